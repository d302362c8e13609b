/* SPDX-License-Identifier: Apache-2.0 */
/* Reading a whole file, when it is one. */
#include "message.h"
#include "model.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static const char *kind(mode_t mode)
{
    return S_ISDIR(mode)                      ? "a directory"
           : S_ISCHR(mode) || S_ISBLK(mode)   ? "a device"
           : S_ISFIFO(mode) || S_ISSOCK(mode) ? "a pipe or socket"
                                              : "no regular file";
}

static nv_status read_all(int fd, const struct stat *st, size_t max, uint8_t **data, size_t *bytes,
                          nv_error *err)
{
    if (!S_ISREG(st->st_mode))
        return nv_fail(err, NV_E_IO, "is %s, expected a file", kind(st->st_mode));
    if (st->st_size == 0)
        return nv_fail(err, NV_E_INPUT, "is empty; likely cause: an interrupted download or copy");
    if ((uintmax_t)st->st_size > max)
        return nv_fail(err, NV_E_LIMIT, "holds %jd bytes, above the limit of %zu",
                       (intmax_t)st->st_size, max);
    size_t size = (size_t)st->st_size, got = 0;
    uint8_t *p = malloc(size);
    if (p == NULL)
        return nv_fail(err, NV_E_MEMORY, "out of memory for %zu bytes", size);
    while (got < size) {
        ssize_t n = read(fd, p + got, size - got);
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0) {
            free(p);
            return nv_fail(err, NV_E_IO, "%s",
                           n == 0 ? "became shorter while it was read" : strerror(errno));
        }
        got += (size_t)n;
    }
    *data = p;
    *bytes = size;
    return NV_OK;
}

nv_status nv_file_read(const char *path, size_t max, uint8_t **data, size_t *bytes, nv_error *err)
{
    struct stat st;
    nv_status status;
    int fd = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC); /* a pipe must not block here */

    if (fd < 0 || fstat(fd, &st) != 0)
        status = nv_fail(err, NV_E_IO, "%s", strerror(errno));
    else
        status = read_all(fd, &st, max, data, bytes, err);
    if (fd >= 0)
        (void)close(fd);
    if (status != NV_OK)
        nv_error_prefix(err, "%s: ", path);
    return status;
}
