/* SPDX-License-Identifier: Apache-2.0 */
#include "argument.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

/* ---- operands of the statement: %0, %[name], %Q0, %R[name] ---- */

typedef struct reference {
    const cc_operand *operand;
    int number;
    char modifier; /* 0: none */
} reference;

/* The reference at *p, which is moved past it. */
static nv_status refer(const cc_statement *st, const char **p, reference *r, nv_error *err)
{
    const char *text = *p, *c = text + 1;

    *r = (reference){NULL, -1, 0};
    if (isalpha((unsigned char)*c))
        r->modifier = *c++;
    if (*c == '[') {
        size_t n = strcspn(++c, "]");
        for (int i = 0; i < st->operands; i++)
            if (st->operand[i].name != NULL && strlen(st->operand[i].name) == n &&
                memcmp(st->operand[i].name, c, n) == 0)
                r->number = i;
        c += n + (c[n] == ']');
    } else if (isdigit((unsigned char)*c)) {
        char *end;
        r->number = (int)strtol(c, &end, 10);
        c = end;
    }
    if (r->number < 0 || r->number >= st->operands)
        return nv_fail(err, NV_E_INPUT, "`%.*s' is no operand of the statement", (int)(c - text),
                       text);
    r->operand = &st->operand[r->number];
    *p = c;
    return NV_OK;
}

/* The register that an operand is: an input's "0" is output 0. */
static int operand_register(const reference *r)
{
    int number = r->operand->tied >= 0 ? r->operand->tied : r->number;
    bool high = r->modifier == 'R' || r->modifier == 'H';
    return CC_OPERAND0 + 2 * number + high;
}

static const char *value_of(const reference *r)
{
    return cc_format("(%.*s)", (int)r->operand->length, r->operand->expression);
}

/* ---- immediates ---- */

/* #8, 8, #-1, #(4*2), #%0, #%c[n]+1: digits and operators of C, references replaced. */
static nv_status immediate(const cc_statement *st, const char *text, cc_immediate *value,
                           nv_error *err)
{
    cc_text out = {0};
    bool references = false;
    char *end;

    for (const char *p = text + (*text == '#'); *p != '\0';) {
        if (*p == '%' && !st->basic) {
            reference r;
            NV_TRY(refer(st, &p, &r, err));
            if (r.operand->class != CC_IMMEDIATE)
                return nv_fail(err, NV_E_INPUT, "`%s' is an immediate of a register", text);
            cc_text_puts(&out, value_of(&r));
            references = true;
        } else if (isalnum((unsigned char)*p) || strchr("+-*/<>&|~^() ", *p) != NULL) {
            cc_text_add(&out, p++, 1);
        } else {
            return nv_fail(err, NV_E_INPUT, "`%s' is no immediate that is understood", text);
        }
    }
    if (out.length == 0)
        return nv_fail(err, NV_E_INPUT, "an operand is missing");
    value->value = cc_format("(%s)", out.data);
    value->number = strtoll(out.data, &end, 0);
    value->known = !references && *end == '\0';
    if (!references && !value->known && strpbrk(out.data, "ghijklmnopqrstuvwyz") != NULL)
        return nv_fail(err, NV_E_INPUT, "`%s' is no immediate that is understood", text);
    return NV_OK;
}

/* Whether an immediate may begin so. "1b" and "2f" are labels. */
static bool immediate_start(const cc_statement *st, const char *text)
{
    const char *p = text;
    reference r;
    size_t digits = strspn(text, "0123456789");

    if (*p == '%' && !st->basic)
        return refer(st, &p, &r, NULL) == NV_OK && r.operand->class == CC_IMMEDIATE;
    if (digits > 0 && (text[digits] == 'b' || text[digits] == 'f') && text[digits + 1] == '\0')
        return false;
    return *p == '#' || isdigit((unsigned char)*p) || ((*p == '-' || *p == '+') && p[1] != '\0') ||
           *p == '(';
}

/* ---- registers ---- */

/* The register that is the whole of a text, CC_NO_REGISTER if it is none; *memory is set for an
 * operand that is an address. */
static nv_status whole_register(const cc_statement *st, const char *text, int *number, bool *memory,
                                nv_error *err)
{
    *number = CC_NO_REGISTER;
    *memory = false;
    if (*text != '%' || st->basic) {
        *number = cc_register(text);
        return NV_OK;
    }
    reference r;
    NV_TRY(refer(st, &text, &r, err));
    if (r.modifier != 0 && strchr("QRHqacmP", r.modifier) == NULL)
        return nv_fail(err, NV_E_INPUT, "the modifier %c of an operand is not emulated",
                       r.modifier);
    if (*text == '\0' && r.operand->class != CC_IMMEDIATE) {
        *number = operand_register(&r);
        *memory = r.operand->class == CC_MEMORY || r.modifier == 'a';
    }
    return NV_OK;
}

static bool is_vector(const cc_statement *st, int number)
{
    return number >= CC_OPERAND0 ? st->operand[(number - CC_OPERAND0) / 2].class == CC_VECTOR
                                 : number >= CC_Q0;
}

static nv_status base_register(const cc_statement *st, const char *text, int *number, nv_error *err)
{
    bool memory;

    NV_TRY(whole_register(st, text, number, &memory, err));
    return *number != CC_NO_REGISTER ? NV_OK
                                     : nv_fail(err, NV_E_INPUT, "`%s' is no register", text);
}

/* "lsl #2", "rrx": false where the text is none. */
static nv_status shift(const cc_statement *st, const char *text, cc_shift *s, bool *is_shift,
                       nv_error *err)
{
    static const char *const names[] = {"lsl", "lsr", "asr", "ror", "rrx", "uxtw"};

    *is_shift = false;
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        size_t n = strlen(names[i]);
        if (strncasecmp(text, names[i], n) != 0 ||
            (text[n] != '\0' && !isspace((unsigned char)text[n]) && text[n] != '#'))
            continue;
        const char *count = text + n + strspn(text + n, " \t");
        s->name = names[i];
        *is_shift = true;
        if (*count != '\0')
            return immediate(st, count, &s->count, err);
        s->count = (cc_immediate){"1", true, 1};
        return NV_OK;
    }
    return NV_OK;
}

/* ---- addresses and lists ---- */

/* The offset of an address: a register, perhaps shifted, or an immediate. */
static nv_status offset(const cc_statement *st, const char *text, cc_argument *a, nv_error *err)
{
    bool memory;

    if (immediate_start(st, text))
        return immediate(st, text, &a->value, err);
    NV_TRY(whole_register(st, text, &a->offset, &memory, err));
    return a->offset != CC_NO_REGISTER
               ? NV_OK
               : nv_fail(err, NV_E_INPUT, "`%s' is no offset that is understood", text);
}

/* The comma-separated parts of what stands in brackets or braces. */
static void inside(const char *text, size_t length, cc_list *parts)
{
    char *copy = cc_copy(text, length), *save = NULL;

    for (char *part = strtok_r(copy, ",", &save); part != NULL; part = strtok_r(NULL, ",", &save)) {
        part += strspn(part, " \t");
        size_t n = strlen(part);
        while (n > 0 && isspace((unsigned char)part[n - 1]))
            part[--n] = '\0';
        cc_list_add(parts, part);
    }
}

static nv_status address(const cc_statement *st, const char *text, cc_argument *a, nv_error *err)
{
    const char *close = strrchr(text, ']');
    cc_list parts = {0};
    bool is_shift = true;

    if (close == NULL)
        return nv_fail(err, NV_E_INPUT, "`%s' has no closing bracket", text);
    a->form = CC_MEM;
    a->index = strchr(close, '!') != NULL ? CC_PRE : CC_OFFSET;
    a->value = (cc_immediate){"0", true, 0};
    inside(text + 1, (size_t)(close - text - 1), &parts);
    if (parts.count == 0 || parts.count > 3)
        return nv_fail(err, NV_E_INPUT, "`%s' is no address that is understood", text);
    NV_TRY(base_register(st, parts.item[0], &a->reg, err));
    if (parts.count > 1)
        NV_TRY(offset(st, parts.item[1], a, err));
    if (parts.count > 2)
        NV_TRY(shift(st, parts.item[2], &a->shift, &is_shift, err));
    return is_shift ? NV_OK : nv_fail(err, NV_E_INPUT, "`%s' is no shift", parts.item[2]);
}

static nv_status add_register(cc_argument *a, int number, nv_error *err)
{
    if (a->count == (int)(sizeof a->list / sizeof a->list[0]))
        return nv_fail(err, NV_E_INPUT, "`%s' has too many registers", a->text);
    a->list[a->count++] = number;
    return NV_OK;
}

/* {r0, r4-r7} */
static nv_status list(const cc_statement *st, const char *text, cc_argument *a, nv_error *err)
{
    cc_list parts = {0};

    a->form = CC_LIST;
    inside(text + 1, strcspn(text + 1, "}"), &parts);
    for (size_t i = 0; i < parts.count; i++) {
        const char *dash = strchr(parts.item[i], '-');
        size_t n = dash != NULL ? (size_t)(dash - parts.item[i]) : strlen(parts.item[i]);
        int from, to;
        NV_TRY(base_register(st, cc_copy(parts.item[i], n), &from, err));
        to = from;
        if (dash != NULL)
            NV_TRY(base_register(st, dash + 1, &to, err));
        for (int r = from; r <= to; r++)
            NV_TRY(add_register(a, r, err));
    }
    return NV_OK;
}

/* q0[2], %q[acc][1] */
static nv_status lane(const cc_statement *st, const char *text, cc_argument *a, nv_error *err)
{
    const char *open = strrchr(text, '[');
    size_t n = strlen(text);

    if (open == NULL || open == text || text[n - 1] != ']' || open[-1] == '%' ||
        !immediate_start(st, open + 1))
        return NV_OK;
    int number;
    bool memory;
    NV_TRY(whole_register(st, cc_copy(text, (size_t)(open - text)), &number, &memory, err));
    if (number == CC_NO_REGISTER || !is_vector(st, number))
        return NV_OK;
    a->form = CC_LANE;
    a->reg = number;
    return immediate(st, cc_copy(open + 1, (size_t)(text + n - 1 - open - 1)), &a->value, err);
}

nv_status cc_argument_read(const cc_statement *st, const char *text, cc_argument *a, nv_error *err)
{
    bool memory;

    *a = (cc_argument){
        .form = CC_OTHER, .text = text, .reg = CC_NO_REGISTER, .offset = CC_NO_REGISTER};
    if (*text == '\0')
        return nv_fail(err, NV_E_INPUT, "an operand is missing");
    if (*text == '[')
        return address(st, text, a, err);
    if (*text == '{')
        return list(st, text, a, err);
    if (*text == '=') {
        a->form = CC_IMM;
        return immediate(st, text + 1, &a->value, err);
    }
    if (immediate_start(st, text)) {
        a->form = CC_IMM;
        return immediate(st, text, &a->value, err);
    }
    NV_TRY(lane(st, text, a, err));
    if (a->form == CC_LANE)
        return NV_OK;
    size_t n = strlen(text);
    if (text[n - 1] == '!') {
        a->writeback = true;
        text = cc_copy(text, n - 1);
    }
    NV_TRY(whole_register(st, text, &a->reg, &memory, err));
    if (memory) {
        a->form = CC_MEM;
        a->value = (cc_immediate){"0", true, 0};
    } else if (a->reg != CC_NO_REGISTER) {
        a->form = is_vector(st, a->reg) ? CC_VEC : CC_REG;
    }
    return NV_OK;
}

nv_status cc_argument_suffix(const cc_statement *st, const char *text, cc_argument *last,
                             bool *taken, nv_error *err)
{
    *taken = false;
    if (last == NULL)
        return NV_OK;
    if (last->form == CC_REG)
        return shift(st, text, &last->shift, taken, err);
    if (last->form != CC_MEM || !cc_ends(last->text, "]") || strchr(last->text, ',') != NULL ||
        last->index != CC_OFFSET)
        return NV_OK;
    *taken = true;
    last->index = CC_POST;
    return offset(st, text, last, err);
}
