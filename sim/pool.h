/* SPDX-License-Identifier: Apache-2.0 */
/* AVERAGE_POOL_2D and MAX_POOL_2D differ in their arithmetic only, which is not sim's. */
#ifndef NV_SIM_POOL_H
#define NV_SIM_POOL_H

#include "op.h"

NV_MUST_CHECK nv_status nv_pool_parse(const nv_table *options, nv_pool_params *p, nv_error *err);
NV_MUST_CHECK nv_status nv_pool_prepare(const nv_graph *graph, const nv_node *node,
                                        nv_pool_params *p, nv_error *err);
nv_cost nv_pool_cost(const nv_graph *graph, const nv_node *node, const nv_pool_params *p);

#endif
