/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Tests the proofs: plants one error at a time into a copy of kernels/ and golden/ and demands that
 * the sample of the proof reports it, with the value that differs.
 *
 *   exhaust_plants --build=DIR --cc=COMMAND [--only=NAME]
 *
 * COMMAND compiles a source of a proof up to `-o OUT IN`; the copy's include paths follow it. The
 * other sources of the proof are the sound ones of DIR.
 */
#include "plant.h"

typedef struct planted {
    const char *name, *proof, *source, *file, *from, *to;
} planted;

static const planted plants[] = {
#define PLANT(name, proof, source, file, from, to) {#name, #proof, #source, file, from, to},
#include "plants.def"
#undef PLANT
};
enum { PLANTS = sizeof plants / sizeof plants[0] };

/* Returns NULL if the error was reported, else what went wrong. */
static const char *try_plant(const planted *p, const char *build, const char *cc)
{
    char dir[256], file[400];

    (void)snprintf(dir, sizeof dir, "%s/mutants/exhaust_%s", build, p->name);
    (void)snprintf(file, sizeof file, "%s/%s", dir, p->file);
    if (run("rm -rf %s && mkdir -p %s && cp -r kernels golden %s", dir, dir, dir) != 0)
        return "the sources cannot be copied";
    const char *wrong = plant(file, p->from, p->to);
    if (wrong != NULL)
        return wrong;
    if (run("%s -I%s -I%s/kernels -o %s/%s.o tests/exhaust/%s.c 2> %s/log", cc, dir, dir, dir,
            p->source, p->source, dir) != 0)
        return "it does not compile (see the log in its folder)";
    if (run("cd %s/obj/exhaust/tests/exhaust && cc -o ../../../../mutants/exhaust_%s/proof "
            "../../../../mutants/exhaust_%s/%s.o $(ls %s.o %s_*.o exhaust.o 2>/dev/null | grep -vx "
            "%s.o) "
            "../../../../libgolden.a ../../../../libisa_emul.a -lm",
            build, p->name, p->name, p->source, p->proof, p->proof, p->source) != 0)
        return "it does not link";
    const int status = run("timeout 60 %s/proof --sample > %s/out 2>&1", dir, dir);
    if (status == 0)
        return "it was not found";
    if (status != 1 || run("grep -q '^not ok .* is due' %s/out", dir) != 0)
        return "the proof did not say what differs (see `out` in its folder)";
    return NULL;
}

int main(int argc, char **argv)
{
    const char *build = NULL, *cc = NULL, *only = NULL;
    int number = 0, failed = 0;

    for (int i = 1; i < argc; i++) {
        if (!option(argv[i], "--build", &build) && !option(argv[i], "--cc", &cc) &&
            !option(argv[i], "--only", &only)) {
            fprintf(stderr, "exhaust_plants: %s is not an option\n", argv[i]);
            return 2;
        }
    }
    if (build == NULL || cc == NULL) {
        fprintf(stderr, "exhaust_plants: --build and --cc are needed\n");
        return 2;
    }
    for (int i = 0; i < PLANTS; i++) {
        const planted *p = &plants[i];
        if (only != NULL && strcmp(only, p->name) != 0)
            continue;
        const char *wrong = try_plant(p, build, cc);
        failed += wrong != NULL;
        printf("%s %d - error %s in %s is reported\n", wrong == NULL ? "ok" : "not ok", ++number,
               p->name, p->file);
        if (wrong != NULL)
            printf("# %s: %s\n", p->file, wrong);
        (void)fflush(stdout);
    }
    printf("1..%d\n", number);
    return number > 0 && failed == 0 ? 0 : 1;
}
