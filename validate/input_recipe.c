/* SPDX-License-Identifier: Apache-2.0 */
/* What a recipe makes of a picture or of sound, as the values of an input. */
#include "input.h"

#include "picture/picture.h"
#include "pixels.h"
#include "values.h"

#include <inttypes.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

/* Numbers that are the tensor's own; of 8 bits also as the other sign reads them. */
static nv_status take_own(nv_input *input, const float *values, nv_error *err)
{
    const nv_tensor *t = input->tensor;
    int64_t n = nv_shape_count(&t->shape), low = 0, high = 0;
    const nv_tensor plain = {
        .name = t->name, .type = t->type, .shape = t->shape, .bytes = t->bytes};
    float *numbers = malloc((size_t)n * sizeof *numbers + 1);
    void *data = calloc(1, t->bytes + 1);
    nv_status st = NV_OK;

    if (numbers == NULL || data == NULL)
        st = nv_fail(err, NV_E_MEMORY, "%s: no memory for its values", input->path);
    if (st == NV_OK && !nv_type_range(t->type, &low, &high))
        st = nv_fail(err, NV_E_INPUT, "%s: raw is for integers, and '%.80s' is %s", input->path,
                     t->name, nv_type_name(t->type));
    for (int64_t i = 0; st == NV_OK && i < n; i++) {
        double x = (double)roundf(values[i]);
        if (nv_type_bits(t->type) == 8 && x >= -128 && x <= 255)
            x = low < 0 ? (double)(int8_t)(uint8_t)(int)x : (double)(uint8_t)(int)x;
        if (!(x >= (double)low && x <= (double)high))
            st = nv_fail(err, NV_E_INPUT, "%s: raw value %g at %" PRId64 " where '%.80s' is %s",
                         input->path, x, i, t->name, nv_type_name(t->type));
        numbers[i] = (float)x;
    }
    if (st == NV_OK) {
        (void)nv_values_from_real(&plain, numbers, data);
        st = nv_input_take(input, data, err);
    }
    free(numbers);
    free(data);
    return st;
}

static void tell_recipe(nv_input *input)
{
    const nv_recipe *r = input->recipe;
    char text[300];

    (void)nv_recipe_text(r, text, sizeof text);
    if (r->preset != NULL)
        (void)snprintf(input->how, sizeof input->how, "%s (%s)", r->preset, text);
    else
        (void)snprintf(input->how, sizeof input->how, "%s", text);
}

/* Whether the recipe leaves pixels 0 to 255, for the tensor's range to say what they become. */
static bool leaves_pixels(const nv_input *input)
{
    static const nv_step_kind kinds[] = {NV_STEP_MEAN, NV_STEP_STD, NV_STEP_SCALE, NV_STEP_FROM};
    double black, white;

    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
        if (nv_recipe_find(input->recipe, kinds[i]) != NULL)
            return false;
    return nv_pixel_range(input->tensor, &black, &white) != NULL;
}

static nv_status take_pixels(nv_input *input, float *values, nv_error *err)
{
    size_t n = (size_t)nv_shape_count(&input->tensor->shape), whole = 0;
    double black = 0, white = 0;
    const char *range = nv_pixel_range(input->tensor, &black, &white);
    uint8_t *pixels = malloc(n + 1);

    while (pixels != NULL && whole < n && values[whole] == floorf(values[whole]) &&
           values[whole] >= 0 && values[whole] <= 255) {
        pixels[whole] = (uint8_t)values[whole];
        whole++;
    }
    nv_status st = pixels == NULL ? nv_fail(err, NV_E_MEMORY, "%s: no memory", input->path)
                   : whole == n   ? nv_pixels_to_input(pixels, input, err)
                                  : NV_OK;
    free(pixels);
    if (st != NV_OK || whole == n) {
        free(values);
        return st;
    }
    for (size_t i = 0; i < n; i++)
        values[i] = (float)(black + (white - black) * (double)values[i] / 255);
    size_t used = strlen(input->how);
    (void)snprintf(input->how + used, sizeof input->how - used, "; pixels to %s", range);
    return nv_input_take_real(input, values, err);
}

nv_status nv_input_take_source(nv_input *input, nv_field *source, nv_error *err)
{
    const nv_shape *shape = input->rows != NULL ? input->rows->shape : &input->tensor->shape;
    nv_error own = NV_ERROR_INIT;
    nv_field out = {0};

    input->source = *source;
    nv_status st =
        nv_recipe_apply(input->recipe, source, shape, input->rows, input->max_bytes, &out, &own);
    if (st != NV_OK)
        return nv_fail(err, st, "%s: %s", input->path, own.message);
    tell_recipe(input);
    if (nv_recipe_find(input->recipe, NV_STEP_RAW) == NULL && leaves_pixels(input))
        return take_pixels(input, out.values, err);
    if (nv_recipe_find(input->recipe, NV_STEP_RAW) == NULL)
        return nv_input_take_real(input, out.values, err);
    st = take_own(input, out.values, err);
    nv_field_free(&out);
    return st;
}
