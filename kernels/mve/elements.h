/* SPDX-License-Identifier: Apache-2.0 */
/* Activations (element.h) widened to the lanes of a vector and narrowed back. */
#ifndef NV_KERNELS_MVE_ELEMENTS_H
#define NV_KERNELS_MVE_ELEMENTS_H

#include "element.h"
#include <arm_mve.h>

/* As many as a vector holds. */
#if ELEMENT_BITS == 16
typedef int16x8_t mve_elements;
#define mve_tail vctp16q
#else
typedef int8x16_t mve_elements;
#define mve_tail vctp8q
#endif

/* Four of them; lanes without p are 0. */
static inline int32x4_t mve_load_four(const element *from, mve_pred16_t p)
{
    const void *x = from;
    return ELEMENT_BITS == 8 ? vldrbq_z_s32((const int8_t *)x, p)
                             : vldrhq_z_s32((const int16_t *)x, p);
}

static inline void mve_store_four(element *to, int32x4_t values, mve_pred16_t p)
{
    void *x = to;
    if (ELEMENT_BITS == 8)
        vstrbq_p_s32((int8_t *)x, values, p);
    else
        vstrhq_p_s32((int16_t *)x, values, p);
}

/* Eight of them. */
static inline int16x8_t mve_load_eight(const element *from, mve_pred16_t p)
{
    const void *x = from;
    return ELEMENT_BITS == 8 ? vldrbq_z_s16((const int8_t *)x, p)
                             : vldrhq_z_s16((const int16_t *)x, p);
}

static inline int16x8_t mve_gather_eight(const element *from, uint16x8_t at, mve_pred16_t p)
{
    const void *x = from;
    return ELEMENT_BITS == 8 ? vldrbq_gather_offset_z_s16((const int8_t *)x, at, p)
                             : vldrhq_gather_shifted_offset_z_s16((const int16_t *)x, at, p);
}

static inline void mve_store_eight(element *to, int16x8_t values, mve_pred16_t p)
{
    void *x = to;
    if (ELEMENT_BITS == 8)
        vstrbq_p_s16((int8_t *)x, values, p);
    else
        vstrhq_p_s16((int16_t *)x, values, p);
}

#endif
