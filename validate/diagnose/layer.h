/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Why an operator's output on the device is not what golden makes of the device's own input: the
 * first row of layer_pattern.def that holds.
 */
#ifndef NV_DIAGNOSE_LAYER_H
#define NV_DIAGNOSE_LAYER_H

#include "diagnose/discrepancy.h"
#include "exec.h"
#include "finding.h"

typedef enum nv_layer_pattern {
#define NV_LAYER_PATTERN(name, code, text, test, what, fix) NV_LAYER_##name,
#include "diagnose/layer_pattern.def"
#undef NV_LAYER_PATTERN
    NV_LAYER_PATTERNS
} nv_layer_pattern;

/* What is known of the layer. */
typedef struct nv_layer_case {
    const nv_graph *graph;
    const nv_node *node;
    const nv_tensor *tensor; /* the output in question */
    nv_exec *fed;            /* golden's, run to its end on what the device had, layer by layer */
    nv_exec *clean;          /* ... on the device's inputs alone */
    const void *due, *got;   /* tensor->bytes */
    const void *before;      /* golden's for the sample before; NULL: there was none */
    const uint8_t *known;    /* [elements], 0: not read; NULL: all were */
    bool is_repeatable;      /* golden can run the operator again: it keeps no state */

    /* Set by nv_layer_open. */
    nv_discrepancy d;
    bool is_output; /* of the model */
    uint8_t *wrong; /* [d.n], 1: read, and not as due */
    int64_t n_wrong;
    int32_t images, h, w, c; /* the last dimension is the channels, whatever the rank */
} nv_layer_case;

/* What a pattern says of it. */
typedef struct nv_layer_match {
    int64_t explained; /* of the wrong elements */
    double share;      /* of all elements that the pattern covers: the less, the more telling */
    char detail[120];  /* "channels 5 and 7", or "" */
    const nv_tensor *other; /* whose data it is, or NULL */
    nv_layer_pattern is;    /* the row */
} nv_layer_match;

/* Where no row says more: the finding is device-layer, `match->is` NV_LAYER_PATTERNS. */
NV_MUST_CHECK nv_status nv_layer_open(nv_layer_case *c, nv_error *err);
NV_MUST_CHECK nv_status nv_layer_match_find(const nv_layer_case *c, nv_layer_match *match,
                                            nv_error *err);
void nv_layer_close(nv_layer_case *c);

/* "whole-channels" */
const char *nv_layer_name(nv_layer_pattern pattern);
nv_finding_code nv_layer_code(nv_layer_pattern pattern);
const char *nv_layer_what(nv_layer_pattern pattern);
const char *nv_layer_fix(nv_layer_pattern pattern);

/* Index of an element's channel, column and row. */
static inline int32_t nv_layer_channel(const nv_layer_case *c, int64_t i)
{
    return (int32_t)(i % c->c);
}

static inline int32_t nv_layer_column(const nv_layer_case *c, int64_t i)
{
    return (int32_t)(i / c->c % c->w);
}

static inline int32_t nv_layer_row(const nv_layer_case *c, int64_t i)
{
    return (int32_t)(i / c->c / c->w % c->h);
}

static inline int32_t nv_layer_image(const nv_layer_case *c, int64_t i)
{
    return (int32_t)(i / c->c / c->w / c->h);
}

#endif
