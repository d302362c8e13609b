/* SPDX-License-Identifier: Apache-2.0 */
/* What a diagnosis is asked to explain: a tensor as it is due, and as the device had it. */
#ifndef NV_DIAGNOSE_DISCREPANCY_H
#define NV_DIAGNOSE_DISCREPANCY_H

#include "nv/status.h"
#include "nv/tensor.h"

enum { NV_CHANNELS = 4 }; /* of a picture, at most */

typedef struct nv_discrepancy {
    const nv_tensor *tensor;
    int64_t n; /* elements */

    /* [n]: elements as the tensor stores them: integers, or float32 as they are. */
    double *due, *got;
    /* [n]: what `due` stands for, before it was rounded where that is known. */
    double *real;
    const uint8_t *known; /* [n], 0: this element of `got` was not read; NULL: all were */

    /* q = round(real / scale) + zero, clamped to low .. high; scale 1 and zero 0 for float32. */
    bool is_float;
    double scale, zero, low, high;
    int bits; /* of an element */

    /* The last three dimensions, all those in front taken together; 1 where the rank is less. */
    int64_t images;
    int32_t h, w, c;
    bool is_picture; /* c is 1, 3 or 4, and both sides are at least 8 */

    /* The real values that pixels 0 and 255 stand for; has_pixels: they are known. */
    bool has_pixels;
    double black, white;

    /* Where `due` comes from, with its source and recipe; NULL: no recipe. */
    const struct nv_input *origin;
} nv_discrepancy;

/* `due` and `got` in the tensor's type; `real` [n] or NULL. `shape`: the tensor's, or that which
 * the first operator gives to flattened features. */
NV_MUST_CHECK nv_status nv_discrepancy_make(const nv_tensor *tensor, const nv_shape *shape,
                                            const void *due, const float *real, const void *got,
                                            const uint8_t *known, nv_discrepancy *d, nv_error *err);
void nv_discrepancy_free(nv_discrepancy *d);

/* The same dump, and what would be due by another recipe; *variant borrows the rest of *d. */
NV_MUST_CHECK nv_status nv_discrepancy_vary(const nv_discrepancy *d, const void *due,
                                            const float *real, nv_discrepancy *variant,
                                            nv_error *err);
void nv_discrepancy_vary_free(nv_discrepancy *variant);

static inline bool nv_is_known(const nv_discrepancy *d, int64_t i)
{
    return d->known == NULL || d->known[i] != 0;
}

/* Of the last dimension where that is a picture's; else 0. */
static inline int nv_channel_of(const nv_discrepancy *d, int64_t i)
{
    return d->c <= NV_CHANNELS ? (int)(i % d->c) : 0;
}

#endif
