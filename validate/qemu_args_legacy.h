/* SPDX-License-Identifier: Apache-2.0 */
/* The lists of qemu_args.h for legacy.def. */
#ifndef NV_VALIDATE_QEMU_ARGS_LEGACY_H
#define NV_VALIDATE_QEMU_ARGS_LEGACY_H

/* `weights` of the filter, `scratch` elements of bufferA. */
#define ARGS_HWC_SQUARE(F, N, weights, scratch)                                                    \
    F(IN, Im_in, dim_im_in *dim_im_in *ch_im_in)                                                   \
    N(VALUE, dim_im_in, 1)                                                                         \
    N(VALUE, ch_im_in, 1)                                                                          \
    N(IN, wt, weights)                                                                             \
    N(VALUE, ch_im_out, 1)                                                                         \
    N(VALUE, dim_kernel, 1)                                                                        \
    N(VALUE, padding, 1)                                                                           \
    N(VALUE, stride, 1)                                                                            \
    N(IN, bias, ch_im_out)                                                                         \
    N(VALUE, bias_shift, 1)                                                                        \
    N(VALUE, out_shift, 1)                                                                         \
    N(OUT, Im_out, dim_im_out *dim_im_out *ch_im_out)                                              \
    N(VALUE, dim_im_out, 1)                                                                        \
    N(SCRATCH, bufferA, scratch)                                                                   \
    N(SCRATCH, bufferB, 0)

#define ARGS_HWC_NONSQUARE(F, N, weights, scratch)                                                 \
    F(IN, Im_in, dim_im_in_x *dim_im_in_y *ch_im_in)                                               \
    N(VALUE, dim_im_in_x, 1)                                                                       \
    N(VALUE, dim_im_in_y, 1)                                                                       \
    N(VALUE, ch_im_in, 1)                                                                          \
    N(IN, wt, weights)                                                                             \
    N(VALUE, ch_im_out, 1)                                                                         \
    N(VALUE, dim_kernel_x, 1)                                                                      \
    N(VALUE, dim_kernel_y, 1)                                                                      \
    N(VALUE, padding_x, 1)                                                                         \
    N(VALUE, padding_y, 1)                                                                         \
    N(VALUE, stride_x, 1)                                                                          \
    N(VALUE, stride_y, 1)                                                                          \
    N(IN, bias, ch_im_out)                                                                         \
    N(VALUE, bias_shift, 1)                                                                        \
    N(VALUE, out_shift, 1)                                                                         \
    N(OUT, Im_out, dim_im_out_x *dim_im_out_y *ch_im_out)                                          \
    N(VALUE, dim_im_out_x, 1)                                                                      \
    N(VALUE, dim_im_out_y, 1)                                                                      \
    N(SCRATCH, bufferA, scratch)                                                                   \
    N(SCRATCH, bufferB, 0)

/* Weights of an output channel. */
#define HWC_TAPS           (dim_kernel * dim_kernel * ch_im_in)
#define HWC_NONSQUARE_TAPS (dim_kernel_x * dim_kernel_y * ch_im_in)

#define ARGS_HWC(F, N) ARGS_HWC_SQUARE(F, N, ch_im_out *HWC_TAPS, 2 * HWC_TAPS)
#define ARGS_HWC_XY(F, N)                                                                          \
    ARGS_HWC_NONSQUARE(F, N, ch_im_out *HWC_NONSQUARE_TAPS, 2 * HWC_NONSQUARE_TAPS)

#define ARGS_convolve_HWC_q7_basic(F, N)           ARGS_HWC(F, N)
#define ARGS_convolve_HWC_q7_fast(F, N)            ARGS_HWC(F, N)
#define ARGS_convolve_HWC_q7_RGB(F, N)             ARGS_HWC(F, N)
#define ARGS_convolve_HWC_q15_basic(F, N)          ARGS_HWC(F, N)
#define ARGS_convolve_HWC_q15_fast(F, N)           ARGS_HWC(F, N)
#define ARGS_convolve_HWC_q7_basic_nonsquare(F, N) ARGS_HWC_XY(F, N)
#define ARGS_convolve_HWC_q7_fast_nonsquare(F, N)  ARGS_HWC_XY(F, N)
#define ARGS_convolve_HWC_q15_fast_nonsquare(F, N) ARGS_HWC_XY(F, N)
#define ARGS_convolve_1x1_HWC_q7_fast_nonsquare(F, N)                                              \
    ARGS_HWC_NONSQUARE(F, N, ch_im_out *HWC_NONSQUARE_TAPS, 2 * ch_im_in)
#define ARGS_depthwise_separable_conv_HWC_q7(F, N)                                                 \
    ARGS_HWC_SQUARE(F, N, HWC_TAPS, (HWC_TAPS + 1) / 2)
#define ARGS_depthwise_separable_conv_HWC_q7_nonsquare(F, N)                                       \
    ARGS_HWC_NONSQUARE(F, N, HWC_NONSQUARE_TAPS, (HWC_NONSQUARE_TAPS + 1) / 2)

#define ARGS_LEGACY_FC(F, N)                                                                       \
    F(IN, pV, dim_vec)                                                                             \
    N(IN, pM, dim_vec *num_of_rows)                                                                \
    N(VALUE, dim_vec, 1)                                                                           \
    N(VALUE, num_of_rows, 1)                                                                       \
    N(VALUE, bias_shift, 1)                                                                        \
    N(VALUE, out_shift, 1)                                                                         \
    N(IN, bias, num_of_rows)                                                                       \
    N(OUT, pOut, num_of_rows)                                                                      \
    N(SCRATCH, vec_buffer, sizeof *pV == 1 ? dim_vec : 0)

#define ARGS_fully_connected_q7(F, N)                 ARGS_LEGACY_FC(F, N)
#define ARGS_fully_connected_q7_opt(F, N)             ARGS_LEGACY_FC(F, N)
#define ARGS_fully_connected_q15(F, N)                ARGS_LEGACY_FC(F, N)
#define ARGS_fully_connected_q15_opt(F, N)            ARGS_LEGACY_FC(F, N)
#define ARGS_fully_connected_mat_q7_vec_q15(F, N)     ARGS_LEGACY_FC(F, N)
#define ARGS_fully_connected_mat_q7_vec_q15_opt(F, N) ARGS_LEGACY_FC(F, N)

#define ARGS_LEGACY_POOL(F, N, scratch)                                                            \
    F(OUT, Im_in, dim_im_in *dim_im_in *ch_im_in)                                                  \
    N(VALUE, dim_im_in, 1)                                                                         \
    N(VALUE, ch_im_in, 1)                                                                          \
    N(VALUE, dim_kernel, 1)                                                                        \
    N(VALUE, padding, 1)                                                                           \
    N(VALUE, stride, 1)                                                                            \
    N(VALUE, dim_im_out, 1)                                                                        \
    N(SCRATCH, bufferA, scratch)                                                                   \
    N(OUT, Im_out, dim_im_out *dim_im_out *ch_im_in)

#define ARGS_maxpool_q7_HWC(F, N) ARGS_LEGACY_POOL(F, N, 0)
#define ARGS_avepool_q7_HWC(F, N) ARGS_LEGACY_POOL(F, N, 2 * dim_im_out * ch_im_in)

#define ARGS_LEGACY_ACTIVATION(F, N)                                                               \
    F(OUT, data, size) N(VALUE, size, 1) N(VALUE, int_width, 1) N(VALUE, type, 1)
#define ARGS_nn_activations_direct_q7(F, N)  ARGS_LEGACY_ACTIVATION(F, N)
#define ARGS_nn_activations_direct_q15(F, N) ARGS_LEGACY_ACTIVATION(F, N)

#define ARGS_softmax_q7(F, N)  F(IN, vec_in, dim_vec) N(VALUE, dim_vec, 1) N(OUT, p_out, dim_vec)
#define ARGS_softmax_q15(F, N) ARGS_softmax_q7(F, N)
#define ARGS_softmax_with_batch_q7(F, N)                                                           \
    F(IN, vec_in, nb_batches *dim_vec)                                                             \
    N(VALUE, nb_batches, 1)                                                                        \
    N(VALUE, dim_vec, 1)                                                                           \
    N(OUT, p_out, nb_batches *dim_vec)

#define ARGS_LEGACY_MULT(F, N)                                                                     \
    F(IN, pSrcA, blockSize)                                                                        \
    N(IN, pSrcB, blockSize)                                                                        \
    N(OUT, pDst, blockSize)                                                                        \
    N(VALUE, out_shift, 1)                                                                         \
    N(VALUE, blockSize, 1)
#define ARGS_nn_mult_q7(F, N)  ARGS_LEGACY_MULT(F, N)
#define ARGS_nn_mult_q15(F, N) ARGS_LEGACY_MULT(F, N)
#define ARGS_nn_add_q7(F, N)   F(IN, input, block_size) N(OUT, output, 1) N(VALUE, block_size, 1)
#define ARGS_nn_accumulate_q7_to_q15(F, N)                                                         \
    F(OUT, pDst, length) N(IN, pSrc, length) N(VALUE, length, 1)

#endif
