/* SPDX-License-Identifier: Apache-2.0 */
/* A step as text, read and written. */
#include "preprocess/gray.h"
#include "preprocess/recipe.h"
#include "preprocess/resize.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

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

/* WxH, WxH+X+Y, "input" or "square". */
static bool take_extent(const char **at, nv_step *s)
{
    if (take_word(at, "input")) {
        s->extent = NV_EXTENT_INPUT;
    } else if (take_word(at, "square")) {
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

/* As take_extent reads it, or a short side, or a percentage; returns the length. */
static size_t write_extent(const nv_step *s, char *text, size_t size)
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

/* ---- arguments: what each `parse` of step.def reads and how that is written ---- */

static bool parse_nothing(const char *at, nv_step *s)
{
    (void)s;
    return *at == '\0';
}

static void write_nothing(const nv_step *s, char *text, size_t size)
{
    (void)s, (void)text, (void)size;
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

static void write_frame(const nv_step *s, char *text, size_t size)
{
    size_t n = write_extent(s, text, size);

    if (s->channels > 1)
        (void)snprintf(text + n, size - n, "x%d", s->channels);
}

static bool parse_from(const char *at, nv_step *s)
{
    char *end;
    s->value[0] = (double)strtoll(at, &end, 10);
    return *at >= '0' && *at <= '9' && *end == '\0' && s->value[0] < 1e15;
}

static void write_from(const nv_step *s, char *text, size_t size)
{
    (void)snprintf(text, size, "%.0f", s->value[0]);
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

static void write_resize(const nv_step *s, char *text, size_t size)
{
    size_t n = write_extent(s, text, size);

    (void)snprintf(text + n, size - n, ":%s", nv_resize_name((nv_resize_kind)s->choice));
}

static bool parse_crop(const char *at, nv_step *s)
{
    const char *number = at;

    if (take_number(&number, &s->value[0]) && strcmp(number, "%") == 0) {
        s->extent = NV_EXTENT_PERCENT;
        return s->value[0] > 0 && s->value[0] <= 100;
    }
    return take_extent(&at, s) && *at == '\0';
}

static void write_crop(const nv_step *s, char *text, size_t size)
{
    (void)write_extent(s, text, size);
}

static bool parse_pad(const char *at, nv_step *s)
{
    s->value[0] = 0;
    if (!take_extent(&at, s))
        return false;
    if (*at == ':') {
        at++;
        return take_number(&at, &s->value[0]) && *at == '\0';
    }
    return *at == '\0';
}

static void write_pad(const nv_step *s, char *text, size_t size)
{
    size_t n = write_extent(s, text, size);

    if (s->value[0] != 0)
        (void)snprintf(text + n, size - n, ":%g", s->value[0]);
}

static bool parse_gray(const char *at, nv_step *s)
{
    s->choice = *at == '\0' ? 0 : nv_gray_named(at, strlen(at));
    return s->choice >= 0;
}

static void write_gray(const nv_step *s, char *text, size_t size)
{
    (void)snprintf(text, size, "%s", nv_gray_name(s->choice));
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

static void write_numbers(const nv_step *s, char *text, size_t size)
{
    for (int i = 0, n = 0; i < s->n_values; i++)
        n += snprintf(text + n, size - (size_t)n, "%s%.9g", i == 0 ? "" : ":", s->value[i]);
}

static const struct {
    bool (*parse)(const char *argument, nv_step *step);
    void (*write)(const nv_step *step, char *text, size_t size);
} arguments[NV_STEP_KINDS] = {
#define NV_STEP(name, text, argument, parse, apply, what) {parse_##parse, write_##parse},
#include "preprocess/step.def"
#undef NV_STEP
};

bool nv_step_parse(nv_step_kind kind, const char *argument, nv_step *s)
{
    *s = (nv_step){.kind = kind};
    return arguments[kind].parse(argument, s);
}

size_t nv_step_text(const nv_step *s, char *text, size_t size)
{
    size_t used = (size_t)snprintf(text, size, "%s", nv_step_rows[s->kind].name);
    char argument[120] = "";

    arguments[s->kind].write(s, argument, sizeof argument);
    if (argument[0] != '\0' && used < size)
        used += (size_t)snprintf(text + used, size - used, "=%s", argument);
    return used;
}
