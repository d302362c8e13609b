/* SPDX-License-Identifier: Apache-2.0 */
/* Members and slots of the schema are written out here, as in fb.c, not taken from sim/. */
#include "case_file.h"

#include "op.h"
#include "support/fb.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MAX_PATH = 1024 };

static void add(fb_operator *o, int slot, int bytes, int32_t value)
{
    int n = 0;
    while (o->options[n].bytes != 0)
        n++;
    o->options[n] = (fb_option){slot, bytes, value};
}

static void add_window(fb_operator *o, const nv_window *w)
{
    add(o, 0, 1, (int32_t)w->padding);
    add(o, 1, 4, w->stride_w);
    add(o, 2, 4, w->stride_h);
}

static void conv_2d(fb_operator *o, const nv_params *p)
{
    o->options_member = 1;
    add_window(o, &p->conv_2d.window);
    add(o, 3, 1, (int32_t)p->conv_2d.activation);
    add(o, 4, 4, p->conv_2d.window.dilation_w);
    add(o, 5, 4, p->conv_2d.window.dilation_h);
    add(o, 6, 1, (int32_t)p->conv_2d.bias_type);
}

static void depthwise_conv_2d(fb_operator *o, const nv_params *p)
{
    o->options_member = 2;
    add_window(o, &p->depthwise_conv_2d.window);
    add(o, 3, 4, p->depthwise_conv_2d.depth_multiplier);
    add(o, 4, 1, (int32_t)p->depthwise_conv_2d.activation);
    add(o, 5, 4, p->depthwise_conv_2d.window.dilation_w);
    add(o, 6, 4, p->depthwise_conv_2d.window.dilation_h);
}

static void fully_connected(fb_operator *o, const nv_params *p)
{
    o->options_member = 8;
    add(o, 0, 1, (int32_t)p->fully_connected.activation);
    add(o, 2, 1, p->fully_connected.keep_num_dims);
    add(o, 4, 1, (int32_t)p->fully_connected.bias_type);
}

static void pool_2d(fb_operator *o, const nv_params *p)
{
    o->options_member = 5;
    add_window(o, &p->max_pool_2d.window);
    add(o, 3, 4, p->max_pool_2d.window.filter_w);
    add(o, 4, 4, p->max_pool_2d.window.filter_h);
    add(o, 5, 1, (int32_t)p->max_pool_2d.activation);
}

static void sum(fb_operator *o, const nv_params *p)
{
    o->options_member = 11;
    add(o, 0, 1, (int32_t)p->add.activation);
}

static void product(fb_operator *o, const nv_params *p)
{
    o->options_member = 21;
    add(o, 0, 1, (int32_t)p->mul.activation);
}

static void softmax(fb_operator *o, const nv_params *p)
{
    o->options_member = 9;
    o->options[0] = fb_float(0, p->softmax.beta);
}

static void transpose_conv(fb_operator *o, const nv_params *p)
{
    o->options_member = 49;
    add_window(o, &p->transpose_conv.window);
    add(o, 3, 1, (int32_t)p->transpose_conv.activation);
}

static void batch_matmul(fb_operator *o, const nv_params *p)
{
    o->options_member = 101;
    add(o, 0, 1, p->batch_matmul.transpose_left);
    add(o, 1, 1, p->batch_matmul.transpose_right);
}

static void svdf(fb_operator *o, const nv_params *p)
{
    o->options_member = 6;
    add(o, 0, 4, p->svdf.rank);
    add(o, 1, 1, (int32_t)p->svdf.activation);
}

static void lstm(fb_operator *o, const nv_params *p)
{
    o->options_member = 71;
    add(o, 0, 1, NV_ACT_TANH);
    o->options[1] = fb_float(1, p->unidirectional_sequence_lstm.cell_clip);
    add(o, 3, 1, p->unidirectional_sequence_lstm.time_major);
}

static void nothing(fb_operator *o, const nv_params *p)
{
    (void)o, (void)p;
}

/* Operators with cases; NULL: not yet. */
static void (*const options[NV_OP_COUNT])(fb_operator *, const nv_params *) = {
    [NV_OP_ADD] = sum,
    [NV_OP_AVERAGE_POOL_2D] = pool_2d,
    [NV_OP_BATCH_MATMUL] = batch_matmul,
    [NV_OP_CONV_2D] = conv_2d,
    [NV_OP_DEPTHWISE_CONV_2D] = depthwise_conv_2d,
    [NV_OP_FULLY_CONNECTED] = fully_connected,
    [NV_OP_MAX_POOL_2D] = pool_2d,
    [NV_OP_MAXIMUM] = nothing,
    [NV_OP_MINIMUM] = nothing,
    [NV_OP_MUL] = product,
    [NV_OP_PAD] = nothing,
    [NV_OP_RESHAPE] = nothing,
    [NV_OP_SOFTMAX] = softmax,
    [NV_OP_SVDF] = svdf,
    [NV_OP_TRANSPOSE] = nothing,
    [NV_OP_TRANSPOSE_CONV] = transpose_conv,
    [NV_OP_UNIDIRECTIONAL_SEQUENCE_LSTM] = lstm,
};

/* What the model points to while it is written. */
typedef struct storage {
    fb_model model;
    char name[FB_MAX_TENSORS][16];
    int64_t zero[FB_MAX_TENSORS][1024];
} storage;

static nv_status add_tensor(storage *s, const nv_value *v, bool is_input, nv_error *err)
{
    const nv_tensor *t = v->tensor;
    fb_graph *g = &s->model.graph[0];
    fb_tensor *to = &g->tensors[t->index];
    const int scales = t->quant.count;

    if (t->index >= FB_MAX_TENSORS || scales > 1024 || (is_input && g->n_inputs == FB_MAX_IO))
        return nv_fail(err, NV_E_UNSUPPORTED, "the case is too large to be written as a model");
    (void)snprintf(s->name[t->index], sizeof s->name[0], "t%d", (int)t->index);
    *to = (fb_tensor){.name = s->name[t->index],
                      .type = (int)t->type,
                      .shape = t->shape,
                      .is_variable = t->is_variable};
    for (int i = 0; i < scales; i++)
        s->zero[t->index][i] = t->quant.zero_point[i];
    to->quant = (fb_quant){.n_scales = scales,
                           .n_zeros = scales,
                           .scales = t->quant.scale,
                           .zeros = s->zero[t->index],
                           .axis = t->quant.axis};
    if (is_input && (t->data != NULL || t->is_variable)) {
        to->data = v->data;
        to->bytes = t->bytes;
    } else if (is_input) {
        g->inputs[g->n_inputs++] = t->index;
    } else {
        g->outputs[g->n_outputs++] = t->index;
    }
    return NV_OK;
}

static nv_status write_file(const char *directory, const char *name, const void *data, size_t bytes,
                            nv_error *err)
{
    char path[MAX_PATH];

    (void)snprintf(path, sizeof path, "%s/%s", directory, name);
    FILE *f = fopen(path, "wb");
    const bool written = f != NULL && fwrite(data, 1, bytes, f) == bytes;
    if ((f != NULL && fclose(f) != 0) || !written)
        return nv_fail(err, NV_E_IO, "cannot write %s: %s", path, strerror(errno));
    return NV_OK;
}

/* The inputs' files, and what the command line says of them. */
static nv_status write_inputs(const storage *s, const nv_case *c, const char *directory,
                              nv_error *err)
{
    const fb_graph *g = &s->model.graph[0];
    char operands[4 * MAX_PATH], name[32];
    int used = snprintf(operands, sizeof operands, "%.*s/model.tflite", MAX_PATH - 64, directory);

    for (int i = 0; i < c->node.n_in; i++) {
        const nv_value *v = &c->in[i];
        if (v->tensor == NULL || g->tensors[v->tensor->index].data != NULL)
            continue;
        const char *tensor = s->name[v->tensor->index];
        (void)snprintf(name, sizeof name, "%s.bin", tensor);
        NV_TRY(write_file(directory, name, v->data, v->tensor->bytes, err));
        used += snprintf(operands + used, sizeof operands - (size_t)used, " %s%s%.*s/%s",
                         g->n_inputs > 1 ? tensor : "", g->n_inputs > 1 ? "=" : "", MAX_PATH - 64,
                         directory, name);
    }
    return write_file(directory, "operands", operands, (size_t)used, err);
}

static nv_status write_all(storage *s, const nv_case *c, const char *directory, nv_error *err)
{
    static const int codes[] = {
#define NV_OP(name, code, stem, kernel, types, summary) code,
#include "nv/ops.def"
#undef NV_OP
    };
    fb_operator *o = &s->model.graph[0].operators[0];
    size_t bytes;

    o->code = codes[c->op];
    options[c->op](o, &c->node.params);
    for (int i = 0; i < c->node.n_in; i++) {
        o->in.tensor[o->in.n++] = c->in_index[i];
        if (c->in[i].tensor != NULL)
            NV_TRY(add_tensor(s, &c->in[i], true, err));
    }
    for (int i = 0; i < c->node.n_out; i++) {
        o->out.tensor[o->out.n++] = c->out_index[i];
        NV_TRY(add_tensor(s, &c->out[i], false, err));
    }
    NV_TRY(write_inputs(s, c, directory, err));
    uint8_t *file = fb_build(&s->model, &bytes);
    const nv_status st = write_file(directory, "model.tflite", file, bytes, err);
    free(file);
    return st;
}

nv_status nv_case_write(const nv_case *c, const char *directory, nv_error *err)
{
    if (options[c->op] == NULL || c->node.n_in > FB_MAX_OPERANDS)
        return nv_fail(err, NV_E_UNSUPPORTED, "cases of this operator cannot be written as models");
    storage *s = calloc(1, sizeof *s);
    if (s == NULL)
        return nv_fail(err, NV_E_MEMORY, "no memory");
    const nv_status st = write_all(s, c, directory, err);
    free(s);
    return st;
}
