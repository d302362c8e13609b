/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Polymorphic names. The intrinsics that share one are told apart by the types of their operands:
 * in C by nested _Generic selections, in C++ by overloading. Operands are evaluated and expanded
 * once.
 */
#include "gen.h"

#include <stdlib.h>
#include <string.h>

static bool is_specimen(const nv_intrinsic *in)
{
    return is(in->row->poly, "specimen");
}

static const char *poly_name(const nv_intrinsic *in)
{
    return is_specimen(in) ? in->name : in->poly;
}

/* Candidates of a polymorphic name */
enum { CANDIDATES = 64 };
struct group {
    const nv_intrinsic *item[CANDIDATES];
    int count;
};

static void add(struct group *g, const nv_intrinsic *in)
{
    if (g->count == CANDIDATES)
        exit(1);
    g->item[g->count++] = in;
}

static bool is_scalar(const nv_operand *o)
{
    return strchr(o->type, '*') == NULL && strchr(o->type, 'x') == NULL;
}

/* The type that _Generic sees: all scalars are one. */
static const char *class_of(const nv_intrinsic *in, int operand)
{
    const nv_operand *o = &in->operand[operand];
    return is_scalar(o) ? "default" : o->type;
}

/* The first operand by which the candidates differ, -1 if there is none. */
static int distinguishing(const struct group *g)
{
    for (int i = 0; i < g->item[0]->operand_count; i++)
        for (int k = 1; k < g->count; k++)
            if (!is(class_of(g->item[0], i), class_of(g->item[k], i)))
                return i;
    return -1;
}

/* Names of operands, the same for all candidates of a group */
static const char *operand_name(const nv_intrinsic *in, int i)
{
    static const char *const letters[] = {"a", "b", "c", "d", "e", "f"};
    return gen_is_immediate(&in->operand[i]) ? "n" : letters[i];
}

static void write_association(FILE *f, const char *type)
{
    size_t length = strlen(type);
    if (strstr(type, " const *"))
        fprintf(f, "%.*s *: ", (int)(length - strlen(" const *")), type);
}

/* A nested selection must not fail where another branch is chosen: its first candidate is the
 * default. */
static void write_selection(FILE *f, const struct group *g, bool nested)
{
    int by = distinguishing(g);
    if (by < 0) {
        if (g->count > 1) {
            fprintf(stderr, "gen: %s and %s cannot be told apart\n", g->item[0]->name,
                    g->item[1]->name);
            exit(1);
        }
        fprintf(f, "emul_%s", g->item[0]->name);
        if (is_specimen(g->item[0]))
            fprintf(f, "_%s", g->item[0]->type);
        return;
    }
    bool has_default = false;
    fprintf(f, "_Generic(nv_%s", operand_name(g->item[0], by));
    for (int i = 0; i < g->count; i++) {
        const char *class = class_of(g->item[i], by);
        bool seen = false;
        for (int k = 0; k < i; k++)
            seen |= is(class, class_of(g->item[k], by));
        if (seen)
            continue;
        struct group same = {.count = 0};
        for (int k = i; k < g->count; k++)
            if (is(class, class_of(g->item[k], by)))
                add(&same, g->item[k]);
        if (strstr(class, " const *")) {
            fprintf(f, ", ");
            write_association(f, class);
            write_selection(f, &same, true);
        }
        fprintf(f, ", %s: ", class);
        write_selection(f, &same, true);
        has_default |= is(class, "default");
    }
    if (nested && !has_default) {
        const struct group first = {{g->item[0]}, 1};
        fprintf(f, ", default: ");
        write_selection(f, &first, true);
    }
    fprintf(f, ")");
}

/* The operand whose lanes bound the immediate: of the operation's own type, or else twice as
 * narrow. */
static void write_width(char width[40], const nv_intrinsic *in, const char *prefix)
{
    int of = -1;
    for (int i = 0; i < in->operand_count && of < 0; i++)
        if (strchr(in->operand[i].type, 'x') &&
            nv_intrinsic_width(in->operand[i].suffix) == nv_intrinsic_width(in->type))
            of = i;
    if (of < 0)
        snprintf(width, 40, "%d", nv_intrinsic_width(in->type));
    else if (strchr(in->operand[of].type, '*'))
        snprintf(width, 40, "NV_WIDTH(*%s%s)", prefix, operand_name(in, of));
    else
        snprintf(width, 40, "NV_WIDTH(%s%s)", prefix, operand_name(in, of));
}

static void write_arguments(FILE *f, const nv_intrinsic *in, const char *prefix, bool checked)
{
    fprintf(f, "(");
    for (int i = 0; i < in->operand_count && !is_specimen(in); i++) {
        fprintf(f, "%s", i ? ", " : "");
        if (checked && gen_is_immediate(&in->operand[i])) {
            char width[40];
            write_width(width, in, prefix);
            gen_immediate(f, &in->operand[i], poly_name(in), width);
        } else {
            fprintf(f, "%s%s", gen_is_immediate(&in->operand[i]) ? "" : prefix,
                    operand_name(in, i));
        }
    }
    fprintf(f, ")");
}

static void write_parameters(FILE *f, const nv_intrinsic *in)
{
    for (int i = 0; i < in->operand_count; i++)
        fprintf(f, "%s%s", i ? ", " : "(", operand_name(in, i));
    fprintf(f, ")");
}

static bool has_immediate(const nv_intrinsic *in)
{
    for (int i = 0; i < in->operand_count; i++)
        if (gen_is_immediate(&in->operand[i]))
            return true;
    return false;
}

/* The operand that is an immediate for some candidates and a vector for others: vbicq; else -1. */
static int sometimes_immediate(const struct group *g)
{
    for (int i = 0; i < g->item[0]->operand_count; i++)
        for (int k = 1; k < g->count; k++)
            if (gen_is_immediate(&g->item[k]->operand[i]) !=
                gen_is_immediate(&g->item[0]->operand[i]))
                return i;
    return -1;
}

/* NV_IMM...(name, NV_NUMBER(operand), width): the check of such an operand, which passes vectors */
static void write_check(FILE *f, const struct group *g, int operand)
{
    const nv_intrinsic *in = g->item[g->count - 1];
    const char *not_bits = is(in->operand[operand].token, "notbits") ? "_NOT" : "";
    char width[40];
    write_width(width, in, "nv_");
    fprintf(f, "(void)NV_IMM%s_BITS(\"%s\", NV_NUMBER(%s), %s); ", not_bits, poly_name(in),
            operand_name(g->item[0], operand), width);
}

static void write_macro(FILE *f, const struct group *g)
{
    const nv_intrinsic *in = g->item[0];
    fprintf(f, "#define __arm_%s", poly_name(in));
    write_parameters(f, in);
    fprintf(f, " __extension__({ ");
    for (int i = 0; i < in->operand_count; i++)
        if (!gen_is_immediate(&in->operand[i]))
            fprintf(f, "__auto_type nv_%s = (%s); ", operand_name(in, i), operand_name(in, i));
    if (sometimes_immediate(g) >= 0)
        write_check(f, g, sometimes_immediate(g));
    write_selection(f, g, false);
    write_arguments(f, in, "nv_", true);
    fprintf(f, "; })\n");
}

/*
 * A scalar is a template's parameter, so that 5 fits an int8_t as well as a float and the vectors
 * alone decide; by reference, because Clang 14 passes no __fp16 by value.
 */
static bool is_any_scalar(const nv_operand *o)
{
    return is_scalar(o) && !is(o->type, "mve_pred16_t") &&
           (!gen_is_immediate(o) || strstr(o->token, "bits"));
}

static void write_template(FILE *f, const nv_intrinsic *in)
{
    const char *separator = "template <";
    for (int i = 0; i < in->operand_count; i++)
        if (is_any_scalar(&in->operand[i])) {
            fprintf(f, "%sclass T%d, class = nv_scalar<T%d>", separator, i, i);
            separator = ", ";
        }
    fprintf(f, "%s", *separator == ',' ? "> " : "");
}

static void write_overload(FILE *f, const nv_intrinsic *in)
{
    write_template(f, in);
    fprintf(f, "NV_ISA_INLINE %s emul_%s(", gen_type(&in->result), poly_name(in));
    for (int i = 0; i < in->operand_count; i++) {
        const nv_operand *o = &in->operand[i];
        fprintf(f, "%s", i ? ", " : "");
        if (is_any_scalar(o))
            fprintf(f, "const T%d &", i);
        else
            fprintf(f, "%s ", gen_type(o));
        fprintf(f, "%s", is_specimen(in) ? "" : operand_name(in, i));
    }
    fprintf(f, ") { return emul_%s%s%s(", in->name, is_specimen(in) ? "_" : "",
            is_specimen(in) ? in->type : "");
    for (int i = 0; i < in->operand_count && !is_specimen(in); i++) {
        const nv_operand *o = &in->operand[i];
        fprintf(f, "%s", i ? ", " : "");
        if (is_any_scalar(o))
            fprintf(f, "(%s)", gen_type(o));
        fprintf(f, "%s", operand_name(in, i));
    }
    fprintf(f, "); }\n");
}

static void write_overloads(FILE *f, const struct group *g)
{
    for (int k = 0; k < g->count; k++)
        write_overload(f, g->item[k]);
    const nv_intrinsic *in = g->item[0];
    bool checked = has_immediate(in) && sometimes_immediate(g) < 0;
    fprintf(f, "#define __arm_%s", poly_name(in));
    if (checked)
        write_parameters(f, in);
    fprintf(f, " emul_%s", poly_name(in));
    if (checked)
        write_arguments(f, in, "", true);
    fprintf(f, "\n");
}

/* Calls write for each group, in the order of the table; then gives the names without __arm_. */
static void each_group(FILE *f, gen_list all, void (*write)(FILE *, const struct group *))
{
    char *done = calloc((size_t)all.count, 1);
    if (!done)
        exit(1);
    for (int i = 0; i < all.count; i++) {
        const char *name = poly_name(&all.item[i]);
        if (!*name || done[i])
            continue;
        struct group g = {.count = 0};
        for (int k = i; k < all.count; k++)
            if (is(poly_name(&all.item[k]), name)) {
                add(&g, &all.item[k]);
                done[k] = 1;
            }
        write(f, &g);
        fprintf(f, "#ifndef __ARM_MVE_PRESERVE_USER_NAMESPACE\n#define %s __arm_%s\n#endif\n", name,
                name);
    }
    free(done);
}

void gen_poly_c(FILE *f, gen_list all, int part)
{
    (void)part;
    each_group(f, all, write_macro);
}

void gen_poly_cxx(FILE *f, gen_list all, int part)
{
    (void)part;
    each_group(f, all, write_overloads);
}
