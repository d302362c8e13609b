/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Tests check_insn: plants one bug at a time into a copy of isa_emul/ and demands that check_insn
 * finds it. A mutant that survives, or whose text is no longer in the source, is a failure; so is a
 * change that alters no value (class NEUTRAL) and yet raises an alarm.
 *
 *   mutants_insn --build=DIR --cc=COMMAND [--only=NAME] [--vectors=N]
 *
 * The table of cases that has the intrinsic and the emulation's own sources are compiled against
 * the copy (by the scalar layer if the bug is there); all else comes from libinsn.a. The target's
 * half is the sound one.
 */
#include "plant.h"

typedef struct mutant {
    const char *name, *class, *cases, *intrinsic, *file, *from, *to;
} mutant;

static const mutant mutants[] = {
#define MUTANT(name, class, cases, intrinsic, file, from, to)                                      \
    {#name, #class, cases, intrinsic, file, from, to},
#include "mutants.def"
#undef MUTANT
};

typedef struct options {
    const char *build, *cc, *only, *vectors;
} options;

/* Returns NULL if the mutant met its due, else what went wrong. */
static const char *try_mutant(const mutant *m, const options *o)
{
    char dir[256], file[512], program[256];

    (void)snprintf(dir, sizeof dir, "%s/mutants/insn_%s", o->build, m->name);
    (void)snprintf(file, sizeof file, "%s/isa_emul/%s", dir, m->file);
    /* check_insn finds QEMU and the target programs from its own place, build/<mode>/tests. */
    (void)snprintf(program, sizeof program, "%s/tests/mutant_%s", o->build, m->name);
    if (run("rm -rf %s && mkdir -p %s && cp -r isa_emul %s", dir, dir, dir) != 0)
        return "isa_emul/ cannot be copied";
    const char *wrong = plant(file, m->from, m->to);
    if (wrong != NULL)
        return wrong;
    /* The scalar layer of MVE (mve_*.h) computes all only where the fast one is switched off. */
    const char *layer = strncmp(m->file, "mve_", 4) == 0 ? "-DNV_ISA_SCALAR" : "";
    /* Of several tables, the one whose text has the intrinsic's name. */
    if (run("cases=$(grep -lE '\"%s[\"/]' tests/insn/%s); "
            "%s %s -I%s/isa_emul/shim -I%s/isa_emul ${cases:-$(ls tests/insn/%s)} %s/isa_emul/*.c "
            "%s/libinsn.a -lm -o %s > %s/log 2>&1",
            m->intrinsic, m->cases, o->cc, layer, dir, dir, m->cases, dir, o->build, program,
            dir) != 0)
        return "it does not compile (see the log in its folder)";
    int status = run("timeout 120 %s --only='%s' --vectors=%s > %s/out 2>&1; s=$?; rm %s; exit $s",
                     program, m->intrinsic, o->vectors, dir, program);
    if (status != 0 && status != 1)
        return "check_insn did not run (see `out` in its folder)";
    if (strcmp(m->class, "NEUTRAL") == 0)
        return status == 0 ? NULL : "a change that alters no value raised an alarm";
    return status == 0 ? "it survived" : NULL;
}

int main(int argc, char **argv)
{
    options o = {.vectors = "2000"};
    int number = 0, failed = 0, caught = 0;

    for (int i = 1; i < argc; i++) {
        if (!option(argv[i], "--build", &o.build) && !option(argv[i], "--cc", &o.cc) &&
            !option(argv[i], "--only", &o.only) && !option(argv[i], "--vectors", &o.vectors)) {
            fprintf(stderr, "mutants_insn: %s is not an option\n", argv[i]);
            return 2;
        }
    }
    if (o.build == NULL || o.cc == NULL) {
        fprintf(stderr, "mutants_insn: --build and --cc are needed (use `make mutants-insn`)\n");
        return 2;
    }
    for (size_t i = 0; i < sizeof mutants / sizeof mutants[0]; i++) {
        const mutant *m = &mutants[i];
        if (o.only != NULL && strcmp(o.only, m->name) != 0)
            continue;
        const char *wrong = try_mutant(m, &o);
        failed += wrong != NULL;
        caught += wrong == NULL && strcmp(m->class, "NEUTRAL") != 0;
        printf("%s %d - mutant %s (%s, %s)\n", wrong == NULL ? "ok" : "not ok", ++number, m->name,
               m->class, m->intrinsic);
        if (wrong != NULL)
            printf("# isa_emul/%s: %s\n", m->file, wrong);
        (void)fflush(stdout);
    }
    printf("# %d bugs caught, %d failures\n1..%d\n", caught, failed, number);
    return number > 0 && failed == 0 ? 0 : 1;
}
