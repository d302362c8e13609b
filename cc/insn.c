/* SPDX-License-Identifier: Apache-2.0 */
#include "insn.h"
#include "argument.h"

#include <ctype.h>
#include <string.h>
#include <strings.h>

const char *cc_label(const char **text)
{
    const char *p = *text, *end = p;

    while (isalnum((unsigned char)*end) || *end == '_' || *end == '.' || *end == '$')
        end++;
    if (end == p || *end != ':')
        return NULL;
    *text = end + 1 + strspn(end + 1, " \t");
    return cc_copy(p, (size_t)(end - p));
}

int cc_register(const char *name)
{
    static const struct {
        const char *name;
        int number;
    } others[] = {{"lr", CC_LR}, {"ip", 12},    {"sp", 13}, {"fp", 11}, {"sl", 10},
                  {"sb", 9},     {"pc", CC_PC}, {"a1", 0},  {"a2", 1},  {"a3", 2},
                  {"a4", 3},     {"v1", 4},     {"v2", 5},  {"v3", 6},  {"v4", 7},
                  {"v5", 8},     {"v6", 9},     {"v7", 10}, {"v8", 11}};
    int number = 0;

    for (size_t i = 0; i < sizeof others / sizeof others[0]; i++)
        if (strcasecmp(others[i].name, name) == 0)
            return others[i].number;
    const char *digits = name + 1;
    if (*name == '\0' || !isdigit((unsigned char)*digits) || strlen(digits) > 2)
        return CC_NO_REGISTER;
    for (; isdigit((unsigned char)*digits); digits++)
        number = 10 * number + *digits - '0';
    if (*digits != '\0')
        return CC_NO_REGISTER;
    if ((*name | 0x20) == 'r' && number < 16)
        return number;
    return (*name | 0x20) == 'q' && number < 8 ? CC_Q0 + number : CC_NO_REGISTER;
}

/* Splits at commas outside of brackets, braces and parentheses. */
static void split(const char *text, cc_list *parts)
{
    int depth = 0;
    const char *from = text;

    for (const char *p = text;; p++) {
        depth += *p == '[' || *p == '{' || *p == '(';
        depth -= *p == ']' || *p == '}' || *p == ')';
        if (*p != '\0' && (*p != ',' || depth > 0))
            continue;
        while (isspace((unsigned char)*from) && from < p)
            from++;
        const char *end = p;
        while (end > from && isspace((unsigned char)end[-1]))
            end--;
        if (end > from || *p == ',')
            cc_list_add(parts, cc_copy(from, (size_t)(end - from)));
        if (*p == '\0')
            return;
        from = p + 1;
    }
}

const char *cc_insn_text(const cc_statement *st, const char *text, int serial)
{
    cc_text out = {0};

    for (const char *p = text; *p != '\0'; p++) {
        if (!st->basic && p[0] == '%' && p[1] == '=') {
            cc_text_printf(&out, "%d", serial);
            p++;
        } else if (!st->basic && p[0] == '%' && p[1] == '%') {
            cc_text_puts(&out, "%");
            p++;
        } else {
            cc_text_add(&out, p, 1);
        }
    }
    return out.data != NULL ? out.data : "";
}

static const char *mnemonic(const char *text, size_t length)
{
    char *name = cc_copy(text, length);

    for (char *p = name; *p != '\0'; p++)
        *p = (char)tolower((unsigned char)*p);
    if (cc_ends(name, ".w") || cc_ends(name, ".n"))
        name[strlen(name) - 2] = '\0';
    return name;
}

nv_status cc_insn_read(const cc_statement *st, const char *text, cc_insn *insn, nv_error *err)
{
    size_t n = strcspn(text, " \t");
    cc_list parts = {0};

    *insn = (cc_insn){.text = text, .mnemonic = mnemonic(text, n)};
    split(text + n, &parts);
    for (size_t i = 0; i < parts.count; i++) {
        cc_argument *last = insn->arguments > 0 ? &insn->argument[insn->arguments - 1] : NULL;
        bool taken;
        NV_TRY(cc_argument_suffix(st, parts.item[i], last, &taken, err));
        if (taken)
            continue;
        if (insn->arguments == CC_MAX_ARGUMENTS)
            return nv_fail(err, NV_E_INPUT, "more than %d operands", CC_MAX_ARGUMENTS);
        NV_TRY(cc_argument_read(st, parts.item[i], &insn->argument[insn->arguments++], err));
    }
    return NV_OK;
}
