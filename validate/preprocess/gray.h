/* SPDX-License-Identifier: Apache-2.0 */
/* Ways to make gray of red, green and blue. */
#ifndef NV_PREPROCESS_GRAY_H
#define NV_PREPROCESS_GRAY_H

#include <stddef.h>

/* The row of a name; -1: none. The first one is the default. */
int nv_gray_named(const char *name, size_t length);
const char *nv_gray_name(int row);
int nv_gray_count(void);
/* Of pixels 0 to 255; the integer forms give whole ones. */
double nv_gray_of(int row, const float rgb[3]);

#endif
