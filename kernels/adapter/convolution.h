/* SPDX-License-Identifier: Apache-2.0 */
/* What the convolutions have in common for the kernels. */
#ifndef NV_ADAPTER_CONVOLUTION_H
#define NV_ADAPTER_CONVOLUTION_H

#include "adapter.h"

typedef struct nv_convolution {
    cmsis_nn_conv_params params;
    cmsis_nn_per_channel_quant_params quant;
    cmsis_nn_dims input, filter, bias, output;
} nv_convolution;

/* Of input number `input` and weights, which are input 1, under the window. NV_E_MODEL for what
 * scales cannot express, NV_E_MEMORY. */
NV_MUST_CHECK nv_status nv_adapter_convolution(nv_kernel_call *call, int input,
                                               const nv_window *window, nv_activation activation,
                                               nv_convolution *v, nv_error *err);

#endif
