/* SPDX-License-Identifier: Apache-2.0 */
#include "layers.h"

#include <cjson/cJSON.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void die(const char *what, const nv_error *err)
{
    fprintf(stderr, "layers: %s: %s\n", what, err == NULL ? "out of memory" : err->message);
    exit(2);
}

void nv_layer_subject_open(nv_layer_subject *s, char *operand)
{
    nv_error err = NV_ERROR_INIT;
    char *file = strchr(operand, ':');

    if (file == NULL)
        die("a sample is MODEL.tflite:INPUT", &err);
    *file++ = '\0';
    s->name = strrchr(file, '/') == NULL ? file : strrchr(file, '/') + 1;
    s->options = (nv_options){.layer = -1,
                              .seed = 1,
                              .timeout_layer = 60,
                              .lsb_fraction = 1,
                              .limits = nv_limits_default};
    nv_status st = nv_model_load_file(operand, &nv_limits_default, &s->model, &err);
    if (st != NV_OK)
        die(operand, &err);
    s->graph = &s->model->graphs[0];
    s->inputs = calloc((size_t)s->graph->n_inputs + 1, sizeof *s->inputs);
    if (s->inputs == NULL || s->graph->n_inputs != 1)
        die(operand, NULL);
    const nv_tensor *t = &s->graph->tensors[s->graph->inputs[0]];
    if (nv_input_read(file, &(nv_reading){t, 0, 1u << 30}, &s->inputs[0], &err) != NV_OK ||
        nv_exec_new(s->model, nv_golden_table, &nv_limits_default, &s->golden, &err) != NV_OK ||
        nv_exec_new(s->model, nv_golden_table, &nv_limits_default, &s->device, &err) != NV_OK ||
        nv_exec_new(s->model, nv_golden_table, &nv_limits_default, &s->before, &err) != NV_OK ||
        nv_feeds_new(s->graph, s->golden, &s->feeds, &err) != NV_OK)
        die(file, &err);
    memcpy(nv_exec_data(s->golden, t->index), s->inputs[0].data, t->bytes);
    memcpy(nv_exec_data(s->device, t->index), s->inputs[0].data, t->bytes);
    /* The sample before: this one back to front. */
    char *other = nv_exec_data(s->before, t->index);
    for (size_t i = 0; i < t->bytes; i++)
        other[i] = ((const char *)s->inputs[0].data)[t->bytes - 1 - i];
    if (nv_feeds_run(&s->feeds, &err) != NV_OK || nv_exec_run(s->before, &err) != NV_OK)
        die(file, &err);
}

void nv_layer_subject_close(nv_layer_subject *s)
{
    nv_feeds_free(&s->feeds);
    nv_exec_free(s->golden);
    nv_exec_free(s->device);
    nv_exec_free(s->before);
    nv_input_free(&s->inputs[0]);
    free(s->inputs);
    nv_model_free(s->model);
}

/* ---- a case ---- */

static nv_status run_device(nv_layer_subject *s, int32_t node, const void *got, nv_error *err)
{
    const nv_tensor *t = &s->graph->tensors[s->graph->nodes[node].out[0]];

    nv_exec_reset(s->device);
    for (int32_t i = 0; i < s->graph->n_nodes; i++) {
        NV_TRY(nv_exec_step(s->device, i, err));
        if (i == node)
            memcpy(nv_exec_data(s->device, t->index), got, t->bytes);
    }
    return NV_OK;
}

/* Everything that operators give, as it lies in the device's memory. */
static void log_all(nv_layer_subject *s, nv_device *d, int32_t node, const void *before)
{
    for (int32_t i = 0; i < s->graph->n_nodes; i++)
        for (int32_t o = 0; o < s->graph->nodes[i].n_out; o++) {
            int32_t t = s->graph->nodes[i].out[o];
            d->tensors[t].input = (nv_input){.tensor = &s->graph->tensors[t],
                                             .path = "dump",
                                             .format = "raw",
                                             .data = nv_exec_data(s->device, t)};
            d->n_logged++;
            /* Read only. */
            if (i == node)
                d->tensors[t].before = (void *)(uintptr_t)before;
        }
}

static const char *pattern_of(const nv_finding *f)
{
    const cJSON *pattern = cJSON_GetObjectItem(f->evidence, "pattern");

    if (f->code == NV_FINDING_ROUNDING_PROFILE)
        return "rounding-profile";
    return pattern == NULL ? "none" : pattern->valuestring;
}

/* Whether `name` is one of "a|b|c". */
static bool is_one_of(const char *patterns, const char *name)
{
    size_t n = strlen(name);

    for (const char *at = patterns; at != NULL; at = strchr(at, '|')) {
        at += *at == '|';
        if (strncmp(at, name, n) == 0 && (at[n] == '\0' || at[n] == '|'))
            return true;
    }
    return false;
}

static void count(nv_layer_score *score, const char *name, bool right)
{
    for (int i = 0; i < NV_LAYER_NAMES; i++) {
        if (score->by_name[i].name == NULL)
            score->by_name[i].name = name;
        if (strcmp(score->by_name[i].name, name) != 0)
            continue;
        score->by_name[i].cases++;
        score->by_name[i].right += right;
        return;
    }
}

static void judge(const nv_layer_subject *s, int32_t node, const char *name, const char *patterns,
                  nv_findings *findings, nv_layer_score *score)
{
    const nv_finding *f = findings->count > 0 ? &findings->items[0] : NULL;
    bool layer = f != NULL && f->layer == node;
    bool right = layer && is_one_of(patterns, pattern_of(f));

    score->cases++;
    score->layer += layer;
    score->pattern += right;
    count(score, name, right);
    if (!right && score->verbose)
        printf("# %s, layer %d %s of %s: %s, not %s: %s\n", name, node,
               nv_op_name(s->graph->nodes[node].op), s->name, f == NULL ? "nothing" : pattern_of(f),
               patterns, f == NULL ? "" : f->message);
}

/* What is said of the dump of s->device; `before` belongs to layer `node`. */
static nv_findings diagnose(nv_layer_subject *s, int32_t node, const void *before)
{
    nv_error err = NV_ERROR_INIT;
    nv_device device = {.graph = s->graph};
    nv_run run = {.options = &s->options, .model = s->model, .graph = s->graph, .n_samples = 1};
    nv_error_map maps[NV_ERROR_MAPS] = {{0}};
    nv_sample_result result = {.inputs = s->inputs, .golden = s->golden, .maps = maps};

    device.tensors = calloc((size_t)s->graph->n_tensors + 1, sizeof *device.tensors);
    nv_device_result *results = calloc((size_t)s->graph->n_tensors + 1, sizeof *results);
    if (device.tensors == NULL || results == NULL)
        die(s->name, NULL);
    log_all(s, &device, node, before);
    if (nv_device_judge(&run, &device, &result, results, &err) != NV_OK)
        die(s->name, &err);
    nv_findings_sort(&result.findings);
    for (int i = 0; i < NV_ERROR_MAPS; i++)
        nv_error_map_clear(&maps[i]);
    free(device.tensors);
    free(results);
    return result.findings;
}

void nv_layer_planted(nv_layer_subject *s, int32_t node, const void *got, const void *before,
                      const char *name, const char *patterns, nv_layer_score *score)
{
    nv_error err = NV_ERROR_INIT;

    if (run_device(s, node, got, &err) != NV_OK)
        die(name, &err);
    nv_findings findings = diagnose(s, node, before);
    judge(s, node, name, patterns, &findings, score);
    nv_findings_clear(&findings);
}

void nv_layer_clean(nv_layer_subject *s, nv_layer_score *score)
{
    nv_error err = NV_ERROR_INIT;

    for (int p = 0; p < NV_ROUNDING_COUNT; p++) {
        nv_exec_reset(s->device);
        nv_exec_set_rounding(s->device, (nv_rounding)p);
        if (nv_exec_run(s->device, &err) != NV_OK)
            die(s->name, &err);
        nv_findings findings = diagnose(s, -1, NULL);
        bool quiet = !nv_findings_have_error(&findings);
        score->clean++;
        score->quiet += quiet;
        if (!quiet)
            printf("# false alarm, %s, rounding %d: %s\n", s->name, p, findings.items[0].message);
        nv_findings_clear(&findings);
    }
    nv_exec_set_rounding(s->device, NV_ROUNDING_TFLM);
}

void nv_layer_score_print(const nv_layer_score *score)
{
    for (int i = 0; i < NV_LAYER_NAMES && score->by_name[i].name != NULL; i++)
        printf("# %-26s %4d cases %5.1f %%\n", score->by_name[i].name, score->by_name[i].cases,
               100.0 * score->by_name[i].right / score->by_name[i].cases);
}
