/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A statement as C:
 *
 *   do { registers from operands; L0: instruction; ...; operands from registers } while (0)
 *
 * Each instruction stands behind a marker of the line where its text is, marked as a system
 * header's so that compilers give no warnings of generated code.
 */
#include "rewrite.h"

#include <ctype.h>
#include <string.h>
#include <strings.h>

/* ---- lines ---- */

static bool is_word(const char *text, const char *word)
{
    size_t n = strlen(word);
    return strncmp(text, word, n) == 0 && (text[n] == '\0' || isspace((unsigned char)text[n]));
}

/* Directives that change nothing here. False: another one. */
static bool directive(cc_body *b, const char *text)
{
    static const char *const known[] = {".p2align", ".balign", ".align", ".syntax",
                                        ".thumb",   ".code",   ".even"};

    if (is_word(text, ".syntax"))
        b->unified = strstr(text, "unified") != NULL;
    for (size_t i = 0; i < sizeof known / sizeof known[0]; i++)
        if (is_word(text, known[i]))
            return true;
    return false;
}

/* it, itte, ...: the conditions stand at the instructions too. */
static bool is_it(const char *mnemonic)
{
    return cc_starts(mnemonic, "it") && strspn(mnemonic + 2, "te") == strlen(mnemonic + 2) &&
           strlen(mnemonic) <= 5;
}

static nv_status instruction(cc_body *b, const char *text, nv_error *err)
{
    cc_insn insn;
    bool handled;

    NV_TRY(cc_insn_read(b->statement, text, &insn, err));
    if (is_it(insn.mnemonic))
        return NV_OK;
    NV_TRY(cc_emit_mve(b, &insn, &handled, err));
    if (handled)
        return NV_OK;
    if (*b->block != '\0')
        return nv_fail(err, NV_E_INPUT, "`%s' stands in a VPT block", insn.mnemonic);
    NV_TRY(cc_emit_core(b, &insn, &handled, err));
    return handled ? NV_OK
                   : nv_fail(err, NV_E_UNSUPPORTED, "unknown instruction `%s'", insn.mnemonic);
}

static void one_line(cc_body *b)
{
    const cc_line *line = &b->statement->line[b->line];
    const char *text = cc_insn_text(b->statement, line->text, b->serial), *name;
    nv_error err = NV_ERROR_INIT;
    nv_status st = NV_OK;

    if (line->place.line != b->place.line || line->place.file != b->place.file)
        cc_marker(&b->code, &line->place, true);
    b->place = line->place;
    while ((name = cc_label(&text)) != NULL) {
        if (*b->block != '\0')
            st = nv_fail(&err, NV_E_INPUT, "a label stands in a VPT block");
        for (size_t i = 0; i < b->labels; i++)
            if (b->label[i].line == b->line && strcmp(b->label[i].name, name) == 0)
                cc_emit(b, "$_label%zu: __attribute__((unused));", i);
    }
    if (st == NV_OK && *text != '\0' && !directive(b, text))
        st = *text == '.' ? nv_fail(&err, NV_E_UNSUPPORTED, "directive that is not emulated")
                          : instruction(b, text, &err);
    if (st != NV_OK)
        cc_error(b->unit, &line->place, "assembly `%s': %s", line->text, err.message);
}

static void collect_labels(cc_body *b)
{
    size_t most = 0;

    for (size_t i = 0; i < b->statement->lines; i++)
        for (const char *p = b->statement->line[i].text; *p != '\0'; p++)
            most += *p == ':';
    b->label = cc_alloc((most + 1) * sizeof *b->label);
    for (size_t i = 0; i < b->statement->lines; i++) {
        const char *text = cc_insn_text(b->statement, b->statement->line[i].text, b->serial), *name;
        while ((name = cc_label(&text)) != NULL)
            b->label[b->labels++] = (cc_label_at){name, i};
    }
}

static bool mentions(const cc_statement *st, const char *const *stems, size_t count)
{
    for (size_t i = 0; i < st->lines; i++) {
        const char *text = st->line[i].text;
        while (cc_label(&text) != NULL)
            ;
        for (size_t k = 0; k < count; k++)
            if (strncasecmp(text, stems[k], strlen(stems[k])) == 0)
                return true;
    }
    return false;
}

/* ---- operands ---- */

static const char *class_type(cc_class class)
{
    return class == CC_VECTOR ? "uint8x16_t" : "emul_asm_reg";
}

/* The text of an operand's expression on one line; assembly statements in it are translated. */
static const char *expression(cc_body *b, const cc_operand *o)
{
    cc_text out = {0}, flat = {0};
    cc_scanner s;
    cc_token t;

    cc_rewrite(b->unit, o->expression, o->length, &b->statement->start, &out);
    if (out.data == NULL)
        return "";
    cc_scan_start(&s, out.data, out.length);
    while ((t = cc_scan(&s)).kind != CC_END) {
        cc_text_add(&flat, t.at, t.length);
        if (s.at < s.end && isspace((unsigned char)*s.at))
            cc_text_puts(&flat, " ");
    }
    return flat.data != NULL ? flat.data : "";
}

/* Whether an output may be written as its expression stands: a name, perhaps in parentheses. */
static bool is_name(const char *expression)
{
    return expression[strspn(expression, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
                                         "0123456789_$() ")] == '\0';
}

typedef struct binding {
    const char *expression, *place; /* C; an lvalue that is evaluated once */
} binding;

/* $_in<i>: an operand's value, of its own type. */
static void read_operand(cc_body *b, int i, const char *from, bool pair)
{
    const cc_operand *o = &b->statement->operand[i];
    int to = o->tied >= 0 ? o->tied : i;

    cc_emit(b, "{%s $_in = (%s);", b->unit->cplusplus ? "auto" : "__auto_type",
            b->unit->cplusplus ? from : cc_format("(void)0, %s", from));
    if (o->class == CC_VECTOR) {
        cc_emit(b, "%s(sizeof $_in == 16, \"an operand \\\"w\\\" is an MVE vector\");",
                b->unit->cplusplus ? "static_assert" : "_Static_assert");
        cc_emit(b, "__builtin_memcpy(&$_operand%d, &$_in, 16);", to);
    } else if (pair) {
        cc_emit(b, "uint64_t $_both = 0; __builtin_memcpy(&$_both, &$_in, sizeof $_in);");
        cc_emit(b, "emul_asm_split(&$_operand%d, &$_high%d, $_both);", to, to);
    } else {
        cc_emit(b,
                "$_operand%d = __builtin_classify_type($_in) == 8 ? "
                "emul_asm_in_bits(&$_in, sizeof $_in) : emul_asm_in((int64_t)$_in, sizeof $_in);",
                to);
    }
    cc_emit(b, "}");
}

static void write_operand(cc_body *b, int i, const char *place, bool pair)
{
    const cc_operand *o = &b->statement->operand[i];

    if (o->condition != NULL) {
        const char *condition = cc_condition(b, o->condition);
        if (condition == NULL)
            cc_error(b->unit, &b->statement->start, "assembly: \"=@cc%s\" is no condition",
                     o->condition);
        else
            cc_emit(b, "%s = %s;", place, condition);
        return;
    }
    cc_emit(b, "{__typeof__(%s) $_out;", place);
    if (o->class == CC_VECTOR)
        cc_emit(b, "__builtin_memcpy(&$_out, &$_operand%d, 16);", i);
    else if (pair)
        cc_emit(b,
                "uint64_t $_both = emul_asm_pair($_operand%d, $_high%d); "
                "__builtin_memcpy(&$_out, &$_both, sizeof $_out);",
                i, i);
    else
        cc_emit(b, "emul_asm_out(&$_out, sizeof $_out, $_operand%d);", i);
    cc_emit(b, "%s = $_out;}", place);
}

static bool is_pair(const cc_body *b, int i)
{
    int high = CC_OPERAND0 + 2 * i + 1;
    return b->read[high] || b->written[high];
}

/* Declares an operand's register and gives it its value. */
static void bind(cc_body *b, int i, binding *bound)
{
    const cc_operand *o = &b->statement->operand[i];

    if (o->class == CC_IMMEDIATE)
        return;
    bound->expression = bound->place = expression(b, o);
    if (o->class == CC_MEMORY) {
        cc_emit(b, "emul_asm_reg $_operand%d = (emul_asm_reg)&(%s);", i, bound->expression);
        return;
    }
    if (o->tied < 0 && o->condition == NULL) {
        cc_emit(b, "%s $_operand%d = emul_asm_undefined%s();", class_type(o->class), i,
                o->class == CC_VECTOR ? "_vector" : "");
        if (is_pair(b, i))
            cc_emit(b, "emul_asm_reg $_high%d = emul_asm_undefined();", i);
    }
    if (o->written && !is_name(bound->expression)) {
        cc_emit(b, "__typeof__(%s) *$_place%d = &(%s);", bound->expression, i, bound->expression);
        bound->place = cc_format("(*%s)", cc_name(b, cc_format("place%d", i)));
    }
    if (o->read)
        read_operand(b, i, bound->place, is_pair(b, o->tied >= 0 ? o->tied : i));
}

/* ---- registers that the text names ---- */

static bool is_clobbered(const cc_statement *st, int reg)
{
    for (size_t i = 0; i < st->clobbers.count; i++)
        if (cc_register(st->clobbers.item[i]) == reg)
            return true;
    return false;
}

static const char *shown(int reg)
{
    return reg == CC_LR ? "lr" : cc_format("%c%d", reg < CC_Q0 ? 'r' : 'q', reg & 15);
}

static void declare_named(cc_body *b)
{
    const cc_statement *st = b->statement;

    for (int reg = 0; reg < CC_OPERAND0; reg++) {
        if (!b->read[reg] && !b->written[reg])
            continue;
        const char *vector = reg >= CC_Q0 ? "_vector" : "";
        cc_emit(b, "%s $_%c%d = emul_asm_undefined%s();",
                class_type(reg >= CC_Q0 ? CC_VECTOR : CC_CORE_REGISTER), reg < CC_Q0 ? 'r' : 'q',
                reg & 15, vector);
        if (!b->written[reg])
            cc_error(b->unit, &st->start, "assembly: %s is read, but nothing sets it", shown(reg));
        else if (!is_clobbered(st, reg))
            cc_warning(b->unit, &st->start, "assembly: %s is changed, but is no clobber",
                       shown(reg));
    }
    for (int i = 0; i < st->operands; i++)
        if (st->operand[i].class != CC_IMMEDIATE && st->operand[i].class != CC_MEMORY &&
            !st->operand[i].written && st->operand[i].tied < 0 && b->written[CC_OPERAND0 + 2 * i])
            cc_warning(b->unit, &st->start, "assembly: operand %d is changed, but is no output", i);
}

static void declare(cc_body *b)
{
    cc_emit(b, "struct emul_asm_flags $_flags = {0, 0, 0, 0}; (void)$_flags;");
    if (b->has_tail)
        cc_emit(b, "int $_tail = EMUL_ASM_NO_TAIL;");
    if (b->has_predicate)
        cc_emit(b, "mve_pred16_t $_p0 = (mve_pred16_t)emul_asm_undefined();");
    declare_named(b);
}

void cc_translate(cc_unit *unit, const cc_statement *st, cc_text *out)
{
    static const char *const tails[] = {"wlstp", "dlstp"}, *const predicates[] = {"vp", "vcmp",
                                                                                  "vctp", "vmsr",
                                                                                  "vmrs"};
    cc_body b = {.unit = unit,
                 .statement = st,
                 .serial = unit->serial++,
                 .place = st->start,
                 .has_tail = mentions(st, tails, 2),
                 .has_predicate = mentions(st, predicates, 5),
                 .block = ""};
    binding bound[CC_MAX_OPERANDS] = {{0}};
    cc_text instructions;

    collect_labels(&b);
    for (b.line = 0; b.line < st->lines; b.line++)
        one_line(&b);
    if (*b.block != '\0')
        cc_error(unit, &st->start, "assembly: a VPT block is cut short");
    instructions = b.code;
    b.code = (cc_text){0};
    cc_marker(&b.code, &st->start, true);
    cc_emit(&b, "do {");
    declare(&b);
    for (int i = 0; i < st->operands; i++)
        bind(&b, i, &bound[i]);
    if (instructions.length > 0)
        cc_text_add(&b.code, instructions.data, instructions.length);
    cc_marker(&b.code, &st->end, true);
    for (int i = 0; i < st->operands; i++)
        if (st->operand[i].written && st->operand[i].class != CC_MEMORY)
            write_operand(&b, i, bound[i].place, is_pair(&b, i));
    cc_emit(&b, "} while (0)");
    cc_marker(&b.code, &st->end, st->end.system);
    cc_text_add(out, b.code.data, b.code.length);
}
