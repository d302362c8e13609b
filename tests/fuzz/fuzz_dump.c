/* SPDX-License-Identifier: Apache-2.0 */
/* Any bytes as an input or a device's dump, and as a recipe for it (support/exercise_file.h):
 * refused with a line that says why, or read. */
#include "support/exercise_file.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    (void)exercise_file(data, size);
    return 0;
}
