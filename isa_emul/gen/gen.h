/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The generator: unfolds insn.def into the shim headers, the differential cases and the
 * documentation. Its output is checked in; `make headers` renews it and `make check` compares.
 */
#ifndef NV_GEN_H
#define NV_GEN_H

#include "nv/intrinsic.h"

#include <stdio.h>
#include <string.h>

static inline bool is(const char *a, const char *b)
{
    return strcmp(a, b) == 0;
}

/* Every intrinsic of the table, in its order. */
typedef struct gen_list {
    nv_intrinsic *item;
    int count;
} gen_list;

/* emul_<shape>_<lane>_<key>: the function of the emulation that computes an intrinsic. */
void gen_core_name(const nv_intrinsic *in, char name[64]);

/* True if the operand is an immediate. */
bool gen_is_immediate(const nv_operand *operand);

/* The name of operand i in generated code: a, b, ... in the signature's order; `inactive`, p, n. */
const char *gen_operand_name(const nv_intrinsic *in, int i);

/*
 * An operand's type as the shim spells it: a half-precision scalar is the host's, an immediate of
 * single bytes wide enough for 0xff000000 as well as -1.
 */
const char *gen_type(const nv_operand *operand);

/* The check of an immediate: prints NV_IMM...(name, n, ...); `width` is its lanes' as C text. */
void gen_immediate(FILE *f, const nv_operand *operand, const char *name, const char *width);

void gen_functions(FILE *f, gen_list all, int part);
void gen_names(FILE *f, gen_list all, int part);
void gen_poly_c(FILE *f, gen_list all, int part);
void gen_poly_cxx(FILE *f, gen_list all, int part);

/* The differential cases come in files of a size that compilers like; `part` counts from 0. */
enum { GEN_INT_PARTS = 8, GEN_FLOAT_PARTS = 2 };
void gen_cases_int(FILE *f, gen_list all, int part);
void gen_cases_float(FILE *f, gen_list all, int part);

/* How many cases an intrinsic has: one an immediate, 0 where the result is undefined. */
int gen_case_count(const nv_intrinsic *in);

void gen_docs(FILE *f, gen_list all, int part);

/* Programs for tests/insn/compile_mve.sh, made when it runs. */
void gen_every_name(FILE *f, gen_list all, int part);
void gen_bad_immediates(FILE *f, gen_list all, int part);
void gen_float_only(FILE *f, gen_list all, int part);

#endif
