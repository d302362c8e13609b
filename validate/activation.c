/* SPDX-License-Identifier: Apache-2.0 */
#include "activation.h"

#include <stddef.h>

nv_activation *nv_activation_of(nv_node *node)
{
    switch (node->op) {
    case NV_OP_CONV_2D:
        return &node->params.conv_2d.activation;
    case NV_OP_DEPTHWISE_CONV_2D:
        return &node->params.depthwise_conv_2d.activation;
    case NV_OP_FULLY_CONNECTED:
        return &node->params.fully_connected.activation;
    case NV_OP_TRANSPOSE_CONV:
        return &node->params.transpose_conv.activation;
    case NV_OP_ADD:
        return &node->params.add.activation;
    case NV_OP_SUB:
        return &node->params.sub.activation;
    case NV_OP_MUL:
        return &node->params.mul.activation;
    case NV_OP_AVERAGE_POOL_2D:
        return &node->params.average_pool_2d.activation;
    case NV_OP_MAX_POOL_2D:
        return &node->params.max_pool_2d.activation;
    default:
        return NULL;
    }
}
