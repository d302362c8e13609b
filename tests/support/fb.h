/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Small .tflite files for tests, written from plain structs:
 *
 *   fb_model m = {.graph = {{.tensors = {{"in", NV_INT8, {2, {1, 4}}, FB_QUANT(0.5f, 3)}, ...},
 *                            .operators = {{22, FB_IN(0), FB_OUT(1)}}, ...}}};
 *   uint8_t *file = fb_build(&m, &bytes);
 *
 * A test of bad input changes one field and builds again. Counts may be left at 0 for tensors,
 * operators and subgraphs: the first unused entry ends the list (a tensor with a name or a shape
 * is used, an operator with an operand or options, a subgraph with a tensor).
 */
#ifndef NV_TESTS_FB_H
#define NV_TESTS_FB_H

#include "nv/tensor.h"

enum {
    FB_MAX_GRAPHS = 3,
    FB_MAX_TENSORS = 24,
    FB_MAX_OPERATORS = 16,
    FB_MAX_OPERANDS = 24,
    FB_MAX_OPTIONS = 8,
    FB_MAX_SCALES = 4,
    FB_MAX_IO = 4,
    FB_MAX_METADATA = 2
};

typedef struct fb_quant {
    int n_scales, n_zeros; /* 0: the vector is absent */
    float scale[FB_MAX_SCALES];
    int64_t zero[FB_MAX_SCALES];
    const float *scales;  /* in the place of `scale`, where there are more */
    const int64_t *zeros; /* of `zero` */
    int32_t axis;
    uint8_t details; /* member of the union QuantizationDetails */
} fb_quant;
#define FB_QUANT(s, z)                                                                             \
    {                                                                                              \
        .n_scales = 1, .n_zeros = 1, .scale = {s}, .zero = { z }                                   \
    }

typedef struct fb_tensor {
    const char *name; /* NULL: no such field */
    int type;         /* nv_type, or anything */
    nv_shape shape;
    fb_quant quant;
    const void *data; /* constant values; NULL: buffer 0 */
    size_t bytes;
    bool is_variable, is_sparse;
    bool is_external;       /* values behind the flatbuffer, by Buffer.offset and size */
    int misalign;           /* put the values at an address of this remainder modulo 16 */
    uint32_t buffer_plus;   /* added to Tensor.buffer, to make it wrong */
    uint32_t external_file; /* Tensor.external_buffer */
} fb_tensor;

typedef struct fb_option {
    int slot, bytes; /* 1 or 4; 0 ends the list */
    int32_t value;
} fb_option;
#define FB_BYTE(slot, value)                                                                       \
    {                                                                                              \
        slot, 1, value                                                                             \
    }
#define FB_INT(slot, value)                                                                        \
    {                                                                                              \
        slot, 4, value                                                                             \
    }
fb_option fb_float(int slot, float value);

typedef struct fb_operands {
    int n;
    int32_t tensor[FB_MAX_OPERANDS];
} fb_operands;
#define FB_IN(...)                                                                                 \
    {                                                                                              \
        sizeof((int32_t[]){__VA_ARGS__}) / sizeof(int32_t),                                        \
        {                                                                                          \
            __VA_ARGS__                                                                            \
        }                                                                                          \
    }
#define FB_OUT(...) FB_IN(__VA_ARGS__)

typedef struct fb_operator {
    int32_t code; /* builtin code */
    fb_operands in, out;
    uint8_t options_member; /* of the union BuiltinOptions; 0: none */
    fb_option options[FB_MAX_OPTIONS];
    const char *custom_code;
    const void *custom_options; /* NULL: no such field */
    size_t custom_bytes;
    bool old_byte_only;   /* leaves OperatorCode.builtin_code at 0 */
    uint32_t opcode_plus; /* added to Operator.opcode_index, to make it wrong */
} fb_operator;

typedef struct fb_graph {
    fb_tensor tensors[FB_MAX_TENSORS];
    fb_operator operators[FB_MAX_OPERATORS];
    int n_inputs, n_outputs;
    int32_t inputs[FB_MAX_IO], outputs[FB_MAX_IO];
} fb_graph;

typedef struct fb_metadata {
    const char *name; /* NULL ends the list */
    uint32_t buffer;
} fb_metadata;

typedef struct fb_model {
    uint32_t version_plus; /* added to Model.version, which is 3 */
    fb_metadata metadata[FB_MAX_METADATA];
    bool no_graphs;
    fb_graph graph[FB_MAX_GRAPHS];
} fb_model;

/* A malloc'ed file, exactly as long as it says, so that ASan sees every read past its end. */
uint8_t *fb_build(const fb_model *m, size_t *bytes);

#endif
