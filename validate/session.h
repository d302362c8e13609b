/* SPDX-License-Identifier: Apache-2.0 */
/* All that a model needs to be verified, set up once: its executors and its kernels. */
#ifndef NV_VALIDATE_SESSION_H
#define NV_VALIDATE_SESSION_H

#include "backend.h"
#include "device.h"
#include "expected.h"
#include "feed.h"
#include "result.h"

typedef struct nv_session {
    nv_run run;
    nv_model *model;
    nv_exec *golden;
    nv_float_chain *real;
    nv_feeds feeds;                      /* of each sample */
    nv_backend backends[NV_MAX_KERNELS]; /* [n_open]: opened with the first sample */
    int n_open;
    nv_findings findings; /* about the model */
    nv_calibration calibration;
    nv_expected expected;
    nv_device device;
    nv_device_result *device_results; /* [device.n_logged] */
    nv_error_map maps[NV_ERROR_MAPS]; /* of the sample */
    nv_exec *chain[NV_MAX_KERNELS];   /* each back end's own chain; made when first needed */
    nv_input *inputs;
    nv_kernel_run kernels[NV_MAX_KERNELS];
    nv_float_layer *float_layers;
} nv_session;

/* `options` must outlive the session. nv_session_close also after a failure. */
NV_MUST_CHECK nv_status nv_session_open(const nv_options *options, nv_session *session,
                                        nv_error *err);
void nv_session_close(nv_session *session);

/* Reads the files of a sample, which is number `index` of the run's from 0, and verifies it.
 * Samples may be left out where no state is kept, but with dumps not the one before the last. The
 * result lies in the session until the next sample; its findings are to be given back with
 * nv_findings_clear. */
NV_MUST_CHECK nv_status nv_session_sample(nv_session *session, int64_t index, char *const *paths,
                                          nv_sample_result *result, nv_error *err);

#endif
