/* SPDX-License-Identifier: Apache-2.0 */
/* Writes the seeds of fuzz_load into a folder: models built in memory, and of the corpus one of
 * each kind, which is the name of a case without its number: write_seeds FOLDER. */
#include "model.h"
#include "support/corpus.h"
#include "support/fb_models.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int write_file(const char *folder, const char *name, const uint8_t *data, size_t bytes)
{
    char path[1024];

    (void)snprintf(path, sizeof path, "%s/%s.tflite", folder, name);
    FILE *f = fopen(path, "wb");
    if (f == NULL) {
        perror(path);
        return 1;
    }
    const size_t written = fwrite(data, 1, bytes, f);
    return fclose(f) != 0 || written != bytes;
}

static int write_seed(const char *folder, const char *name, const fb_model *m)
{
    size_t bytes;
    uint8_t *file = fb_build(m, &bytes);
    const int failures = write_file(folder, name, file, bytes);

    free(file);
    return failures;
}

/* Cases of one kind stand together. */
static int write_corpus(const char *folder, const uint8_t *data, size_t bytes)
{
    corpus_reader r = corpus_open(data, bytes);
    char kind[128] = "", name[128];
    int failures = 0;

    for (corpus_case c; corpus_next(&r, &c);) {
        (void)snprintf(name, sizeof name, "%.*s", (int)c.name.bytes, (const char *)c.name.data);
        if (strrchr(name, '_') != NULL)
            *strrchr(name, '_') = '\0';
        if (strcmp(name, kind) != 0)
            failures += write_file(folder, name, c.model.data, c.model.bytes);
        memcpy(kind, name, sizeof kind);
    }
    return failures + r.broken;
}

/* One operator of the model of all, with the tensors as they are: small, so that a mutation hits
 * something that counts. */
static fb_model only(int operator)
{
    fb_model m = fb_every_operator;
    fb_graph *g = &m.graph[0];
    const fb_operator keep = g->operators[operator];

    for (int i = 0; i < FB_MAX_OPERATORS; i++)
        g->operators[i] = (fb_operator){.code = 0};
    g->operators[0] = keep;
    g->n_inputs = g->n_outputs = 0;
    for (int i = 0; i < keep.in.n; i++)
        if (g->tensors[keep.in.tensor[i]].data == NULL)
            g->inputs[g->n_inputs++] = keep.in.tensor[i];
    g->outputs[g->n_outputs++] = keep.out.tensor[0];
    return m;
}

int main(int argc, char **argv)
{
    nv_error err = NV_ERROR_INIT;
    int failures = 0;
    uint8_t *data;
    size_t bytes;

    if (argc != 2) {
        (void)fprintf(stderr, "usage: write_seeds FOLDER\n");
        return 2;
    }
    failures += write_seed(argv[1], "every_operator", &fb_every_operator);
    failures += write_seed(argv[1], "float_fc", &fb_float_fc);
    for (int i = FB_O_PAD; i <= FB_O_QUANTIZE; i++) {
        char name[32];
        fb_model m = only(i);
        (void)snprintf(name, sizeof name, "operator_%02d", i);
        failures += write_seed(argv[1], name, &m);
    }
    if (nv_file_read("tests/oracle/corpus.bin", (size_t)1 << 30, &data, &bytes, &err) != NV_OK) {
        (void)fprintf(stderr, "write_seeds: %s\n", err.message);
        return 1;
    }
    failures += write_corpus(argv[1], data, bytes);
    free(data);
    return failures != 0;
}
