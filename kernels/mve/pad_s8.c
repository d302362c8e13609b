/* SPDX-License-Identifier: Apache-2.0 */
/* A constant border round a tensor. */
#include "mve/copy.h"
#include "nv/arm_nnfunctions.h"

/* Where the output goes on, and what it is padded with. */
typedef struct pad_writer {
    int8_t *to;
    int8_t value;
} pad_writer;

static void pad(pad_writer *w, int32_t bytes)
{
    fill_bytes(w->to, w->value, bytes);
    w->to += bytes;
}

static void copy(pad_writer *w, const int8_t *from, int32_t bytes)
{
    copy_bytes(w->to, from, bytes);
    w->to += bytes;
}

arm_cmsis_nn_status arm_pad_s8(const int8_t *input, int8_t *output, int8_t pad_value,
                               const cmsis_nn_dims *input_size, const cmsis_nn_dims *pre_pad,
                               const cmsis_nn_dims *post_pad)
{
    const int32_t c = pre_pad->c + input_size->c + post_pad->c;
    const int32_t row = (pre_pad->w + input_size->w + post_pad->w) * c;
    const int32_t image = (pre_pad->h + input_size->h + post_pad->h) * row;
    /* Pixels of a row that need nothing between them are copied at once. */
    const int32_t run = c == input_size->c ? input_size->w * c : input_size->c;
    const int32_t runs = c == input_size->c ? 1 : input_size->w;
    pad_writer w = {output, pad_value};

    pad(&w, pre_pad->n * image);
    for (int32_t n = 0; n < input_size->n; n++) {
        pad(&w, pre_pad->h * row);
        for (int32_t y = 0; y < input_size->h; y++) {
            pad(&w, pre_pad->w * c);
            for (int32_t i = 0; i < runs; i++, input += run) {
                pad(&w, pre_pad->c);
                copy(&w, input, run);
                pad(&w, post_pad->c);
            }
            pad(&w, post_pad->w * c);
        }
        pad(&w, post_pad->h * row);
    }
    pad(&w, post_pad->n * image);
    return ARM_CMSIS_NN_SUCCESS;
}
