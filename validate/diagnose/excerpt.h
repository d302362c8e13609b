/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A few rows of a picture in place of all: most of what a dump might be is contradicted by any of
 * its rows, and rows can be resized and quantized without the others.
 */
#ifndef NV_DIAGNOSE_EXCERPT_H
#define NV_DIAGNOSE_EXCERPT_H

#include "diagnose/discrepancy.h"
#include "preprocess/recipe.h"

enum { NV_EXCERPT_ROWS = 8, NV_EXCERPT_PLACES = 3 };

typedef struct nv_excerpt {
    bool any;         /* false: too small, or too little was read of it */
    nv_tensor tensor; /* of these rows alone */
    nv_rows rows;
    int32_t at[NV_EXCERPT_ROWS];
    /* Of the rows: what nv_discrepancy_vary begins with; `got` where all is in place. */
    nv_discrepancy d;
    /* The dump's elements that come from the rows, by each place that nv_search_exact tries, [d.n];
     * NULL: it makes no sense for this tensor. */
    double *got[NV_EXCERPT_PLACES];
    uint8_t *known[NV_EXCERPT_PLACES];
} nv_excerpt;

/* Of *d, which is what a recipe gives; `planar`: with its channels one after the other. *excerpt
 * stays where it is, as it points into itself. */
NV_MUST_CHECK nv_status nv_excerpt_open(const nv_discrepancy *d, bool planar, nv_excerpt *excerpt,
                                        nv_error *err);
void nv_excerpt_close(nv_excerpt *excerpt);

/* Whether nv_search_exact may find something in all of a variant of which *v are the rows. */
bool nv_excerpt_may_be_exact(const nv_excerpt *excerpt, const nv_discrepancy *v);

#endif
