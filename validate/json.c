/* SPDX-License-Identifier: Apache-2.0 */
#include "json.h"

#include "text.h"

#include <inttypes.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

cJSON *nv_json_real(double value)
{
    char digits[32];

    if (!isfinite(value))
        return cJSON_CreateNull();
    (void)snprintf(digits, sizeof digits, "%.9g", value);
    return cJSON_CreateRaw(digits);
}

cJSON *nv_json_int(int64_t value)
{
    const int64_t exact = INT64_C(1) << 53;
    char digits[32];

    (void)snprintf(digits, sizeof digits, "%" PRId64, value);
    return value > exact || value < -exact ? cJSON_CreateString(digits) : cJSON_CreateRaw(digits);
}

cJSON *nv_json_uint(uint64_t value)
{
    char digits[32];

    if (value <= INT64_MAX)
        return nv_json_int((int64_t)value);
    (void)snprintf(digits, sizeof digits, "%" PRIu64, value);
    return cJSON_CreateString(digits);
}

cJSON *nv_json_text(const char *text)
{
    if (text == NULL)
        return cJSON_CreateNull();
    char *clean = nv_text_utf8(text);
    cJSON *item = clean == NULL ? NULL : cJSON_CreateString(clean);
    free(clean);
    return item;
}

cJSON *nv_json_shape(const nv_shape *shape)
{
    int dims[NV_MAX_RANK];
    for (int d = 0; d < shape->rank; d++)
        dims[d] = shape->dim[d];
    return cJSON_CreateIntArray(dims, shape->rank);
}

bool nv_json_put(cJSON *object, const char *name, cJSON *item)
{
    if (cJSON_AddItemToObject(object, name, item) != 0)
        return true;
    cJSON_Delete(item);
    return false;
}

bool nv_json_append(cJSON *array, cJSON *item)
{
    if (cJSON_AddItemToArray(array, item) != 0)
        return true;
    cJSON_Delete(item);
    return false;
}

cJSON *nv_json_append_object(cJSON *array)
{
    cJSON *object = cJSON_CreateObject();
    return nv_json_append(array, object) ? object : NULL;
}
