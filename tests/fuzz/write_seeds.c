/* SPDX-License-Identifier: Apache-2.0 */
/* Writes the seeds of fuzz_load into a folder: write_seeds FOLDER. */
#include "support/fb_models.h"

#include <stdio.h>
#include <stdlib.h>

static int write_seed(const char *folder, const char *name, const fb_model *m)
{
    char path[1024];
    size_t bytes, written;
    uint8_t *file = fb_build(m, &bytes);

    (void)snprintf(path, sizeof path, "%s/%s.tflite", folder, name);
    FILE *f = fopen(path, "wb");
    if (f == NULL) {
        perror(path);
        free(file);
        return 1;
    }
    written = fwrite(file, 1, bytes, f);
    free(file);
    return fclose(f) != 0 || written != bytes;
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
    int failures = 0;

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
    return failures != 0;
}
