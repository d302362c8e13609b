/* SPDX-License-Identifier: Apache-2.0 */
/* Assertions on failures: the status, and what the one line says. */
#ifndef NV_TESTS_EXPECT_H
#define NV_TESTS_EXPECT_H

#include "nv/status.h"
#include "support/cmocka.h"

#include <stdbool.h>
#include <string.h>

/* Whether a call ended with `expected` and a line that holds `part`; if not, says what it did.
 * For NV_OK the part is "". */
static inline bool ends_with(const char *name, nv_status got, const nv_error *e, nv_status expected,
                             const char *part)
{
    bool ok = got == expected && e->status == expected && strstr(e->message, part) != NULL &&
              strchr(e->message, '\n') == NULL;
    if (!ok)
        print_error("%s: expected %s: \"%s\"\n         got %s: \"%s\"\n", name,
                    nv_status_text(expected), part, nv_status_text(got), e->message);
    return ok;
}

#define expect_failure(call, e, expected, part)                                                    \
    do {                                                                                           \
        nv_status expect_status_ = (call);                                                         \
        assert_true(ends_with(#call, expect_status_, e, expected, part));                          \
    } while (0)

#define expect_ok(call, e) expect_failure(call, e, NV_OK, "")

#endif
