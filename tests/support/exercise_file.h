/* SPDX-License-Identifier: Apache-2.0 */
/* Everything that may happen to bytes that claim to be an input or a device's dump. */
#ifndef NV_TESTS_EXERCISE_FILE_H
#define NV_TESTS_EXERCISE_FILE_H

#include "nv/status.h"

#include <stddef.h>
#include <stdint.h>

/* What the bytes are read as: the first of them. The second chooses the tensor, the third says how
 * long the recipe is that follows (0: none); the rest is the file. */
typedef enum exercise_kind {
    EXERCISE_DUMP,   /* --dump: whatever it is by its content */
    EXERCISE_FRAMES, /* the same; each line becomes a frame with its checksum (exercise_frames) */
    EXERCISE_RAW,
    EXERCISE_NPY,
    EXERCISE_NPZ,
    EXERCISE_CSV,
    EXERCISE_C_ARRAY,
    EXERCISE_WAV,
    EXERCISE_PNG,
    EXERCISE_JPEG,
    EXERCISE_BMP,
    EXERCISE_KINDS
} exercise_kind;

enum { EXERCISE_HEADER = 3 }; /* bytes */

/* Tensors to read for, by the second byte. */
enum {
    EXERCISE_RGB,
    EXERCISE_GRAY,
    EXERCISE_PLANAR,
    EXERCISE_FLAT,
    EXERCISE_SOUND,
    EXERCISE_FLOAT,
    EXERCISE_WIDE
};

/* Reads what `bytes` bytes say. Any status is fine; the point is what sanitizers and the clock say.
 * Aborts where a failure comes without a line that says why, or where a recipe's text is not that
 * of the recipe it parses to. */
nv_status exercise_file(const uint8_t *data, size_t bytes);

/* Lines as nv_dump.h's frames: "#NV1 LINE*CHECKSUM"; malloc'ed, NULL: out of memory. */
char *exercise_frames(const char *lines, size_t length, size_t *bytes);

#endif
