/* SPDX-License-Identifier: Apache-2.0 */
#include "draw.h"

#include <math.h>

typedef struct bmm_case {
    const char *name;
    int32_t left[2], right[2]; /* dimensions in front of the matrices; -1: none */
    int32_t rows, depth, columns;
    bool transpose_left, transpose_right;
} bmm_case;

static const bmm_case corners[] = {
    {"one_element", {-1, -1}, {-1, -1}, 1, 1, 1, false, false},
    {"attention", {1, 4}, {1, 4}, 9, 16, 9, false, true},
    {"by_values", {1, 4}, {1, 4}, 9, 9, 16, false, false},
    {"one_right_matrix", {2, 3}, {1, 1}, 5, 17, 7, false, false},
    {"one_left_matrix", {1, 1}, {2, 3}, 4, 15, 5, true, false},
    {"right_without_batches", {2, 3}, {-1, -1}, 3, 8, 6, false, true},
    {"left_of_rank_3", {-1, 3}, {2, 1}, 3, 7, 2, true, true},
    {"crossed", {3, 1}, {1, 2}, 2, 33, 3, false, false},
    {"folded", {3, 2}, {3, 1}, 5, 4, 9, false, false},
    {"unfolded", {1, 2}, {3, 2}, 3, 20, 4, true, false},
    {"deep", {-1, -1}, {-1, -1}, 2, 700, 3, false, true},
};

static int32_t small(nv_rng *r, int32_t most)
{
    return nv_rng_one_in(r, 3) ? nv_rng_int(r, 1, most) : nv_rng_int(r, 1, 8);
}

static bmm_case random_case(nv_rng *r)
{
    bmm_case k = {NULL,
                  {-1, -1},
                  {-1, -1},
                  small(r, 24),
                  nv_rng_one_in(r, 8) ? nv_rng_int(r, 500, 600) : small(r, 70),
                  small(r, 24),
                  nv_rng_one_in(r, 2),
                  nv_rng_one_in(r, 2)};
    int left = nv_rng_int(r, 0, 2), right = nv_rng_int(r, 0, 2);

    for (int i = 1; i >= 0; i--) { /* the last one first: ranks grow to the left */
        const int32_t dim = nv_rng_int(r, 1, 3);
        if (left-- > 0)
            k.left[i] = nv_rng_one_in(r, 3) ? 1 : dim;
        if (right-- > 0)
            k.right[i] = nv_rng_one_in(r, 3) ? 1 : dim;
    }
    return k;
}

static nv_shape shape_of(const int32_t front[2], int32_t rows, int32_t columns)
{
    nv_shape s = {.rank = 0};

    for (int i = 0; i < 2; i++)
        if (front[i] >= 0)
            s.dim[s.rank++] = front[i];
    s.dim[s.rank++] = rows;
    s.dim[s.rank++] = columns;
    return s;
}

static void add_matrices(nv_case *c, const int32_t front[2], int32_t rows, int32_t columns,
                         bool transposed, double scale)
{
    nv_case_input(c, c->type,
                  shape_of(front, transposed ? columns : rows, transposed ? rows : columns), scale,
                  nv_case_zero_point(c));
}

void nv_cases_batch_matmul(nv_case *c, int i)
{
    const int corner = nv_case_corner(c, i, (int)(sizeof corners / sizeof corners[0]));
    const bmm_case k = corner >= 0 ? corners[corner] : random_case(&c->rng);
    const double left_scale = nv_case_scale(c), right_scale = nv_case_scale(c) / 8;
    const double acc_scale = left_scale * right_scale;
    const double deviation = nv_case_steps(c) * nv_case_steps(c) * sqrt((double)k.depth);
    double out_scale = nv_case_output_scale(c, acc_scale, deviation);
    int32_t front[2];

    if (corner >= 0)
        nv_case_name(c, k.name);
    if (c->type == NV_INT16) /* a factor of 2^7 and more is refused */
        out_scale = fmax(out_scale, acc_scale / 64);
    for (int d = 0; d < 2; d++)
        front[d] = k.left[d] > k.right[d] ? k.left[d] : k.right[d];
    c->node.params.batch_matmul = (nv_batch_matmul_params){.transpose_left = k.transpose_left,
                                                           .transpose_right = k.transpose_right};
    add_matrices(c, k.left, k.rows, k.depth, k.transpose_left, left_scale);
    add_matrices(c, k.right, k.depth, k.columns, k.transpose_right, right_scale);
    nv_case_output(c, c->type, shape_of(front, k.rows, k.columns), out_scale,
                   nv_case_zero_point(c));
}
