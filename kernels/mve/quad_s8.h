/* SPDX-License-Identifier: Apache-2.0 */
/* quad.h for int8 weights. */
#ifndef NV_KERNELS_MVE_QUAD_S8_H
#define NV_KERNELS_MVE_QUAD_S8_H

/* The last row stands in for those that are missing. */
typedef struct mve_row_quad {
    const int8_t *w0, *w1, *w2, *w3;
} mve_row_quad;

static inline mve_row_quad mve_row_quad_at(weights filter, int32_t depth, int32_t left)
{
    const int8_t *w = filter.bytes;
    const int32_t last = left - 1;
    return (mve_row_quad){w, w + (last < 1 ? last : 1) * depth, w + (last < 2 ? last : 2) * depth,
                          w + (last < 3 ? last : 3) * depth};
}

static inline int32x4_t mve_row_quad_sum(mve_row_quad r, int32_t depth)
{
    int32_t s0 = 0, s1 = 0, s2 = 0, s3 = 0;

    for (int32_t k = 0; k < depth; k += 16) {
        const mve_pred16_t p = vctp8q((uint32_t)(depth - k));
        s0 = vaddvaq_p_s8(s0, vldrbq_z_s8(r.w0 + k, p), p);
        s1 = vaddvaq_p_s8(s1, vldrbq_z_s8(r.w1 + k, p), p);
        s2 = vaddvaq_p_s8(s2, vldrbq_z_s8(r.w2 + k, p), p);
        s3 = vaddvaq_p_s8(s3, vldrbq_z_s8(r.w3 + k, p), p);
    }
    return mve_lanes(s0, s1, s2, s3);
}

/* depth is at least 1. */
NV_INLINE int32x4_t mve_quad_dot(mve_row_quad r, const int8_t *column, int32_t depth)
{
    int32_t a0 = 0, a1 = 0, a2 = 0, a3 = 0, k = 0;

    do {
        const mve_pred16_t p = vctp8q((uint32_t)(depth - k));
        const int8x16_t v = vldrbq_z_s8(column + k, p);
        a0 = vmladavaq_p_s8(a0, v, vldrbq_z_s8(r.w0 + k, p), p);
        a1 = vmladavaq_p_s8(a1, v, vldrbq_z_s8(r.w1 + k, p), p);
        a2 = vmladavaq_p_s8(a2, v, vldrbq_z_s8(r.w2 + k, p), p);
        a3 = vmladavaq_p_s8(a3, v, vldrbq_z_s8(r.w3 + k, p), p);
        k += 16;
    } while (k < depth);
    return mve_lanes(a0, a1, a2, a3);
}

static inline mve_two_sums mve_dot_two(const int8_t *x, const int8_t *w0, const int8_t *w1,
                                       int32_t depth, int32_t offset)
{
    int32_t dot0 = 0, dot1 = 0, sum0 = 0, sum1 = 0;

    for (int32_t k = 0; k < depth; k += 16) {
        const mve_pred16_t p = vctp8q((uint32_t)(depth - k));
        const int8x16_t v = vldrbq_z_s8(x + k, p);
        const int8x16_t u0 = vldrbq_z_s8(w0 + k, p), u1 = vldrbq_z_s8(w1 + k, p);
        dot0 = vmladavaq_p_s8(dot0, v, u0, p);
        dot1 = vmladavaq_p_s8(dot1, v, u1, p);
        sum0 = vaddvaq_p_s8(sum0, u0, p);
        sum1 = vaddvaq_p_s8(sum1, u1, p);
    }
    return (mve_two_sums){dot0 + offset * sum0, dot1 + offset * sum1};
}

/* Each load of weights feeds a product and a sum; two rows share a load of the input. */
static inline int32x4_t mve_quad_dense(mve_row_quad r, const int8_t *x, int32_t depth,
                                       int32_t offset)
{
    const mve_two_sums a = mve_dot_two(x, r.w0, r.w1, depth, offset);
    const mve_two_sums b = mve_dot_two(x, r.w2, r.w3, depth, offset);
    return mve_lanes(a.first, a.second, b.first, b.second);
}

#endif
