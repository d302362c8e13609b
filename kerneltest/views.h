/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Views of a kernel library: the same library with another function in a wrapper's place, so that
 * an operator's cases drive that function through the operator's adapter.
 */
#ifndef NV_KERNELTEST_VIEWS_H
#define NV_KERNELTEST_VIEWS_H

#include "nv/calls.h"
#include "nv/kernel.h"

/* What a function has to do with a prepared case. */
typedef enum nv_duty {
    NV_MUST_TAKE,  /* give golden's result */
    NV_MAY_REFUSE, /* that, or ARG_ERROR */
    NV_NOT_FOR_IT  /* it cannot tell that this is no case for it */
} nv_duty;

typedef struct nv_view {
    const char *name; /* of the function that is driven, without its arm_ */
    nv_call_function function;
    nv_op op; /* whose cases do it */
    nv_duty (*duty)(const nv_args *args);
    void (*install)(nv_kernel_lib *lib);
} nv_view;

/* views.def, in its order. */
extern const nv_view nv_views[];
extern const int nv_n_views;

/* By its function's name, without arm_; NULL: there is none. */
const nv_view *nv_view_named(const char *function);

/* `inner` with the view's function in the wrapper's place. There is one such library at a time. */
const nv_kernel_lib *nv_view_of(const nv_view *view, const nv_kernel_lib *inner);

/* What was wrong with the scratch that a view itself gave since the last time this was called; ""
 * if nothing. */
const char *nv_view_complaint(void);

#endif
