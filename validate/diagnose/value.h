/* SPDX-License-Identifier: Apache-2.0 */
/* Pointwise mistakes (value.def): what firmware stored instead of the value that is due. */
#ifndef NV_DIAGNOSE_VALUE_H
#define NV_DIAGNOSE_VALUE_H

#include "diagnose/discrepancy.h"
#include "finding.h"

typedef enum nv_value_kind {
#define NV_VALUE(name, code, input, quantized, zeros, rounding, overflow, what) NV_VALUE_##name,
#include "diagnose/value.def"
#undef NV_VALUE
    NV_VALUE_KINDS
} nv_value_kind;

/* A row for one discrepancy: x = a real + b, a channel each. */
typedef struct nv_value_map {
    nv_value_kind kind;
    double a[NV_CHANNELS], b[NV_CHANNELS];
} nv_value_map;

/* A stored element, and the other neighbour where the fraction is so close to a half that float
 * arithmetic on the device may round either way (equal otherwise). */
typedef struct nv_stored {
    double value, other;
} nv_stored;

nv_finding_code nv_value_code(const nv_discrepancy *d, nv_value_kind kind);
const char *nv_value_what(nv_value_kind kind);

/* The row's map; false: it makes no sense for this tensor (no pixels, float32, ...). Fitted rows
 * are false here: nv_value_fit (value_fit.h). */
bool nv_value_map_of(const nv_discrepancy *d, nv_value_kind kind, nv_value_map *map);

/* The map of what is due: quantization without a mistake. */
nv_value_map nv_value_due(void);

/* What is stored for element `from` of what is due. */
nv_stored nv_value_store(const nv_discrepancy *d, const nv_value_map *map, int64_t from);

/* The same for each of from[n]: stored [n]. */
void nv_value_store_run(const nv_discrepancy *d, const nv_value_map *map, const int32_t *from,
                        int64_t n, nv_stored *stored);

/* Whether `got` is what is stored; of a fit, whose numbers are not exact, within a step. */
static inline bool nv_stored_is(const nv_discrepancy *d, nv_stored s, double got)
{
    if (!d->is_float)
        return s.value == got || s.other == got;
    double size = s.value < 0 ? -s.value : s.value, error = s.value - got;
    return (error < 0 ? -error : error) <= 1e-5 * size + 1e-9;
}

#endif
