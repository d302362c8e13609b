/* SPDX-License-Identifier: Apache-2.0 */
/* Kernels with one fault each, over our own sound ones. */
#ifndef NV_TESTS_FAULTY_H
#define NV_TESTS_FAULTY_H

#include "nv/kernel.h"

typedef arm_cmsis_nn_status nv_dense_fn(const cmsis_nn_context *ctx,
                                        const cmsis_nn_fc_params *fc_params,
                                        const cmsis_nn_per_tensor_quant_params *quant_params,
                                        const cmsis_nn_dims *input_dims, const int8_t *input_data,
                                        const cmsis_nn_dims *filter_dims, const int8_t *filter_data,
                                        const cmsis_nn_dims *bias_dims, const int32_t *bias_data,
                                        const cmsis_nn_dims *output_dims, int8_t *output_data);

nv_dense_fn dense_sound, dense_overruns, dense_underruns, dense_overruns_scratch, dense_refuses;
nv_dense_fn dense_leaves_unwritten, dense_remembers, dense_adds_to_output, dense_writes_input;
nv_dense_fn dense_overreads, dense_crashes, dense_divides_by_zero, dense_aborts;
nv_dense_fn dense_needs_alignment, dense_wrong_in_one_place;

int32_t dense_scratch_size(const cmsis_nn_dims *filter_dims); /* 40 bytes */
arm_cmsis_nn_status row_sums(int32_t *vector_sum_buf, int32_t vector_cols, int32_t vector_rows,
                             const int8_t *vector_data, int32_t lhs_offset, int32_t rhs_offset,
                             const int32_t *bias_data);

#endif
