/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Tests of kernels: functions with the interface of CMSIS-NN, against golden (the reference kernels
 * of TFLite Micro, bit for bit), on a desktop. A case (case.h) is run in memory that is owned to
 * the last byte: poison round every buffer and in the outputs, scratch of exactly the size that was
 * asked for, misaligned pointers, each call made again with other poison, the output in an input's
 * place where the interface allows it, reads behind buffers noticed. For any test framework; for
 * cmocka there is kernel_test_cmocka.h. docs/KERNEL-TESTS.md
 */
#ifndef NV_KERNEL_TEST_H
#define NV_KERNEL_TEST_H

#include "nv/case.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Any function: it is called as what it is. */
typedef void nv_function(void);

typedef struct nv_kernel_entry {
    const char *name;      /* in the interface: "arm_convolve_s8" (`nnverify list kernels`) */
    nv_function *function; /* NULL: the function of that name, see nv_kernel_test.library */
} nv_kernel_entry;

/* An entry for `pointer`, a function of the type of `api`, whose prototype is at hand, in
 * CMSIS-NN's header or nv/arm_nnfunctions.h; the compiler complains of any other. */
#define NV_KERNEL_ENTRY(api, pointer)                                                              \
    {                                                                                              \
#api, (nv_function *)(1 ? (pointer) : (api))                                               \
    }

typedef struct nv_kernel_test {
    /* The function under test first; then what goes with it, above all its _get_buffer_size: where
     * that is not given, no scratch is. Ends with a name that is NULL. */
    const nv_kernel_entry *functions;
    const char *library; /* a shared object to look for names in; NULL: this program, which exports
                            them if it is linked with -rdynamic */
    bool aligned;        /* no misaligned pointers: to 16 bytes only */
    bool apart;          /* the output never takes an input's place */
    bool plain;          /* q7 and q15 functions: with the arithmetic of a core without DSP */
    bool strict;         /* a read behind a buffer fails also if it changes no result */
} nv_kernel_test;

typedef struct nv_kernel_report {
    char text[1000]; /* why it failed, in lines; "" if it did not */
    char note[320];  /* what is worth knowing all the same; "" if nothing is */
    int drawn;       /* of nv_kernel_test_drawn: the number of the case that failed; else -1 */
} nv_kernel_report;

/* Runs a case; its inputs stay what they are, its outputs become golden's. NV_E_DIFFERS: the kernel
 * fails. NV_E_NOT_RUN: the operator does not come by the function in this case, or the function may
 * refuse it and does, or it is not found. Others: the case is none (NV_E_MODEL, NV_E_UNSUPPORTED),
 * or memory is lacking. Crashes are failures, told from by signals; kernels that do not come back
 * are the framework's business. Not for several threads at a time. */
NV_MUST_CHECK nv_status nv_kernel_test_run(nv_case *c, const nv_kernel_test *test,
                                           nv_kernel_report *report);

/* Draws cases from `seed` until the function took `cases` of them or one failed: the shapes and
 * values that are hard for kernels first, then random ones. `first` is the number of the first one
 * to draw: 0, or report->drawn to see one again. */
NV_MUST_CHECK nv_status nv_kernel_test_drawn(const nv_kernel_test *test, uint64_t seed, int first,
                                             int cases, nv_kernel_report *report);

#ifdef __cplusplus
}
#endif

#endif
