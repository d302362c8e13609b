/* SPDX-License-Identifier: Apache-2.0 */
/* Assertions on failures: the status, and what the one line says. */
#ifndef NV_TESTS_EXPECT_H
#define NV_TESTS_EXPECT_H

#include "nv/status.h"
#include "support/cmocka.h"

#include <string.h>

#define expect_failure(got, e, expected, part) expect_failure_(got, e, expected, part, __LINE__)

static inline void expect_failure_(nv_status got, const nv_error *e, nv_status expected,
                                   const char *part, int line)
{
    if (got != expected || e->status != expected || strstr(e->message, part) == NULL ||
        strchr(e->message, '\n') != NULL) {
        print_error("line %d: expected %s and \"%s\"\n         got %s and \"%s\"\n", line,
                    nv_status_text(expected), part, nv_status_text(got), e->message);
        fail();
    }
}

#define expect_ok(call, e)                                                                         \
    do {                                                                                           \
        nv_status expect_ok_status_ = (call);                                                      \
        if (expect_ok_status_ != NV_OK)                                                            \
            print_error("line %d: %s\n", __LINE__, (e)->message);                                  \
        assert_int_equal(expect_ok_status_, NV_OK);                                                \
    } while (0)

#endif
