/* SPDX-License-Identifier: Apache-2.0 */
/*
 * check_layers: the fast layer of the emulation against the scalar one. The tables of check_insn
 * are compiled once more with -DNV_ISA_SCALAR, and both builds run the same vectors on the host.
 *
 *   check_layers [VECTORS]
 */
#include "run.h"

#include "nv/isa.h"

#include <stdio.h>
#include <stdlib.h>

typedef const struct insn_table *const tables[];
extern tables insn_suite_dsp, insn_suite_mve_int, insn_suite_mve_float;
extern tables insn_scalar_dsp, insn_scalar_mve_int, insn_scalar_mve_float;

enum { SEED = 0x1a7e5 };

static struct insn_io io;
static char fast_line[INSN_LINE], scalar_line[INSN_LINE], operands[INSN_LINE];

/* The first vector that differs. */
static void explain(const struct insn_plan *fast, const struct insn_plan *scalar)
{
    for (uint32_t v = 0; v < fast->vectors; v++) {
        insn_line(fast, v, &io, fast_line);
        insn_line(scalar, v, &io, scalar_line);
        if (strcmp(fast_line, scalar_line) != 0) {
            struct insn_state before;
            insn_vector(fast, v, &io, &before);
            insn_values(fast->in, fast->ins, io.in, operands);
            printf("# %s vector %u\n#   operands  %s\n#   fast      %s\n#   scalar    %s\n",
                   fast->c->name, v, operands, fast_line, scalar_line);
            return;
        }
    }
}

static int agrees(const struct insn_case *fast_case, const struct insn_case *scalar_case,
                  uint32_t vectors)
{
    struct insn_plan fast, scalar;

    if (insn_plan(&fast, fast_case, SEED, vectors, 0) != 0 ||
        insn_plan(&scalar, scalar_case, SEED, vectors, 0) != 0)
        return 0;
    if (insn_digest(&fast, 0, vectors, &io) == insn_digest(&scalar, 0, vectors, &io))
        return 1;
    explain(&fast, &scalar);
    return 0;
}

/* Compares the tables of one suite; prints a line a table. */
static int compare(const struct insn_table *const *fast, const struct insn_table *const *scalar,
                   uint32_t vectors, int number)
{
    for (; *fast != NULL; fast++, scalar++) {
        size_t different = 0;
        for (size_t i = 0; i < (*fast)->count; i++)
            different += !agrees(&(*fast)->cases[i], &(*scalar)->cases[i], vectors);
        printf("%sok %d - %zu cases from %s on, %u vectors each: fast equals scalar\n",
               different > 0 ? "not " : "", ++number, (*fast)->count, (*fast)->cases[0].name,
               (unsigned)vectors);
    }
    return number;
}

int main(int argc, char **argv)
{
    const uint32_t vectors = argc > 1 ? (uint32_t)strtoul(argv[1], NULL, 10) : 300;

    io.memory = nv_isa_low_alloc(INSN_MEMORY);
    if (io.memory == NULL || vectors == 0) {
        printf("Bail out! no memory below 4 GiB, or no vectors\n");
        return 1;
    }
    int number = compare(insn_suite_dsp, insn_scalar_dsp, vectors, 0);
    number = compare(insn_suite_mve_int, insn_scalar_mve_int, vectors, number);
    number = compare(insn_suite_mve_float, insn_scalar_mve_float, vectors, number);
    printf("1..%d\n", number);
    nv_isa_low_free(io.memory, INSN_MEMORY);
    return 0;
}
