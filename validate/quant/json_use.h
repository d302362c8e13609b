/* SPDX-License-Identifier: Apache-2.0 */
#ifndef NV_VALIDATE_QUANT_JSON_USE_H
#define NV_VALIDATE_QUANT_JSON_USE_H

#include "json.h"
#include "layer_use.h"

/* Adds range_used, null where unknown, and saturated_channels; false: out of memory. */
bool nv_json_layer_use(cJSON *layer, const nv_layer_use *use);

#endif
