/* SPDX-License-Identifier: Apache-2.0 */
#include "preprocess/taps.h"

#include <math.h>

static int32_t clamp(double at, int32_t in)
{
    return at < 0 ? 0 : at > in - 1 ? in - 1 : (int32_t)at;
}

/* TensorFlow computes places in float32, PIL and OpenCV in double. Where a place is a whole number
 * but for rounding, it decides which pixel is the nearest one: the order of operations counts. */
static float ratio(int32_t in, int32_t out)
{
    return (float)in / (float)out;
}

/* With aligned corners. */
static float ends_ratio(int32_t in, int32_t out)
{
    return out > 1 ? (float)(in - 1) / (float)(out - 1) : ratio(in, out);
}

int32_t nv_taps_most(int32_t in, int32_t out)
{
    enum { WIDEST = 3 }; /* lanczos: pixels to either side */
    double scale = in > out ? (double)in / out : 1;
    return 2 * (int32_t)ceil(WIDEST * scale) + 2;
}

/* ---- one pixel ---- */

static void one(double at, int32_t in, int32_t *first, int32_t *count, double *weight)
{
    *first = clamp(at, in);
    *count = 1;
    weight[0] = 1;
}

void nv_taps_nearest_half(int32_t in, int32_t out, int32_t i, int32_t *first, int32_t *count,
                          double *weight)
{
    one((double)floorf(((float)i + 0.5f) * ratio(in, out)), in, first, count, weight);
}

/* PIL adds up. */
void nv_taps_nearest_sum(int32_t in, int32_t out, int32_t i, int32_t *first, int32_t *count,
                         double *weight)
{
    enum { PLACE = 1 }; /* of the weights: unused, as there is one */
    const double step = (double)in / out;
    const double at = i == 0 ? step * 0.5 : (weight - nv_taps_most(in, out))[PLACE] + step;

    one(floor(at), in, first, count, weight);
    weight[PLACE] = at;
}

void nv_taps_nearest_corner(int32_t in, int32_t out, int32_t i, int32_t *first, int32_t *count,
                            double *weight)
{
    one((double)floorf((float)i * ratio(in, out)), in, first, count, weight);
}

/* OpenCV multiplies by the reciprocal of the factor. */
void nv_taps_nearest_factor(int32_t in, int32_t out, int32_t i, int32_t *first, int32_t *count,
                            double *weight)
{
    one(floor(i * (1 / ((double)out / in))), in, first, count, weight);
}

void nv_taps_nearest_ends(int32_t in, int32_t out, int32_t i, int32_t *first, int32_t *count,
                          double *weight)
{
    one((double)roundf((float)i * ends_ratio(in, out)), in, first, count, weight);
}

/* ---- two pixels ---- */

static void two(float at, int32_t in, int32_t *first, int32_t *count, double *weight)
{
    float below = floorf(at);
    int32_t low = clamp((double)below, in), high = clamp((double)ceilf(at), in);

    *first = low;
    *count = high > low ? 2 : 1;
    weight[0] = *count == 1 ? 1 : 1 - (double)(at - below);
    weight[1] = (double)(at - below);
}

void nv_taps_bilinear_half(int32_t in, int32_t out, int32_t i, int32_t *first, int32_t *count,
                           double *weight)
{
    two(((float)i + 0.5f) * ratio(in, out) - 0.5f, in, first, count, weight);
}

void nv_taps_bilinear_corner(int32_t in, int32_t out, int32_t i, int32_t *first, int32_t *count,
                             double *weight)
{
    two((float)i * ratio(in, out), in, first, count, weight);
}

void nv_taps_bilinear_ends(int32_t in, int32_t out, int32_t i, int32_t *first, int32_t *count,
                           double *weight)
{
    two((float)i * ends_ratio(in, out), in, first, count, weight);
}

void nv_taps_bilinear_loop(int32_t in, int32_t out, int32_t i, int32_t *first, int32_t *count,
                           double *weight)
{
    two((float)i * ((float)(in - 1) / (float)out), in, first, count, weight);
}

/* ---- what an output pixel covers ---- */

void nv_taps_area(int32_t in, int32_t out, int32_t i, int32_t *first, int32_t *count,
                  double *weight)
{
    /* In units of 1 / out of a pixel, exactly. */
    int64_t begin = (int64_t)i * in, end = begin + in;

    *first = (int32_t)(begin / out);
    *count = (int32_t)((end + out - 1) / out) - *first;
    for (int32_t k = 0; k < *count; k++) {
        int64_t from = (int64_t)(*first + k) * out, to = from + out;
        from = from < begin ? begin : from;
        to = to > end ? end : to;
        weight[k] = (double)(to - from) / in;
    }
}

/* ---- filters as wide as the reduction ---- */

typedef double filter(double x);

static double box(double x)
{
    return x > -0.5 && x <= 0.5 ? 1 : 0;
}

static double triangle(double x)
{
    return fabs(x) < 1 ? 1 - fabs(x) : 0;
}

/* Keys' cubic with a = -1/2. */
static double cubic(double x)
{
    const double a = -0.5;
    x = fabs(x);
    return x < 1   ? ((a + 2) * x - (a + 3)) * x * x + 1
           : x < 2 ? (((x - 5) * x + 8) * x - 4) * a
                   : 0;
}

static double sinc(double x)
{
    const double pi = 3.14159265358979323846;
    return x == 0 ? 1 : sin(pi * x) / (pi * x);
}

static double lanczos(double x)
{
    return x > -3 && x < 3 ? sinc(x) * sinc(x / 3) : 0;
}

static void filtered(filter *f, double support, int32_t in, int32_t out, int32_t i, int32_t *first,
                     int32_t *count, double *weight)
{
    double scale = (double)in / out, width = scale < 1 ? 1 : scale, sum = 0;
    double center = (i + 0.5) * scale;
    int32_t begin = (int32_t)(center - support * width + 0.5);
    int32_t end = (int32_t)(center + support * width + 0.5);

    begin = begin < 0 || center - support * width + 0.5 < 0 ? 0 : begin;
    end = end > in ? in : end;
    for (int32_t k = 0; k < end - begin; k++) {
        weight[k] = f((begin + k - center + 0.5) / width);
        sum += weight[k];
    }
    for (int32_t k = 0; k < end - begin && sum != 0; k++)
        weight[k] /= sum;
    *first = begin;
    *count = end - begin;
}

void nv_taps_box(int32_t in, int32_t out, int32_t i, int32_t *first, int32_t *count, double *weight)
{
    filtered(box, 0.5, in, out, i, first, count, weight);
}

void nv_taps_triangle(int32_t in, int32_t out, int32_t i, int32_t *first, int32_t *count,
                      double *weight)
{
    filtered(triangle, 1, in, out, i, first, count, weight);
}

void nv_taps_cubic(int32_t in, int32_t out, int32_t i, int32_t *first, int32_t *count,
                   double *weight)
{
    filtered(cubic, 2, in, out, i, first, count, weight);
}

void nv_taps_lanczos(int32_t in, int32_t out, int32_t i, int32_t *first, int32_t *count,
                     double *weight)
{
    filtered(lanczos, 3, in, out, i, first, count, weight);
}
