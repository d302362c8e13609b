/* SPDX-License-Identifier: Apache-2.0 */
/* gen FILE: writes the generated file of that name to stdout; # in a name is a digit, the part. */
#include "gen.h"

#include <stdlib.h>
#include <string.h>

static const struct {
    const char *file;
    void (*write)(FILE *, gen_list, int part);
    const char *about;
} output[] = {
    {"isa_emul/shim/arm_mve_functions.h", gen_functions,
     "The intrinsics as functions emul_<name>, over the lane operations of isa_emul/mve_*.h."},
    {"isa_emul/shim/arm_mve_names.h", gen_names,
     "Arm's names for the functions, and the checks of immediates."},
    {"isa_emul/shim/arm_mve_poly_c.h", gen_poly_c,
     "The polymorphic names in C: _Generic picks by the operands' types."},
    {"isa_emul/shim/arm_mve_poly_cxx.h", gen_poly_cxx, "The polymorphic names in C++: overloads."},
    {"tests/insn/cases_mve_int_#.c", gen_cases_int, "Differential cases, integer."},
    {"tests/insn/cases_mve_float_#.c", gen_cases_float, "Differential cases, floating point."},
    {"docs/INTRINSICS.md", gen_docs, NULL},
    {"every_name.c", gen_every_name, "Every intrinsic in all its spellings."},
    {"bad_immediates.c", gen_bad_immediates, "Immediates out of range: each call is an error."},
    {"float_only.c", gen_float_only, "Floating point: each call needs bit 1 of the feature."},
};

static void append(const nv_intrinsic *in, void *context)
{
    gen_list *list = context;
    nv_intrinsic *item = realloc(list->item, ((size_t)list->count + 1) * sizeof *item);
    if (!item)
        exit(1);
    item[list->count] = *in;
    list->item = item;
    list->count++;
}

static bool matches(const char *pattern, const char *name, int *part)
{
    for (; *pattern && (*pattern == *name || *pattern == '#'); pattern++, name++)
        if (*pattern == '#')
            *part = *name - '0';
    return *pattern == 0 && *name == 0;
}

int main(int argc, char **argv)
{
    gen_list all = {0};
    int part = 0;
    nv_intrinsic_each(append, &all);
    for (size_t i = 0; argc == 2 && i < sizeof output / sizeof output[0]; i++)
        if (matches(output[i].file, argv[1], &part)) {
            if (output[i].about)
                printf("/* SPDX-License-Identifier: Apache-2.0 */\n"
                       "/* Generated from include/nv/insn.def by `make headers`; do not edit. */\n"
                       "/* %s */\n/* clang-format off */\n",
                       output[i].about);
            output[i].write(stdout, all, part);
            return ferror(stdout) || fflush(stdout) ? 1 : 0;
        }
    fprintf(stderr, "usage: gen FILE, one that mk/isa.mk lists\n");
    return 2;
}
