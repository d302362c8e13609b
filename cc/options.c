/* SPDX-License-Identifier: Apache-2.0 */
#include "options.h"
#include "response.h"

#include <string.h>

typedef enum form { ALONE, JOINED, NEXT, EITHER } form;

typedef enum meaning {
    CORE,
    PERSONALITY,
    COMPILER,
    ARM,
    UNIFIED,
    DEPEND,
    DEPEND_AS,
    TARGET,
    DEPEND_MORE,
    ASIDE,
    SYSTEM,
    PREPROCESS,
    OUTPUT,
    LANGUAGE,
    STOP,
    SHARED,
    VALUE
} meaning;

typedef struct option {
    const char *spelling;
    form form;
    meaning meaning;
} option;

static const option table[] = {
#define CC_OPTION(spelling, form, meaning) {spelling, form, meaning},
#include "options.def"
#undef CC_OPTION
};

/* The row of an argument; *value is what is joined to it, or NULL. */
static const option *find(const char *argument, const char **value)
{
    for (size_t i = 0; i < sizeof table / sizeof table[0]; i++) {
        const option *o = &table[i];
        size_t n = strlen(o->spelling);
        bool exact = strcmp(argument, o->spelling) == 0;
        *value = argument + n;
        if (exact && o->form != JOINED)
            *value = NULL;
        if (exact || ((o->form == JOINED || o->form == EITHER) && cc_starts(argument, o->spelling)))
            return o;
    }
    return NULL;
}

/* The language of a file by -x or by its suffix; NULL: not one that is rewritten. */
static const char *language_of(const char *path, const char *forced)
{
    static const struct {
        const char *suffix, *language;
    } suffixes[] = {{".c", "c"},     {".i", "cpp-output"},     {".cc", "c++"},  {".cp", "c++"},
                    {".cpp", "c++"}, {".cxx", "c++"},          {".c++", "c++"}, {".C", "c++"},
                    {".CPP", "c++"}, {".ii", "c++-cpp-output"}};

    if (forced != NULL) {
        bool known = false;
        for (size_t i = 0; i < sizeof suffixes / sizeof suffixes[0]; i++)
            known = known || strcmp(suffixes[i].language, forced) == 0;
        return known ? forced : NULL;
    }
    for (size_t i = 0; i < sizeof suffixes / sizeof suffixes[0]; i++)
        if (cc_ends(path, suffixes[i].suffix))
            return suffixes[i].language;
    return NULL;
}

static void input(cc_options *o, const char *path, const char *forced)
{
    const char *language = language_of(path, forced);

    o->inputs++;
    if (language != NULL) {
        o->source[o->sources++] =
            (cc_source){path, language, cc_starts(language, "c++"), o->rest.count};
        cc_list_add(&o->rest, path);
        return;
    }
    if (forced != NULL) {
        cc_list_add(&o->rest, "-x");
        cc_list_add(&o->rest, forced);
    }
    cc_list_add(&o->rest, path);
    if (forced != NULL) {
        cc_list_add(&o->rest, "-x");
        cc_list_add(&o->rest, "none");
    }
}

/* Passes an option on, with the argument that follows it. */
static void keep(cc_list *list, const char *argument, const char *next)
{
    cc_list_add(list, argument);
    if (next != NULL)
        cc_list_add(list, next);
}

/* Acts on an option. `value` is joined to it or follows; `next` is set where it follows. */
static nv_status act(cc_options *o, const option *row, const char *argument, const char *value,
                     const char *next, const char **language, nv_error *err)
{
    switch (row->meaning) {
    case CORE:
        if (cc_starts(argument, "--") || o->core == NULL)
            o->core = value;
        break;
    case PERSONALITY:
        if (strcmp(value, "gnu") != 0 && strcmp(value, "armclang") != 0)
            return nv_fail(err, NV_E_USAGE, "--personality=%s: there are gnu and armclang", value);
        o->personality = *value == 'g' ? CC_GNU : CC_ARMCLANG;
        break;
    case COMPILER:
        o->compiler = (cc_list){0};
        cc_response_words(value, &o->compiler);
        if (o->compiler.count == 0)
            return nv_fail(err, NV_E_USAGE, "--cc= wants a command");
        break;
    case ARM:
        break;
    case UNIFIED:
        o->unified = true;
        break;
    case DEPEND:
        o->depend = argument;
        break;
    case DEPEND_AS:
        o->depend_as = value;
        break;
    case TARGET:
    case DEPEND_MORE:
        keep(&o->depend_more, argument, next);
        break;
    case SYSTEM:
        cc_list_add(&o->foreign, value);
        keep(&o->preprocess, argument, next);
        break;
    case PREPROCESS:
        keep(&o->preprocess, argument, next);
        break;
    case OUTPUT:
        o->output = value;
        break;
    case LANGUAGE:
        *language = strcmp(value, "none") == 0 ? NULL : value;
        break;
    case STOP:
        o->stop = argument;
        break;
    default: /* ASIDE, SHARED, VALUE */
        o->aside = o->aside || row->meaning == ASIDE;
        o->shared = o->shared || row->meaning == SHARED;
        keep(&o->rest, argument, next);
        break;
    }
    return NV_OK;
}

/* The host's compiler: --cc, else by the name that this program is called by. */
static const char *default_compiler(const char *program)
{
    const char *slash = strrchr(program, '/');
    return strstr(slash != NULL ? slash : program, "++") != NULL ? "c++" : "cc";
}

nv_status cc_options_read(int argc, char **argv, cc_options *o, nv_error *err)
{
    const char *language = NULL;
    cc_list all = {0};

    cc_response_expand(argc, argv, &all);
    *o = (cc_options){0};
    cc_list_add(&o->compiler, default_compiler(argv[0]));
    o->source = cc_alloc(all.count * sizeof *o->source);
    for (size_t i = 1; i < all.count; i++) {
        const char *argument = all.item[i], *value, *next = NULL;
        if (argument[0] != '-' || argument[1] == '\0') {
            input(o, argument, language);
            continue;
        }
        o->help = o->help || strcmp(argument, "--help") == 0;
        const option *row = find(argument, &value);
        if (row == NULL) {
            cc_list_add(&o->rest, argument);
            continue;
        }
        if (value == NULL && row->form != ALONE) {
            if (++i == all.count)
                return nv_fail(err, NV_E_USAGE, "%s wants an argument", argument);
            value = next = all.item[i];
        }
        NV_TRY(act(o, row, argument, value, next, &language, err));
    }
    return NV_OK;
}
