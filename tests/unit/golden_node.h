/* SPDX-License-Identifier: Apache-2.0 */
/* One node in memory, for tests that call the references without a model. */
#ifndef TESTS_GOLDEN_NODE_H
#define TESTS_GOLDEN_NODE_H

#include "nv/rng.h"
#include "nv/ops.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

enum { OPERANDS = 4, OUTPUT = 3 }; /* operands 0 to 2 are inputs */

typedef struct node {
    nv_tensor tensor[OPERANDS];
    nv_value value[OPERANDS];
    float scale[OPERANDS];
    int32_t zero_point[OPERANDS];
    nv_node node;
    nv_rounding rounding;
    nv_error err;
} node;

/* Sets an operand: type, shape, memory. Absent ones have no tensor. */
static inline void set(node *n, int k, nv_type type, nv_shape shape, void *data)
{
    nv_tensor *t = &n->tensor[k];
    *t = (nv_tensor){.name = "t", .index = k, .type = type, .shape = shape};
    t->bytes = (size_t)(nv_shape_count(&shape) * nv_type_bits(type) / 8);
    n->value[k] = (nv_value){t, data};
}

static inline void set_quant(node *n, int k, float scale, int32_t zero_point)
{
    n->scale[k] = scale;
    n->zero_point[k] = zero_point;
    n->tensor[k].quant =
        (nv_quant){.count = 1, .scale = &n->scale[k], .zero_point = &n->zero_point[k]};
}

static inline nv_status run(node *n, nv_op op, nv_eval_fn *eval)
{
    static const int32_t no_indices[OPERANDS] = {0};
    int32_t n_in = OUTPUT;
    while (n_in > 0 && n->value[n_in - 1].tensor == NULL)
        n_in--;
    n->node.op = op;
    n->node.n_in = n_in;
    n->node.n_out = 1;
    n->node.in = n->node.out = no_indices;
    n->err = (nv_error)NV_ERROR_INIT;
    const nv_args args = {
        .node = &n->node, .in = n->value, .out = &n->value[OUTPUT], .rounding = n->rounding};
    return eval(&args, &n->err);
}

#define SHAPE(...)                                                                                 \
    ((nv_shape){.rank = sizeof((int32_t[]){__VA_ARGS__}) / sizeof(int32_t), .dim = {__VA_ARGS__}})

#endif
