/* SPDX-License-Identifier: Apache-2.0 */
/*
 * models: plants mistakes of quantization and of files into sound models and counts where the
 * verifier names them, on the layer that has them.
 *   models --build=DIR [--each=N] [--verbose] MODEL.tflite:INPUT[:FLOAT.tflite]...
 * A case is one plant in one layer, where the code is not named of the sound model; --each: only
 * every N-th. Prints what was planted against what was named, then TAP.
 */
#include "model_plant.h"

#include "session.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

typedef struct bench {
    const char *build;
    int each;
    bool verbose;
    int met, cases, right, below, quiet;
    int by_code[NV_FINDING_COUNT];
    int named[NV_FINDING_COUNT][NV_FINDING_COUNT + 1]; /* [planted][named], last: nothing */
} bench;

/* A model with its sample, verified. */
typedef struct verified {
    nv_options options;
    char *operands[2];
    nv_session session;
    nv_sample_result result;
} verified;

static void die(const char *what, const nv_error *err)
{
    fprintf(stderr, "models: %s: %s\n", what, err == NULL ? "out of memory" : err->message);
    exit(2);
}

/* `input` NULL: only the lint. */
static void verify(verified *v, char *model, char *input, const char *partner, const char *name)
{
    nv_error err = NV_ERROR_INIT;

    *v = (verified){.operands = {model, input}};
    v->options = (nv_options){.operands = v->operands,
                              .n_operands = 2,
                              .float_model = partner,
                              .layer = -1,
                              .seed = 1,
                              .lsb_fraction = 1,
                              .shard = 1,
                              .shards = 1,
                              .limits = nv_limits_default};
    if (nv_session_open(&v->options, &v->session, &err) != NV_OK)
        die(name, &err);
    if (input != NULL &&
        nv_session_sample(&v->session, 0, &v->operands[1], &v->result, &err) != NV_OK)
        die(name, &err);
}

static void close_verified(verified *v)
{
    nv_findings_clear(&v->result.findings);
    nv_session_close(&v->session);
}

static const nv_findings *told(const verified *v, nv_told_by by)
{
    return by == NV_TOLD_BY_LINT ? &v->session.findings : &v->result.findings;
}

/* A finding about a constant is about the layer that has it. */
static bool is_here(const nv_finding *f, const nv_spot *s)
{
    return f->layer >= 0 ? f->layer == s->node->index
                         : f->tensor != NULL && strcmp(f->tensor, s->w.weights->name) == 0;
}

static bool names(const nv_findings *findings, nv_finding_code code, const nv_spot *s)
{
    for (size_t i = 0; i < findings->count; i++)
        if (findings->items[i].code == code && is_here(&findings->items[i], s))
            return true;
    return false;
}

/* What is said of the layer that is not said of the sound model. */
static int named_instead(const nv_findings *now, const nv_findings *before, const nv_spot *s)
{
    for (size_t i = 0; i < now->count; i++)
        if (is_here(&now->items[i], s) && !names(before, now->items[i].code, s))
            return (int)now->items[i].code;
    return NV_FINDING_COUNT;
}

static void write_model(const char *path, const nv_bytes *b)
{
    FILE *f = fopen(path, "wb");

    if (f == NULL || fwrite(b->file, 1, b->model->file_bytes, f) != b->model->file_bytes ||
        fclose(f) != 0)
        die(path, NULL);
}

static void judge(bench *b, const nv_model_plant *p, const nv_spot *s, nv_planted planted,
                  const nv_findings *now, const nv_findings *before, const char *model)
{
    const bool named = names(now, p->code, s);

    if (planted == NV_PLANTED_BELOW) {
        b->below++;
        b->quiet += !named;
    } else {
        b->cases++;
        b->right += named;
        b->by_code[p->code]++;
        b->named[p->code][named ? (int)p->code : named_instead(now, before, s)]++;
    }
    if (b->verbose && named == (planted == NV_PLANTED_BELOW))
        printf("# %s, layer %d %s: %s, %s is %s\n", model, s->node->index, nv_op_name(s->node->op),
               p->name, nv_finding_kinds[p->code].code,
               named ? "named below its threshold" : "not named");
}

/* `sound`: without and with the partner; without one there is only the first. */
static void run_plant(bench *b, const nv_model_plant *p, const nv_spot *s, verified *const sound[2])
{
    verified *was = sound[p->by == NV_TOLD_BY_PARTNER];
    char path[600];

    if (was == NULL || names(told(was, p->by), p->code, s))
        return;
    nv_bytes bytes = {was->session.model, malloc(was->session.model->file_bytes)};
    if (bytes.file == NULL)
        die(p->name, NULL);
    memcpy(bytes.file, bytes.model->file, bytes.model->file_bytes);
    const nv_planted planted = p->make(&bytes, s);
    if (planted != NV_PLANTED_NOT && b->met++ % b->each == 0) {
        verified v;
        (void)snprintf(path, sizeof path, "%s/models.%ld.tflite", b->build, (long)getpid());
        write_model(path, &bytes);
        verify(&v, path, p->by == NV_TOLD_BY_LINT ? NULL : was->operands[1],
               was->options.float_model, p->name);
        judge(b, p, s, planted, told(&v, p->by), told(was, p->by), was->operands[0]);
        close_verified(&v);
        (void)remove(path);
    }
    free(bytes.file);
}

/* ---- layers ---- */

static bool is_lively(const verified *v)
{
    const nv_graph *g = v->session.run.graph;

    for (int32_t k = 0; k < g->n_inputs; k++) {
        const nv_input *in = &v->session.inputs[k];
        if (in->tensor->type != NV_INT8 || in->tensor->quant.count != 1)
            continue;
        int low = in->tensor->quant.zero_point[0], high = low;
        for (size_t i = 0; i < in->tensor->bytes; i++) {
            int x = ((const int8_t *)in->data)[i];
            low = x < low ? x : low;
            high = x > high ? x : high;
        }
        if (high - low < UINT8_MAX / 4 + 1)
            return false;
    }
    return true;
}

static int by_size(const void *a, const void *b)
{
    const double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

/* Of all layers alone. */
static double median_of(const verified *v)
{
    double *alone = calloc((size_t)v->result.n_float_layers + 1, sizeof *alone);
    size_t n = 0;

    for (int32_t i = 0; alone != NULL && i < v->result.n_float_layers; i++)
        if (!isnan(v->result.float_layers[i].sqnr_alone_db))
            alone[n++] = v->result.float_layers[i].sqnr_alone_db;
    if (n > 0)
        qsort(alone, n, sizeof *alone, by_size);
    const double median = n < 3 ? NAN : alone[(n - 1) / 2];
    free(alone);
    return median;
}

/* An int8 layer whose constants are its own. */
static bool find_spot(verified *v, const nv_node *node, nv_spot *s)
{
    const nv_graph *g = v->session.run.graph;
    nv_weighted *w = &s->w;

    *s = (nv_spot){.graph = g, .node = node, .alone_db = NAN, .median = NAN};
    if (!nv_weighted_of(g, node, w))
        return false;
    s->out = &g->tensors[node->out[0]];
    s->n = nv_shape_count(&s->out->shape);
    s->real = nv_float_chain_values(v->session.real, node->index);
    s->is_lively = is_lively(v);
    return s->real != NULL && w->in->type == NV_INT8 && w->weights->type == NV_INT8 &&
           s->out->type == NV_INT8 && s->out->quant.count == 1 && w->weights->quant.count > 0 &&
           nv_bytes_owns(v->session.model, w->weights) &&
           (w->bias == NULL || (w->bias->type == NV_INT32 && w->bias->quant.count > 0 &&
                                nv_bytes_owns(v->session.model, w->bias)));
}

static void add_partner(verified *v, nv_spot *s)
{
    const nv_float_layer *layer = &v->result.float_layers[s->node->index];

    s->alone_db = layer->sqnr_alone_db;
    s->median = median_of(v);
    s->is_clipped = layer->use.all.clipped > 0;
}

static void run_subject(bench *b, char *operand)
{
    static verified plain, against;
    char *input = strchr(operand, ':');
    char *partner = input == NULL ? NULL : strchr(input + 1, ':');
    verified *sound[2] = {&plain, partner == NULL ? NULL : &against};
    nv_spot spot;

    if (input == NULL) {
        fprintf(stderr, "models: %s: no input\n", operand);
        exit(2);
    }
    *input++ = '\0';
    if (partner != NULL)
        *partner++ = '\0';
    verify(&plain, operand, input, NULL, operand);
    if (partner != NULL)
        verify(&against, operand, input, partner, operand);
    for (int32_t i = 0; i < plain.session.run.graph->n_nodes; i++) {
        if (!find_spot(&plain, &plain.session.run.graph->nodes[i], &spot))
            continue;
        /* The chain's room is one for all layers. */
        float *kept = malloc((size_t)spot.n * sizeof *kept);
        if (kept == NULL)
            die(operand, NULL);
        memcpy(kept, spot.real, (size_t)spot.n * sizeof *kept);
        spot.real = kept;
        if (partner != NULL)
            add_partner(&against, &spot);
        for (int p = 0; p < nv_n_model_plants; p++)
            run_plant(b, &nv_model_plants[p], &spot, sound);
        free(kept);
    }
    close_verified(&plain);
    if (partner != NULL)
        close_verified(&against);
}

/* ---- the end ---- */

static void print_matrix(const bench *b)
{
    for (int p = 0; p < NV_FINDING_COUNT; p++) {
        if (b->by_code[p] == 0)
            continue;
        printf("# %-26s %4d cases %5.1f %%", nv_finding_kinds[p].code, b->by_code[p],
               100.0 * b->named[p][p] / b->by_code[p]);
        for (int n = 0; n <= NV_FINDING_COUNT; n++)
            if (n != p && b->named[p][n] > 0)
                printf("  %s %d", n == NV_FINDING_COUNT ? "nothing" : nv_finding_kinds[n].code,
                       b->named[p][n]);
        printf("\n");
    }
}

static int report(int number, const char *what, int part, int of)
{
    const bool ok = part == of && of > 0;

    printf("%s %d - %s: %d of %d\n", ok ? "ok" : "not ok", number, what, part, of);
    return !ok;
}

int main(int argc, char **argv)
{
    static bench b = {.each = 1};
    int first, failed = 0;

    for (first = 1; first < argc && strncmp(argv[first], "--", 2) == 0; first++) {
        if (strcmp(argv[first], "--verbose") == 0)
            b.verbose = true;
        else if (strncmp(argv[first], "--build=", 8) == 0)
            b.build = argv[first] + 8;
        else if (strncmp(argv[first], "--each=", 7) == 0)
            b.each = atoi(argv[first] + 7);
        else
            break;
    }
    if (first >= argc || b.build == NULL || b.each < 1 || strncmp(argv[first], "--", 2) == 0) {
        fprintf(stderr, "usage: models --build=DIR [--each=N] [--verbose] "
                        "MODEL.tflite:INPUT[:FLOAT.tflite]...\n");
        return 2;
    }
    for (int i = first; i < argc; i++)
        run_subject(&b, argv[i]);
    print_matrix(&b);
    failed += report(1, "a mistake of the model is named on its layer", b.right, b.cases);
    failed += report(2, "one below the threshold is not", b.quiet, b.below);
    printf("1..2\n");
    return failed > 0;
}
