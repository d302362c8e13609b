/* SPDX-License-Identifier: Apache-2.0 */
/*
 * check: the differential driver. Every operator, every function of the kernel interface, every
 * build of the kernels, every case: the optimized kernel in the harness against golden. A failure
 * prints what is needed to see it again; at the end stands how many cases each function had.
 */
#include "case_file.h"
#include "ending.h"
#include "subject.h"
#include "tally.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

typedef struct check_options {
    const char *op, *function, *variant; /* NULL: all */
    const char *library;                 /* a plug-in in place of the variants; NULL: none */
    const char *export;                  /* a directory for the case as a model; NULL: run it */
    nv_drive_options drive;
    bool list;
} check_options;

static const nv_kernel_lib *const variants[] = {&nv_kernels_scalar, &nv_kernels_dsp,
                                                &nv_kernels_mve};
enum { VARIANTS = sizeof variants / sizeof variants[0] };

static int number, failures;

static void result(bool ok, const char *what, const char *variant)
{
    failures += !ok;
    printf("%s %d - %s %s", ok ? "ok" : "not ok", ++number, what, variant);
}

static void print_tensors(const nv_case *c)
{
    for (int i = 0; i < c->node.n_in + c->node.n_out; i++) {
        const nv_value *v = i < c->node.n_in ? &c->in[i] : &c->out[i - c->node.n_in];
        const nv_tensor *t = v->tensor;
        printf("#     %s", i < c->node.n_in ? "in " : "out");
        if (t == NULL) {
            printf(" none\n");
            continue;
        }
        printf(" %s [", nv_type_name(t->type));
        for (int d = 0; d < t->shape.rank; d++)
            printf("%s%d", d > 0 ? "," : "", (int)t->shape.dim[d]);
        printf("]");
        if (t->quant.count > 0)
            printf(" scale %g zero point %d (%d scales)", (double)t->quant.scale[0],
                   (int)t->quant.zero_point[0], (int)t->quant.count);
        printf("\n");
    }
}

/* What the callback knows. */
typedef struct run {
    const check_options *options;
    const char *variant;
    int shown;
} run;

static void told(void *context, const nv_subject *s, const nv_case_result *o)
{
    enum { SHOWN = 3 };
    run *r = context;
    const nv_drive_options *drive = &r->options->drive;
    const nv_comparison *k = &o->compared;

    if (o->verdict != NV_WRONG || r->shown++ >= SHOWN)
        return;
    printf("#   FAIL %s %s  case %s  seed 0x%" PRIx64 "  path %s\n", s->name, r->variant, o->name,
           drive->seed, o->path);
    if (o->c != NULL)
        print_tensors(o->c);
    if (k->mismatches > 0) {
        printf("#     first difference %s", k->first.output == NV_COMPARED_STATE ? "state" : "out");
        for (int d = 0; d < k->first.index.rank; d++)
            printf("[%d]", (int)k->first.index.dim[d]);
        printf(": golden %" PRId64 ", %s %" PRId64 "   (%" PRId64 " of %" PRId64
               " differ, max |d| %" PRIu64 ")\n",
               k->first.golden, r->variant, k->first.got, k->mismatches, k->compared,
               k->max_abs_lsb);
    }
    if (o->detail[0] != '\0')
        printf("#     %s\n", o->detail);
    printf("#     replay: build/release/tests/check --%s=%s --%s=%s --case=%s --seed=0x%" PRIx64
           " --cases=%d\n",
           s->view == NULL && s->direct == NULL ? "op" : "function", s->name,
           r->options->library == NULL ? "variant" : "library", r->variant, o->name, drive->seed,
           drive->cases);
}

static void drive(const nv_subject *s, const nv_kernel_lib *tallied, const check_options *o)
{
    run r = {o, tallied->name, 0};
    const nv_drive_count n = nv_drive(s, tallied, &o->drive, told, &r);
    const int ran = n.passed + n.refused + n.wrong;
    const bool enough = o->library != NULL ||
                        (o->drive.only != NULL ? ran > 0 : n.passed + n.wrong >= o->drive.cases);

    if (!enough)
        printf("#   %d cases of %s %s were drawn, and not one in %d is wanted\n", n.drawn, s->name,
               tallied->name, n.drawn / (ran > 0 ? ran : 1));
    result(n.wrong == 0 && enough, s->name, tallied->name);
    printf(": %d cases, %d failed", n.passed + n.wrong, n.wrong);
    if (n.refused > 0)
        printf(", %d refused", n.refused);
    printf("\n");
}

static bool wanted(const nv_subject *s, const check_options *o)
{
    if (o->function != NULL)
        return strcmp(s->operator, s->name) != 0 && strcmp(s->name, o->function) == 0;
    return o->op == NULL || strcmp(s->operator, o->op) == 0;
}

static void drive_all(const check_options *o)
{
    const bool whole = o->op == NULL && o->function == NULL && o->drive.only == NULL;
    nv_tally_counts counts[VARIANTS];
    const char *names[VARIANTS];
    int n = 0;

    for (size_t v = 0; v < VARIANTS; v++) {
        if (o->variant != NULL && strcmp(o->variant, variants[v]->name) != 0)
            continue;
        const nv_kernel_lib *tallied = nv_tally_of(variants[v]);
        for (int i = 0; i < nv_subject_count(); i++) {
            const nv_subject s = nv_subject_at(i);
            if (wanted(&s, o))
                drive(&s, tallied, o);
        }
        names[n] = variants[v]->name;
        counts[n++] = nv_tally_get();
    }
    if (whole && n > 0) {
        const int missing = nv_tally_print(counts, names, n, o->drive.cases);
        result(missing == 0, "every function of kernels.def has its cases", "");
        printf("(%d functions, %d with too few)\n", (int)NV_CALL_FUNCTIONS, missing);
        if (missing > 0)
            printf("#   kerneltest/views.def and direct.def are where cases come from\n");
    }
}

/* Writes one case of an operator (--op, --case) as a model. */
static int export_case(const check_options *o)
{
    nv_error err = NV_ERROR_INIT;

    for (int s = 0; s < nv_subject_count(); s++) {
        const nv_subject subject = nv_subject_at(s);
        if (o->op == NULL || o->drive.only == NULL || strcmp(subject.name, o->op) != 0)
            continue;
        for (int i = 0; i < NV_PATIENCE * o->drive.cases; i++) {
            nv_case c;
            nv_case_draw(&c, subject.op, o->drive.seed, i);
            nv_status st = c.status;
            const bool found = strcmp(c.name, o->drive.only) == 0;
            if (st == NV_OK && found)
                st = nv_case_write(&c, o->export, &err);
            nv_case_free(&c);
            if (st != NV_OK)
                fprintf(stderr, "check: %s\n", err.status == NV_OK ? "out of memory" : err.message);
            if (st != NV_OK || found)
                return nv_status_exit(st);
        }
    }
    fprintf(stderr, "check: --export needs an operator (--op) and one of its cases (--case)\n");
    return 2;
}

/* A subject in a process of its own: a plug-in may crash. */
static void drive_apart(const nv_subject *s, const nv_kernel_lib *tallied, const check_options *o)
{
    int status = 0;
    char how[64];

    (void)fflush(stdout);
    const pid_t child = fork();
    if (child == 0) {
        failures = 0;
        drive(s, tallied, o);
        (void)fflush(stdout);
        _exit(failures != 0);
    }
    if (child < 0 || waitpid(child, &status, 0) != child || !WIFEXITED(status)) {
        nv_ending_say(status, how, sizeof how);
        result(false, s->name, tallied->name);
        printf(": %s, or the library lacks it\n", child < 0 ? "there is no process" : how);
        return;
    }
    number++;
    failures += WEXITSTATUS(status) != 0;
}

/* The function of a view or a direct case, whose name begins with the function's, if the library
 * lacks it; else NULL. */
static const char *lacking(const nv_kernel_lib *lib, const nv_subject *s)
{
    const char *function = NULL, *subject = s->name;
    size_t longest = 0;
    bool is_there = true;

#define NV_KERNEL(ret, name, params)                                                               \
    if (strncmp(subject, #name, sizeof #name - 1) == 0 && sizeof #name > longest) {                \
        function = #name;                                                                          \
        longest = sizeof #name;                                                                    \
        is_there = lib->name != NULL;                                                              \
    }
#include "nv/kernels.def"
#undef NV_KERNEL
    return is_there || (s->view == NULL && s->direct == NULL) ? NULL : function;
}

/* Whether a library's legacy functions are those of a core without DSP: its sums wrap. */
static bool is_plain(const nv_kernel_lib *lib)
{
    const int8_t one[4] = {1, 0, 0, 0};
    int16_t sums[4] = {INT16_MAX, 0, 0, 0};

    if (lib->nn_accumulate_q7_to_q15 != NULL)
        lib->nn_accumulate_q7_to_q15(sums, one, 4);
    return sums[0] == INT16_MIN;
}

/* Someone else's library, through every case: what it lacks is left out. */
static int drive_library(check_options *o)
{
    static nv_plugin plugin; /* what is loaded stays */
    nv_error err = NV_ERROR_INIT;

    if (nv_plugin_load(o->library, &plugin, &err) != NV_OK) {
        fprintf(stderr, "check: %s\n", err.message);
        return 2;
    }
    const nv_kernel_lib *tallied = nv_tally_of(&plugin.lib);
    o->drive.foreign = true;
    o->drive.plain = is_plain(&plugin.lib);
    for (int i = 0; i < nv_subject_count(); i++) {
        const nv_subject s = nv_subject_at(i);
        const char *missing = lacking(&plugin.lib, &s);
        if (wanted(&s, o) && missing == NULL)
            drive_apart(&s, tallied, o);
        else if (wanted(&s, o))
            printf("left out: %s, the library has no arm_%s\n", s.name, missing);
    }
    return 0;
}

static bool option(const char *arg, const char *name, const char **value)
{
    size_t n = strlen(name);
    if (strncmp(arg, name, n) != 0 || arg[n] != '=')
        return false;
    *value = arg + n + 1;
    return true;
}

static bool parse(int argc, char **argv, check_options *o)
{
    for (int i = 1; i < argc; i++) {
        const char *v = NULL;
        if (option(argv[i], "--op", &o->op) || option(argv[i], "--function", &o->function) ||
            option(argv[i], "--variant", &o->variant) ||
            option(argv[i], "--library", &o->library) ||
            option(argv[i], "--case", &o->drive.only) || option(argv[i], "--export", &o->export))
            continue;
        if (option(argv[i], "--seed", &v))
            o->drive.seed = strtoull(v, NULL, 0);
        else if (option(argv[i], "--cases", &v))
            o->drive.cases = atoi(v);
        else if (strcmp(argv[i], "--list") == 0)
            o->list = true;
        else
            return false;
    }
    return o->drive.cases > 0;
}

int main(int argc, char **argv)
{
    check_options o = {.drive = {.seed = 0x5eed, .cases = 200}};

    if (!parse(argc, argv, &o)) {
        fprintf(stderr, "usage: check [--op=NAME | --function=NAME] "
                        "[--variant=scalar|dsp|mve | --library=FILE.so] [--case=NAME] [--seed=N] "
                        "[--cases=N] [--export=DIRECTORY] [--list]\n");
        return 2;
    }
    if (o.export != NULL)
        return export_case(&o);
    if (o.list) {
        for (int i = 0; i < nv_subject_count(); i++)
            printf("%s\n", nv_subject_at(i).name);
        return 0;
    }
    printf("# seed 0x%" PRIx64 ", %d cases each\n", o.drive.seed, o.drive.cases);
    if (o.library == NULL)
        drive_all(&o);
    else if (drive_library(&o) != 0)
        return 2;
    if (number == 0) {
        fprintf(stderr, "check: nothing matches\n");
        return 2;
    }
    printf("1..%d\n", number);
    return failures == 0 ? 0 : 1;
}
