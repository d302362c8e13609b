/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Tests the tester: plants one bug at a time into a kernel's source and demands that `check` finds
 * it. A mutant that survives, or whose text is no longer in the source, is a failure; so is a
 * change that alters no value (class NEUTRAL) and yet raises an alarm.
 *
 *   mutants --build=DIR --cc=COMMAND --link=OBJECTS [--only=NAME] [--cases=N]
 *
 * A mutant is made in a copy of kernels/; the source `stem` is compiled there and linked before
 * the libraries, so that it takes the place of the sound one. COMMAND compiles a kernel source up
 * to `-o OUT IN`; `%k` in it stands for the copy of kernels/, `%v` for the variant.
 */
#include "plant.h"

typedef struct mutant {
    const char *name, *class, *variant, *op, *stem, *file, *from, *to;
} mutant;

static const mutant mutants[] = {
#define MUTANT(name, class, variant, op, stem, file, from, to)                                     \
    {#name, #class, #variant, #op, stem, file, from, to},
#include "mutants.def"
#undef MUTANT
};

typedef struct options {
    const char *build, *cc, *link, *only, *cases;
} options;

static void append(char *to, size_t size, const char *text, size_t n)
{
    size_t used = strlen(to);
    if (used + n < size) {
        memcpy(to + used, text, n);
        to[used + n] = '\0';
    }
}

/* Copies a command with each %v and %k replaced. */
static void expand(char *to, size_t size, const char *command, const char *v, const char *k)
{
    to[0] = '\0';
    for (const char *p = command; *p != '\0'; p++) {
        const char *value = p[0] != '%' ? NULL : p[1] == 'v' ? v : p[1] == 'k' ? k : NULL;
        append(to, size, value != NULL ? value : p, value != NULL ? strlen(value) : 1);
        p += value != NULL;
    }
}

/* Returns NULL if the mutant met its due, else what went wrong. */
static const char *try_mutant(const mutant *m, const options *o)
{
    static char cc[4096];
    char dir[256], kernels[300], file[400];

    (void)snprintf(dir, sizeof dir, "%s/mutants/%s", o->build, m->name);
    (void)snprintf(kernels, sizeof kernels, "%s/kernels", dir);
    (void)snprintf(file, sizeof file, "%s/%s", kernels, m->file);
    if (run("rm -rf %s && mkdir -p %s && cp -r kernels %s", dir, dir, dir) != 0)
        return "kernels/ cannot be copied";
    const char *wrong = plant(file, m->from, m->to);
    if (wrong != NULL)
        return wrong;

    expand(cc, sizeof cc, o->cc, m->variant, kernels);
    if (run("%s -o %s/mutant.o %s/%s.c 2> %s/log", cc, dir, kernels, m->stem, dir) != 0 ||
        run("cc -o %s/check %s/mutant.o %s -lm 2>> %s/log", dir, dir, o->link, dir) != 0)
        return "it does not compile (see the log in its folder)";
    int st = run("timeout 120 %s/check --op=%s --variant=%s --cases=%s > %s/out 2>&1", dir, m->op,
                 m->variant, o->cases, dir);
    if (strcmp(m->class, "NEUTRAL") == 0)
        return st == 0 ? NULL : "a change that alters no value raised an alarm";
    return st == 0 ? "it survived" : NULL;
}

int main(int argc, char **argv)
{
    options o = {.cases = "200"};
    int number = 0, failed = 0, caught = 0;

    for (int i = 1; i < argc; i++) {
        if (!option(argv[i], "--build", &o.build) && !option(argv[i], "--cc", &o.cc) &&
            !option(argv[i], "--link", &o.link) && !option(argv[i], "--only", &o.only) &&
            !option(argv[i], "--cases", &o.cases)) {
            fprintf(stderr, "mutants: %s is not an option\n", argv[i]);
            return 2;
        }
    }
    if (o.build == NULL || o.cc == NULL || o.link == NULL) {
        fprintf(stderr, "mutants: --build, --cc and --link are needed (use `make mutants`)\n");
        return 2;
    }
    for (size_t i = 0; i < sizeof mutants / sizeof mutants[0]; i++) {
        const mutant *m = &mutants[i];
        if (o.only != NULL && strcmp(o.only, m->name) != 0)
            continue;
        const char *wrong = try_mutant(m, &o);
        failed += wrong != NULL;
        caught += wrong == NULL && strcmp(m->class, "NEUTRAL") != 0;
        printf("%s %d - mutant %s (%s, %s %s)\n", wrong == NULL ? "ok" : "not ok", ++number,
               m->name, m->class, m->op, m->variant);
        if (wrong != NULL)
            printf("# kernels/%s: %s\n", m->file, wrong);
        (void)fflush(stdout);
    }
    printf("# %d bugs caught, %d failures\n1..%d\n", caught, failed, number);
    return number > 0 && failed == 0 ? 0 : 1;
}
