/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Outputs whose positions are equal modulo the stride (a phase) meet the same taps. Their values
 * are a convolution of stride 1 by these taps, in the order of the inputs, which lie in output_ctx
 * for one phase at a time.
 */
#include "core_convolve.h"
#include "core_copy.h"
#include "kernel_path.h"
#include "nv/arm_nnfunctions.h"
#include "sizes.h"
#include "transpose_conv.h"

/* To [out channels, rows, columns, in channels]; a tap of zeros where the phase has none. Returns
 * these dimensions. */
static cmsis_nn_dims arrange(const tap_list *rows, const tap_list *columns,
                             const cmsis_nn_dims *filter, const int8_t *from, int32_t in_c,
                             int8_t *to)
{
    if (rows->count == 0 || columns->count == 0) {
        fill_bytes(to, 0, filter->n * in_c);
        return (cmsis_nn_dims){filter->n, 1, 1, in_c};
    }
    for (int32_t c = 0; c < filter->n; c++, from += filter->h * filter->w * in_c) {
        for (int32_t y = 0; y < rows->count; y++) {
            const int32_t row = (rows->first_tap + y * rows->tap_step) * filter->w;
            for (int32_t x = 0; x < columns->count; x++, to += in_c)
                copy_bytes(to, from + (row + columns->first_tap + x * columns->tap_step) * in_c,
                           in_c);
        }
    }
    return (cmsis_nn_dims){filter->n, rows->count, columns->count, in_c};
}

/* Of `size` positions from `first` on, each step-th one. */
static inline int32_t every(int32_t step, int32_t first, int32_t size)
{
    return (size - first + step - 1) / step;
}

/* The phase of output pixel (y, x), its first one. */
static arm_cmsis_nn_status convolve_phase(TRANSPOSE_CONV_PARAMS, int32_t y, int32_t x)
{
    const cmsis_nn_transpose_conv_params *p = transpose_conv_params;
    const cmsis_nn_dims *out = output_dims;
    const tap_list rows = taps_meeting(y, p->padding.h, p->stride.h, filter_dims->h);
    const tap_list columns = taps_meeting(x, p->padding.w, p->stride.w, filter_dims->w);
    const cmsis_nn_dims taps =
        arrange(&rows, &columns, filter_dims, filter_data, input_dims->c, output_ctx->buf);
    const cmsis_nn_conv_params params = {.input_offset = p->input_offset,
                                         .output_offset = p->output_offset,
                                         .stride = {1, 1},
                                         .padding = {-columns.first_input, -rows.first_input},
                                         .dilation = {1, 1},
                                         .activation = p->activation};
    const cmsis_nn_dims pixels = {out->n, every(p->stride.h, y, out->h),
                                  every(p->stride.w, x, out->w), out->c};
    const output_place place = {p->stride.w * out->c, p->stride.h * out->w * out->c,
                                out->h * out->w * out->c};

    return convolve_at(ctx, &params, quant_params, input_dims, input_data, &taps, output_ctx->buf,
                       bias_dims, bias_data, &pixels, output_data + (y * out->w + x) * out->c, NULL,
                       &place);
}

static arm_cmsis_nn_status by_phases(TRANSPOSE_CONV_PARAMS)
{
    const cmsis_nn_tile stride = transpose_conv_params->stride;
    arm_cmsis_nn_status status = ARM_CMSIS_NN_SUCCESS;

    if (output_ctx == NULL || output_ctx->buf == NULL)
        return ARM_CMSIS_NN_ARG_ERROR;
    for (int32_t y = 0; y < min_s32(stride.h, output_dims->h); y++)
        for (int32_t x = 0; x < min_s32(stride.w, output_dims->w); x++)
            if (status == ARM_CMSIS_NN_SUCCESS)
                status = convolve_phase(TRANSPOSE_CONV_ARGS, y, x);
    NV_KERNEL_PATH("phases");
    return status;
}

arm_cmsis_nn_status arm_transpose_conv_wrapper_s8(TRANSPOSE_CONV_PARAMS)
{
    return is_transpose_conv_by_phases(input_dims, filter_dims, NV_CORE(phase_channels))
               ? by_phases(TRANSPOSE_CONV_ARGS)
               : arm_transpose_conv_s8(TRANSPOSE_CONV_ARGS);
}
