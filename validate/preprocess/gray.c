/* SPDX-License-Identifier: Apache-2.0 */
#include "preprocess/gray.h"

#include <math.h>
#include <string.h>

/* shift 0: real weights; otherwise (sum of whole weights and pixels + half) >> shift. */
static const struct {
    const char *name;
    double weight[3];
    int shift;
} rows[] = {
    {"601", {0.299, 0.587, 0.114}, 0},    {"pil", {19595, 38470, 7471}, 16},
    {"cv", {9798, 19235, 3735}, 15},      {"tf", {0.2989, 0.587, 0.114}, 0},
    {"709", {0.2126, 0.7152, 0.0722}, 0}, {"mean", {1.0 / 3, 1.0 / 3, 1.0 / 3}, 0},
};
enum { ROWS = sizeof rows / sizeof *rows };

int nv_gray_named(const char *name, size_t length)
{
    for (int i = 0; i < ROWS; i++)
        if (strlen(rows[i].name) == length && memcmp(rows[i].name, name, length) == 0)
            return i;
    return -1;
}

const char *nv_gray_name(int row)
{
    return rows[row].name;
}

int nv_gray_count(void)
{
    return ROWS;
}

double nv_gray_of(int row, const float rgb[3])
{
    double sum = 0, unit = (double)(1 << rows[row].shift);

    for (int c = 0; c < 3; c++)
        sum += rows[row].weight[c] * (double)rgb[c];
    return rows[row].shift == 0 ? sum : floor((sum + unit / 2) / unit);
}
