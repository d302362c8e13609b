/* SPDX-License-Identifier: Apache-2.0 */
/* Requantization: the rules, and the forms in which they are carried out. */
#ifndef NV_TESTS_EXHAUST_REQUANTIZE_FORMS_H
#define NV_TESTS_EXHAUST_REQUANTIZE_FORMS_H

#include <stdint.h>

/* y[i] from the accumulator x[i]; n is a multiple of 4. A positive shift is to the left. */
typedef void requantize_fn(const int32_t *x, int32_t *y, int n, int32_t multiplier, int32_t shift);

/* The rules of docs/NUMERICS.md. */
typedef enum requantize_rule {
    ROUND_TWICE,    /* [R-REQUANT] */
    ROUND_ONCE,     /* [R-REQUANT-SINGLE] */
    ROUND_ONCE_Q15, /* [R-REQUANT64] of accumulators of 32 bits */
    RULES
} requantize_rule;

/* Each written from its rule's text alone. */
extern requantize_fn *const requantize_rules[RULES];

typedef struct requantize_form {
    const char *name;
    requantize_rule rule;
    int32_t least, most; /* accumulators that it takes */
    int min_shift, max_shift;
    requantize_fn *run;
} requantize_form;

/* NULL-terminated by name. */
extern const requantize_form requantize_golden[], requantize_kernels[], requantize_mve[];

#endif
