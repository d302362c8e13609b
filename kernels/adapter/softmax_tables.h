/* SPDX-License-Identifier: Apache-2.0 */
#ifndef NV_ADAPTER_SOFTMAX_TABLES_H
#define NV_ADAPTER_SOFTMAX_TABLES_H

#include "adapter.h"

/* The tables that firmware works out for softmax_s16 when it prepares: exp from -10 to 0, and
 * 1 / (1 + x) from 0 to 1. NV_E_MEMORY where the harness has no room. */
NV_MUST_CHECK nv_status nv_adapter_softmax_tables(nv_kernel_call *call,
                                                  cmsis_nn_softmax_lut_s16 *tables, nv_error *err);

#endif
