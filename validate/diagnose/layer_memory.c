/* SPDX-License-Identifier: Apache-2.0 */
/* Bytes that no arithmetic made: another sample's, another tensor's, a cache's, nobody's. */
#include "diagnose/layer_tests.h"
#include "diagnose/part.h"
#include "plan.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

nv_status nv_layer_previous(const nv_layer_case *c, nv_layer_match *m, bool *holds, nv_error *err)
{
    (void)err;
    *holds = c->before != NULL && nv_layer_is_made(c, c->before, m);
    return NV_OK;
}

/* ---- never written ---- */

static bool is_fill(int value)
{
    static const unsigned char fills[] = {0x00, 0x55, 0xA5, 0xAA, 0xCC, 0xCD, 0xDE, 0xFF};

    return memchr(fills, value & 0xFF, sizeof fills) != NULL;
}

/* One value in all wrong elements, where different ones are due; no end of the range, where values
 * get clamped. */
nv_status nv_layer_unwritten(const nv_layer_case *c, nv_layer_match *m, bool *holds, nv_error *err)
{
    enum { ENOUGH = 3 };
    double value = 0, low, high;
    int64_t first = -1, due_as_well = 0;
    bool varies = false;

    (void)err;
    nv_layer_bounds(c, &low, &high);
    for (int64_t i = 0; i < c->d.n; i++) {
        if (!c->wrong[i]) {
            continue;
        } else if (first < 0) {
            first = i;
            value = c->d.got[i];
        } else if (c->d.got[i] != value) {
            return NV_OK;
        }
        varies |= c->d.due[i] != c->d.due[first];
    }
    /* A value that is rare elsewhere. */
    for (int64_t i = 0; i < c->d.n; i++)
        due_as_well += c->d.due[i] == value;
    bool fill = c->d.bits == 8 && is_fill((int)value);
    if ((!varies && !(fill && c->n_wrong == c->d.n)) || value == low || value == high ||
        c->n_wrong < ENOUGH || due_as_well > c->d.n / 20)
        return NV_OK;
    m->explained = c->n_wrong;
    (void)snprintf(m->detail, sizeof m->detail, "all %lld are %g%s", (long long)c->n_wrong, value,
                   fill ? ", a fill pattern" : "");
    *holds = true;
    return NV_OK;
}

/* ---- left in a cache ---- */

nv_status nv_layer_stale_lines(const nv_layer_case *c, nv_layer_match *m, bool *holds,
                               nv_error *err)
{
    nv_explanation x = {.part = NV_PART_WHOLE};
    nv_part_search s;

    if (c->d.bits < 8)
        return NV_OK;
    NV_TRY(nv_part_open(&c->d, &s, err));
    nv_part_predict_due(&s);
    *holds = nv_part_stale(&s, &x);
    nv_part_close(&s);
    if (!*holds)
        return NV_OK;
    m->explained = c->n_wrong;
    /* Rows are whole lines as well: they are told if they cover as little. */
    m->share = 3 * (1 - (double)x.equal / (double)c->d.n);
    (void)snprintf(m->detail, sizeof m->detail, "%lld block%s", (long long)x.blocks,
                   x.blocks == 1 ? "" : "s");
    return NV_OK;
}

/* ---- another tensor's ---- */

enum { WINDOW = 8, WINDOWS = 16 };

/* Runs of wrong bytes with enough changes in them to be recognised; returns how many. */
static int choose_windows(const nv_layer_case *c, int64_t windows[WINDOWS])
{
    const unsigned char *got = c->got;
    size_t size = (size_t)c->d.bits / 8;
    int64_t n = (int64_t)c->tensor->bytes;
    int found = 0;

    for (int64_t at = 0; at + WINDOW <= n && found < WINDOWS;) {
        int changes = 0, wrong = 0;
        for (int k = 0; k < WINDOW; k++) {
            wrong += c->wrong[(at + k) / (int64_t)size];
            changes += k > 0 && got[at + k] != got[at + k - 1];
        }
        bool good = wrong >= WINDOW / 2 && changes >= WINDOW / 2;
        if (good)
            windows[found++] = at;
        at += good ? n / WINDOWS + 1 : 1;
    }
    return found;
}

/* Ends of the range are everywhere: that they are equal says nothing. */
static bool is_telling(const nv_layer_case *c, int64_t i)
{
    return c->wrong[i] && c->d.got[i] != c->d.low && c->d.got[i] != c->d.high &&
           c->d.got[i] != c->d.zero;
}

/* Telling elements that are bytes of `other`, which starts `shift` bytes behind the tensor's start.
 */
static int64_t count_overlap(const nv_layer_case *c, const nv_tensor *other, const char *data,
                             int64_t shift)
{
    const int64_t size = c->d.bits / 8;
    int64_t same = 0;

    for (int64_t i = 0; i < c->d.n; i++) {
        int64_t from = i * size - shift;
        if (is_telling(c, i) && from >= 0 && from + size <= (int64_t)other->bytes)
            same += memcmp(data + from, (const char *)c->got + i * size, (size_t)size) == 0;
    }
    return same;
}

/* Keeps in `m` the tensor that explains most. */
static void try_tensor(const nv_layer_case *c, const nv_tensor *t, const int64_t *windows,
                       int n_windows, nv_layer_match *m)
{
    const char *data = nv_exec_data(c->clean, t->index);

    for (int w = 0; data != NULL && w < n_windows; w++) {
        const char *window = (const char *)c->got + windows[w];
        for (int64_t at = 0; at + WINDOW <= (int64_t)t->bytes; at++) {
            if (data[at] != window[0] || memcmp(data + at, window, WINDOW) != 0)
                continue;
            int64_t shift = windows[w] - at, same = count_overlap(c, t, data, shift);
            if (same <= m->explained)
                continue;
            m->explained = same;
            m->other = t;
            m->detail[0] = '\0';
            if (shift != 0)
                (void)snprintf(m->detail, sizeof m->detail, "moved by %lld bytes; ",
                               (long long)shift);
        }
    }
}

/* The operator that writes a tensor; -1: an input of the model. */
static int32_t writer(const nv_graph *g, int32_t tensor)
{
    for (int32_t i = 0; i < g->n_nodes; i++)
        for (int32_t o = 0; o < g->nodes[i].n_out; o++)
            if (g->nodes[i].out[o] == tensor)
                return i;
    return -1;
}

static const nv_plan_slot *slot_of(const nv_plan *plan, int32_t tensor)
{
    for (int32_t i = 0; i < plan->n_slots; i++)
        if (plan->slots[i].tensor == tensor)
            return &plan->slots[i];
    return NULL;
}

/* Writes what a later operator gives over the tensor's memory; true: some of it lies there. */
static bool overwrite(const nv_layer_case *c, const nv_plan_slot *own, const nv_plan_slot *other,
                      char *memory)
{
    const nv_tensor *t = &c->graph->tensors[other->tensor];
    const char *data = nv_exec_data(c->clean, other->tensor);
    size_t begin = own->offset > other->offset ? own->offset : other->offset;
    size_t end = own->offset + c->tensor->bytes, other_end = other->offset + t->bytes;

    end = end < other_end ? end : other_end;
    if (data == NULL || begin >= end)
        return false;
    memcpy(memory + (begin - own->offset), data + (begin - other->offset), end - begin);
    return true;
}

/* Whether the tensor was read too late, by TFLite Micro's plan of the arena: the bytes are what
 * lies there after some later operator. */
static bool was_read_late(const nv_layer_case *c, const nv_plan *plan, char *memory,
                          nv_layer_match *m)
{
    enum { ENOUGH = 2 };
    const nv_plan_slot *own = slot_of(plan, c->tensor->index);

    if (own == NULL || c->n_wrong < ENOUGH)
        return false;
    memcpy(memory, c->due, c->tensor->bytes);
    for (int32_t i = c->node->index + 1; i < c->graph->n_nodes; i++) {
        const nv_node *by = &c->graph->nodes[i];
        const nv_plan_slot *other = by->n_out > 0 ? slot_of(plan, by->out[0]) : NULL;
        if (other == NULL || !overwrite(c, own, other, memory) || !nv_layer_is_made(c, memory, m))
            continue;
        m->other = &c->graph->tensors[other->tensor];
        return true;
    }
    return false;
}

static nv_status find_read_late(const nv_layer_case *c, nv_layer_match *m, bool *late,
                                nv_error *err)
{
    nv_plan plan;
    char *memory;

    NV_TRY(nv_plan_build(c->graph, &plan, err));
    memory = malloc(c->tensor->bytes + 1);
    *late = memory != NULL && was_read_late(c, &plan, memory, m);
    nv_plan_free(&plan);
    free(memory);
    return memory != NULL ? NV_OK : nv_fail(err, NV_E_MEMORY, "no memory for the diagnosis");
}

static void say_when(const nv_layer_case *c, nv_layer_match *m)
{
    size_t used = strlen(m->detail);
    bool later = writer(c->graph, m->other->index) > c->node->index;

    (void)snprintf(m->detail + used, sizeof m->detail - used, "%s",
                   later ? "written later: the memory was used again"
                         : "written before: this output was not written, or elsewhere");
}

nv_status nv_layer_other_tensor(const nv_layer_case *c, nv_layer_match *m, bool *holds,
                                nv_error *err)
{
    enum { ENOUGH = 12 };
    int64_t windows[WINDOWS], telling = 0;
    int n_windows = c->d.bits >= 8 ? choose_windows(c, windows) : 0;

    NV_TRY(find_read_late(c, m, holds, err));
    for (int32_t i = 0; !*holds && n_windows > 0 && i < c->graph->n_tensors; i++) {
        const nv_tensor *t = &c->graph->tensors[i];
        if (t != c->tensor && t->data == NULL && !t->is_variable && t->bytes >= WINDOW)
            try_tensor(c, t, windows, n_windows, m);
    }
    for (int64_t i = 0; i < c->d.n; i++)
        telling += is_telling(c, i);
    /* Several may have been written over the tensor: the one with most of it is told. */
    *holds = *holds || (m->explained >= ENOUGH && 4 * m->explained >= telling);
    if (*holds)
        say_when(c, m);
    return NV_OK;
}
