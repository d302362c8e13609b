/* SPDX-License-Identifier: Apache-2.0 */
/* The middle of the text report: a line a layer, and what is wrong with a layer in full. */
#ifndef NV_VALIDATE_TEXT_LAYERS_H
#define NV_VALIDATE_TEXT_LAYERS_H

#include "result.h"
#include "terminal.h"

/* False: out of memory. */
bool nv_text_layers(const nv_terminal *t, const nv_run *run, const nv_sample_result *sample);

/* A finding in words, with the spread of the differences where it is about some. */
void nv_text_finding(const nv_terminal *t, const nv_sample_result *sample, const nv_finding *f);

#endif
