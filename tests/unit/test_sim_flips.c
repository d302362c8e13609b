/* SPDX-License-Identifier: Apache-2.0 */
/* Damaged files: each bit of a sound one flipped, each byte set to its extremes. Whatever loads
 * is run; the sanitizers judge. */
#include "support/exercise.h"
#include "support/expect.h"
#include "support/fb_models.h"

#include <stdlib.h>

static void damage(const fb_model *m)
{
    int outcome[NV_STATUS_COUNT] = {0};
    size_t bytes;
    uint8_t *file = fb_build(m, &bytes);

    assert_int_equal(exercise_model(file, bytes), NV_OK);
    for (size_t i = 0; i < bytes; i++) {
        uint8_t sound = file[i];
        for (int bit = 0; bit < 8; bit++) {
            file[i] = (uint8_t)(sound ^ 1u << bit);
            outcome[exercise_model(file, bytes)]++;
        }
        for (int extreme = 0; extreme < 2; extreme++) {
            file[i] = extreme == 0 ? 0x7f : 0xff;
            outcome[exercise_model(file, bytes)]++;
        }
        file[i] = sound;
    }
    free(file);
    /* Much of a file is padding and weights, so that many a flip changes nothing that counts. */
    assert_true(outcome[NV_OK] > 0);
    assert_true(outcome[NV_E_MODEL] > 0);
    assert_true(outcome[NV_E_UNSUPPORTED] > 0);
    assert_int_equal(outcome[NV_E_MEMORY] + outcome[NV_E_INTERNAL] + outcome[NV_E_IO], 0);
    print_message("%zu bytes: %d ran, %d bad, %d not supported, %d above a limit\n", bytes,
                  outcome[NV_OK], outcome[NV_E_MODEL], outcome[NV_E_UNSUPPORTED],
                  outcome[NV_E_LIMIT]);
}

static void test_int8(void **state)
{
    (void)state;
    damage(&fb_every_operator);
}

static void test_float(void **state)
{
    (void)state;
    damage(&fb_float_fc);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_int8),
        cmocka_unit_test(test_float),
    };
    return cmocka_run_group_tests_name("sim_flips", tests, NULL, NULL);
}
