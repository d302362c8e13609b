/* SPDX-License-Identifier: Apache-2.0 */
/* Tensors as pictures within a page. */
#ifndef NV_PAGE_RASTER_H
#define NV_PAGE_RASTER_H

#include "diagnose/discrepancy.h"

/* Where the elements of a tensor are drawn: one tile for a picture, a tile a channel for feature
 * maps, lines one below the other for what has one dimension. */
typedef struct nv_layout {
    bool is_picture;         /* the channels of an element are one colour */
    bool is_turned;          /* rows are drawn as columns: time goes to the right */
    int32_t h, w, step;      /* of a tile, in elements; each `step`-th is drawn */
    int32_t tiles, channels; /* drawn; all */
    int32_t columns;         /* tiles beside each other */
    int32_t width, height;   /* of the picture, in pixels */
    int64_t n;               /* elements of the first image */
} nv_layout;

nv_layout nv_layout_of(const nv_discrepancy *d);

/* How values become colours. */
typedef struct nv_shades {
    const nv_discrepancy *d;
    const double *values; /* [d->n] */
    const double *less;   /* [d->n]: subtracted, which gives a difference; NULL: nothing is */
    const uint8_t *known; /* [d->n], 0: drawn as a gap; NULL: all are */
    double low, high;     /* the values of the first and last colour */
} nv_shades;

/* Writes <img .../> with the picture as a PNG in its source, enlarged to be seen. False: out of
 * memory, nothing is written. `alt`: what it shows. */
bool nv_raster_put(FILE *out, const nv_layout *layout, const nv_shades *shades, const char *alt);

#endif
