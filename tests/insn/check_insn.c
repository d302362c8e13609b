/* SPDX-License-Identifier: Apache-2.0 */
/*
 * check_insn: compares the emulated intrinsics with real Arm instructions in QEMU (see insn.h).
 *
 *   check_insn [--suite=NAME] [--core=NAME] [--only=GLOB] [--seed=N] [--vectors=N] [--exhaustive]
 *              [--list]
 *
 * TAP on stdout, a test an intrinsic. Exit status: 0 all agree, 1 a difference, 2 usage, 7 no QEMU
 * or no target program.
 */
#include "nv/isa.h"
#include "remote.h"
#include "run.h"
#include <errno.h>
#include <stdlib.h>

enum { EXIT_DIFFERENCE = 1, EXIT_USAGE = 2, EXIT_NOT_RUN = 7 };

/* check_asm has suites of its own. */
#ifndef INSN_SUITES
#define INSN_SUITES "suites.def"
#endif

#define INSN_SUITE(name, core) extern const struct insn_table *const insn_suite_##name[];
#include INSN_SUITES

struct suite {
    const char *name, *core;
    const struct insn_table *const *tables;
};

static const struct suite suites[] = {
#define INSN_SUITE(name, core) {#name, core, insn_suite_##name},
#include INSN_SUITES
};

enum { SUITES = sizeof suites / sizeof suites[0] };

struct session {
    struct remote_setup setup;
    const char *program, *suite, *core, *only;
    bool list;
    struct insn_io io;
    int tests, failed;
};

/* ---- a difference ---- */

/* Prints a line's part round the first difference: a dump of memory is long. */
static void print_part(const char *label, const char *line, size_t difference)
{
    size_t from = difference > 100 ? difference - 60 : 0;

    printf("#   %-9s %s%.160s%s\n", label, from > 0 ? "... " : "", line + from,
           strlen(line) > from + 160 ? " ..." : "");
}

static void print_vector(struct session *s, const struct insn_plan *plan, uint32_t v,
                         const char *emulated, const char *arm)
{
    char operands[2 * INSN_MAX_OPERANDS * INSN_VALUE + 64];
    struct insn_state before;
    size_t same = 0;

    while (emulated[same] != '\0' && emulated[same] == arm[same])
        same++;
    insn_vector(plan, v, &s->io, &before);
    insn_values(plan->in, plan->ins, s->io.in, operands);
    printf("# FAIL %s  vector %u  seed 0x%x\n", plan->c->name, v, s->setup.seed);
    printf("#   %-9s %s  (%s)\n", "operands", operands, plan->c->operands);
    printf("#   %-9s Q %u GE %x QC %u NZCV %x FPEXC %x FZ16 %u\n", "before", before.q, before.ge,
           before.qc, before.nzcv, before.fpexc, before.fz16);
    print_part("emulated", emulated, same);
    print_part("Arm", arm, same);
}

/* Has the target print the block that starts at `first`, and shows the first vector that differs.
 */
static void explain(struct session *s, const struct suite *suite, const struct insn_plan *plan,
                    uint32_t first)
{
    static char emulated[INSN_LINE], arm[INSN_LINE];
    struct remote r;
    bool found = false;

    if (!remote_start(&r, &s->setup, suite->name, s->core != NULL ? s->core : suite->core,
                      plan->c->name, first)) {
        printf("# cannot start %s: %s\n", s->setup.qemu, strerror(errno));
        return;
    }
    for (uint32_t v = first; !found && v < first + INSN_BLOCK && v < plan->vectors; v++) {
        insn_line(plan, v, &s->io, emulated);
        if (!remote_line(&r, arm, sizeof arm)) {
            printf("# the target program stopped at vector %u\n", v);
            break;
        }
        found = strcmp(emulated, arm) != 0;
        if (found)
            print_vector(s, plan, v, emulated, arm);
    }
    (void)remote_stop(&r);
    if (!found)
        printf("# %s: digests of the block at vector %u differ, and no vector\n", plan->c->name,
               first);
    printf("#   replay: %s --only=%s --seed=0x%x --vectors=%u%s%s%s\n", s->program, plan->c->name,
           s->setup.seed, s->setup.vectors, s->setup.exhaustive ? " --exhaustive" : "",
           s->core != NULL ? " --core=" : "", s->core != NULL ? s->core : "");
}

/* ---- running ---- */

enum outcome { AGREES, DIFFERS, STOPPED };

/* Runs a case on the host beside the target's digests; says what went wrong. */
static enum outcome run_case(struct session *s, const struct suite *suite, struct remote *r,
                             const struct insn_case *c, uint64_t *vectors)
{
    char line[512], expected[512];
    struct insn_plan plan;
    enum outcome outcome = AGREES;

    if (insn_plan(&plan, c, s->setup.seed, s->setup.vectors, s->setup.exhaustive) != 0) {
        printf("# %s has malformed kinds: \"%s\", \"%s\"\n", c->name, c->operands, c->results);
        return STOPPED;
    }
    for (uint32_t first = 0; first < plan.vectors; first += INSN_BLOCK) {
        uint32_t end = first + INSN_BLOCK < plan.vectors ? first + INSN_BLOCK : plan.vectors;
        uint64_t digest = insn_digest(&plan, first, end, &s->io);
        int block = snprintf(expected, sizeof expected, "%s %u ", c->name, first);

        if (!remote_line(r, line, sizeof line) || strncmp(line, expected, (size_t)block) != 0) {
            printf("# the target program stopped in %s at vector %u, or has other cases\n", c->name,
                   first);
            return STOPPED;
        }
        if (outcome == AGREES && strtoull(line + block, NULL, 16) != digest) {
            outcome = DIFFERS;
            explain(s, suite, &plan, first);
        }
    }
    *vectors += plan.vectors;
    return outcome;
}

/* Whether two cases are of one intrinsic: they differ in immediates alone. */
static bool same_intrinsic(const struct insn_case *a, const struct insn_case *b)
{
    size_t n = strcspn(a->name, "/");

    return n == strcspn(b->name, "/") && strncmp(a->name, b->name, n) == 0;
}

/* The cases of one intrinsic, which come one after the other. */
struct group {
    const struct insn_case *any;
    int cases;
    uint64_t vectors;
    bool agrees;
};

static void report(struct session *s, const struct group *g)
{
    if (g->any == NULL)
        return;
    s->failed += !g->agrees;
    printf("%s %d - %.*s (%d case%s, %llu vectors)\n", g->agrees ? "ok" : "not ok", ++s->tests,
           (int)strcspn(g->any->name, "/"), g->any->name, g->cases, g->cases == 1 ? "" : "s",
           (unsigned long long)g->vectors);
    (void)fflush(stdout);
}

/* Runs the cases of a table that match; a test for each intrinsic. False: the target stopped. */
static bool run_table(struct session *s, const struct suite *suite, struct remote *r,
                      const struct insn_table *table)
{
    struct group g = {.any = NULL};
    bool stopped = false;

    for (size_t i = 0; i < table->count && !stopped; i++) {
        const struct insn_case *c = &table->cases[i];
        if (!insn_matches(c, s->only))
            continue;
        if (g.any == NULL || !same_intrinsic(g.any, c)) {
            report(s, &g);
            g = (struct group){.any = c, .agrees = true};
        }
        enum outcome outcome = run_case(s, suite, r, c, &g.vectors);
        g.cases++;
        g.agrees = g.agrees && outcome == AGREES;
        stopped = outcome == STOPPED;
    }
    report(s, &g);
    return !stopped;
}

static bool suite_matches(const struct session *s, const struct suite *suite)
{
    if (s->suite != NULL && strcmp(s->suite, suite->name) != 0)
        return false;
    for (const struct insn_table *const *t = suite->tables; *t != NULL; t++)
        for (size_t i = 0; i < (*t)->count; i++)
            if (insn_matches(&(*t)->cases[i], s->only))
                return true;
    return false;
}

static int run_suite(struct session *s, const struct suite *suite)
{
    const char *core = s->core != NULL ? s->core : suite->core;
    const char *why = remote_missing(&s->setup, suite->name);
    struct remote r;
    bool whole = true;

    if (why == NULL && !remote_start(&r, &s->setup, suite->name, core, s->only, UINT32_MAX))
        why = strerror(errno);
    if (why != NULL) {
        fprintf(stderr, "check_insn: suite %s did not run: %s\n", suite->name, why);
        return EXIT_NOT_RUN;
    }
    printf("# suite %s on %s, seed 0x%x, %u vectors a case\n", suite->name, core, s->setup.seed,
           s->setup.vectors);
    for (const struct insn_table *const *t = suite->tables; *t != NULL && whole; t++)
        whole = run_table(s, suite, &r, *t);
    whole = remote_stop(&r) == 0 && whole;
    if (!whole)
        printf("Bail out! suite %s was cut short\n", suite->name);
    return whole && s->failed == 0 ? 0 : EXIT_DIFFERENCE;
}

static void list(const struct session *s)
{
    for (int i = 0; i < SUITES; i++)
        for (const struct insn_table *const *t = suites[i].tables; *t != NULL; t++)
            for (size_t k = 0; k < (*t)->count; k++)
                if (insn_matches(&(*t)->cases[k], s->only))
                    printf("%-6s %-32s %-28s %s\n", suites[i].name, (*t)->cases[k].name,
                           (*t)->cases[k].operands, (*t)->cases[k].results);
}

/* ---- the command line ---- */

static bool text(const char *arg, const char *name, const char **value)
{
    size_t n = strlen(name);

    if (strncmp(arg, name, n) != 0 || arg[n] != '=')
        return false;
    *value = arg + n + 1;
    return true;
}

static bool number(const char *arg, const char *name, uint32_t *value)
{
    const char *digits;
    char *end;

    if (!text(arg, name, &digits))
        return false;
    errno = 0;
    unsigned long long x = strtoull(digits, &end, 0);
    if (*digits == '\0' || *digits == '-' || *end != '\0' || errno != 0 || x > UINT32_MAX)
        return false;
    *value = (uint32_t)x;
    return true;
}

static bool parse(struct session *s, int argc, char **argv)
{
    for (int i = 1; i < argc; i++) {
        const char *arg = argv[i];
        if (strcmp(arg, "--list") == 0)
            s->list = true;
        else if (strcmp(arg, "--exhaustive") == 0)
            s->setup.exhaustive = true;
        else if (!text(arg, "--suite", &s->suite) && !text(arg, "--core", &s->core) &&
                 !text(arg, "--only", &s->only) && !number(arg, "--seed", &s->setup.seed) &&
                 !number(arg, "--vectors", &s->setup.vectors)) {
            fprintf(stderr,
                    "check_insn: %s is no option, or its value is none; there are --suite=NAME, "
                    "--core=NAME, --only=GLOB, --seed=N, --vectors=N, --exhaustive and --list\n",
                    arg);
            return false;
        }
    }
    return true;
}

int main(int argc, char **argv)
{
    static struct session s = {.only = "*", .setup = {.seed = 0x5eed, .vectors = 2000}};
    int status = 0, ran = 0;

    s.program = argv[0];
    if (!parse(&s, argc, argv))
        return EXIT_USAGE;
    if (s.list) {
        list(&s);
        return 0;
    }
    s.io.memory = nv_isa_low_alloc(INSN_MEMORY);
    if (s.io.memory == NULL || !remote_find(&s.setup)) {
        fprintf(stderr, "check_insn: no memory below 4 GiB, or no /proc/self/exe\n");
        return EXIT_NOT_RUN;
    }
    for (int i = 0; i < SUITES; i++) {
        if (!suite_matches(&s, &suites[i]))
            continue;
        int outcome = run_suite(&s, &suites[i]);
        status = status == 0 ? outcome : status;
        ran++;
    }
    if (ran == 0) {
        fprintf(stderr, "check_insn: no case matches --only=%s\n", s.only);
        return EXIT_USAGE;
    }
    printf("1..%d\n", s.tests);
    return status;
}
