/* SPDX-License-Identifier: Apache-2.0 */
/*
 * C sources: every  TYPE NAME[...] = { numbers };  is an array. Comments, qualifiers, attributes
 * and nested braces do not matter; of the dimensions only those are taken that are plain numbers.
 */
#include "array/array.h"

#include "text.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

static const struct {
    const char *word;
    nv_type type;
} types[] = {
    {"int8_t", NV_INT8},     {"uint8_t", NV_UINT8},   {"int16_t", NV_INT16},
    {"uint16_t", NV_UINT16}, {"int32_t", NV_INT32},   {"uint32_t", NV_UINT32},
    {"float", NV_FLOAT32},   {"double", NV_FLOAT64},  {"q7_t", NV_INT8},
    {"q15_t", NV_INT16},     {"q31_t", NV_INT32},     {"bool", NV_BOOL},
    {"char", NV_INT8},       {"short", NV_INT16},     {"int", NV_INT32},
    {"long", NV_INT32},      {"unsigned", NV_UINT32},
};

/* The text with comments blanked, so that places and lines stay. */
static char *without_comments(const nv_blob *file)
{
    char *text = malloc(file->bytes + 1);

    if (text == NULL)
        return NULL;
    memcpy(text, file->data, file->bytes);
    text[file->bytes] = '\0';
    for (char *at = text; *at != '\0'; at++) {
        if (at[0] != '/' || (at[1] != '/' && at[1] != '*'))
            continue;
        bool line = at[1] == '/';
        while (*at != '\0' && !(line ? *at == '\n' : at[0] == '*' && at[1] == '/')) {
            *at = *at == '\n' ? '\n' : ' ';
            at++;
        }
        if (*at == '\0')
            break;
        if (!line)
            at[0] = at[1] = ' ';
    }
    return text;
}

static bool is_word(char c)
{
    return isalnum((unsigned char)c) || c == '_';
}

/* The element type that the words before a name say; NV_TYPE_COUNT: none. */
static nv_type type_before(const char *begin, const char *name)
{
    nv_type type = NV_TYPE_COUNT;
    bool is_unsigned = false;

    for (const char *at = begin; at < name; at++) {
        size_t length = 0;
        while (at + length < name && is_word(at[length]))
            length++;
        for (size_t i = 0; length > 0 && i < sizeof types / sizeof *types; i++)
            if (strlen(types[i].word) == length && strncmp(types[i].word, at, length) == 0) {
                is_unsigned |= types[i].type == NV_UINT32 && types[i].word[0] == 'u' &&
                               length == 8 && strncmp(at, "unsigned", 8) == 0;
                if (type == NV_TYPE_COUNT || type == NV_UINT32)
                    type = types[i].type;
            }
        at += length > 0 ? length - 1 : 0;
    }
    if (is_unsigned)
        type = type == NV_INT8 ? NV_UINT8 : type == NV_INT16 ? NV_UINT16 : NV_UINT32;
    return type;
}

/* "[1][96][96]": the shape, where all dimensions are numbers. Moves *at behind it. */
static void read_dimensions(const char **at, nv_shape *shape)
{
    shape->rank = 0;
    while (**at == '[') {
        char *end;
        long dim = strtol(*at + 1, &end, 0);
        bool number = end != *at + 1 && *end == ']' && dim >= 0 && dim <= INT32_MAX;
        if (number && shape->rank >= 0 && shape->rank < NV_MAX_RANK)
            shape->dim[shape->rank++] = (int32_t)dim;
        else
            shape->rank = -1;
        const char *close = strchr(*at, ']');
        if (close == NULL)
            return;
        *at = close + 1;
        *at += strspn(*at, " \t\r\n");
    }
}

typedef struct declaration {
    const char *name, *body;
    size_t name_length;
    nv_type type;
    nv_shape shape;
} declaration;

/* The next array with an initialiser from *at on; *at moves to its body. */
static bool find_declaration(const char **at, declaration *d)
{
    const char *statement = *at;

    for (const char *c = *at; *c != '\0'; c++) {
        if (*c == ';' || *c == '}')
            statement = c + 1;
        if (*c != '[')
            continue;
        const char *name_end = c, *name, *after = c;
        while (name_end > statement && isspace((unsigned char)name_end[-1]))
            name_end--;
        for (name = name_end; name > statement && is_word(name[-1]); name--)
            continue;
        read_dimensions(&after, &d->shape);
        const char *equals = after + strcspn(after, "=;{}[");
        if (name == name_end || *equals != '=') {
            c = after > c ? after - 1 : c;
            continue;
        }
        const char *brace = equals + 1 + strspn(equals + 1, " \t\r\n");
        if (*brace != '{') {
            c = equals;
            continue;
        }
        d->name = name;
        d->name_length = (size_t)(name_end - name);
        d->type = type_before(statement, name);
        d->body = brace;
        *at = brace;
        return true;
    }
    return false;
}

/* How far lines have been counted. */
typedef struct place {
    const char *at;
    int64_t line;
} place;

static int64_t line_of(place *p, const char *at)
{
    for (; p->at < at; p->at++)
        p->line += *p->at == '\n';
    return p->line;
}

/* Whether the dimensions have `count` elements. */
static bool shape_has(const nv_shape *shape, size_t count)
{
    size_t n = 1;

    for (int i = 0; i < shape->rank; i++)
        if (__builtin_mul_overflow(n, (size_t)shape->dim[i], &n))
            return false;
    return shape->rank > 0 && n == count;
}

static nv_status read_body(place *p, declaration *d, nv_array *a, nv_arrays *arrays,
                           const char **behind, nv_error *err)
{
    const int64_t first_line = line_of(p, d->body);
    const char *at = d->body;
    int depth = 0;

    while (*at != '\0') {
        depth += (*at == '{') - (*at == '}');
        if (depth == 0)
            break;
        if (strchr("{},;", *at) != NULL || isspace((unsigned char)*at)) {
            at++;
            continue;
        }
        size_t length = strcspn(at, "{},; \t\r\n");
        char *end;
        double number = strtod(at, &end);
        size_t used = (size_t)(end - at);
        while (used < length && used > 0 && strchr("uUlLfF", at[used]) != NULL)
            used++;
        if (used != length) {
            nv_arrays_complain(arrays, line_of(p, at), "'%.*s' is no number",
                               length > 20 ? 20 : (int)length, at);
        } else {
            a->fractional |= memchr(at, '.', length) != NULL;
            NV_TRY(nv_array_put_number(a, number, err));
        }
        at += length;
    }
    if (depth != 0)
        nv_arrays_complain(arrays, first_line, "the array '%s' does not end", a->name);
    *behind = at;
    return NV_OK;
}

static bool is_c_array(const nv_blob *file)
{
    declaration d;

    if (memchr(file->data, 0, file->bytes) != NULL || memchr(file->data, '{', file->bytes) == NULL)
        return false;
    char *text = without_comments(file);
    const char *at = text;
    bool is = text != NULL && find_declaration(&at, &d);
    free(text);
    return is;
}

static nv_status read_all(const char *text, nv_arrays *arrays, nv_error *err)
{
    const char *at = text;
    place p = {text, 1};
    declaration d;

    while (find_declaration(&at, &d)) {
        nv_array *a = nv_arrays_add(arrays);
        if (a == NULL || (a->name = nv_text_slice(d.name, d.name_length)) == NULL)
            return nv_fail(err, NV_E_MEMORY, "%s: no memory for an array", arrays->path);
        a->type = d.type;
        a->line = line_of(&p, d.name);
        NV_TRY(read_body(&p, &d, a, arrays, &at, err));
        if (shape_has(&d.shape, a->count))
            a->shape = d.shape;
    }
    return NV_OK;
}

static nv_status read_c_array(const nv_blob *file, nv_arrays *arrays, nv_error *err)
{
    char *text = without_comments(file);

    if (text == NULL)
        return nv_fail(err, NV_E_MEMORY, "%s: no memory for its text", file->path);
    nv_status st = read_all(text, arrays, err);
    free(text);
    return st;
}

const nv_array_format nv_format_c_array = {"C array", is_c_array, read_c_array};
