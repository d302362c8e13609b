/* SPDX-License-Identifier: Apache-2.0 */
#include "samples.h"

#include "message.h"
#include "text.h"

#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

static nv_status no_memory(nv_error *err)
{
    return nv_fail(err, NV_E_MEMORY, "no memory for the list of samples");
}

static nv_status append(nv_samples *s, int64_t *capacity, char *path, nv_error *err)
{
    if (path != NULL && s->count == *capacity) {
        int64_t larger = *capacity == 0 ? 16 : 2 * *capacity;
        char **paths = realloc(s->paths, (size_t)larger * sizeof *paths);
        if (paths == NULL) {
            free(path);
            return no_memory(err);
        }
        s->paths = paths;
        *capacity = larger;
    }
    if (path == NULL)
        return no_memory(err);
    s->paths[s->count++] = path;
    return NV_OK;
}

static char *join(const char *folder, const char *name)
{
    size_t length = strlen(folder);
    const char *slash = length > 0 && folder[length - 1] == '/' ? "" : "/";
    size_t bytes = length + strlen(name) + 2;
    char *path = malloc(bytes);
    if (path != NULL)
        (void)snprintf(path, bytes, "%s%s%s", folder, slash, name);
    return path;
}

static int by_name(const void *a, const void *b)
{
    return strcmp(*(char *const *)a, *(char *const *)b);
}

/* All regular files of a folder but the hidden ones. */
static nv_status append_folder(nv_samples *s, int64_t *capacity, const char *folder, nv_error *err)
{
    int64_t before = s->count;
    nv_status st = NV_OK;
    DIR *dir = opendir(folder);

    if (dir == NULL)
        return nv_fail(err, NV_E_IO, "%s: %s", folder, strerror(errno));
    for (struct dirent *e; st == NV_OK && (e = readdir(dir)) != NULL;) {
        struct stat about;
        if (e->d_name[0] == '.')
            continue;
        char *path = join(folder, e->d_name);
        if (path != NULL && (stat(path, &about) != 0 || !S_ISREG(about.st_mode)))
            free(path);
        else
            st = append(s, capacity, path, err);
    }
    (void)closedir(dir);
    NV_TRY(st);
    if (s->count == before)
        return nv_fail(err, NV_E_INPUT, "%s: the folder has no files", folder);
    qsort(s->paths + before, (size_t)(s->count - before), sizeof *s->paths, by_name);
    return NV_OK;
}

/* The input that an operand such as NAME=FILE names: *file is what follows. -1: none. */
static int32_t named_input(const nv_graph *g, const char *operand, const char **file)
{
    char *end;
    long index = strtol(operand, &end, 10);

    for (int32_t i = 0; i < g->n_inputs; i++) {
        const char *name = g->tensors[g->inputs[i]].name;
        size_t length = strlen(name);
        if (length > 0 && strncmp(operand, name, length) == 0 && operand[length] == '=') {
            *file = operand + length + 1;
            return i;
        }
    }
    if (end == operand || *end != '=' || operand[0] < '0' || operand[0] > '9' ||
        index >= g->n_inputs)
        return -1;
    *file = end + 1;
    return (int32_t)index;
}

/* "0: 'a' int8 [1,4], 1: 'b' ..." */
static void describe_inputs(const nv_graph *g, char *text, size_t size)
{
    size_t used = 0;

    text[0] = '\0';
    for (int32_t i = 0; i < g->n_inputs && used < size; i++) {
        const nv_tensor *t = &g->tensors[g->inputs[i]];
        used += (size_t)snprintf(text + used, size - used, "%s%d: '%s' %s %s", i == 0 ? "" : ", ",
                                 i, t->name, nv_type_name(t->type), nv_text_shape(&t->shape).s);
    }
}

static nv_status list_single(const nv_graph *g, char *const *operands, int n, nv_samples *s,
                             nv_error *err)
{
    int64_t capacity = 0;
    char only[300];

    for (int i = 0; i < n; i++) {
        const char *path = operands[i];
        struct stat about;
        const bool named = named_input(g, operands[i], &path) >= 0;
        const bool exists = stat(path, &about) == 0;
        if (!exists && !named && strchr(path, '=') != NULL) {
            describe_inputs(g, only, sizeof only);
            return nv_fail(err, NV_E_INPUT, "%s: no such file; the model's only input is %s", path,
                           only);
        }
        if (exists && S_ISDIR(about.st_mode))
            NV_TRY(append_folder(s, &capacity, path, err));
        else
            NV_TRY(append(s, &capacity, strdup(path), err));
    }
    return NV_OK;
}

/* FILE.npz without a name holds an array for each input. */
static bool is_whole_sample(const nv_graph *g, const char *operand)
{
    const char *file;
    return named_input(g, operand, &file) < 0 && nv_text_has_suffix(operand, ".npz");
}

static nv_status list_archives(const nv_graph *g, char *const *operands, int n, nv_samples *s,
                               nv_error *err)
{
    s->paths = calloc((size_t)n * (size_t)g->n_inputs, sizeof *s->paths);
    if (s->paths == NULL)
        return no_memory(err);
    s->count = n;
    for (int64_t i = 0; i < s->count * g->n_inputs; i++) {
        const char *operand = operands[i / g->n_inputs];
        if (!is_whole_sample(g, operand))
            return nv_fail(err, NV_E_INPUT,
                           "%s: beside .npz every operand is an .npz of all inputs", operand);
        s->paths[i] = strdup(operand);
        if (s->paths[i] == NULL)
            return no_memory(err);
    }
    return NV_OK;
}

static nv_status list_named(const nv_graph *g, char *const *operands, int n, nv_samples *s,
                            nv_error *err)
{
    char inputs[300];

    if (is_whole_sample(g, operands[0]))
        return list_archives(g, operands, n, s, err);
    describe_inputs(g, inputs, sizeof inputs);
    s->paths = calloc((size_t)g->n_inputs, sizeof *s->paths);
    if (s->paths == NULL)
        return no_memory(err);
    s->count = 1;
    for (int i = 0; i < n; i++) {
        const char *file = NULL;
        int32_t input = named_input(g, operands[i], &file);
        if (input < 0)
            return nv_fail(err, NV_E_INPUT,
                           "%s: the model has %d inputs; write NAME=FILE or INDEX=FILE for each "
                           "(or one .npz): %s",
                           operands[i], g->n_inputs, inputs);
        if (s->paths[input] != NULL)
            return nv_fail(err, NV_E_INPUT, "%s: input %d has %s already", operands[i], input,
                           s->paths[input]);
        s->paths[input] = strdup(file);
        if (s->paths[input] == NULL)
            return no_memory(err);
    }
    for (int32_t i = 0; i < g->n_inputs; i++)
        if (s->paths[i] == NULL)
            return nv_fail(err, NV_E_INPUT,
                           "input %d has no file; write NAME=FILE or INDEX=FILE for each: %s", i,
                           inputs);
    return NV_OK;
}

nv_status nv_samples_list(const nv_graph *g, char *const *operands, int n, nv_samples *s,
                          nv_error *err)
{
    *s = (nv_samples){.n_inputs = g->n_inputs};
    if (g->n_inputs == 0) {
        if (n > 0)
            return nv_fail(err, NV_E_INPUT, "%s: the model has no inputs", operands[0]);
        s->count = 1;
        return NV_OK;
    }
    if (n == 0)
        return nv_fail(err, NV_E_USAGE, "no INPUT after the model: a file or a folder of samples");
    nv_status st =
        g->n_inputs == 1 ? list_single(g, operands, n, s, err) : list_named(g, operands, n, s, err);
    if (st != NV_OK)
        nv_samples_free(s);
    return st;
}

nv_status nv_samples_folder(const char *folder, char ***paths, int64_t *count, nv_error *err)
{
    nv_samples s = {.n_inputs = 1};
    int64_t capacity = 0;
    nv_status st = append_folder(&s, &capacity, folder, err);

    if (st != NV_OK)
        nv_samples_free(&s);
    *paths = s.paths;
    *count = s.count;
    return st;
}

nv_status nv_samples_shard(nv_samples *s, int32_t shard, int32_t shards, nv_error *err)
{
    const size_t n = (size_t)s->n_inputs;
    int64_t kept = 0;

    if (s->count < shard)
        return nv_fail(err, NV_E_INPUT, "--shard %d/%d: no sample is left for it, there %s %lld",
                       (int)shard, (int)shards, s->count == 1 ? "is" : "are", (long long)s->count);
    for (int64_t i = 0; i < s->count; i++) {
        char **from = s->paths + i * s->n_inputs, **to = s->paths + kept * s->n_inputs;
        const bool mine = i % shards == shard - 1;
        for (size_t k = 0; k < n; k++) {
            if (!mine) {
                free(from[k]);
            } else if (from != to) {
                to[k] = from[k];
            }
        }
        kept += mine;
    }
    s->count = kept;
    return NV_OK;
}

void nv_samples_free(nv_samples *s)
{
    for (int64_t i = 0; i < s->count * s->n_inputs; i++)
        free(s->paths[i]);
    free(s->paths);
    *s = (nv_samples){0};
}
