/* SPDX-License-Identifier: Apache-2.0 */
/*
 * replay: every case of check, run by the host's build of the kernels and then, in one start of
 * QEMU a core, by the same kernels as Arm code: each returned status and output byte must agree.
 * Usage: replay [--cases=N] [--seed=N] [CORE...]
 */
#include "case.h"
#include "harness.h"
#include "op.h"
#include "qemu.h"

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

typedef struct options {
    uint64_t seed;
    int cases; /* of each operator */
} options;

/* The calls of one batch that belong to a case: those from `first_call` on. */
typedef struct recorded_case {
    uint32_t first_call;
    char name[64];
} recorded_case;

typedef struct recording {
    recorded_case *cases;
    int n_cases;
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
    while (c + 1 < r->cases + r->n_cases && c[1].first_call <= d->call)
        c++;
    printf("#   %s in case %s: status %" PRId32 " on the host, %" PRId32 " on the target%s%s\n",
           d->function, c->name, d->host_status, d->target_status,
           d->missing ? ", missing there" : "", d->damaged ? ", wrote beside a buffer" : "");
    if (d->bytes > 0)
        printf("#     %" PRIu32 " output bytes differ, first [%" PRIu32 "]: host 0x%02x, target "
               "0x%02x\n",
               d->bytes, d->first, d->host, d->target);
}

/* Runs one case with the recording library. Golden is not asked here: check does that. */
static nv_status run_case(nv_case *c, const nv_kernel_lib *lib, unsigned misalign, nv_error *err)
{
    const nv_args args = {&c->node, c->in, c->out, NV_ROUNDING_TFLM};
    const nv_harness_options harness_options = {64u << 20, misalign};
    nv_kernel_result result;
    nv_harness *h = NULL;

    NV_TRY(nv_op_table[c->op].prepare(&c->graph, &c->node, err));
    NV_TRY(nv_harness_new(lib, &harness_options, &h, err));
    const nv_status st = nv_harness_run(h, &args, &result, err);
    nv_harness_free(h);
    return st;
}

static nv_status record_cases(const options *o, nv_qemu_batch *batch, const nv_kernel_lib *lib,
                              recording *r, nv_error *err)
{
    for (int op = 0; op < NV_OP_COUNT; op++) {
        for (int i = 0; nv_case_table[op] != NULL && i < o->cases; i++) {
            recorded_case *recorded = &r->cases[r->n_cases++];
            nv_case c;
            nv_case_begin(&c, (nv_op)op, o->seed, i);
            nv_case_table[op](&c, i);
            recorded->first_call = nv_qemu_calls(batch);
            (void)snprintf(recorded->name, sizeof recorded->name, "%s", c.name);
            const nv_status st = run_case(&c, lib, (unsigned)i % 16, err);
            nv_case_free(&c);
            NV_TRY(st);
        }
    }
    return NV_OK;
}

static nv_status replay_core(const options *o, const struct core *core, nv_error *err)
{
    recording r = {.cases = calloc((size_t)o->cases * NV_OP_COUNT, sizeof *r.cases)};
    nv_qemu_batch *batch = NULL;
    nv_status st = r.cases == NULL ? nv_fail(err, NV_E_MEMORY, "no memory") : NV_OK;

    if (st == NV_OK)
        st = nv_qemu_batch_new(&batch, err);
    if (st == NV_OK)
        st = record_cases(o, batch, nv_qemu_record(batch, core->kernels), &r, err);
    if (st == NV_OK)
        st = nv_qemu_replay(batch, core->name, print_difference, &r, err);
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
    recorded_case planted = {0, "planted fault"};
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
    options o = {.seed = 0x5eed, .cases = 200};
    int first = 1;

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
    printf("# seed 0x%" PRIx64 ", %d cases an operator\n", o.seed, o.cases);
    for (size_t i = 0; i < sizeof cores / sizeof cores[0]; i++) {
        nv_error err = NV_ERROR_INIT;
        if (!wanted(cores[i].name, argv + first, argc - first))
            continue;
        nv_status st = replay_wrong_kernel(&cores[i], &err);
        if (st == NV_OK)
            st = replay_core(&o, &cores[i], &err);
        if (st != NV_OK) {
            printf("not ok %d - %s: %s\n", ++number, cores[i].name, err.message);
            failures++;
        }
    }
    printf("1..%d\n", number);
    return failures == 0 && number > 0 ? 0 : 1;
}
