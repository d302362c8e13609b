/* SPDX-License-Identifier: Apache-2.0 */
/* Pictures and the tensors that take them. */
#ifndef NV_VALIDATE_PIXELS_H
#define NV_VALIDATE_PIXELS_H

#include "nv/tensor.h"

/* The real values that pixels 0 and 255 are meant to become in this tensor, by name ("[0,1]");
 * NULL: its range is none that is known for pixels. */
const char *nv_pixel_range(const nv_tensor *tensor, double *black, double *white);

#endif
