/* SPDX-License-Identifier: Apache-2.0 */
/* What prepare demands of operators: one row a demand, met or not. */
#ifndef TESTS_DEMAND_H
#define TESTS_DEMAND_H

#include "op.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

enum { MOST = 5 }; /* operands: inputs, then the output */

/* Scale 0: not quantized. More than one scale: all are this one, along axis 0. */
typedef struct operand {
    nv_type type;
    nv_shape shape;
    float scale;
    int32_t zero_point;
    int32_t scales; /* 0: as 1 */
} operand;

typedef struct demand {
    nv_op op;
    nv_status status;
    const char *message; /* a part of it */
    int n;
    operand operand[MOST];
    nv_params params;
} demand;

/* clang-format off */
#define OK             NV_OK, ""
#define BAD(text)      NV_E_MODEL, text
#define NOT_OURS(text) NV_E_UNSUPPORTED, text
/* clang-format on */

/* Prepares the operator; *cost is that of a success. */
static inline nv_status prepare(const demand *d, nv_cost *cost, nv_error *err)
{
    enum { SCALES = 8 };
    static const int32_t index[MOST] = {0, 1, 2, 3, 4};
    float scale[MOST][SCALES];
    int32_t zero_point[MOST][SCALES];
    nv_tensor tensor[MOST] = {{0}};
    for (int i = 0; i < d->n; i++) {
        const operand *o = &d->operand[i];
        const int32_t scales = o->scales > 0 ? o->scales : 1;
        tensor[i] = (nv_tensor){.name = "t", .index = i, .type = o->type, .shape = o->shape};
        for (int k = 0; k < scales; k++) {
            scale[i][k] = o->scale;
            zero_point[i][k] = o->zero_point;
        }
        if (o->scale != 0)
            tensor[i].quant =
                (nv_quant){.count = scales, .scale = scale[i], .zero_point = zero_point[i]};
    }
    nv_node node = {.op = d->op, .n_in = d->n - 1, .n_out = 1, .in = index, .params = d->params};
    node.out = &index[d->n - 1];
    const nv_graph graph = {.n_tensors = d->n, .n_nodes = 1, .tensors = tensor, .nodes = &node};
    const nv_status status = nv_op_table[d->op].prepare(&graph, &node, err);
    if (status == NV_OK)
        *cost = nv_op_table[d->op].cost(&graph, &node);
    return status;
}

/* Prepares each row; how many end otherwise than they say. */
static inline int unmet(const demand *demands, size_t count)
{
    int failures = 0;
    for (size_t i = 0; i < count; i++) {
        nv_error err = NV_ERROR_INIT;
        nv_cost cost;
        const nv_status status = prepare(&demands[i], &cost, &err);
        if (status == demands[i].status && strstr(err.message, demands[i].message) != NULL)
            continue;
        failures++;
        print_error("row %zu, %s: status %d, %s\n", i, nv_op_table[demands[i].op].name, (int)status,
                    err.message);
    }
    return failures;
}

#endif
