/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The target's half of check_insn: the suite that it is linked with, run as real instructions.
 *
 *   insn_<suite>.elf --seed=N --vectors=N --exhaustive=N --only=GLOB [--dump=V]
 *
 * prints a line "name vector digest" a block of vectors; with --dump, a line for each vector of the
 * block that starts at V: what the instruction left behind.
 */
#include "run.h"
#include <stdio.h>
#include <stdlib.h>

extern const struct insn_table *const INSN_SUITE[];

struct options {
    uint32_t seed, vectors, exhaustive, dump;
    const char *only;
};

static int number(const char *arg, const char *name, uint32_t *value)
{
    size_t n = strlen(name);

    if (strncmp(arg, name, n) != 0)
        return 0;
    *value = (uint32_t)strtoul(arg + n, NULL, 0);
    return 1;
}

static void run_case(const struct insn_case *c, const struct options *o, struct insn_io *io)
{
    static char line[INSN_LINE];
    struct insn_plan plan;

    if (insn_plan(&plan, c, o->seed, o->vectors, (int)o->exhaustive) != 0) {
        printf("%s has malformed kinds\n", c->name);
        return;
    }
    for (uint32_t first = 0; first < plan.vectors; first += INSN_BLOCK) {
        uint32_t end = first + INSN_BLOCK < plan.vectors ? first + INSN_BLOCK : plan.vectors;
        if (o->dump == UINT32_MAX) {
            uint64_t digest = insn_digest(&plan, first, end, io);
            printf("%s %u %08x%08x\n", c->name, (unsigned)first, (unsigned)(digest >> 32),
                   (unsigned)digest);
        }
        for (uint32_t v = first; first == o->dump && v < end; v++) {
            insn_line(&plan, v, io, line);
            puts(line);
        }
    }
}

int main(int argc, char **argv)
{
    static uint8_t memory[INSN_MEMORY] __attribute__((aligned(16)));
    static struct insn_io io = {.memory = memory};
    struct options o = {.vectors = INSN_BLOCK, .dump = UINT32_MAX, .only = "*"};

    for (int i = 1; i < argc; i++) {
        if (strncmp(argv[i], "--only=", 7) == 0)
            o.only = argv[i] + 7;
        else if (!number(argv[i], "--seed=", &o.seed) &&
                 !number(argv[i], "--vectors=", &o.vectors) &&
                 !number(argv[i], "--exhaustive=", &o.exhaustive) &&
                 !number(argv[i], "--dump=", &o.dump)) {
            printf("%s is not an option\n", argv[i]);
            return 2;
        }
    }
    for (const struct insn_table *const *t = INSN_SUITE; *t != NULL; t++)
        for (size_t i = 0; i < (*t)->count; i++)
            if (insn_matches(&(*t)->cases[i], o.only))
                run_case(&(*t)->cases[i], &o, &io);
    return 0;
}
