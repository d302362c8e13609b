/* SPDX-License-Identifier: Apache-2.0 */
#include "compare.h"

#include "values.h"

#include <math.h>
#include <string.h>

nv_shape nv_index_of(const nv_shape *shape, int64_t i)
{
    nv_shape index = *shape;
    for (int d = shape->rank - 1; d >= 0; d--) {
        index.dim[d] = (int32_t)(i % shape->dim[d]);
        i /= shape->dim[d];
    }
    return index;
}

static void note(nv_comparison *c, int64_t golden, int64_t got)
{
    uint64_t size =
        got > golden ? (uint64_t)got - (uint64_t)golden : (uint64_t)golden - (uint64_t)got;
    int reach = size < NV_HISTOGRAM_REACH ? (int)size : NV_HISTOGRAM_REACH;

    c->mismatches++;
    c->histogram[NV_HISTOGRAM_REACH + (got > golden ? reach : -reach)]++;
    if (size > c->max_abs_lsb)
        c->max_abs_lsb = size;
}

void nv_compare(const nv_tensor *tensor, int32_t output, const void *golden, const void *got,
                nv_comparison *c)
{
    int64_t n = nv_shape_count(&tensor->shape);

    c->compared += n;
    if (memcmp(golden, got, tensor->bytes) == 0)
        return;
    for (int64_t i = 0; i < n; i++) {
        int64_t a = nv_value_int(tensor, golden, i), b = nv_value_int(tensor, got, i);
        if (a == b)
            continue;
        if (c->mismatches == 0) {
            c->first.output = output;
            c->first.index = nv_index_of(&tensor->shape, i);
            c->first.golden = a;
            c->first.got = b;
        }
        note(c, a, b);
    }
}

static bool is_close(const nv_tensor *t, const float *a, const float *b)
{
    int64_t n = nv_shape_count(&t->shape);
    float most = 0;

    for (int64_t i = 0; i < n; i++)
        most = fmaxf(most, fabsf(a[i]));
    for (int64_t i = 0; i < n; i++)
        if (!(fabsf(a[i] - b[i]) <= 1e-5f * most) && !(isnan(a[i]) && isnan(b[i])))
            return false;
    return true;
}

bool nv_differs_by_order(const nv_tensor *t, const void *golden, const void *got,
                         const nv_comparison *c)
{
    enum { ULPS = 4 };

    return t->type == NV_FLOAT32 && c->mismatches > 0 &&
           (c->max_abs_lsb <= ULPS || is_close(t, golden, got));
}
