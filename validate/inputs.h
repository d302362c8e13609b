/* SPDX-License-Identifier: Apache-2.0 */
/* The files of one sample as the values of all inputs. */
#ifndef NV_VALIDATE_INPUTS_H
#define NV_VALIDATE_INPUTS_H

#include "input.h"
#include "nv/graph.h"
#include "options.h"

/* Reads paths[i], which must outlive *inputs, for input i as the options say. `inputs` is
 * [graph->n_inputs], empty; nv_inputs_free also after a failure. */
NV_MUST_CHECK nv_status nv_inputs_read(const nv_graph *graph, const nv_options *options,
                                       char *const *paths, nv_input *inputs, nv_error *err);
void nv_inputs_free(const nv_graph *graph, nv_input *inputs);

#endif
