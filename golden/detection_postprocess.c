/* SPDX-License-Identifier: Apache-2.0 */
/* TFLite_Detection_PostProcess in float32: decodes boxes and suppresses those that overlap better
 * ones. [R-DETECTION] */
#include "scratch.h"

#include <math.h>

typedef struct box {
    float ymin, xmin, ymax, xmax;
} box;

/* A candidate: its score, and what it is the score of. */
typedef struct ranked {
    float score;
    int32_t index;
} ranked;

typedef struct detection {
    const nv_args *a;
    const nv_detection_postprocess_params *p;
    const float *scores; /* [boxes][classes] */
    int32_t background;  /* 1 if the first class is that, else 0 */
    box *boxes;
    ranked *candidates; /* [boxes]; after suppress: the selected ones in front */
    ranked *best;       /* [max_detections + boxes]: of all classes so far */
    ranked *classes;    /* [num_classes] of one box */
} detection;

/* ---- boxes ---- */

/* Encoded: center y, x and size h, w, relative to an anchor of the same form. */
static box decode(const float *code, const float *anchor, const nv_detection_postprocess_params *p)
{
    const double y = (double)code[0] / (double)p->y_scale * (double)anchor[2] + (double)anchor[0];
    const double x = (double)code[1] / (double)p->x_scale * (double)anchor[3] + (double)anchor[1];
    const double h = 0.5 * exp((double)code[2] / (double)p->h_scale) * (double)anchor[2];
    const double w = 0.5 * exp((double)code[3] / (double)p->w_scale) * (double)anchor[3];
    return (box){(float)y - (float)h, (float)x - (float)w, (float)y + (float)h,
                 (float)x + (float)w};
}

static nv_status decode_all(detection *d, nv_error *err)
{
    const float *codes = d->a->in[0].data, *anchors = d->a->in[2].data;

    for (int32_t i = 0; i < d->p->boxes; i++) {
        const box b = decode(codes + (int64_t)i * d->p->encoding, anchors + (int64_t)i * 4, d->p);
        if (b.ymin >= b.ymax || b.xmin >= b.xmax)
            return nv_fail(err, NV_E_INPUT, "box %d is empty: [%g, %g] x [%g, %g]", (int)i,
                           (double)b.ymin, (double)b.ymax, (double)b.xmin, (double)b.xmax);
        d->boxes[i] = b;
    }
    return NV_OK;
}

static float area(const box *b)
{
    return (b->ymax - b->ymin) * (b->xmax - b->xmin);
}

/* Intersection over union. */
static float overlap(const box *a, const box *b)
{
    if (area(a) <= 0 || area(b) <= 0)
        return 0;
    const float h = fminf(a->ymax, b->ymax) - fmaxf(a->ymin, b->ymin);
    const float w = fminf(a->xmax, b->xmax) - fmaxf(a->xmin, b->xmin);
    const float common = fmaxf(h, 0) * fmaxf(w, 0);
    return common / (area(a) + area(b) - common);
}

/* ---- candidates ---- */

/* The highest score first, of equal ones the first. */
static int compare(const void *x, const void *y)
{
    const ranked *a = x, *b = y;
    if (a->score != b->score)
        return a->score > b->score ? -1 : 1;
    return (a->index > b->index) - (a->index < b->index);
}

static void rank(ranked *list, int32_t n)
{
    qsort(list, (size_t)n, sizeof *list, compare);
}

/* Of the candidates, ranked, keeps at most `most` in front: each that overlaps none before it by
 * more than the threshold. Returns how many. */
static int32_t suppress(detection *d, int32_t n, int32_t most)
{
    int32_t selected = 0;

    for (int32_t i = 0; i < n && selected < most; i++) {
        bool free = true;
        for (int32_t k = 0; k < selected && free; k++)
            free = !(overlap(&d->boxes[d->candidates[k].index], &d->boxes[d->candidates[i].index]) >
                     d->p->nms_iou_threshold);
        if (free)
            d->candidates[selected++] = d->candidates[i];
    }
    return selected;
}

static void add_candidate(detection *d, int32_t *n, float score, int32_t index)
{
    if (score >= d->p->nms_score_threshold)
        d->candidates[(*n)++] = (ranked){score, index};
}

static void put(const detection *d, int64_t at, const box *b, int32_t class, float score)
{
    ((box *)d->a->out[0].data)[at] = *b;
    ((float *)d->a->out[1].data)[at] = (float)class;
    ((float *)d->a->out[2].data)[at] = score;
}

static void put_count(const detection *d, int32_t count)
{
    *(float *)d->a->out[3].data = (float)count;
}

/* Every class by itself; the best of all classes remain. */
static nv_status detect_by_class(detection *d, nv_error *err)
{
    const nv_detection_postprocess_params *p = d->p;
    int32_t kept = 0;

    (void)err;
    for (int32_t class = 0; class < p->num_classes; class ++) {
        const int32_t column = class + d->background;
        int32_t n = 0;
        for (int32_t i = 0; i < p->boxes; i++)
            add_candidate(d, &n, d->scores[(int64_t)i * p->classes + column], i);
        rank(d->candidates, n);
        n = suppress(d, n, p->detections_per_class);
        /* What was kept goes before what comes now where scores are equal. */
        for (int32_t i = 0; i < n; i++)
            d->best[kept + i] =
                (ranked){d->candidates[i].score, d->candidates[i].index * p->classes + column};
        ranked *all = d->best;
        for (int32_t i = 1; i < kept + n; i++) {
            const ranked r = all[i];
            int32_t k = i;
            for (; k > 0 && all[k - 1].score < r.score; k--)
                all[k] = all[k - 1];
            all[k] = r;
        }
        kept = kept + n < p->max_detections ? kept + n : p->max_detections;
    }
    for (int32_t i = 0; i < p->max_detections; i++) {
        const ranked *r = &d->best[i];
        if (i < kept)
            put(d, i, &d->boxes[r->index / p->classes], r->index % p->classes - d->background,
                r->score);
        else
            put(d, i, &(box){0}, 0, 0);
    }
    put_count(d, kept);
    return NV_OK;
}

/* The scores of one box without the background's, ranked. */
static const ranked *rank_classes(detection *d, int32_t i)
{
    const float *scores = d->scores + (int64_t)i * d->p->classes + d->background;

    for (int32_t class = 0; class < d->p->num_classes; class ++)
        d->classes[class] = (ranked){scores[class], class};
    rank(d->classes, d->p->num_classes);
    return d->classes;
}

/* Every box by its best class. Where a box may have several classes, TFLite Micro leaves gaps
 * between them, and goes on behind its outputs: that is refused. */
static nv_status detect_by_box(detection *d, nv_error *err)
{
    const nv_detection_postprocess_params *p = d->p;
    const int32_t per_box = p->max_classes_per_detection < p->num_classes
                                ? p->max_classes_per_detection
                                : p->num_classes;
    int32_t n = 0, count = 0;

    for (int32_t i = 0; i < p->boxes; i++)
        add_candidate(d, &n, rank_classes(d, i)[0].score, i);
    rank(d->candidates, n);
    n = suppress(d, n, p->max_detections);
    for (int32_t i = 0; i < p->max_detections; i++)
        put(d, i, &(box){0}, 0, 0);
    for (int32_t i = 0; i < n; i++) {
        const int32_t index = d->candidates[i].index;
        const ranked *classes = rank_classes(d, index);
        for (int32_t k = 0; k < per_box; k++, count++) {
            const int64_t at = (int64_t)per_box * count + k;
            if (at >= p->max_detections)
                return nv_fail(err, NV_E_UNSUPPORTED,
                               "detection %lld is behind the %d that the outputs have room for",
                               (long long)at, (int)p->max_detections);
            put(d, at, &d->boxes[index], classes[k].index, classes[k].score);
        }
    }
    put_count(d, count);
    return NV_OK;
}

nv_status nv_float_detection_postprocess(const nv_args *a, nv_error *err)
{
    const nv_detection_postprocess_params *p = &a->node->params.detection_postprocess;
    detection d = {.a = a,
                   .p = p,
                   .scores = a->in[1].data,
                   .background = p->classes - p->num_classes,
                   .boxes = golden_alloc(p->boxes, sizeof(box)),
                   .candidates = golden_alloc(p->boxes, sizeof(ranked)),
                   .best = golden_alloc((int64_t)p->max_detections + p->boxes, sizeof(ranked)),
                   .classes = golden_alloc(p->num_classes, sizeof(ranked))};
    nv_status status = NV_OK;

    if (d.boxes == NULL || d.candidates == NULL || d.best == NULL || d.classes == NULL)
        status = golden_out_of_memory(a, err);
    if (status == NV_OK)
        status = decode_all(&d, err);
    if (status == NV_OK)
        status = p->use_regular_nms ? detect_by_class(&d, err) : detect_by_box(&d, err);
    free(d.boxes);
    free(d.candidates);
    free(d.best);
    free(d.classes);
    return status;
}

nv_status nv_golden_detection_postprocess(const nv_args *a, nv_error *err)
{
    return nv_float_detection_postprocess(a, err);
}
