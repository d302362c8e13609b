/* SPDX-License-Identifier: Apache-2.0 */
/* gen FILE: writes the generated file of that name to stdout. */
#include "gen.h"

#include <stdlib.h>
#include <string.h>

static const struct {
    const char *file;
    void (*write)(FILE *, gen_list);
    const char *about;
} output[] = {
    {"isa_emul/shim/arm_mve_functions.h", gen_functions,
     "The intrinsics as functions emul_<name>, over the lane operations of isa_emul/mve_*.h."},
    {"isa_emul/shim/arm_mve_names.h", gen_names,
     "Arm's names for the functions, and the checks of immediates."},
    {"isa_emul/shim/arm_mve_poly_c.h", gen_poly_c,
     "The polymorphic names in C: _Generic picks by the operands' types."},
    {"isa_emul/shim/arm_mve_poly_cxx.h", gen_poly_cxx, "The polymorphic names in C++: overloads."},
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

int main(int argc, char **argv)
{
    gen_list all = {0};
    nv_intrinsic_each(append, &all);
    for (size_t i = 0; argc == 2 && i < sizeof output / sizeof output[0]; i++)
        if (strcmp(argv[1], output[i].file) == 0) {
            printf("/* SPDX-License-Identifier: Apache-2.0 */\n"
                   "/* Generated from include/nv/insn.def by `make headers`; do not edit. */\n"
                   "/* %s */\n/* clang-format off */\n",
                   output[i].about);
            output[i].write(stdout, all);
            return ferror(stdout) || fflush(stdout) ? 1 : 0;
        }
    fprintf(stderr, "usage: gen FILE, one that mk/isa.mk lists\n");
    return 2;
}
