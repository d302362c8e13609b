/* SPDX-License-Identifier: Apache-2.0 */
/* MINIMUM and MAXIMUM. */
#include "draw.h"

enum { MOST = 4 };

typedef struct extremum_case {
    const char *name;
    int rank_1, rank_2;
    int32_t shape_1[MOST], shape_2[MOST];
} extremum_case;

static const extremum_case corners[] = {
    {"one_element", 1, 1, {1}, {1}},
    {"same_shape", 4, 4, {1, 4, 5, 17}, {1, 4, 5, 17}},
    {"same_shape_batch_3", 4, 4, {3, 2, 3, 5}, {3, 2, 3, 5}},
    {"first_is_scalar", 1, 4, {1}, {1, 3, 5, 9}},
    {"second_has_no_dimension", 4, 0, {1, 3, 5, 9}, {0}},
    {"channels", 4, 1, {2, 3, 4, 18}, {18}},
    {"channels_repeated", 4, 4, {2, 3, 4, 1}, {2, 3, 4, 33}},
    {"rows", 4, 4, {1, 1, 6, 7}, {1, 5, 6, 7}},
    {"columns", 4, 4, {1, 5, 6, 7}, {1, 5, 1, 7}},
    {"batch", 4, 4, {1, 3, 4, 5}, {4, 3, 4, 5}},
    {"both_ways", 4, 4, {1, 4, 1, 6}, {3, 1, 5, 1}},
    {"both_ways_inner", 3, 3, {4, 1, 8}, {1, 5, 8}},
    {"matrix_and_vector", 2, 1, {5, 31}, {31}},
    {"dimensions_of_1", 4, 3, {1, 1, 7, 1}, {1, 1, 5}},
};

/* Each dimension of either is now and then 1, or missing in front. */
static extremum_case random_case(nv_rng *r)
{
    extremum_case k = {.rank_1 = nv_rng_int(r, 1, MOST), .rank_2 = nv_rng_int(r, 1, MOST)};
    const int rank = k.rank_1 > k.rank_2 ? k.rank_1 : k.rank_2;
    const bool same = nv_rng_one_in(r, 4);

    if (same)
        k.rank_1 = k.rank_2 = rank;
    for (int i = 1; i <= rank; i++) {
        const int32_t size = nv_rng_int(r, 1, nv_rng_one_in(r, 3) ? 40 : 7);
        if (i <= k.rank_1)
            k.shape_1[k.rank_1 - i] = !same && nv_rng_one_in(r, 3) ? 1 : size;
        if (i <= k.rank_2)
            k.shape_2[k.rank_2 - i] = !same && nv_rng_one_in(r, 3) ? 1 : size;
    }
    return k;
}

static nv_shape broadcast(const extremum_case *k)
{
    nv_shape s = {.rank = k->rank_1 > k->rank_2 ? k->rank_1 : k->rank_2};

    for (int i = 1; i <= s.rank; i++) {
        const int32_t a = i <= k->rank_1 ? k->shape_1[k->rank_1 - i] : 1;
        const int32_t b = i <= k->rank_2 ? k->shape_2[k->rank_2 - i] : 1;
        s.dim[s.rank - i] = a == 1 ? b : a;
    }
    return s;
}

static void draw(nv_case *c, int i)
{
    const int n_corners = (int)(sizeof corners / sizeof corners[0]);
    const extremum_case k = i < n_corners ? corners[i] : random_case(&c->rng);
    const double scale = nv_case_scale(c);
    const int32_t zero = nv_case_zero_point(c);

    if (k.name != NULL)
        nv_case_name(c, k.name);
    nv_case_input(c, NV_INT8, nv_case_shape(k.rank_1, k.shape_1), scale, zero);
    nv_case_input(c, NV_INT8, nv_case_shape(k.rank_2, k.shape_2), scale, zero);
    nv_case_output(c, NV_INT8, broadcast(&k), scale, zero);
}

void nv_cases_minimum(nv_case *c, int i)
{
    draw(c, i);
}

void nv_cases_maximum(nv_case *c, int i)
{
    draw(c, i);
}
