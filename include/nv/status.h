/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The error convention. Every fallible function returns nv_status, which must be checked, and
 * takes an nv_error last. The first failure is kept: a caller may add nothing but may fail again
 * with a status of its own. Libraries never print and never exit.
 */
#ifndef NV_STATUS_H
#define NV_STATUS_H

#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>

#define NV_MUST_CHECK       __attribute__((warn_unused_result))
#define NV_PRINTF(fmt, arg) __attribute__((format(printf, fmt, arg)))

typedef enum nv_status {
#define NV_STATUS(name, exit_status, rank, text) NV_##name,
#include "nv/status.def"
#undef NV_STATUS
    NV_STATUS_COUNT
} nv_status;

typedef struct nv_error {
    nv_status status;
    int node;           /* index of the operator in its subgraph, -1: none */
    int64_t offset;     /* byte offset in the file, -1: none */
    char message[4096]; /* one line: what, where, what was expected, likely cause */
} nv_error;

#define NV_ERROR_INIT                                                                              \
    {                                                                                              \
        NV_OK, -1, -1, ""                                                                          \
    }

/* Records a failure at a byte offset of the file and returns its status. `err` may be NULL. */
NV_PRINTF(4, 0)
static inline nv_status nv_vfail(nv_error *err, nv_status status, int64_t offset, const char *fmt,
                                 va_list ap)
{
    if (err != NULL && err->status == NV_OK) {
        err->status = status;
        err->offset = offset;
        (void)vsnprintf(err->message, sizeof err->message, fmt, ap);
    }
    return status;
}

NV_PRINTF(4, 5)
static inline nv_status nv_fail_at(nv_error *err, nv_status status, int64_t offset, const char *fmt,
                                   ...)
{
    va_list ap;
    va_start(ap, fmt);
    (void)nv_vfail(err, status, offset, fmt, ap);
    va_end(ap);
    return status;
}

NV_PRINTF(3, 4)
static inline nv_status nv_fail(nv_error *err, nv_status status, const char *fmt, ...)
{
    va_list ap;
    va_start(ap, fmt);
    (void)nv_vfail(err, status, -1, fmt, ap);
    va_end(ap);
    return status;
}

/* Leaves the function with the status of a call that failed. */
#define NV_TRY(call)                                                                               \
    do {                                                                                           \
        nv_status nv_try_status_ = (call);                                                         \
        if (nv_try_status_ != NV_OK)                                                               \
            return nv_try_status_;                                                                 \
    } while (0)

static inline int nv_status_exit(nv_status status)
{
    static const int exit_status[] = {
#define NV_STATUS(name, exit_status, rank, text) exit_status,
#include "nv/status.def"
#undef NV_STATUS
    };
    return (unsigned)status < NV_STATUS_COUNT ? exit_status[status] : 8;
}

/* The one of two statuses that decides the exit status. */
static inline nv_status nv_status_worse(nv_status a, nv_status b)
{
    static const int rank[] = {
#define NV_STATUS(name, exit_status, rank, text) rank,
#include "nv/status.def"
#undef NV_STATUS
    };
    return rank[b] < rank[a] ? b : a;
}

static inline const char *nv_status_text(nv_status status)
{
    static const char *const text[] = {
#define NV_STATUS(name, exit_status, rank, text) text,
#include "nv/status.def"
#undef NV_STATUS
    };
    return (unsigned)status < NV_STATUS_COUNT ? text[status] : "unknown status";
}

#endif
