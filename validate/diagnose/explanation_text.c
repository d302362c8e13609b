/* SPDX-License-Identifier: Apache-2.0 */
#include "diagnose/explanation_text.h"

#include "diagnose/affine.h"
#include "diagnose/variants.h"
#include "input.h"

#include <inttypes.h>
#include <math.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

typedef struct text {
    char *at;
    size_t left;
} text;

NV_PRINTF(2, 3)
static void say(text *t, const char *fmt, ...)
{
    va_list ap;

    va_start(ap, fmt);
    int n = vsnprintf(t->at, t->left, fmt, ap);
    va_end(ap);
    size_t used = n < 0 ? 0 : (size_t)n < t->left ? (size_t)n : t->left - 1;
    t->at += used;
    t->left -= used;
}

static void say_map(text *t, const nv_discrepancy *d, const nv_value_map *v)
{
    char map[300];

    if (v->kind >= NV_VALUE_FIT)
        say(t, ": %s", nv_affine_text(d, v, map, sizeof map));
}

/* Where everything went, and in a row of values what is in its place at the end that they left. */
static void say_shift(text *t, const nv_explanation *x)
{
    const int32_t values = abs(x->shift), rows = abs(x->shift_y), columns = abs(x->shift_x);

    if (rows > 0)
        say(t, ", moved %s by %d row%s", x->shift_y < 0 ? "up" : "down", rows,
            rows == 1 ? "" : "s");
    if (columns > 0)
        say(t, "%s %s by %d column%s", rows > 0 ? " and" : ", moved",
            x->shift_x < 0 ? "left" : "right", columns, columns == 1 ? "" : "s");
    if (rows > 0 || columns > 0)
        say(t, " (%d value%s)", values, values == 1 ? "" : "s");
    else
        say(t, ", %d value%s too %s", values, values == 1 ? "" : "s",
            x->shift < 0 ? "early" : "late");
    if (x->wraps)
        say(t, "; what leaves at one end enters at the other");
    else if (columns == 0)
        say(t, "; the %s %d %s something else", x->shift < 0 ? "last" : "first", values,
            values == 1 ? "is" : "are");
}

static void say_part(text *t, const nv_discrepancy *d, const nv_explanation *x)
{
    switch (x->part) {
    case NV_PART_SHIFTED:
        say_shift(t, x);
        break;
    case NV_PART_TRUNCATED:
        say(t, ", up to value %" PRId64 "; the remaining %" PRId64 " are %g", x->begin,
            d->n - x->begin, x->filler);
        break;
    case NV_PART_STALE:
        say(t, ", but for %" PRId64 " block%s of 32 bytes that hold %s", x->blocks,
            x->blocks == 1 ? "" : "s", x->one_filler ? "one value" : "other data");
        if (x->one_filler)
            say(t, " (%g)", x->filler);
        break;
    default:
        break;
    }
}

/* Another recipe, and the one that was asked for. */
static void say_recipe(text *t, const nv_discrepancy *d, const nv_explanation *x)
{
    char due[120];

    say(t, ", resized by another recipe: %s where %s is due", x->recipe,
        nv_geometry_text(d->origin->recipe, due, sizeof due));
    if (x->near)
        say(t, ", within one step");
}

void nv_explanation_text(const nv_discrepancy *d, const nv_explanation *x, char *message,
                         size_t size)
{
    text t = {message, size};

    say(&t, "'%.60s': the device holds ", d->tensor->name);
    if (x->special != NULL) {
        say(&t, "%s", x->special);
    } else {
        say(&t, "%s", nv_value_what(x->value.kind));
        say_map(&t, d, &x->value);
        if (x->place != NV_PLACE_HERE)
            say(&t, ", %s", nv_place_what(x->place));
        if (x->colours != NV_PLACE_HERE)
            say(&t, " and %s", nv_place_what(x->colours));
        if (x->recipe_rank > 0)
            say_recipe(&t, d, x);
    }
    say_part(&t, d, x);
    if (nv_is_exact(x) && x->part == NV_PART_WHOLE)
        say(&t, "; this explains every one of the %" PRId64 " values", x->predicted);
    else
        say(&t, "; this explains %" PRId64 " of %" PRId64 " values (%.1f %%)", x->equal, d->n,
            floor(1000 * (double)x->equal / (double)d->n) / 10); /* 100 % is all */
}
