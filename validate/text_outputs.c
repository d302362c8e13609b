/* SPDX-License-Identifier: Apache-2.0 */
#include "text_outputs.h"

#include "compare.h"
#include "message.h"
#include "text.h"
#include "values.h"

#include <inttypes.h>
#include <stdlib.h>

bool nv_text_largest(const nv_terminal *t, const nv_tensor *tensor, const void *data)
{
    int64_t n = nv_shape_count(&tensor->shape);
    float *real = malloc(((size_t)n + 1) * sizeof *real);

    if (real == NULL)
        return false;
    nv_values_real(tensor, data, real);
    if (n > 0) {
        const int64_t number = nv_values_argmax(real, n), best = number < 0 ? 0 : number;
        nv_shape index = nv_index_of(&tensor->shape, best);
        fprintf(t->out, "%s%.6g", n == 1 ? "" : "largest ", (double)real[best]);
        if (nv_is_quantized(tensor))
            fprintf(t->out, " (q %" PRId64 ")", nv_value_int(tensor, data, best));
        if (n > 1)
            fprintf(t->out, " at %s", nv_text_shape(&index).s);
    }
    fputc('\n', t->out);
    free(real);
    return true;
}

static bool is_of_softmax(const nv_graph *g, const nv_tensor *tensor)
{
    bool is = false;

    for (int32_t i = 0; i < g->n_nodes; i++)
        is |= g->nodes[i].op == NV_OP_SOFTMAX && g->nodes[i].out[0] == tensor->index;
    return is;
}

/* The stored scores of two classes look inverse, which many take for a fault. */
static void print_two_scores(const nv_terminal *t, const nv_graph *g, const nv_tensor *tensor,
                             const void *data)
{
    char text[120];

    if (tensor->type != NV_INT8 || nv_shape_count(&tensor->shape) != 2 ||
        tensor->shape.dim[tensor->shape.rank - 1] != 2 || !is_of_softmax(g, tensor))
        return;
    (void)snprintf(text, sizeof text,
                   "two classes: q %" PRId64 " and %" PRId64 " mirror each other, as they should: "
                   "p = (q + 128) / 256 sums to 1",
                   nv_value_int(tensor, data, 0), nv_value_int(tensor, data, 1));
    fprintf(t->out, "%8s", "");
    nv_wrapped(t, 8, text);
}

bool nv_text_outputs(const nv_terminal *t, const nv_graph *g, nv_exec *golden)
{
    bool whole = true;

    for (int32_t j = 0; j < g->n_outputs; j++) {
        const nv_tensor *tensor = &g->tensors[g->outputs[j]];
        nv_styled(t, NV_DIM, "output  ");
        nv_styled(t, NV_PLAIN, "%s %s %s: ", tensor->name, nv_type_name(tensor->type),
                  nv_text_shape(&tensor->shape).s);
        whole &= nv_text_largest(t, tensor, nv_exec_data(golden, tensor->index));
        print_two_scores(t, g, tensor, nv_exec_data(golden, tensor->index));
    }
    return whole;
}
