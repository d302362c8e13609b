/* SPDX-License-Identifier: Apache-2.0 */
/* What the first layer that differs gave, beside what was due: kept for those who draw it. */
#ifndef NV_VALIDATE_ERROR_MAP_H
#define NV_VALIDATE_ERROR_MAP_H

#include "nv/status.h"
#include "nv/tensor.h"

typedef struct nv_error_map {
    const nv_tensor *tensor; /* NULL: nothing differs */
    int32_t layer;
    const char *who; /* a library's name, or "device" */
    void *due, *got; /* [tensor->bytes], owned */
} nv_error_map;

/* The first is kept; later ones are left aside. */
NV_MUST_CHECK nv_status nv_error_map_keep(nv_error_map *map, const nv_tensor *tensor, int32_t layer,
                                          const char *who, const void *due, const void *got,
                                          nv_error *err);
void nv_error_map_clear(nv_error_map *map);

#endif
