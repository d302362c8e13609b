/* SPDX-License-Identifier: Apache-2.0 */
#include "views.h"

#include "duties.h"

#include <stdio.h>
#include <string.h>

static const nv_kernel_lib *base;
static char complaint[160];

/* Stand-ins: a wrapper's parameters to those of a function behind it. */

static arm_cmsis_nn_status not_upscaled(const cmsis_nn_context *ctx,
                                        const cmsis_nn_conv_params *conv_params,
                                        const cmsis_nn_per_channel_quant_params *quant_params,
                                        const cmsis_nn_dims *input_dims, const int8_t *input_data,
                                        const cmsis_nn_dims *filter_dims, const int8_t *filter_data,
                                        const cmsis_nn_dims *bias_dims, const int32_t *bias_data,
                                        const cmsis_nn_dims *output_dims, int8_t *output_data)
{
    return base->convolve_s8(ctx, conv_params, quant_params, input_dims, input_data, filter_dims,
                             filter_data, bias_dims, bias_data, NULL, output_dims, output_data);
}

static arm_cmsis_nn_status
one_multiplier(const cmsis_nn_context *ctx, const cmsis_nn_fc_params *fc_params,
               const cmsis_nn_quant_params *quant_params, const cmsis_nn_dims *input_dims,
               const int8_t *input_data, const cmsis_nn_dims *filter_dims,
               const int8_t *filter_data, const cmsis_nn_dims *bias_dims, const int32_t *bias_data,
               const cmsis_nn_dims *output_dims, int8_t *output_data)
{
    const cmsis_nn_per_tensor_quant_params all = {*quant_params->multiplier, *quant_params->shift};

    return base->fully_connected_s8(ctx, fc_params, &all, input_dims, input_data, filter_dims,
                                    filter_data, bias_dims, bias_data, output_dims, output_data);
}

static arm_cmsis_nn_status
multiplier_each(const cmsis_nn_context *ctx, const cmsis_nn_fc_params *fc_params,
                const cmsis_nn_quant_params *quant_params, const cmsis_nn_dims *input_dims,
                const int8_t *input_data, const cmsis_nn_dims *filter_dims,
                const int8_t *filter_data, const cmsis_nn_dims *bias_dims, const int32_t *bias_data,
                const cmsis_nn_dims *output_dims, int8_t *output_data)
{
    const cmsis_nn_per_channel_quant_params each = {quant_params->multiplier, quant_params->shift};

    return base->fully_connected_per_channel_s8(ctx, fc_params, &each, input_dims, input_data,
                                                filter_dims, filter_data, bias_dims, bias_data,
                                                output_dims, output_data);
}

static int32_t no_scratch(const cmsis_nn_conv_params *params, const cmsis_nn_dims *input,
                          const cmsis_nn_dims *filter, const cmsis_nn_dims *output)
{
    (void)params, (void)input, (void)filter, (void)output;
    return 0;
}

#define CONVOLVE_SIZE(type)                                                                        \
    static int32_t convolve_##type##_size(const cmsis_nn_conv_params *params,                      \
                                          const cmsis_nn_dims *input, const cmsis_nn_dims *filter, \
                                          const cmsis_nn_dims *output)                             \
    {                                                                                              \
        (void)params, (void)output;                                                                \
        return base->convolve_##type##_get_buffer_size(input, filter);                             \
    }
#define CONVOLVE_1X1_SIZE(type)                                                                    \
    static int32_t convolve_1x1_##type##_fast_size(                                                \
        const cmsis_nn_conv_params *params, const cmsis_nn_dims *input,                            \
        const cmsis_nn_dims *filter, const cmsis_nn_dims *output)                                  \
    {                                                                                              \
        (void)params, (void)filter, (void)output;                                                  \
        return base->convolve_1x1_##type##_fast_get_buffer_size(input);                            \
    }
CONVOLVE_SIZE(s8)
CONVOLVE_SIZE(s4)
CONVOLVE_SIZE(s16)
CONVOLVE_1X1_SIZE(s8)
CONVOLVE_1X1_SIZE(s4)

static int32_t no_depthwise_scratch(const cmsis_nn_dw_conv_params *params,
                                    const cmsis_nn_dims *input, const cmsis_nn_dims *filter,
                                    const cmsis_nn_dims *output)
{
    (void)params, (void)input, (void)filter, (void)output;
    return 0;
}

#define DEPTHWISE_OPT_SIZE(type)                                                                   \
    static int32_t depthwise_conv_##type##_opt_size(                                               \
        const cmsis_nn_dw_conv_params *params, const cmsis_nn_dims *input,                         \
        const cmsis_nn_dims *filter, const cmsis_nn_dims *output)                                  \
    {                                                                                              \
        (void)params, (void)output;                                                                \
        return base->depthwise_conv_##type##_opt_get_buffer_size(input, filter);                   \
    }
DEPTHWISE_OPT_SIZE(s8)
DEPTHWISE_OPT_SIZE(s4)

/* Scratch for functions in the place of one that gets none: poison round exactly `bytes`. */
enum { MOST_SCRATCH = 8192, SCRATCH_GUARD = 64 };

static _Alignas(16) unsigned char room[SCRATCH_GUARD + MOST_SCRATCH + SCRATCH_GUARD];

static cmsis_nn_context open_scratch(int32_t bytes)
{
    static unsigned char poison = 0x5A;

    poison = (unsigned char)~poison;
    memset(room, poison, sizeof room);
    if (bytes > MOST_SCRATCH && complaint[0] == '\0')
        (void)snprintf(complaint, sizeof complaint, "%d bytes of scratch asked for", (int)bytes);
    return bytes <= 0 || bytes > MOST_SCRATCH ? (cmsis_nn_context){NULL, 0}
                                              : (cmsis_nn_context){room + SCRATCH_GUARD, bytes};
}

static void close_scratch(const cmsis_nn_context *ctx)
{
    const size_t end = SCRATCH_GUARD + (size_t)ctx->size;

    for (size_t i = 0; i < sizeof room; i++)
        if ((i < SCRATCH_GUARD || i >= end) && room[i] != room[0] && complaint[0] == '\0')
            (void)snprintf(complaint, sizeof complaint,
                           "wrote byte %d of its scratch, which has %d", (int)i - SCRATCH_GUARD,
                           (int)ctx->size);
}

#define DEPTHWISE_IN_SCRATCH(function, bytes)                                                      \
    static arm_cmsis_nn_status function##_in_scratch(                                              \
        const cmsis_nn_context *ctx, const cmsis_nn_dw_conv_params *dw_conv_params,                \
        const cmsis_nn_per_channel_quant_params *quant_params, const cmsis_nn_dims *input_dims,    \
        const int16_t *input_data, const cmsis_nn_dims *filter_dims, const int8_t *filter_data,    \
        const cmsis_nn_dims *bias_dims, const int64_t *bias_data,                                  \
        const cmsis_nn_dims *output_dims, int16_t *output_data)                                    \
    {                                                                                              \
        const cmsis_nn_context own = open_scratch(bytes);                                          \
        (void)ctx;                                                                                 \
        const arm_cmsis_nn_status status = base->function(                                         \
            &own, dw_conv_params, quant_params, input_dims, input_data, filter_dims, filter_data,  \
            bias_dims, bias_data, output_dims, output_data);                                       \
        close_scratch(&own);                                                                       \
        return status;                                                                             \
    }
DEPTHWISE_IN_SCRATCH(depthwise_conv_wrapper_s16,
                     base->depthwise_conv_wrapper_s16_get_buffer_size(dw_conv_params, input_dims,
                                                                      filter_dims, output_dims))
DEPTHWISE_IN_SCRATCH(depthwise_conv_fast_s16,
                     base->depthwise_conv_fast_s16_get_buffer_size(input_dims, filter_dims))

#define VIEW(function, op, types, duty, ...)                                                       \
    static void install_##function(nv_kernel_lib *lib)                                             \
    {                                                                                              \
        __VA_ARGS__;                                                                               \
    }                                                                                              \
    static nv_duty duty_of_##function(const nv_args *args)                                         \
    {                                                                                              \
        return is_##types(args) ? duty(args) : NV_NOT_FOR_IT;                                      \
    }
#include "views.def"
#undef VIEW

const nv_view nv_views[] = {
#define VIEW(function, op, types, duty, ...)                                                       \
    {#function, NV_CALL_##function, NV_OP_##op, duty_of_##function, install_##function},
#include "views.def"
#undef VIEW
};
const int nv_n_views = (int)(sizeof nv_views / sizeof nv_views[0]);

const nv_kernel_lib *nv_view_of(const nv_view *view, const nv_kernel_lib *inner)
{
    static nv_kernel_lib lib;

    base = inner;
    lib = *inner;
    complaint[0] = '\0';
    view->install(&lib);
    return &lib;
}

const nv_view *nv_view_named(const char *function)
{
    for (int i = 0; i < nv_n_views; i++)
        if (strcmp(nv_views[i].name, function) == 0)
            return &nv_views[i];
    return NULL;
}

const char *nv_view_complaint(void)
{
    static char last[sizeof complaint];

    (void)snprintf(last, sizeof last, "%s", complaint);
    complaint[0] = '\0';
    return last;
}
