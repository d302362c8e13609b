/* SPDX-License-Identifier: Apache-2.0 */
#include "qemu_batch.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

void nv_qemu_path(const nv_qemu_batch *batch, const char *name, char path[NV_QEMU_PATH])
{
    (void)snprintf(path, NV_QEMU_PATH, "%s/%s", batch->directory, name);
}

void nv_call_file_write(nv_call_file *file, const void *from, size_t bytes)
{
    static const char padding[4];
    (void)fwrite(from, 1, bytes, file->file);
    (void)fwrite(padding, 1, (size_t)nv_call_padded((uint32_t)bytes) - bytes, file->file);
}

void nv_call_file_end(nv_call_file *file, uint32_t bytes)
{
    file->head.calls++;
    if (bytes > file->head.largest)
        file->head.largest = bytes;
}

static nv_status open_file(const nv_qemu_batch *batch, const char *name, uint32_t magic,
                           nv_call_file *file, nv_error *err)
{
    char path[NV_QEMU_PATH];

    nv_qemu_path(batch, name, path);
    file->head = (nv_calls_head){.magic = magic, .version = NV_CALLS_VERSION};
    file->head.names = nv_calls_names();
    file->file = fopen(path, "wb+");
    if (file->file == NULL)
        return nv_fail(err, NV_E_IO, "cannot create %s: %s", path, strerror(errno));
    nv_call_file_write(file, &file->head, sizeof file->head);
    return NV_OK;
}

nv_status nv_call_file_complete(nv_call_file *file, nv_error *err)
{
    const long end = ftell(file->file);

    if (end >= 0 && fseek(file->file, 0, SEEK_SET) == 0) {
        nv_call_file_write(file, &file->head, sizeof file->head);
        if (fseek(file->file, end, SEEK_SET) == 0 && fflush(file->file) == 0 && !ferror(file->file))
            return NV_OK;
    }
    return nv_fail(err, NV_E_IO, "cannot write a batch of kernel calls: %s", strerror(errno));
}

nv_call_mark nv_call_file_mark(const nv_call_file *file)
{
    return (nv_call_mark){ftell(file->file), file->head};
}

void nv_call_file_return(nv_call_file *file, const nv_call_mark *mark)
{
    (void)fseek(file->file, mark->position, SEEK_SET); /* an error shows when it is completed */
    file->head = mark->head;
}

nv_status nv_qemu_batch_new(nv_qemu_batch **batch, nv_error *err)
{
    const char *tmp = getenv("TMPDIR");
    nv_qemu_batch *b = calloc(1, sizeof *b);

    if (b == NULL)
        return nv_fail(err, NV_E_MEMORY, "no memory for a batch of kernel calls");
    const int length = snprintf(b->directory, sizeof b->directory, "%s/nnverify-XXXXXX",
                                tmp != NULL && *tmp != '\0' ? tmp : "/tmp");
    if (length >= (int)sizeof b->directory || mkdtemp(b->directory) == NULL) {
        const nv_status st = nv_fail(err, NV_E_IO, "cannot create the directory %s: %s",
                                     b->directory, strerror(errno));
        free(b);
        return st;
    }
    nv_status st = open_file(b, "calls", NV_CALLS_MAGIC, &b->calls, err);
    if (st == NV_OK)
        st = open_file(b, "expected", NV_RESULTS_MAGIC, &b->expected, err);
    if (st != NV_OK) {
        nv_qemu_batch_free(b);
        return st;
    }
    *batch = b;
    return NV_OK;
}

void nv_qemu_batch_free(nv_qemu_batch *batch)
{
    static const char *const files[] = {"calls", "expected", "results", "messages"};
    char path[NV_QEMU_PATH];

    if (batch == NULL)
        return;
    if (batch->calls.file != NULL)
        (void)fclose(batch->calls.file);
    if (batch->expected.file != NULL)
        (void)fclose(batch->expected.file);
    for (size_t i = 0; i < sizeof files / sizeof files[0]; i++) {
        nv_qemu_path(batch, files[i], path);
        (void)unlink(path);
    }
    (void)rmdir(batch->directory);
    free(batch);
}

void nv_qemu_write_call(nv_qemu_batch *batch, const nv_recorded *r)
{
    nv_call_file *to = &batch->calls;

    nv_call_file_write(to, &r->head, sizeof r->head);
    nv_call_file_write(to, r->words, r->head.words * sizeof r->words[0]);
    nv_call_file_write(to, r->blocks, r->head.blocks * sizeof r->blocks[0]);
    nv_call_file_write(to, r->links, r->head.links * sizeof r->links[0]);
    for (uint32_t b = 0; b < r->head.blocks; b++)
        nv_call_file_write(to, r->memory[b], r->blocks[b].bytes);
    nv_call_file_end(to, r->head.bytes);
}

static bool write_call(nv_recorder *recorder, const nv_recorded *r, int32_t *status)
{
    (void)status;
    nv_qemu_write_call((nv_qemu_batch *)recorder, r);
    return false;
}

/* What the target is expected to send back. */
static void write_result(nv_recorder *recorder, const nv_recorded *r, int32_t status)
{
    nv_call_file *to = &((nv_qemu_batch *)recorder)->expected;
    nv_result_record result = {.bytes = sizeof result, .status = status};

    for (uint32_t b = 0; b < r->head.blocks; b++)
        if (r->blocks[b].use == NV_CALL_OUTPUT)
            result.bytes += nv_call_padded(r->blocks[b].bytes);
    nv_call_file_write(to, &result, sizeof result);
    for (uint32_t b = 0; b < r->head.blocks; b++)
        if (r->blocks[b].use == NV_CALL_OUTPUT)
            nv_call_file_write(to, r->memory[b], r->blocks[b].bytes);
    nv_call_file_end(to, result.bytes);
}

const nv_kernel_lib *nv_qemu_record(nv_qemu_batch *batch, const nv_kernel_lib *inner)
{
    batch->recorder.before = write_call;
    batch->recorder.after = write_result;
    batch->recorder.poison = 0xA5;
    return nv_record(&batch->recorder, inner);
}

uint32_t nv_qemu_calls(const nv_qemu_batch *batch)
{
    return batch->calls.head.calls;
}
