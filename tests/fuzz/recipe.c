/* SPDX-License-Identifier: Apache-2.0 */
#include "recipe.h"

#include "op.h"
#include "support/fb.h"
#include "support/flex_write.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum {
    GRAPH_TENSORS = 12,
    GRAPH_OPERATORS = 4,
    DATA_BYTES = 1024, /* of a constant at most */
    VALUES = 16,       /* of a constant that the recipe gives; the rest repeats them */
    MAX_FLEX = 4,
    FLEX_BYTES = 256
};

typedef struct reader {
    const uint8_t *at, *end;
} reader;

/* What an fb_model points to. */
typedef struct storage {
    fb_model model;
    uint64_t data[FB_MAX_GRAPHS][GRAPH_TENSORS][DATA_BYTES / 8];
    uint8_t flex[FB_MAX_GRAPHS][GRAPH_OPERATORS][FLEX_BYTES];
} storage;

static uint8_t take(reader *r)
{
    return r->at < r->end ? *r->at++ : 0;
}

static int below(reader *r, int n)
{
    return take(r) % n;
}

static bool often(reader *r)
{
    return take(r) < 192;
}

/* Small numbers, and a few that invite overflow. */
static int32_t number(reader *r)
{
    static const int32_t extreme[] = {INT32_MAX, INT32_MIN, 65535, 1 << 30, -65536, 46341};
    const uint8_t b = take(r);
    return b >= 250 ? extreme[b - 250] : (int8_t)b / 8;
}

static float scale(reader *r)
{
    static const float list[] = {0.5f,        0.25f,  1.0f / 256, 1.0f / 128, 1.0f / 32768,
                                 0.003f,      0.02f,  1.0f,       3.0f,       1.0f / 16,
                                 1.0f / 4096, 1e-30f, 1e30f,      0.0f,       -1.0f};
    return list[below(r, sizeof list / sizeof *list)];
}

static int type(reader *r)
{
    static const uint8_t list[] = {NV_INT8,   NV_INT8,   NV_FLOAT32, NV_FLOAT32, NV_INT32,
                                   NV_INT16,  NV_BOOL,   NV_INT64,   NV_UINT8,   NV_INT4,
                                   NV_UINT32, NV_UINT64, NV_RESOURCE};
    const uint8_t b = take(r);
    return b < 240 ? list[b % sizeof list] : b - 240;
}

static void write_shape(reader *r, nv_shape *s)
{
    s->rank = below(r, 6);
    for (int i = 0; i < s->rank; i++) {
        const uint8_t b = take(r);
        s->dim[i] = b < 250 ? b % 9 : number(r);
    }
}

static void write_quant(reader *r, fb_quant *q)
{
    static const int counts[] = {1, 1, 1, 0, 2, 3, 4};
    q->n_scales = q->n_zeros = counts[below(r, sizeof counts / sizeof *counts)];
    for (int i = 0; i < q->n_scales; i++) {
        q->scale[i] = scale(r);
        q->zero[i] = often(r) ? 0 : (int8_t)take(r);
    }
    q->axis = often(r) ? 0 : below(r, 5);
}

/* Bytes that a tensor has, 0 where they are more than a recipe gives. */
static size_t bytes_of(const fb_tensor *t)
{
    size_t n = 1;
    for (int i = 0; i < t->shape.rank; i++) {
        if (t->shape.dim[i] < 0 || t->shape.dim[i] > DATA_BYTES)
            return 0;
        n *= (size_t)t->shape.dim[i];
        if (n > DATA_BYTES)
            return 0;
    }
    n = (n * (size_t)nv_type_bits((nv_type)t->type) + 7) / 8;
    return n > DATA_BYTES ? 0 : n;
}

/* Integers are small; floats come from the list of scales, so that there are some of sense. */
static void write_data(reader *r, fb_tensor *t, uint8_t *data)
{
    const size_t size = (size_t)nv_type_bits((nv_type)t->type) / 8;
    const size_t step = size == 0 ? 1 : size;
    uint64_t values[VALUES];
    int count = 1 + below(r, VALUES);

    for (int i = 0; i < count; i++) {
        const float f = t->type == NV_FLOAT32 ? scale(r) : 0;
        const int64_t v = t->type == NV_FLOAT32 ? 0 : number(r);
        memcpy(&values[i], t->type == NV_FLOAT32 ? (const void *)&f : &v,
               t->type == NV_FLOAT32 ? sizeof f : sizeof v);
    }
    t->bytes = bytes_of(t);
    for (size_t i = 0; i + step <= t->bytes; i += step)
        memcpy(data + i, &values[i / step % (size_t)count], step);
    t->data = data;
}

/* Operators mostly want operands of one kind: half of the tensors are like the one before. */
static void write_tensor(reader *r, fb_tensor *t, const fb_tensor *before, uint8_t *data)
{
    const uint8_t flags = take(r);

    t->name = "t";
    if ((flags & 1) && before != NULL) {
        t->type = before->type;
        t->shape = before->shape;
        t->quant = before->quant;
    } else {
        t->type = type(r);
        write_shape(r, &t->shape);
        if (t->type == NV_INT8 || !often(r))
            write_quant(r, &t->quant);
    }
    if (flags & 2)
        write_data(r, t, data);
    t->is_variable = (flags & 12) == 12;
    t->is_external = (flags & 48) == 48 && t->data != NULL;
    t->is_sparse = (flags & 0xc0) == 0xc0 && !often(r);
}

/* Mostly one tensor after another, from *next on. */
static void write_operands(reader *r, fb_operands *list, int most, int n_tensors, int *next)
{
    list->n = below(r, most + 1);
    for (int i = 0; i < list->n; i++) {
        const uint8_t b = take(r);
        list->tensor[i] = b < 192 ? (*next)++ % n_tensors : b < 208 ? -1 : b % n_tensors;
    }
}

static void write_flex(reader *r, fb_operator *o, uint8_t *bytes)
{
    static const char *const keys[] = {"T",
                                       "fft_length",
                                       "shift",
                                       "start_index",
                                       "end_index",
                                       "num_channels",
                                       "smoothing",
                                       "one_minus_smoothing",
                                       "alternate_smoothing",
                                       "alternate_one_minus_smoothing",
                                       "smoothing_bits",
                                       "min_signal_remaining",
                                       "clamping",
                                       "spectral_subtraction_bits",
                                       "snr_shift",
                                       "output_scale",
                                       "input_correction_bits",
                                       "delay_length",
                                       "frame_size",
                                       "frame_step",
                                       "prefill",
                                       "stacker_left_context",
                                       "stacker_right_context",
                                       "stacker_step",
                                       "cycles_max",
                                       "max_detections",
                                       "max_classes_per_detection",
                                       "num_classes",
                                       "nms_score_threshold",
                                       "nms_iou_threshold",
                                       "y_scale",
                                       "x_scale",
                                       "h_scale",
                                       "w_scale",
                                       "use_regular_nms",
                                       "detections_per_class"};
    flex_option options[16];
    const int count = below(r, 16), first = below(r, sizeof keys / sizeof *keys);

    for (int i = 0; i < count; i++) {
        options[i].key = keys[(size_t)(first + i) % (sizeof keys / sizeof *keys)];
        options[i].is_float = strstr(options[i].key, "scale") != NULL || !often(r);
        options[i].number = scale(r);
        options[i].integer = number(r);
    }
    o->custom_options = bytes;
    o->custom_bytes = flex_write(bytes, FLEX_BYTES, options, (size_t)count);
}

static void write_operator(reader *r, fb_operator *o, int n_tensors, uint8_t *flex)
{
    const nv_op_entry *entry = &nv_op_table[below(r, NV_OP_COUNT)];
    int next = often(r) ? 0 : below(r, n_tensors);

    o->code = entry->code;
    write_operands(r, &o->in, often(r) ? 4 : FB_MAX_OPERANDS, n_tensors, &next);
    write_operands(r, &o->out, 3, n_tensors, &next);
    if (entry->code == NV_CUSTOM) {
        o->custom_code = entry->name;
        write_flex(r, o, flex);
        return;
    }
    o->options_member = 1;
    const int n = below(r, FB_MAX_OPTIONS + 1);
    for (int i = 0; i < n; i++) {
        const uint8_t how = take(r);
        o->options[i] = how < 100   ? (fb_option){i, 1, number(r) & 0x7f}
                        : how < 220 ? (fb_option){i, 4, number(r)}
                                    : fb_float(i, scale(r));
    }
}

static void write_io(reader *r, int32_t *list, int *count, int n_tensors)
{
    *count = below(r, FB_MAX_IO + 1);
    for (int i = 0; i < *count; i++)
        list[i] = below(r, n_tensors);
}

static void write_graph(reader *r, storage *s, int number_of)
{
    fb_graph *g = &s->model.graph[number_of];
    const int n_tensors = 1 + below(r, GRAPH_TENSORS), n_operators = below(r, GRAPH_OPERATORS + 1);

    for (int i = 0; i < n_tensors; i++)
        write_tensor(r, &g->tensors[i], i > 0 ? &g->tensors[i - 1] : NULL,
                     (uint8_t *)s->data[number_of][i]);
    for (int i = 0; i < n_operators; i++)
        write_operator(r, &g->operators[i], n_tensors, s->flex[number_of][i]);
    write_io(r, g->inputs, &g->n_inputs, n_tensors);
    write_io(r, g->outputs, &g->n_outputs, n_tensors);
}

uint8_t *recipe_build(const uint8_t *recipe, size_t recipe_bytes, size_t *bytes)
{
    reader r = {recipe, recipe + recipe_bytes};
    storage *s = calloc(1, sizeof *s);

    if (s == NULL)
        abort();
    const int n_graphs = often(&r) ? 1 : 1 + below(&r, FB_MAX_GRAPHS);
    for (int i = 0; i < n_graphs; i++)
        write_graph(&r, s, i);
    uint8_t *file = fb_build(&s->model, bytes);
    free(s);
    return file;
}
