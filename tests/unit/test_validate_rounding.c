/* SPDX-License-Identifier: Apache-2.0 */
/* Rounding without calls gives what round() and roundf() give. */
#include "nv/rng.h"
#include "rounding.h"
#include "support/cmocka.h"

#include <string.h>

enum { TRIES = 1000000, SEED = 20240 };

/* Equal numbers, or both NaN. */
static void same(double got, double due, double x)
{
    if (got != due && !(isnan(got) && isnan(due)))
        fail_msg("%a is rounded to %a, due is %a (seed %d)", x, got, due, SEED);
}

/* Where a sum with a half is not exact, where numbers have no fraction any more, and the rest. */
static const double edges[] = {
    0,
    0.5,
    1.5,
    2.5,
    0.49999999999999994,
    0.499999970197677612,
    4503599627370495.5,
    4503599627370496,
    8388607.5,
    8388608,
    2147483647.5,
    1e18,
    1e19,
    1e300,
    5e-324,
    INFINITY,
};

static void test_edges(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof edges / sizeof *edges; i++)
        for (int sign = -1; sign <= 1; sign += 2) {
            const double x = sign * edges[i];
            const float f = (float)x;
            same(nv_round(x), round(x), x);
            same((double)nv_roundf(f), (double)roundf(f), x);
        }
    same(nv_round(NAN), NAN, NAN);
    same((double)nv_roundf(NAN), NAN, NAN);
}

/* Any bits, and numbers near ties. */
static void test_random(void **state)
{
    nv_rng rng = {SEED};

    (void)state;
    for (int i = 0; i < TRIES; i++) {
        const uint64_t bits = nv_rng_next(&rng);
        const uint32_t half = (uint32_t)(bits >> 32);
        double x;
        float f;
        memcpy(&x, &bits, sizeof x);
        memcpy(&f, &half, sizeof f);
        same(nv_round(x), round(x), x);
        same((double)nv_roundf(f), (double)roundf(f), (double)f);
        x = nextafter((double)nv_rng_int(&rng, -2000, 2000) / 2,
                      nv_rng_one_in(&rng, 2) ? 1e9 : -1e9);
        f = nextafterf((float)nv_rng_int(&rng, -2000, 2000) / 2,
                       nv_rng_one_in(&rng, 2) ? 1e9F : -1e9F);
        same(nv_round(x), round(x), x);
        same((double)nv_roundf(f), (double)roundf(f), (double)f);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_edges),
        cmocka_unit_test(test_random),
    };
    return cmocka_run_group_tests_name("validate_rounding", tests, NULL, NULL);
}
