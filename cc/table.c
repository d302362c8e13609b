/* SPDX-License-Identifier: Apache-2.0 */
#include "table.h"
#include "core.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#define CC_WORD CC_WORD_OF
#define CC_REG  CC_REG_OF
#define CC_PAIR CC_PAIR_OF
static const cc_core_row core_rows[] = {
#define CC_CORE(mnemonic, needs, operands, kind, function)                                         \
    {#mnemonic, CC_##needs, operands, CC_##kind, #function},
#include "insn_core.def"
#undef CC_CORE
#undef CC_WORD
#undef CC_REG
#undef CC_PAIR
/* An intrinsic that is one instruction has its operands in the order of the text. */
#define CC_BASE CC_V7
#define CC_SAT  CC_V7
#define NV_INSN1(name, base, feature, r, a, flags, instruction, text)                              \
    {instruction, CC_##feature, "dn", CC_WORD_OF, "=" #base},
#define NV_INSN2(name, base, feature, r, a, b, flags, instruction, text)                           \
    {instruction, CC_##feature, "dnn", CC_WORD_OF, "=" #base},
#define NV_INSN3(name, base, feature, r, a, b, c, flags, instruction, text)                        \
    {instruction, CC_##feature, "dnnn", CC_WORD_OF, "=" #base},
#define NV_INSN_LONG(name, base, feature, r, a, b, c, flags, instruction, text)                    \
    {instruction, CC_##feature, "LHnn", CC_PAIR_LAST, "=" #base},
#include "nv/insn_acle.def"
};

const cc_core_row *cc_core_next(const char *mnemonic, const cc_core_row *after)
{
    const cc_core_row *end = core_rows + sizeof core_rows / sizeof core_rows[0];

    for (const cc_core_row *row = after != NULL ? after + 1 : core_rows; row < end; row++)
        if (strcasecmp(row->mnemonic, mnemonic) == 0)
            return row;
    return NULL;
}

static const cc_mve_row mve_rows[] = {
#define CC_MVE(mnemonic, types, intrinsic) {#mnemonic, types, #intrinsic},
#include "insn_mve.def"
#undef CC_MVE
};

const cc_mve_row *cc_mve_next(const char *mnemonic, const cc_mve_row *after)
{
    const cc_mve_row *end = mve_rows + sizeof mve_rows / sizeof mve_rows[0];

    for (const cc_mve_row *row = after != NULL ? after + 1 : mve_rows; row < end; row++)
        if (strcmp(row->mnemonic, mnemonic) == 0)
            return row;
    return NULL;
}

/* A capital letter of the types column: the letters it stands for, and the intrinsics' one. */
static bool class_type(char class, const char *type, char suffix[16])
{
    static const struct {
        char class;
        const char *letters;
        char suffix;
    } classes[] = {
        {'I', "isu", 's'}, {'S', "s", 's'}, {'U', "u", 'u'}, {'F', "f", 'f'}, {'B', "isuf", 'u'}};
    const char *width = type + (isalpha((unsigned char)*type) ? 1 : 0);
    int bits = atoi(width);

    for (size_t i = 0; i < sizeof classes / sizeof classes[0]; i++) {
        if (classes[i].class != class)
            continue;
        bool letter = width > type ? strchr(classes[i].letters, *type) != NULL : class == 'B';
        if (!letter || (bits != 8 && bits != 16 && bits != 32) || (class == 'F' && bits == 8))
            return false;
        if (strlen(width) != (bits == 8 ? 1 : 2))
            return false;
        suffix[0] = classes[i].suffix;
        memcpy(suffix + 1, width, strlen(width) + 1);
        return true;
    }
    return false;
}

/* A word of the types column that is a type: i16 takes s16 and u16 too, a bare 8 any letter. */
static bool exact_type(const char *word, size_t n, const char *type, char suffix[16])
{
    const char *t = type;

    if (isdigit((unsigned char)*word) && strchr("isuf", *t) != NULL && *t != '\0')
        t++;
    else if (*word == 'i' && strchr("su", *t) != NULL && *t != '\0')
        word++, n--, t++;
    if (strlen(t) != n || memcmp(word, t, n) != 0)
        return false;
    size_t at = 0;
    if (isdigit((unsigned char)*word))
        suffix[at++] = t == type || *type != 'i' ? 'u' : 's';
    for (size_t i = 0; i < n; i++)
        suffix[at++] = word[i] == '.' ? '_' : word[i] == 'i' ? 's' : word[i];
    suffix[at] = '\0';
    return true;
}

bool cc_mve_type(const char *types, const char *type, char suffix[16])
{
    if (strlen(type) > 8)
        return false;
    if (*types == '-') {
        suffix[0] = '\0';
        return true;
    }
    for (; *types != '\0'; types += strspn(types, " ")) {
        size_t n = strcspn(types, " ");
        if (!isupper((unsigned char)*types) && exact_type(types, n, type, suffix))
            return true;
        for (size_t i = 0; isupper((unsigned char)*types) && i < n; i++)
            if (class_type(types[i], type, suffix))
                return true;
        types += n;
    }
    return false;
}

/* ---- intrinsics by name ---- */

typedef struct directory {
    nv_intrinsic *entry;
    size_t count, capacity;
} directory;

static void enter(const nv_intrinsic *intrinsic, void *context)
{
    directory *d = context;

    if (d->count == d->capacity) {
        size_t capacity = 2 * d->capacity + 1024;
        nv_intrinsic *more = cc_alloc(capacity * sizeof *more);
        if (d->count > 0)
            memcpy(more, d->entry, d->count * sizeof *more);
        d->entry = more;
        d->capacity = capacity;
    }
    d->entry[d->count++] = *intrinsic;
}

static int by_name(const void *a, const void *b)
{
    return strcmp(((const nv_intrinsic *)a)->name, ((const nv_intrinsic *)b)->name);
}

static int name_order(const void *name, const void *entry)
{
    return strcmp(name, ((const nv_intrinsic *)entry)->name);
}

const nv_intrinsic *cc_intrinsic(const char *name)
{
    static directory all;

    if (all.count == 0) {
        nv_intrinsic_each(enter, &all);
        qsort(all.entry, all.count, sizeof *all.entry, by_name);
    }
    return bsearch(name, all.entry, all.count, sizeof *all.entry, name_order);
}
