/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The rounding rules of docs/NUMERICS.md that stand alone, each against its definition: which
 * integer is nearest, and where ties go, in exact 128-bit arithmetic. Tags in brackets.
 */
#include "fixed_point.h"
#include "golden_node.h"
#include "requantize.h"

#include <math.h>

typedef __int128 wide;

static const int32_t corners[] = {
    INT32_MIN,
    INT32_MIN + 1,
    -(1 << 30) - 1,
    -(1 << 30),
    -(1 << 30) + 1,
    -65536,
    -3,
    -2,
    -1,
    0,
    1,
    2,
    3,
    255,
    65535,
    65536,
    (1 << 30) - 1,
    1 << 30,
    (1 << 30) + 1,
    1 << 29,
    0x5a82799a,
    12345,
    INT32_MAX - 1,
    INT32_MAX,
};
enum { CORNERS = sizeof corners / sizeof corners[0] };

/* The integer nearest to numerator / 2^bits; of two equally near the one that `up` or `away` says.
 */
typedef enum ties { TIES_UP, TIES_AWAY } ties;

static wide nearest(wide numerator, int bits, ties to)
{
    const wide unit = (wide)1 << bits;
    wide low = numerator / unit;
    if (low * unit > numerator)
        low--;
    const wide below = numerator - low * unit, above = unit - below;
    if (below != above)
        return below < above ? low : low + 1;
    return to == TIES_UP || numerator > 0 ? low + 1 : low;
}

static wide saturated(wide x)
{
    return x > INT32_MAX ? INT32_MAX : x < INT32_MIN ? INT32_MIN : x;
}

static int32_t wrapped(wide x)
{
    const wide modulus = (wide)1 << 32;
    wide r = x % modulus;
    if (r < 0)
        r += modulus;
    return (int32_t)(r > INT32_MAX ? r - modulus : r);
}

/* [R-WRAP] */
static void wraps_modulo_2_32(void **state)
{
    (void)state;
    for (int i = 0; i < CORNERS; i++) {
        const wide a = corners[i];
        for (int j = 0; j < CORNERS; j++) {
            const wide b = corners[j];
            assert_int_equal(golden_add(corners[i], corners[j]), wrapped(a + b));
            assert_int_equal(golden_sub(corners[i], corners[j]), wrapped(a - b));
            assert_int_equal(golden_mul(corners[i], corners[j]), wrapped(a * b));
        }
        for (int n = 0; n < 32; n++)
            assert_int_equal(golden_shl(corners[i], n), wrapped(a * ((wide)1 << n)));
    }
}

/* [R-SRDHM] */
static void srdhm_rounds_ties_up_and_saturates_once(void **state)
{
    nv_rng rng = {1};
    (void)state;
    for (int i = 0; i < CORNERS; i++) {
        for (int j = 0; j < CORNERS; j++) {
            const wide exact = nearest((wide)corners[i] * corners[j], 31, TIES_UP);
            assert_int_equal(golden_srdhm(corners[i], corners[j]), saturated(exact));
        }
    }
    for (int i = 0; i < 100000; i++) {
        const int32_t a = nv_rng_int(&rng, INT32_MIN, INT32_MAX),
                      b = nv_rng_int(&rng, INT32_MIN, INT32_MAX);
        assert_int_equal(golden_srdhm(a, b), nearest((wide)a * b, 31, TIES_UP));
    }
    assert_int_equal(golden_srdhm(INT32_MIN, INT32_MIN), INT32_MAX);
    assert_int_equal(golden_srdhm(1 << 30, 1), 1);    /* 1/2: up */
    assert_int_equal(golden_srdhm(-(1 << 30), 1), 0); /* -1/2: up as well */
}

/* [R-RDBP] */
static void rdbp_rounds_ties_away_from_zero(void **state)
{
    (void)state;
    for (int32_t x = -5000; x <= 5000; x++)
        for (int e = 0; e <= 14; e++)
            assert_int_equal(golden_rdbp(x, e), nearest(x, e, TIES_AWAY));
    for (int i = 0; i < CORNERS; i++)
        for (int e = 0; e <= 31; e++)
            assert_int_equal(golden_rdbp(corners[i], e), nearest(corners[i], e, TIES_AWAY));
    assert_int_equal(golden_rdbp(3, 1), 2);
    assert_int_equal(golden_rdbp(-3, 1), -2);
    assert_int_equal(golden_rdbp(INT32_MIN, 31), -1);
}

/* [R-SAT-SHL] */
static void saturating_shift_is_exact_or_saturated(void **state)
{
    (void)state;
    for (int e = 0; e <= 31; e++)
        for (int i = 0; i < CORNERS; i++)
            assert_int_equal(golden_saturating_shl(corners[i], e),
                             saturated((wide)corners[i] * ((wide)1 << e)));
}

static golden_multiplier multiplier(double real)
{
    golden_multiplier m;
    nv_error err = NV_ERROR_INIT;
    assert_int_equal(nv_golden_multiplier(real, &m, &err), NV_OK);
    return m;
}

static void assert_multiplier(double real, int32_t mantissa, int shift)
{
    const golden_multiplier m = multiplier(real);
    assert_int_equal(m.mantissa, mantissa);
    assert_int_equal(m.shift, shift);
}

/* [R-MULT] */
static void multiplier_is_the_nearest_of_31_bits(void **state)
{
    nv_rng rng = {2};
    (void)state;
    for (int i = 0; i < 20000; i++) {
        /* 53 bits with their highest set, and an exponent that is not flushed */
        const uint64_t fraction = nv_rng_next(&rng) >> 12 | (uint64_t)1 << 52;
        const int exponent = nv_rng_int(&rng, -30, 29);
        const golden_multiplier m = multiplier(ldexp((double)fraction, exponent - 53));
        /* fraction * 2^-53 to 31 bits: 22 bits go */
        wide mantissa = nearest((wide)fraction, 22, TIES_AWAY);
        const bool carry = mantissa == (wide)1 << 31;
        assert_int_equal(m.mantissa, carry ? mantissa / 2 : mantissa);
        assert_int_equal(m.shift, exponent + carry);
    }
    assert_multiplier(0.0, 0, 0);
    assert_multiplier(1.0, 1 << 30, 1);
    assert_multiplier(0.5, 1 << 30, 0);
    assert_multiplier(1.0 - 0x1p-40, 1 << 30, 1);       /* rounds up to a power of two */
    assert_multiplier(0.5 + 0x1p-32, (1 << 30) + 1, 0); /* a tie: away from zero */
    assert_multiplier(0x1p-32, 1 << 30, -31);           /* the smallest */
    assert_multiplier(0x1.fffffffp-33, 0, 0);           /* flushed to zero */
    assert_multiplier(0x1p30, 1 << 30, 31);             /* the largest power of two */
}

static void multiplier_refuses_what_scales_cannot_give(void **state)
{
    const double bad[] = {-1.0, (double)NAN, (double)INFINITY, 0x1p31, 0x1.ffffffffffp30, 1e300};
    (void)state;
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
        golden_multiplier m;
        nv_error err = NV_ERROR_INIT;
        assert_int_equal(nv_golden_multiplier(bad[i], &m, &err), NV_E_MODEL);
        assert_int_not_equal(err.message[0], 0);
    }
}

/* [R-REQUANT] Two roundings, which is not the same as one. */
static void requantize_rounds_twice(void **state)
{
    nv_rng rng = {3};
    int once_differs = 0;
    (void)state;
    for (int shift = -31; shift <= 31; shift++) {
        for (int i = 0; i < 2000; i++) {
            const int32_t acc = nv_rng_int(&rng, INT32_MIN, INT32_MAX) >> nv_rng_int(&rng, 0, 30);
            const int32_t mantissa = nv_rng_int(&rng, 1 << 30, INT32_MAX);
            const golden_multiplier m = {mantissa, shift};
            const wide shifted = wrapped((wide)acc * ((wide)1 << (shift > 0 ? shift : 0)));
            const wide first = nearest(shifted * mantissa, 31, TIES_UP);
            const wide second = nearest(first, shift < 0 ? -shift : 0, TIES_AWAY);
            const int32_t got = golden_requantize(acc, m, NV_ROUNDING_TFLM);
            assert_int_equal(got, second);
            if (shift < 0)
                once_differs += got != nearest((wide)acc * mantissa, 31 - shift, TIES_UP);
        }
    }
    assert_true(once_differs > 100);
    /* 1 * 0.25: 0.5 rounds to 1, and 0.5 again to 1; a single rounding gives 0. */
    const golden_multiplier quarter = multiplier(0.25);
    assert_int_equal(golden_requantize(1, quarter, NV_ROUNDING_TFLM), 1);
    assert_int_equal(nearest((wide)1 * quarter.mantissa, 31 - quarter.shift, TIES_UP), 0);
}

static void finish_adds_the_zero_point_and_clamps(void **state)
{
    const golden_multiplier one = multiplier(1.0);
    const golden_output out = {
        .zero_point = 5, .min = -128, .max = 100, .rounding = NV_ROUNDING_TFLM};
    (void)state;
    assert_int_equal(golden_finish(7, one, &out), 12);
    assert_int_equal(golden_finish(96, one, &out), 100);
    assert_int_equal(golden_finish(95, one, &out), 100);
    assert_int_equal(golden_finish(-133, one, &out), -128);
    assert_int_equal(golden_finish(-134, one, &out), -128);
}

/* A product of two Q0.31 numbers. */
static wide product(wide a, wide b)
{
    return saturated(nearest(a * b, 31, TIES_UP));
}

/* EXP of docs/NUMERICS.md with its constants computed here. */
static wide exact_exp(int32_t x)
{
    const wide quarter = (wide)1 << 24;
    if (x == 0)
        return INT32_MAX;
    wide multiple = (-(wide)x - 1) / quarter; /* of 1/4 in -x, so that -1/4 <= a < 0 */
    const wide a = x + multiple * quarter;
    const wide c = llroundl(expl(-0.125L) * 0x1p31L), third = llroundl(0x1p31L / 3);
    const wide z = a * 32 + ((wide)1 << 28);
    const wide z2 = product(z, z), z3 = product(z2, z), z4 = product(z2, z2);
    const wide half_terms = product(nearest(z4, 2, TIES_AWAY) + z3, third) + z2;
    wide y = c + product(c, z + nearest(half_terms, 1, TIES_AWAY));
    for (int i = 0; i < 7; i++, multiple /= 2) {
        if (multiple % 2 != 0)
            y = product(y, llroundl(expl(-ldexpl(1.0L, i - 2)) * 0x1p31L));
    }
    return y;
}

/* [R-EXP] Bit for bit, and near the real function. */
static void exp_has_the_bits_of_its_series(void **state)
{
    (void)state;
    for (int64_t x = INT32_MIN; x <= 0; x += 9973) {
        const int32_t got = nv_golden_exp_fixed((int32_t)x, 5);
        assert_int_equal(got, exact_exp((int32_t)x));
        assert_true(fabs(ldexp(got, -31) - exp(ldexp((double)x, -26))) < 0x1p-21);
    }
    for (int32_t x = 0; x > -300; x--)
        assert_int_equal(nv_golden_exp_fixed(x, 5), exact_exp(x));
    for (int32_t k = 1; k < 128; k++)
        for (int32_t around = -2; around <= 2; around++)
            assert_int_equal(nv_golden_exp_fixed(-k * (1 << 24) + around, 5),
                             exact_exp(-k * (1 << 24) + around));
}

/* RECIP of docs/NUMERICS.md, likewise. */
static wide exact_recip(int32_t x)
{
    const wide one = (wide)1 << 29;
    const wide d = ((wide)x + ((wide)1 << 31)) / 2;
    wide t = llroundl(48 * 0x1p29L / 17) + product(d, -llroundl(32 * 0x1p29L / 17));
    for (int i = 0; i < 3; i++)
        t += saturated(4 * product(t, one - product(d, t)));
    return saturated(2 * t);
}

/* [R-RECIP] */
static void reciprocal_has_the_bits_of_its_iteration(void **state)
{
    (void)state;
    for (int64_t x = 0; x <= INT32_MAX; x += 9973) {
        const int32_t got = nv_golden_recip_1_plus_x((int32_t)x);
        assert_int_equal(got, exact_recip((int32_t)x));
        assert_true(fabs(ldexp(got, -31) - 1.0 / (1.0 + ldexp((double)x, -31))) < 0x1p-27);
    }
    assert_int_equal(nv_golden_recip_1_plus_x(0), INT32_MAX);
    assert_int_equal(nv_golden_recip_1_plus_x(INT32_MAX), exact_recip(INT32_MAX));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(wraps_modulo_2_32),
        cmocka_unit_test(srdhm_rounds_ties_up_and_saturates_once),
        cmocka_unit_test(rdbp_rounds_ties_away_from_zero),
        cmocka_unit_test(saturating_shift_is_exact_or_saturated),
        cmocka_unit_test(multiplier_is_the_nearest_of_31_bits),
        cmocka_unit_test(multiplier_refuses_what_scales_cannot_give),
        cmocka_unit_test(requantize_rounds_twice),
        cmocka_unit_test(finish_adds_the_zero_point_and_clamps),
        cmocka_unit_test(exp_has_the_bits_of_its_series),
        cmocka_unit_test(reciprocal_has_the_bits_of_its_iteration),
    };
    return cmocka_run_group_tests_name("golden: fixed point", tests, NULL, NULL);
}
