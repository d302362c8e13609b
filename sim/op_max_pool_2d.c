/* SPDX-License-Identifier: Apache-2.0 */
#include "pool.h"

nv_status nv_parse_max_pool_2d(const nv_table *options, nv_node *node, nv_error *err)
{
    return nv_pool_parse(options, &node->params.max_pool_2d, err);
}

nv_status nv_prepare_max_pool_2d(const nv_graph *graph, nv_node *node, nv_error *err)
{
    return nv_pool_prepare(graph, node, &node->params.max_pool_2d, err);
}

nv_cost nv_cost_max_pool_2d(const nv_graph *graph, const nv_node *node)
{
    return nv_pool_cost(graph, node, &node->params.max_pool_2d);
}
