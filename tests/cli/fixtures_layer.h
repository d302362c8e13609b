/* SPDX-License-Identifier: Apache-2.0 */
#ifndef NV_TESTS_CLI_FIXTURES_LAYER_H
#define NV_TESTS_CLI_FIXTURES_LAYER_H

#include "fixtures_quant.h"

/* Writes the models layer.tflite and layer_*.tflite and a sample, layer.bin. */
void fixtures_layer(fixtures_write_fn *write);

#endif
