/* SPDX-License-Identifier: Apache-2.0 */
/* The diagnosis of an input: one mistake planted after the other into a noisy picture. */
#include "diagnose/diagnose.h"
#include "support/cmocka.h"
#include "support/expect.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum { H = 24, W = 20, C = 3, N = H * W * C };

/* Real range [-1,1], so that the zero point is not at an end. */
static const float scale = 2.0f / 255;
static const int32_t zero = -1;
static nv_tensor tensor;

typedef struct picture {
    int pixels[N];
    int8_t due[N], got[N];
    float real[N];
} picture;

static int8_t quantized(double real)
{
    double q = round(real / (double)scale) + zero;
    return (int8_t)(q < -128 ? -128 : q > 127 ? 127 : q);
}

static int set_up(void **state)
{
    picture *p = calloc(1, sizeof *p);
    uint32_t random = 12345;

    assert_non_null(p);
    tensor = (nv_tensor){.name = "picture",
                         .type = NV_INT8,
                         .shape = {4, {1, H, W, C}},
                         .quant = {.count = 1, .scale = &scale, .zero_point = &zero},
                         .bytes = N};
    for (int i = 0; i < N; i++) {
        random = random * 1664525u + 1013904223u;
        p->pixels[i] = (int)((random >> 24) + 2u * (unsigned)(i % C) * 10u) % 256;
        p->real[i] = (float)(-1 + p->pixels[i] * 2.0 / 255);
        p->due[i] = quantized((double)p->real[i]);
    }
    memcpy(p->got, p->due, N);
    *state = p;
    return 0;
}

static int tear_down(void **state)
{
    free(*state);
    return 0;
}

/* The codes found, with the first one's message; the caller clears. */
static nv_findings diagnose(const picture *p)
{
    nv_error e = NV_ERROR_INIT;
    nv_findings findings = {0};
    nv_discrepancy d;

    expect_ok(nv_discrepancy_make(&tensor, &tensor.shape, p->due, p->real, p->got, NULL, &d, &e),
              &e);
    expect_ok(nv_diagnose(&d, &findings, &e), &e);
    nv_discrepancy_free(&d);
    nv_findings_sort(&findings);
    return findings;
}

static void expect_first(const picture *p, nv_finding_code code)
{
    nv_findings f = diagnose(p);

    assert_true(f.count > 0);
    assert_string_equal(nv_finding_kinds[f.items[0].code].code, nv_finding_kinds[code].code);
    nv_findings_clear(&f);
}

static void expect_both(const picture *p, nv_finding_code a, nv_finding_code b)
{
    nv_findings f = diagnose(p);

    assert_true(f.count >= 2);
    for (size_t i = 0; i < 2; i++)
        assert_true(f.items[i].code == a || f.items[i].code == b);
    nv_findings_clear(&f);
}

static void equal_bytes_give_nothing(void **state)
{
    nv_findings f = diagnose(*state);

    assert_int_equal(f.count, 0);
}

/* x / scale is a half but for the last bits of a float: either neighbour is right. */
static void halves_may_round_either_way(void **state)
{
    picture *p = *state;

    p->real[7] = scale * 10.5f;
    p->due[7] = quantized((double)p->real[7]);
    p->got[7] = (int8_t)(p->due[7] == 9 ? 10 : 9);
    nv_findings f = diagnose(p);
    assert_int_equal(f.count, 0);
}

static void one_step_elsewhere_is_a_mismatch(void **state)
{
    picture *p = *state;

    p->got[100] = (int8_t)(p->due[100] > 0 ? p->due[100] - 1 : p->due[100] + 1);
    nv_findings f = diagnose(p);
    assert_true(f.count > 0);
    nv_findings_clear(&f);
}

static void every_value(void **state)
{
    static const struct {
        nv_finding_code code;
        int what;
    } rows[] = {
        {NV_FINDING_INPUT_SIGN_FLIPPED, 0},       {NV_FINDING_INPUT_NOT_QUANTIZED, 1},
        {NV_FINDING_INPUT_ZERO_POINT_MISSING, 2}, {NV_FINDING_INPUT_RANGE, 3},
        {NV_FINDING_INPUT_MEAN_STD, 4},           {NV_FINDING_INPUT_ROUNDING, 5},
    };
    static const double mean[] = {0.485, 0.456, 0.406}, deviation[] = {0.229, 0.224, 0.225};
    picture *p = *state;

    for (size_t r = 0; r < sizeof rows / sizeof *rows; r++) {
        for (int i = 0; i < N; i++) {
            double u = p->pixels[i], real = (double)p->real[i], x = real / (double)scale;
            p->got[i] = rows[r].what == 0   ? (int8_t)(p->due[i] ^ -128)
                        : rows[r].what == 1 ? (int8_t)(u > 127 ? 127 : u)
                        : rows[r].what == 2 ? (int8_t)(round(x) > 127 ? 127 : round(x))
                        : rows[r].what == 3 ? quantized(u / 255)
                        : rows[r].what == 4 ? quantized((u / 255 - mean[i % C]) / deviation[i % C])
                                            : (int8_t)(trunc(x) + zero);
        }
        expect_first(p, rows[r].code);
    }
}

static void every_place(void **state)
{
    picture *p = *state;
    static const nv_finding_code codes[] = {
        NV_FINDING_INPUT_CHANNEL_ORDER, NV_FINDING_INPUT_LAYOUT_NCHW, NV_FINDING_INPUT_TRANSPOSED,
        NV_FINDING_INPUT_FLIPPED,       NV_FINDING_INPUT_ROTATED,     NV_FINDING_INPUT_ENDIAN};

    for (int what = 0; what < 6; what++) {
        for (int y = 0; y < H; y++)
            for (int x = 0; x < W; x++)
                for (int c = 0; c < C; c++) {
                    int at = (y * W + x) * C + c;
                    int to = what == 0   ? at - c + (C - 1 - c)
                             : what == 1 ? (c * H + y) * W + x
                             : what == 2 ? (x * H + y) * C + c
                             : what == 3 ? ((H - 1 - y) * W + x) * C + c
                             : what == 4 ? (x * H + (H - 1 - y)) * C + c
                                         : (at ^ 1);
                    p->got[to] = p->due[at];
                }
        expect_first(p, codes[what]);
    }
}

static void parts(void **state)
{
    picture *p = *state;

    memset(p->got + N / 2, 0, N - N / 2);
    expect_first(p, NV_FINDING_INPUT_TRUNCATED);

    memcpy(p->got + W * C, p->due, N - W * C);
    memset(p->got, 7, W * C);
    expect_first(p, NV_FINDING_INPUT_SHIFTED);

    memcpy(p->got, p->due, N);
    for (int i = 320; i < 320 + 64; i++)
        p->got[i] = (int8_t)(p->due[i] * 7 + 31);
    expect_first(p, NV_FINDING_INPUT_STALE);

    memset(p->got, 0x55, N);
    expect_first(p, NV_FINDING_INPUT_STALE);
}

static void pairs(void **state)
{
    picture *p = *state;

    for (int i = 0; i < N; i++) {
        int u = p->pixels[i - i % C + (C - 1 - i % C)];
        p->got[i] = (int8_t)(u > 127 ? 127 : u);
    }
    expect_both(p, NV_FINDING_INPUT_NOT_QUANTIZED, NV_FINDING_INPUT_CHANNEL_ORDER);

    for (int i = 0; i < N; i++) {
        int j = i - 5, y = j / (W * C);
        p->got[i] = (int8_t)(j < 0 ? 3 : p->due[j + (H - 1 - 2 * y) * W * C]);
    }
    expect_both(p, NV_FINDING_INPUT_FLIPPED, NV_FINDING_INPUT_SHIFTED);
}

static void another_picture_is_a_mismatch(void **state)
{
    picture *p = *state;

    for (int i = 0; i < N; i++)
        p->got[i] = (int8_t)(i * i * 31 + i / 7);
    expect_first(p, NV_FINDING_INPUT_MISMATCH);
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)
    const struct CMUnitTest tests[] = {TEST(equal_bytes_give_nothing),
                                       TEST(halves_may_round_either_way),
                                       TEST(one_step_elsewhere_is_a_mismatch),
                                       TEST(every_value),
                                       TEST(every_place),
                                       TEST(parts),
                                       TEST(pairs),
                                       TEST(another_picture_is_a_mismatch)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
