/* SPDX-License-Identifier: Apache-2.0 */
/* What the back ends of a session give for a sample: each layer by itself, then their own chains.
 */
#ifndef NV_VALIDATE_SESSION_KERNELS_H
#define NV_VALIDATE_SESSION_KERNELS_H

#include "session.h"

/* Opens those that are not open. Not before they are needed: they share memory with processes of
 * their own, and belong to the process that opened them. */
NV_MUST_CHECK nv_status nv_session_open_backends(nv_session *session, nv_error *err);

/* Each back end on each layer that the sample reaches, fed with what golden had there, into
 * session->kernels, and a map of the first difference into session->maps. Wants nv_feeds_run. */
NV_MUST_CHECK nv_status nv_session_run_layers(nv_session *session, nv_error *err);

/* Each layer fed with what the back end gave for the layer before, for the back ends that differ
 * somewhere or must see every sample. Wants the layers' results and session->inputs. */
NV_MUST_CHECK nv_status nv_session_run_chains(nv_session *session, nv_error *err);

#endif
