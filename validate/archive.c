/* SPDX-License-Identifier: Apache-2.0 */
#include "archive.h"

#include "traced.h"

#include <stdlib.h>
#include <string.h>

/* The file begins with 8 bytes, then the header of the first member: its name, and at 48 its size
 * in decimal digits. The symbol table is called "/" and holds, big-endian, a count, as many
 * offsets, and then the names, each ended by a 0 (System V; GNU ar, llvm-ar, armar). */
enum { MAGIC_BYTES = 8, HEADER_BYTES = 60, SIZE_AT = 48, SIZE_DIGITS = 10 };

static uint32_t big_endian(const uint8_t *p)
{
    return (uint32_t)p[0] << 24 | (uint32_t)p[1] << 16 | (uint32_t)p[2] << 8 | p[3];
}

/* The symbol table's bytes; NULL: there is none. */
static const uint8_t *find_table(const uint8_t *data, size_t bytes, size_t *size)
{
    char digits[SIZE_DIGITS + 1] = "";
    const uint8_t *header = data + MAGIC_BYTES, *table = header + HEADER_BYTES;

    if (bytes < MAGIC_BYTES + HEADER_BYTES || memcmp(header, "/ ", 2) != 0)
        return NULL;
    memcpy(digits, header + SIZE_AT, SIZE_DIGITS);
    *size = (size_t)strtoull(digits, NULL, 10);
    return *size <= (size_t)(data + bytes - table) && *size >= 4 ? table : NULL;
}

nv_status nv_archive_functions(const char *name, const uint8_t *data, size_t bytes,
                               bool has[NV_CALL_FUNCTIONS], nv_error *err)
{
    size_t size = 0;
    bool any = false;

    memset(has, 0, NV_CALL_FUNCTIONS * sizeof *has);
    if (bytes < MAGIC_BYTES || (memcmp(data, "!<arch>\n", MAGIC_BYTES) != 0 &&
                                memcmp(data, "!<thin>\n", MAGIC_BYTES) != 0))
        return nv_fail(err, NV_E_NOT_RUN, "%s is no archive of object files", name);
    const uint8_t *table = find_table(data, bytes, &size);
    if (table == NULL)
        return nv_fail(err, NV_E_NOT_RUN, "%s has no symbol table; ranlib makes one", name);
    const uint64_t skipped = 4 + 4 * (uint64_t)big_endian(table);
    for (size_t at = skipped < size ? (size_t)skipped : size; at < size;) {
        const char *symbol = (const char *)table + at;
        const size_t length = strnlen(symbol, size - at);
        const uint32_t row = length < size - at ? nv_traced_row(symbol) : 0;
        if (row != 0)
            any = has[row - 1] = true;
        at += length + 1;
    }
    return any ? NV_OK
               : nv_fail(err, NV_E_NOT_RUN,
                         "%s has no function of the kernel interface (nnverify list kernels names "
                         "them)",
                         name);
}
