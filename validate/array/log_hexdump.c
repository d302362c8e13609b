/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Hex dumps that an RTOS's logger writes, anywhere in a log:
 *   ESP_LOG_BUFFER_HEX      I (12) tag: 0a 1b ...                           the tag names it, and
 *   ESP_LOG_BUFFER_HEXDUMP  I (12) tag: 0x3ffb4280   0a 1b ...  |ascii|     a word logged before it
 *   LOG_HEXDUMP_INF         [00:00:00.012,000] <inf> module: name           or  I: name
 *                                             0a 1b ... |ascii                  I: 0a 1b ... |ascii
 *   shell_hexdump           00000000: 0a 1b ... |ascii|
 * A dump ends with a row that is not full, with anything else that its source logs, and with an
 * address behind: what follows is another. So the parts of a tensor that are logged one after the
 * other are one array if their lengths are multiples of a row's.
 */
#include "array/array.h"
#include "array/left_out.h"
#include "array/lines.h"
#include "array/log_line.h"

#include <stdlib.h>

enum { NAME = 128, SOURCES = 64 };

/* Who logs: a tag of ESP-IDF's, a module of Zephyr's; "": the shell. */
typedef struct source {
    char name[NAME];
    char said[NAME]; /* last, but for rows */
    nv_log_kind kind;
    int64_t line; /* its last */
    size_t ahead; /* bytes that were lost before the first row that is whole */
    size_t array; /* its index, that rows go on with if `open` */
    bool open;
    bool is_short;  /* nothing was logged behind a row without an address that is not full */
    int pieces;     /* bytes in the damaged lines since the last row */
    size_t damaged; /* rows of the array without addresses */
    size_t lost;    /* where the last of them is */
    nv_log_row last;
    uint64_t next; /* address behind the last row */
} source;

typedef struct reader {
    nv_arrays *arrays;
    source sources[SOURCES];
    size_t count;
    source *current; /* of rows that do not say whose they are; NULL: none has logged */
    bool is_cut;     /* the line has no end: a blank may be missing there */
    bool is_other;   /* nothing of the line is in an array or complained of */
} reader;

static void copy_name(char to[NAME], const char *text, size_t length)
{
    length = length < NAME ? length : NAME - 1;
    memcpy(to, text, length);
    to[length] = '\0';
}

/* The source of that name; a new one takes the place of who has been silent for longest. */
static source *find_source(reader *r, const char *name, size_t length, nv_log_kind kind)
{
    char key[NAME];
    source *silent = &r->sources[0];

    copy_name(key, name, length);
    for (size_t i = 0; i < r->count; i++) {
        source *s = &r->sources[i];
        if (s->kind == kind && strcmp(s->name, key) == 0)
            return s;
        silent = s->line < silent->line ? s : silent;
    }
    source *s = r->count < SOURCES ? &r->sources[r->count++] : silent;
    *s = (source){.kind = kind};
    memcpy(s->name, key, sizeof key);
    return s;
}

/* ESP-IDF's text is a line of its own, Zephyr's belongs to the rows below: again the same goes on
 * with the same dump. */
static void take_text(source *s, const nv_log_line *l)
{
    char said[NAME];
    size_t length = strlen(l->message);

    while (length > 0 && strchr(" :\t", l->message[length - 1]) != NULL)
        length--;
    copy_name(said, l->message, length);
    if (s->kind == NV_LOG_ESP || strcmp(said, s->said) != 0)
        s->open = false;
    s->is_short = false;
    s->ahead = 0;
    s->pieces = 0;
    memcpy(s->said, said, sizeof said);
}

/* What was said before a dump is its name; of a line of its own, only a word. */
static bool is_name(const source *s)
{
    const char *said = s->said;

    return said[0] != '\0' && (s->kind != NV_LOG_ESP ||
                               (!strchr(said, ' ') && said[strspn(said, "0123456789")] != '\0'));
}

static nv_status copy(const nv_arrays *arrays, const char *text, char **copy, nv_error *err)
{
    if (text[0] != '\0' && (*copy = strdup(text)) == NULL)
        return nv_fail(err, NV_E_MEMORY, "%s: no memory for an array", arrays->path);
    return NV_OK;
}

static nv_status begin(reader *r, source *s, const nv_log_row *row, nv_error *err)
{
    const bool is_named = is_name(s);

    NV_TRY(nv_arrays_claim(r->arrays, sizeof(nv_array) + NAME, s->line, err));
    nv_array *a = nv_arrays_add(r->arrays);
    if (a == NULL)
        return nv_fail(err, NV_E_MEMORY, "%s: no memory for an array", r->arrays->path);
    NV_TRY(copy(r->arrays, is_named ? s->said : s->name, &a->name, err));
    if (is_named)
        NV_TRY(copy(r->arrays, s->name, &a->tag, err));
    a->line = s->line;
    a->row = row->has_address ? 0 : (size_t)row->whole;
    a->bare = !row->has_text;
    a->doubtful = !row->has_text && row->n < row->whole && s->ahead == 0;
    const size_t index = r->arrays->count - 1;
    if (s->is_short && a->row == r->arrays->items[s->array].row)
        r->arrays->items[s->array].next = index;
    s->array = index;
    if (s->kind == NV_LOG_ESP)
        s->said[0] = '\0';
    const size_t ahead = row->has_address ? 0 : s->ahead;
    s->damaged = ahead > 0;
    s->lost = s->ahead = 0;
    return ahead > 0 ? nv_array_put_lost(a, ahead, err) : NV_OK;
}

static nv_status put_row(reader *r, source *s, const nv_log_row *row, nv_error *err)
{
    bool goes_on = s->open && row->has_address == s->last.has_address &&
                   (!row->has_address ||
                    (row->address >= s->next && row->address - s->next <= NV_LARGEST_GAP));
    int lost = 0;

    if (!goes_on)
        NV_TRY(begin(r, s, row, err));
    nv_array *a = &r->arrays->items[s->array];
    if (goes_on && row->has_address && row->address > s->next)
        NV_TRY(nv_arrays_put_gap(r->arrays, a, row->address - s->next, s->line, err));
    for (int i = 0; i < row->n; i++) {
        NV_TRY(row->known[i] ? nv_array_put(a, &row->bytes[i], 1, err)
                             : nv_array_put_lost(a, 1, err));
        lost += !row->known[i];
    }
    if (lost > 0)
        nv_arrays_complain(r->arrays, s->line, "%d bytes are not what the text beside them says",
                           lost);
    s->pieces = 0;
    s->last = *row;
    s->next = row->address + (uint64_t)row->n;
    s->open = row->n == row->whole;
    s->is_short = !s->open && !row->has_address;
    a->end = s->line;
    return NV_OK;
}

/* A row, or pieces of one, with `remains` of its bytes: all are lost, but what has addresses tells
 * how many by itself. Without, pieces may be of more rows or fewer, so that between two places that
 * were damaged nothing need be where it was. */
static nv_status lose_row(reader *r, source *s, int remains, int64_t line, nv_error *err)
{
    nv_arrays_complain(r->arrays, line, "a damaged row of a hex dump");
    if (s == NULL || (s->open && s->last.has_address))
        return NV_OK;
    const int lost = s->kind == NV_LOG_MINIMAL ? NV_LOG_BYTES / 2 : NV_LOG_BYTES;
    const bool same = s->pieces > 0 && s->pieces + remains <= lost;
    s->pieces = remains + (same ? s->pieces : 0);
    if (same)
        return NV_OK;
    if (!s->open) {
        s->ahead += (size_t)lost;
        return NV_OK;
    }
    nv_array *a = &r->arrays->items[s->array];
    if (s->damaged++ > 0)
        memset(a->known + s->lost, 0, a->count - s->lost);
    s->lost = a->count;
    return nv_array_put_lost(a, (size_t)lost, err);
}

/* Most words of a line are bytes: words, or the damaged row of a tensor that has no more. */
static nv_status put_remains(reader *r, source *s, int remains, nv_error *err)
{
    const nv_log_row none = {.n = remains, .whole = NV_LOG_BYTES};

    s->ahead = 0;
    s->is_short = false;
    NV_TRY(begin(r, s, &none, err));
    nv_array *a = &r->arrays->items[s->array];
    a->end = s->line;
    return nv_array_put_lost(a, (size_t)remains, err);
}

/* What a source's lines of bytes do not end like is no row of them. */
static bool is_other_text(const source *s, const nv_log_row *row)
{
    return s->open && !row->has_text && row->ends_blank != s->last.ends_blank;
}

/* Whose line it is; `row`: NULL if it is none. */
static source *source_of(reader *r, const nv_log_line *l, const nv_log_row *row)
{
    if (l->kind != NV_LOG_PLAIN)
        return find_source(r, l->source, l->source_length, l->kind);
    if (row != NULL && (row->has_address || r->current == NULL))
        return find_source(r, "", 0, NV_LOG_PLAIN);
    return r->current;
}

static nv_status take_line(reader *r, const nv_log_line *l, int64_t number, nv_error *err)
{
    nv_log_row row;
    bool is_row = nv_log_row_read(l, &row);
    source *s = source_of(r, l, is_row ? &row : NULL);

    if (s != NULL)
        s->line = number;
    if (s != NULL && (is_row || l->kind == NV_LOG_ZEPHYR))
        r->current = s;
    /* A row that has lost its address is damaged, too. */
    is_row &= s == NULL || !s->open || !s->last.has_address || row.has_address;
    if (is_row && (r->is_cut || !is_other_text(s, &row)))
        return put_row(r, s, &row, err);
    const int remains = nv_log_row_remains(l), due = s != NULL && s->open ? 4 : 8;
    if (remains >= due)
        return lose_row(r, s, remains, number, err);
    r->is_other = s == NULL || l->kind != NV_LOG_ESP || remains == 0;
    if (!r->is_other)
        NV_TRY(put_remains(r, s, remains, err));
    if (s != NULL && l->kind != NV_LOG_PLAIN)
        take_text(s, l);
    return NV_OK;
}

/* It may be longer than what has rows. */
static nv_status leave_out(const reader *r, const char *line, size_t length, int64_t number,
                           nv_error *err)
{
    nv_number_row row;

    nv_number_row_open(line, length, &row);
    return nv_leave_out(r->arrays, &row, "rows of hex", number, err);
}

static nv_status read_log(const nv_blob *file, nv_arrays *arrays, nv_error *err)
{
    nv_lines lines = nv_lines_of(file);
    reader *r = calloc(1, sizeof *r);
    const char *line;
    size_t length;
    nv_status st = NV_OK;

    if (r == NULL)
        return nv_fail(err, NV_E_MEMORY, "%s: no memory to read it", file->path);
    r->arrays = arrays;
    while (st == NV_OK && nv_lines_next(&lines, &line, &length)) {
        nv_log_line l;
        r->is_cut = line + length == lines.end;
        r->is_other = true;
        if (nv_log_line_read(line, length, &l)) {
            r->is_other = false;
            st = take_line(r, &l, lines.number, err);
        }
        if (st == NV_OK && r->is_other)
            st = leave_out(r, line, length, lines.number, err);
    }
    free(r);
    return st;
}

/* Digits that no decimal numbers have: letters, or a zero in front. */
static bool is_hex(const nv_log_row *row)
{
    for (int i = 0; i < row->n; i++)
        if (row->bytes[i] < 0x10 || row->bytes[i] >> 4 > 9 || (row->bytes[i] & 15) > 9)
            return true;
    return false;
}

/* A row that no words or numbers look like. */
static bool is_certain(const nv_log_row *row)
{
    if (row->has_text && memchr(row->known, false, (size_t)row->n) == NULL)
        return true;
    return row->n == row->whole && (row->has_text || is_hex(row));
}

/* Whether some line is a row. */
static bool has_row(const nv_blob *file, bool certain)
{
    nv_lines lines = nv_lines_of(file);
    const char *line;
    size_t length;

    while (nv_lines_next(&lines, &line, &length)) {
        nv_log_line l;
        nv_log_row row;
        if (nv_log_line_read(line, length, &l) && nv_log_row_read(&l, &row) &&
            (!certain || is_certain(&row)))
            return true;
    }
    return false;
}

static bool is_log(const nv_blob *file)
{
    return has_row(file, true);
}

static bool is_short_log(const nv_blob *file)
{
    return has_row(file, false);
}

const nv_array_format nv_format_log = {"hex dump in a log", is_log, read_log};
const nv_array_format nv_format_short_log = {"bytes in a log", is_short_log, read_log};
