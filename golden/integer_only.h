/* SPDX-License-Identifier: Apache-2.0 */
/* Operators that have no float kernel. Their operands are no quantized reals, so that they stay
 * integers in the float reference, which then takes golden's arithmetic. */
#ifndef GOLDEN_INTEGER_ONLY_H
#define GOLDEN_INTEGER_ONLY_H

#include "nv/ops.h"

#define GOLDEN_INTEGER_ONLY(stem)                                                                  \
    nv_status nv_float_##stem(const nv_args *a, nv_error *err)                                     \
    {                                                                                              \
        return nv_fail(err, NV_E_UNSUPPORTED, "operator %d has no float form",                     \
                       (int)a->node->index);                                                       \
    }

#endif
