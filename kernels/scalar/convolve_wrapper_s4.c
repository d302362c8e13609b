/* SPDX-License-Identifier: Apache-2.0 */
#include "nv/arm_nnfunctions.h"
#include "path.h"
#include "signature.h"

arm_cmsis_nn_status arm_convolve_wrapper_s4(CONVOLVE_PARAMS)
{
    switch (convolve_path_of(conv_params, input_dims, filter_dims)) {
    case CONVOLVE_1X1_FAST:
        return arm_convolve_1x1_s4_fast(CONVOLVE_ARGS);
    case CONVOLVE_1X1:
        return arm_convolve_1x1_s4(CONVOLVE_ARGS);
    case CONVOLVE_1_X_N:
        return arm_convolve_1_x_n_s4(CONVOLVE_ARGS);
    case CONVOLVE_ANY:
        break;
    }
    return has_even_rows(filter_dims) ? arm_convolve_even_s4(CONVOLVE_ARGS)
                                      : arm_convolve_s4(CONVOLVE_ARGS);
}
