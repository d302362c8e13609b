/* SPDX-License-Identifier: Apache-2.0 */
/* Each input's share of an output [w][z][y][x]; the rest is another input's, and stays. */
#include "direct.h"

#include <string.h>

enum { X, Y, Z, W, AXES };

/* Sizes of the input, and of the output along `axis`, where the input comes at `offset`. */
typedef struct join {
    int axis;
    uint16_t size[AXES], whole;
    uint32_t offset;
    const int8_t *input;
    int8_t *output;
    int32_t outputs;
} join;

static join join_along(nv_direct *d, int axis)
{
    join j = {.axis = axis};
    int32_t inputs = 1;

    for (int i = 0; i < AXES; i++) {
        j.size[i] = (uint16_t)nv_rng_int(&d->rng, 1, i == X && nv_rng_one_in(&d->rng, 2) ? 40 : 6);
        inputs *= j.size[i];
    }
    j.offset = (uint32_t)nv_rng_int(&d->rng, 0, 5);
    j.whole = (uint16_t)(j.offset + j.size[axis] + (uint32_t)nv_rng_int(&d->rng, 0, 5));
    j.outputs = inputs / j.size[axis] * j.whole;
    j.input = nv_direct_in(d, inputs, 1);
    j.output = nv_direct_in_out(d, j.outputs, 1);
    return j;
}

/* Output element i comes from the input, or is what it was. */
static int8_t due_at(const join *j, const int8_t *before, int32_t i)
{
    int32_t from = 0, step = 1, rest = i;

    for (int axis = X; axis < AXES; axis++) {
        const int32_t whole = axis == j->axis ? j->whole : j->size[axis];
        const int32_t at = rest % whole - (axis == j->axis ? (int32_t)j->offset : 0);
        if (at < 0 || at >= j->size[axis])
            return before[i];
        from += at * step;
        step *= j->size[axis];
        rest /= whole;
    }
    return j->input[from];
}

#define CASE(letter, axis, ...)                                                                    \
    void nv_direct_concatenation_s8_##letter(nv_direct *d)                                         \
    {                                                                                              \
        const join j = join_along(d, axis);                                                        \
        int8_t *before = nv_direct_memory(d, (size_t)j.outputs);                                   \
        memcpy(before, j.output, (size_t)j.outputs);                                               \
        d->lib->concatenation_s8_##letter(j.input, j.size[X], j.size[Y], j.size[Z], j.size[W],     \
                                          j.output, __VA_ARGS__);                                  \
        for (int32_t i = 0; i < j.outputs; i++)                                                    \
            nv_direct_value(d, i, j.output[i], due_at(&j, before, i));                             \
    }
CASE(x, X, j.whole, j.offset)
CASE(y, Y, j.whole, j.offset)
CASE(z, Z, j.whole, j.offset)
CASE(w, W, j.offset)
