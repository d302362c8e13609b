/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Memory that runs out: with $NV_FAULT_MEMORY=N the N-th allocation of the program (from 0), and
 * that one alone, fails. Linked with --wrap for each function below.
 */
#include <cjson/cJSON.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

void *__real_malloc(size_t bytes);
void *__real_calloc(size_t count, size_t bytes);
void *__real_realloc(void *old, size_t bytes);
void *__wrap_malloc(size_t bytes);
void *__wrap_calloc(size_t count, size_t bytes);
void *__wrap_realloc(void *old, size_t bytes);
char *__wrap_strdup(const char *text);
char *__wrap_strndup(const char *text, size_t most);

static long until_failure = -1; /* -1: never */

static bool fails_now(void)
{
    return until_failure >= 0 && until_failure-- == 0;
}

void *__wrap_malloc(size_t bytes)
{
    return fails_now() ? NULL : __real_malloc(bytes);
}

void *__wrap_calloc(size_t count, size_t bytes)
{
    return fails_now() ? NULL : __real_calloc(count, bytes);
}

void *__wrap_realloc(void *old, size_t bytes)
{
    return fails_now() ? NULL : __real_realloc(old, bytes);
}

char *__wrap_strndup(const char *text, size_t most)
{
    size_t length = strnlen(text, most);
    char *copy = __wrap_malloc(length + 1);
    if (copy != NULL) {
        memcpy(copy, text, length);
        copy[length] = '\0';
    }
    return copy;
}

char *__wrap_strdup(const char *text)
{
    return __wrap_strndup(text, strlen(text));
}

/* What instruments a build allocates after main; that is not what is tested. */
static void stop(void)
{
    until_failure = -1;
}

__attribute__((constructor)) static void plan(void)
{
    cJSON_Hooks hooks = {__wrap_malloc, free};
    const char *n = getenv("NV_FAULT_MEMORY");

    cJSON_InitHooks(&hooks);
    (void)atexit(stop);
    if (n != NULL)
        until_failure = strtol(n, NULL, 10);
}
