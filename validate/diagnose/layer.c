/* SPDX-License-Identifier: Apache-2.0 */
#include "diagnose/layer_tests.h"

#include <stdlib.h>
#include <string.h>

static const struct row {
    nv_finding_code code;
    const char *name;
    nv_layer_test *test;
    const char *what, *fix;
} rows[NV_LAYER_PATTERNS] = {
#define NV_LAYER_PATTERN(name, code, text, test, what, fix)                                        \
    {NV_FINDING_##code, text, nv_layer_##test, what, fix},
#include "diagnose/layer_pattern.def"
#undef NV_LAYER_PATTERN
};

const char *nv_layer_name(nv_layer_pattern pattern)
{
    return rows[pattern].name;
}

nv_finding_code nv_layer_code(nv_layer_pattern pattern)
{
    return rows[pattern].code;
}

const char *nv_layer_what(nv_layer_pattern pattern)
{
    return rows[pattern].what;
}

const char *nv_layer_fix(nv_layer_pattern pattern)
{
    return rows[pattern].fix;
}

/* [N, C] is N images of one pixel. */
static void set_geometry(nv_layer_case *c)
{
    const nv_shape *s = &c->tensor->shape;
    int r = s->rank;

    c->c = r > 0 ? s->dim[r - 1] : 1;
    c->w = r > 2 ? s->dim[r - 2] : 1;
    c->h = r > 3 ? s->dim[r - 3] : 1;
    int64_t image = (int64_t)c->h * c->w * c->c;
    c->images = image == 0 ? 0 : (int32_t)(c->d.n / image);
}

nv_status nv_layer_open(nv_layer_case *c, nv_error *err)
{
    NV_TRY(nv_discrepancy_make(c->tensor, &c->tensor->shape, c->due, NULL, c->got, c->known, &c->d,
                               err));
    set_geometry(c);
    c->n_wrong = 0;
    c->is_output = false;
    for (int32_t i = 0; i < c->graph->n_outputs; i++)
        c->is_output |= c->graph->outputs[i] == c->tensor->index;
    c->wrong = calloc((size_t)c->d.n + 1, 1);
    if (c->wrong == NULL)
        return nv_fail(err, NV_E_MEMORY, "no memory for the diagnosis");
    for (int64_t i = 0; i < c->d.n; i++) {
        c->wrong[i] = nv_is_known(&c->d, i) && c->d.due[i] != c->d.got[i];
        c->n_wrong += c->wrong[i];
    }
    return NV_OK;
}

void nv_layer_close(nv_layer_case *c)
{
    nv_discrepancy_free(&c->d);
    free(c->wrong);
    c->wrong = NULL;
}

/* Patterns that predict the bytes cover exactly what is wrong. */
static bool predicts(nv_layer_pattern p)
{
    return p < NV_LAYER_TAIL_CHANNELS;
}

nv_status nv_layer_match_find(const nv_layer_case *c, nv_layer_match *match, nv_error *err)
{
    /* That all lie in a part of the tensor by chance. */
    *match = (nv_layer_match){.is = NV_LAYER_PATTERNS, .share = 1};
    for (int p = 0; p < NV_LAYER_PATTERNS && c->n_wrong > 0; p++) {
        nv_layer_match m = {.is = (nv_layer_pattern)p, .share = 1};
        bool holds = false;
        NV_TRY(rows[p].test(c, &m, &holds, err));
        if (holds && predicts(m.is)) {
            *match = m;
            return NV_OK;
        }
        if (holds && (match->is == NV_LAYER_PATTERNS || m.share < match->share))
            *match = m;
    }
    return NV_OK;
}

bool nv_layer_is_made(const nv_layer_case *c, const void *made, nv_layer_match *m)
{
    size_t bits = (size_t)nv_type_bits(c->tensor->type), size = bits / 8;

    if (bits < 8)
        return false;
    for (int64_t i = 0; i < c->d.n; i++)
        if (nv_is_known(&c->d, i) && memcmp((const char *)made + (size_t)i * size,
                                            (const char *)c->got + (size_t)i * size, size) != 0)
            return false;
    m->explained = c->n_wrong;
    return true;
}
