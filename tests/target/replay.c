/* SPDX-License-Identifier: Apache-2.0 */
/*
 * replay: every case of check, run by the host's build of the kernels and then, in one start of
 * QEMU a core, by the same kernels as Arm code: each returned status and output byte must agree.
 * At the end stands how many cases each function of the kernel interface had on each core.
 * Usage: replay [--cases=N] [--seed=N] [CORE...]
 */
#include "qemu.h"
#include "subject.h"
#include "tally.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

static const struct core {
    const char *name;
    const nv_kernel_lib *kernels; /* the build with the same sources */
} cores[] = {{"cortex-m3", &nv_kernels_scalar},
             {"cortex-m4", &nv_kernels_dsp},
             {"cortex-m7", &nv_kernels_dsp},
             {"cortex-m33", &nv_kernels_dsp},
             {"cortex-m55", &nv_kernels_mve}};

enum { CORES = sizeof cores / sizeof cores[0] };

/* The calls of one batch that belong to a case: those before `end`. */
typedef struct recorded_case {
    uint32_t end;
    char subject[64], name[64];
} recorded_case;

typedef struct recording {
    const nv_qemu_batch *batch;
    recorded_case *cases;
    int n_cases, room;
    int differences;
} recording;

static int failures, number;

static void report(bool ok, const char *fmt, const char *core, int cases, uint32_t calls,
                   int differences)
{
    printf("%s %d - ", ok ? "ok" : "not ok", ++number);
    printf(fmt, core, cases, calls, differences);
    printf("\n");
    failures += !ok;
}

static void print_difference(void *context, const nv_qemu_difference *d)
{
    enum { SHOWN = 5 };
    recording *r = context;
    const recorded_case *c = r->cases;

    if (r->differences++ >= SHOWN)
        return;
    while (c + 1 < r->cases + r->n_cases && c->end <= d->call)
        c++;
    printf("#   %s in case %s of %s: status %" PRId32 " on the host, %" PRId32
           " on the target%s%s\n",
           d->function, c->name, c->subject, d->host_status, d->target_status,
           d->missing ? ", missing there" : "", d->damaged ? ", wrote beside a buffer" : "");
    if (d->bytes > 0)
        printf("#     %" PRIu32 " output bytes differ, first [%" PRIu32 "]: host 0x%02x, target "
               "0x%02x\n",
               d->bytes, d->first, d->host, d->target);
}

/* A case has been run: remembers which calls were its own. */
static void told(void *context, const nv_subject *subject, const nv_case_result *outcome)
{
    recording *r = context;

    if (outcome->verdict == NV_ELSEWHERE)
        return;
    if (outcome->verdict == NV_WRONG) {
        printf("#   %s case %s already fails on the host: %s\n", subject->name, outcome->name,
               outcome->detail[0] != '\0' ? outcome->detail : "it differs from golden");
        r->differences++;
    }
    if (r->n_cases == r->room) {
        r->room = r->room == 0 ? 1024 : 2 * r->room;
        r->cases = realloc(r->cases, (size_t)r->room * sizeof *r->cases);
        if (r->cases == NULL) {
            fprintf(stderr, "replay: out of memory\n");
            exit(6);
        }
    }
    recorded_case *c = &r->cases[r->n_cases++];
    c->end = nv_qemu_calls(r->batch);
    (void)snprintf(c->subject, sizeof c->subject, "%s", subject->name);
    (void)snprintf(c->name, sizeof c->name, "%s", outcome->name);
}

static nv_status replay_core(const nv_drive_options *o, const struct core *core,
                             nv_tally_counts *counts, nv_error *err)
{
    nv_qemu_batch *batch;
    recording r = {.n_cases = 0};

    NV_TRY(nv_qemu_batch_new(&batch, err));
    r.batch = batch;
    const nv_kernel_lib *tallied = nv_tally_of(nv_qemu_record(batch, core->kernels));
    for (int i = 0; i < nv_subject_count(); i++) {
        const nv_subject s = nv_subject_at(i);
        (void)nv_drive(&s, tallied, o, told, &r);
    }
    *counts = nv_tally_get();
    const nv_status st = nv_qemu_replay(batch, core->name, print_difference, &r, err);
    if (st == NV_OK)
        report(r.differences == 0 && nv_qemu_calls(batch) > 0,
               "%s: %d cases, %" PRIu32 " calls, %d differ", core->name, r.n_cases,
               nv_qemu_calls(batch), r.differences);
    nv_qemu_batch_free(batch);
    free(r.cases);
    return st;
}

/* The tester's own test: a host kernel that does something else must be found. */
static void wrong_reshape(const int8_t *input, int8_t *output, uint32_t total_size)
{
    memcpy(output, input, total_size);
    output[total_size - 1] ^= 1;
}

static nv_status replay_wrong_kernel(const struct core *core, nv_error *err)
{
    nv_kernel_lib wrong = *core->kernels;
    recorded_case planted = {2, "replay", "planted fault"};
    recording r = {.cases = &planted, .n_cases = 1};
    int8_t from[37] = {1, 2, 3}, to[sizeof from];
    nv_qemu_batch *batch;

    wrong.reshape_s8 = wrong_reshape;
    NV_TRY(nv_qemu_batch_new(&batch, err));
    nv_qemu_record(batch, core->kernels)->reshape_s8(from, to, sizeof from);
    nv_qemu_record(batch, &wrong)->reshape_s8(from, to, sizeof from);
    const nv_status st = nv_qemu_replay(batch, core->name, print_difference, &r, err);
    if (st == NV_OK)
        report(r.differences == 1, "%s: %d planted fault in %" PRIu32 " calls is found (%d)",
               core->name, 1, nv_qemu_calls(batch), r.differences);
    nv_qemu_batch_free(batch);
    return st;
}

static bool wanted(const char *core, char *const *names, int n)
{
    for (int i = 0; i < n; i++)
        if (strcmp(names[i], core) == 0)
            return true;
    return n == 0;
}

int main(int argc, char **argv)
{
    nv_drive_options o = {.seed = 0x5eed, .cases = 200};
    nv_tally_counts counts[CORES];
    const char *names[CORES];
    int first = 1, n = 0;

    for (; first < argc && argv[first][0] == '-'; first++) {
        if (strncmp(argv[first], "--cases=", 8) == 0)
            o.cases = atoi(argv[first] + 8);
        else if (strncmp(argv[first], "--seed=", 7) == 0)
            o.seed = strtoull(argv[first] + 7, NULL, 0);
        else {
            fprintf(stderr, "usage: replay [--cases=N] [--seed=N] [CORE...]\n");
            return 2;
        }
    }
    printf("# seed 0x%" PRIx64 ", %d cases each\n", o.seed, o.cases);
    for (size_t i = 0; i < CORES; i++) {
        nv_error err = NV_ERROR_INIT;
        if (!wanted(cores[i].name, argv + first, argc - first))
            continue;
        nv_status st = replay_wrong_kernel(&cores[i], &err);
        if (st == NV_OK)
            st = replay_core(&o, &cores[i], &counts[n], &err);
        if (st != NV_OK) {
            printf("not ok %d - %s: %s\n", ++number, cores[i].name, err.message);
            failures++;
            continue;
        }
        names[n++] = cores[i].name;
    }
    if (n > 0) {
        const int missing = nv_tally_print(counts, names, n, o.cases);
        failures += missing > 0;
        printf("%s %d - every function of kernels.def has its cases on each core\n",
               missing == 0 ? "ok" : "not ok", ++number);
    }
    printf("1..%d\n", number);
    return failures == 0 && number > 0 ? 0 : 1;
}
