/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The frames that firmware/nv_dump.h writes, anywhere in a log. Each line stands for itself:
 *   #NV1 ID begin TYPE D0xD1x.. NAME*CRC
 *   #NV1 ID OFFSET BASE64*CRC
 *   #NV1 ID end BYTES PAYLOADCRC*CRC
 * ID and OFFSET are hexadecimal, CRC is the CRC-32 of what stands between '#' and '*', in 8 digits.
 * NAME has %XX for what is no printable character, a blank, '%' or '*'. Dumps may interleave. A
 * line that a terminal wrapped is put together again: the checksum tells whether it is whole.
 */
#include "array/array.h"
#include "array/lines.h"

#include <inttypes.h>
#include <stdlib.h>
#include <zlib.h>

enum { FRAME = 512, NAME = 128, OPEN = 64 };

static const char mark[] = "#NV1 ", cut_short[] = "a frame was cut short";

/* A dump that has begun; its array is filled in place. */
typedef struct open_dump {
    uint64_t id;
    size_t array, bytes; /* its index; the bytes that it is to have */
    int64_t line;
    bool lost; /* its payload's checksum can only be wrong */
} open_dump;

typedef struct reader {
    nv_arrays *arrays;
    open_dump open[OPEN];
    int n_open;
    char part[FRAME]; /* a frame that may go on in the next line */
    size_t part_length;
    int64_t part_line;
} reader;

static bool is_frames(const nv_blob *file)
{
    return nv_find((const char *)file->data, file->bytes, mark) != NULL;
}

/* ---- a line ---- */

/* The frame in a line, without its mark and checksum; false: none, a damaged one (*wrong), or one
 * that does not end there (*part: its beginning). */
static bool find_frame(const char *line, size_t length, char frame[FRAME], const char **wrong,
                       const char **part)
{
    const char *begin = nv_find(line, length, mark), *later = begin;

    *wrong = *part = NULL;
    /* Of two in a line the first was cut short by the second. */
    while (later != NULL) {
        begin = later;
        later = nv_find(begin + 1, length - (size_t)(begin + 1 - line), mark);
        if (later != NULL)
            *wrong = cut_short;
    }
    if (begin == NULL)
        return false;
    const char *star = memchr(begin, '*', length - (size_t)(begin - line));
    size_t left = star == NULL ? 0 : length - (size_t)(star + 1 - line);
    uint32_t crc = 0;
    if (left < 8) {
        *part = begin;
        return false;
    }
    if ((size_t)(star - begin) >= FRAME) {
        *wrong = cut_short;
        return false;
    }
    for (int i = 0; i < 8; i++) {
        int digit = nv_hex_digit(star[1 + i]);
        if (digit < 0) {
            *wrong = "a frame's checksum is damaged";
            return false;
        }
        crc = crc << 4 | (uint32_t)digit;
    }
    if (crc32(0, (const Bytef *)begin + 1, (uInt)(star - begin - 1)) != crc) {
        *wrong = "a frame's checksum is wrong: characters were lost or mixed";
        return false;
    }
    size_t text = (size_t)(star - begin) - (sizeof mark - 1);
    memcpy(frame, begin + sizeof mark - 1, text);
    frame[text] = '\0';
    return true;
}

static nv_type type_named(const char *name)
{
    for (int t = 0; t < NV_TYPE_COUNT; t++)
        if (strcmp(nv_type_name((nv_type)t), name) == 0)
            return (nv_type)t;
    return NV_TYPE_COUNT;
}

/* "1x96x96x3" */
static bool parse_shape(const char *text, nv_shape *shape)
{
    for (shape->rank = 0; shape->rank < NV_MAX_RANK; text++) {
        char *end;
        unsigned long dim = strtoul(text, &end, 10);
        if (end == text || dim > INT32_MAX)
            return false;
        shape->dim[shape->rank++] = (int32_t)dim;
        if (*end == '\0')
            return true;
        if (*end != 'x')
            return false;
        text = end;
    }
    return false;
}

static void decode_name(const char *text, char name[NAME])
{
    size_t n = 0;
    while (*text != '\0' && n + 1 < NAME) {
        int byte = *text == '%' ? nv_hex_byte(text + 1) : -1;
        name[n++] = byte > 0 ? (char)byte : *text;
        text += byte > 0 ? 3 : 1;
    }
    name[n] = '\0';
}

static int base64_digit(char c)
{
    return c >= 'A' && c <= 'Z'   ? c - 'A'
           : c >= 'a' && c <= 'z' ? c - 'a' + 26
           : c >= '0' && c <= '9' ? c - '0' + 52
           : c == '+'             ? 62
           : c == '/'             ? 63
                                  : -1;
}

static size_t decode_base64(const char *text, uint8_t *bytes)
{
    uint32_t bits = 0;
    int held = 0;
    size_t n = 0;

    for (; base64_digit(*text) >= 0; text++) {
        bits = bits << 6 | (uint32_t)base64_digit(*text);
        held += 6;
        if (held >= 8) {
            held -= 8;
            bytes[n++] = (uint8_t)(bits >> held);
        }
    }
    return n;
}

/* ---- dumps ---- */

static open_dump *find_open(reader *r, uint64_t id)
{
    for (int i = 0; i < r->n_open; i++)
        if (r->open[i].id == id)
            return &r->open[i];
    return NULL;
}

static nv_array *array_of(reader *r, const open_dump *d)
{
    return &r->arrays->items[d->array];
}

/* Says what is missing of a dump, and forgets it. */
static void close_dump(reader *r, open_dump *d, int64_t line, bool ended)
{
    const nv_array *a = array_of(r, d);
    size_t lost = 0;

    for (size_t i = 0; i < a->count; i++)
        lost += !a->known[i];
    if (lost > 0)
        nv_arrays_complain(r->arrays, line, "'%.60s': %zu of its %zu bytes were lost%s", a->name,
                           lost, d->bytes, ended ? "" : "; it does not end");
    *d = r->open[--r->n_open];
}

static nv_status begin_dump(reader *r, uint64_t id, const char *rest, int64_t line, nv_error *err)
{
    char type[16], dims[100], encoded[3 * NAME], name[NAME];
    nv_shape shape;

    open_dump *old = find_open(r, id);
    if (old != NULL)
        close_dump(r, old, line, false);
    if (sscanf(rest, "%15s %99s %383s", type, dims, encoded) < 3 ||
        nv_type_bits(type_named(type)) < 8 || !parse_shape(dims, &shape) || r->n_open == OPEN) {
        nv_arrays_complain(r->arrays, line, "a dump begins in a way that is not known");
        return NV_OK;
    }
    size_t bytes = (size_t)nv_type_bits(type_named(type)) / 8;
    for (int i = 0; i < shape.rank; i++)
        if (__builtin_mul_overflow(bytes, (size_t)shape.dim[i], &bytes))
            bytes = SIZE_MAX;
    NV_TRY(nv_arrays_claim(r->arrays, bytes, line, err));
    decode_name(encoded, name);
    nv_array *a = nv_arrays_add(r->arrays);
    if (a == NULL || (a->name = strdup(name)) == NULL)
        return nv_fail(err, NV_E_MEMORY, "%s: no memory for an array", r->arrays->path);
    a->type = type_named(type);
    a->shape = shape;
    a->line = line;
    r->open[r->n_open++] = (open_dump){id, r->arrays->count - 1, bytes, line, false};
    return nv_array_put_lost(a, bytes, err);
}

static void end_dump(reader *r, open_dump *d, const char *rest, int64_t line)
{
    const nv_array *a = array_of(r, d);
    size_t bytes = 0;
    uint32_t crc = 0;

    bool whole = sscanf(rest, "%zu %" SCNx32, &bytes, &crc) == 2 && bytes == d->bytes &&
                 crc32_z(0, a->bytes, a->count) == crc;
    close_dump(r, d, line, true);
    for (size_t i = 0; whole == false && i < a->count; i++)
        if (!a->known[i])
            return; /* told already */
    if (!whole)
        nv_arrays_complain(r->arrays, line, "'%.60s': the checksum of the whole is wrong", a->name);
}

static void put_bytes(reader *r, open_dump *d, uint64_t offset, const char *rest, int64_t line)
{
    nv_array *a = array_of(r, d);
    uint8_t bytes[FRAME];
    size_t n = decode_base64(rest, bytes);

    if (offset > d->bytes || n > d->bytes - offset) {
        nv_arrays_complain(r->arrays, line, "'%.60s': bytes behind its end", a->name);
        return;
    }
    memcpy(a->bytes + offset, bytes, n);
    memset(a->known + offset, 1, n);
}

static nv_status take_frame(reader *r, const char *frame, int64_t line, nv_error *err)
{
    char *rest;
    uint64_t id = strtoull(frame, &rest, 16);

    rest += *rest == ' ';
    if (strncmp(rest, "begin ", 6) == 0)
        return begin_dump(r, id, rest + 6, line, err);
    open_dump *d = find_open(r, id);
    if (d == NULL)
        nv_arrays_complain(r->arrays, line, "part of a dump whose beginning was lost");
    else if (strncmp(rest, "end ", 4) == 0)
        end_dump(r, d, rest + 4, line);
    else {
        uint64_t offset = strtoull(rest, &rest, 16);
        put_bytes(r, d, offset, rest + (*rest == ' '), line);
    }
    return NV_OK;
}

/* What is held will not go on. */
static void drop_part(reader *r)
{
    if (r->part_length > 0)
        nv_arrays_complain(r->arrays, r->part_line, "%s", cut_short);
    r->part_length = 0;
}

/* Adds to what is held; false: too long for a frame. */
static bool hold_part(reader *r, const char *text, size_t length)
{
    if (length > sizeof r->part - r->part_length)
        return false;
    memcpy(r->part + r->part_length, text, length);
    r->part_length += length;
    return true;
}

static nv_status take_line(reader *r, const char *line, size_t length, int64_t number,
                           nv_error *err)
{
    char frame[FRAME];
    const char *wrong, *part;

    if (nv_find(line, length, mark) != NULL) {
        drop_part(r);
        r->part_line = number;
    } else if (r->part_length == 0 || !hold_part(r, line, length)) {
        return NV_OK;
    } else {
        line = r->part;
        length = r->part_length;
    }
    const bool whole = find_frame(line, length, frame, &wrong, &part);
    if (part != NULL && line != r->part && !hold_part(r, part, length - (size_t)(part - line)))
        wrong = cut_short;
    if (part == NULL)
        r->part_length = 0;
    if (wrong != NULL)
        nv_arrays_complain(r->arrays, r->part_line, "%s", wrong);
    return whole ? take_frame(r, frame, r->part_line, err) : NV_OK;
}

static nv_status read_frames(const nv_blob *file, nv_arrays *arrays, nv_error *err)
{
    reader r = {.arrays = arrays};
    nv_lines lines = nv_lines_of(file);
    const char *line;
    size_t length;

    while (nv_lines_next(&lines, &line, &length))
        NV_TRY(take_line(&r, line, length, lines.number, err));
    drop_part(&r);
    while (r.n_open > 0)
        close_dump(&r, &r.open[0], lines.number, false);
    return NV_OK;
}

const nv_array_format nv_format_frames = {"nv_dump log", is_frames, read_frames};
