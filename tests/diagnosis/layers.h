/* SPDX-License-Identifier: Apache-2.0 */
/* A device that is right in all layers but one, and whether the diagnosis finds it. */
#ifndef NV_TESTS_LAYERS_H
#define NV_TESTS_LAYERS_H

#include "backend.h"
#include "device_judge.h"

typedef struct nv_layer_subject {
    const char *name;
    nv_options options;
    nv_model *model;
    const nv_graph *graph;
    nv_input *inputs; /* [graph->n_inputs] */
    nv_exec *golden, *device, *before;
    nv_feeds feeds; /* golden's, of the sample */
} nv_layer_subject;

enum { NV_LAYER_NAMES = 48 };

typedef struct nv_layer_score {
    bool verbose;
    int cases, layer, pattern; /* of the cases, right in the layer and in both */
    int clean, quiet;          /* devices without a bug, and those of which no error is said */
    struct {
        const char *name; /* of what was planted */
        int cases, right;
    } by_name[NV_LAYER_NAMES];
} nv_layer_score;

/* "MODEL.tflite:INPUT"; ends the program where it cannot. */
void nv_layer_subject_open(nv_layer_subject *s, char *operand);
void nv_layer_subject_close(nv_layer_subject *s);

/* The device gives `got` in layer `node`, and goes on with it. `before` is what the layer had for
 * the sample before, or NULL. The diagnosis must name the layer and one of the patterns. */
void nv_layer_planted(nv_layer_subject *s, int32_t node, const void *got, const void *before,
                      const char *name, const char *patterns, nv_layer_score *score);
/* Devices without a bug: as golden, and under every other rounding. */
void nv_layer_clean(nv_layer_subject *s, nv_layer_score *score);
void nv_layer_score_print(const nv_layer_score *score);

/* Plants what is no bug of a kernel; all, or the fault `only`. */
void nv_layer_faults(nv_layer_subject *s, const char *only, nv_layer_score *score);

#endif
