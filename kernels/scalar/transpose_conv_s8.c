/* SPDX-License-Identifier: Apache-2.0 */
/* Pixel by pixel, with the filter as it is: for few pixels or few output channels. No scratch. */
#include "core_transpose_pixel.h"
#include "kernel_path.h"
#include "nv/arm_nnfunctions.h"
#include "signature.h"
#include "transpose_conv.h"

/* `image`: of the input. */
static inline tap_box box_at(const tap_list *rows, const tap_list *columns,
                             const cmsis_nn_dims *input, const int8_t *image,
                             const cmsis_nn_dims *filter, const int8_t *filter_data,
                             int32_t input_offset)
{
    const span y = taps_inside(rows->first_input, 1, rows->count, input->h);
    const span x = taps_inside(columns->first_input, 1, columns->count, input->w);
    const int32_t depth = input->c;
    tap_box box = {.input = image,
                   .filter = weights_of(filter_data),
                   .rows = 0,
                   .columns = x.end - x.begin,
                   .depth = depth,
                   .input_row = input->w * depth,
                   .weight_row = rows->tap_step * filter->w * depth,
                   .weight_column = columns->tap_step * depth,
                   .filter_step = filter->h * filter->w * depth,
                   .input_offset = input_offset};

    if (y.end > y.begin && x.end > x.begin) {
        const int32_t in_y = rows->first_input + y.begin, in_x = columns->first_input + x.begin;
        const int32_t row = rows->first_tap + y.begin * rows->tap_step;
        const int32_t column = columns->first_tap + x.begin * columns->tap_step;
        box.rows = y.end - y.begin;
        box.input += (in_y * input->w + in_x) * depth;
        box.filter = weights_next(box.filter, (row * filter->w + column) * depth);
    }
    return box;
}

arm_cmsis_nn_status arm_transpose_conv_s8(TRANSPOSE_CONV_PARAMS)
{
    const cmsis_nn_transpose_conv_params *p = transpose_conv_params;
    const cmsis_nn_tile pad = p->padding, stride = p->stride;
    const pixel_layer layer = pixel_layer_of(p, quant_params, bias_data, output_dims->c,
                                             filter_dims->h * filter_dims->w * input_dims->c);
    const int32_t in_image = input_dims->h * input_dims->w * input_dims->c;

    (void)ctx, (void)output_ctx, (void)bias_dims;
    for (int32_t b = 0; b < input_dims->n; b++) {
        for (int32_t y = 0; y < output_dims->h; y++) {
            const tap_list rows = taps_meeting(y, pad.h, stride.h, filter_dims->h);
            for (int32_t x = 0; x < output_dims->w; x++, output_data += output_dims->c) {
                const tap_list columns = taps_meeting(x, pad.w, stride.w, filter_dims->w);
                const tap_box box = box_at(&rows, &columns, input_dims, input_data + b * in_image,
                                           filter_dims, filter_data, p->input_offset);
                transpose_pixel(&box, &layer, output_dims->c, output_data);
            }
        }
    }
    NV_KERNEL_PATH("generic");
    return ARM_CMSIS_NN_SUCCESS;
}
