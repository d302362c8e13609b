/* SPDX-License-Identifier: Apache-2.0 */
#include "plan.h"
#include "model.h"

#include <stdlib.h>

enum { ALIGNMENT = 16, UNUSED = -1 };

static void use(nv_plan_slot *slot, int32_t when)
{
    if (slot == NULL)
        return;
    if (slot->first == UNUSED)
        slot->first = when;
    slot->last = when;
}

/* Inputs of the model live from before the first operator, outputs until after the last. */
static void find_lifetimes(const nv_graph *graph, nv_plan_slot **of_tensor)
{
    for (int32_t i = 0; i < graph->n_inputs; i++)
        use(of_tensor[graph->inputs[i]], 0);
    for (int32_t n = 0; n < graph->n_nodes; n++) {
        const nv_node *node = &graph->nodes[n];
        for (int32_t i = 0; i < node->n_in; i++)
            if (node->in[i] >= 0)
                use(of_tensor[node->in[i]], n + 1);
        for (int32_t i = 0; i < node->n_out; i++)
            use(of_tensor[node->out[i]], n + 1);
    }
    for (int32_t i = 0; i < graph->n_outputs; i++)
        use(of_tensor[graph->outputs[i]], graph->n_nodes);
}

/* The order of placing: the largest first, of equal ones the later tensor first. */
static int by_size(const void *a, const void *b)
{
    const nv_plan_slot *x = *(nv_plan_slot *const *)a, *y = *(nv_plan_slot *const *)b;

    if (x->bytes != y->bytes)
        return x->bytes < y->bytes ? 1 : -1;
    return x->tensor < y->tensor ? 1 : -1;
}

static bool overlap_in_time(const nv_plan_slot *a, const nv_plan_slot *b)
{
    return a->first <= b->last && b->first <= a->last;
}

/* Puts `slot` into the first gap between the slots that live at the same time. placed[] is sorted
 * by offset, and stays so. */
static void place(nv_plan_slot *slot, nv_plan_slot **placed, int32_t n_placed)
{
    int32_t i;

    slot->offset = 0;
    for (i = 0; i < n_placed; i++) {
        const nv_plan_slot *p = placed[i];
        if (!overlap_in_time(p, slot))
            continue;
        if (p->offset >= slot->offset + slot->bytes)
            break;
        if (p->offset + p->bytes > slot->offset)
            slot->offset = p->offset + p->bytes;
    }
    for (i = n_placed; i > 0 && placed[i - 1]->offset > slot->offset; i--)
        placed[i] = placed[i - 1];
    placed[i] = slot;
}

static bool is_planned(const nv_tensor *t)
{
    return t->data == NULL && !t->is_variable && t->bytes != 0;
}

static void build(const nv_graph *graph, nv_plan *plan, nv_plan_slot **of_tensor,
                  nv_plan_slot **order, nv_plan_slot **placed)
{
    for (int32_t t = 0; t < graph->n_tensors; t++) {
        if (!is_planned(&graph->tensors[t]))
            continue;
        size_t bytes = (graph->tensors[t].bytes + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
        plan->slots[plan->n_slots] = (nv_plan_slot){t, UNUSED, UNUSED, 0, bytes};
        of_tensor[t] = order[plan->n_slots] = &plan->slots[plan->n_slots];
        plan->n_slots++;
    }
    find_lifetimes(graph, of_tensor);
    qsort(order, (size_t)plan->n_slots, sizeof(nv_plan_slot *), by_size);
    for (int32_t i = 0; i < plan->n_slots; i++) {
        place(order[i], placed, i);
        if (order[i]->offset + order[i]->bytes > plan->bytes)
            plan->bytes = order[i]->offset + order[i]->bytes;
    }
}

nv_status nv_plan_build(const nv_graph *graph, nv_plan *plan, nv_error *err)
{
    size_t n = (size_t)graph->n_tensors + 1; /* calloc may give NULL for nothing */
    nv_plan_slot **pointers = calloc(3 * n, sizeof(nv_plan_slot *));
    nv_status status = NV_OK;

    *plan = (nv_plan){.slots = calloc(n, sizeof *plan->slots)};
    if (pointers == NULL || plan->slots == NULL) {
        nv_plan_free(plan);
        status = nv_fail(err, NV_E_MEMORY, "memory plan: out of memory for %zu tensors", n);
    } else {
        build(graph, plan, pointers, pointers + n, pointers + 2 * n);
    }
    free(pointers);
    return status;
}

void nv_plan_free(nv_plan *plan)
{
    free(plan->slots);
    *plan = (nv_plan){.slots = NULL};
}

nv_status nv_arena_bytes(const nv_graph *graph, size_t *bytes, nv_error *err)
{
    nv_plan plan;

    NV_TRY(nv_plan_build(graph, &plan, err));
    *bytes = plan.bytes;
    nv_plan_free(&plan);
    return NV_OK;
}
