/* SPDX-License-Identifier: Apache-2.0 */
/* Lines of a log that are in no array, but may have been a tensor's: told if it has no other. */
#ifndef NV_ARRAY_LEFT_OUT_H
#define NV_ARRAY_LEFT_OUT_H

#include "array/array.h"
#include "array/number_row.h"

/* Notes a line most of whose words are numerals and whose logger says who wrote it, once for each
 * of those; does nothing for others. `among`: see nv_left_out. NV_E_MEMORY, NV_E_LIMIT. */
NV_MUST_CHECK nv_status nv_leave_out(nv_arrays *arrays, const nv_number_row *row, const char *among,
                                     int64_t line, nv_error *err);

#endif
