/* SPDX-License-Identifier: Apache-2.0 */
/* What files of text or arrays are wrapped in: gzip, and the 16 bits a character of Windows. */
#ifndef NV_ARRAY_UNPACK_H
#define NV_ARRAY_UNPACK_H

#include "input.h"
#include "nv/status.h"

/* The content in *plain: of `file` itself, or in *owned, which the caller frees. NV_E_INPUT: broken
 * gzip data. NV_E_LIMIT: more than max_bytes. */
NV_MUST_CHECK nv_status nv_unpack(const nv_blob *file, size_t max_bytes, nv_blob *plain,
                                  uint8_t **owned, nv_error *err);

#endif
