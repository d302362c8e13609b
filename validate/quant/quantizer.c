/* SPDX-License-Identifier: Apache-2.0 */
#include "quantizer.h"

#include "values.h"

#include <math.h>

bool nv_quantizer_of(const nv_tensor *t, nv_quantizer *z)
{
    int64_t lo, hi;

    if (!nv_is_quantized(t) || t->quant.count != 1 || !(t->quant.scale[0] > 0) ||
        !nv_type_range(t->type, &lo, &hi))
        return false;
    *z = (nv_quantizer){(double)t->quant.scale[0], t->quant.zero_point[0], lo, hi};
    return true;
}

bool nv_quantizer_for(nv_type type, double low, double high, nv_quantizer *z)
{
    int64_t lo, hi;

    if (!nv_type_range(type, &lo, &hi))
        return false;
    low = fmin(low, 0);
    high = fmax(high, 0);
    if (nv_type_bits(type) > 8) {
        double most = fmax(-low, high);
        *z = (nv_quantizer){most > 0 ? most / (double)hi : 1, 0, lo, hi};
        return true;
    }
    double scale = high > low ? (high - low) / (double)(hi - lo) : 1;
    double zero = fmin(fmax(round((double)lo - low / scale), (double)lo), (double)hi);
    *z = (nv_quantizer){scale, (int64_t)zero, lo, hi};
    return true;
}
