/* SPDX-License-Identifier: Apache-2.0 */
#include "harness.h"

#include "harness_call.h"
#include "harness_fault.h"

#include <stdlib.h>
#include <string.h>

nv_status nv_harness_new(const nv_kernel_lib *lib, const nv_harness_options *options,
                         nv_harness **harness, nv_error *err)
{
    nv_harness *h = calloc(1, sizeof *h);
    if (h == NULL)
        return nv_fail(err, NV_E_MEMORY, "no memory for the kernel harness");
    nv_harness_set_library(h, lib, &nv_kernel_path, nv_isa());
    h->options = *options;
    if (h->options.make == NULL)
        h->options.make = nv_harness_make;
    nv_status st = nv_guarded_open(&h->memory, options->max_memory, options->shared, err);
    if (st != NV_OK) {
        free(h);
        return st;
    }
    *harness = h;
    return NV_OK;
}

void nv_harness_free(nv_harness *harness)
{
    if (harness != NULL) {
        nv_guarded_close(&harness->memory);
        free(harness);
    }
}

static void set_path(nv_kernel_result *r, const char *path)
{
    (void)snprintf(r->path, sizeof r->path, "%s", path);
}

static void check_inputs(const nv_args *args, const nv_value *in, int shared, nv_kernel_result *r)
{
    for (int i = 0; i < args->node->n_in; i++)
        if (in[i].tensor != NULL && !nv_harness_is_state(args, i) && i != shared &&
            memcmp(in[i].data, args->in[i].data, in[i].tensor->bytes) != 0)
            nv_fault(r, NV_FAULT_GUARD, "wrote into input %d", i);
}

/* One call on fresh copies with one poison; `shared` as for nv_harness_lay_out. */
static nv_status call_once(nv_harness *h, const nv_args *args, unsigned char poison, int shared,
                           nv_laid_out *c, nv_kernel_result *r, nv_error *err)
{
    nv_outcome o;

    if (!nv_harness_lay_out(h, args, poison, shared, c))
        return nv_fail(err, NV_E_LIMIT, "operator %d needs more than the %zu bytes of --max-memory",
                       args->node->index, h->options.max_memory);
    NV_TRY(h->options.make(h->options.context, h, &c->args, &o, err));
    r->function = o.function;
    set_path(r, o.path);
    r->scratch_bytes = o.scratch_bytes;
    r->missing = o.missing;
    if (r->missing)
        return NV_OK;
    if (o.exhausted)
        return nv_fail(err, NV_E_LIMIT, "%s asked for %zu bytes of scratch", r->function,
                       r->scratch_bytes);
    if (r->function == NULL)
        return NV_OK;
    if (o.crash[0] != '\0')
        nv_fault_crash(r, &o);
    else if (o.status != ARM_CMSIS_NN_SUCCESS) {
        r->status = o.status;
        nv_fault(r, NV_FAULT_STATUS, "%s returned %d", r->function, r->status);
    }
    if (o.damage[0] != '\0')
        nv_fault(r, NV_FAULT_GUARD, "%s %s", r->function, o.damage);
    nv_fault_guards(r, &h->memory, c->first_block);
    check_inputs(args, c->in, shared, r);
    return NV_OK;
}

static bool same_results(const nv_laid_out *a, const nv_laid_out *b)
{
    for (int i = 0; i < a->args.node->n_out; i++)
        if (memcmp(a->out[i].data, b->out[i].data, a->out[i].tensor->bytes) != 0)
            return false;
    for (int i = 0; i < a->args.node->n_in; i++)
        if (nv_harness_is_state(&a->args, i) &&
            memcmp(a->in[i].data, b->in[i].data, a->in[i].tensor->bytes) != 0)
            return false;
    return true;
}

/* Whether kernels.def lets the output take the place of input i. */
static bool may_share(const nv_args *args, int i)
{
    const nv_tensor *in = args->in[i].tensor, *out = args->out[0].tensor;

    if (in == NULL || in->type != out->type || in->bytes != out->bytes)
        return false;
    switch (args->node->op) {
    case NV_OP_ADD:
    case NV_OP_MUL:
    case NV_OP_MAXIMUM:
    case NV_OP_MINIMUM:
        return true;
    case NV_OP_RESHAPE:
    case NV_OP_SOFTMAX:
        return i == 0;
    default:
        return false;
    }
}

/* One call more for each input whose place the output may take. */
static nv_status try_in_place(nv_harness *h, const nv_args *args, const nv_laid_out *first,
                              nv_kernel_result *r, nv_error *err)
{
    nv_laid_out c;

    for (int i = 0; i < args->node->n_in && !nv_fault_is_crash(r); i++) {
        if (!may_share(args, i))
            continue;
        NV_TRY(call_once(h, args, NV_POISON_FIRST, i, &c, r, err));
        if (!nv_fault_is_crash(r) && !same_results(first, &c))
            nv_fault(r, NV_FAULT_IN_PLACE,
                     "another result with the output in the place of input %d", i);
    }
    return NV_OK;
}

/* One call more on flush buffers. Reads behind them have reached no result: two calls with
 * different bytes there gave the same. */
static nv_status probe(nv_harness *h, const nv_args *args, nv_kernel_result *r, nv_error *err)
{
    nv_outcome o = {.exhausted = true};
    nv_laid_out c;

    h->flush = true;
    nv_status st = nv_harness_lay_out(h, args, NV_POISON_FIRST, NV_APART, &c)
                       ? h->options.make(h->options.context, h, &c.args, &o, err)
                       : NV_OK; /* two calls had room enough: that will do */
    h->flush = false;
    NV_TRY(st);
    if (o.exhausted)
        return NV_OK;
    if (o.crash[0] != '\0')
        nv_fault_crash(r, &o);
    for (int i = h->memory.n_blocks - 1; i >= c.first_block; i--) {
        const nv_guard_block *b = &h->memory.blocks[i];
        if (b->overread != 0)
            (void)snprintf(r->overread, sizeof r->overread,
                           "%s reads byte %td of the %s buffer, which has %zu", r->function,
                           b->overread, nv_block_label_of(b).s, b->bytes);
    }
    return NV_OK;
}

nv_status nv_harness_run(nv_harness *h, const nv_args *args, nv_kernel_result *r, nv_error *err)
{
    nv_laid_out first, second, third;
    const nv_node *node = args->node;

    memset(r, 0, sizeof *r);
    set_path(r, "reference");
    if (nv_kernel_table[node->op] == NULL)
        return NV_OK;
    if (node->n_in > NV_HARNESS_VALUES || node->n_out > NV_HARNESS_VALUES)
        return nv_fail(err, NV_E_UNSUPPORTED, "operator %d has more than %d operands", node->index,
                       NV_HARNESS_VALUES);
    nv_guarded_reset(&h->memory);
    r->in = h->first_in;
    r->out = h->first_out;

    NV_TRY(call_once(h, args, NV_POISON_FIRST, NV_APART, &first, r, err));
    for (int i = 0; i < node->n_in; i++)
        h->first_in[i] = first.in[i].data;
    for (int i = 0; i < node->n_out; i++)
        h->first_out[i] = first.out[i].data;
    if (r->function == NULL)
        set_path(r, "reference");
    if (r->missing || r->function == NULL || r->status != 0 || nv_fault_is_crash(r))
        return NV_OK;
    NV_TRY(call_once(h, args, NV_POISON_SECOND, NV_APART, &second, r, err));
    if (nv_fault_is_crash(r))
        return NV_OK;
    if (same_results(&first, &second)) {
        if (h->options.in_place && r->faults == 0)
            NV_TRY(try_in_place(h, args, &first, r, err));
        return h->options.probe && r->faults == 0 ? probe(h, args, r, err) : NV_OK;
    }
    /* Poison or hidden state? With the first poison again, only state can make a difference. */
    NV_TRY(call_once(h, args, NV_POISON_FIRST, NV_APART, &third, r, err));
    if (nv_fault_is_crash(r))
        return NV_OK;
    if (same_results(&first, &third))
        nv_fault(r, NV_FAULT_POISON, "the result changes with bytes that nobody wrote");
    else
        nv_fault(r, NV_FAULT_STATE, "the same call gave another result the second time");
    return NV_OK;
}
