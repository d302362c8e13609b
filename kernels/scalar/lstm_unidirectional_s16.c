/* SPDX-License-Identifier: Apache-2.0 */
#include "element_s16.h"
#include "lstm.inc"

arm_cmsis_nn_status arm_lstm_unidirectional_s16(const int16_t *input, int16_t *output,
                                                const cmsis_nn_lstm_params *params,
                                                cmsis_nn_lstm_context *buffers)
{
    return lstm_run(params, buffers, input, output);
}
