/* SPDX-License-Identifier: Apache-2.0 */
/* JPEG files, written in memory. */
#ifndef NV_TESTS_SUPPORT_JPEG_H
#define NV_TESTS_SUPPORT_JPEG_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* The file of a picture at the best quality; the caller frees it. `channels`: 1 gray, 3 RGB, 4
 * CMYK, a byte each, row by row without gaps. libjpeg ends the program where it fails. */
uint8_t *jpeg_of(const uint8_t *pixels, unsigned width, unsigned height, int channels,
                 bool progressive, size_t *bytes);

#endif
