/* SPDX-License-Identifier: Apache-2.0 */
#include "page/page.h"

#include "device.h"
#include "device_judge.h"
#include "diagnose/diagnose.h"
#include "diagnose/search.h"
#include "diagnose/undo.h"
#include "message.h"
#include "page/raster.h"
#include "text.h"

#include <inttypes.h>
#include <math.h>
#include <stdlib.h>

/* One tensor's figures, which share a layout and a range. */
typedef struct figures {
    nv_page *page;
    const nv_discrepancy *d;
    nv_layout layout;
    double low, high; /* of what is due */
} figures;

static void fail(nv_page *p, nv_status st)
{
    p->status = p->status == NV_OK ? st : p->status;
}

/* Of the first image. */
static void set_range(figures *f)
{
    const nv_discrepancy *d = f->d;

    f->low = f->high = f->layout.n > 0 ? d->due[0] : 0;
    for (int64_t i = 0; i < f->layout.n; i++) {
        f->low = d->due[i] < f->low ? d->due[i] : f->low;
        f->high = d->due[i] > f->high ? d->due[i] : f->high;
    }
}

static void put_image(const figures *f, const nv_shades *shades, const char *what)
{
    char alt[160];

    (void)snprintf(alt, sizeof alt, "%s, %d by %d%s", what, f->d->w, f->d->h,
                   f->layout.is_picture ? " pixels"
                   : f->d->c > 1        ? ", a tile a channel"
                                        : "");
    if (!nv_raster_put(f->page->out, &f->layout, shades, alt))
        fail(f->page, nv_fail(f->page->err, NV_E_MEMORY, "no memory for a picture of the report"));
}

static void put_values(const figures *f, const double *values, const uint8_t *known,
                       const char *title, const char *what, const char *caption)
{
    FILE *out = f->page->out;
    const nv_shades shades = {f->d, values, NULL, known, f->low, f->high};

    fputs("<figure>", out);
    put_image(f, &shades, what);
    nv_page_text(out, "<figcaption><b>%s</b>", title);
    nv_page_text(out, "%s", caption);
    if (f->layout.is_turned)
        fputs(" Rows go to the right.", out);
    if (!f->layout.is_picture)
        fprintf(out, " Dark %g to light %g.", f->low, f->high);
    if (f->layout.tiles < f->layout.channels && !f->layout.is_picture)
        fprintf(out, " The first %d of %d channels.", f->layout.tiles, f->layout.channels);
    fputs("</figcaption></figure>\n", out);
}

static void put_difference(const figures *f, const char *what)
{
    FILE *out = f->page->out;
    const nv_discrepancy *d = f->d;
    double most = 0;
    int64_t differ = 0;

    for (int64_t i = 0; i < d->n; i++) {
        double by = nv_is_known(d, i) ? fabs(d->got[i] - d->due[i]) : 0;
        differ += by > 0;
        most = by > most ? by : most;
    }
    const nv_shades shades = {d, d->got, d->due, d->known, -most, most};
    fputs("<figure>", out);
    put_image(f, &shades, what);
    fprintf(out,
            "<figcaption><b>Difference</b>%" PRId64 " of %" PRId64
            " values differ. Blue: lower than due; orange: higher; at most %g%s.</figcaption>"
            "</figure>\n",
            differ, d->n, most, d->is_float ? "" : " LSB");
}

/* ---- inputs ---- */

/* The dump without the mistake that explains it best. */
static void put_undone(const figures *f)
{
    const nv_discrepancy *d = f->d;
    nv_page *p = f->page;
    nv_explanations found;
    nv_finding_code codes[NV_CAUSES];
    double *fixed = malloc(((size_t)d->n + 1) * sizeof *fixed);
    uint8_t *known = malloc((size_t)d->n + 1);
    bool possible = false;
    char caption[240];
    int64_t equal = 0;

    nv_status st = fixed == NULL || known == NULL
                       ? nv_fail(p->err, NV_E_MEMORY, "no memory for the report")
                       : nv_search(d, &found, p->err);
    if (st == NV_OK && found.count > 0 && nv_explained(&found.items[0]) > 0.9 &&
        nv_explanation_codes(d, &found.items[0], codes) > 0)
        st = nv_undo(d, &found.items[0], fixed, known, &possible, p->err);
    if (st == NV_OK && possible) {
        const nv_explanation *x = &found.items[0];
        double allowed = d->is_float ? 1e-5 : nv_is_fit(x) || x->near ? 1 : 0;
        for (int64_t i = 0; i < d->n; i++)
            equal += known[i] && fabs(fixed[i] - d->due[i]) <= allowed;
        (void)snprintf(caption, sizeof caption,
                       "The dump with %s undone: %" PRId64 " of %" PRId64 " values are as due%s.",
                       nv_finding_kinds[codes[0]].code, equal, d->n,
                       allowed == 1 ? " within one step" : "");
        put_values(f, fixed, known, "After the fix", "The dump after the fix", caption);
    }
    fail(p, st);
    free(known);
    free(fixed);
}

static void put_dump(const figures *f)
{
    int64_t differ = nv_discrepancy_count(f->d);

    put_values(f, f->d->got, f->d->known, "On the device", "The input that the device logged",
               differ == 0 ? "As due." : "What the network was given.");
    if (differ == 0)
        return;
    put_difference(f, "Where the dump differs from what is due");
    put_undone(f);
}

static void put_input(nv_page *p, const nv_input *in, const nv_device_tensor *got)
{
    const nv_tensor *t = in->tensor;
    FILE *out = p->out;
    nv_discrepancy d;
    char caption[480];

    nv_page_text(out, "<h3>Input <code>%s</code>", t->name);
    fprintf(out, " <span class=\"soft\">%s %s</span></h3>\n", nv_type_name(t->type),
            nv_text_shape(&t->shape).s);
    nv_status st = nv_discrepancy_make(t, nv_device_input_shape(p->run->graph, t), in->data,
                                       in->real, got == NULL ? in->data : got->input.data,
                                       got == NULL ? NULL : got->known, &d, p->err);
    fail(p, st);
    if (st != NV_OK)
        return;
    d.origin = in->source.values == NULL ? NULL : in; /* as for the diagnosis */
    figures f = {.page = p, .d = &d, .layout = nv_layout_of(&d)};
    set_range(&f);
    (void)snprintf(caption, sizeof caption, "From the sample (%s)%s%s.", in->format,
                   in->how[0] == '\0' ? "" : ": ", in->how);
    if (f.layout.n > 0) {
        fputs("<div class=\"figures\">\n", out);
        put_values(&f, d.due, NULL, "Due", "The input that is due", caption);
        if (got != NULL)
            put_dump(&f);
        fputs("</div>\n", out);
        if (d.images > 1)
            fprintf(out, "<p class=\"soft small\">The first of %" PRId64 " images.</p>\n",
                    d.images);
    }
    nv_discrepancy_free(&d);
}

void nv_page_inputs(nv_page *p)
{
    const nv_graph *g = p->run->graph;

    for (int32_t i = 0; i < g->n_inputs; i++)
        put_input(p, &p->sample->inputs[i],
                  p->sample->logged == NULL ? NULL
                                            : nv_device_find(p->sample->logged, g->inputs[i]));
}

/* ---- layers ---- */

static void put_map(nv_page *p, const nv_error_map *map)
{
    FILE *out = p->out;
    nv_discrepancy d;
    char what[120];

    nv_status st = nv_discrepancy_make(map->tensor, &map->tensor->shape, map->due, NULL, map->got,
                                       NULL, &d, p->err);
    fail(p, st);
    if (st != NV_OK)
        return;
    d.has_pixels = false; /* a feature map, whatever its shape */
    figures f = {.page = p, .d = &d, .layout = nv_layout_of(&d)};
    set_range(&f);
    (void)snprintf(what, sizeof what, "What %.60s gave", nv_text_base_name(map->who));
    nv_page_text(out, "<h3>First layer where %s leaves golden: ", nv_text_base_name(map->who));
    fprintf(out, "%d %s</h3>\n<div class=\"figures\">\n", map->layer,
            nv_op_name(p->run->graph->nodes[map->layer].op));
    put_values(&f, d.due, NULL, "Golden", "What golden gave", "What is due.");
    put_values(&f, d.got, NULL, what, what, "Of the same input.");
    put_difference(&f, "Where the layer differs from golden");
    fputs("</div>\n", out);
    nv_discrepancy_free(&d);
}

void nv_page_error_maps(nv_page *p)
{
    for (int i = 0; i < NV_ERROR_MAPS; i++)
        if (p->sample->maps[i].tensor != NULL)
            put_map(p, &p->sample->maps[i]);
}
