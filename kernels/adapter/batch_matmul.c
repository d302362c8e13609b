/* SPDX-License-Identifier: Apache-2.0 */
#include "adapter.h"

/* Left and right matrices and the output, [n, h, rows, depth], [n, h, columns, depth] and
 * [n, h, rows, columns]: the kernels want the right one transposed. */
typedef struct matrices {
    cmsis_nn_dims left, right, out;
    const void *left_data, *right_data;
} matrices;

/* Dimensions that are missing in front are 1. */
static cmsis_nn_dims dims_from_the_right(const nv_shape *s)
{
    cmsis_nn_dims d = {1, 1, s->dim[s->rank - 2], s->dim[s->rank - 1]};
    if (s->rank > 2)
        d.h = s->dim[s->rank - 3];
    if (s->rank > 3)
        d.n = s->dim[s->rank - 4];
    return d;
}

static void transpose(const cmsis_nn_dims *d, size_t size, const uint8_t *from, uint8_t *to)
{
    const size_t rows = (size_t)d->w, columns = (size_t)d->c;

    for (int32_t batch = 0; batch < d->n * d->h; batch++, from += rows * columns * size)
        for (size_t column = 0; column < columns; column++)
            for (size_t row = 0; row < rows; row++, to += size)
                memcpy(to, from + (row * columns + column) * size, size);
}

/* The operand in firmware's order: transposed if it is not stored so. */
static nv_status operand_of(nv_kernel_call *call, int i, bool transposed, cmsis_nn_dims *d,
                            const void **data, nv_error *err)
{
    const nv_value *v = &call->args->in[i];

    *d = dims_from_the_right(&v->tensor->shape);
    *data = v->data;
    if (!transposed)
        return NV_OK;
    void *prepared = call->prepared(call, v->tensor->bytes);
    if (prepared == NULL)
        return nv_fail(err, NV_E_MEMORY, "no memory to transpose input %d", i);
    transpose(d, (size_t)nv_type_bits(v->tensor->type) / 8, v->data, prepared);
    *d = (cmsis_nn_dims){d->n, d->h, d->c, d->w};
    *data = prepared;
    return NV_OK;
}

/* Where one right matrix serves all heights, the left ones are one with all of their rows. */
static void fold(const nv_args *a, matrices *m)
{
    if (nv_in(a, 0)->shape.rank < 3 || nv_in(a, 1)->shape.rank < 3 || m->right.h != 1)
        return;
    m->left = (cmsis_nn_dims){1, m->left.n, m->left.h * m->left.w, m->left.c};
    m->right = (cmsis_nn_dims){1, m->right.n, m->right.w, m->right.c};
    m->out = (cmsis_nn_dims){1, m->out.n, m->left.w, m->out.c};
}

static nv_status multiply(nv_kernel_call *call, const matrices *m, nv_error *err)
{
    const nv_args *a = call->args;
    const nv_batch_matmul_params *p = &a->node->params.batch_matmul;
    const cmsis_nn_bmm_params params = {
        .adj_x = p->transpose_left,
        .adj_y = p->transpose_right,
        .fc_params = {.input_offset = -nv_zero_of(nv_in(a, 0)),
                      .filter_offset = -nv_zero_of(nv_in(a, 1)),
                      .output_offset = nv_zero_of(nv_out(a, 0)),
                      .activation = nv_is_int8(nv_out(a, 0))
                                        ? (cmsis_nn_activation){INT8_MIN, INT8_MAX}
                                        : (cmsis_nn_activation){INT16_MIN, INT16_MAX}}};
    cmsis_nn_per_tensor_quant_params quant;
    cmsis_nn_context ctx = {NULL, 0};

    NV_TRY(nv_adapter_per_tensor(a, &quant.multiplier, &quant.shift, err));
    if (!nv_is_int8(nv_in(a, 0))) {
        NV_NEED(call, batch_matmul_s16, err);
        call->status =
            call->lib->batch_matmul_s16(&ctx, &params, &quant, &m->left, m->left_data, &m->right,
                                        m->right_data, &m->out, a->out[0].data);
        return NV_OK;
    }
    NV_NEED(call, fully_connected_s8_get_buffer_size, err);
    NV_NEED(call, batch_matmul_s8, err);
    ctx = nv_scratch_of(call, call->lib->fully_connected_s8_get_buffer_size(&m->out));
    call->status = call->lib->batch_matmul_s8(&ctx, &params, &quant, &m->left, m->left_data,
                                              &m->right, m->right_data, &m->out, a->out[0].data);
    return NV_OK;
}

nv_status nv_kernel_batch_matmul(nv_kernel_call *call, nv_error *err)
{
    enum { MOST_RANK = 4 }; /* that firmware takes */
    const nv_args *a = call->args;
    const nv_batch_matmul_params *p = &a->node->params.batch_matmul;
    const nv_tensor *left = nv_in(a, 0), *out = nv_out(a, 0);
    matrices m = {.out = dims_from_the_right(&out->shape)};

    if ((!nv_is_int8(left) && !nv_is_int16(left)) || out->shape.rank > MOST_RANK)
        return NV_OK;
    NV_TRY(operand_of(call, 0, p->transpose_left, &m.left, &m.left_data, err));
    NV_TRY(operand_of(call, 1, !p->transpose_right, &m.right, &m.right_data, err));
    fold(a, &m);
    return multiply(call, &m, err);
}
