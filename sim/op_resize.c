/* SPDX-License-Identifier: Apache-2.0 */
/* RESIZE_BILINEAR and RESIZE_NEAREST_NEIGHBOR: [N, H, W, C] to a constant height and width. */
#include "message.h"
#include "prepare.h"

#define PARSE(stem, table, member)                                                                 \
    nv_status nv_parse_##stem(const nv_table *options, nv_node *node, nv_error *err)               \
    {                                                                                              \
        nv_resize_params *p = &node->params.stem;                                                  \
        NV_TRY(nv_parse_member(options, member, err));                                             \
        NV_TRY(nv_table_bool(options, NV_FIELD(table, align_corners), false, &p->align_corners,    \
                             err));                                                                \
        return nv_table_bool(options, NV_FIELD(table, half_pixel_centers), false,                  \
                             &p->half_pixel_centers, err);                                         \
    }

PARSE(resize_bilinear, ResizeBilinearOptions, NV_OPTIONS_RESIZE_BILINEAR)
PARSE(resize_nearest_neighbor, ResizeNearestNeighborOptions, NV_OPTIONS_RESIZE_NEAREST_NEIGHBOR)

static nv_status prepare_resize(const nv_graph *graph, nv_node *node, nv_error *err)
{
    NV_TRY(nv_check_arity(graph, node, 2, 2, err));
    const nv_tensor *in = nv_node_in(graph, node, 0), *size = nv_node_in(graph, node, 1);
    const nv_tensor *out = nv_node_out(graph, node, 0);

    node->index_inputs = 1u << 1;
    NV_TRY(nv_check_moved(node, in, out, err));
    NV_TRY(nv_check_rank("input", in, 4, err));
    NV_TRY(nv_check_constant_int32("sizes", size, err));
    NV_TRY(nv_check_shape("size", size, &(nv_shape){1, {2}}, err));
    const int32_t *wanted = size->data;
    if (in->shape.dim[1] < 1 || in->shape.dim[2] < 1 || wanted[0] < 1 || wanted[1] < 1)
        return nv_fail(err, NV_E_MODEL, "from %d x %d to %d x %d pixels, expected 1 or more",
                       (int)in->shape.dim[1], (int)in->shape.dim[2], (int)wanted[0],
                       (int)wanted[1]);
    nv_shape expected = in->shape;
    expected.dim[1] = wanted[0];
    expected.dim[2] = wanted[1];
    return nv_check_shape("output", out, &expected, err);
}

nv_status nv_prepare_resize_bilinear(const nv_graph *graph, nv_node *node, nv_error *err)
{
    const nv_resize_params *p = &node->params.resize_bilinear;

    if (p->align_corners && p->half_pixel_centers)
        return nv_fail(err, NV_E_MODEL,
                       "align_corners and half_pixel_centers, expected one at most");
    return prepare_resize(graph, node, err);
}

nv_status nv_prepare_resize_nearest_neighbor(const nv_graph *graph, nv_node *node, nv_error *err)
{
    return prepare_resize(graph, node, err);
}

NV_COST_ELEMENTWISE(resize_bilinear)
NV_COST_ELEMENTWISE(resize_nearest_neighbor)
