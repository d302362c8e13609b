/* SPDX-License-Identifier: Apache-2.0 */
/* The rows that mve/convolve.h multiplies: of int8. */
#ifndef NV_KERNELS_MVE_CONVOLVE_ROWS_S8_H
#define NV_KERNELS_MVE_CONVOLVE_ROWS_S8_H

#include "mve/rows.h"

typedef mve_layer conv_layer;
typedef mve_rows conv_rows;

#define conv_layer_of     mve_layer_of
#define conv_rows_at      mve_rows_at
#define conv_rows_product mve_rows_product

#endif
