/* SPDX-License-Identifier: Apache-2.0 */
#include "json_use.h"

#include <math.h>

bool nv_json_layer_use(cJSON *layer, const nv_layer_use *use)
{
    double share = use->known ? nv_range_use_share(&use->all, &use->quantizer) : NAN;
    bool ok = nv_json_put(layer, "range_used", nv_json_real(share));
    cJSON *array = cJSON_AddArrayToObject(layer, "saturated_channels");

    ok = ok && array != NULL;
    for (int32_t i = 0; ok && i < use->n_clipped; i++) {
        cJSON *o = nv_json_append_object(array);
        ok = nv_json_put(o, "channel", nv_json_int(use->clipped[i].channel)) &&
             nv_json_put(o, "fraction", nv_json_real(use->clipped[i].fraction));
    }
    return ok;
}
