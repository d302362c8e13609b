/* SPDX-License-Identifier: Apache-2.0 */
/* Tensors: what a .tflite file says of them. Values live elsewhere (nv_value, ops.h). */
#ifndef NV_TENSOR_H
#define NV_TENSOR_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef enum nv_type {
#define NV_TYPE(name, code, bits, text, ctype) NV_##name = code,
#include "nv/types.def"
#undef NV_TYPE
    NV_TYPE_COUNT
} nv_type;

static inline const char *nv_type_name(nv_type type)
{
    switch (type) {
#define NV_TYPE(name, code, bits, text, ctype)                                                     \
    case NV_##name:                                                                                \
        return text;
#include "nv/types.def"
#undef NV_TYPE
    default:
        return "unknown";
    }
}

static inline int nv_type_bits(nv_type type)
{
    switch (type) {
#define NV_TYPE(name, code, bits, text, ctype)                                                     \
    case NV_##name:                                                                                \
        return bits;
#include "nv/types.def"
#undef NV_TYPE
    default:
        return 0;
    }
}

enum { NV_MAX_RANK = 8 };

typedef struct nv_shape {
    int32_t rank;             /* 0 (a scalar) to NV_MAX_RANK */
    int32_t dim[NV_MAX_RANK]; /* outermost first: N, H, W, C for pictures */
} nv_shape;

/* NV_SHAPE(1, 32, 32, 3): one to NV_MAX_RANK dimensions, in C and C++. */
#define NV_9TH(a, b, c, d, e, f, g, h, n, ...) n
#define NV_COUNT_OF(...)                       NV_9TH(__VA_ARGS__, 8, 7, 6, 5, 4, 3, 2, 1, 0)
#ifdef __cplusplus
#define NV_SHAPE(...) (nv_shape{NV_COUNT_OF(__VA_ARGS__), {__VA_ARGS__}})
#else
#define NV_SHAPE(...) ((nv_shape){NV_COUNT_OF(__VA_ARGS__), {__VA_ARGS__}})
#endif

/* Elements of a shape; the loader has proved that the product fits. */
static inline int64_t nv_shape_count(const nv_shape *s)
{
    int64_t n = 1;
    for (int i = 0; i < s->rank; i++)
        n *= s->dim[i];
    return n;
}

/* Real value = scale * (q - zero_point). */
typedef struct nv_quant {
    int32_t count;             /* 0: not quantized, 1: per tensor, more: per channel */
    int32_t axis;              /* the dimension of `count` elements; means something if count > 1 */
    int32_t axis_in_file;      /* quantized_dimension as stored: a bias may carry its filter's */
    const float *scale;        /* [count] */
    const int32_t *zero_point; /* [count] */
} nv_quant;

typedef struct nv_tensor {
    const char *name; /* never NULL; text from the file, to be escaped when printed */
    int32_t index;    /* in its subgraph */
    nv_type type;
    nv_shape shape;
    nv_quant quant;
    bool is_variable; /* keeps its value from one run to the next */
    bool is_external; /* a constant behind the flatbuffer, where TFLite Micro does not look */
    const void *data; /* constant (a variable's first value): its bytes, little-endian and aligned
                         for its type; otherwise NULL */
    size_t bytes;     /* of the values: count * bits / 8, rounded up (int4: two an octet) */
} nv_tensor;

#endif
