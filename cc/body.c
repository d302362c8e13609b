/* SPDX-License-Identifier: Apache-2.0 */
#include "body.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

CC_PRINTF(4, 0)
static void message(cc_unit *unit, const cc_place *place, const char *kind, const char *fmt,
                    va_list ap)
{
    char text[1024];

    (void)vsnprintf(text, sizeof text, fmt, ap);
    cc_text_printf(unit->messages, "%s:%d: %s: %s\n", place->file != NULL ? place->file : "<stdin>",
                   place->line, kind, text);
}

void cc_error(cc_unit *unit, const cc_place *place, const char *fmt, ...)
{
    va_list ap;

    va_start(ap, fmt);
    message(unit, place, "error", fmt, ap);
    va_end(ap);
    unit->errors++;
}

void cc_warning(cc_unit *unit, const cc_place *place, const char *fmt, ...)
{
    va_list ap;

    va_start(ap, fmt);
    message(unit, place, "warning", fmt, ap);
    va_end(ap);
}

const char *cc_name(const cc_body *b, const char *what)
{
    return cc_format("nv_asm%d_%s", b->serial, what);
}

static const char *register_name(const cc_body *b, int reg)
{
    if (reg >= CC_OPERAND0)
        return cc_name(b, cc_format("%s%d", (reg - CC_OPERAND0) % 2 ? "high" : "operand",
                                    (reg - CC_OPERAND0) / 2));
    return cc_name(b, cc_format("%c%d", reg < CC_Q0 ? 'r' : 'q', reg < CC_Q0 ? reg : reg - CC_Q0));
}

const char *cc_get(cc_body *b, int reg)
{
    b->read[reg] = true;
    return register_name(b, reg);
}

const char *cc_set(cc_body *b, int reg)
{
    b->written[reg] = true;
    return register_name(b, reg);
}

/* A text in which $ stands for the statement's prefix. */
static const char *prefixed(const cc_body *b, const char *text)
{
    cc_text out = {0};

    for (const char *p = text; *p != '\0'; p++)
        if (*p == '$')
            cc_text_printf(&out, "nv_asm%d", b->serial);
        else
            cc_text_add(&out, p, 1);
    return out.data != NULL ? out.data : "";
}

void cc_emit(cc_body *b, const char *fmt, ...)
{
    va_list ap;

    va_start(ap, fmt);
    cc_text_vprintf(&b->code, prefixed(b, fmt), ap);
    va_end(ap);
}

const char *cc_predicate(cc_body *b)
{
    const char *tail = "0xffff", *block = "";

    if (b->has_tail)
        tail = cc_format("emul_asm_tail(%s, %s)", cc_name(b, "tail"), cc_get(b, CC_LR));
    if (*b->block != '\0')
        block = cc_format(" & %s", cc_name(b, "p0"));
    return cc_format("(%s%s)", tail, block);
}

nv_status cc_target(cc_body *b, const char *text, const char **label, nv_error *err)
{
    size_t digits = strspn(text, "0123456789");
    char direction = digits > 0 && text[digits] != '\0' && text[digits + 1] == '\0'
                         ? (char)tolower((unsigned char)text[digits])
                         : '\0';
    bool local = direction == 'b' || direction == 'f';
    const char *name = local ? cc_copy(text, digits) : text;
    size_t found = b->labels;

    for (size_t i = 0; i < b->labels; i++) {
        if (strcmp(b->label[i].name, name) != 0)
            continue;
        if (direction == 'b'
                ? b->label[i].line <= b->line
                : found == b->labels && (direction != 'f' || b->label[i].line > b->line))
            found = i;
    }
    if (found == b->labels)
        return nv_fail(err, NV_E_INPUT, "no label `%s' in the statement", text);
    *label = cc_name(b, cc_format("label%zu", found));
    return NV_OK;
}

const char *cc_condition(cc_body *b, const char *letters)
{
    static const struct {
        const char *letters, *flags;
    } conditions[] = {{"eq", "($_flags.z)"},
                      {"ne", "(!$_flags.z)"},
                      {"cs", "($_flags.c)"},
                      {"hs", "($_flags.c)"},
                      {"cc", "(!$_flags.c)"},
                      {"lo", "(!$_flags.c)"},
                      {"mi", "($_flags.n)"},
                      {"pl", "(!$_flags.n)"},
                      {"vs", "($_flags.v)"},
                      {"vc", "(!$_flags.v)"},
                      {"hi", "($_flags.c && !$_flags.z)"},
                      {"ls", "(!$_flags.c || $_flags.z)"},
                      {"ge", "($_flags.n == $_flags.v)"},
                      {"lt", "($_flags.n != $_flags.v)"},
                      {"gt", "(!$_flags.z && $_flags.n == $_flags.v)"},
                      {"le", "($_flags.z || $_flags.n != $_flags.v)"},
                      {"al", "1"}};

    for (size_t i = 0; i < sizeof conditions / sizeof conditions[0]; i++)
        if (strcasecmp(conditions[i].letters, letters) == 0)
            return prefixed(b, conditions[i].flags);
    return NULL;
}

nv_status cc_in_range(const cc_immediate *value, long long low, long long high, const char *what,
                      nv_error *err)
{
    if (!value->known || (value->number >= low && value->number <= high))
        return NV_OK;
    return nv_fail(err, NV_E_INPUT, "%s is %lld; it must be from %lld to %lld", what, value->number,
                   low, high);
}
