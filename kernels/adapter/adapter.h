/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What the adapters share: from tensors to the kernel interface's structs, with the formulas of
 * TFLite Micro's prepare steps. Written apart from golden/, which judges what comes of it.
 */
#ifndef NV_ADAPTER_H
#define NV_ADAPTER_H

#include "nv/kernel.h"

#include <string.h>

/* Names the entry point about to be called; leaves the adapter where the library lacks it. */
#define NV_NEED(call, fn, err)                                                                     \
    do {                                                                                           \
        (call)->function = "arm_" #fn;                                                             \
        if ((call)->lib->fn == NULL)                                                               \
            return nv_fail(err, NV_E_NOT_RUN, "%s has no arm_" #fn, (call)->lib->name);            \
    } while (0)

static inline bool nv_is_int8(const nv_tensor *t)
{
    return t != NULL && t->type == NV_INT8;
}

static inline bool nv_is_int16(const nv_tensor *t)
{
    return t != NULL && t->type == NV_INT16;
}

/* Weights that an int8 operator's kernels take: int8, or int4, two an octet. */
static inline bool nv_is_packed(const nv_tensor *t)
{
    return t != NULL && t->type == NV_INT4;
}

/* Tensors are quantized per tensor unless said otherwise; 0 where the file has nothing. */
static inline float nv_scale_of(const nv_tensor *t)
{
    return t->quant.count > 0 ? t->quant.scale[0] : 0.0f;
}

static inline int32_t nv_zero_of(const nv_tensor *t)
{
    return t->quant.count > 0 ? t->quant.zero_point[0] : 0;
}

/* Shape [n, h, w, c]; the rank is 4. */
static inline cmsis_nn_dims nv_dims_of(const nv_tensor *t)
{
    const int32_t *d = t->shape.dim;
    return (cmsis_nn_dims){.n = d[0], .h = d[1], .w = d[2], .c = d[3]};
}

static inline cmsis_nn_dims nv_vector_dims(int32_t n)
{
    return (cmsis_nn_dims){.n = 1, .h = 1, .w = 1, .c = n};
}

/* The third input's values, or NULL. */
static inline const int32_t *nv_bias_of(const nv_args *a)
{
    return nv_in(a, 2) == NULL ? NULL : a->in[2].data;
}

/* Scratch of the size that a kernel asked for; none for 0. */
static inline cmsis_nn_context nv_scratch_of(nv_kernel_call *call, int32_t bytes)
{
    cmsis_nn_context ctx = {.buf = NULL, .size = bytes > 0 ? bytes : 0};
    if (bytes > 0)
        ctx.buf = call->scratch(call, (size_t)bytes);
    return ctx;
}

/* real = multiplier * 2^(shift - 31), multiplier from 2^30 to 2^31 - 1; 0 for what is below 2^-32.
 * NV_E_MODEL for what is negative, not finite or too large to express. */
NV_MUST_CHECK nv_status nv_adapter_multiplier(double real, int32_t *multiplier, int32_t *shift,
                                              nv_error *err);

/* One multiplier and shift for all outputs of a product of the first two inputs, whose scales'
 * product is rounded to float32. */
NV_MUST_CHECK nv_status nv_adapter_per_tensor(const nv_args *a, int32_t *multiplier, int32_t *shift,
                                              nv_error *err);

/* Multiplier and shift of each of n output channels: scale of input number `input` * weight scale /
 * output scale in double. NV_E_MEMORY where the harness has no room. */
NV_MUST_CHECK nv_status nv_adapter_per_channel(nv_kernel_call *call, int input, int32_t n,
                                               cmsis_nn_per_channel_quant_params *quant,
                                               nv_error *err);

/* The range of the node's first output, int8 or int16, under a fused activation. */
NV_MUST_CHECK nv_status nv_adapter_activation(const nv_args *a, nv_activation activation,
                                              cmsis_nn_activation *range, nv_error *err);

#endif
