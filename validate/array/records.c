/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Records with addresses and checksums, as programmers and linkers write them:
 *   Intel HEX   :LLAAAATT<LL bytes>CC    types 00 data, 01 end, 02 segment, 04 upper address,
 *               03 and 05 start address; the bytes and CC sum to 0 modulo 256
 *   S-record    STLL<address><data>CC    types 1, 2, 3: data with 2, 3, 4 bytes of address; 0, 5 to
 *               9: header, counts, start; the bytes but CC sum to its complement
 */
#include "array/array.h"
#include "array/lines.h"

enum { RECORD = 256 };

typedef struct record {
    bool is_data, is_end;
    uint64_t address;
    const uint8_t *data;
    size_t n;
} record;

typedef struct reader {
    uint64_t base; /* Intel HEX's upper address */
    uint8_t bytes[RECORD + 8];
} reader;

/* Parses a line; what is wrong with it, or NULL. */
typedef const char *parse_fn(reader *r, const char *line, size_t length, record *out);

static bool read_bytes(reader *r, const char *digits, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        int byte = nv_hex_byte(digits + 2 * i);
        if (byte < 0)
            return false;
        r->bytes[i] = (uint8_t)byte;
    }
    return true;
}

static unsigned sum(const uint8_t *bytes, size_t n)
{
    unsigned total = 0;
    for (size_t i = 0; i < n; i++)
        total += bytes[i];
    return total & 0xFF;
}

static const char *parse_ihex(reader *r, const char *line, size_t length, record *out)
{
    size_t n = (length - 1) / 2;
    const uint8_t *b = r->bytes;

    if (length < 11 || length % 2 == 0 || n > RECORD + 5 || !read_bytes(r, line + 1, n))
        return "no record of Intel HEX";
    if (b[0] + 5u != n)
        return "its length is not what it says";
    if (sum(b, n) != 0)
        return "its checksum is wrong";
    unsigned value = n >= 7 ? (unsigned)b[4] << 8 | b[5] : 0;
    switch (b[3]) {
    case 0:
        *out = (record){true, false, r->base + ((uint64_t)b[1] << 8 | b[2]), b + 4, b[0]};
        return NULL;
    case 1:
        out->is_end = true;
        return NULL;
    case 2:
        r->base = (uint64_t)value << 4;
        return NULL;
    case 4:
        r->base = (uint64_t)value << 16;
        return NULL;
    default:
        return b[3] == 3 || b[3] == 5 ? NULL : "a record of an unknown type";
    }
}

static const char *parse_srec(reader *r, const char *line, size_t length, record *out)
{
    size_t n = (length - 2) / 2;
    const uint8_t *b = r->bytes;

    if (length < 10 || length % 2 != 0 || n > RECORD || !read_bytes(r, line + 2, n))
        return "no S-record";
    if (b[0] + 1u != n)
        return "its length is not what it says";
    if (sum(b, n) != 0xFF)
        return "its checksum is wrong";
    if (line[1] < '1' || line[1] > '3') {
        out->is_end = line[1] >= '7';
        return NULL;
    }
    size_t address = (size_t)(line[1] - '0') + 1;
    if (n < address + 2)
        return "its length is not what it says";
    out->is_data = true;
    for (size_t i = 0; i < address; i++)
        out->address = out->address << 8 | b[1 + i];
    out->data = b + 1 + address;
    out->n = n - 2 - address;
    return NULL;
}

static nv_status put_record(nv_arrays *arrays, const record *rec, int64_t line, uint64_t *next,
                            nv_error *err)
{
    nv_array *a = arrays->count == 0 ? NULL : &arrays->items[arrays->count - 1];

    if (a == NULL || rec->address < *next || rec->address - *next > NV_LARGEST_GAP) {
        a = nv_arrays_add(arrays);
        if (a == NULL)
            return nv_fail(err, NV_E_MEMORY, "%s: no memory for an array", arrays->path);
        a->line = line;
    } else if (rec->address > *next) {
        NV_TRY(nv_arrays_put_gap(arrays, a, rec->address - *next, line, err));
    }
    *next = rec->address + rec->n;
    return nv_array_put(a, rec->data, rec->n, err);
}

static nv_status read_records(const nv_blob *file, char first, parse_fn *parse, nv_arrays *arrays,
                              nv_error *err)
{
    nv_lines lines = nv_lines_of(file);
    reader r = {0};
    uint64_t next = 0;
    const char *line;
    size_t length;
    bool ended = false;

    while (nv_lines_next(&lines, &line, &length)) {
        record rec = {0};
        if (length == 0)
            continue;
        const char *wrong = *line != first ? "no record" : parse(&r, line, length, &rec);
        if (wrong != NULL)
            nv_arrays_complain(arrays, lines.number, "%s", wrong);
        else if (rec.is_data)
            NV_TRY(put_record(arrays, &rec, lines.number, &next, err));
        ended |= rec.is_end;
    }
    if (!ended)
        nv_arrays_complain(arrays, 0, "the last record is missing: the file is cut short");
    return NV_OK;
}

static nv_status read_ihex(const nv_blob *file, nv_arrays *arrays, nv_error *err)
{
    return read_records(file, ':', parse_ihex, arrays, err);
}

static nv_status read_srec(const nv_blob *file, nv_arrays *arrays, nv_error *err)
{
    return read_records(file, 'S', parse_srec, arrays, err);
}

/* Whether most of the first lines are sound records. */
static bool is_records(const nv_blob *file, char first, parse_fn *parse)
{
    nv_lines lines = nv_lines_of(file);
    const char *line;
    size_t length;
    int good = 0, bad = 0;

    while (good + bad < 16 && nv_lines_next(&lines, &line, &length)) {
        reader r = {0};
        record rec = {0};
        bool is = length > 0 && *line == first && parse(&r, line, length, &rec) == NULL;
        good += is;
        bad += length > 0 && !is;
    }
    return good > bad;
}

static bool is_ihex(const nv_blob *file)
{
    return is_records(file, ':', parse_ihex);
}

static bool is_srec(const nv_blob *file)
{
    return is_records(file, 'S', parse_srec);
}

const nv_array_format nv_format_ihex = {"Intel HEX", is_ihex, read_ihex};
const nv_array_format nv_format_srec = {"S-record", is_srec, read_srec};
