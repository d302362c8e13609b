/* SPDX-License-Identifier: Apache-2.0 */
/* Everything that may happen to bytes that claim to be a model. */
#ifndef NV_TESTS_EXERCISE_H
#define NV_TESTS_EXERCISE_H

#include "nv/status.h"

#include <stddef.h>
#include <stdint.h>

/* Loads the file (a copy of it), plans its arena, runs golden and the float reference on made-up
 * input. Any status is fine; the point is what sanitizers and the clock say. Aborts where a
 * failure comes without a line that says why. */
nv_status exercise_model(const uint8_t *file, size_t bytes);

#endif
