/* SPDX-License-Identifier: Apache-2.0 */
#include "tensor_name.h"

#include <ctype.h>
#include <string.h>

/* A tensor's name as a file may be called: letters, digits, '.', '-' and '_' stay. */
static bool is_named(const char *name, const char *stem, size_t length)
{
    if (*name == '\0' || strlen(name) != length)
        return false;
    for (size_t i = 0; i < length; i++) {
        bool plain = isalnum((unsigned char)name[i]) || strchr("._-", name[i]) != NULL;
        if (name[i] != stem[i] && (plain || stem[i] != '_'))
            return false;
    }
    return true;
}

static bool is_word(const char *name, size_t length, const char *word)
{
    return strlen(word) == length && memcmp(name, word, length) == 0;
}

int32_t nv_tensor_named(const nv_graph *g, const char *name, size_t length)
{
    int64_t index = 0;

    for (int32_t i = 0; i < g->n_tensors; i++)
        if (is_named(g->tensors[i].name, name, length))
            return i;
    if (g->n_inputs == 1 && is_word(name, length, "input"))
        return g->inputs[0];
    if (g->n_outputs == 1 && is_word(name, length, "output"))
        return g->outputs[0];
    for (size_t i = 0; i < length; i++) {
        if (!isdigit((unsigned char)name[i]))
            return -1;
        index = 10 * index + (name[i] - '0');
        index = index < g->n_tensors ? index : g->n_tensors;
    }
    return length > 0 ? (int32_t)index : -1;
}
