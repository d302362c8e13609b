/* SPDX-License-Identifier: Apache-2.0 */
/* What files of text or arrays are wrapped in: gzip, and Windows' marked UTF-16 and UTF-8. */
#ifndef NV_ARRAY_UNPACK_H
#define NV_ARRAY_UNPACK_H

#include "input.h"
#include "nv/status.h"

/* The content in *plain: of `file` itself, or in *owned, which the caller frees. Text with a mark
 * comes without it, and what is not ASCII in it as '?'. NV_E_INPUT: broken gzip data, or others
 * behind. NV_E_LIMIT: more than max_bytes. */
NV_MUST_CHECK nv_status nv_unpack(const nv_blob *file, size_t max_bytes, nv_blob *plain,
                                  uint8_t **owned, nv_error *err);

#endif
