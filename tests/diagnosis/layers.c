/* SPDX-License-Identifier: Apache-2.0 */
/*
 * layers: lets kernels with a planted bug run as the device, in QEMU, and counts where the
 * diagnosis of a dump of all layers finds the first that is wrong, and what it says of it. layers
 * --build=DIR --cc=COMMAND [--only=NAME] [--each=N] [--most=N] [--verbose] SAMPLES... layers
 * --texts    only whether each bug's text stands in its source A sample is MODEL.tflite:INPUT. A
 * bug's kernels take the place of the sound ones in a copy of the archive of cortex-m4; they are
 * fed golden's input of each layer. Every layer that they get wrong is a case, --most N of them a
 * sample: the device is right up to this layer, has the bug in it, and goes on with what it gave.
 * COMMAND compiles a kernel for the core up to `-o OUT IN`; %k in it stands for the copy of
 * kernels/. --each: only every N-th bug. Mistakes of memory and parameters that are in no kernel
 * are planted beside them (faults.c).
 */
#include "layers.h"

#include "diagnose/layer.h"
#include "mutants/plant.h"

#include <inttypes.h>
#include <unistd.h>

typedef struct bug {
    const char *name, *patterns, *stems, *file, *from, *to;
} bug;

static const bug bugs[] = {
#define LAYER_BUG(name, patterns, stems, file, from, to) {#name, patterns, stems, file, from, to},
#include "layers.def"
#undef LAYER_BUG
};
enum { BUGS = sizeof bugs / sizeof *bugs };

typedef struct settings {
    const char *build, *cc, *only, *each, *most;
    bool verbose;
} settings;

static const char core[] = "cortex-m4";

/* ---- a bug as an archive ---- */

/* Compiles one source of the copy and puts it into the archive. */
static bool compile(const settings *o, const char *dir, const char *stem)
{
    static char cc[8192];
    const char *base = strrchr(stem, '/') == NULL ? stem : strrchr(stem, '/') + 1;
    size_t used = 0;

    for (const char *p = o->cc; *p != '\0' && used + 300 < sizeof cc; p++) {
        if (p[0] == '%' && p[1] == 'k')
            used += (size_t)snprintf(cc + used, sizeof cc - used, "%s/kernels", dir), p++;
        else
            cc[used++] = *p;
    }
    cc[used] = '\0';
    return run("%s -o %s/%s.o %s/kernels/%s.c 2>> %s/log", cc, dir, base, dir, stem, dir) == 0 &&
           run("arm-none-eabi-ar r %s/libkernels.a %s/%s.o 2>> %s/log", dir, dir, base, dir) == 0;
}

/* Makes DIR/libkernels.a; NULL, or why it cannot. */
static const char *make(const bug *b, const settings *o, const char *dir)
{
    char file[600], stems[256];
    char *rest = stems;

    if (run("rm -rf %s && mkdir -p %s && cp -r kernels %s && cp build/target/%s/libkernels.a %s",
            dir, dir, dir, core, dir) != 0)
        return "kernels/ or their archive cannot be copied";
    (void)snprintf(file, sizeof file, "%s/kernels/%s", dir, b->file);
    const char *wrong = plant(file, b->from, b->to);
    if (wrong != NULL)
        return wrong;
    (void)snprintf(stems, sizeof stems, "%s", b->stems);
    for (char *stem; (stem = strtok_r(rest, " ", &rest)) != NULL;)
        if (!compile(o, dir, stem))
            return "it does not compile (see the log in its folder)";
    return NULL;
}

/* ---- runs ---- */

/* Few wrong values have no pattern. */
static bool is_enough(const nv_tensor *t, const void *due, const void *got)
{
    enum { FEW = 3 };
    nv_comparison diff = {0};

    nv_compare(t, 0, due, got, &diff);
    return diff.mismatches > FEW;
}

/* All layers that the kernels in `word` get wrong, --most of them. */
static bool run_subject(const bug *b, nv_layer_subject *s, const char *word, int most,
                        nv_layer_score *score)
{
    nv_backend backend;
    nv_error err = NV_ERROR_INIT;
    int cases = 0;

    if (nv_backend_open(word, &s->options, &backend, &err) != NV_OK ||
        nv_backend_prepare(&backend, &s->feeds, &err) != NV_OK || backend.reason[0] != '\0') {
        printf("# %s: %s\n", b->name, backend.reason[0] != '\0' ? backend.reason : err.message);
        nv_backend_close(&backend);
        return false;
    }
    for (int32_t i = 0; i < s->graph->n_nodes && cases < most; i++) {
        const nv_args *args = nv_feeds_args(&s->feeds, i);
        const nv_node *node = &s->graph->nodes[i];
        nv_kernel_result r;
        if (nv_backend_run(&backend, args, &r, &err) != NV_OK)
            break;
        if (r.function == NULL || r.missing || node->n_out != 1 ||
            (r.faults & (NV_FAULT_CRASH | NV_FAULT_STATUS)) != 0 ||
            !is_enough(args->out[0].tensor, args->out[0].data, r.out[0]))
            continue;
        nv_layer_planted(s, i, r.out[0], NULL, b->name, b->patterns, score);
        cases++;
    }
    nv_backend_close(&backend);
    return true;
}

/* False: the bug could not be run. */
static bool run_bug(const bug *b, const settings *o, nv_layer_subject *subjects, int n,
                    nv_layer_score *score)
{
    char dir[512], word[600];

    (void)snprintf(dir, sizeof dir, "%s/layers/%s", o->build, b->name);
    const char *why = make(b, o, dir);
    if (why != NULL) {
        printf("# bug %s, kernels/%s: %s\n", b->name, b->file, why);
        return false;
    }
    (void)snprintf(word, sizeof word, "qemu:%s:%s/libkernels.a", core, dir);
    int before = score->cases;
    for (int i = 0; i < n; i++)
        if (!run_subject(b, &subjects[i], word, atoi(o->most), score))
            return false;
    if (score->cases == before)
        printf("# bug %s shows in no sample\n", b->name);
    (void)run("rm -rf %s", dir);
    return true;
}

static int check_document(void)
{
    char *text = read_text("docs/CLI.md");
    int missing = text == NULL;

    for (int p = 0; text != NULL && p < NV_LAYER_PATTERNS; p++) {
        char name[64];
        (void)snprintf(name, sizeof name, "`%s`", nv_layer_name((nv_layer_pattern)p));
        missing += strstr(text, name) == NULL;
        if (strstr(text, name) == NULL)
            printf("# docs/CLI.md does not tell of the pattern %s\n", name);
    }
    free(text);
    printf("%s 2 - docs/CLI.md tells of each pattern (layer_pattern.def)\n1..2\n",
           missing == 0 ? "ok" : "not ok");
    return missing;
}

static int check_texts(void)
{
    int wrong = 0;

    for (int i = 0; i < BUGS; i++) {
        char file[400];
        (void)snprintf(file, sizeof file, "kernels/%s", bugs[i].file);
        const char *why = plant(file, bugs[i].from, NULL);
        if (why != NULL)
            printf("# bug %s, %s: %s\n#     %s\n", bugs[i].name, file, why, bugs[i].from);
        wrong += why != NULL;
    }
    printf("%s 1 - the texts of %d bugs stand in their sources (layers.def)\n",
           wrong == 0 ? "ok" : "not ok", BUGS);
    return check_document() + wrong > 0;
}

static bool parse(int argc, char **argv, settings *o, int *first)
{
    for (*first = 1; *first < argc && strncmp(argv[*first], "--", 2) == 0; ++*first) {
        const char *arg = argv[*first];
        if (strcmp(arg, "--verbose") == 0)
            o->verbose = true;
        else if (!option(arg, "--build", &o->build) && !option(arg, "--cc", &o->cc) &&
                 !option(arg, "--only", &o->only) && !option(arg, "--each", &o->each) &&
                 !option(arg, "--most", &o->most))
            return false;
    }
    return *first < argc && o->build != NULL && o->cc != NULL && atoi(o->each) > 0 &&
           atoi(o->most) > 0;
}

static int report(int number, const char *what, int part, int of, double due)
{
    double share = of == 0 ? 0 : 100.0 * part / of;

    printf("%s %d - %s: %d of %d, %.1f %% (due %.0f)\n", share < due ? "not ok" : "ok", number,
           what, part, of, share, due);
    return share < due;
}

int main(int argc, char **argv)
{
    settings o = {.each = "1", .most = "3"};
    nv_layer_score score = {0};
    char temporary[400];
    int first, unrun = 0, wanted = 0;

    if (argc == 2 && strcmp(argv[1], "--texts") == 0)
        return check_texts();
    if (!parse(argc, argv, &o, &first)) {
        fprintf(stderr,
                "usage: layers --build=DIR --cc=COMMAND [--only=NAME] [--each=N] [--most=N] "
                "[--verbose] MODEL.tflite:INPUT...\n");
        return 2;
    }
    /* Linked runners go where the bugs are. */
    (void)snprintf(temporary, sizeof temporary, "%s/layers", o.build);
    if (run("mkdir -p %s", temporary) != 0 || setenv("TMPDIR", temporary, 1) != 0)
        return 2;
    score.verbose = o.verbose;
    int n = argc - first;
    nv_layer_subject *subjects = calloc((size_t)n, sizeof *subjects);
    for (int i = 0; subjects != NULL && i < n; i++)
        nv_layer_subject_open(&subjects[i], argv[first + i]);
    for (int i = 0; subjects != NULL && i < BUGS; i++) {
        if (o.only != NULL ? strcmp(o.only, bugs[i].name) != 0 : i % atoi(o.each) != 0)
            continue;
        wanted++;
        unrun += !run_bug(&bugs[i], &o, subjects, n, &score);
        (void)fflush(stdout);
    }
    for (int i = 0; subjects != NULL && i < n; i++) {
        nv_layer_faults(&subjects[i], o.only, &score);
        nv_layer_clean(&subjects[i], &score);
        nv_layer_subject_close(&subjects[i]);
    }
    free(subjects);
    nv_layer_score_print(&score);
    int failed = report(1, "the first layer that is wrong is named", score.layer, score.cases, 95);
    failed += report(2, "so is its pattern", score.pattern, score.cases, 95);
    failed += report(3, "bugs that could be planted", wanted - unrun, wanted, 100);
    failed += report(4, "devices without a bug raise no alarm", score.quiet, score.clean, 100);
    printf("1..4\n");
    return failed > 0;
}
