/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Programs that tests compile: every intrinsic in all its spellings, each with its prototype; and
 * what must be refused, an immediate out of range or floating point on a core without.
 */
#include "gen.h"

#include <string.h>

static const nv_operand *immediate_of(const nv_intrinsic *in)
{
    for (int i = 0; i < in->operand_count; i++)
        if (gen_is_immediate(&in->operand[i]))
            return &in->operand[i];
    return NULL;
}

/* A legal value of an immediate, and the nearest illegal ones (text, count in *illegal). */
static const char *immediate_value(const nv_intrinsic *in, char illegal[2][16])
{
    const nv_operand *o = immediate_of(in);
    int width = nv_intrinsic_width(in->type), low, high;
    if (nv_intrinsic_range(o->token, width, &low, &high)) {
        snprintf(illegal[0], 16, "%d", low - 1);
        snprintf(illegal[1], 16, "%d", high + 1);
        return "1";
    }
    if (is(o->token, "step")) {
        strcpy(illegal[0], "3");
        strcpy(illegal[1], "16");
        return "4";
    }
    if (is(o->token, "base7")) {
        snprintf(illegal[0], 16, "%d", -128 * width / 8);
        strcpy(illegal[1], "6");
        return "8";
    }
    strcpy(illegal[0], "0x101");
    strcpy(illegal[1], "0x7fff - 1");
    return "0x4";
}

static void write_parameters(FILE *f, const nv_intrinsic *in)
{
    const char *separator = "";
    for (int i = 0; i < in->operand_count; i++) {
        const nv_operand *o = &in->operand[i];
        if (gen_is_immediate(o))
            continue;
        fprintf(f, "%s%s%s%s", separator, gen_type(o), strchr(o->type, '*') ? "" : " ",
                gen_operand_name(in, i));
        separator = ", ";
    }
    fprintf(f, "%s", *separator ? "" : "void");
}

static void write_arguments(FILE *f, const nv_intrinsic *in, const char *immediate)
{
    for (int i = 0; i < in->operand_count; i++)
        fprintf(f, "%s%s", i ? ", " : "(",
                gen_is_immediate(&in->operand[i]) ? immediate : gen_operand_name(in, i));
    fprintf(f, "%s", in->operand_count ? ")" : "()");
}

static void write_call(FILE *f, const nv_intrinsic *in, const char *name, const char *immediate)
{
    fprintf(f, "    %s%s", is(in->result.type, "void") ? "" : "r = ", name);
    write_arguments(f, in, immediate);
    fprintf(f, ";\n");
}

/* Another spelling gives the same type; what it does is known from the first. */
static void write_same(FILE *f, const nv_intrinsic *in, const char *prefix, const char *name,
                       const char *immediate)
{
    fprintf(f, "    {\n        __typeof__(%s%s", prefix, name);
    write_arguments(f, in, immediate);
    fprintf(f, ") *same = %s;\n        (void)same;\n    }\n",
            is(in->result.type, "void") ? "(void *)0" : "&r");
}

static void write_opening(FILE *f, const nv_intrinsic *in, int number)
{
    const char *result = gen_type(&in->result);
    const char *forms[] = {";\n", "\n{\n"};
    for (int i = 0; i < 2; i++) {
        fprintf(f, "%s f%d(", result, number);
        write_parameters(f, in);
        fprintf(f, ")%s", forms[i]);
    }
    if (!is(result, "void"))
        fprintf(f, "    %s r;\n", result);
}

static void write_closing(FILE *f, const nv_intrinsic *in)
{
    fprintf(f, "%s}\n", is(in->result.type, "void") ? "" : "    return r;\n");
}

/* A function pointer of exactly the prototype takes the address of a name that is no macro. */
static void write_prototype_check(FILE *f, const nv_intrinsic *in)
{
    if (immediate_of(in) || is(in->row->poly, "specimen"))
        return;
    fprintf(f, "    %s (*prototype)(", gen_type(&in->result));
    for (int i = 0; i < in->operand_count; i++)
        fprintf(f, "%s%s", i ? ", " : "", gen_type(&in->operand[i]));
    fprintf(f, "%s) = %s;\n    (void)prototype;\n", in->operand_count ? "" : "void", in->name);
}

void gen_every_name(FILE *f, gen_list all, int part)
{
    (void)part;
    fprintf(f, "#include <arm_mve.h>\n");
    for (int i = 0; i < all.count; i++) {
        const nv_intrinsic *in = &all.item[i];
        char illegal[2][16];
        const char *n = immediate_of(in) ? immediate_value(in, illegal) : "";
        write_opening(f, in, i);
        write_prototype_check(f, in);
        write_call(f, in, in->name, n);
        write_same(f, in, "__arm_", in->name, n);
        if (*in->poly) {
            write_same(f, in, "", in->poly, n);
            write_same(f, in, "__arm_", in->poly, n);
        }
        write_closing(f, in);
    }
}

/* A call a line, so that a message's line tells the call. */
static void write_refused(FILE *f, const nv_intrinsic *in, int number, const char *name,
                          const char *immediate)
{
    write_opening(f, in, number);
    write_call(f, in, name, immediate);
    write_closing(f, in);
}

/* In C++ a polymorphic operand that may be a vector or single bytes goes unchecked. */
void gen_bad_immediates(FILE *f, gen_list all, int part)
{
    (void)part;
    int number = 0;
    fprintf(f, "#include <arm_mve.h>\n");
    for (int i = 0; i < all.count; i++) {
        const nv_intrinsic *in = &all.item[i];
        char illegal[2][16];
        if (!immediate_of(in))
            continue;
        immediate_value(in, illegal);
        for (int k = 0; k < 2; k++) {
            write_refused(f, in, number++, in->name, illegal[k]);
            bool is_bits = strstr(immediate_of(in)->token, "bits") != NULL;
            fprintf(f, "%s", is_bits ? "#ifndef __cplusplus\n" : "");
            if (*in->poly)
                write_refused(f, in, number++, in->poly, illegal[k]);
            fprintf(f, "%s", is_bits ? "#endif\n" : "");
        }
    }
}

void gen_float_only(FILE *f, gen_list all, int part)
{
    (void)part;
    fprintf(f, "#include <arm_mve.h>\n");
    for (int i = 0; i < all.count; i++) {
        const nv_intrinsic *in = &all.item[i];
        char illegal[2][16];
        if ((nv_intrinsic_is_float(in->type) || nv_intrinsic_is_float(in->source)) &&
            !is(in->row->poly, "specimen"))
            write_refused(f, in, i, in->name, immediate_of(in) ? immediate_value(in, illegal) : "");
    }
}
