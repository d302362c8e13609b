/* SPDX-License-Identifier: Apache-2.0 */
/* This project's own fully connected layer on int8, with CMSIS-NN's arguments. */
#ifndef DENSE_H
#define DENSE_H

#include "nv/arm_nnfunctions.h" /* in your project: CMSIS-NN's arm_nnfunctions.h */

/* As arm_fully_connected_s8, without scratch and filter offset. ARG_ERROR: there is one. */
arm_cmsis_nn_status dense_s8(const cmsis_nn_context *ctx, const cmsis_nn_fc_params *fc_params,
                             const cmsis_nn_per_tensor_quant_params *quant_params,
                             const cmsis_nn_dims *input_dims, const int8_t *input_data,
                             const cmsis_nn_dims *filter_dims, const int8_t *filter_data,
                             const cmsis_nn_dims *bias_dims, const int32_t *bias_data,
                             const cmsis_nn_dims *output_dims, int8_t *output_data);

#endif
