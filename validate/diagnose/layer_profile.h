/* SPDX-License-Identifier: Apache-2.0 */
/* Parts of an output: how many of the wrong values lie in one, and whether that tells anything. */
#ifndef NV_DIAGNOSE_LAYER_PROFILE_H
#define NV_DIAGNOSE_LAYER_PROFILE_H

#include "diagnose/layer.h"

/* A part of the tensor, and what of the wrong values it holds. */
typedef struct nv_layer_lot {
    int64_t size, wrong; /* elements */
    double choices;      /* how many such parts could have been chosen, over 0 */
} nv_layer_lot;

/* Whether the lot is less than the tensor, holds the wrong values, 97 % of them at least, and not
 * by chance: that is less likely than one in a hundred, or the lot is wrong through and through.
 * Then `m` has its `explained` and `share`; else they may be anything. */
bool nv_layer_tells(const nv_layer_case *c, const nv_layer_lot *lot, nv_layer_match *m);

/* A way to count elements: by row, by channel, ... */
typedef struct nv_layer_axis {
    int32_t (*place)(const nv_layer_case *c, int64_t i); /* of element i: 0 to n - 1 */
    int32_t n;
    const char *what; /* a place is called: "row" */
} nv_layer_axis;

/* The wrong values along an axis. */
typedef struct nv_layer_profile {
    nv_layer_axis axis;
    int64_t *wrong, *size; /* [axis.n]: elements at each place */
} nv_layer_profile;

/* NV_E_MEMORY: there is nothing to close. */
NV_MUST_CHECK nv_status nv_layer_profile_open(const nv_layer_case *c, nv_layer_axis axis,
                                              nv_layer_profile *p, nv_error *err);
void nv_layer_profile_close(nv_layer_profile *p);

/* The first place with anything wrong; axis.n: there is none. */
int32_t nv_layer_profile_first(const nv_layer_profile *p);

/* The places with anything wrong, any of which could have been others. */
nv_layer_lot nv_layer_profile_touched(const nv_layer_profile *p);

/* The places from `begin` on in steps of `step`; one choice. */
nv_layer_lot nv_layer_profile_sum(const nv_layer_profile *p, int32_t begin, int32_t step);

#endif
