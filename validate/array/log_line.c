/* SPDX-License-Identifier: Apache-2.0 */
#include "array/log_line.h"

#include "array/lines.h"

#include <ctype.h>

/* ---- the prefix ---- */

const char *nv_log_behind_sequence(const char *at, const char *end)
{
    if (end - at < 2 || at[0] != '\x1b' || at[1] != '[')
        return at;
    for (at += 2; at < end && (*at < '@' || *at > '~');)
        at++;
    return at < end ? at + 1 : end;
}

/* Copies a line without the escape sequences that colour it. */
static bool copy_plain(const char *line, size_t length, char text[NV_LOG_LINE])
{
    size_t n = 0;

    for (const char *at = line, *end = line + length; at < end;) {
        const char *behind = nv_log_behind_sequence(at, end);
        if (behind != at) {
            at = behind;
            continue;
        }
        if (n + 1 == NV_LOG_LINE)
            return false;
        text[n++] = *at == '\0' ? '?' : *at;
        at++;
    }
    text[n] = '\0';
    return true;
}

/* Takes "source: message". */
static bool split(nv_log_line *l, nv_log_kind kind, const char *source)
{
    const char *colon = strstr(source, ":");

    while (colon != NULL && colon[1] != ' ' && colon[1] != '\0')
        colon = strstr(colon + 1, ":");
    if (colon == NULL)
        return false;
    l->kind = kind;
    l->source = source;
    l->source_length = (size_t)(colon - source);
    l->message = colon + 1 + (colon[1] == ' ');
    return true;
}

static bool is_level(const char *at, const char *text)
{
    return *at != '\0' && strchr("EWIDV", *at) != NULL &&
           (at == text || !isalnum((unsigned char)at[-1]));
}

/* "I (1234) tag: ...": the time in milliseconds, or of the day. */
static bool split_esp(nv_log_line *l)
{
    for (const char *at = l->text; (at = strstr(at, " (")) != NULL; at += 2) {
        const char *close = at + 2 + strspn(at + 2, "0123456789:.- ");
        if (at > l->text && is_level(at - 1, l->text) && close > at + 2 && close[0] == ')' &&
            close[1] == ' ' && split(l, NV_LOG_ESP, close + 2))
            return true;
    }
    return false;
}

static bool split_zephyr(nv_log_line *l)
{
    static const char *const levels[] = {"<err> ", "<wrn> ", "<inf> ", "<dbg> "};

    for (size_t i = 0; i < sizeof levels / sizeof *levels; i++) {
        const char *at = strstr(l->text, levels[i]);
        if (at != NULL && split(l, NV_LOG_ZEPHYR, at + strlen(levels[i])))
            return true;
    }
    return is_level(l->text, l->text) && l->text[1] == ':' && split(l, NV_LOG_MINIMAL, l->text);
}

bool nv_log_line_read(const char *line, size_t length, nv_log_line *l)
{
    if (!copy_plain(line, length, l->text))
        return false;
    l->kind = NV_LOG_PLAIN;
    l->source = l->message = l->text;
    l->source_length = 0;
    if (!split_esp(l))
        (void)split_zephyr(l);
    return true;
}

/* ---- rows ---- */

/* Rows with text beside their bytes, after which nothing in a row can be in a wrong place. */
typedef struct layout {
    nv_log_kind kind;
    int bytes;                  /* of a whole row; a further blank divides each 8 from the next */
    int bar;                    /* columns from the first byte to the bar in front of the text */
    bool text_gap;              /* the text has that further blank, too */
    const char *behind_address; /* NULL: there is no address */
} layout;

static const layout layouts[] = {
    {NV_LOG_ESP, 16, 50, false, "   "},   /* ESP_LOG_BUFFER_HEXDUMP */
    {NV_LOG_PLAIN, 16, 49, true, ": "},   /* shell_hexdump */
    {NV_LOG_PLAIN, 16, 49, true, NULL},   /* LOG_HEXDUMP_INF */
    {NV_LOG_MINIMAL, 8, 24, false, NULL}, /* the same in the minimal log */
};

/* What stands in front of the first byte. */
static bool read_front(const nv_log_line *line, const layout *l, const char *first, nv_log_row *row)
{
    const char *at = first;
    size_t behind, digits = 0;

    row->has_address = l->behind_address != NULL;
    if (!row->has_address)
        return l->kind == NV_LOG_MINIMAL ? at == line->message
                                         : at == line->message || at[-1] == ' ';
    behind = strlen(l->behind_address);
    if ((size_t)(first - line->message) < behind ||
        memcmp(first - behind, l->behind_address, behind) != 0)
        return false;
    at -= behind;
    while (at > line->message && nv_hex_digit(at[-1]) >= 0 && digits < 16) {
        row->address |= (uint64_t)nv_hex_digit(*--at) << 4 * digits++;
    }
    if (l->kind == NV_LOG_ESP)
        return digits > 0 && at - line->message == 2 && memcmp(line->message, "0x", 2) == 0;
    return digits == 8 && (at == line->message || at[-1] == ' ');
}

/* The bytes, where nothing but them is between the first and the bar; 0: something is. */
static int read_columns(const char *first, const layout *l, uint8_t *bytes)
{
    int n = 0, used = 0;

    for (int column = 0; column < l->bar; column++)
        used += first[column] != ' ';
    for (; n < l->bytes; n++) {
        int byte = nv_hex_byte(first + 3 * n + (n >= 8));
        if (byte < 0)
            break;
        bytes[n] = (uint8_t)byte;
    }
    return used == 2 * n ? n : 0;
}

/* Whether the text is that of the bytes, for the greater part. */
static bool check_text(const char *text, const layout *l, nv_log_row *row)
{
    const int length = (int)strlen(text);
    int good = 0;

    for (int i = 0; i < row->n; i++) {
        int column = i + (l->text_gap && i >= 8);
        char due = row->bytes[i] >= ' ' && row->bytes[i] <= '~' ? (char)row->bytes[i] : '.';
        /* Blanks at the end of a line get lost on its way. */
        row->known[i] = (column < length ? text[column] : ' ') == due;
        good += row->known[i];
    }
    return 2 * good > row->n;
}

static bool read_with_text(const nv_log_line *line, nv_log_row *row)
{
    for (const char *bar = line->message; (bar = strchr(bar, '|')) != NULL; bar++)
        for (size_t i = 0; i < sizeof layouts / sizeof *layouts; i++) {
            const layout *l = &layouts[i];
            *row = (nv_log_row){.whole = l->bytes, .has_text = true};
            if (l->kind == line->kind && bar - line->message >= l->bar &&
                read_front(line, l, bar - l->bar, row) &&
                (row->n = read_columns(bar - l->bar, l, row->bytes)) > 0 &&
                check_text(bar + 1, l, row))
                return true;
        }
    return false;
}

/* ESP_LOG_BUFFER_HEX: bytes only; earlier versions end them with a blank. */
static bool read_bytes_only(const nv_log_line *line, nv_log_row *row)
{
    const char *at = line->message;
    int byte;

    *row = (nv_log_row){.whole = NV_LOG_BYTES};
    while (row->n < NV_LOG_BYTES && (byte = nv_hex_byte(at)) >= 0) {
        row->known[row->n] = true;
        row->bytes[row->n++] = (uint8_t)byte;
        at += 2;
        row->ends_blank = *at == ' ';
        at += row->ends_blank;
        if (!row->ends_blank)
            break;
    }
    return line->kind == NV_LOG_ESP && row->n > 0 && *at == '\0';
}

bool nv_log_row_read(const nv_log_line *line, nv_log_row *row)
{
    return read_with_text(line, row) || read_bytes_only(line, row);
}

int nv_log_row_remains(const nv_log_line *line)
{
    int bytes = 0, others = 0;

    for (const char *at = line->message; *at != '\0' && *at != '|';) {
        size_t length = strcspn(at, " |");
        bool is_byte = length == 2 && nv_hex_byte(at) >= 0;
        bytes += is_byte;
        others += length > 0 && !is_byte;
        at += length + (at[length] == ' ');
    }
    return bytes > others ? bytes : 0;
}
