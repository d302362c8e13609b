/* SPDX-License-Identifier: Apache-2.0 */
/*
 * im2col of each core: every value of a byte with every offset that a layer can have, at every
 * place of columns of up to 17 elements; and every position of small filters over small images,
 * with dilation, gaps and groups, where the padding and the gaps must come to 0.
 */
#include "columns.h"

#include <inttypes.h>
#include <stddef.h>

static const struct {
    const char *name;
    columns_fn *gather;
} cores[] = {{"scalar", columns_scalar},
             {"dsp", columns_dsp},
             {"dsp, int4 weights", columns_dsp_packed},
             {"mve", columns_mve}};
enum { CORES = sizeof cores / sizeof cores[0], LONGEST = 17, SIDE = 4, MOST_CHANNELS = 5 };

/* Where tap `tap` of a row or column reads the image, or -1: outside, or between its pixels. */
static int32_t source(int32_t first, int32_t tap, int32_t dilation, int32_t up, int32_t size)
{
    for (int32_t pixel = 0; pixel < size; pixel++)
        if (first + tap * dilation == pixel * up)
            return pixel;
    return -1;
}

static int32_t factor_due(const columns_patch *p, int32_t ky, int32_t kx, int32_t c)
{
    const int32_t y = source(p->y, ky, p->dilation_h, p->up_h, p->in_h);
    const int32_t x = source(p->x, kx, p->dilation_w, p->up_w, p->in_w);

    if (y < 0 || x < 0)
        return 0;
    return p->image[(y * p->in_w + x) * p->in_c + p->first_channel + c] + p->offset;
}

static void try_patch(columns_fn *gather, const columns_patch *p, exhaust_result *r)
{
    int32_t factors[COLUMNS_DEPTH];
    int i = 0;

    gather(p, factors);
    for (int32_t ky = 0; ky < p->filter_h; ky++)
        for (int32_t kx = 0; kx < p->filter_w; kx++)
            for (int32_t c = 0; c < p->filter_c; c++, i++) {
                const int32_t due = factor_due(p, ky, kx, c);
                r->tried++;
                if (factors[i] != due && !r->failed)
                    exhaust_fails(r,
                                  "factor %d of a %dx%dx%d filter at (%d, %d) over %dx%dx%d, "
                                  "offset %d, dilation %dx%d, gaps %dx%d is %d, %d is due",
                                  i, p->filter_h, p->filter_w, p->filter_c, p->y, p->x, p->in_h,
                                  p->in_w, p->in_c, p->offset, p->dilation_h, p->dilation_w,
                                  p->up_h - 1, p->up_w - 1, factors[i], due);
            }
}

/* A 1x1 filter over `depth` channels. */
static void try_values(columns_fn *gather, bool sample, exhaust_result *r)
{
    int8_t image[LONGEST];

    for (int32_t offset = -127; offset <= 128; offset += sample ? 51 : 1) {
        for (int32_t depth = 1; depth <= LONGEST; depth++) {
            for (int value = 0; value < 256 && !r->failed; value += sample ? 5 : 1) {
                for (int i = 0; i < depth; i++)
                    image[i] = (int8_t)(value + 37 * i);
                const columns_patch p = {1, 1, depth, 1, 1, depth,  1,    1,
                                         1, 1, 0,     0, 0, offset, image};
                try_patch(gather, &p, r);
            }
        }
    }
}

/* Every corner from which a tap can reach the image, and one more on each side. */
static void try_corners(columns_fn *gather, columns_patch p, exhaust_result *r)
{
    const int32_t reach_h = (p.filter_h - 1) * p.dilation_h + 1;
    const int32_t reach_w = (p.filter_w - 1) * p.dilation_w + 1;

    for (p.y = -reach_h; p.y <= p.in_h * p.up_h && !r->failed; p.y++)
        for (p.x = -reach_w; p.x <= p.in_w * p.up_w && !r->failed; p.x++)
            for (p.first_channel = 0; p.first_channel < p.in_c; p.first_channel += p.filter_c)
                try_patch(gather, &p, r);
}

/* All numbers below `bases`' product, a digit a property. */
static void try_shapes(columns_fn *gather, bool sample, exhaust_result *r)
{
    static const int bases[] = {SIDE, SIDE, 3, 3, 2, 2, 2, 2};
    static const int channels[][2] = {{1, 1}, {2, 2}, {2, 1}, {3, 3}, {4, 2}, {5, 5}};
    enum {
        DIGITS = sizeof bases / sizeof bases[0],
        CHANNELS = sizeof channels / sizeof channels[0]
    };
    int8_t image[SIDE * SIDE * MOST_CHANNELS];
    int shapes = 1;

    for (int i = 0; i < DIGITS; i++)
        shapes *= bases[i];
    for (size_t i = 0; i < sizeof image; i++)
        image[i] = (int8_t)(113 * i + 5); /* check-magic: neighbours differ */
    for (int shape = 0; shape < shapes; shape += sample ? 29 : 1) {
        int digit[DIGITS], rest = shape;
        for (int i = 0; i < DIGITS; rest /= bases[i++])
            digit[i] = 1 + rest % bases[i];
        for (int c = 0; c < CHANNELS && !r->failed; c++) {
            const columns_patch p = {.in_h = digit[0],
                                     .in_w = digit[1],
                                     .in_c = channels[c][0],
                                     .filter_h = digit[2],
                                     .filter_w = digit[3],
                                     .filter_c = channels[c][1],
                                     .dilation_h = digit[4],
                                     .dilation_w = digit[5],
                                     .up_h = digit[6],
                                     .up_w = digit[7],
                                     .offset = c % 2 == 0 ? 128 : -127,
                                     .image = image};
            try_corners(gather, p, r);
        }
    }
}

static void try_part(int index, bool sample, exhaust_result *r)
{
    columns_fn *gather = cores[index / 2].gather;

    exhaust_covers(r, "%s, %s", cores[index / 2].name, index % 2 == 0 ? "values" : "positions");
    (index % 2 == 0 ? try_values : try_shapes)(gather, sample, r);
}

int main(int argc, char **argv)
{
    return exhaust_main(argc, argv, "im2col", 2 * CORES, try_part);
}
