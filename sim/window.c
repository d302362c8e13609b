/* SPDX-License-Identifier: Apache-2.0 */
/* Geometry of a window that slides over height and width. */
#include "message.h"
#include "prepare.h"

/*
 * One axis. SAME: one output a stride, ceil(in / stride), and as much padding as the last window
 * needs, the smaller half in front. VALID: only whole windows,
 * floor((in + stride - window) / stride), no padding.
 */
static nv_status prepare_axis(nv_padding padding, int32_t stride, int32_t dilation, int32_t filter,
                              int32_t in, int32_t *out, int32_t *pad, nv_error *err)
{
    if (stride < 1 || dilation < 1 || filter < 1 || in < 1)
        return nv_fail(err, NV_E_MODEL,
                       "stride %d, dilation %d, filter %d over %d elements, expected 1 or more of "
                       "each",
                       (int)stride, (int)dilation, (int)filter, (int)in);
    int64_t window = (int64_t)(filter - 1) * dilation + 1;
    if (window + dilation + in > INT32_MAX) /* kernels step behind the last tap */
        return nv_fail(err, NV_E_MODEL,
                       "filter %d with dilation %d over %d elements, too many to index",
                       (int)filter, (int)dilation, (int)in);
    if (padding == NV_PADDING_VALID && window > in)
        return nv_fail(err, NV_E_MODEL,
                       "filter %d with dilation %d spans %lld elements, more than the %d of the "
                       "input, and padding is VALID",
                       (int)filter, (int)dilation, (long long)window, (int)in);
    if (padding == NV_PADDING_VALID) {
        *out = (int32_t)(in - window) / stride + 1;
        *pad = 0;
        return NV_OK;
    }
    *out = (in - 1) / stride + 1;
    int64_t total = (int64_t)(*out - 1) * stride + window - in;
    *pad = total > 0 ? (int32_t)(total / 2) : 0;
    return NV_OK;
}

nv_status nv_prepare_window(nv_window *w, const nv_tensor *in, int32_t *out_h, int32_t *out_w,
                            nv_error *err)
{
    NV_TRY(prepare_axis(w->padding, w->stride_h, w->dilation_h, w->filter_h, in->shape.dim[1],
                        out_h, &w->pad_top, err));
    return prepare_axis(w->padding, w->stride_w, w->dilation_w, w->filter_w, in->shape.dim[2],
                        out_w, &w->pad_left, err);
}
