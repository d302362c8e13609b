/* SPDX-License-Identifier: Apache-2.0 */
/* A recorded call of a q7/q15 function (../shared/legacy/FORMAT.md): arguments, and what is due. */
#ifndef NV_TESTS_LEGACY_VECTOR_H
#define NV_TESTS_LEGACY_VECTOR_H

#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cjson/cJSON.h>
#include <cmocka.h>

enum { LEGACY_MAX_ARRAYS = 8, LEGACY_FILL = 0x55 };

/* Memory of one pointer argument. */
typedef struct legacy_array {
    const char *name;
    uint8_t *data;
    size_t bytes;
    bool is_output; /* not read: it holds LEGACY_FILL before the call */
} legacy_array;

typedef struct legacy_vector {
    const cJSON *json;
    void *scratch;
    legacy_array arrays[LEGACY_MAX_ARRAYS];
    int n_arrays;
} legacy_vector;

static int base64_digit(char c)
{
    static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    const char *at = c == '\0' ? NULL : strchr(digits, c);
    return at == NULL ? -1 : (int)(at - digits);
}

/* The bytes of {"dtype", "data"}, to be freed. */
static uint8_t *legacy_bytes(const cJSON *array, size_t *bytes)
{
    const char *text = cJSON_GetStringValue(cJSON_GetObjectItemCaseSensitive(array, "data"));
    uint32_t bits = 0, known = 0;
    uint8_t *data;

    assert_non_null(text);
    data = malloc(strlen(text) + 1);
    assert_non_null(data);
    for (*bytes = 0; base64_digit(*text) >= 0; text++) {
        bits = bits << 6 | (uint32_t)base64_digit(*text);
        known += 6;
        if (known >= 8) {
            known -= 8;
            data[(*bytes)++] = (uint8_t)(bits >> known);
        }
    }
    return data;
}

static const cJSON *legacy_member(const cJSON *object, const char *name)
{
    return cJSON_GetObjectItemCaseSensitive(object, name);
}

static const char *legacy_text(const cJSON *object, const char *name)
{
    const char *text = cJSON_GetStringValue(legacy_member(object, name));
    assert_non_null(text);
    return text;
}

static uint16_t legacy_value(const legacy_vector *v, const char *name)
{
    const cJSON *value = legacy_member(legacy_member(v->json, "params"), name);

    if (!cJSON_IsNumber(value) || value->valueint < 0 || value->valueint > UINT16_MAX)
        fail_msg("a vector of %s has no %s of 16 bits", legacy_text(v->json, "function"), name);
    return (uint16_t)value->valueint;
}

/* Memory for an argument: an input's bytes, or the output's room. */
static void *legacy_memory(legacy_vector *v, const char *name)
{
    const cJSON *input = legacy_member(legacy_member(v->json, "inputs"), name);
    const cJSON *output = legacy_member(v->json, "output");
    legacy_array *a = &v->arrays[v->n_arrays++];

    assert_in_range(v->n_arrays, 1, LEGACY_MAX_ARRAYS);
    if (input == NULL && strcmp(legacy_text(output, "name"), name) != 0)
        fail_msg("a vector of %s has no %s", legacy_text(v->json, "function"), name);
    a->name = name;
    a->data = legacy_bytes(input == NULL ? output : input, &a->bytes);
    a->is_output = input == NULL;
    if (a->is_output)
        memset(a->data, LEGACY_FILL, a->bytes);
    return a->data;
}

/* Compares an array after the call with {"dtype", "data"}; false if they differ. */
static bool legacy_is(const legacy_array *a, const cJSON *due)
{
    size_t bytes;
    uint8_t *data = legacy_bytes(due, &bytes);
    const bool same = bytes == a->bytes && memcmp(data, a->data, bytes) == 0;

    free(data);
    return same;
}

/* Every argument's memory against what is due: outputs, what the function changes, what it must
 * not. Names the first that differs; NULL: none. `due` has "output" and "inputs_after". */
static const char *legacy_difference(const legacy_vector *v, const cJSON *due)
{
    const cJSON *output = legacy_member(due, "output");

    for (int i = 0; i < v->n_arrays; i++) {
        const legacy_array *a = &v->arrays[i];
        const cJSON *after = legacy_member(legacy_member(due, "inputs_after"), a->name);
        const bool is_output = strcmp(legacy_text(output, "name"), a->name) == 0;
        if (after == NULL)
            after = is_output ? output : legacy_member(legacy_member(v->json, "inputs"), a->name);
        if (!legacy_is(a, after))
            return a->name;
    }
    return NULL;
}

static void legacy_free(legacy_vector *v)
{
    while (v->n_arrays > 0)
        free(v->arrays[--v->n_arrays].data);
}

#endif
