/* SPDX-License-Identifier: Apache-2.0 */
/* Compares what the target's runner sends back with what the host's kernels did. */
#include "qemu.h"

#include "qemu_batch.h"

#include <errno.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

static const char *const function_names[] = {
#define NV_KERNEL(ret, name, params) "arm_" #name,
#include "nv/kernels.def"
#undef NV_KERNEL
};

/* Two results files, read in step. */
typedef struct results {
    FILE *host, *target;
    unsigned char *host_record, *target_record; /* [largest] */
    uint32_t largest;
} results;

static bool read_record(FILE *from, unsigned char *record, uint32_t largest)
{
    nv_result_record head;

    if (fread(&head, sizeof head, 1, from) != 1 || head.bytes < sizeof head || head.bytes > largest)
        return false;
    memcpy(record, &head, sizeof head);
    return fread(record + sizeof head, 1, head.bytes - sizeof head, from) ==
           head.bytes - sizeof head;
}

/* Compares one call; true if it differs. */
static bool differs_from_host(const results *r, nv_qemu_difference *d)
{
    nv_result_record host, target;

    memcpy(&host, r->host_record, sizeof host);
    memcpy(&target, r->target_record, sizeof target);
    d->host_status = host.status;
    d->target_status = target.status;
    d->missing = target.missing != 0;
    d->damaged = target.damaged != 0;
    if (!d->missing && host.status == target.status) {
        for (uint32_t i = sizeof host; i < host.bytes && i < target.bytes; i++) {
            if (r->host_record[i] == r->target_record[i])
                continue;
            if (d->bytes++ == 0) {
                d->first = i - (uint32_t)sizeof host;
                d->host = r->host_record[i];
                d->target = r->target_record[i];
            }
        }
    }
    return d->missing || d->damaged || host.status != target.status || d->bytes > 0;
}

/* The function of each call, from the calls file. */
static bool next_function(FILE *calls, uint32_t *function)
{
    nv_call_record head;
    if (fread(&head, sizeof head, 1, calls) != 1)
        return false;
    *function = head.function;
    return fseek(calls, (long)(head.bytes - sizeof head), SEEK_CUR) == 0;
}

static nv_status visit(const nv_qemu_batch *batch, const results *r, nv_qemu_difference_fn *differs,
                       void *context, nv_error *err)
{
    const long start = (long)sizeof(nv_calls_head);
    uint32_t function;

    if (fseek(batch->calls.file, start, SEEK_SET) != 0 || fseek(r->host, start, SEEK_SET) != 0 ||
        fseek(r->target, start, SEEK_SET) != 0)
        return nv_fail(err, NV_E_IO, "cannot read the results of QEMU: %s", strerror(errno));
    for (uint32_t call = 0; call < batch->calls.head.calls; call++) {
        nv_qemu_difference d = {.call = call};
        if (!next_function(batch->calls.file, &function) ||
            !read_record(r->host, r->host_record, r->largest) ||
            !read_record(r->target, r->target_record, r->largest))
            return nv_fail(err, NV_E_NOT_RUN, "QEMU's results end at call %" PRIu32, call);
        d.function = function_names[function];
        if (differs_from_host(r, &d))
            differs(context, &d);
    }
    return NV_OK;
}

nv_status nv_qemu_replay(nv_qemu_batch *batch, const char *core, nv_qemu_difference_fn *differs,
                         void *context, nv_error *err)
{
    const uint32_t largest = batch->expected.head.largest;
    char path[NV_QEMU_PATH];

    NV_TRY(nv_qemu_run(batch, core, err));
    nv_qemu_path(batch, "results", path);
    results r = {batch->expected.file, fopen(path, "rb"), malloc(largest), malloc(largest),
                 largest};
    nv_status st;
    if (r.target == NULL)
        st = nv_fail(err, NV_E_NOT_RUN, "QEMU wrote no results: %s", strerror(errno));
    else if (r.host_record == NULL || r.target_record == NULL)
        st = nv_fail(err, NV_E_MEMORY, "no memory to compare QEMU's results");
    else
        st = visit(batch, &r, differs, context, err);
    if (r.target != NULL)
        (void)fclose(r.target);
    free(r.host_record);
    free(r.target_record);
    /* More calls may be recorded. */
    if (st == NV_OK && (fseek(batch->calls.file, 0, SEEK_END) != 0 ||
                        fseek(batch->expected.file, 0, SEEK_END) != 0))
        st =
            nv_fail(err, NV_E_IO, "cannot go on with a batch of kernel calls: %s", strerror(errno));
    return st;
}
