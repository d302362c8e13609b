/* SPDX-License-Identifier: Apache-2.0 */
#include "rewrite.h"

#include <string.h>

/* What stands before a token: enough to tell a statement from the name of a declaration. */
typedef struct context {
    cc_token last;
    bool controlled;   /* the last ) closes what if, while, for or switch opened */
    bool opens[256];   /* a parenthesis each: whether such a word stands before it */
    int depth, braces; /* of parentheses; of braces other than namespaces' and extern "C"'s */
    bool plain[256];   /* a brace each: whether it is one of those */
    int nesting;
    bool is_namespace; /* since the last ; or brace */
} context;

static bool is_control(const cc_token *t)
{
    return cc_is(t, "if") || cc_is(t, "while") || cc_is(t, "for") || cc_is(t, "switch") ||
           cc_is(t, "constexpr");
}

static void note(context *c, const cc_token *t)
{
    const int most = (int)(sizeof c->opens / sizeof c->opens[0]);

    if (cc_is(t, "(")) {
        if (c->depth < most)
            c->opens[c->depth] = is_control(&c->last);
        c->depth++;
    } else if (cc_is(t, ")") && c->depth > 0) {
        c->depth--;
        c->controlled = c->depth < most && c->opens[c->depth];
    } else if (cc_is(t, "{")) {
        bool transparent = c->is_namespace || (c->last.kind == CC_STRING && c->braces == 0);
        if (c->nesting < most)
            c->plain[c->nesting] = transparent;
        c->nesting++;
        c->braces += !transparent;
        c->is_namespace = false;
    } else if (cc_is(t, "}") && c->nesting > 0) {
        c->nesting--;
        c->braces -= !(c->nesting < most && c->plain[c->nesting]);
    } else if (cc_is(t, "namespace")) {
        c->is_namespace = true;
    } else if (cc_is(t, ";")) {
        c->is_namespace = false;
    }
    c->last = *t;
}

static bool is_keyword(const cc_token *t)
{
    return cc_is(t, "asm") || cc_is(t, "__asm") || cc_is(t, "__asm__");
}

/* An asm that gives a declaration its symbol or register, not a statement. */
static bool is_label(const context *c)
{
    if (c->last.kind == CC_WORD)
        return !cc_is(&c->last, "else") && !cc_is(&c->last, "do");
    return cc_is(&c->last, "]") || (cc_is(&c->last, ")") && !c->controlled);
}

/* The host's headers have assembly of the host's. */
static bool is_host(const cc_list *foreign, const cc_place *place)
{
    if (!place->system || place->file == NULL)
        return false;
    for (size_t i = 0; i < foreign->count; i++)
        if (cc_starts(place->file, foreign->item[i]))
            return false;
    return true;
}

/* register uint32_t x __asm("r0"): a host has no r0, so the binding goes. Returns where the text
 * goes on. */
static const char *declaration(cc_scanner *s, const cc_token *keyword)
{
    cc_scanner ahead = *s;
    cc_token open = cc_scan(&ahead), name = cc_scan(&ahead), close = cc_scan(&ahead);

    if (!cc_is(&open, "(") || name.kind != CC_STRING || !cc_is(&close, ")") || name.length < 3)
        return keyword->at;
    int reg = cc_register(cc_copy(name.at + 1, name.length - 2));
    if (reg == CC_NO_REGISTER)
        return keyword->at;
    *s = ahead;
    return ahead.at;
}

void cc_rewrite(cc_unit *unit, const char *text, size_t length, const cc_place *place, cc_text *out)
{
    context c = {.last = {.kind = CC_MARK, .at = ";", .length = 1}};
    bool inside = place != NULL; /* of an expression, so of a function */
    cc_scanner s;
    cc_token t;
    const char *from = text;

    cc_scan_start(&s, text, length);
    if (place != NULL)
        s.place = *place;
    for (; (t = cc_scan(&s)).kind != CC_END; note(&c, &t)) {
        if (!is_keyword(&t) || is_host(unit->foreign, &t.place))
            continue;
        const char *behind = t.at;
        if (is_label(&c)) {
            behind = declaration(&s, &t);
            cc_text_add(out, from, (size_t)(t.at - from));
            from = behind;
            continue;
        }
        cc_statement statement;
        nv_error err = NV_ERROR_INIT;
        if (cc_statement_read(&s, &t, &statement, &err) != NV_OK) {
            cc_error(unit, &t.place, "%s", err.message);
        } else if (!inside && c.braces == 0) {
            cc_error(unit, &t.place, "assembly outside of a function is not emulated");
        } else {
            cc_text_add(out, from, (size_t)(t.at - from));
            cc_translate(unit, &statement, out);
            from = s.at;
        }
    }
    cc_text_add(out, from, (size_t)(text + length - from));
}

bool cc_has_assembly(const cc_list *foreign, const char *text, size_t length)
{
    cc_scanner s;
    cc_token t;

    cc_scan_start(&s, text, length);
    while ((t = cc_scan(&s)).kind != CC_END)
        if (is_keyword(&t) && !is_host(foreign, &t.place))
            return true;
    return false;
}
