/* SPDX-License-Identifier: Apache-2.0 */
/* Every core's scratch formulas; NV_CORE picks this build's. */
#ifndef NV_KERNELS_SIZES_H
#define NV_KERNELS_SIZES_H

#include "core.h"
#include "mve/scratch.h"
#include "dsp/scratch.h"
#include "scalar/scratch.h"

/* convolve_wrapper_s8: what the path that it takes needs on a core. */
#define CONVOLVE_WRAPPER_SCRATCH(core)                                                             \
    static inline int32_t core##_scratch_convolve_wrapper_s8(                                      \
        const cmsis_nn_conv_params *params, const cmsis_nn_dims *input,                            \
        const cmsis_nn_dims *filter, const cmsis_nn_dims *output)                                  \
    {                                                                                              \
        switch (convolve_path_of(params, input, filter)) {                                         \
        case CONVOLVE_1X1_FAST:                                                                    \
            return core##_scratch_convolve_1x1_s8_fast(input);                                     \
        case CONVOLVE_1X1:                                                                         \
            return 0;                                                                              \
        case CONVOLVE_1_X_N:                                                                       \
            return core##_scratch_convolve_1_x_n_s8(params, input, filter, output);                \
        case CONVOLVE_ANY:                                                                         \
            break;                                                                                 \
        }                                                                                          \
        return core##_scratch_convolve_s8(filter);                                                 \
    }
CONVOLVE_WRAPPER_SCRATCH(scalar)
CONVOLVE_WRAPPER_SCRATCH(dsp)
CONVOLVE_WRAPPER_SCRATCH(mve)

/* transpose_conv: the largest of its convolutions' needs, which more columns of fewer taps may
 * have. */
#define TRANSPOSE_CONV_SCRATCH(core)                                                               \
    static inline int32_t core##_scratch_transpose_conv_s8(                                        \
        const cmsis_nn_transpose_conv_params *params, const cmsis_nn_dims *input,                  \
        const cmsis_nn_dims *filter)                                                               \
    {                                                                                              \
        const int32_t h[] = {most_taps(filter->h, params->stride.h),                               \
                             fewest_taps(filter->h, params->stride.h)};                            \
        const int32_t w[] = {most_taps(filter->w, params->stride.w),                               \
                             fewest_taps(filter->w, params->stride.w)};                            \
        int32_t most = 0;                                                                          \
                                                                                                   \
        for (int i = 0;                                                                            \
             i < 4 && is_transpose_conv_by_phases(input, filter, core##_phase_channels); i++) {    \
            const cmsis_nn_dims taps = {filter->n, h[i / 2], w[i % 2], input->c};                  \
            const int32_t bytes = core##_scratch_convolve_s8(&taps);                               \
            most = bytes > most ? bytes : most;                                                    \
        }                                                                                          \
        return most;                                                                               \
    }
TRANSPOSE_CONV_SCRATCH(scalar)
TRANSPOSE_CONV_SCRATCH(dsp)
TRANSPOSE_CONV_SCRATCH(mve)

/* depthwise_conv_wrapper_s4 knows two paths. */
#define DEPTHWISE_WRAPPER_SCRATCH_S4(core)                                                         \
    static inline int32_t core##_scratch_depthwise_conv_wrapper_s4(                                \
        const cmsis_nn_dw_conv_params *params, const cmsis_nn_dims *input,                         \
        const cmsis_nn_dims *filter, const cmsis_nn_dims *output)                                  \
    {                                                                                              \
        return depthwise_path_of(params, input, filter, output) == DEPTHWISE_ANY                   \
                   ? 0                                                                             \
                   : core##_scratch_depthwise_conv_s4_opt(input, filter);                          \
    }
DEPTHWISE_WRAPPER_SCRATCH_S4(scalar)
DEPTHWISE_WRAPPER_SCRATCH_S4(dsp)
DEPTHWISE_WRAPPER_SCRATCH_S4(mve)

#define DEPTHWISE_WRAPPER_SCRATCH_S16(core)                                                        \
    static inline int32_t core##_scratch_depthwise_conv_wrapper_s16(                               \
        const cmsis_nn_dw_conv_params *params, const cmsis_nn_dims *input,                         \
        const cmsis_nn_dims *filter, const cmsis_nn_dims *output)                                  \
    {                                                                                              \
        return is_depthwise_fast_s16(params, input, filter, output)                                \
                   ? core##_scratch_depthwise_conv_fast_s16(filter)                                \
                   : 0;                                                                            \
    }
DEPTHWISE_WRAPPER_SCRATCH_S16(scalar)
DEPTHWISE_WRAPPER_SCRATCH_S16(dsp)
DEPTHWISE_WRAPPER_SCRATCH_S16(mve)

#endif
