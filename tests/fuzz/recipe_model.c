/* SPDX-License-Identifier: Apache-2.0 */
/* The model of a recipe that fuzz_recipe found: recipe_model RECIPE >crash.tflite. */
#include "recipe.h"

#include <stdio.h>
#include <stdlib.h>

int main(int argc, char **argv)
{
    static uint8_t recipe[1 << 16];
    FILE *in = argc == 2 ? fopen(argv[1], "rb") : NULL;

    if (in == NULL) {
        (void)fprintf(stderr, "usage: recipe_model RECIPE >MODEL.tflite\n");
        return 2;
    }
    size_t bytes, n = fread(recipe, 1, sizeof recipe, in);
    (void)fclose(in);
    uint8_t *file = recipe_build(recipe, n, &bytes);
    n = fwrite(file, 1, bytes, stdout);
    free(file);
    return n != bytes;
}
