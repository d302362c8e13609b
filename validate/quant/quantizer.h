/* SPDX-License-Identifier: Apache-2.0 */
/* One scale and zero point: what real numbers become of them. */
#ifndef NV_VALIDATE_QUANT_QUANTIZER_H
#define NV_VALIDATE_QUANT_QUANTIZER_H

#include "nv/tensor.h"
#include "rounding.h"

/* x = scale * (q - zero), q from lo to hi. */
typedef struct nv_quantizer {
    double scale;
    int64_t zero, lo, hi;
} nv_quantizer;

/* Of a tensor with a single scale above zero; false: it has none. */
bool nv_quantizer_of(const nv_tensor *tensor, nv_quantizer *quantizer);

/* The one that a converter makes of a range, widened to hold 0: asymmetric for 8 bits and less,
 * symmetric with zero point 0 for 16 (the TFLite quantization specification). A range of nothing
 * gives scale 1. False: a type that holds no integers. */
bool nv_quantizer_for(nv_type type, double low, double high, nv_quantizer *quantizer);

/* q - zero, beyond int64 for values of that type. */
static inline double nv_quantizer_steps(const nv_quantizer *z, int64_t q)
{
    return (double)q - (double)z->zero;
}

/* The ends of the range in real units. */
static inline double nv_quantizer_low(const nv_quantizer *z)
{
    return z->scale * nv_quantizer_steps(z, z->lo);
}

static inline double nv_quantizer_high(const nv_quantizer *z)
{
    return z->scale * nv_quantizer_steps(z, z->hi);
}

/* What is stored for x comes back as this; NaN: the zero point. */
static inline double nv_quantizer_apply(const nv_quantizer *z, double x)
{
    const double least = nv_quantizer_steps(z, z->lo), most = nv_quantizer_steps(z, z->hi);
    const double q = x == x ? nv_round(x / z->scale) : 0;

    return z->scale * (q < least ? least : q > most ? most : q);
}

#endif
