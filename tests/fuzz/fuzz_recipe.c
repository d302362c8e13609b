/* SPDX-License-Identifier: Apache-2.0 */
/* Any bytes as a recipe of a model (recipe.h): refused with a line that says why, or run. */
#include "recipe.h"
#include "support/exercise.h"

#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    size_t bytes;
    uint8_t *file = recipe_build(data, size, &bytes);

    (void)exercise_model(file, bytes);
    free(file);
    return 0;
}
