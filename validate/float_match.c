/* SPDX-License-Identifier: Apache-2.0 */
#include "float_match.h"

#include <stdlib.h>
#include <string.h>

static const nv_shape *output_shape(const nv_graph *g, const nv_node *node)
{
    return &g->tensors[node->out[0]].shape;
}

static bool same_shape(const nv_shape *a, const nv_shape *b)
{
    return a->rank == b->rank && memcmp(a->dim, b->dim, (size_t)a->rank * sizeof a->dim[0]) == 0;
}

static bool alike(const nv_graph *a, const nv_node *x, const nv_graph *b, const nv_node *y)
{
    return x->op == y->op && x->n_out > 0 && y->n_out > 0 &&
           same_shape(output_shape(a, x), output_shape(b, y));
}

/* The node that writes a tensor, -1: none. */
static int32_t writer(const nv_graph *g, int32_t tensor)
{
    for (int32_t i = g->n_nodes - 1; i >= 0; i--)
        for (int32_t k = 0; k < g->nodes[i].n_out; k++)
            if (g->nodes[i].out[k] == tensor)
                return i;
    return -1;
}

static void match_outputs(const nv_graph *q, const nv_graph *r, int32_t *match)
{
    for (int32_t j = 0; j < q->n_outputs && j < r->n_outputs; j++) {
        int32_t i = writer(q, q->outputs[j]), other = writer(r, r->outputs[j]);
        if (i >= 0 && other >= 0 && q->nodes[i].out[0] == q->outputs[j] &&
            r->nodes[other].out[0] == r->outputs[j] &&
            nv_shape_count(output_shape(q, &q->nodes[i])) ==
                nv_shape_count(output_shape(r, &r->nodes[other])))
            match[i] = other;
    }
}

nv_status nv_float_match(const nv_graph *q, const nv_graph *r, int32_t *match, nv_error *err)
{
    /* length[i][j]: of the longest common sequence of q's nodes from i on and r's from j on. */
    size_t columns = (size_t)r->n_nodes + 1;
    int32_t *length = calloc(((size_t)q->n_nodes + 1) * columns, sizeof *length);

    if (length == NULL)
        return nv_fail(err, NV_E_MEMORY, "no memory to match the float model's operators");
    for (int32_t i = q->n_nodes - 1; i >= 0; i--)
        for (int32_t j = r->n_nodes - 1; j >= 0; j--) {
            int32_t *here = length + (size_t)i * columns + (size_t)j;
            int32_t skip_q = here[columns], skip_r = here[1];
            int32_t longer = skip_q > skip_r ? skip_q : skip_r;
            int32_t both = here[columns + 1] + 1;
            bool fits = alike(q, &q->nodes[i], r, &r->nodes[j]);
            *here = fits && both > longer ? both : longer;
        }
    int32_t i = 0, j = 0;
    memset(match, -1, (size_t)q->n_nodes * sizeof *match);
    while (i < q->n_nodes && j < r->n_nodes) {
        const int32_t *here = length + (size_t)i * columns + (size_t)j;
        if (alike(q, &q->nodes[i], r, &r->nodes[j]) && *here == here[columns + 1] + 1)
            match[i++] = j++;
        else if (*here == here[columns])
            i++;
        else
            j++;
    }
    free(length);
    match_outputs(q, r, match);
    return NV_OK;
}
