/* SPDX-License-Identifier: Apache-2.0 */
/* Any bytes as a model: refused with a line that says why, or run. The entry is libFuzzer's, which
 * AFL++ (`make fuzz FUZZ_CC=afl-clang-fast`) takes as well. */
#include "support/exercise.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    (void)exercise_model(data, size);
    return 0;
}
