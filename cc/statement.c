/* SPDX-License-Identifier: Apache-2.0 */
#include "statement.h"
#include "template.h"

#include <stdlib.h>
#include <string.h>

/* The text of string literals that stand side by side, for constraints and names. */
static nv_status strings(cc_scanner *s, cc_token *t, const char **text, nv_error *err)
{
    cc_template all = {0};

    if (t->kind != CC_STRING)
        return nv_fail(err, NV_E_INPUT, "assembly: a string is due before `%.*s'", (int)t->length,
                       t->at);
    for (; t->kind == CC_STRING; *t = cc_scan(s))
        cc_template_add(&all, t);
    *text = all.text.data != NULL ? all.text.data : "";
    return NV_OK;
}

/* The expression in parentheses; *t is the opening one, and becomes what follows the closing one.
 */
static nv_status expression(cc_scanner *s, cc_token *t, cc_operand *o, nv_error *err)
{
    if (!cc_is(t, "("))
        return nv_fail(err, NV_E_INPUT, "assembly: an expression is due after \"%s\"",
                       o->constraint);
    o->expression = t->at + 1;
    for (int depth = 1; depth > 0;) {
        *t = cc_scan(s);
        depth += cc_is(t, "(") ? 1 : cc_is(t, ")") ? -1 : 0;
        if (t->kind == CC_END)
            return nv_fail(err, NV_E_INPUT, "assembly: a parenthesis is not closed");
    }
    o->length = (size_t)(t->at - o->expression);
    *t = cc_scan(s);
    return NV_OK;
}

/* What a constraint allows, register before memory before immediate. Letters: docs/NNVERIFY-CC.md.
 */
static nv_status classify(cc_operand *o, nv_error *err)
{
    const char *c = o->constraint;

    o->tied = -1;
    if (cc_starts(c, "=@cc")) {
        o->condition = c + 4;
        return NV_OK;
    }
    c += strspn(c, "=+&%*!?, ");
    if (*c >= '0' && *c <= '9')
        o->tied = atoi(c);
    else if (strpbrk(c, "w") != NULL)
        o->class = CC_VECTOR;
    else if (*c == 'T' || strpbrk(c, "rlhgX") != NULL)
        o->class = CC_CORE_REGISTER;
    else if (strpbrk(c, "mQoVU") != NULL)
        o->class = CC_MEMORY;
    else if (*c != '\0' && strspn(c, "inIJKLMNOPsje, ") == strlen(c))
        o->class = CC_IMMEDIATE;
    else
        return nv_fail(err, NV_E_UNSUPPORTED,
                       "assembly: the constraint \"%s\" names no register that is emulated "
                       "(r, l, h, Te, To: core; w: MVE; m, Q: memory; i, I-O: immediate)",
                       o->constraint);
    return NV_OK;
}

/* [name] "constraint" (expression) */
static nv_status operand(cc_scanner *s, cc_token *t, bool output, cc_statement *st, nv_error *err)
{
    if (st->operands == CC_MAX_OPERANDS)
        return nv_fail(err, NV_E_INPUT, "assembly: more than %d operands", CC_MAX_OPERANDS);
    cc_operand *o = &st->operand[st->operands++];
    *o = (cc_operand){0};
    if (cc_is(t, "[")) {
        *t = cc_scan(s);
        o->name = cc_copy(t->at, t->length);
        *t = cc_scan(s);
        *t = cc_scan(s);
    }
    NV_TRY(strings(s, t, &o->constraint, err));
    NV_TRY(expression(s, t, o, err));
    o->written = output;
    o->read = !output || strchr(o->constraint, '+') != NULL;
    NV_TRY(classify(o, err));
    if (output && o->class == CC_IMMEDIATE)
        return nv_fail(err, NV_E_INPUT, "assembly: an output cannot be \"%s\"", o->constraint);
    if (o->tied >= st->operands - 1)
        return nv_fail(err, NV_E_INPUT, "assembly: \"%s\" names no output", o->constraint);
    if (o->tied >= 0)
        o->class = st->operand[o->tied].class;
    return NV_OK;
}

static nv_status operands(cc_scanner *s, cc_token *t, bool output, cc_statement *st, nv_error *err)
{
    while (!cc_is(t, ":") && !cc_is(t, ")")) {
        NV_TRY(operand(s, t, output, st, err));
        if (cc_is(t, ","))
            *t = cc_scan(s);
        else if (!cc_is(t, ":") && !cc_is(t, ")"))
            return nv_fail(err, NV_E_INPUT, "assembly: `%.*s' between operands", (int)t->length,
                           t->at);
    }
    return NV_OK;
}

static nv_status clobbers(cc_scanner *s, cc_token *t, cc_statement *st, nv_error *err)
{
    while (t->kind == CC_STRING) {
        const char *name;
        NV_TRY(strings(s, t, &name, err));
        cc_list_add(&st->clobbers, name);
        if (cc_is(t, ","))
            *t = cc_scan(s);
    }
    return NV_OK;
}

nv_status cc_statement_read(cc_scanner *s, const cc_token *keyword, cc_statement *st, nv_error *err)
{
    cc_template template = {0};
    cc_token t = cc_scan(s);

    *st = (cc_statement){.start = keyword->place, .basic = true};
    for (; t.kind == CC_WORD; t = cc_scan(s))
        if (cc_is(&t, "goto"))
            return nv_fail(err, NV_E_UNSUPPORTED, "assembly: asm goto is not emulated");
    if (!cc_is(&t, "("))
        return nv_fail(err, NV_E_UNSUPPORTED,
                       "assembly: only asm (\"...\") of GNU C is emulated, not `asm %.*s'",
                       (int)t.length, t.at);
    t = cc_scan(s);
    for (; t.kind == CC_STRING; t = cc_scan(s))
        cc_template_add(&template, &t);
    for (int section = 0; cc_is(&t, ":"); section++) {
        st->basic = false;
        t = cc_scan(s);
        if (section < 2)
            NV_TRY(operands(s, &t, section == 0, st, err));
        else
            NV_TRY(clobbers(s, &t, st, err));
    }
    if (!cc_is(&t, ")"))
        return nv_fail(err, NV_E_INPUT, "assembly: `%.*s' where the statement should end",
                       (int)t.length, t.at);
    st->end = t.place;
    cc_template_lines(&template, st);
    return NV_OK;
}
