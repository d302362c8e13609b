/* SPDX-License-Identifier: Apache-2.0 */
#include "diagnose/discrepancy.h"

#include "pixels.h"
#include "values.h"

#include <stdlib.h>

static double *widen(const nv_tensor *t, const void *data, int64_t n)
{
    double *wide = malloc(((size_t)n + 1) * sizeof *wide);

    for (int64_t i = 0; wide != NULL && i < n; i++)
        wide[i] = t->type == NV_FLOAT32 ? (double)((const float *)data)[i]
                                        : (double)nv_value_int(t, data, i);
    return wide;
}

static double *real_values(const nv_discrepancy *d, const float *real)
{
    double *wide = malloc(((size_t)d->n + 1) * sizeof *wide);

    for (int64_t i = 0; wide != NULL && i < d->n; i++)
        wide[i] = real != NULL ? (double)real[i] : d->scale * (d->due[i] - d->zero);
    return wide;
}

static void set_geometry(nv_discrepancy *d, const nv_shape *s)
{
    d->c = s->rank > 2 ? s->dim[s->rank - 1] : 1;
    d->w = s->rank > 2 ? s->dim[s->rank - 2] : s->rank > 0 ? s->dim[s->rank - 1] : 1;
    d->h = s->rank > 2 ? s->dim[s->rank - 3] : s->rank > 1 ? s->dim[s->rank - 2] : 1;
    if (s->rank == 3 && s->dim[0] == 1) { /* [1,H,W]: one plane */
        d->h = s->dim[1];
        d->w = s->dim[2];
        d->c = 1;
    }
    int64_t image = (int64_t)d->h * d->w * d->c;
    d->images = image == 0 ? 0 : d->n / image;
    d->is_picture = (d->c == 1 || d->c == 3 || d->c == 4) && d->h >= 8 && d->w >= 8;
}

static void set_quantization(nv_discrepancy *d, const nv_tensor *t)
{
    int64_t low = 0, high = 0;

    d->is_float = t->type == NV_FLOAT32;
    d->scale = 1;
    d->bits = nv_type_bits(t->type);
    if (nv_type_range(t->type, &low, &high)) {
        d->low = (double)low;
        d->high = (double)high;
    }
    if (nv_is_quantized(t)) {
        d->scale = (double)t->quant.scale[0];
        d->zero = (double)t->quant.zero_point[0];
    }
}

nv_status nv_discrepancy_make(const nv_tensor *tensor, const nv_shape *shape, const void *due,
                              const float *real, const void *got, const uint8_t *known,
                              nv_discrepancy *d, nv_error *err)
{
    *d = (nv_discrepancy){.tensor = tensor, .n = nv_shape_count(&tensor->shape), .known = known};
    set_geometry(d, shape);
    set_quantization(d, tensor);
    d->has_pixels = d->is_picture && nv_pixel_range(tensor, &d->black, &d->white) != NULL;
    d->due = widen(tensor, due, d->n);
    d->got = widen(tensor, got, d->n);
    d->real = d->due == NULL ? NULL : real_values(d, real);
    if (d->real != NULL && d->got != NULL)
        return NV_OK;
    nv_discrepancy_free(d);
    return nv_fail(err, NV_E_MEMORY, "no memory for the diagnosis of %lld values",
                   (long long)nv_shape_count(&tensor->shape));
}

nv_status nv_discrepancy_vary(const nv_discrepancy *d, const void *due, const float *real,
                              nv_discrepancy *v, nv_error *err)
{
    *v = *d;
    v->due = widen(d->tensor, due, d->n);
    v->real = v->due == NULL ? NULL : real_values(v, real);
    if (v->real != NULL)
        return NV_OK;
    nv_discrepancy_vary_free(v);
    return nv_fail(err, NV_E_MEMORY, "no memory for the diagnosis");
}

void nv_discrepancy_vary_free(nv_discrepancy *v)
{
    free(v->due);
    free(v->real);
    *v = (nv_discrepancy){0};
}

void nv_discrepancy_free(nv_discrepancy *d)
{
    free(d->due);
    free(d->got);
    free(d->real);
    *d = (nv_discrepancy){0};
}
