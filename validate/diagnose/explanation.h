/* SPDX-License-Identifier: Apache-2.0 */
/* One way to explain a dump: a place, a value and what became of a part of it. */
#ifndef NV_DIAGNOSE_EXPLANATION_H
#define NV_DIAGNOSE_EXPLANATION_H

#include "diagnose/place.h"
#include "diagnose/value.h"

/* What became of some of the elements, after place and value. */
typedef enum nv_part_kind {
    NV_PART_WHOLE,     /* nothing */
    NV_PART_SHIFTED,   /* moved by `shift` elements; what enters at the edge may be anything */
    NV_PART_TRUNCATED, /* the first `begin` elements, then `filler` */
    NV_PART_STALE      /* `blocks` aligned blocks of 32 bytes hold other data */
} nv_part_kind;

typedef struct nv_explanation {
    nv_place_kind place, colours; /* `colours`: BGR or PLANAR on top of another place, or HERE */
    nv_value_map value;
    nv_part_kind part;
    int32_t shift, shift_y, shift_x; /* elements in all; rows and columns where it is those */
    bool wraps;                      /* what leaves at one edge enters at the other */
    int64_t begin, blocks;
    double filler;
    bool one_filler; /* the stale blocks hold `filler` only */

    const char
        *special; /* a recipe that is no place and value: what it is; code in `special_code` */
    nv_finding_code special_code;

    char recipe[120]; /* another recipe's steps that change the size; "": the one that is due */
    int recipe_rank;  /* among the variants, the more common first; 0: the one that is due */
    bool near;        /* `equal` counts what is within one step */

    int64_t predicted; /* elements that it says anything about */
    int64_t equal;     /* of those, elements that are as it says; of a fit, within one step */
} nv_explanation;

enum { NV_CAUSES = 5 };

/* The codes of an explanation, the more telling first; returns how many. */
int nv_explanation_codes(const nv_discrepancy *d, const nv_explanation *x,
                         nv_finding_code codes[NV_CAUSES]);

static inline bool nv_is_fit(const nv_explanation *x)
{
    return x->special == NULL && x->value.kind >= NV_VALUE_FIT;
}

static inline bool nv_is_exact(const nv_explanation *x)
{
    return x->predicted > 0 && x->equal == x->predicted && !nv_is_fit(x) && !x->near;
}

/* Of the elements that were read. */
static inline double nv_explained(const nv_explanation *x)
{
    return x->predicted == 0 ? 0 : (double)x->equal / (double)x->predicted;
}

#endif
