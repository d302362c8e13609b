/* SPDX-License-Identifier: Apache-2.0 */
/* Recipes as text. */
#include "preprocess/recipe.h"

#include "preprocess/gray.h"
#include "preprocess/resize.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

const nv_preset nv_presets[] = {
#define NV_PRESET(name, recipe, what) {name, recipe, what},
#include "preprocess/preset.def"
#undef NV_PRESET
};
const int nv_n_presets = sizeof nv_presets / sizeof *nv_presets;

const nv_step_row nv_step_rows[NV_STEP_KINDS] = {
#define NV_STEP(name, text, argument, parse, apply, what) {text, argument, what},
#include "preprocess/step.def"
#undef NV_STEP
};

/* ---- parts of arguments; each moves *at behind what it took ---- */

enum { LARGEST_SIDE = 1 << 20 };

static bool take_int(const char **at, int32_t *number)
{
    char *end;
    long value = strtol(*at, &end, 10);

    if (**at < '0' || **at > '9' || value > LARGEST_SIDE)
        return false;
    *number = (int32_t)value;
    *at = end;
    return true;
}

static bool take_word(const char **at, const char *word)
{
    size_t length = strlen(word);

    if (strncmp(*at, word, length) != 0 || ((*at)[length] != '\0' && (*at)[length] != ':'))
        return false;
    *at += length;
    return true;
}

/* "96x96" */
static bool take_size(const char **at, nv_step *s)
{
    if (!take_int(at, &s->width) || **at != 'x')
        return false;
    ++*at;
    return take_int(at, &s->height) && s->width > 0 && s->height > 0;
}

/* "12.5", "-1", "1/255" */
static bool take_number(const char **at, double *number)
{
    char *end;
    double over = 1;

    *number = strtod(*at, &end);
    if (end == *at)
        return false;
    *at = end;
    if (**at == '/') {
        over = strtod(*at + 1, &end);
        if (end == *at + 1 || over == 0)
            return false;
        *at = end;
    }
    *number /= over;
    return isfinite(*number) != 0;
}

/* WxH, WxH+X+Y, or one of the words that the step knows. */
static bool take_extent(const char **at, bool square, nv_step *s)
{
    if (take_word(at, "input")) {
        s->extent = NV_EXTENT_INPUT;
    } else if (square && take_word(at, "square")) {
        s->extent = NV_EXTENT_SQUARE;
    } else {
        if (!take_size(at, s))
            return false;
        s->placed = **at == '+';
        if (s->placed) {
            ++*at;
            if (!take_int(at, &s->x) || **at != '+')
                return false;
            ++*at;
            return take_int(at, &s->y);
        }
    }
    return true;
}

/* ---- arguments ---- */

static bool parse_nothing(const char *at, nv_step *s)
{
    (void)s;
    return *at == '\0';
}

static bool parse_frame(const char *at, nv_step *s)
{
    s->channels = 0;
    if (take_word(&at, "input"))
        s->extent = NV_EXTENT_INPUT;
    else if (!take_size(&at, s))
        return false;
    if (*at == 'x') {
        at++;
        return take_int(&at, &s->channels) && s->channels >= 1 &&
               s->channels <= NV_FIELD_CHANNELS && *at == '\0';
    }
    s->channels = 1;
    return *at == '\0';
}

static bool parse_from(const char *at, nv_step *s)
{
    char *end;
    s->value[0] = (double)strtoll(at, &end, 10);
    return *at >= '0' && *at <= '9' && *end == '\0' && s->value[0] < 1e15;
}

static bool parse_resize(const char *at, nv_step *s)
{
    s->choice = NV_RESIZE_BILINEAR_TF;
    if (take_word(&at, "input")) {
        s->extent = NV_EXTENT_INPUT;
    } else if (strchr(at, 'x') != NULL && strcspn(at, "x") < strcspn(at, ":")) {
        if (!take_size(&at, s))
            return false;
    } else {
        s->extent = NV_EXTENT_SHORT;
        if (!take_int(&at, &s->width) || s->width == 0)
            return false;
    }
    if (*at == '\0')
        return true;
    s->choice = *at == ':' ? (int)nv_resize_named(at + 1, strlen(at + 1)) : NV_RESIZE_KINDS;
    return s->choice < NV_RESIZE_KINDS;
}

static bool parse_crop(const char *at, nv_step *s)
{
    const char *number = at;

    if (take_number(&number, &s->value[0]) && strcmp(number, "%") == 0) {
        s->extent = NV_EXTENT_PERCENT;
        return s->value[0] > 0 && s->value[0] <= 100;
    }
    return take_extent(&at, true, s) && *at == '\0';
}

static bool parse_pad(const char *at, nv_step *s)
{
    s->value[0] = 0;
    if (!take_extent(&at, true, s))
        return false;
    if (*at == ':') {
        at++;
        return take_number(&at, &s->value[0]) && *at == '\0';
    }
    return *at == '\0';
}

static bool parse_gray(const char *at, nv_step *s)
{
    s->choice = *at == '\0' ? 0 : nv_gray_named(at, strlen(at));
    return s->choice >= 0;
}

static bool parse_numbers(const char *at, nv_step *s)
{
    for (s->n_values = 0; s->n_values < NV_FIELD_CHANNELS; at++) {
        if (!take_number(&at, &s->value[s->n_values++]) || (*at != ':' && *at != '\0'))
            return false;
        if (s->kind == NV_STEP_STD && s->value[s->n_values - 1] == 0)
            return false;
        if (*at == '\0')
            return true;
    }
    return false;
}

typedef bool parse_fn(const char *argument, nv_step *step);

static parse_fn *const parsers[] = {
#define NV_STEP(name, text, argument, parse, apply, what) parse_##parse,
#include "preprocess/step.def"
#undef NV_STEP
};

/* ---- a recipe ---- */

static nv_status refuse(const char *step, nv_step_kind kind, nv_error *err)
{
    char names[400] = "";

    if (kind == NV_STEP_RESIZE)
        (void)nv_resize_names(names, sizeof names);
    return nv_fail(err, NV_E_USAGE, "--preprocess: '%.60s': %s takes %s%s%s%s", step,
                   nv_step_rows[kind].name,
                   nv_step_rows[kind].argument[0] == '\0' ? "nothing" : nv_step_rows[kind].argument,
                   names[0] == '\0' ? "" : " (", names, names[0] == '\0' ? "" : ")");
}

static nv_status refuse_name(const char *step, nv_error *err)
{
    char text[400] = "";
    size_t used = 0;

    for (int i = 0; i < NV_STEP_KINDS; i++)
        used += (size_t)snprintf(text + used, sizeof text - used, "%s%s", i == 0 ? "" : ", ",
                                 nv_step_rows[i].name);
    used += (size_t)snprintf(text + used, sizeof text - used, "; presets ");
    for (int i = 0; i < nv_n_presets; i++)
        used += (size_t)snprintf(text + used, sizeof text - used, "%s%s", i == 0 ? "" : ", ",
                                 nv_presets[i].name);
    return nv_fail(err, NV_E_USAGE, "--preprocess: no step or preset '%.60s'; steps %s", step,
                   text);
}

static nv_status parse_step(const char *text, nv_recipe *recipe, nv_error *err)
{
    const char *equals = strchr(text, '=');
    size_t length = equals == NULL ? strlen(text) : (size_t)(equals - text);

    if (recipe->n == NV_STEPS)
        return nv_fail(err, NV_E_USAGE, "--preprocess: more than %d steps", NV_STEPS);
    for (int k = 0; k < NV_STEP_KINDS; k++) {
        if (strlen(nv_step_rows[k].name) != length ||
            strncmp(nv_step_rows[k].name, text, length) != 0)
            continue;
        nv_step *s = &recipe->step[recipe->n++];
        *s = (nv_step){.kind = (nv_step_kind)k};
        return parsers[k](equals == NULL ? "" : equals + 1, s) &&
                       (equals == NULL || equals[1] != '\0')
                   ? NV_OK
                   : refuse(text, (nv_step_kind)k, err);
    }
    return refuse_name(text, err);
}

static nv_status parse_steps(const char *text, nv_recipe *recipe, nv_error *err)
{
    char step[120];

    for (const char *at = text;; at++) {
        size_t length = strcspn(at, ",");
        if (length >= sizeof step)
            return nv_fail(err, NV_E_USAGE, "--preprocess: '%.60s...' is too long for a step", at);
        memcpy(step, at, length);
        step[length] = '\0';
        NV_TRY(parse_step(step, recipe, err));
        at += length;
        if (*at == '\0')
            return NV_OK;
    }
}

nv_status nv_recipe_parse(const char *text, nv_recipe *recipe, nv_error *err)
{
    *recipe = (nv_recipe){.n = 0};
    for (int i = 0; i < nv_n_presets; i++)
        if (strcmp(text, nv_presets[i].name) == 0) {
            recipe->preset = nv_presets[i].name;
            text = nv_presets[i].recipe;
            break;
        }
    return parse_steps(text, recipe, err);
}

/* ---- back to text ---- */

static size_t extent_text(const nv_step *s, char *text, size_t size)
{
    switch (s->extent) {
    case NV_EXTENT_INPUT:
        return (size_t)snprintf(text, size, "input");
    case NV_EXTENT_SQUARE:
        return (size_t)snprintf(text, size, "square");
    case NV_EXTENT_SHORT:
        return (size_t)snprintf(text, size, "%d", s->width);
    case NV_EXTENT_PERCENT:
        return (size_t)snprintf(text, size, "%g%%", s->value[0]);
    default:
        return (size_t)(s->placed
                            ? snprintf(text, size, "%dx%d+%d+%d", s->width, s->height, s->x, s->y)
                            : snprintf(text, size, "%dx%d", s->width, s->height));
    }
}

size_t nv_step_text(const nv_step *s, char *text, size_t size)
{
    size_t used = (size_t)snprintf(text, size, "%s", nv_step_rows[s->kind].name);
    char argument[120] = "";

    switch (s->kind) {
    case NV_STEP_RESIZE:
    case NV_STEP_CROP:
    case NV_STEP_PAD:
    case NV_STEP_FRAME: {
        size_t n = extent_text(s, argument, sizeof argument);
        if (s->kind == NV_STEP_RESIZE)
            (void)snprintf(argument + n, sizeof argument - n, ":%s",
                           nv_resize_name((nv_resize_kind)s->choice));
        else if (s->kind == NV_STEP_PAD && s->value[0] != 0)
            (void)snprintf(argument + n, sizeof argument - n, ":%g", s->value[0]);
        else if (s->kind == NV_STEP_FRAME && s->channels > 1)
            (void)snprintf(argument + n, sizeof argument - n, "x%d", s->channels);
        break;
    }
    case NV_STEP_GRAY:
        (void)snprintf(argument, sizeof argument, "%s", nv_gray_name(s->choice));
        break;
    case NV_STEP_FROM:
        (void)snprintf(argument, sizeof argument, "%.0f", s->value[0]);
        break;
    default:
        for (int i = 0, n = 0; i < s->n_values; i++)
            n += snprintf(argument + n, sizeof argument - (size_t)n, "%s%.9g", i == 0 ? "" : ":",
                          s->value[i]);
    }
    if (argument[0] != '\0' && used < size)
        used += (size_t)snprintf(text + used, size - used, "=%s", argument);
    return used;
}

const char *nv_recipe_text(const nv_recipe *recipe, char *text, size_t size)
{
    size_t used = 0;

    text[0] = '\0';
    for (int i = 0; i < recipe->n && used < size; i++) {
        if (i > 0)
            used += (size_t)snprintf(text + used, size - used, ",");
        if (used < size)
            used += nv_step_text(&recipe->step[i], text + used, size - used);
    }
    return text;
}

const nv_step *nv_recipe_find(const nv_recipe *recipe, nv_step_kind kind)
{
    for (int i = 0; i < recipe->n; i++)
        if (recipe->step[i].kind == kind)
            return &recipe->step[i];
    return NULL;
}
