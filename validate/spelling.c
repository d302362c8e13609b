/* SPDX-License-Identifier: Apache-2.0 */
#include "spelling.h"

#include <string.h>

enum { LONGEST = 32 };

static int least(int a, int b)
{
    return a < b ? a : b;
}

int nv_spelling_distance(const char *word, size_t length, const char *name)
{
    int far[3][LONGEST + 1]; /* from the first i letters of the word to the first k of the name */
    const size_t n = strlen(name);

    if (length > LONGEST || n > LONGEST)
        return NV_SPELLING_FAR;
    for (size_t k = 0; k <= n; k++)
        far[0][k] = (int)k;
    for (size_t i = 1; i <= length; i++) {
        int *row = far[i % 3];
        const int *above = far[(i + 2) % 3], *two_above = far[(i + 1) % 3];
        row[0] = (int)i;
        for (size_t k = 1; k <= n; k++) {
            row[k] =
                least(above[k - 1] + (word[i - 1] != name[k - 1]), least(above[k], row[k - 1]) + 1);
            if (i > 1 && k > 1 && word[i - 1] == name[k - 2] && word[i - 2] == name[k - 1])
                row[k] = least(row[k], two_above[k - 2] + 1);
        }
    }
    const int distance = far[length % 3][n];
    return distance < NV_SPELLING_FAR && distance < (int)length ? distance : NV_SPELLING_FAR;
}
