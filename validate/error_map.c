/* SPDX-License-Identifier: Apache-2.0 */
#include "error_map.h"

#include <stdlib.h>
#include <string.h>

nv_status nv_error_map_keep(nv_error_map *map, const nv_tensor *tensor, int32_t layer,
                            const char *who, const void *due, const void *got, nv_error *err)
{
    if (map->tensor != NULL)
        return NV_OK;
    *map = (nv_error_map){tensor, layer, who, malloc(tensor->bytes + 1), malloc(tensor->bytes + 1)};
    if (map->due == NULL || map->got == NULL) {
        nv_error_map_clear(map);
        return nv_fail(err, NV_E_MEMORY, "no memory for a layer that differs");
    }
    memcpy(map->due, due, tensor->bytes);
    memcpy(map->got, got, tensor->bytes);
    return NV_OK;
}

void nv_error_map_clear(nv_error_map *map)
{
    free(map->due);
    free(map->got);
    *map = (nv_error_map){0};
}
