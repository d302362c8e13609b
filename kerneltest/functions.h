/* SPDX-License-Identifier: Apache-2.0 */
/* The functions of a test as a library of kernels. */
#ifndef NV_KERNELTEST_FUNCTIONS_H
#define NV_KERNELTEST_FUNCTIONS_H

#include "nv/kernel_test.h"
#include "plugin.h"

typedef struct nv_functions {
    nv_kernel_lib lib;
    nv_plugin plugin; /* where names were looked up; handle NULL: nowhere */
    const char *name; /* of the function under test, without arm_ */
} nv_functions;

/* NV_E_NOT_RUN: a name that the interface does not know, or that is not found. */
NV_MUST_CHECK nv_status nv_functions_open(const nv_kernel_test *test, nv_functions *f,
                                          nv_error *err);
/* Where the library lacks a size query, one that answers 0: a kernel that comes without gets no
 * scratch. */
void nv_functions_complete(nv_kernel_lib *lib);
void nv_functions_close(nv_functions *f);

#endif
