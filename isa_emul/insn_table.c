/* SPDX-License-Identifier: Apache-2.0 */
/* The rows of insn.def as strings, and each row unfolded into its intrinsics. */
#include "nv/intrinsic.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

const nv_insn nv_insn_table[] = {
#define NV_MVE(stem, suffix, signature, types, forms, poly, shape, lane, flags, semantics)         \
    {#stem, #suffix, signature, types, forms, #poly, #shape, #lane, #flags, semantics},
#include "nv/insn.def"
#undef NV_MVE
};

const size_t nv_insn_count = sizeof nv_insn_table / sizeof nv_insn_table[0];

int nv_intrinsic_width(const char *suffix)
{
    return *suffix ? atoi(suffix + 1) : 0;
}

bool nv_intrinsic_is_float(const char *suffix)
{
    return *suffix == 'f';
}

bool nv_intrinsic_range(const char *token, int width, int *low, int *high)
{
    if (strcmp(token, "lane") == 0) {
        *low = 0;
        *high = 128 / width - 1;
        return true;
    }
    if (strstr(token, "..") == NULL)
        return false;
    *low = atoi(token);
    const char *bound = strstr(token, "..") + 2;
    *high = strcmp(bound, "w") == 0     ? width
            : strcmp(bound, "w-1") == 0 ? width - 1
            : strcmp(bound, "w/2") == 0 ? width / 2
                                        : atoi(bound);
    return true;
}

/* Whether a column of types (letters, suffixes) has this suffix. */
static bool has_type(const char *types, const char *suffix)
{
    const size_t length = strlen(suffix);
    for (; *types; types += strcspn(types, " "), types += strspn(types, " ")) {
        const size_t word = strcspn(types, " ");
        if (isupper((unsigned char)*types)
                ? memchr(types, toupper((unsigned char)*suffix), word) != NULL
                : word == length && memcmp(types, suffix, length) == 0)
            return true;
    }
    return false;
}

bool nv_intrinsic_is_fast(const nv_intrinsic *in)
{
    static const struct {
        const char *shape, *lane, *types;
    } rows[] = {
#define NV_WHOLE(shape)
#define NV_FAST(shape, lane, types) {#shape, #lane, types},
#include "nv/insn_fast.def"
#undef NV_WHOLE
#undef NV_FAST
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        if (strcmp(rows[i].shape, in->row->shape) == 0 &&
            strcmp(rows[i].lane, in->row->lane) == 0 && has_type(rows[i].types, in->type))
            return true;
    return false;
}

bool nv_intrinsic_is_whole(const nv_intrinsic *in)
{
    static const char *const shapes[] = {
#define NV_WHOLE(shape) #shape,
#define NV_FAST(shape, lane, types)
#include "nv/insn_fast.def"
#undef NV_WHOLE
#undef NV_FAST
    };
    for (size_t i = 0; i < sizeof shapes / sizeof shapes[0]; i++)
        if (strcmp(shapes[i], in->row->shape) == 0)
            return true;
    return false;
}

static const char *const every_type[] = {"s8",  "s16", "s32", "u8",  "u16",
                                         "u32", "s64", "u64", "f16", "f32"};
enum { TYPES = sizeof every_type / sizeof every_type[0] };

/* The suffix of lanes of kind (s, u, f, p) and width. */
static void set_suffix(char suffix[8], char kind, int width)
{
    snprintf(suffix, 8, "%c%u", kind == 'p' ? 'u' : kind, (unsigned)width % 1000);
}

/* "int8x16_t" for lanes, "int8_t" for an element. */
static void set_type(char *type, const char *suffix, bool vector)
{
    const char *kind = *suffix == 's' ? "int" : *suffix == 'f' ? "float" : "uint";
    int width = nv_intrinsic_width(suffix);
    if (vector)
        sprintf(type, "%s%dx%d_t", kind, width, 128 / width);
    else
        sprintf(type, "%s%d_t", kind, width);
}

/* The memory element of a load or store: of the lane's own type, or of the width in its name. */
static void set_memory(nv_operand *o, const nv_intrinsic *in, bool is_const)
{
    static const char letters[] = "bhwd";
    const char *letter = strchr(letters, in->row->lane[2]);
    int width = letter ? 8 << (letter - letters) : nv_intrinsic_width(in->type);
    set_suffix(o->suffix, in->type[0], width);
    set_type(o->type, o->suffix, false);
    strcat(o->type, is_const ? " const *" : " *");
}

/* The C type and the lanes of a token of the signature; the legend is at the head of insn.def. */
static void set_operand(nv_operand *o, const nv_intrinsic *in, const char *token)
{
    static const struct {
        const char *token, *type;
    } plain[] = {{"void", "void"},       {"P", "mve_pred16_t"},    {"u32", "uint32_t"},
                 {"i32", "int32_t"},     {"u64", "uint64_t"},      {"i64", "int64_t"},
                 {"u32*", "uint32_t *"}, {"carry*", "unsigned *"}, {"&u32", "uint32_t"}};
    memset(o, 0, sizeof *o);
    snprintf(o->token, sizeof o->token, "%s", token);
    for (size_t i = 0; i < sizeof plain / sizeof plain[0]; i++)
        if (strcmp(token, plain[i].token) == 0) {
            snprintf(o->type, sizeof o->type, "%s", plain[i].type);
            if (isdigit((unsigned char)token[1]) && token[3] == 0)
                set_suffix(o->suffix, token[0] == 'i' ? 's' : 'u', atoi(token + 1));
            return;
        }

    int width = nv_intrinsic_width(in->type);
    char kind = in->type[0];
    char same = kind == 's' ? 's' : 'u';
    if (strcmp(token, "M*") == 0) {
        set_memory(o, in, strncmp(in->row->signature, "void", 4) != 0);
    } else if (strcmp(token, "bits") == 0 || strcmp(token, "notbits") == 0) {
        strcpy(o->type, "const ");
        set_type(o->type + strlen(o->type), in->type, false);
        set_suffix(o->suffix, kind, width);
    } else if (*token >= '0' && *token <= '9') {
        snprintf(o->type, sizeof o->type, "const int");
    } else if (strcmp(token, "lane") == 0 || strcmp(token, "step") == 0 ||
               strcmp(token, "base7") == 0) {
        snprintf(o->type, sizeof o->type, "const int");
    } else if (*token == 'A' || *token == 'L') {
        set_suffix(o->suffix, same, *token == 'A' ? 32 : 64);
        set_type(o->type, o->suffix, false);
    } else if (strcmp(token, "E") == 0 || strcmp(token, "UE") == 0) {
        set_suffix(o->suffix, *token == 'U' ? 'u' : kind, width);
        set_type(o->type, o->suffix, false);
    } else {
        switch (*token) {
        case 'V':
            set_suffix(o->suffix, kind, width);
            break;
        case 'U':
        case 'R':
            set_suffix(o->suffix, 'u', width);
            break;
        case 'S':
            set_suffix(o->suffix, 's', width);
            break;
        case 'W':
            set_suffix(o->suffix, kind, 2 * width);
            break;
        case 'N':
            set_suffix(o->suffix, token[1] == 'U' ? 'u' : kind, width / 2);
            break;
        default: /* F */
            memcpy(o->suffix, in->source, sizeof o->suffix);
        }
        set_type(o->type, o->suffix, true);
        size_t end = strlen(o->type);
        if (token[1] == '2' || token[1] == '4')
            snprintf(o->type + end - 2, sizeof o->type - end + 2, "x%c_t", token[1]);
        if (strcmp(token, "U*") == 0)
            snprintf(o->type + end, sizeof o->type - end, " *");
    }
}

static void add_operand(nv_intrinsic *in, const char *token)
{
    set_operand(&in->operand[in->operand_count++], in, token);
}

static void set_operands(nv_intrinsic *in)
{
    char text[64];
    snprintf(text, sizeof text, "%s", in->row->signature);
    char *save = NULL;
    set_operand(&in->result, in, strtok_r(text, "(,)", &save));
    in->operand_count = 0;
    if (in->form == 'm') {
        in->operand[0] = in->result;
        snprintf(in->operand[0].token, sizeof in->operand[0].token, "keep");
        in->operand_count = 1;
    }
    for (char *token; (token = strtok_r(NULL, "(,)", &save)) != NULL;)
        add_operand(in, token);
    if (in->form)
        add_operand(in, "P");
}

/* Appends "_part" unless the part is empty. */
static void join(char name[48], const char *part)
{
    size_t end = strlen(name);
    if (*part)
        snprintf(name + end, 48 - end, "_%s", part);
}

static void set_names(nv_intrinsic *in)
{
    const nv_insn *row = in->row;
    char letter = in->form == 'd' || in->form == 'c' ? 'm' : in->form;
    const char form[2] = {letter, 0};
    snprintf(in->name, sizeof in->name, "%s", row->stem);
    join(in->name, form);
    snprintf(in->poly, sizeof in->poly, "%s", in->name);
    join(in->name, row->suffix);
    char keep[48];
    memcpy(keep, in->name, sizeof keep);
    join(in->name, in->type);
    join(in->name, in->source);

    bool is_m = letter == 'm';
    const char *poly = row->poly;
    if (strcmp(poly, "specimen") == 0)
        snprintf(in->name, sizeof in->name, "%s", row->stem);
    if (strcmp(poly, "none") == 0 || (strncmp(poly, "only", 4) == 0 && !is_m) ||
        (strcmp(poly, "keeponlym") == 0 && !is_m))
        in->poly[0] = 0;
    else if (strcmp(poly, "keep") == 0 || strcmp(poly, "keeponlym") == 0 ||
             (strcmp(poly, "keepm") == 0 && is_m))
        memcpy(in->poly, keep, sizeof in->poly);
    else if (strcmp(poly, "target") == 0 || (strcmp(poly, "type") == 0 && !is_m))
        join(in->poly, in->type);
}

struct visitor {
    void (*visit)(const nv_intrinsic *, void *);
    void *context;
};

static void visit_type(const nv_insn *row, const char *type, const char *source,
                       const struct visitor *v)
{
    const char *form = row->forms;
    char next = 0;
    do {
        nv_intrinsic in = {.row = row, .form = next};
        snprintf(in.type, sizeof in.type, "%s", type);
        snprintf(in.source, sizeof in.source, "%s", source);
        set_names(&in);
        set_operands(&in);
        v->visit(&in, v->context);
    } while ((next = *form++) != 0);
}

/* A word of the types column: a suffix, a pair of suffixes, or letters that each stand for a group.
 */
static void visit_word(const nv_insn *row, const char *word, const struct visitor *v)
{
    static const struct {
        char letter;
        const char *suffixes[3];
    } group[] = {{'S', {"s8", "s16", "s32"}},
                 {'U', {"u8", "u16", "u32"}},
                 {'D', {"s64", "u64"}},
                 {'F', {"f16", "f32"}}};
    const char *dot = strchr(word, '.');
    if (dot) {
        char type[8];
        snprintf(type, sizeof type, "%.*s", (int)(dot - word), word);
        visit_type(row, type, dot + 1, v);
    } else if (*word >= 'A' && *word <= 'Z') {
        for (; *word; word++)
            for (size_t g = 0; g < sizeof group / sizeof group[0]; g++)
                for (int i = 0; group[g].letter == *word && i < 3 && group[g].suffixes[i]; i++)
                    visit_type(row, group[g].suffixes[i], "", v);
    } else {
        visit_type(row, *word == '0' ? "" : word, "", v);
    }
}

void nv_intrinsic_each(void (*visit)(const nv_intrinsic *intrinsic, void *context), void *context)
{
    const struct visitor v = {visit, context};
    for (size_t i = 0; i < nv_insn_count; i++) {
        const nv_insn *row = &nv_insn_table[i];
        if (strcmp(row->types, "cast") == 0) {
            for (int to = 0; to < TYPES; to++)
                for (int from = 0; from < TYPES; from++)
                    if (to != from)
                        visit_type(row, every_type[to], every_type[from], &v);
            continue;
        }
        char words[64];
        snprintf(words, sizeof words, "%s", row->types);
        char *save = NULL;
        for (char *w = strtok_r(words, " ", &save); w; w = strtok_r(NULL, " ", &save))
            visit_word(row, w, &v);
    }
}
