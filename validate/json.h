/* SPDX-License-Identifier: Apache-2.0 */
/* What JSON cannot say by itself, on top of cJSON. */
#ifndef NV_VALIDATE_JSON_H
#define NV_VALIDATE_JSON_H

#include "nv/tensor.h"

#include <cjson/cJSON.h>

/* null for NaN and infinities; nine digits, which give every float32 back. */
cJSON *nv_json_real(double value);
/* A string above 2^53, where readers that hold doubles would lose digits. */
cJSON *nv_json_int(int64_t value);
cJSON *nv_json_uint(uint64_t value);
/* Text from anywhere: what is no UTF-8 becomes U+FFFD. NULL gives null. */
cJSON *nv_json_text(const char *text);
cJSON *nv_json_shape(const nv_shape *shape);

/* object[name] = item, owned by the object; false: out of memory (item may be NULL: then too). */
bool nv_json_put(cJSON *object, const char *name, cJSON *item);

/* array += item, likewise. */
bool nv_json_append(cJSON *array, cJSON *item);
/* A new object at the end of an array; NULL: out of memory. */
cJSON *nv_json_append_object(cJSON *array);

#endif
