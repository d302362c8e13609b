/* SPDX-License-Identifier: Apache-2.0 */
/* Compares what the device logged with golden, and says why it differs. */
#ifndef NV_VALIDATE_DEVICE_JUDGE_H
#define NV_VALIDATE_DEVICE_JUDGE_H

#include "device.h"
#include "result.h"

/* Fills results [device->n_logged] in the order of the graph: its inputs, then the operators'
 * outputs; adds findings, and sets result->n_device. Each operator is run by golden on the device's
 * own input where that was logged, so that an earlier difference is not blamed on a later layer.
 */
NV_MUST_CHECK nv_status nv_device_judge(const nv_run *run, const nv_device *device,
                                        nv_sample_result *result, nv_device_result *results,
                                        nv_error *err);

/* Keeps golden's values of what the device logged: the next sample may find them still there. */
NV_MUST_CHECK nv_status nv_device_remember(const nv_run *run, nv_device *device, nv_exec *golden,
                                           nv_error *err);

/* An input's shape, or that which the first RESHAPE gives to a picture or spectrogram that enters
 * flat. */
const nv_shape *nv_device_input_shape(const nv_graph *graph, const nv_tensor *input);

#endif
