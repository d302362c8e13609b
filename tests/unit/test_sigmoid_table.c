/* SPDX-License-Identifier: Apache-2.0 */
/*
 * [R-GATE16] The table of sigmoids that golden and the kernels interpolate in, each with a copy of
 * its own, against the definition, computed here in double: sigmoid(i / 24) in Q0.16, minus half of
 * what a straight line to the next place is too high by in the middle.
 */
#include "gate.h"
#include "sigmoid_table.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

enum { PLACES = 256 };

static double sigmoid_24(double i)
{
    return 65536 / (1 + exp(-i / 24));
}

static double exact_entry(int i)
{
    const double sag = (sigmoid_24(i) + sigmoid_24(i + 1)) / 2 - sigmoid_24(i + 0.5);
    return sigmoid_24(i) - sag / 2;
}

/* The last one is where interpolation ends. */
static int entry_due(int i)
{
    return i == PLACES - 1 ? UINT16_MAX : (int)round(exact_entry(i));
}

/* No entry is so near a tie that another exp would round it the other way. */
static void entries_are_beyond_doubt(void **state)
{
    (void)state;
    for (int i = 0; i < PLACES - 1; i++)
        assert_true(fabs(exact_entry(i) - floor(exact_entry(i)) - 0.5) > 1e-6);
}

static void kernels_have_the_table(void **state)
{
    (void)state;
    for (int i = 0; i < PLACES; i++)
        assert_int_equal(sigmoid_table[i], entry_due(i));
}

/* At whole places, tanh in Q0.15 is the entry minus 1/2 in Q0.16, with all of its bits. */
static int golden_entry(int i)
{
    return nv_golden_tanh16((int16_t)i, (golden_gate_scale){1 << 8, 0}) + (1 << 15);
}

static void golden_has_the_table(void **state)
{
    (void)state;
    for (int i = 0; i < PLACES - 1; i++)
        assert_int_equal(golden_entry(i), entry_due(i));
}

/* Only places behind the last whole one show the last entry; of the farthest, 255 * 256 - 1 = 29 *
 * 2251, the difference from the entry is below 1/2. */
static void golden_has_the_last_entry(void **state)
{
    (void)state;
    assert_int_equal(nv_golden_tanh16(2251, (golden_gate_scale){29, 0}) + (1 << 15),
                     entry_due(PLACES - 1));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(entries_are_beyond_doubt),
        cmocka_unit_test(kernels_have_the_table),
        cmocka_unit_test(golden_has_the_table),
        cmocka_unit_test(golden_has_the_last_entry),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
