/* SPDX-License-Identifier: Apache-2.0 */
#include "lstm.inc"

arm_cmsis_nn_status arm_lstm_unidirectional_s8(const int8_t *input, int8_t *output,
                                               const cmsis_nn_lstm_params *params,
                                               cmsis_nn_lstm_context *buffers)
{
    return lstm_run(params, buffers, input, output);
}
