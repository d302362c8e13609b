/* SPDX-License-Identifier: Apache-2.0 */
/* Mistakes of memory and parameters, which are in no kernel. */
#include "layers.h"

#include "nv/rng.h"
#include "plan.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void *allocate(size_t bytes)
{
    void *p = calloc(1, bytes + 1);

    if (p == NULL) {
        fprintf(stderr, "layers: out of memory\n");
        exit(2);
    }
    return p;
}

static const nv_tensor *output_of(const nv_layer_subject *s, int32_t node)
{
    return &s->graph->tensors[s->graph->nodes[node].out[0]];
}

/* A fault makes what the device has in a layer; false: it is none there. */
typedef bool fault_fn(nv_layer_subject *s, int32_t node, nv_rng *rng, void *got);

/* ---- memory ---- */

/* All tensors are read when the run is over. */
static bool read_late(nv_layer_subject *s, int32_t node, nv_rng *rng, void *got)
{
    nv_error err = NV_ERROR_INIT;
    nv_plan plan;
    bool done = false;

    (void)rng;
    if (nv_plan_build(s->graph, &plan, &err) != NV_OK)
        return false;
    char *arena = allocate(plan.bytes);
    for (int32_t i = 0; i < s->graph->n_nodes; i++)
        for (int32_t k = 0; k < plan.n_slots; k++)
            if (plan.slots[k].tensor == s->graph->nodes[i].out[0])
                memcpy(arena + plan.slots[k].offset, nv_exec_data(s->golden, plan.slots[k].tensor),
                       output_of(s, i)->bytes);
    for (int32_t k = 0; k < plan.n_slots; k++)
        if (plan.slots[k].tensor == s->graph->nodes[node].out[0]) {
            memcpy(got, arena + plan.slots[k].offset, output_of(s, node)->bytes);
            done = true;
        }
    free(arena);
    nv_plan_free(&plan);
    return done;
}

static bool sample_before(nv_layer_subject *s, int32_t node, nv_rng *rng, void *got)
{
    const nv_tensor *t = output_of(s, node);

    (void)rng;
    memcpy(got, nv_exec_data(s->before, t->index), t->bytes);
    return true;
}

static bool stale_lines(nv_layer_subject *s, int32_t node, nv_rng *rng, void *got)
{
    const nv_tensor *t = output_of(s, node);
    int lines = (int)(t->bytes / 32), stale = nv_rng_int(rng, 2, lines / 8 + 2);

    if (lines < 24)
        return false;
    memcpy(got, nv_exec_data(s->golden, t->index), t->bytes);
    for (int i = 0; i < stale; i++) {
        size_t at = 32 * (size_t)nv_rng_int(rng, 0, lines - 1);
        memcpy((char *)got + at, (const char *)nv_exec_data(s->before, t->index) + at, 32);
    }
    return true;
}

static bool never_written(nv_layer_subject *s, int32_t node, nv_rng *rng, void *got)
{
    static const unsigned char fills[] = {0x55, 0xA5, 0xCD};

    memset(got, fills[nv_rng_int(rng, 0, 2)], output_of(s, node)->bytes);
    return output_of(s, node)->bytes >= 16;
}

/* ---- places ---- */

static bool planar(nv_layer_subject *s, int32_t node, nv_rng *rng, void *got)
{
    const nv_tensor *t = output_of(s, node);
    const nv_shape *d = &t->shape;
    const char *due = nv_exec_data(s->golden, t->index);

    (void)rng;
    if (d->rank != 4 || d->dim[3] < 2 || d->dim[1] * d->dim[2] < 4 || nv_type_bits(t->type) != 8)
        return false;
    int64_t plane = (int64_t)d->dim[1] * d->dim[2], c = d->dim[3];
    for (int64_t i = 0; i < (int64_t)t->bytes; i++) {
        int64_t image = i / (plane * c), pixel = i / c % plane, k = i % c;
        ((char *)got)[(image * c + k) * plane + pixel] = due[i];
    }
    return true;
}

static bool classes_reversed(nv_layer_subject *s, int32_t node, nv_rng *rng, void *got)
{
    const nv_tensor *t = output_of(s, node);
    const char *due = nv_exec_data(s->golden, t->index);

    (void)rng;
    for (size_t i = 0; i < t->bytes; i++)
        ((char *)got)[i] = due[t->bytes - 1 - i];
    return t->index == s->graph->outputs[0] && t->shape.dim[t->shape.rank - 1] == (int)t->bytes;
}

/* ---- parameters ---- */

/* Golden with the weights in another order, as the device had them in flash. */
static bool run_with_weights(nv_layer_subject *s, int32_t node, const char *weights, void *got)
{
    nv_error err = NV_ERROR_INIT;
    const nv_args *args = nv_feeds_args(&s->feeds, node);
    nv_value in[3], out = {args->out[0].tensor, got};

    for (int i = 0; i < args->node->n_in; i++)
        in[i] = args->in[i];
    in[1].data = (void *)(uintptr_t)weights;
    const nv_args other = {args->node, in, &out, args->rounding, NULL, NULL};
    return nv_golden_table[args->node->op](&other, &err) == NV_OK;
}

static bool weights_moved(nv_layer_subject *s, int32_t node, bool to_hwio, void *got)
{
    const nv_node *n = &s->graph->nodes[node];
    if (n->op != NV_OP_CONV_2D || n->n_in > 3)
        return false;
    const nv_tensor *w = &s->graph->tensors[n->in[1]];
    int32_t o = w->shape.dim[0], taps = w->shape.dim[1] * w->shape.dim[2], c = w->shape.dim[3];
    if (w->data == NULL || nv_type_bits(w->type) != 8 || o < 2 || c < 2)
        return false;
    char *moved = allocate(w->bytes);
    for (int32_t k = 0; k < o; k++)
        for (int32_t tap = 0; tap < taps; tap++)
            for (int32_t i = 0; i < c; i++)
                moved[to_hwio ? (tap * c + i) * o + k : (k * c + i) * taps + tap] =
                    ((const char *)w->data)[(k * taps + tap) * c + i];
    bool done = run_with_weights(s, node, moved, got);
    free(moved);
    return done;
}

static bool weights_hwio(nv_layer_subject *s, int32_t node, nv_rng *rng, void *got)
{
    (void)rng;
    return weights_moved(s, node, true, got);
}

static bool weights_oihw(nv_layer_subject *s, int32_t node, nv_rng *rng, void *got)
{
    (void)rng;
    return weights_moved(s, node, false, got);
}

static const struct fault {
    const char *name, *patterns;
    fault_fn *make;
    bool remembers; /* the sample before was given too */
} faults[] = {
    {"read_late", "other-tensor", read_late, false},
    {"sample_before", "previous-sample", sample_before, true},
    {"stale_lines", "stale-lines", stale_lines, false},
    {"never_written", "unwritten", never_written, false},
    {"planar", "other-places|output-places", planar, false},
    {"classes_reversed", "class-order|output-places", classes_reversed, false},
    {"weights_hwio", "weights-layout", weights_hwio, false},
    {"weights_oihw", "weights-layout", weights_oihw, false},
};
enum { FAULTS = sizeof faults / sizeof *faults };

static void try_fault(nv_layer_subject *s, const struct fault *f, int32_t node, nv_rng *rng,
                      nv_layer_score *score)
{
    const nv_tensor *t = output_of(s, node);
    const void *due = nv_exec_data(s->golden, t->index),
               *before = nv_exec_data(s->before, t->index);
    void *got = allocate(t->bytes);

    if (f->make(s, node, rng, got) && memcmp(got, due, t->bytes) != 0)
        nv_layer_planted(s, node, got, f->remembers ? before : NULL, f->name, f->patterns, score);
    free(got);
}

void nv_layer_faults(nv_layer_subject *s, const char *only, nv_layer_score *score)
{
    nv_rng rng = {nv_rng_hash(0x5eed, s->name)};

    for (int f = 0; f < FAULTS; f++) {
        /* The last layer, where outputs are, and two others. */
        int32_t n = s->graph->n_nodes, nodes[] = {n - 1, n / 3, n / 2};
        for (int k = 0; k < 3 && (k == 0 || nodes[k] != nodes[k - 1]); k++)
            if (only == NULL || strcmp(only, faults[f].name) == 0)
                try_fault(s, &faults[f], nodes[k], &rng, score);
    }
}
