/* SPDX-License-Identifier: Apache-2.0 */
/* Compares what the device logged with golden, and says why it differs. */
#ifndef NV_VALIDATE_DEVICE_JUDGE_H
#define NV_VALIDATE_DEVICE_JUDGE_H

#include "device.h"
#include "result.h"

/* Fills results [device->n_logged] in the order of the graph: its inputs, then the operators'
 * outputs; adds findings. Each operator is run by golden on the device's own input where that was
 * logged, so that an earlier difference is not blamed on a later layer. */
NV_MUST_CHECK nv_status nv_device_judge(const nv_run *run, const nv_device *device,
                                        const nv_input *inputs, nv_exec *golden,
                                        nv_device_result *results, int32_t *n_results,
                                        nv_findings *findings, nv_error *err);

/* An input's shape, or that which the first RESHAPE gives to a picture or spectrogram that enters
 * flat. */
const nv_shape *nv_device_input_shape(const nv_graph *graph, const nv_tensor *input);

#endif
