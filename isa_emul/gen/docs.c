/* SPDX-License-Identifier: Apache-2.0 */
/* docs/INTRINSICS.md: a line a base operation of MVE, a line an intrinsic of ACLE and CMSIS-Core.
 */
#include "gen.h"

#include "nv/insn_dsp.h"

#include <string.h>

/* A column of the table; a bar would end it. */
static void write_text(FILE *f, const char *text)
{
    for (; *text; text++)
        fprintf(f, *text == '|' ? "\\|" : "%c", *text);
}

static void write_type(FILE *f, const nv_intrinsic *in)
{
    fprintf(f, " %s%s%s", in->type, *in->source ? "." : "", in->source);
}

/* The intrinsics of a row are neighbours: those without form say its types. */
static int write_row(FILE *f, gen_list all, int first)
{
    const nv_intrinsic *in = &all.item[first];
    const nv_insn *row = in->row;
    int end = first, plain = 0, fast = 0, cases = 0;
    for (; end < all.count && all.item[end].row == row; end++) {
        plain += all.item[end].form == 0;
        fast += all.item[end].form == 0 && nv_intrinsic_is_fast(&all.item[end]);
        cases += gen_case_count(&all.item[end]);
    }
    fprintf(f, "| `%s%s%s` |", row->stem, *row->suffix ? "_" : "", row->suffix);
    for (const char *form = row->forms; *form; form++)
        fprintf(f, " _%c", *form == 'd' || *form == 'c' ? 'm' : *form);
    fprintf(f, " |");
    if (is(row->types, "cast"))
        fprintf(f, " each.each");
    for (int i = first; i < end && !is(row->types, "cast"); i++)
        if (all.item[i].form == 0)
            write_type(f, &all.item[i]);
    fprintf(f, " | `%s` | ", row->signature);
    write_text(f, row->semantics);
    fprintf(f, " | %s | %s | %d |\n", is(row->flags, "0") ? "" : row->flags,
            nv_intrinsic_is_whole(in) ? "both"
            : fast == plain           ? "fast"
            : fast                    ? "fast, scalar"
                                      : "scalar",
            cases);
    return end;
}

static void write_mve(FILE *f, gen_list all)
{
    int names = 1, cases = 0; /* the specimens share one name */
    for (int i = 0; i < all.count; i++) {
        names += !is(all.item[i].row->poly, "specimen");
        cases += gen_case_count(&all.item[i]);
    }
    fprintf(
        f,
        "## MVE: %d names in %zu rows\n\n"
        "`stem` + form + suffix + types make a name: `vaddq_m_n_s32`; `__arm_` may stand in "
        "front.\n"
        "Forms: `_m` merges inactive lanes, `_x` leaves them undefined, `_p` and `_z` pass the\n"
        "predicate on. The signature's letters are explained in `include/nv/insn.def`: V the "
        "vector,\n"
        "E its element, U and S the same width unsigned and signed, W and N twice and half the "
        "width,\n"
        "F the source of a conversion, A and L accumulators of 32 and 64 bits, P a predicate, M*\n"
        "memory, R offsets. In the semantics d is the result, a b c are the operands, n is an\n"
        "immediate or scalar count, w the width of a lane, [e] a lane.\n\n"
        "Sets: QC saturation, FP the floating-point exceptions (and DN, FZ as MVE has them), "
        "CARRY\n"
        "FPSCR.C, Q APSR.Q. Layer: which of `isa_emul/fast_*.h` and `isa_emul/mve_*.h` serves it;\n"
        "`-DNV_ISA_SCALAR` takes the scalar one for all. Cases: differential tests against the\n"
        "instruction, %d in all (immediates at the ends and in the middle of their range).\n\n"
        "| operation | forms | types | signature | does | sets | layer | cases |\n"
        "|---|---|---|---|---|---|---|---|\n",
        names, nv_insn_count, cases);
    for (int i = 0; i < all.count;)
        i = write_row(f, all, i);
}

static void write_dsp(FILE *f)
{
    fprintf(f,
            "\n## ACLE and CMSIS-Core: %zu intrinsics\n\n"
            "| intrinsic | instruction | does | sets or reads |\n|---|---|---|---|\n",
            nv_dsp_insn_count);
    for (size_t i = 0; i < nv_dsp_insn_count; i++) {
        const nv_dsp_insn *insn = &nv_dsp_insns[i];
        fprintf(f, "| `%s` | %s | ", insn->prototype, insn->instruction);
        write_text(f, insn->semantics);
        fprintf(f, " | %s |\n", is(insn->flags, "none") ? "" : insn->flags);
    }
}

void gen_docs(FILE *f, gen_list all, int part)
{
    (void)part;
    fprintf(
        f,
        "# The emulated intrinsics\n\n"
        "Generated from the tables `include/nv/insn*.def` by `make headers`. How each is tested:\n"
        "[ORACLE.md](ORACLE.md).\n\n");
    write_mve(f, all);
    write_dsp(f);
}
