/* SPDX-License-Identifier: Apache-2.0 */
#include "layer_use.h"

#include <math.h>
#include <stdlib.h>

static double clipped_fraction(const nv_range_use *use)
{
    return use->count == 0 ? 0 : (double)use->clipped / (double)use->count;
}

/* Keeps the list of the most clipped channels in order; of equals the first stays in front. */
static void list_clipped(nv_layer_use *use, int32_t channel, double fraction)
{
    int32_t at = use->n_clipped;

    while (at > 0 && fraction > use->clipped[at - 1].fraction)
        at--;
    if (fraction == 0 || at == NV_CLIPPED_CHANNELS)
        return;
    use->n_clipped += use->n_clipped < NV_CLIPPED_CHANNELS;
    for (int32_t i = use->n_clipped - 1; i > at; i--)
        use->clipped[i] = use->clipped[i - 1];
    use->clipped[at].channel = channel;
    use->clipped[at].fraction = fraction;
}

/* What a converter would give the layer if this were all that it has to hold. */
static void find_due(const nv_tensor *t, const float *reference, int64_t n, nv_layer_use *use)
{
    const double little = 1.0 / 8;
    nv_range_use fitted = {0};

    use->due_sqnr_db = NAN;
    if (!nv_quantizer_for(t->type, use->all.min, use->all.max, &use->due) ||
        (use->all.clipped == 0 && nv_range_use_share(&use->all, &use->quantizer) >= little))
        return;
    nv_range_use_add(&fitted, &use->due, reference, n, 1);
    use->due_sqnr_db = nv_range_use_sqnr(&fitted);
}

nv_status nv_layer_use_of(const nv_tensor *t, const float *reference, nv_layer_use *use,
                          nv_error *err)
{
    const int64_t n = nv_shape_count(&t->shape);

    *use = (nv_layer_use){.channels = 1};
    use->known = n > 0 && nv_quantizer_of(t, &use->quantizer);
    if (!use->known)
        return NV_OK;
    if (t->shape.rank >= 2)
        use->channels = t->shape.dim[t->shape.rank - 1];
    const size_t channels = (size_t)use->channels;
    nv_range_use *each = calloc(channels, sizeof *each);
    double *room = calloc(channels, sizeof *room);
    if (each == NULL || room == NULL) {
        free(each);
        free(room);
        return nv_fail(err, NV_E_MEMORY, "no memory for the ranges of %d channels", use->channels);
    }
    for (int32_t c = 0; c < use->channels; c++) {
        nv_range_use_add(&each[c], &use->quantizer, reference + c, n - c, use->channels);
        nv_range_use_sum(&use->all, &each[c]);
        list_clipped(use, c, clipped_fraction(&each[c]));
    }
    find_due(t, reference, n, use);
    /* A vector has one value a channel, which says nothing of the channel's range. */
    if (n > use->channels)
        nv_outliers_find(each, use->channels, room, &use->outliers);
    free(each);
    free(room);
    return NV_OK;
}
