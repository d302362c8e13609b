/* SPDX-License-Identifier: Apache-2.0 */
#include "harness.h"

#include "flush.h"

#include <stdlib.h>
#include <string.h>

/* Two poisons, neither its own complement nor a likely value, of either sign as int8. */
static const unsigned char poisons[] = {0xA5, 0x3C};

enum { ALIGNED = 16 }; /* memory from malloc */

struct nv_harness {
    const nv_kernel_lib *lib;
    const char **path;        /* what its kernels say of themselves; NULL: nothing */
    struct nv_isa_state *isa; /* of the core that it is emulated on; NULL: unknown */
    nv_harness_options options;
    nv_guarded memory;
    size_t scratch_bytes; /* of the call that is running */
    bool flush;           /* it gets flush buffers */
    bool exhausted;
    void *first_in[NV_HARNESS_VALUES], *first_out[NV_HARNESS_VALUES];
};

/* The call as the adapter sees it, with the way back to its harness. */
typedef struct guarded_call {
    nv_kernel_call call; /* first: the adapter's pointer is a pointer to this */
    nv_harness *harness;
} guarded_call;

/* `align`: what a flush buffer's start must be a multiple of. */
static void *take(nv_harness *h, size_t bytes, unsigned misalign, size_t align, nv_block_kind kind)
{
    void *p = h->flush ? nv_flush_alloc(&h->memory, bytes, align, kind)
                       : nv_guarded_alloc(&h->memory, bytes, misalign, kind);
    h->exhausted |= p == NULL;
    return p;
}

static void *take_scratch(nv_kernel_call *call, size_t bytes)
{
    nv_harness *h = ((guarded_call *)call)->harness;

    h->scratch_bytes += bytes;
    return bytes == 0 ? NULL : take(h, bytes, 0, ALIGNED, NV_BLOCK_SCRATCH);
}

static void *take_prepared(nv_kernel_call *call, size_t bytes)
{
    void *p = take(((guarded_call *)call)->harness, bytes, 0, ALIGNED, NV_BLOCK_PARAMETERS);
    return p == NULL ? NULL : memset(p, 0, bytes);
}

/* Each operand's its own, so that no two move alike; 0 for all where 0 is asked for. */
static unsigned misalignment(const nv_harness *h)
{
    const unsigned wanted = h->options.misalign;
    return wanted == 0 ? 0 : (wanted + 5 * (unsigned)h->memory.n_blocks) % 16;
}

static void *take_tensor(nv_harness *h, const nv_tensor *tensor, int operand, nv_block_kind kind)
{
    /* Types wider than a byte keep the alignment that C asks for. */
    const unsigned bits = (unsigned)nv_type_bits(tensor->type), size = bits > 8 ? bits / 8 : 1;
    const unsigned wanted = misalignment(h), misalign = wanted - wanted % size;
    void *p = take(h, tensor->bytes, misalign, size, kind);
    if (p != NULL)
        h->memory.blocks[h->memory.n_blocks - 1].operand = operand;
    return p;
}

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

static bool has_crashed(const nv_kernel_result *r)
{
    return (r->faults & NV_FAULT_CRASH) != 0;
}

/* Records the first fault in words; later ones only in the flags. */
NV_PRINTF(3, 4)
static void fault(nv_kernel_result *r, unsigned flag, const char *fmt, ...)
{
    if (r->faults == 0) {
        va_list ap;
        va_start(ap, fmt);
        (void)vsnprintf(r->detail, sizeof r->detail, fmt, ap);
        va_end(ap);
    }
    r->faults |= flag;
}

static void crash(nv_kernel_result *r, const nv_outcome *o)
{
    fault(r, NV_FAULT_CRASH, "%s %s", r->function, o->crash);
    r->signal = o->signal;
    set_path(r, "crashed");
}

static void check_guards(const nv_guarded *memory, int first_block, nv_kernel_result *r)
{
    for (int i = first_block; i < memory->n_blocks; i++) {
        const nv_guard_block *b = &memory->blocks[i];
        ptrdiff_t at;
        if (!nv_guarded_damaged(b, &at))
            continue;
        unsigned flag = b->kind == NV_BLOCK_SCRATCH ? NV_FAULT_SCRATCH : NV_FAULT_GUARD;
        fault(r, flag, "wrote byte %td of the %s buffer, which has %zu", at, nv_block_label_of(b).s,
              b->bytes);
    }
    ptrdiff_t at;
    /* After a crash the buffers that the kernel asked for are unknown here, and lie there. */
    if (!has_crashed(r) && nv_guarded_tail_damaged(memory, &at)) {
        const nv_guard_block *last = &memory->blocks[memory->n_blocks - 1];
        fault(r, NV_FAULT_GUARD, "wrote %td bytes behind the start of the %s buffer, which has %zu",
              at, nv_block_label_of(last).s, last->bytes);
    }
}

static bool is_state(const nv_args *args, int input)
{
    return args->in[input].tensor != NULL && args->in[input].tensor->is_variable;
}

static void check_inputs(const nv_args *args, const nv_value *in, int shared, nv_kernel_result *r)
{
    for (int i = 0; i < args->node->n_in; i++)
        if (in[i].tensor != NULL && !is_state(args, i) && i != shared &&
            memcmp(in[i].data, args->in[i].data, in[i].tensor->bytes) != 0)
            fault(r, NV_FAULT_GUARD, "wrote into input %d", i);
}

nv_guarded *nv_harness_memory(nv_harness *harness)
{
    return &harness->memory;
}

void nv_harness_set_library(nv_harness *harness, const nv_kernel_lib *lib, const char **path,
                            struct nv_isa_state *isa)
{
    harness->lib = lib;
    harness->path = path;
    harness->isa = isa;
}

/* No result may depend on the flags that other code leaves: clear with the first poison, all set
 * with the second. */
static void poison_flags(struct nv_isa_state *isa, bool set)
{
    *isa = (struct nv_isa_state){0};
    if (set)
        *isa = (struct nv_isa_state){
            .q = 1, .ge = 15, .qc = 1, .n = 1, .z = 1, .c = 1, .v = 1, .fpexc = NV_FPEXC_ALL};
}

nv_status nv_harness_make(void *context, nv_harness *h, const nv_args *args, nv_outcome *o,
                          nv_error *err)
{
    guarded_call c = {
        .call = {.lib = h->lib, .args = args, .scratch = take_scratch, .prepared = take_prepared},
        .harness = h};

    (void)context;
    h->scratch_bytes = 0;
    h->exhausted = false;
    if (h->path != NULL)
        *h->path = "generic";
    if (h->isa != NULL)
        poison_flags(h->isa, h->memory.poison != poisons[0]);
    nv_guarded_fence(&h->memory, true);
    nv_status st = nv_kernel_table[args->node->op](&c.call, err);
    nv_guarded_fence(&h->memory, false);
    *o = (nv_outcome){.missing = st == NV_E_NOT_RUN,
                      .function = c.call.function,
                      .status = c.call.status,
                      .scratch_bytes = h->scratch_bytes,
                      .exhausted = h->exhausted};
    (void)snprintf(o->path, sizeof o->path, "%s", h->path == NULL ? "generic" : *h->path);
    return o->missing || o->exhausted ? NV_OK : st;
}

/* What a call works on and leaves. */
typedef struct call_values {
    void **in, **out; /* [n_in], [n_out] */
} call_values;

enum { APART = -1 }; /* no input's place is the output's */

/* Copies of the inputs, and room for the outputs, of which the first takes the place of input
 * `shared`, if not APART; false: there is no memory left. */
static bool lay_out(nv_harness *h, const nv_args *args, int shared, nv_value *in, nv_value *outs)
{
    const nv_node *node = args->node;

    h->exhausted = false;
    for (int i = 0; i < node->n_in; i++) {
        in[i].tensor = args->in[i].tensor;
        if (in[i].tensor == NULL)
            continue;
        in[i].data =
            take_tensor(h, in[i].tensor, i, is_state(args, i) ? NV_BLOCK_STATE : NV_BLOCK_INPUT);
        if (in[i].data != NULL)
            memcpy(in[i].data, args->in[i].data, in[i].tensor->bytes);
    }
    for (int i = 0; i < node->n_out; i++) {
        outs[i].tensor = args->out[i].tensor;
        outs[i].data = i == 0 && shared != APART
                           ? in[shared].data
                           : take_tensor(h, outs[i].tensor, i, NV_BLOCK_OUTPUT);
    }
    return !h->exhausted;
}

/* One call on fresh copies with one poison; `shared` as for lay_out. */
static nv_status call_once(nv_harness *h, const nv_args *args, unsigned char poison, int shared,
                           call_values v, nv_kernel_result *r, nv_error *err)
{
    const nv_node *node = args->node;
    nv_value in[NV_HARNESS_VALUES] = {{NULL, NULL}}, outs[NV_HARNESS_VALUES] = {{NULL, NULL}};
    const nv_args copy = {node, in, outs, args->rounding};
    int first_block = h->memory.n_blocks;
    nv_outcome o;

    h->memory.poison = poison;
    if (!lay_out(h, args, shared, in, outs))
        return nv_fail(err, NV_E_LIMIT, "operator %d needs more than the %zu bytes of --max-memory",
                       node->index, h->options.max_memory);
    for (int i = 0; i < node->n_in; i++)
        v.in[i] = in[i].data;
    for (int i = 0; i < node->n_out; i++)
        v.out[i] = outs[i].data;
    NV_TRY(h->options.make(h->options.context, h, &copy, &o, err));
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
        crash(r, &o);
    else if (o.status != ARM_CMSIS_NN_SUCCESS) {
        r->status = o.status;
        fault(r, NV_FAULT_STATUS, "%s returned %d", r->function, r->status);
    }
    if (o.damage[0] != '\0')
        fault(r, NV_FAULT_GUARD, "%s %s", r->function, o.damage);
    check_guards(&h->memory, first_block, r);
    check_inputs(args, in, shared, r);
    return NV_OK;
}

static bool same_results(const nv_args *args, call_values a, call_values b)
{
    for (int i = 0; i < args->node->n_out; i++)
        if (memcmp(a.out[i], b.out[i], args->out[i].tensor->bytes) != 0)
            return false;
    for (int i = 0; i < args->node->n_in; i++)
        if (is_state(args, i) && memcmp(a.in[i], b.in[i], args->in[i].tensor->bytes) != 0)
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
static nv_status try_in_place(nv_harness *h, const nv_args *args, call_values first,
                              nv_kernel_result *r, nv_error *err)
{
    void *in[NV_HARNESS_VALUES], *out[NV_HARNESS_VALUES];
    const call_values v = {in, out};

    for (int i = 0; i < args->node->n_in && !has_crashed(r); i++) {
        if (!may_share(args, i))
            continue;
        NV_TRY(call_once(h, args, poisons[0], i, v, r, err));
        if (!has_crashed(r) && !same_results(args, first, v))
            fault(r, NV_FAULT_IN_PLACE, "another result with the output in the place of input %d",
                  i);
    }
    return NV_OK;
}

/* One call more on flush buffers. Reads behind them have reached no result: two calls with
 * different bytes there gave the same. */
static nv_status probe(nv_harness *h, const nv_args *args, nv_kernel_result *r, nv_error *err)
{
    nv_value in[NV_HARNESS_VALUES] = {{NULL, NULL}}, outs[NV_HARNESS_VALUES] = {{NULL, NULL}};
    const nv_args copy = {args->node, in, outs, args->rounding};
    const int first_block = h->memory.n_blocks;
    nv_outcome o = {.exhausted = true};

    h->memory.poison = poisons[0];
    h->flush = true;
    nv_status st = lay_out(h, args, APART, in, outs)
                       ? h->options.make(h->options.context, h, &copy, &o, err)
                       : NV_OK; /* two calls had room enough: that will do */
    h->flush = false;
    NV_TRY(st);
    if (o.exhausted)
        return NV_OK;
    if (o.crash[0] != '\0')
        crash(r, &o);
    for (int i = h->memory.n_blocks - 1; i >= first_block; i--) {
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
    void *second_in[NV_HARNESS_VALUES], *second_out[NV_HARNESS_VALUES];
    void *third_in[NV_HARNESS_VALUES], *third_out[NV_HARNESS_VALUES];
    const call_values first = {h->first_in, h->first_out}, second = {second_in, second_out},
                      third = {third_in, third_out};
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

    NV_TRY(call_once(h, args, poisons[0], APART, first, r, err));
    if (r->function == NULL)
        set_path(r, "reference");
    if (r->missing || r->function == NULL || r->status != 0 || has_crashed(r))
        return NV_OK;
    NV_TRY(call_once(h, args, poisons[1], APART, second, r, err));
    if (has_crashed(r))
        return NV_OK;
    if (same_results(args, first, second)) {
        if (h->options.in_place && r->faults == 0)
            NV_TRY(try_in_place(h, args, first, r, err));
        return h->options.probe && r->faults == 0 ? probe(h, args, r, err) : NV_OK;
    }
    /* Poison or hidden state? With the first poison again, only state can make a difference. */
    NV_TRY(call_once(h, args, poisons[0], APART, third, r, err));
    if (has_crashed(r))
        return NV_OK;
    if (same_results(args, first, third))
        fault(r, NV_FAULT_POISON, "the result changes with bytes that nobody wrote");
    else
        fault(r, NV_FAULT_STATE, "the same call gave another result the second time");
    return NV_OK;
}
