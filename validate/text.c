/* SPDX-License-Identifier: Apache-2.0 */
#include "text.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

/* The length of the character at `s` and its code point; 0: no valid UTF-8 (RFC 3629: no
 * overlong forms, no surrogates, nothing above U+10FFFF). */
static size_t decode(const unsigned char *s, uint32_t *code)
{
    static const uint32_t smallest[] = {0, 0, 0x80, 0x800, 0x10000};
    size_t length = s[0] < 0x80       ? 1
                    : s[0] >> 5 == 6  ? 2
                    : s[0] >> 4 == 14 ? 3
                    : s[0] >> 3 == 30 ? 4
                                      : 0;

    if (length < 2) {
        *code = s[0];
        return length;
    }
    *code = s[0] & (0x7Fu >> length);
    for (size_t i = 1; i < length; i++) {
        if (s[i] >> 6 != 2)
            return 0;
        *code = *code << 6 | (s[i] & 0x3Fu);
    }
    bool surrogate = *code >= 0xD800 && *code <= 0xDFFF;
    return *code < smallest[length] || *code > 0x10FFFF || surrogate ? 0 : length;
}

char *nv_text_utf8(const char *text)
{
    static const char replacement[] = "\xEF\xBF\xBD";
    char *clean = malloc(3 * strlen(text) + 1), *to = clean;
    uint32_t code;

    for (const char *s = text; clean != NULL && *s != '\0';) {
        size_t length = decode((const unsigned char *)s, &code);
        const char *from = length == 0 ? replacement : s;
        size_t bytes = length == 0 ? 3 : length;
        memcpy(to, from, bytes);
        to += bytes;
        s += length == 0 ? 1 : length;
    }
    if (clean != NULL)
        *to = '\0';
    return clean;
}

/* Control characters, and those that change the direction of the text round them. */
static bool steers(uint32_t code)
{
    return code < 0x20 || (code >= 0x7F && code < 0xA0) || (code >= 0x200E && code <= 0x200F) ||
           (code >= 0x2028 && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
}

static const char *entity(uint32_t code)
{
    return code == '&'   ? "&amp;"
           : code == '<' ? "&lt;"
           : code == '>' ? "&gt;"
           : code == '"' ? "&quot;"
                         : NULL;
}

static void print(FILE *out, const char *text, bool markup)
{
    uint32_t code;

    for (const char *s = text; *s != '\0';) {
        size_t length = decode((const unsigned char *)s, &code);
        if (length <= 1 && (length == 0 || steers(code)))
            fprintf(out, "\\x%02x", (unsigned char)*s);
        else if (steers(code) || (markup && (code == 0xFFFE || code == 0xFFFF)))
            fprintf(out, "\\u{%04x}", (unsigned)code);
        else if (markup && entity(code) != NULL)
            fputs(entity(code), out);
        else
            (void)fwrite(s, 1, length, out);
        s += length == 0 ? 1 : length;
    }
}

void nv_text_print(FILE *out, const char *text)
{
    print(out, text, false);
}

void nv_text_markup(FILE *out, const char *text)
{
    print(out, text, true);
}

const char *nv_text_base_name(const char *path)
{
    const char *slash = strrchr(path, '/');
    return slash == NULL || slash[1] == '\0' ? path : slash + 1;
}

bool nv_text_has_suffix(const char *path, const char *suffixes)
{
    const char *dot = strrchr(path, '.');
    size_t length = dot == NULL ? 0 : strlen(dot);

    for (const char *at = suffixes; length > 1 && (at = strchr(at, '.')) != NULL; at++)
        if (strcspn(at + 1, ".") + 1 == length && strncasecmp(dot, at, length) == 0)
            return true;
    return false;
}

char *nv_text_slice(const char *text, size_t length)
{
    char *copy = malloc(length + 1);

    if (copy == NULL)
        return NULL;
    memcpy(copy, text, length);
    copy[length] = '\0';
    return copy;
}
