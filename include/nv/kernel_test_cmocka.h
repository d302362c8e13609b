/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Kernel tests as assertions of cmocka. Include <cmocka.h> first.
 *
 *     nv_assert_kernel(&c, NV_KERNEL_ENTRY(arm_fully_connected_s8, my_fully_connected_s8));
 */
#ifndef NV_KERNEL_TEST_CMOCKA_H
#define NV_KERNEL_TEST_CMOCKA_H

#include "nv/kernel_test.h"

/* Fails the running test with the report, unless `status` is NV_OK. */
#define NV_CMOCKA_JUDGE(status, report)                                                            \
    do {                                                                                           \
        if ((report).note[0] != '\0')                                                              \
            print_message("note: %s\n", (report).note);                                            \
        if ((status) != NV_OK)                                                                     \
            fail_msg("%s", (report).text);                                                         \
    } while (0)

/* The case agrees with golden by the functions given, the one under test first: one or more
 * NV_KERNEL_ENTRY. The case is over then. */
#define nv_assert_kernel(c, ...)                                                                   \
    do {                                                                                           \
        const nv_kernel_entry nv_entries_[] = {__VA_ARGS__, {NULL, NULL}};                         \
        const nv_kernel_test nv_test_ = {nv_entries_, NULL, false, false, false, false};           \
        nv_assert_kernel_test(c, &nv_test_);                                                       \
    } while (0)

/* The same, by a nv_kernel_test. */
#define nv_assert_kernel_test(c, test)                                                             \
    do {                                                                                           \
        nv_kernel_report nv_report_;                                                               \
        const nv_status nv_status_ = nv_kernel_test_run(c, test, &nv_report_);                     \
        nv_case_free(c);                                                                           \
        NV_CMOCKA_JUDGE(nv_status_, nv_report_);                                                   \
    } while (0)

/* nv_kernel_test_drawn agrees with golden in `cases` cases. */
#define nv_assert_kernel_drawn(test, seed, cases)                                                  \
    do {                                                                                           \
        nv_kernel_report nv_report_;                                                               \
        const nv_status nv_status_ = nv_kernel_test_drawn(test, seed, 0, cases, &nv_report_);      \
        NV_CMOCKA_JUDGE(nv_status_, nv_report_);                                                   \
    } while (0)

#endif
