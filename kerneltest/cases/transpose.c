/* SPDX-License-Identifier: Apache-2.0 */
#include "draw.h"

enum { MOST = 4 };

typedef struct transpose_case {
    const char *name;
    int rank;
    int32_t shape[MOST], order[MOST];
} transpose_case;

static const transpose_case corners[] = {
    {"one_element", 4, {1, 1, 1, 1}, {3, 2, 1, 0}},
    {"vector", 1, {37, 0, 0, 0}, {0, 0, 0, 0}},
    {"matrix", 2, {5, 19, 0, 0}, {1, 0, 0, 0}},
    {"matrix_as_it_is", 2, {5, 19, 0, 0}, {0, 1, 0, 0}},
    {"rows_of_a_cube", 3, {3, 4, 33, 0}, {1, 0, 2, 0}},
    {"reversed_cube", 3, {3, 4, 17, 0}, {2, 1, 0, 0}},
    {"nhwc_to_nchw", 4, {2, 5, 7, 16}, {0, 3, 1, 2}},
    {"nchw_to_nhwc", 4, {2, 3, 5, 19}, {0, 2, 3, 1}},
    {"last_two", 4, {2, 3, 18, 17}, {0, 1, 3, 2}},
    {"reversed", 4, {2, 3, 4, 5}, {3, 2, 1, 0}},
    {"as_it_is", 4, {2, 3, 4, 5}, {0, 1, 2, 3}},
    {"dimensions_of_1", 4, {1, 6, 1, 9}, {2, 3, 0, 1}},
    {"long_steps", 3, {3, 90, 120, 0}, {1, 2, 0, 0}},
    {"longest_steps", 2, {11, 9400, 0, 0}, {1, 0, 0, 0}},
};

static transpose_case random_case(nv_rng *r)
{
    transpose_case k = {.rank = nv_rng_int(r, 1, MOST)};

    for (int i = 0; i < k.rank; i++) {
        const int j = nv_rng_int(r, 0, i);
        k.shape[i] = nv_rng_int(r, 1, nv_rng_one_in(r, 3) ? 40 : 9);
        k.order[i] = k.order[j];
        k.order[j] = i;
    }
    return k;
}

void nv_cases_transpose(nv_case *c, int i)
{
    const int n_corners = (int)(sizeof corners / sizeof corners[0]);
    const transpose_case k = i < n_corners ? corners[i] : random_case(&c->rng);
    const double scale = nv_case_scale(c);
    const int32_t zero = nv_case_zero_point(c);
    int32_t out[MOST] = {0};

    if (k.name != NULL)
        nv_case_name(c, k.name);
    for (int d = 0; d < k.rank; d++)
        out[d] = k.shape[k.order[d]];
    nv_case_input(c, NV_INT8, nv_case_shape(k.rank, k.shape), scale, zero);
    nv_case_input(c, NV_INT32, NV_SHAPE(k.rank), 0, 0);
    if (c->status != NV_OK)
        return;
    for (int d = 0; d < k.rank; d++)
        ((int32_t *)c->in[1].data)[d] = k.order[d];
    nv_case_constant(c);
    nv_case_output(c, NV_INT8, nv_case_shape(k.rank, out), scale, zero);
}
