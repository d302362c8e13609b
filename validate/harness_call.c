/* SPDX-License-Identifier: Apache-2.0 */
#include "harness_call.h"

#include "flush.h"

#include <string.h>

enum { ALIGNED = 16 }; /* memory from malloc */

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

bool nv_harness_is_state(const nv_args *args, int input)
{
    return args->in[input].tensor != NULL && args->in[input].tensor->is_variable;
}

bool nv_harness_lay_out(nv_harness *h, const nv_args *args, unsigned char poison, int shared,
                        nv_laid_out *c)
{
    const nv_node *node = args->node;

    *c = (nv_laid_out){.args = {node, c->in, c->out, args->rounding},
                       .first_block = h->memory.n_blocks};
    h->memory.poison = poison;
    h->exhausted = false;
    for (int i = 0; i < node->n_in; i++) {
        const nv_block_kind kind = nv_harness_is_state(args, i) ? NV_BLOCK_STATE : NV_BLOCK_INPUT;
        c->in[i].tensor = args->in[i].tensor;
        if (c->in[i].tensor == NULL)
            continue;
        c->in[i].data = take_tensor(h, c->in[i].tensor, i, kind);
        if (c->in[i].data != NULL && c->in[i].tensor->bytes > 0) /* no bytes: maybe no memory */
            memcpy(c->in[i].data, args->in[i].data, c->in[i].tensor->bytes);
    }
    for (int i = 0; i < node->n_out; i++) {
        const bool in_place = i == 0 && shared != NV_APART;
        c->out[i].tensor = args->out[i].tensor;
        c->out[i].data =
            in_place ? c->in[shared].data : take_tensor(h, c->out[i].tensor, i, NV_BLOCK_OUTPUT);
    }
    return !h->exhausted;
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
        poison_flags(h->isa, h->memory.poison != NV_POISON_FIRST);
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
