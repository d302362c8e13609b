/* SPDX-License-Identifier: Apache-2.0 */
#include "diagnose/affine.h"

#include <math.h>
#include <stdio.h>

/* Ratios of features that come of one habit instead of another. */
static const struct {
    double gain;
    const char *name;
} gains[] = {
    {255, "255: [0,1] taken for [0,255]"},
    {1 / 255.0, "1/255: [0,255] taken for [0,1]"},
    {127.5, "127.5: [-1,1] taken for pixels"},
    {1 / 127.5, "1/127.5: pixels scaled once more"},
    {256, "256"},
    {1 / 256.0, "1/256"},
    {128, "128"},
    {1 / 128.0, "1/128"},
    {32768, "32768: samples that were not scaled to [-1,1)"},
    {1 / 32768.0, "1/32768: int16 samples scaled to [-1,1)"},
    {4.3429448, "10/ln 10: decibels of power instead of natural logarithms"},
    {8.6858896, "20/ln 10: decibels of amplitude instead of natural logarithms"},
    {2.3025851, "ln 10: natural instead of decimal logarithms"},
    {0.4342945, "1/ln 10: decimal instead of natural logarithms"},
    {1.4426950, "1/ln 2: binary instead of natural logarithms"},
    {0.6931472, "ln 2: natural instead of binary logarithms"},
    {2, "2: amplitude for power, or power without the window's or FFT's half"},
    {0.5, "1/2: power for amplitude, or a half of the FFT too much"},
};

/* Means and deviations of pixels 0 to 255. */
static const struct {
    double mean[3], deviation[3];
    const char *name;
} habits[] = {
    {{0, 0, 0}, {255, 255, 255}, "pixels to [0,1]"},
    {{0, 0, 0}, {256, 256, 256}, "pixels divided by 256"},
    {{0, 0, 0}, {1, 1, 1}, "pixels as they are"},
    {{127.5, 127.5, 127.5}, {127.5, 127.5, 127.5}, "pixels to [-1,1]"},
    {{128, 128, 128}, {128, 128, 128}, "u / 128 - 1"},
    {{127.5, 127.5, 127.5}, {255, 255, 255}, "pixels to [-0.5,0.5]"},
    {{128, 128, 128}, {1, 1, 1}, "u - 128 before quantization"},
    {{123.675, 116.28, 103.53}, {58.395, 57.12, 57.375}, "ImageNet's means and deviations"},
    {{103.53, 116.28, 123.675}, {57.375, 57.12, 58.395}, "ImageNet's, for BGR"},
    {{123.68, 116.78, 103.94}, {1, 1, 1}, "Caffe's means"},
    {{103.94, 116.78, 123.68}, {1, 1, 1}, "Caffe's means, for BGR"},
};

static bool is_close(double a, double b)
{
    return fabs(a - b) <= 0.01 * fabs(b);
}

const char *nv_gain_name(double gain)
{
    const char *name = NULL;
    double least = INFINITY;

    for (size_t i = 0; i < sizeof gains / sizeof *gains; i++) {
        double off = fabs(gain / gains[i].gain - 1);
        if (is_close(gain, gains[i].gain) && off < least) {
            least = off;
            name = gains[i].name;
        }
    }
    return name;
}

/* Of pixels u, (u - mean) / deviation is what the device made: the nearest habit. */
static const char *habit_name(const double *mean, const double *deviation, int channels)
{
    const char *name = NULL;
    double least = INFINITY;

    for (size_t i = 0; i < sizeof habits / sizeof *habits; i++) {
        bool all = true;
        double off = 0;
        for (int c = 0; c < channels; c++) {
            double due = habits[i].deviation[c % 3], shift = fabs(mean[c] - habits[i].mean[c % 3]);
            all = all && is_close(deviation[c], due) && shift <= 1;
            off += fabs(deviation[c] - due) / due + shift / 255;
        }
        if (all && off < least) {
            least = off;
            name = habits[i].name;
        }
    }
    return name;
}

typedef struct writer {
    char *at;
    size_t left;
} writer;

static void move(writer *w, int n)
{
    size_t used = n < 0 ? 0 : (size_t)n < w->left ? (size_t)n : w->left - 1;
    w->at += used;
    w->left -= used;
}

#define WRITE(w, ...) move(w, snprintf((w)->at, (w)->left, __VA_ARGS__))

static void write_pixels(writer *w, const nv_discrepancy *d, const nv_value_map *map, int channels)
{
    double mean[NV_CHANNELS], deviation[NV_CHANNELS];

    for (int c = 0; c < channels; c++) {
        double gain = map->a[c] * (d->white - d->black) / 255;
        if (gain == 0)
            return;
        deviation[c] = 1 / gain;
        mean[c] = -(map->b[c] + map->a[c] * d->black) / gain;
    }
    WRITE(w, "; of pixels u");
    for (int c = 0; c < channels; c++)
        WRITE(w, "%s (u %c %.5g) / %.5g", c == 0 ? "" : ",", mean[c] < 0 ? '+' : '-', fabs(mean[c]),
              deviation[c]);
    const char *name = habit_name(mean, deviation, channels);
    if (name != NULL)
        WRITE(w, " (%s)", name);
}

const char *nv_affine_text(const nv_discrepancy *d, const nv_value_map *map, char *text,
                           size_t size)
{
    writer w = {text, size};
    int channels = map->kind == NV_VALUE_FIT_CHANNELS ? d->c : 1;

    for (int c = 0; c < channels; c++)
        WRITE(&w, "%s%.6g x %c %.6g", c == 0 ? "" : ", ", map->a[c], map->b[c] < 0 ? '-' : '+',
              fabs(map->b[c]));
    const char *name = channels == 1 && !d->has_pixels ? nv_gain_name(map->a[0]) : NULL;
    if (name != NULL)
        WRITE(&w, " (the gain is %s)", name);
    if (d->has_pixels)
        write_pixels(&w, d, map, channels);
    return text;
}
