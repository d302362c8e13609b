/* SPDX-License-Identifier: Apache-2.0 */
/* The parameters that families of legacy.def share, as macros alone. x is the width and comes
 * before y. */
#ifndef NV_LEGACY_PARAMS_H
#define NV_LEGACY_PARAMS_H

#define NV_HWC_SQUARE(type)                                                                        \
    (const type *Im_in, uint16_t dim_im_in, uint16_t ch_im_in, const type *wt, uint16_t ch_im_out, \
     uint16_t dim_kernel, uint16_t padding, uint16_t stride, const type *bias,                     \
     uint16_t bias_shift, uint16_t out_shift, type *Im_out, uint16_t dim_im_out, int16_t *bufferA, \
     int8_t *bufferB)

#define NV_HWC_NONSQUARE(type)                                                                     \
    (const type *Im_in, uint16_t dim_im_in_x, uint16_t dim_im_in_y, uint16_t ch_im_in,             \
     const type *wt, uint16_t ch_im_out, uint16_t dim_kernel_x, uint16_t dim_kernel_y,             \
     uint16_t padding_x, uint16_t padding_y, uint16_t stride_x, uint16_t stride_y,                 \
     const type *bias, uint16_t bias_shift, uint16_t out_shift, type *Im_out,                      \
     uint16_t dim_im_out_x, uint16_t dim_im_out_y, int16_t *bufferA, int8_t *bufferB)

/* The bias has the weights' type, the output the vector's. */
#define NV_LEGACY_FC(vector, weight)                                                               \
    (const vector *pV, const weight *pM, uint16_t dim_vec, uint16_t num_of_rows,                   \
     uint16_t bias_shift, uint16_t out_shift, const weight *bias, vector *pOut,                    \
     int16_t *vec_buffer)

#define NV_LEGACY_POOL                                                                             \
    (int8_t * Im_in, uint16_t dim_im_in, uint16_t ch_im_in, uint16_t dim_kernel, uint16_t padding, \
     uint16_t stride, uint16_t dim_im_out, int8_t * bufferA, int8_t * Im_out)

#define NV_LEGACY_ACTIVATION(element)                                                              \
    (element * data, uint16_t size, uint16_t int_width, arm_nn_activation_type type)

#define NV_LEGACY_MULT(type)                                                                       \
    (const type *pSrcA, const type *pSrcB, type *pDst, uint16_t out_shift, uint32_t blockSize)

#endif
