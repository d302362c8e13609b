/* SPDX-License-Identifier: Apache-2.0 */
/* Along one axis of [outer][length][inner]: CUMSUM, ARG_MAX, ARG_MIN. */
#include "requantize.h"
#include "values.h"

/* Element number i along the axis of the line that starts at element `line`. */
static int64_t element(const nv_along_params *p, int64_t line, int64_t i)
{
    return line / p->inner * p->length * p->inner + line % p->inner + i * p->inner;
}

/* What stands at output i of a line in the order of summing. */
static int64_t ordered(const nv_along_params *p, int64_t line, int64_t i)
{
    return element(p, line, p->reverse ? p->length - 1 - i : i);
}

/* [R-CUMSUM] Values as ADD takes them, on half the input's scale and 20 bits to the left. The sum
 * starts from minus the zero point, not from zero. */
nv_status nv_golden_cumsum(const nv_args *a, nv_error *err)
{
    const nv_along_params *p = &a->node->params.cumsum;
    const double si = (double)golden_scale(nv_in(a, 0)), so = (double)golden_scale(nv_out(a, 0));
    const int32_t zero_point = golden_zero_point(nv_in(a, 0));
    golden_multiplier half, result;
    golden_output stage;

    NV_TRY(nv_golden_multiplier(si / (2 * si), &half, err));
    NV_TRY(nv_golden_multiplier(2 * si / (1048576.0 * so), &result, err)); /* 2^20 */
    NV_TRY(nv_golden_output(a, NV_ACT_NONE, &stage, err));
    for (int64_t line = 0; line < p->outer * p->inner; line++) {
        int32_t sum = golden_requantize(golden_shl(-zero_point, 20), half, a->rounding);
        for (int64_t i = 0; i < p->length; i++) {
            const int64_t at = ordered(p, line, i);
            const int32_t x = golden_shl(golden_get(&a->in[0], at) - zero_point, 20);
            const int32_t next = golden_add(sum, golden_requantize(x, half, a->rounding));
            golden_set(&a->out[0], at, golden_finish(p->exclusive ? sum : next, result, &stage));
            sum = next;
        }
    }
    return NV_OK;
}

nv_status nv_float_cumsum(const nv_args *a, nv_error *err)
{
    const nv_along_params *p = &a->node->params.cumsum;
    const float *in = a->in[0].data;
    float *out = a->out[0].data;

    (void)err;
    for (int64_t line = 0; line < p->outer * p->inner; line++) {
        float sum = 0.0f;
        for (int64_t i = 0; i < p->length; i++) {
            const int64_t at = ordered(p, line, i);
            const float next = sum + in[at];
            out[at] = p->exclusive ? sum : next;
            sum = next;
        }
    }
    return NV_OK;
}

/* An element of either type; int8 is exact in float32. */
static float value(const nv_value *v, int64_t i)
{
    return v->tensor->type == NV_FLOAT32 ? ((const float *)v->data)[i] : (float)golden_get(v, i);
}

/* [R-ARG] The first of equal values; one that is not a number stays the best if it is the first. */
#define ARG(stem, relation)                                                                        \
    nv_status nv_golden_##stem(const nv_args *a, nv_error *err)                                    \
    {                                                                                              \
        const nv_along_params *p = &a->node->params.stem;                                          \
        int32_t *out = a->out[0].data;                                                             \
        (void)err;                                                                                 \
        for (int64_t line = 0; line < p->outer * p->inner; line++) {                               \
            float best = value(&a->in[0], element(p, line, 0));                                    \
            out[line] = 0;                                                                         \
            for (int64_t i = 1; i < p->length; i++) {                                              \
                const float x = value(&a->in[0], element(p, line, i));                             \
                if (x relation best) {                                                             \
                    best = x;                                                                      \
                    out[line] = (int32_t)i;                                                        \
                }                                                                                  \
            }                                                                                      \
        }                                                                                          \
        return NV_OK;                                                                              \
    }                                                                                              \
    nv_status nv_float_##stem(const nv_args *a, nv_error *err)                                     \
    {                                                                                              \
        return nv_golden_##stem(a, err);                                                           \
    }

ARG(arg_max, >)
ARG(arg_min, <)
