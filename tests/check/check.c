/* SPDX-License-Identifier: Apache-2.0 */
/*
 * check: the differential driver. Every operator, every variant of the kernels, every case: the
 * optimized kernel in the harness against golden. A failure prints what is needed to see it again.
 */
#include "case.h"
#include "harness.h"
#include "op.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct check_options {
    const char *op, *variant, *only; /* NULL: all */
    uint64_t seed;
    int cases;
    bool list;
} check_options;

static const nv_kernel_lib *const variants[] = {&nv_kernels_scalar, &nv_kernels_dsp,
                                                &nv_kernels_mve};

static const char *const op_names[] = {
#define NV_OP(name, code, stem, kernel, types, summary) #name,
#include "nv/ops.def"
#undef NV_OP
};

/* What one optimized call did, against golden. */
typedef struct check_result {
    int64_t differ, of, first; /* values of outputs and state; place of the first */
    const nv_tensor *tensor;   /* of the first, */
    const char *what;          /* "out" or "state" */
    int golden, got, max_abs;
    unsigned faults;
    char path[32], detail[160];
} check_result;

static int64_t element(const nv_tensor *t, const void *data, int64_t i)
{
    return t->type == NV_INT16 ? ((const int16_t *)data)[i] : ((const int8_t *)data)[i];
}

static void compare(const nv_value *golden, const void *got, const char *what, check_result *r)
{
    const nv_tensor *t = golden->tensor;
    const int64_t n = nv_shape_count(&t->shape);

    r->of += n;
    for (int64_t i = 0; i < n; i++) {
        int want = (int)element(t, golden->data, i), have = (int)element(t, got, i);
        if (want == have)
            continue;
        if (r->differ++ == 0) {
            r->first = i;
            r->tensor = t;
            r->what = what;
            r->golden = want;
            r->got = have;
        }
        if (abs(have - want) > r->max_abs)
            r->max_abs = abs(have - want);
    }
}

static void print_index(const nv_tensor *t, int64_t flat)
{
    int64_t inner = nv_shape_count(&t->shape);

    for (int d = 0; d < t->shape.rank; d++) {
        inner /= t->shape.dim[d];
        printf("[%" PRId64 "]", flat / inner);
        flat %= inner;
    }
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

static void print_failure(const nv_case *c, const check_options *o, const char *variant, int cases,
                          const check_result *r)
{
    printf("#   FAIL %s %s  case %s  seed 0x%" PRIx64 "  path %s\n", op_names[c->op], variant,
           c->name, o->seed, r->path);
    print_tensors(c);
    if (r->differ > 0) {
        printf("#     first difference %s", r->what);
        print_index(r->tensor, r->first);
        printf(": golden %d, %s %d   (%" PRId64 " of %" PRId64 " differ, max |d| %d)\n", r->golden,
               variant, r->got, r->differ, r->of, r->max_abs);
    }
    if (r->faults != 0)
        printf("#     %s\n", r->detail);
    printf(
        "#     replay: build/release/tests/check --op=%s --variant=%s --case=%s --seed=0x%" PRIx64
        " --cases=%d\n",
        op_names[c->op], variant, c->name, o->seed, cases);
}

/* Outputs and new state. */
static void compare_all(const nv_case *c, const nv_kernel_result *k, check_result *r)
{
    for (int32_t i = 0; i < c->node.n_out; i++)
        compare(&c->out[i], k->out[i], "out", r);
    for (int32_t i = 0; i < c->node.n_in; i++)
        if (c->in[i].tensor != NULL && c->in[i].tensor->is_variable)
            compare(&c->in[i], k->in[i], "state", r);
}

/* The kernel runs first, since golden changes the state that both start from. A status other than
 * NV_OK means that the case itself is wrong: a bug of the test. */
static nv_status run_case(nv_case *c, nv_harness *h, check_result *r, nv_error *err)
{
    nv_args args = {&c->node, c->in, c->out, NV_ROUNDING_TFLM};
    nv_kernel_result k;

    memset(r, 0, sizeof *r);
    NV_TRY(nv_op_table[c->op].prepare(&c->graph, &c->node, err));
    NV_TRY(nv_harness_run(h, &args, &k, err));
    NV_TRY(nv_golden_table[c->op](&args, err));
    (void)snprintf(r->path, sizeof r->path, "%s", k.path);
    (void)snprintf(r->detail, sizeof r->detail, "%s", k.detail);
    r->faults = k.faults;
    if (k.missing)
        return nv_fail(err, NV_E_NOT_RUN, "%s is missing", k.function);
    if (k.function == NULL)
        return nv_fail(err, NV_E_NOT_RUN, "no optimized kernel takes this case");
    if (k.status == 0)
        compare_all(c, &k, r);
    return NV_OK;
}

/* The same case misaligns its tensors by the same amount in every variant. */
static unsigned misalignment(uint64_t seed, int i)
{
    nv_rng r = {seed + (uint64_t)i};
    return nv_rng_one_in(&r, 2) ? 0 : (unsigned)nv_rng_int(&r, 1, 15);
}

/* All cases of one operator and variant: one line of TAP. Returns the number of failures. */
static int run_variant(nv_op op, const nv_kernel_lib *lib, const check_options *o, int number)
{
    enum { SHOWN = 3 };
    int failures = 0, ran = 0;

    for (int i = 0; i < o->cases; i++) {
        nv_case c;
        nv_harness *h = NULL;
        nv_error err = NV_ERROR_INIT;
        check_result r;
        nv_harness_options options = {64u << 20, misalignment(o->seed, i)};

        nv_case_begin(&c, op, o->seed, i);
        nv_case_table[op](&c, i);
        if (o->only == NULL || strcmp(o->only, c.name) == 0) {
            ran++;
            nv_status st = nv_harness_new(lib, &options, &h, &err);
            if (st == NV_OK)
                st = run_case(&c, h, &r, &err);
            if (st != NV_OK) {
                printf("#   %s %s case %s: %s\n", op_names[op], lib->name, c.name, err.message);
                failures++;
            } else if (r.differ > 0 || r.faults != 0) {
                if (failures++ < SHOWN)
                    print_failure(&c, o, lib->name, o->cases, &r);
            }
            nv_harness_free(h);
        }
        nv_case_free(&c);
    }
    if (ran == 0) {
        printf("#   no case of %s is called %s\n", op_names[op], o->only);
        failures = 1;
    }
    printf("%s %d - %s %s: %d cases, %d failed\n", failures == 0 ? "ok" : "not ok", number,
           op_names[op], lib->name, ran, failures);
    return failures;
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
        if (option(argv[i], "--op", &v))
            o->op = v;
        else if (option(argv[i], "--variant", &v))
            o->variant = v;
        else if (option(argv[i], "--case", &v))
            o->only = v;
        else if (option(argv[i], "--seed", &v))
            o->seed = strtoull(v, NULL, 0);
        else if (option(argv[i], "--cases", &v))
            o->cases = atoi(v);
        else if (strcmp(argv[i], "--list") == 0)
            o->list = true;
        else
            return false;
    }
    return o->cases > 0;
}

int main(int argc, char **argv)
{
    check_options o = {.seed = 0x5eed, .cases = 200};
    int number = 0, failures = 0;

    if (!parse(argc, argv, &o)) {
        fprintf(stderr, "usage: check [--op=NAME] [--variant=scalar|dsp|mve] [--case=NAME] "
                        "[--seed=N] [--cases=N] [--list]\n");
        return 2;
    }
    printf("# seed 0x%" PRIx64 ", %d cases each\n", o.seed, o.cases);
    for (int op = 0; op < NV_OP_COUNT; op++) {
        if (nv_case_table[op] == NULL || (o.op != NULL && strcmp(o.op, op_names[op]) != 0))
            continue;
        for (size_t v = 0; v < sizeof variants / sizeof variants[0]; v++) {
            if (o.variant != NULL && strcmp(o.variant, variants[v]->name) != 0)
                continue;
            if (o.list)
                printf("%s %s\n", op_names[op], variants[v]->name);
            else
                failures += run_variant((nv_op)op, variants[v], &o, ++number);
        }
    }
    if (number == 0 && !o.list) {
        fprintf(stderr, "check: nothing matches\n");
        return 2;
    }
    if (!o.list)
        printf("1..%d\n", number);
    return failures == 0 ? 0 : 1;
}
