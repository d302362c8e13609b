/* SPDX-License-Identifier: Apache-2.0 */
#include "preprocess/recipe.h"

#include "preprocess/resize.h"

#include <stdio.h>
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

static size_t add_name(char *text, size_t size, size_t used, const char *separator,
                       const char *name)
{
    return used >= size
               ? used
               : used + (size_t)snprintf(text + used, size - used, "%s%s", separator, name);
}

static nv_status refuse_name(const char *step, nv_error *err)
{
    char text[400] = "";
    size_t used = 0;

    for (int i = 0; i < NV_STEP_KINDS; i++)
        used = add_name(text, sizeof text, used, i == 0 ? "" : ", ", nv_step_rows[i].name);
    for (int i = 0; i < nv_n_presets; i++)
        used = add_name(text, sizeof text, used, i == 0 ? "; presets " : ", ", nv_presets[i].name);
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
        const char *argument = equals == NULL ? "" : equals + 1;
        return nv_step_parse((nv_step_kind)k, argument, &recipe->step[recipe->n++]) &&
                       (equals == NULL || argument[0] != '\0')
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
