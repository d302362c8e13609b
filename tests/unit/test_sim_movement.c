/* SPDX-License-Identifier: Apache-2.0 */
/* What prepare demands of operators that move, reduce and index: one row a demand, met or not. */
#include "op.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

enum { MOST = 5 }; /* operands: inputs, then outputs */

/* Scale 0: not quantized. Data: a constant. */
typedef struct operand {
    nv_type type;
    nv_shape shape;
    const void *data;
    float scale;
    int32_t zero_point;
} operand;

typedef struct demand {
    nv_op op;
    nv_status status;
    const char *message; /* a part of it */
    int n_in, n_out;
    operand operand[MOST];
    nv_params params;
} demand;

/* The constants, by name. */
#define CONSTANTS(X)                                                                               \
    X(ZERO, 0)                                                                                     \
    X(ONE, 1)                                                                                      \
    X(LAST, -1)                                                                                    \
    X(TWO, 2)                                                                                      \
    X(A_0_1, 0, 1)                                                                                 \
    X(A_1_0, 1, 0)                                                                                 \
    X(A_0_0, 0, 0)                                                                                 \
    X(A_1_1, 1, 1)                                                                                 \
    X(A_2_2, 2, 2)                                                                                 \
    X(A_0_2, 0, 2)                                                                                 \
    X(A_2_3, 2, 3)                                                                                 \
    X(LAST_LAST, -1, -1)                                                                           \
    X(LAST_1, -1, 1)                                                                               \
    X(A_3_1, 3, 1)                                                                                 \
    X(A_1_1_1_1, 1, 1, 1, 1)                                                                       \
    X(A_3_0_0_0, 3, 0, 0, 0)                                                                       \
    X(NEGATIVE, 0, 0, -1, 0)

#define NAME(name, ...)  name,
#define VALUE(name, ...) {__VA_ARGS__},
enum { CONSTANTS(NAME) N_CONSTANTS };
static const int32_t constant[N_CONSTANTS][4] = {CONSTANTS(VALUE)};

/* clang-format off */
#define OK             NV_OK, ""
#define BAD(text)      NV_E_MODEL, text
#define NOT_OURS(text) NV_E_UNSUPPORTED, text
#define D1(a)          {1, {a}}
#define D2(a, b)       {2, {a, b}}
#define D3(a, b, c)    {3, {a, b, c}}
#define D4(a, b, c, d) {4, {a, b, c, d}}
#define F(shape)       {NV_FLOAT32, shape, NULL, 0, 0}
#define B(shape)       {NV_BOOL, shape, NULL, 0, 0}
#define I32(shape)     {NV_INT32, shape, NULL, 0, 0}
#define I64(shape)     {NV_INT64, shape, NULL, 0, 0}
#define Q(shape, s, z) {NV_INT8, shape, NULL, s, z}
#define C(shape, k)    {NV_INT32, shape, constant[k], 0, 0}
/* clang-format on */

static const demand demands[] = {
    {NV_OP_CONCATENATION,
     OK,
     2,
     1,
     {F(D2(1, 3)), F(D2(2, 3)), F(D2(3, 3))},
     .params = {.concatenation = {.axis = -2}}},
    {NV_OP_CONCATENATION,
     BAD("axis is 2, expected -2 to 1"),
     1,
     1,
     {F(D2(1, 3)), F(D2(1, 3))},
     .params = {.concatenation = {.axis = 2}}},
    {NV_OP_CONCATENATION,
     BAD("inputs have 3 elements along axis 0, expected 4"),
     2,
     1,
     {F(D1(1)), F(D1(2)), F(D1(4))}},
    {NV_OP_CONCATENATION,
     BAD("input (tensor 1) has shape [2, 2], expected [2, 3]"),
     2,
     1,
     {F(D2(1, 3)), F(D2(2, 2)), F(D2(3, 3))}},
    {NV_OP_CONCATENATION,
     BAD("input is float32 and output int32"),
     2,
     1,
     {I32(D1(1)), F(D1(1)), I32(D1(2))}},
    {NV_OP_CONCATENATION,
     BAD("input (tensor 1) has scale 0.5 and zero point 1, output 0.5 and 0"),
     2,
     1,
     {Q(D1(1), 0.5f, 0), Q(D1(1), 0.5f, 1), Q(D1(2), 0.5f, 0)}},
    {NV_OP_CONCATENATION,
     BAD("input is quantized and output is not"),
     1,
     1,
     {Q(D1(1), 0.5f, 0), Q(D1(1), 0, 0)}},
    {NV_OP_CONCATENATION,
     NOT_OURS("a fused activation"),
     1,
     1,
     {F(D1(1)), F(D1(1))},
     .params = {.concatenation = {.activation = NV_ACT_RELU}}},
    {NV_OP_PACK,
     OK,
     2,
     1,
     {F(D1(3)), F(D1(3)), F(D2(3, 2))},
     .params = {.pack = {.parts = 2, .axis = -1}}},
    {NV_OP_PACK,
     BAD("2 inputs, 3 in the options, 2 along axis 0"),
     2,
     1,
     {F(D1(3)), F(D1(3)), F(D2(2, 3))},
     .params = {.pack = {.parts = 3}}},
    {NV_OP_PACK,
     NOT_OURS("input of type bool, supported here: int8, int16, int32, int64, float32"),
     1,
     1,
     {B(D1(3)), B(D2(1, 3))},
     .params = {.pack = {.parts = 1}}},
    {NV_OP_UNPACK,
     OK,
     1,
     2,
     {F(D2(3, 2)), F(D1(3)), F(D1(3))},
     .params = {.unpack = {.parts = 2, .axis = 1}}},
    {NV_OP_UNPACK,
     BAD("2 outputs, 2 in the options, 3 along axis 0"),
     1,
     2,
     {F(D2(3, 2)), F(D1(2)), F(D1(2))},
     .params = {.unpack = {.parts = 2}}},
    {NV_OP_UNPACK, BAD("0 outputs, expected 1 or more"), 1, 0, {F(D1(3))}},
    {NV_OP_SPLIT, OK, 2, 2, {C(D1(1), LAST), F(D2(3, 2)), F(D2(3, 1)), F(D2(3, 1))}},
    {NV_OP_SPLIT,
     BAD("output (tensor 3) has shape [3, 1], expected [3, 2]"),
     2,
     2,
     {C(D1(1), ONE), F(D2(3, 3)), F(D2(3, 2)), F(D2(3, 1))}},
    {NV_OP_SPLIT,
     NOT_OURS("axis are computed, supported here: constant ones"),
     2,
     1,
     {I32(D1(1)), F(D1(3)), F(D1(3))}},
    {NV_OP_SPLIT_V, OK, 3, 2, {F(D1(3)), I32(D1(2)), C(D1(1), ZERO), F(D1(2)), F(D1(1))}},
    {NV_OP_SPLIT_V,
     BAD("outputs have 2 elements along axis 0, expected 3"),
     3,
     1,
     {F(D1(3)), I32(D1(2)), C(D1(1), ZERO), F(D1(2))}},
    {NV_OP_SLICE, OK, 3, 1, {F(D2(3, 3)), C(D1(2), A_1_1), I32(D1(2)), F(D2(1, 2))}},
    {NV_OP_SLICE, OK, 3, 1, {F(D2(3, 3)), C(D1(2), A_1_1), C(D1(2), A_2_2), F(D2(2, 2))}},
    {NV_OP_SLICE,
     BAD("begin of dimension 0 is 2 and size 2, expected them within 3 elements"),
     3,
     1,
     {F(D2(3, 3)), C(D1(2), A_2_2), C(D1(2), A_2_2), F(D2(2, 2))}},
    {NV_OP_SLICE,
     BAD("begin of dimension 0 is -1"),
     3,
     1,
     {F(D2(3, 3)), C(D1(2), LAST_LAST), C(D1(2), A_2_2), F(D2(2, 2))}},
    {NV_OP_SLICE,
     BAD("output (tensor 3) has shape [1, 2], expected [2, 2]"),
     3,
     1,
     {F(D2(3, 3)), C(D1(2), A_1_1), C(D1(2), LAST_LAST), F(D2(1, 2))}},
    {NV_OP_SLICE,
     NOT_OURS("begin of type int32 and size of int64"),
     3,
     1,
     {F(D1(3)), I32(D1(1)), I64(D1(1)), F(D1(1))}},
    {NV_OP_STRIDED_SLICE,
     OK,
     4,
     1,
     {F(D1(5)), C(D1(1), ONE), C(D1(1), LAST), C(D1(1), TWO), F(D1(2))}},
    {NV_OP_STRIDED_SLICE,
     OK,
     4,
     1,
     {F(D1(5)), C(D1(1), LAST), C(D1(1), ONE), C(D1(1), LAST), F(D1(3))}},
    {NV_OP_STRIDED_SLICE,
     BAD("stride of dimension 0 is 0"),
     4,
     1,
     {F(D1(5)), C(D1(1), ONE), C(D1(1), TWO), C(D1(1), ZERO), F(D1(1))}},
    {NV_OP_STRIDED_SLICE,
     BAD("index 2 of dimension 0, which is to go, expected one below 2"),
     4,
     1,
     {F(D1(2)), C(D1(1), TWO), C(D1(1), TWO), C(D1(1), ONE), F({0})},
     .params = {.strided_slice = {.shrink_mask = 1}}},
    {NV_OP_STRIDED_SLICE,
     BAD("stride of dimension 0, which is to go, is -1, expected more than 0"),
     4,
     1,
     {F(D1(2)), C(D1(1), ONE), C(D1(1), TWO), C(D1(1), LAST), F({0})},
     .params = {.strided_slice = {.shrink_mask = 1}}},
    {NV_OP_STRIDED_SLICE,
     NOT_OURS("ellipsis_mask, new_axis_mask or offset"),
     4,
     1,
     {F(D1(2)), C(D1(1), ZERO), C(D1(1), TWO), C(D1(1), ONE), F(D1(2))},
     .params = {.strided_slice = {.other_masks = 1}}},
    {NV_OP_STRIDED_SLICE,
     BAD("end (tensor 2) has shape [2], expected 1 elements"),
     4,
     1,
     {F(D1(2)), C(D1(1), ZERO), C(D1(2), A_0_2), C(D1(1), ONE), F(D1(2))}},
    {NV_OP_DYNAMIC_UPDATE_SLICE, OK, 3, 1, {F(D1(5)), F(D1(2)), I64(D1(1)), F(D1(5))}},
    {NV_OP_DYNAMIC_UPDATE_SLICE,
     BAD("update has shape [6], expected it within [5]"),
     3,
     1,
     {F(D1(5)), F(D1(6)), I32(D1(1)), F(D1(5))}},
    {NV_OP_DYNAMIC_UPDATE_SLICE,
     NOT_OURS("start indices of type float32"),
     3,
     1,
     {F(D1(5)), F(D1(2)), F(D1(1)), F(D1(5))}},
    {NV_OP_EXPAND_DIMS, OK, 2, 1, {F(D1(5)), C({0}, LAST), F(D2(5, 1))}},
    {NV_OP_EXPAND_DIMS,
     BAD("axis is 2, expected -2 to 1"),
     2,
     1,
     {F(D1(5)), C({0}, TWO), F(D2(5, 1))}},
    {NV_OP_EXPAND_DIMS,
     NOT_OURS("supported here: up to 7"),
     2,
     1,
     {F({8}), C({0}, ZERO), F(D1(1))}},
    {NV_OP_SQUEEZE, OK, 1, 1, {B(D3(1, 2, 1)), B(D1(2))}},
    {NV_OP_SQUEEZE, OK, 1, 1, {B(D3(1, 2, 1)), B(D2(1, 2))}, .params = {.squeeze = {1, {-1}}}},
    {NV_OP_SQUEEZE,
     BAD("dimension 1 of the input is 2, expected 1"),
     1,
     1,
     {B(D3(1, 2, 1)), B(D1(2))},
     .params = {.squeeze = {1, {1}}}},
    {NV_OP_SHAPE, OK, 1, 1, {B(D3(1, 2, 1)), I32(D1(3))}},
    {NV_OP_SHAPE,
     NOT_OURS("output of type int64, supported here: int32"),
     1,
     1,
     {B(D1(1)), I64(D1(1))}},
    {NV_OP_TRANSPOSE, OK, 2, 1, {F(D2(2, 3)), C(D1(2), A_1_0), F(D2(3, 2))}},
    {NV_OP_TRANSPOSE,
     BAD("permutation has 0, expected each of 0 to 1 once"),
     2,
     1,
     {F(D2(2, 3)), C(D1(2), A_0_0), F(D2(2, 2))}},
    {NV_OP_TRANSPOSE,
     BAD("permutation has -1"),
     2,
     1,
     {F(D2(2, 3)), C(D1(2), LAST_1), F(D2(2, 3))}},
    {NV_OP_TRANSPOSE,
     NOT_OURS("input of type int32"),
     2,
     1,
     {I32(D2(2, 3)), C(D1(2), A_1_0), I32(D2(3, 2))}},
    {NV_OP_REVERSE_V2, OK, 2, 1, {F(D3(2, 3, 1)), C(D1(2), LAST_1), F(D3(2, 3, 1))}},
    {NV_OP_REVERSE_V2,
     NOT_OURS("axes that are not one behind the other"),
     2,
     1,
     {F(D3(2, 3, 1)), C(D1(2), A_0_2), F(D3(2, 3, 1))}},
    {NV_OP_REVERSE_V2,
     BAD("axis 1 is given twice"),
     2,
     1,
     {F(D2(2, 3)), C(D1(2), LAST_1), F(D2(2, 3))}},
    {NV_OP_FILL, OK, 2, 1, {C(D1(2), A_2_3), F({0}), F(D2(2, 3))}},
    {NV_OP_FILL, BAD("dimension 1 was to be 3"), 2, 1, {C(D1(2), A_2_3), F({0}), F(D2(2, 2))}},
    {NV_OP_FILL, NOT_OURS("shapes are computed"), 2, 1, {I32(D1(2)), F({0}), F(D2(2, 2))}},
    {NV_OP_BROADCAST_TO, OK, 2, 1, {F(D1(3)), C(D1(2), A_2_3), F(D2(2, 3))}},
    {NV_OP_BROADCAST_TO,
     BAD("which do not broadcast"),
     2,
     1,
     {F(D1(2)), C(D1(2), A_2_3), F(D2(2, 3))}},
    {NV_OP_BROADCAST_TO,
     NOT_OURS("shape of type float32, supported here: int32 to int64"),
     2,
     1,
     {F(D1(3)), F(D1(2)), F(D2(2, 3))}},
    {NV_OP_BROADCAST_ARGS, OK, 2, 1, {I64(D1(3)), I64(D1(2)), I64(D1(3))}},
    {NV_OP_BROADCAST_ARGS,
     NOT_OURS("input 1 of type int32, supported here: that of the input, int64"),
     2,
     1,
     {I64(D1(3)), I32(D1(2)), I64(D1(3))}},
    {NV_OP_SPACE_TO_DEPTH,
     OK,
     1,
     1,
     {F(D4(1, 4, 2, 3)), F(D4(1, 2, 1, 12))},
     .params = {.space_to_depth = {2}}},
    {NV_OP_SPACE_TO_DEPTH,
     BAD("do not become one another with a block size of 0"),
     1,
     1,
     {F(D4(1, 4, 2, 3)), F(D4(1, 2, 1, 12))}},
    {NV_OP_SPACE_TO_DEPTH,
     BAD("do not become one another with a block size of 2147483647"),
     1,
     1,
     {F(D4(0, 0, 0, INT32_MAX)), F(D4(0, 0, 0, INT32_MAX))},
     .params = {.space_to_depth = {INT32_MAX}}},
    {NV_OP_DEPTH_TO_SPACE,
     BAD("do not become one another with a block size of 2"),
     1,
     1,
     {F(D4(1, 2, 1, 12)), F(D4(1, 4, 3, 3))},
     .params = {.depth_to_space = {2}}},
    {NV_OP_SPACE_TO_BATCH_ND,
     OK,
     3,
     1,
     {F(D3(1, 3, 1)), C(D1(1), TWO), C(D2(1, 2), A_1_0), F(D3(2, 2, 1))}},
    {NV_OP_SPACE_TO_BATCH_ND,
     BAD("with these blocks and margins"),
     3,
     1,
     {F(D3(1, 3, 1)), C(D1(1), TWO), C(D2(1, 2), A_1_1), F(D3(2, 2, 1))}},
    {NV_OP_SPACE_TO_BATCH_ND,
     BAD("block 0 and margins 1 and 0 of dimension 1"),
     3,
     1,
     {F(D3(1, 3, 1)), C(D1(1), ZERO), C(D2(1, 2), A_1_0), F(D3(2, 2, 1))}},
    {NV_OP_BATCH_TO_SPACE_ND,
     OK,
     3,
     1,
     {F(D3(2, 2, 1)), C(D1(1), TWO), C(D2(1, 2), A_1_0), F(D3(1, 3, 1))}},
    {NV_OP_BATCH_TO_SPACE_ND,
     NOT_OURS("input has 2 dimensions, supported here: 3 and 4"),
     3,
     1,
     {F(D2(2, 2)), C(D1(1), TWO), C(D2(1, 2), A_1_0), F(D2(2, 2))}},
    {NV_OP_PADV2, OK, 3, 1, {F(D2(1, 1)), C(D2(2, 2), A_1_1_1_1), F(D1(1)), F(D2(3, 3))}},
    {NV_OP_PADV2,
     BAD("border (tensor 2) has shape [2], expected 1 elements"),
     3,
     1,
     {F(D2(1, 1)), C(D2(2, 2), A_1_1_1_1), F(D1(2)), F(D2(3, 3))}},
    {NV_OP_PADV2,
     BAD("2 inputs, expected 3 to 3"),
     2,
     1,
     {F(D2(1, 1)), C(D2(2, 2), A_1_1_1_1), F(D2(3, 3))}},
    {NV_OP_PADV2,
     BAD("border (tensor 2) has scale 0.5 and zero point 1"),
     3,
     1,
     {Q(D1(1), 0.5f, 0), C(D2(1, 2), A_1_1), Q(D1(1), 0.5f, 1), Q(D1(3), 0.5f, 0)}},
    {NV_OP_MIRROR_PAD, OK, 2, 1, {F(D2(2, 2)), C(D2(2, 2), A_1_1_1_1), F(D2(4, 4))}},
    {NV_OP_MIRROR_PAD,
     BAD("padding of dimension 0 is 3, expected at most the 1 elements"),
     2,
     1,
     {F(D2(2, 2)), C(D2(2, 2), A_3_0_0_0), F(D2(5, 2))}},
    {NV_OP_MIRROR_PAD,
     BAD("paddings of dimension 1 are -1 and 0"),
     2,
     1,
     {F(D2(2, 2)), C(D2(2, 2), NEGATIVE), F(D2(2, 2))}},
    {NV_OP_GATHER,
     OK,
     2,
     1,
     {F(D2(2, 3)), I32(D2(2, 5)), F(D2(2, 5))},
     .params = {.gather = {1, 1}}},
    {NV_OP_GATHER, OK, 2, 1, {F(D2(2, 3)), I32({0}), F(D1(2))}, .params = {.gather = {-1, 0}}},
    {NV_OP_GATHER,
     BAD("batch_dims is 2 with axis 1"),
     2,
     1,
     {F(D2(2, 3)), I32(D2(2, 5)), F(D2(2, 5))},
     .params = {.gather = {1, 2}}},
    {NV_OP_GATHER,
     BAD("which differs from the input's [2, 3] in the first 1"),
     2,
     1,
     {F(D2(2, 3)), I32(D2(3, 5)), F(D2(2, 5))},
     .params = {.gather = {1, 1}}},
    {NV_OP_GATHER,
     NOT_OURS("indices of type int64, supported here: int32"),
     2,
     1,
     {F(D1(3)), I64(D1(1)), F(D1(1))}},
    {NV_OP_GATHER_ND, OK, 2, 1, {F(D3(2, 3, 4)), I32(D2(5, 2)), F(D2(5, 4))}},
    {NV_OP_GATHER_ND,
     BAD("3 indices a slice, for an input of 2 dimensions"),
     2,
     1,
     {F(D2(2, 3)), I32(D2(5, 3)), F(D1(5))}},
    {NV_OP_GATHER_ND, BAD("expected dimensions"), 2, 1, {F(D2(2, 3)), I32({0}), F(D1(5))}},
    {NV_OP_EMBEDDING_LOOKUP, OK, 2, 1, {I32(D1(2)), Q(D2(4, 3), 0.5f, 0), F(D2(2, 3))}},
    {NV_OP_EMBEDDING_LOOKUP,
     BAD("table (tensor 1) is int8 with zero point 1, expected 0"),
     2,
     1,
     {I32(D1(2)), Q(D2(4, 3), 0.5f, 1), F(D2(2, 3))}},
    {NV_OP_EMBEDDING_LOOKUP,
     BAD("table has shape [4], expected 2 dimensions or more"),
     2,
     1,
     {I32(D1(2)), F(D1(4)), F(D1(2))}},
    {NV_OP_RESIZE_BILINEAR, OK, 2, 1, {F(D4(1, 4, 5, 1)), C(D1(2), A_2_3), F(D4(1, 2, 3, 1))}},
    {NV_OP_RESIZE_BILINEAR,
     BAD("align_corners and half_pixel_centers, expected one at most"),
     2,
     1,
     {F(D4(1, 4, 5, 1)), C(D1(2), A_2_3), F(D4(1, 2, 3, 1))},
     .params = {.resize_bilinear = {true, true}}},
    {NV_OP_RESIZE_BILINEAR,
     BAD("from 4 x 5 to 0 x 1 pixels"),
     2,
     1,
     {F(D4(1, 4, 5, 1)), C(D1(2), A_0_1), F(D4(1, 0, 1, 1))}},
    {NV_OP_RESIZE_NEAREST_NEIGHBOR,
     OK,
     2,
     1,
     {F(D4(1, 4, 5, 1)), C(D1(2), A_2_3), F(D4(1, 2, 3, 1))},
     .params = {.resize_nearest_neighbor = {true, true}}},
    {NV_OP_RESIZE_NEAREST_NEIGHBOR,
     BAD("expected [1, 3, 1, 1]"),
     2,
     1,
     {F(D4(1, 4, 5, 1)), C(D1(2), A_3_1), F(D4(1, 2, 3, 1))}},
    {NV_OP_SUM, OK, 2, 1, {F(D2(2, 3)), C(D1(2), LAST_1), F(D1(2))}},
    {NV_OP_SUM, OK, 2, 1, {F(D2(0, 3)), C(D1(1), ZERO), F(D1(3))}},
    {NV_OP_SUM, NOT_OURS("axes are computed"), 2, 1, {F(D2(2, 3)), I32(D1(1)), F(D1(2))}},
    {NV_OP_REDUCE_MAX,
     BAD("input (tensor 0) has scale 0.5 and zero point 0, output 0.5 and 1"),
     2,
     1,
     {Q(D1(3), 0.5f, 0), C(D1(1), ZERO), Q({0}, 0.5f, 1)}},
    {NV_OP_REDUCE_MIN,
     OK,
     2,
     1,
     {Q(D1(3), 0.5f, 1), C(D1(1), ZERO), Q(D1(1), 0.5f, 1)},
     .params = {.reduce_min = {true}}},
    {NV_OP_REDUCE_ALL, OK, 2, 1, {B(D1(3)), C(D1(1), ZERO), B({0})}},
    {NV_OP_REDUCE_ALL,
     NOT_OURS("input of type float32, supported here: bool"),
     2,
     1,
     {F(D1(3)), C(D1(1), ZERO), F({0})}},
    {NV_OP_CUMSUM, OK, 2, 1, {F(D2(2, 3)), C({0}, LAST), F(D2(2, 3))}},
    {NV_OP_CUMSUM,
     BAD("axis is 2, expected -2 to 1"),
     2,
     1,
     {F(D2(2, 3)), C({0}, TWO), F(D2(2, 3))}},
    {NV_OP_CUMSUM,
     BAD("expected more than 2^-19 of the input's 1"),
     2,
     1,
     {Q(D1(3), 1, 0), C({0}, ZERO), Q(D1(3), 1e-6f, 0)}},
    {NV_OP_ARG_MAX, OK, 2, 1, {F(D2(2, 3)), C({0}, LAST), I32(D1(2))}},
    {NV_OP_ARG_MAX,
     NOT_OURS("output of type int64, supported here: int32"),
     2,
     1,
     {F(D2(2, 3)), C({0}, LAST), I64(D1(2))}},
    {NV_OP_ARG_MIN,
     BAD("axis 0 has no elements to choose from"),
     2,
     1,
     {F(D2(0, 3)), C({0}, ZERO), I32(D1(3))}},
};

static nv_status prepare(const demand *d, nv_error *err)
{
    static const int32_t index[MOST] = {0, 1, 2, 3, 4};
    nv_tensor tensor[MOST] = {{0}};
    for (int i = 0; i < d->n_in + d->n_out; i++) {
        const operand *o = &d->operand[i];
        tensor[i] = (nv_tensor){
            .name = "t", .index = i, .type = o->type, .shape = o->shape, .data = o->data};
        tensor[i].bytes = (size_t)(nv_shape_count(&o->shape) * nv_type_bits(o->type) / 8);
        if (o->scale != 0)
            tensor[i].quant =
                (nv_quant){.count = 1, .scale = &o->scale, .zero_point = &o->zero_point};
    }
    nv_node node = {.op = d->op,
                    .n_in = d->n_in,
                    .n_out = d->n_out,
                    .in = index,
                    .out = &index[d->n_in],
                    .params = d->params};
    const nv_graph graph = {.n_tensors = d->n_in + d->n_out, .n_nodes = 1, .tensors = tensor};
    return nv_op_table[d->op].prepare(&graph, &node, err);
}

static void operators_demand(void **state)
{
    int failures = 0;

    (void)state;
    for (size_t i = 0; i < sizeof demands / sizeof *demands; i++) {
        const demand *d = &demands[i];
        nv_error err = NV_ERROR_INIT;
        const nv_status status = prepare(d, &err);
        if (status == d->status && strstr(err.message, d->message) != NULL)
            continue;
        failures++;
        print_message("# row %d, %s: status %d, \"%s\"; expected %d, \"%s\"\n", (int)i,
                      nv_op_table[d->op].name, (int)status, err.message, (int)d->status,
                      d->message);
    }
    assert_int_equal(failures, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(operators_demand)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
