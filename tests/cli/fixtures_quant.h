/* SPDX-License-Identifier: Apache-2.0 */
#ifndef NV_TESTS_CLI_FIXTURES_QUANT_H
#define NV_TESTS_CLI_FIXTURES_QUANT_H

#include <stddef.h>

typedef void fixtures_write_fn(const char *name, const void *data, size_t bytes);

/* Writes the models quant_*.tflite and a sample, even.bin. */
void fixtures_quant(fixtures_write_fn *write);

#endif
