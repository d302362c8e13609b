/* SPDX-License-Identifier: Apache-2.0 */
/* What is said of an affine map, and the line of C that sets an input right. */
#include "diagnose/affine.h"
#include "diagnose/explanation_text.h"
#include "diagnose/fix.h"
#include "support/cmocka.h"

#include <math.h>
#include <string.h>

/* 96 x 96 RGB in int8, real values in [black, white]. */
static nv_discrepancy pixels(double black, double white)
{
    double scale = (white - black) / 255;
    return (nv_discrepancy){.n = 27648,
                            .scale = scale,
                            .zero = round(-128 - black / scale),
                            .low = -128,
                            .high = 127,
                            .bits = 8,
                            .images = 1,
                            .h = 96,
                            .w = 96,
                            .c = 3,
                            .is_picture = true,
                            .has_pixels = true,
                            .black = black,
                            .white = white};
}

static nv_discrepancy features(void)
{
    return (nv_discrepancy){.n = 490,
                            .scale = 0.5,
                            .zero = 83,
                            .low = -128,
                            .high = 127,
                            .bits = 8,
                            .images = 1,
                            .h = 49,
                            .w = 10,
                            .c = 1};
}

/* The map from real values that the device made where (u - mean) / deviation was its habit. */
static nv_value_map habit(const nv_discrepancy *d, nv_value_kind kind, const double *mean,
                          const double *deviation)
{
    nv_value_map map = {.kind = kind};

    for (int c = 0; c < 3; c++) {
        double pixels_a_unit = 255 / (d->white - d->black);
        map.a[c] = pixels_a_unit / deviation[c];
        map.b[c] = (-d->black * pixels_a_unit - mean[c]) / deviation[c];
    }
    return map;
}

static void habits_by_name(void **state)
{
    static const struct {
        double mean, deviation;
        const char *name;
    } rows[] = {
        {0, 255, "(pixels to [0,1])"},        {0, 256, "(pixels divided by 256)"},
        {127.5, 127.5, "(pixels to [-1,1])"}, {128, 128, "(u / 128 - 1)"},
        {0, 1, "(pixels as they are)"},       {127.5, 255, "(pixels to [-0.5,0.5])"},
    };
    char text[400];

    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        for (int range = 0; range < 3; range++) {
            nv_discrepancy d = pixels(range == 2 ? -1 : 0, range == 0 ? 255 : 1);
            const double mean[] = {rows[i].mean, rows[i].mean, rows[i].mean};
            const double deviation[] = {rows[i].deviation, rows[i].deviation, rows[i].deviation};
            nv_value_map map = habit(&d, NV_VALUE_FIT, mean, deviation);
            (void)nv_affine_text(&d, &map, text, sizeof text);
            if (strstr(text, rows[i].name) == NULL)
                fail_msg("%s: %s", rows[i].name, text);
        }
}

static void channels_by_name(void **state)
{
    static const double mean[] = {123.675, 116.28, 103.53}, deviation[] = {58.395, 57.12, 57.375};
    static const double odd[] = {100, 90, 80};
    nv_discrepancy d = pixels(0, 1);
    nv_value_map map = habit(&d, NV_VALUE_FIT_CHANNELS, mean, deviation);
    char text[400], cut[40];

    (void)state;
    assert_non_null(strstr(nv_affine_text(&d, &map, text, sizeof text),
                           "(u - 116.28) / 57.12, (u - 103.53) / 57.375 (ImageNet's means"));
    map = habit(&d, NV_VALUE_FIT_CHANNELS, odd, deviation);
    assert_null(strstr(nv_affine_text(&d, &map, text, sizeof text), "ImageNet"));
    assert_int_equal(strlen(nv_affine_text(&d, &map, cut, sizeof cut)), sizeof cut - 1);
}

static void gains_by_name(void **state)
{
    nv_discrepancy d = features();
    nv_value_map map = {.kind = NV_VALUE_FIT, .a = {4.3429}, .b = {-1.5}};
    char text[400];

    (void)state;
    assert_string_equal(
        nv_affine_text(&d, &map, text, sizeof text),
        "4.3429 x - 1.5 (the gain is 10/ln 10: decibels of power instead of natural "
        "logarithms)");
    assert_null(nv_gain_name(0.77));
    assert_null(nv_gain_name(0));
    assert_null(nv_gain_name(-2));
    assert_non_null(strstr(nv_gain_name(1 / 255.0), "1/255"));
    assert_non_null(strstr(nv_gain_name(127.5), "127.5"));
    assert_non_null(strstr(nv_gain_name(128), "128"));
    map.a[0] = 0.77;
    assert_string_equal(nv_affine_text(&d, &map, text, sizeof text), "0.77 x - 1.5");
}

static void shifts(void **state)
{
    const struct {
        int32_t shift, rows, columns;
        bool wraps;
        const char *text, *fix; /* fix NULL: the finding's own advice */
    } rows[] = {
        {96, 1, 0, false, "moved down by 1 row (96 values); the first 96 are something else;",
         "memcpy(input->data.int8, frame + 96, "},
        {-4, 0, 0, false, ", 4 values too early; the last 4 are something else;",
         "memcpy(input->data.int8, frame - 4, "},
        {1, 0, 0, false, ", 1 value too late; the first 1 is something else;",
         "memcpy(input->data.int8, frame + 1, "},
        {-195, -2, -1, false, ", moved up by 2 rows and left by 1 column (195 values); this", NULL},
        {1, 0, 0, true, ", 1 value too late; what leaves at one end enters at the other;", NULL},
    };
    const nv_tensor tensor = {.name = "x"};
    nv_discrepancy d = pixels(0, 1);

    (void)state;
    d.tensor = &tensor;
    d.n = 1000;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const nv_explanation x = {.part = NV_PART_SHIFTED,
                                  .shift = rows[i].shift,
                                  .shift_y = rows[i].rows,
                                  .shift_x = rows[i].columns,
                                  .wraps = rows[i].wraps,
                                  .predicted = 900,
                                  .equal = 900};
        char text[400], fix[200];
        nv_explanation_text(&d, &x, text, sizeof text);
        if (strstr(text, rows[i].text) == NULL)
            fail_msg("row %zu: %s", i, text);
        bool any = nv_fix_text(&d, &x, NV_FINDING_INPUT_SHIFTED, fix, sizeof fix);
        assert_int_equal(any, rows[i].fix != NULL);
        if (any && strncmp(fix, rows[i].fix, strlen(rows[i].fix)) != 0)
            fail_msg("row %zu: %s", i, fix);
    }
}

static void fixes(void **state)
{
    const struct {
        nv_discrepancy d;
        nv_finding_code code;
        nv_value_map map;
        const char *text; /* NULL: the finding's own advice */
    } rows[] = {
        {pixels(0, 1),
         NV_FINDING_INPUT_NOT_QUANTIZED,
         {0},
         "q = (int8_t)(px - 128); where px is a pixel, 0 to 255"},
        {features(),
         NV_FINDING_INPUT_NOT_QUANTIZED,
         {0},
         "q = (int8_t)(roundf(x / 0.5f) + 83); clamp to -128..127"},
        {features(),
         NV_FINDING_INPUT_ZERO_POINT_MISSING,
         {0},
         "q = (int8_t)(roundf(x / 0.5f) + 83); clamp to -128..127"},
        {pixels(-1, 1),
         NV_FINDING_INPUT_RANGE,
         {0},
         "x = px / 127.5f - 1.0f; q = (int8_t)(roundf(x / 0.00784313725f)"},
        {pixels(0, 255),
         NV_FINDING_INPUT_MEAN_STD,
         {0},
         "x = px; q = (int8_t)(roundf(x / 1.0f) - 128)"},
        {features(),
         NV_FINDING_INPUT_FEATURE,
         {.kind = NV_VALUE_FIT, .a = {2}, .b = {-3}},
         "x = (x + 3.0f) * 0.5f; q = (int8_t)"},
        {features(), NV_FINDING_INPUT_FEATURE, {.kind = NV_VALUE_FIT_CHANNELS}, NULL},
        {features(), NV_FINDING_INPUT_RANGE, {0}, NULL},
        {pixels(0, 1), NV_FINDING_INPUT_STALE, {0}, NULL},
    };

    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const nv_explanation x = {.value = rows[i].map};
        char text[200] = "";
        bool any = nv_fix_text(&rows[i].d, &x, rows[i].code, text, sizeof text);
        assert_int_equal(any, rows[i].text != NULL);
        if (any && strncmp(text, rows[i].text, strlen(rows[i].text)) != 0)
            fail_msg("row %zu: %s", i, text);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(habits_by_name), cmocka_unit_test(channels_by_name),
        cmocka_unit_test(gains_by_name),  cmocka_unit_test(shifts),
        cmocka_unit_test(fixes),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
