/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Names: __arm_vaddq_s8 and vaddq_s8 for emul_vaddq_s8. Where an operand is an immediate the name
 * is a macro that checks it at compile time.
 */
#include "gen.h"

#include <string.h>

void gen_immediate(FILE *f, const nv_operand *operand, const char *name, const char *width)
{
    const char *token = operand->token;
    if (is(token, "step"))
        fprintf(f, "NV_IMM_STEP(\"%s\", n)", name);
    else if (is(token, "base7"))
        fprintf(f, "NV_IMM_BASE(\"%s\", n, %s)", name, width);
    else if (is(token, "bits"))
        fprintf(f, "NV_IMM_BITS(\"%s\", n, %s)", name, width);
    else if (is(token, "notbits"))
        fprintf(f, "NV_IMM_NOT_BITS(\"%s\", n, %s)", name, width);
    else if (is(token, "lane"))
        fprintf(f, "NV_IMM(\"%s\", n, 0, 128 / %s - 1)", name, width);
    else if (is(token, "0..w-1"))
        fprintf(f, "NV_IMM(\"%s\", n, 0, %s - 1)", name, width);
    else if (is(token, "1..w"))
        fprintf(f, "NV_IMM(\"%s\", n, 1, %s)", name, width);
    else if (is(token, "1..w/2"))
        fprintf(f, "NV_IMM(\"%s\", n, 1, %s / 2)", name, width);
    else
        fprintf(f, "NV_IMM(\"%s\", n, 1, 32)", name);
}

static void write_name(FILE *f, const nv_intrinsic *in)
{
    int immediate = -1;
    for (int i = 0; i < in->operand_count; i++)
        if (gen_is_immediate(&in->operand[i]))
            immediate = i;
    fprintf(f, "#define __arm_%s", in->name);
    if (immediate < 0) {
        fprintf(f, " emul_%s\n", in->name);
        return;
    }
    for (int i = 0; i < in->operand_count; i++)
        fprintf(f, "%s%s", i ? ", " : "(", gen_operand_name(in, i));
    fprintf(f, ") emul_%s(", in->name);
    for (int i = 0; i < in->operand_count; i++) {
        fprintf(f, "%s", i ? ", " : "");
        char width[8];
        snprintf(width, sizeof width, "%d", nv_intrinsic_width(in->type));
        if (i == immediate)
            gen_immediate(f, &in->operand[i], in->name, width);
        else
            fprintf(f, "%s", gen_operand_name(in, i));
    }
    fprintf(f, ")\n");
}

void gen_names(FILE *f, gen_list all, int part)
{
    (void)part;
    for (int i = 0; i < all.count; i++)
        if (!is(all.item[i].row->poly, "specimen"))
            write_name(f, &all.item[i]);
    fprintf(f, "\n#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE\n");
    for (int i = 0; i < all.count; i++)
        if (!is(all.item[i].row->poly, "specimen"))
            fprintf(f, "#define %s __arm_%s\n", all.item[i].name, all.item[i].name);
    fprintf(f, "#endif\n");
}
