/* SPDX-License-Identifier: Apache-2.0 */
#include "pixels.h"

#include <math.h>
#include <stddef.h>

const char *nv_pixel_range(const nv_tensor *t, double *black, double *white)
{
    static const struct {
        double black, white;
        const char *name;
    } ranges[] = {{0, 255, "[0,255]"}, {0, 1, "[0,1]"}, {-1, 1, "[-1,1]"}};

    if ((t->type != NV_INT8 && t->type != NV_UINT8) || t->quant.count != 1)
        return NULL;
    /* 1/256 and 1/255, 1/128 and 1/127.5 are both in use: one step off at either end. */
    double step = (double)t->quant.scale[0], tolerance = 1.01 * step;
    double from = step * ((t->type == NV_INT8 ? -128 : 0) - t->quant.zero_point[0]);
    for (size_t i = 0; i < sizeof ranges / sizeof *ranges; i++)
        if (fabs(from - ranges[i].black) <= tolerance &&
            fabs(from + 255 * step - ranges[i].white) <= tolerance) {
            *black = ranges[i].black;
            *white = ranges[i].white;
            return ranges[i].name;
        }
    return NULL;
}
