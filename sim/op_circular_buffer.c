/* SPDX-License-Identifier: Apache-2.0 */
/* CIRCULAR_BUFFER: input [1, 1, h, w], output [1, slots, h, w], a variable that holds the last
 * inputs. */
#include "flex.h"
#include "prepare.h"

nv_status nv_parse_circular_buffer(const nv_table *options, nv_node *node, nv_error *err)
{
    int32_t *cycles = &node->params.circular_buffer.cycles_max;
    nv_flex_map map;

    (void)options;
    NV_TRY(nv_flex_open(node, &map, err));
    *cycles = 0;
    return nv_flex_has(&map, "cycles_max") ? nv_flex_i32(&map, "cycles_max", cycles, err) : NV_OK;
}

/* Models that do not say how many cycles: TFLite Micro knows the two that there are by the shape
 * of the output and, in one case, by counting such operators since the last of one cycle. */
static void guess_cycles(const nv_graph *graph, const nv_node *node, nv_circular_buffer_params *p)
{
    const int32_t *dim = nv_node_out(graph, node, 0)->shape.dim;

    p->guessed++;
    p->cycles_max = 2;
    if (dim[1] == 5 || dim[1] == 13 || dim[1] == 25 ||
        (p->guessed == 5 && dim[2] == 2 && dim[3] == 96)) {
        p->guessed = 0;
        p->cycles_max = 1;
    }
}

/* What the nearest such operator before this one has counted. */
static int32_t guessed_before(const nv_graph *graph, const nv_node *node)
{
    for (int32_t i = node->index - 1; i >= 0; i--)
        if (graph->nodes[i].op == NV_OP_CIRCULAR_BUFFER)
            return graph->nodes[i].params.circular_buffer.guessed;
    return 0;
}

nv_status nv_prepare_circular_buffer(const nv_graph *graph, nv_node *node, nv_error *err)
{
    nv_circular_buffer_params *p = &node->params.circular_buffer;

    NV_TRY(nv_check_arity(graph, node, 1, 1, err));
    const nv_tensor *in = nv_node_in(graph, node, 0), *out = nv_node_out(graph, node, 0);
    NV_TRY(nv_check_activations(graph, node, 1, err));
    NV_TRY(nv_check_state("output", out, err));
    NV_TRY(nv_check_rank("input", in, 4, err));
    NV_TRY(nv_check_rank("output", out, 4, err));
    if (out->shape.dim[1] < 1)
        return nv_fail(err, NV_E_MODEL, "output has no slots");
    nv_shape expected = out->shape;
    expected.dim[1] = 1;
    NV_TRY(nv_check_shape("input", in, &expected, err));
    node->needs_host = true;
    node->state_bytes = sizeof(int32_t);
    p->guessed = guessed_before(graph, node);
    if (p->cycles_max <= 0)
        guess_cycles(graph, node, p);
    return NV_OK;
}

NV_COST_ELEMENTWISE(circular_buffer)
