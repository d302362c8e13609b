/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The differential cases: a function and a table entry an intrinsic and immediate, in the form that
 * tests/insn/insn.h describes. The host compiles them against the shim, the target against Arm's.
 */
#include "gen.h"

#include <stdlib.h>
#include <string.h>

static bool is_base(const nv_intrinsic *in, const nv_operand *o)
{
    return o->token[0] == 'U' && strstr(in->row->shape, "_BASE") != NULL;
}

static bool is_pointer(const nv_operand *o)
{
    return strchr(o->type, '*') != NULL;
}

/* Written back through a pointer to something other than memory. */
static bool is_written(const nv_operand *o)
{
    return is_pointer(o) && !is(o->token, "M*");
}

/* Immediates worth a case, as C text; returns their number. An intrinsic without one has 1: "". */
static int immediates(const nv_intrinsic *in, const char *text[8], char buffer[8][16])
{
    const nv_operand *o = NULL;
    for (int i = 0; i < in->operand_count; i++)
        if (gen_is_immediate(&in->operand[i]))
            o = &in->operand[i];
    int width = nv_intrinsic_width(in->type), low, high, n = 0;
    static const char *const bits[2][6] = {{"0x00a5", "0xa500"},
                                           {"0x7e", "0x9100", "0x810000", "0xc3000000"}};
    if (!o) {
        text[n++] = "";
    } else if (is(o->token, "bits") || is(o->token, "notbits")) {
        for (int i = 0; i < 6 && bits[width == 32][i]; i++)
            text[n++] = bits[width == 32][i];
        if (width == 32 && is(o->token, "notbits"))
            text[n++] = "0x42ff";
    } else if (is(o->token, "step")) {
        for (int i = 0; i < 4; i++, n++)
            snprintf(buffer[n], sizeof buffer[n], "%d", 1 << i);
    } else if (is(o->token, "base7")) {
        static const int multiple[] = {-127, -5, 0, 3, 127};
        for (int i = 0; i < 5; i++, n++)
            snprintf(buffer[n], sizeof buffer[n], "%d", multiple[i] * width / 8);
    } else if (nv_intrinsic_range(o->token, width, &low, &high)) {
        const int value[] = {low, (low + high) / 2, high};
        for (int i = 0; i < 3; i++)
            if (i == 0 || value[i] != value[i - 1])
                snprintf(buffer[n++], sizeof buffer[0], "%d", value[i]);
    }
    for (int i = 0; i < n; i++)
        if (o && buffer[i][0])
            text[i] = buffer[i];
    return n;
}

/* run_vshrq_n_s8_3: an immediate as part of an identifier */
static void write_identifier(FILE *f, const nv_intrinsic *in, const char *immediate)
{
    fprintf(f, "run_%s%s", in->name, *immediate ? "_" : "");
    if (*immediate == '-')
        fprintf(f, "minus_");
    fprintf(f, "%s", *immediate == '-' ? immediate + 1 : immediate);
}

static void write_run(FILE *f, const nv_intrinsic *in, const char *immediate)
{
    fprintf(f, "static void ");
    write_identifier(f, in, immediate);
    fprintf(f, "(struct insn_io *io)\n{\n");
    int k = 0;
    for (int i = 0; i < in->operand_count; i++) {
        const nv_operand *o = &in->operand[i];
        const char *name = gen_operand_name(in, i);
        if (gen_is_immediate(o))
            continue;
        int length = (int)strcspn(o->type, "*");
        while (is_pointer(o) && o->type[length - 1] == ' ')
            length--;
        fprintf(f, "    %s(%.*s, %s, %d);\n", is(o->token, "M*") ? "MVE_POINTER" : "INSN_IN",
                length, o->type, name, k++);
        if (is_base(in, o))
            fprintf(f, "    %s += MVE_ORIGIN(%s);\n", name, immediate);
    }
    bool returns = !is(in->result.type, "void");
    fprintf(f, "    ");
    if (returns)
        fprintf(f, "%s r = %s", in->result.type,
                is(in->result.type, "float16_t") ? "(float16_t)" : ""); /* Clang's float: __fp16 */
    fprintf(f, "%s(", in->name);
    for (int i = 0; i < in->operand_count; i++) {
        const nv_operand *o = &in->operand[i];
        bool imm = gen_is_immediate(o);
        fprintf(f, "%s%s", i ? ", " : "", is_written(o) ? "&" : "");
        if (imm && strstr(o->token, "bits"))
            fprintf(f, "(%s)", o->type + strlen("const "));
        fprintf(f, "%s", imm ? immediate : gen_operand_name(in, i));
    }
    fprintf(f, ");\n");
    int out = 0;
    if (returns)
        fprintf(f, "    INSN_OUT(%d, r);\n", out++);
    if (in->form == 'x')
        fprintf(f, "    insn_clear_inactive(io, 0, p);\n");
    for (int i = 0; i < in->operand_count; i++)
        if (is_written(&in->operand[i])) {
            if (is_base(in, &in->operand[i]))
                fprintf(f, "    %s -= MVE_ORIGIN(%s);\n", gen_operand_name(in, i), immediate);
            fprintf(f, "    INSN_OUT(%d, %s);\n", out++, gen_operand_name(in, i));
        }
    fprintf(f, "}\n");
}

/* "s8x16", "f32x4x2", "u32" */
static void write_kind(FILE *f, const nv_operand *o, int width)
{
    if (is(o->type, "mve_pred16_t")) {
        fprintf(f, "p%d", width ? width : 8);
    } else if (strchr(o->type, 'x')) {
        fprintf(f, "%sx%d", o->suffix, 128 / nv_intrinsic_width(o->suffix));
        if (o->token[1] == '2' || o->token[1] == '4')
            fprintf(f, "x%c", o->token[1]);
    } else {
        fprintf(f, "%s", *o->suffix ? o->suffix : "u32");
    }
}

/* How far apart accesses of a memory element must lie, and how many fit below an offset's limit */
enum { OFFSETS = 24, MEMORY = 320 };

static void write_operand_kind(FILE *f, const nv_intrinsic *in, const nv_operand *o)
{
    const char *shape = in->row->shape;
    int bytes = 0;
    for (int i = 0; i < in->operand_count; i++)
        if (is(in->operand[i].token, "M*"))
            bytes = nv_intrinsic_width(in->operand[i].suffix) / 8;
    write_kind(f, o, nv_intrinsic_width(in->type));
    if (is(o->token, "M*"))
        fprintf(f, "<4*%d", bytes);
    else if (is(o->token, "R"))
        fprintf(f, "<%d*%d", OFFSETS, strstr(shape, "SHIFTED") ? 1 : bytes);
    else if (is_base(in, o))
        fprintf(f, "<%d*%d", OFFSETS, nv_intrinsic_width(in->type) / 8);
    else if (is(o->token, "carry*"))
        fprintf(f, "<2");
    else if (is(shape, "WRAP") && strstr(o->token, "u32"))
        fprintf(f, "<%d", is(o->token, "u32") ? 40 : 32);
}

static void write_entry(FILE *f, const nv_intrinsic *in, const char *immediate)
{
    int memory = 0;
    fprintf(f, "    {\"%s%s%s\", \"", in->name, *immediate ? "/" : "", immediate);
    const char *separator = "";
    for (int i = 0; i < in->operand_count; i++) {
        const nv_operand *o = &in->operand[i];
        if (gen_is_immediate(o))
            continue;
        fprintf(f, "%s", separator);
        separator = " ";
        if (is(o->token, "M*") || is_base(in, o))
            memory = MEMORY;
        if (is(o->token, "M*")) {
            nv_operand at = *o;
            snprintf(at.suffix, sizeof at.suffix, "u32");
            snprintf(at.type, sizeof at.type, "uint32_t");
            write_operand_kind(f, in, &at);
        } else {
            write_operand_kind(f, in, o);
        }
    }
    fprintf(f, "\", \"");
    separator = "";
    if (is(in->result.type, "mve_pred16_t")) {
        fprintf(f, "u16");
        separator = " ";
    } else if (!is(in->result.type, "void")) {
        write_kind(f, &in->result, 0);
        separator = " ";
    }
    for (int i = 0; i < in->operand_count; i++)
        if (is_written(&in->operand[i])) {
            fprintf(f, "%s", separator);
            write_kind(f, &in->operand[i], 0);
            separator = " ";
        }
    bool floating = nv_intrinsic_is_float(in->type) || nv_intrinsic_is_float(in->source);
    fprintf(f, "\", %s, %d, ", floating ? "MVE_FLOAT_FLAGS" : "MVE_FLAGS", memory);
    write_identifier(f, in, immediate);
    fprintf(f, "},\n");
}

/* Undefined results have no case. */
static bool has_case(const nv_intrinsic *in)
{
    return !is(in->row->shape, "UNINIT");
}

static void write_cases(FILE *f, gen_list all,
                        void (*write)(FILE *, const nv_intrinsic *, const char *))
{
    for (int i = 0; i < all.count; i++) {
        char buffer[8][16] = {{0}};
        const char *text[8];
        int n = immediates(&all.item[i], text, buffer);
        for (int k = 0; k < n; k++)
            write(f, &all.item[i], text[k]);
    }
}

int gen_case_count(const nv_intrinsic *in)
{
    char buffer[8][16] = {{0}};
    const char *text[8];
    return has_case(in) ? immediates(in, text, buffer) : 0;
}

/* Part `part` of `parts`: the table's intrinsics, floating point or not, in equal shares. */
static void write_part(FILE *f, gen_list all, bool floating, int part, int parts)
{
    gen_list chosen = {calloc((size_t)all.count, sizeof *all.item), 0};
    if (!chosen.item)
        exit(1);
    for (int i = 0; i < all.count; i++) {
        const nv_intrinsic *in = &all.item[i];
        if (has_case(in) &&
            (nv_intrinsic_is_float(in->type) || nv_intrinsic_is_float(in->source)) == floating)
            chosen.item[chosen.count++] = *in;
    }
    int first = chosen.count * part / parts, end = chosen.count * (part + 1) / parts;
    gen_list share = {chosen.item + first, end - first};
    fprintf(f, "#include \"mve.h\"\n\n");
    write_cases(f, share, write_run);
    fprintf(f, "\nstatic const struct insn_case cases[] = {\n");
    write_cases(f, share, write_entry);
    fprintf(f, "};\nconst struct insn_table insn_table_mve_%s_%d = INSN_TABLE(cases);\n",
            floating ? "float" : "int", part);
    free(chosen.item);
}

void gen_cases_int(FILE *f, gen_list all, int part)
{
    write_part(f, all, false, part, GEN_INT_PARTS);
}

void gen_cases_float(FILE *f, gen_list all, int part)
{
    write_part(f, all, true, part, GEN_FLOAT_PARTS);
}
