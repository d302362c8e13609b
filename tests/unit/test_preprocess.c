/* SPDX-License-Identifier: Apache-2.0 */
/* Recipes: what Pillow and OpenCV gave, what TensorFlow's definitions give by hand, and refusals.
 */
#include "golden_node.h"
#include "nv/rng.h"
#include "preprocess/gray.h"
#include "preprocess/recipe.h"
#include "preprocess/resize.h"
#include "support/cmocka.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { W = 11, H = 7, MOST = 200 };

static nv_field picture(int32_t h, int32_t w, int32_t c)
{
    nv_error e = NV_ERROR_INIT;
    nv_field f;

    assert_int_equal(nv_field_make(h, w, c, 1 << 20, &f, &e), NV_OK);
    for (int y = 0; y < h; y++)
        for (int x = 0; x < w; x++)
            for (int k = 0; k < c; k++)
                nv_field_at(&f, y, x)[k] =
                    (float)((x * x * 7 + y * 29 + x * y * 13 + (x ^ y) * 11 + k * 50) % 256);
    return f;
}

/* What Pillow 13.0.0 and OpenCV 5.0.0 made of the picture above, of one channel. */
static const struct {
    const char *name;
    int w, h;
    int pixels[MOST];
} library[] = {
    {"bilinear:pil", 5, 4, {39,  120, 152, 101, 106, 111, 144, 142, 144, 143,
                            152, 130, 105, 141, 133, 133, 103, 76,  125, 149}},
    {"nearest:pil", 5, 4, {18,  96,  230, 164, 154, 124, 210, 184, 126, 212,
                           230, 156, 50,  88,  14,  80,  14,  4,   50,  72}},
    {"area:pil", 5, 4, {27,  104, 156, 94, 111, 120, 141, 138, 155, 160,
                        195, 107, 140, 88, 112, 132, 125, 73,  150, 149}},
    {"bicubic:pil", 5, 4, {26,  124, 161, 92,  104, 113, 146, 145, 147, 145,
                           156, 128, 104, 144, 133, 133, 100, 69,  125, 152}},
    {"lanczos:pil", 5, 4, {19,  127, 168, 86,  102, 116, 146, 144, 147, 145,
                           156, 127, 105, 146, 134, 135, 97,  71,  122, 152}},
    {"bilinear:cv", 5, 4, {24,  109, 165, 102, 107, 111, 177, 162, 126, 159,
                           194, 125, 45,  105, 100, 121, 98,  52,  117, 141}},
    {"nearest:cv", 5, 4, {0,   50,  156, 62,  24,  40,  116, 248, 180, 168,
                          120, 204, 176, 116, 200, 200, 124, 16,  52,  232}},
    {"area:cv", 5, 4, {29,  119, 155, 98,  106, 108, 146, 145, 143, 147,
                       160, 124, 106, 144, 133, 135, 107, 71,  130, 152}},
    {"bilinear:pil", 4, 7, {28,  130, 122, 93,  72,  160, 110, 114, 123, 155, 166, 130, 144, 100,
                            146, 175, 162, 132, 117, 93,  107, 111, 135, 166, 134, 68,  79,  131}},
    {"nearest:pil", 4, 7, {18,  156, 62,  154, 49,  248, 180, 33, 124, 84,  254, 212, 155, 176,
                           116, 91,  230, 180, 190, 14,  5,   16, 52,  149, 80,  108, 126, 72}},
    {"area:pil", 4, 7, {23,  161, 113, 73,  68,  153, 99,  138, 114, 159, 190, 117, 160, 66,
                        176, 181, 149, 129, 139, 104, 110, 121, 125, 168, 155, 42,  88,  147}},
    {"bicubic:pil", 4, 7, {19,  137, 127, 85,  68,  167, 103, 120, 120, 159, 169, 123, 149, 92,
                           145, 183, 162, 132, 114, 96,  110, 108, 135, 170, 144, 61,  74,  139}},
    {"lanczos:pil", 4, 7, {14,  140, 131, 80,  66,  171, 100, 120, 118, 164, 168, 120, 153, 88,
                           143, 189, 161, 134, 111, 96,  117, 100, 136, 175, 146, 59,  71,  142}},
    {"bilinear:cv", 4, 7, {16,  134, 100, 140, 48,  212, 119, 55, 119, 131, 206, 196, 151, 114,
                           161, 111, 221, 171, 152, 39,  29,  90, 106, 146, 100, 73,  98,  94}},
    {"nearest:cv", 4, 7, {0,  50,  230, 24, 40, 116, 57,  168, 80,  138, 184, 56,  120, 204,
                          11, 200, 160, 58, 50, 88,  200, 124, 133, 232, 240, 146, 4,   120}},
    {"area:cv", 4, 7, {20,  138, 126, 78,  64,  167, 97,  135, 112, 153, 177, 122, 156, 89,
                       148, 179, 158, 137, 118, 105, 108, 119, 136, 163, 156, 58,  76,  150}},
    {"bilinear:pil",
     17,
     10,
     {0,   8,   22,  42,  69,  100, 138, 182, 230, 121, 92,  158, 82,  55,  139, 95,  42,  22,  28,
      41,  74,  103, 132, 183, 181, 135, 130, 114, 86,  95,  100, 90,  113, 135, 50,  58,  74,  109,
      140, 170, 195, 166, 89,  160, 153, 54,  101, 125, 85,  132, 180, 78,  98,  123, 133, 166, 201,
      126, 122, 178, 224, 212, 129, 86,  95,  187, 142, 88,  106, 124, 149, 172, 140, 85,  125, 118,
      72,  131, 174, 195, 169, 146, 135, 164, 193, 134, 156, 178, 159, 116, 69,  143, 124, 25,  101,
      154, 181, 170, 138, 76,  156, 237, 162, 189, 200, 98,  101, 159, 168, 130, 54,  138, 157, 99,
      94,  78,  30,  119, 206, 190, 129, 67,  97,  145, 190, 99,  76,  112, 96,  111, 165, 186, 177,
      125, 132, 146, 218, 134, 50,  111, 130, 120, 77,  63,  75,  82,  99,  128, 161, 166, 123, 150,
      181, 240, 165, 88,  130, 92,  20,  80,  71,  4,   83,  104, 54,  91,  109, 78,  166, 250}},
    {"nearest:pil",
     17,
     10,
     {0,   0,   18,  50,  50,  96,  156, 156, 230, 62,  62,  164, 24,  24,  154, 42,  42,  40,  40,
      49,  116, 116, 153, 248, 248, 57,  180, 180, 17,  168, 168, 33,  212, 212, 40,  40,  49,  116,
      116, 153, 248, 248, 57,  180, 180, 17,  168, 168, 33,  212, 212, 80,  80,  124, 138, 138, 210,
      84,  84,  184, 254, 254, 126, 56,  56,  212, 82,  82,  120, 120, 155, 204, 204, 11,  176, 176,
      11,  116, 116, 235, 200, 200, 91,  252, 252, 120, 120, 155, 204, 204, 11,  176, 176, 11,  116,
      116, 235, 200, 200, 91,  252, 252, 160, 160, 230, 58,  58,  156, 180, 180, 50,  190, 190, 88,
      88,  88,  14,  210, 210, 200, 200, 5,   124, 124, 213, 16,  16,  133, 52,  52,  197, 232, 232,
      149, 124, 124, 200, 200, 5,   124, 124, 213, 16,  16,  133, 52,  52,  197, 232, 232, 149, 124,
      124, 240, 240, 80,  146, 146, 14,  108, 108, 4,   126, 126, 50,  120, 120, 72,  250, 250}},
    {"area:pil",
     17,
     10,
     {0,   0,   18,  50,  50,  96,  156, 156, 230, 62,  62,  164, 24,  24,  154, 42,  42,  40,  40,
      49,  116, 116, 153, 248, 248, 57,  180, 180, 17,  168, 168, 33,  212, 212, 40,  40,  49,  116,
      116, 153, 248, 248, 57,  180, 180, 17,  168, 168, 33,  212, 212, 80,  80,  124, 138, 138, 210,
      84,  84,  184, 254, 254, 126, 56,  56,  212, 82,  82,  120, 120, 155, 204, 204, 11,  176, 176,
      11,  116, 116, 235, 200, 200, 91,  252, 252, 120, 120, 155, 204, 204, 11,  176, 176, 11,  116,
      116, 235, 200, 200, 91,  252, 252, 160, 160, 230, 58,  58,  156, 180, 180, 50,  190, 190, 88,
      88,  88,  14,  210, 210, 200, 200, 5,   124, 124, 213, 16,  16,  133, 52,  52,  197, 232, 232,
      149, 124, 124, 200, 200, 5,   124, 124, 213, 16,  16,  133, 52,  52,  197, 232, 232, 149, 124,
      124, 240, 240, 80,  146, 146, 14,  108, 108, 4,   126, 126, 50,  120, 120, 72,  250, 250}},
    {"bicubic:pil",
     17,
     10,
     {0,   4,   19,  37,  63,  95,  131, 191, 240, 109, 76,  173, 72,  34,  155, 96,  22,  18,  20,
      34,  71,  98,  127, 200, 195, 130, 123, 108, 79,  97,  103, 77,  112, 145, 49,  53,  70,  109,
      144, 177, 219, 171, 75,  172, 167, 29,  101, 141, 65,  132, 202, 75,  96,  124, 128, 173, 210,
      114, 106, 184, 246, 228, 126, 64,  83,  203, 146, 73,  104, 119, 150, 195, 144, 65,  123, 119,
      68,  121, 180, 215, 185, 150, 140, 172, 194, 130, 160, 191, 175, 104, 42,  162, 138, 7,   82,
      160, 191, 189, 142, 52,  160, 255, 157, 199, 214, 82,  85,  165, 183, 132, 53,  148, 173, 92,
      89,  72,  13,  120, 219, 199, 125, 45,  84,  163, 215, 85,  59,  126, 88,  98,  177, 208, 194,
      132, 124, 132, 234, 130, 26,  114, 144, 120, 65,  52,  78,  75,  90,  132, 175, 179, 125, 149,
      178, 253, 171, 83,  142, 89,  2,   90,  79,  0,   89,  116, 43,  84,  106, 63,  172, 255}},
    {"lanczos:pil",
     17,
     10,
     {0,   4,   20,  38,  64,  95,  116, 200, 248, 105, 76,  179, 69,  28,  162, 103, 5,   18,  16,
      32,  73,  89,  120, 207, 203, 125, 110, 102, 80,  105, 104, 69,  110, 154, 52,  54,  73,  110,
      149, 192, 236, 158, 72,  188, 177, 17,  90,  148, 63,  128, 213, 74,  96,  124, 123, 181, 212,
      119, 93,  183, 255, 232, 126, 44,  91,  203, 151, 67,  106, 109, 148, 207, 149, 62,  107, 116,
      78,  112, 187, 232, 196, 149, 155, 177, 176, 126, 163, 206, 190, 78,  31,  181, 151, 0,   60,
      170, 185, 202, 126, 26,  159, 255, 151, 206, 211, 80,  75,  174, 197, 120, 57,  147, 180, 93,
      91,  67,  9,   119, 224, 203, 128, 40,  59,  184, 233, 86,  49,  136, 96,  92,  177, 219, 192,
      134, 115, 126, 245, 124, 13,  108, 163, 112, 56,  48,  77,  71,  83,  134, 189, 182, 131, 150,
      178, 255, 171, 88,  145, 83,  0,   96,  84,  0,   90,  125, 38,  77,  96,  52,  174, 255}},
    {"nearest:cv",
     17,
     10,
     {0,   0,   18,  18,  50,  96,  96,  156, 230, 230, 62,  164, 164, 24,  154, 154, 42,  0,   0,
      18,  18,  50,  96,  96,  156, 230, 230, 62,  164, 164, 24,  154, 154, 42,  40,  40,  49,  49,
      116, 153, 153, 248, 57,  57,  180, 17,  17,  168, 33,  33,  212, 80,  80,  124, 124, 138, 210,
      210, 84,  184, 184, 254, 126, 126, 56,  212, 212, 82,  80,  80,  124, 124, 138, 210, 210, 84,
      184, 184, 254, 126, 126, 56,  212, 212, 82,  120, 120, 155, 155, 204, 11,  11,  176, 11,  11,
      116, 235, 235, 200, 91,  91,  252, 160, 160, 230, 230, 58,  156, 156, 180, 50,  50,  190, 88,
      88,  88,  14,  14,  210, 160, 160, 230, 230, 58,  156, 156, 180, 50,  50,  190, 88,  88,  88,
      14,  14,  210, 200, 200, 5,   5,   124, 213, 213, 16,  133, 133, 52,  197, 197, 232, 149, 149,
      124, 240, 240, 80,  80,  146, 14,  14,  108, 4,   4,   126, 50,  50,  120, 72,  72,  250}},
};

static void libraries(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof library / sizeof *library; i++) {
        nv_error e = NV_ERROR_INIT;
        nv_field from = picture(H, W, 1), to;
        nv_resize_kind kind = nv_resize_named(library[i].name, strlen(library[i].name));
        assert_true(kind < NV_RESIZE_KINDS);
        assert_int_equal(nv_resize(&from, kind, library[i].h, library[i].w, 1 << 20, &to, &e),
                         NV_OK);
        for (int p = 0; p < library[i].w * library[i].h; p++)
            if (to.values[p] != (float)library[i].pixels[p])
                fail_msg("%s to %d x %d: pixel %d is %g, due %d", library[i].name, library[i].w,
                         library[i].h, p, (double)to.values[p], library[i].pixels[p]);
        nv_field_free(&from);
        nv_field_free(&to);
    }
}

/* A row of 4 to 2 and of 2 to 4, by the definition of each convention. */
static const struct {
    const char *name;
    double two[2], four[4];
} by_hand[] = {
    {"bilinear", {5, 25}, {0, 7.5, 22.5, 30}},
    {"bilinear:tf1", {0, 20}, {0, 15, 30, 30}},
    {"bilinear:tf1-corners", {0, 30}, {0, 10, 20, 30}},
    {"bilinear:loop", {0, 15}, {0, 7.5, 15, 22.5}},
    {"bilinear:tf-aa", {50 / 7.0, 160 / 7.0}, {0, 7.5, 22.5, 30}},
    {"area", {5, 25}, {0, 0, 30, 30}},
    {"nearest", {10, 30}, {0, 0, 30, 30}},
    {"nearest:tf1", {0, 20}, {0, 0, 30, 30}},
    {"nearest:tf1-corners", {0, 30}, {0, 0, 30, 30}},
};

static void conventions(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof by_hand / sizeof *by_hand; i++)
        for (int turned = 0; turned < 2; turned++)
            for (int grows = 0; grows < 2; grows++) {
                nv_error e = NV_ERROR_INIT;
                float row[] = {0, grows ? 30 : 10, 20, 30};
                int32_t in = grows ? 2 : 4, out = grows ? 4 : 2;
                nv_field from = {turned ? in : 1, turned ? 1 : in, 1, row}, to;
                nv_resize_kind kind = nv_resize_named(by_hand[i].name, strlen(by_hand[i].name));
                assert_int_equal(
                    nv_resize(&from, kind, turned ? out : 1, turned ? 1 : out, 1 << 20, &to, &e),
                    NV_OK);
                for (int k = 0; k < out; k++) {
                    double due = grows ? by_hand[i].four[k] : by_hand[i].two[k];
                    if (fabs((double)to.values[k] - due) > 1e-5)
                        fail_msg("%s, %d to %d, %d: %g, due %g", by_hand[i].name, in, out, k,
                                 (double)to.values[k], due);
                }
                nv_field_free(&to);
            }
}

/* Where a place is a whole number but for rounding: output i of `out` is the source pixel that
 * Pillow 13.0.0 and OpenCV 5.0.0 took, of TensorFlow what its float32 arithmetic gives. In real
 * numbers each would be the next pixel or the one before. */
static const struct {
    const char *name;
    int32_t in, out, i, source;
} near_ties[] = {
    {"nearest:pil", 8, 28, 3, 0},       {"nearest:pil", 8, 28, 10, 2},
    {"nearest:pil", 8, 28, 17, 4},      {"nearest:pil", 96, 112, 45, 38},
    {"nearest:pil", 96, 112, 59, 50},   {"nearest:pil", 120, 28, 10, 44},
    {"nearest:cv", 144, 112, 21, 26},   {"nearest:cv", 144, 112, 42, 53},
    {"nearest:cv", 26, 40, 20, 12},     {"nearest:tf", 84, 10, 7, 62},
    {"nearest:tf", 176, 300, 187, 109}, {"nearest:tf1", 62, 28, 14, 30},
    {"nearest:tf1", 84, 160, 120, 62},
};

static void nearest_of_near_ties(void **state)
{
    float row[MOST];

    (void)state;
    for (int32_t i = 0; i < MOST; i++)
        row[i] = (float)i;
    for (size_t k = 0; k < sizeof near_ties / sizeof *near_ties; k++) {
        nv_error e = NV_ERROR_INIT;
        nv_field from = {1, near_ties[k].in, 1, row}, to;
        nv_resize_kind kind = nv_resize_named(near_ties[k].name, strlen(near_ties[k].name));
        assert_int_equal(nv_resize(&from, kind, 1, near_ties[k].out, 1 << 20, &to, &e), NV_OK);
        assert_int_equal((int)to.values[near_ties[k].i], near_ties[k].source);
        nv_field_free(&to);
    }
}

/* TFLite's operators of the same rules, as golden computes them: another implementation. */
static const struct {
    const char *name;
    nv_op op;
    nv_resize_params params;
} operators[] = {
    {"bilinear:tf", NV_OP_RESIZE_BILINEAR, {.half_pixel_centers = true}},
    {"bilinear:tf1", NV_OP_RESIZE_BILINEAR, {.align_corners = false}},
    {"bilinear:tf1-corners", NV_OP_RESIZE_BILINEAR, {.align_corners = true}},
    {"nearest:tf", NV_OP_RESIZE_NEAREST_NEIGHBOR, {.half_pixel_centers = true}},
    {"nearest:tf1", NV_OP_RESIZE_NEAREST_NEIGHBOR, {.align_corners = false}},
    {"nearest:tf1-corners", NV_OP_RESIZE_NEAREST_NEIGHBOR, {.align_corners = true}},
};

static void resize_by_golden(nv_op op, const nv_resize_params *params, const nv_field *from,
                             int32_t h, int32_t w, float *y)
{
    int32_t size[2] = {h, w};
    node n = {0};

    if (op == NV_OP_RESIZE_BILINEAR)
        n.node.params.resize_bilinear = *params;
    else
        n.node.params.resize_nearest_neighbor = *params;
    set(&n, 0, NV_FLOAT32, NV_SHAPE(1, from->h, from->w, from->c), from->values);
    set(&n, 1, NV_INT32, NV_SHAPE(2), size);
    set(&n, OUTPUT, NV_FLOAT32, NV_SHAPE(1, h, w, from->c), y);
    assert_int_equal(run(&n, op, nv_float_table[op]), NV_OK);
}

static void resizes_as_the_operators_do(void **state)
{
    enum { LARGEST = 40, CHANNELS = 3, ROUNDS = 100 };
    static float y[LARGEST * LARGEST * CHANNELS];
    nv_rng rng = {7};

    (void)state;
    for (int round = 0; round < ROUNDS; round++)
        for (size_t i = 0; i < sizeof operators / sizeof *operators; i++) {
            nv_error e = NV_ERROR_INIT;
            int32_t side[4];
            for (int k = 0; k < 4; k++)
                side[k] = nv_rng_int(&rng, 1, LARGEST);
            nv_field from = picture(side[0], side[1], CHANNELS), to;
            nv_resize_kind kind = nv_resize_named(operators[i].name, strlen(operators[i].name));
            assert_int_equal(nv_resize(&from, kind, side[2], side[3], 1 << 20, &to, &e), NV_OK);
            resize_by_golden(operators[i].op, &operators[i].params, &from, side[2], side[3], y);
            for (int32_t k = 0; k < side[2] * side[3] * CHANNELS; k++)
                if (fabs((double)(to.values[k] - y[k])) > 1e-3)
                    fail_msg("%s, %d x %d to %d x %d, %d: %g, the operator %g", operators[i].name,
                             side[1], side[0], side[3], side[2], k, (double)to.values[k],
                             (double)y[k]);
            nv_field_free(&from);
            nv_field_free(&to);
        }
}

/* What a recipe makes of the picture: one element of the result. */
static const struct {
    const char *recipe;
    nv_shape shape;
    int c; /* of the picture */
    int32_t at;
    double due;
} recipes[] = {
    {"[0,1]", {4, {1, H, W, 3}}, 3, 1, 50 / 255.0},
    {"[-1,1]", {4, {1, H, W, 3}}, 3, 0, -1},
    {"mlperf-ic", {4, {1, H, W, 3}}, 3, 1, 50},
    {"mlperf-vww", {4, {1, H, W, 3}}, 3, 1, 50 / 255.0},
    {"mlperf-kws", {4, {1, H, W, 1}}, 1, 1, 18},
    {"person-detect", {4, {1, H, W, 1}}, 3, 0, 0.587 * 50 + 0.114 * 100 - 128},
    {"person-detect", {4, {1, H, W, 1}}, 3, 1, 0.2989 * 18 + 0.587 * 68 + 0.114 * 118 - 128},
    {"bgr", {4, {1, H, W, 3}}, 3, 0, 100},
    {"rgb,bgr,mean=103.939:116.779:123.68", {4, {1, H, W, 3}}, 3, 0, 100 - 103.939},
    {"rgb", {4, {1, H, W, 3}}, 1, 5, 18},
    {"rgb,nchw", {4, {1, 3, H, W}}, 4, H *W, 50},
    {"mean=10:20:30,std=2", {3, {H, W, 3}}, 3, 2, 35},
    {"scale=1/2:1:1", {3, {H, W, 3}}, 3, 3, 9},
    {"gray", {3, {1, H, W}}, 3, 0, 0.587 * 50 + 0.114 * 100},
    {"gray=pil", {3, {1, H, W}}, 3, 0, 41},
    {"gray=mean", {2, {1, H *W}}, 3, 0, 50},
    {"crop=square", {3, {1, H, H}}, 1, 0, (2 * 2 * 7 + 2 * 11) % 256},
    {"crop=5x3+4+1", {4, {1, 3, 5, 1}}, 1, 0, (4 * 4 * 7 + 29 + 4 * 13 + 5 * 11) % 256},
    {"crop=input", {4, {1, 5, 9, 1}}, 1, 0, (7 + 29 + 13) % 256},
    {"pad=square:9", {3, {1, W, W}}, 1, 0, 9},
    {"pad=square:9", {3, {1, W, W}}, 1, 2 * W + 1, 18},
    {"pad=13x9+2+1", {4, {1, 9, 13, 1}}, 1, 13 + 3, 18},
    {"resize=14:nearest:tf1", {4, {1, 14, 22, 1}}, 1, 2, 18},
    {"crop=50%", {4, {1, 5, 7, 1}}, 1, 0, (2 * 2 * 7 + 29 + 2 * 13 + 3 * 11) % 256},
    {"scale=1/4,round", {3, {1, H, W}}, 1, 1, 5},
    {"scale=1/4,floor", {3, {1, H, W}}, 1, 1, 4},
    {"resize=input:nearest:tf1,mean=8,std=2", {4, {1, 14, 22, 1}}, 1, 2, 5},
};

static void steps(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof recipes / sizeof *recipes; i++) {
        nv_error e = NV_ERROR_INIT;
        nv_recipe r, again;
        nv_field from = picture(H, W, recipes[i].c), out;
        char text[300];

        assert_int_equal(nv_recipe_parse(recipes[i].recipe, &r, &e), NV_OK);
        nv_status st = nv_recipe_apply(&r, &from, &recipes[i].shape, NULL, 1 << 20, &out, &e);
        if (st != NV_OK)
            fail_msg("%s: %s", recipes[i].recipe, e.message);
        if (fabs((double)out.values[recipes[i].at] - recipes[i].due) > 1e-5)
            fail_msg("%s: %g, due %g", recipes[i].recipe, (double)out.values[recipes[i].at],
                     recipes[i].due);
        /* What is printed is the same recipe. */
        assert_int_equal(nv_recipe_parse(nv_recipe_text(&r, text, sizeof text), &again, &e), NV_OK);
        assert_int_equal(r.n, again.n);
        for (int k = 0; k < r.n; k++) {
            assert_int_equal(r.step[k].kind, again.step[k].kind);
            assert_int_equal(r.step[k].choice, again.step[k].choice);
            assert_true(fabs(r.step[k].value[0] - again.step[k].value[0]) < 1e-8);
        }
        nv_field_free(&from);
        nv_field_free(&out);
    }
}

/* Some rows, in any order, are those of all. */
static void expect_rows(const char *text, const nv_field *from, const nv_shape *shape, nv_rng *rng)
{
    enum { ROWS = 5 };
    nv_error e = NV_ERROR_INIT;
    nv_recipe r;
    nv_field all, some;
    int32_t at[ROWS];
    const nv_rows rows = {shape, at, ROWS};

    assert_int_equal(nv_recipe_parse(text, &r, &e), NV_OK);
    const bool planar = nv_recipe_find(&r, NV_STEP_NCHW) != NULL;
    if (nv_recipe_apply(&r, from, shape, NULL, 1 << 20, &all, &e) != NV_OK)
        fail_msg("%s: %s", text, e.message);
    for (int i = 0; i < ROWS; i++)
        at[i] = nv_rng_int(rng, 0, all.h - 1);
    assert_int_equal(nv_recipe_apply(&r, from, shape, &rows, 1 << 20, &some, &e), NV_OK);
    assert_true(some.h == ROWS && some.w == all.w && some.c == all.c);
    for (int i = 0; i < ROWS; i++)
        for (int c = 0; c < all.c; c++)
            for (int x = 0; x < all.w; x++) {
                const nv_field *f[] = {&all, &some};
                int32_t y[] = {at[i], i};
                float value[2];
                for (int k = 0; k < 2; k++)
                    value[k] = planar ? f[k]->values[(c * f[k]->h + y[k]) * f[k]->w + x]
                                      : nv_field_at(f[k], y[k], x)[c];
                if (value[0] != value[1])
                    fail_msg("%s: row %d, column %d: %g, of all rows %g", text, y[0], x,
                             (double)value[1], (double)value[0]);
            }
    nv_field_free(&all);
    nv_field_free(&some);
}

static void rows_of_a_recipe(void **state)
{
    static const char *const around[][2] = {
        {"", ""},
        {"rgb,", ",mean=1:2:3,std=4,nchw"},
        {"gray=pil,rgb,crop=square,", ",bgr,scale=1/255"},
        {"pad=square:9,", ",round,scale=1/2:1:1,floor"},
    };
    nv_rng rng = {0x5eed};

    (void)state;
    print_message("seed 0x5eed\n");
    for (int k = 0; k < NV_RESIZE_KINDS; k++)
        for (size_t i = 0; i < sizeof around / sizeof *around; i++) {
            const bool planar = i == 1;
            const int32_t h = nv_rng_int(&rng, 3, 20), w = nv_rng_int(&rng, 3, 20);
            const nv_shape shape = {4, {1, planar ? 3 : h, planar ? h : w, planar ? w : 3}};
            nv_field from = picture(20 + nv_rng_int(&rng, 0, 9), 20 + nv_rng_int(&rng, 0, 9), 3);
            char text[200];
            (void)snprintf(text, sizeof text, "%sresize=input:%s%s", around[i][0],
                           nv_resize_name((nv_resize_kind)k), around[i][1]);
            expect_rows(text, &from, &shape, &rng);
            nv_field_free(&from);
        }
}

static void presets(void **state)
{
    (void)state;
    for (int i = 0; i < nv_n_presets; i++) {
        nv_error e = NV_ERROR_INIT;
        nv_recipe r;
        assert_int_equal(nv_recipe_parse(nv_presets[i].name, &r, &e), NV_OK);
        assert_string_equal(r.preset, nv_presets[i].name);
        assert_true(r.n > 0);
    }
}

/* Of a picture whose shorter side is 256 already the middle, 224 x 224, normalised by channel. */
static void imagenet(void **state)
{
    static const double mean[] = {0.485, 0.456, 0.406}, std[] = {0.229, 0.224, 0.225};
    static const nv_shape shape = {4, {1, 224, 224, 3}};
    nv_error e = NV_ERROR_INIT;
    nv_recipe r;
    nv_field from = picture(256, 300, 3), out;

    (void)state;
    assert_int_equal(nv_recipe_parse("imagenet", &r, &e), NV_OK);
    assert_int_equal(nv_recipe_apply(&r, &from, &shape, NULL, 1 << 21, &out, &e), NV_OK);
    for (int i = 0; i < 224 * 224 * 3; i++) {
        int x = i / 3 % 224 + (300 - 224) / 2, y = i / 3 / 224 + (256 - 224) / 2, c = i % 3;
        double due = ((double)nv_field_at(&from, y, x)[c] / 255 - mean[c]) / std[c];
        if (fabs((double)out.values[i] - due) > 1e-5)
            fail_msg("%d: %g, due %g", i, (double)out.values[i], due);
    }
    nv_field_free(&from);
    nv_field_free(&out);
}

static void refusals(void **state)
{
    static const char *const bad[][2] = {
        {"", "no step or preset ''"},
        {"gray,,rgb", "no step or preset ''"},
        {"blur=3", "no step or preset 'blur=3'; steps frame, from, resize"},
        {"resize", "'resize': resize takes WxH"},
        {"resize=96", NULL},
        {"resize=0x9", "resize takes"},
        {"resize=96x96:spline", "(bilinear:tf, "},
        {"resize=99999999999x1", "resize takes"},
        {"crop=0%", "crop takes"},
        {"crop=101%", "crop takes"},
        {"crop=9x9+1", "crop takes"},
        {"pad=9x9:x", "pad takes"},
        {"gray=purple", "gray takes 601, pil"},
        {"rgb=1", "rgb takes nothing"},
        {"mean=", "mean takes NUMBER"},
        {"mean=1:2:3:4:5", "mean takes NUMBER"},
        {"std=0", "std takes NUMBER"},
        {"scale=1/0", "scale takes NUMBER"},
        {"scale=nan", "scale takes NUMBER"},
        {"from=-1", "from takes SAMPLE"},
        {"frame=3x3x5", "frame takes WxH"},
        {"rgb,rgb,rgb,rgb,rgb,rgb,rgb,rgb,rgb,rgb,rgb,rgb,rgb,rgb,rgb,rgb,rgb", "more than 16"},
    };
    static const char *const misfits[][2] = {
        {"crop=20x20", "crop: 20 x 20 at (-4, -6) is not inside 11 x 7 pixels"},
        {"crop=5x5+9+0", "is not inside"},
        {"pad=5x5", "pad: 11 x 7 pixels do not fit into 5 x 5"},
        {"bgr", "the picture is gray"},
        {"mean=1:2:3", "mean: 3 numbers for 1 channel"},
        {"resize=40x40:area:cv", "area:cv only shrinks"},
        {"mean=128,resize=5x5:bilinear:pil,resize=input", "bilinear:pil is for pixels 0 to 255"},
        {"rgb", "ends with 11 x 7 x 3 values"},
        {"resize=9x9", "11 x 7 x 1 are taken: resize=input?"},
        {"from=0", "from: 77 samples from 0 on, where there are 0"},
        {"resize=1000000x1000000", "more than --max-memory allows"},
    };
    const nv_shape shape = NV_SHAPE(1, H, W, 1);
    nv_field from = picture(H, W, 1), out;
    nv_recipe r;

    (void)state;
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        nv_error e = NV_ERROR_INIT;
        nv_status st = nv_recipe_parse(bad[i][0], &r, &e);
        if (bad[i][1] == NULL)
            assert_int_equal(st, NV_OK);
        else if (st != NV_E_USAGE || strstr(e.message, bad[i][1]) == NULL)
            fail_msg("'%s': %d, %s", bad[i][0], st, e.message);
    }
    for (size_t i = 0; i < sizeof misfits / sizeof *misfits; i++) {
        nv_error e = NV_ERROR_INIT;
        assert_int_equal(nv_recipe_parse(misfits[i][0], &r, &e), NV_OK);
        nv_status st = nv_recipe_apply(&r, &from, &shape, NULL, 1 << 20, &out, &e);
        if ((st != NV_E_INPUT && st != NV_E_LIMIT) || strstr(e.message, misfits[i][1]) == NULL)
            fail_msg("'%s': %d, %s", misfits[i][0], st, e.message);
    }
    nv_field_free(&from);
}

/* Whatever is written: a recipe that reads back as itself, or one line. */
static void any_text(void **state)
{
    static const char *const words[] = {
        "resize=",  "crop=", "pad=",  "gray",   "=",     "mean=", "std=",   "scale=", "raw",
        "nchw",     ",",     "input", "square", "96x96", "x",     "+1+2",   "%",      ":",
        "bilinear", "pil",   "1/255", "-1",     "1e9",   "nan",   "frame=", "from=",  "\xff",
    };
    const nv_shape shape = NV_SHAPE(1, H, W, 1);
    nv_field from = picture(H, W, 1), out;
    nv_rng rng = {0x5eed};
    int good = 0;

    (void)state;
    for (int k = 0; k < 20000; k++) {
        nv_error e = NV_ERROR_INIT;
        nv_recipe r, again;
        char text[200] = "", back[400];
        for (int n = nv_rng_int(&rng, 1, 8); n > 0; n--)
            strcat(text, words[nv_rng_int(&rng, 0, (int)(sizeof words / sizeof *words) - 1)]);
        nv_status st = nv_recipe_parse(text, &r, &e);
        assert_int_equal(e.message[0] == '\0', st == NV_OK);
        assert_true(st == NV_OK || st == NV_E_USAGE);
        if (st != NV_OK)
            continue;
        good++;
        if (nv_recipe_parse(nv_recipe_text(&r, back, sizeof back), &again, &e) != NV_OK)
            fail_msg("%s gives %s: %s", text, back, e.message);
        st = nv_recipe_apply(&r, &from, &shape, NULL, 1 << 20, &out, &e);
        assert_true(st == NV_OK || st == NV_E_INPUT || st == NV_E_LIMIT);
        nv_field_free(&out);
    }
    assert_true(good > 100);
    nv_field_free(&from);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(libraries),
        cmocka_unit_test(conventions),
        cmocka_unit_test(steps),
        cmocka_unit_test(nearest_of_near_ties),
        cmocka_unit_test(resizes_as_the_operators_do),
        cmocka_unit_test(rows_of_a_recipe),
        cmocka_unit_test(presets),
        cmocka_unit_test(imagenet),
        cmocka_unit_test(refusals),
        cmocka_unit_test(any_text),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
