/* SPDX-License-Identifier: Apache-2.0 */
#include "profile.h"

#include "json.h"

#include <stdio.h>

#define ENGINE_TFLM       "TFLite Micro"
#define ENGINE_LITERT_REF "LiteRT's reference kernels"
#define ENGINE_LITERT_OPT "LiteRT without delegates"
#define ENGINE_XNNPACK    "XNNPACK"
#define ENGINE_SINGLE     "a kernel library with single rounding"

const nv_profile nv_profiles[NV_ROUNDING_COUNT] = {
#define NV_ROUNDING(name, text, summary) [NV_ROUNDING_##name] = {text, ENGINE_##name},
#include "nv/rounding.def"
#undef NV_ROUNDING
};

bool nv_profiles_put(cJSON *parent, unsigned profiles)
{
    cJSON *array = cJSON_AddArrayToObject(parent, "profiles");
    bool ok = array != NULL;

    for (int p = 0; ok && p < NV_ROUNDING_COUNT; p++)
        if ((profiles >> p & 1) != 0)
            ok = nv_json_append(array, nv_json_text(nv_profiles[p].name));
    return ok;
}

void nv_profiles_say(unsigned profiles, char *text, size_t size)
{
    int total = __builtin_popcount(profiles), said = 0;
    size_t used = 0;

    text[0] = '\0';
    for (int p = 0; p < NV_ROUNDING_COUNT && used < size; p++)
        if ((profiles >> p & 1) != 0) {
            said++;
            used += (size_t)snprintf(text + used, size - used, "%s%s (%s)",
                                     said == 1       ? ""
                                     : said == total ? " and "
                                                     : ", ",
                                     nv_profiles[p].engine, nv_profiles[p].name);
        }
}
