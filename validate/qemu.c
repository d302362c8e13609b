/* SPDX-License-Identifier: Apache-2.0 */
#include "qemu.h"

#include "qemu_batch.h"

#include <errno.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

static const char *const function_names[] = {
#define NV_KERNEL(ret, name, params) "arm_" #name,
#include "nv/kernels.def"
#undef NV_KERNEL
};

enum { PATH_SIZE = 4096 };

static void path_in(const nv_qemu_batch *batch, const char *name, char path[PATH_SIZE])
{
    (void)snprintf(path, PATH_SIZE, "%s/%s", batch->directory, name);
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
    char path[PATH_SIZE];

    path_in(batch, name, path);
    file->head = (nv_calls_head){.magic = magic, .version = NV_CALLS_VERSION};
    file->head.names = nv_calls_names();
    file->file = fopen(path, "wb+");
    if (file->file == NULL)
        return nv_fail(err, NV_E_IO, "cannot create %s: %s", path, strerror(errno));
    nv_call_file_write(file, &file->head, sizeof file->head);
    return NV_OK;
}

/* Writes the head as it is now; the file stays open for more records. */
static nv_status complete_file(nv_call_file *file, nv_error *err)
{
    if (fseek(file->file, 0, SEEK_SET) == 0) {
        nv_call_file_write(file, &file->head, sizeof file->head);
        if (fseek(file->file, 0, SEEK_END) == 0 && fflush(file->file) == 0 && !ferror(file->file))
            return NV_OK;
    }
    return nv_fail(err, NV_E_IO, "cannot write a batch of kernel calls: %s", strerror(errno));
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
    static const char *const files[] = {"calls", "expected", "results"};
    char path[PATH_SIZE];

    if (batch == NULL)
        return;
    if (batch->calls.file != NULL)
        (void)fclose(batch->calls.file);
    if (batch->expected.file != NULL)
        (void)fclose(batch->expected.file);
    for (size_t i = 0; i < sizeof files / sizeof files[0]; i++) {
        path_in(batch, files[i], path);
        (void)unlink(path);
    }
    (void)rmdir(batch->directory);
    free(batch);
}

uint32_t nv_qemu_calls(const nv_qemu_batch *batch)
{
    return batch->calls.head.calls;
}

/* The directory that holds CORE/runner.elf: $NV_TARGETS, or "target" beside the program's directory
 * or any above it. */
static bool find_targets(const char *core, char found[PATH_SIZE])
{
    const char *set = getenv("NV_TARGETS");
    char self[PATH_SIZE / 2], runner[2 * PATH_SIZE];

    if (set != NULL) {
        (void)snprintf(found, PATH_SIZE, "%s", set);
        return true;
    }
    const ssize_t length = readlink("/proc/self/exe", self, sizeof self - 1);
    self[length < 0 ? 0 : length] = '\0';
    for (char *slash = strrchr(self, '/'); slash != NULL; slash = strrchr(self, '/')) {
        *slash = '\0';
        (void)snprintf(found, PATH_SIZE, "%s/target", self);
        (void)snprintf(runner, sizeof runner, "%s/%s/runner.elf", found, core);
        if (access(runner, R_OK) == 0)
            return true;
    }
    return false;
}

static void find_qemu(const char *targets, char found[PATH_SIZE])
{
    const char *set = getenv("QEMU_ARM");

    if (snprintf(found, PATH_SIZE, "%s", set != NULL ? set : "") > 0)
        return;
    if (snprintf(found, PATH_SIZE, "%s/../tools/qemu-arm", targets) >= PATH_SIZE ||
        access(found, X_OK) != 0)
        (void)snprintf(found, PATH_SIZE, "qemu-arm");
}

/* Runs QEMU on the batch; its own messages go to stderr. */
static nv_status run_qemu(const nv_qemu_batch *batch, const char *core, nv_error *err)
{
    char targets[PATH_SIZE], qemu[PATH_SIZE], runner[2 * PATH_SIZE];
    char calls[PATH_SIZE], results[PATH_SIZE];
    int status;

    if (!find_targets(core, targets))
        return nv_fail(err, NV_E_NOT_RUN, "no runner for %s: make target builds it", core);
    (void)snprintf(runner, sizeof runner, "%s/%s/runner.elf", targets, core);
    find_qemu(targets, qemu);
    path_in(batch, "calls", calls);
    path_in(batch, "results", results);

    const pid_t child = fork();
    if (child < 0)
        return nv_fail(err, NV_E_NOT_RUN, "cannot start QEMU: %s", strerror(errno));
    if (child == 0) {
        execlp(qemu, qemu, "-cpu", core, runner, calls, results, (char *)NULL);
        _exit(127);
    }
    while (waitpid(child, &status, 0) < 0)
        if (errno != EINTR)
            return nv_fail(err, NV_E_NOT_RUN, "lost QEMU: %s", strerror(errno));
    if (WIFSIGNALED(status))
        return nv_fail(err, NV_E_NOT_RUN, "%s -cpu %s %s was ended by signal %d", qemu, core,
                       runner, WTERMSIG(status));
    if (WEXITSTATUS(status) == 127)
        return nv_fail(err, NV_E_NOT_RUN, "cannot run %s: scripts/deps test installs a QEMU", qemu);
    if (WEXITSTATUS(status) != 0)
        return nv_fail(err, NV_E_NOT_RUN, "%s -cpu %s %s ended with status %d", qemu, core, runner,
                       WEXITSTATUS(status));
    return NV_OK;
}

/* Two results files, read in step. */
typedef struct replay {
    FILE *host, *target;
    unsigned char *host_record, *target_record; /* [largest] */
    uint32_t largest;
} replay;

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
static bool differs_from_host(const replay *r, nv_qemu_difference *d)
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

static nv_status compare(nv_qemu_batch *batch, const replay *r, nv_qemu_difference_fn *differs,
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
    char results[PATH_SIZE];

    NV_TRY(complete_file(&batch->calls, err));
    NV_TRY(complete_file(&batch->expected, err));
    NV_TRY(run_qemu(batch, core, err));
    path_in(batch, "results", results);

    replay r = {batch->expected.file, fopen(results, "rb"), malloc(largest), malloc(largest),
                largest};
    nv_status st;
    if (r.target == NULL)
        st = nv_fail(err, NV_E_NOT_RUN, "QEMU wrote no results: %s", strerror(errno));
    else if (r.host_record == NULL || r.target_record == NULL)
        st = nv_fail(err, NV_E_MEMORY, "no memory to compare QEMU's results");
    else
        st = compare(batch, &r, differs, context, err);
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
