/* SPDX-License-Identifier: Apache-2.0 */
#include "layer_use.h"
#include "median.h"

#include <math.h>

static double reach_of(const nv_range_use *use)
{
    return fmax(-use->min, use->max);
}

/* Of the channels that are not zero throughout; 0 where there are fewer than four. */
static double median_reach(const nv_range_use *channels, int32_t n, double *room)
{
    enum { FEWEST = 4 };
    size_t live = 0;

    for (int32_t c = 0; c < n; c++)
        if (reach_of(&channels[c]) > 0)
            room[live++] = reach_of(&channels[c]);
    return live < FEWEST ? 0 : nv_median(room, live);
}

void nv_outliers_find(const nv_range_use *channels, int32_t n, double *room, nv_outliers *o)
{
    enum { SHARE = 8 };
    const double far = 16;
    double median = median_reach(channels, n, room);
    nv_range_use rest = {0};

    *o = (nv_outliers){0};
    for (int32_t c = 0; median > 0 && c < n; c++) {
        double reach = reach_of(&channels[c]);
        if (reach <= far * median) {
            nv_range_use_sum(&rest, &channels[c]);
            continue;
        }
        o->count++;
        if (reach > o->reach) {
            o->reach = reach;
            o->worst = c;
        }
    }
    o->others = reach_of(&rest);
    o->sqnr_db = nv_range_use_sqnr(&rest);
    if ((int64_t)o->count * SHARE > n)
        *o = (nv_outliers){0};
}
