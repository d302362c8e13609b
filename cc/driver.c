/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A source without Arm assembly goes to the host's compiler as it is. Where one of the command's
 * sources has some, all of them are preprocessed (with nnverify_asm.h in front), rewritten and
 * compiled from the result: the options of the preprocessor act there and only there.
 */
#include "driver.h"
#include "host.h"
#include "process.h"
#include "rewrite.h"

#include <stdio.h>
#include <string.h>

typedef struct drive {
    const cc_options *options;
    cc_core core;
    cc_host host;
} drive;

static const char *base_name(const char *path)
{
    const char *slash = strrchr(path, '/');
    return slash != NULL ? slash + 1 : path;
}

/* "dir/kernel.c" and ".d": "kernel.d"; or with its directory. */
static const char *with_suffix(const char *path, const char *suffix, bool directory)
{
    const char *name = base_name(path), *dot = strrchr(name, '.');
    size_t n = dot != NULL ? (size_t)(dot - path) : strlen(path);
    size_t skip = directory ? 0 : (size_t)(name - path);

    return cc_format("%.*s%s", (int)(n - skip), path + skip, suffix);
}

/* ---- preprocessing ---- */

/* Dependencies, as the compiler would have written them for the whole command. */
static void dependencies(const drive *d, const cc_source *source, cc_list *command)
{
    const cc_options *o = d->options;
    const char *object = o->output != NULL ? o->output : with_suffix(source->path, ".o", false);
    bool has_target = false;

    if (o->depend == NULL)
        return;
    cc_list_add(command, o->depend);
    cc_list_add(command, "-MF");
    cc_list_add(command, o->depend_as != NULL ? o->depend_as
                         : o->output != NULL  ? with_suffix(o->output, ".d", true)
                                              : with_suffix(source->path, ".d", false));
    for (size_t i = 0; i < o->depend_more.count; i++)
        has_target = has_target || cc_starts(o->depend_more.item[i], "-MT") ||
                     cc_starts(o->depend_more.item[i], "-MQ");
    cc_list_append(command, &o->depend_more);
    if (!has_target) {
        cc_list_add(command, "-MT");
        cc_list_add(command, object);
    }
}

/* Everything of the command but its files, so that -std, -O2, -fopenmp define what they do. */
static void common_options(const drive *d, cc_list *command)
{
    const cc_options *o = d->options;

    for (size_t i = 0; i < o->rest.count; i++) {
        bool is_option = o->rest.item[i][0] == '-' && o->rest.item[i][1] != '\0';
        bool for_linker = cc_starts(o->rest.item[i], "-l") || cc_starts(o->rest.item[i], "-L") ||
                          cc_starts(o->rest.item[i], "-Wl,") ||
                          cc_starts(o->rest.item[i], "-shared");
        if (is_option && !for_linker)
            cc_list_add(command, o->rest.item[i]);
    }
}

static nv_status preprocess(const drive *d, const cc_source *source, bool with_assembly,
                            cc_text *text, int *status, nv_error *err)
{
    cc_list command = {0};

    cc_list_append(&command, &d->options->compiler);
    cc_host_options(&d->host, d->options, &d->core, &command);
    cc_host_code_options(&d->host, &d->core, source->cplusplus, &command);
    if (with_assembly) {
        cc_list_add(&command, "-include");
        cc_list_add(&command, cc_format("%s/nnverify_asm.h", d->host.shim));
        dependencies(d, source, &command);
    }
    cc_list_append(&command, &d->options->preprocess);
    common_options(d, &command);
    cc_list_add(&command, "-E");
    cc_list_add(&command, "-x");
    cc_list_add(&command, source->language);
    cc_list_add(&command, source->path);
    return cc_run(&command, text, !with_assembly, status, err);
}

/* Whether a source has assembly to translate. One that cannot be preprocessed has none: the
 * compiler will say what is wrong with it. */
static nv_status look(const drive *d, const cc_source *source, bool *has, nv_error *err)
{
    cc_text text = {0};
    int status;

    NV_TRY(preprocess(d, source, false, &text, &status, err));
    *has = status == 0 && text.data != NULL &&
           cc_has_assembly(&d->options->foreign, text.data, text.length);
    return NV_OK;
}

/* ---- rewriting ---- */

static nv_status rewrite(const drive *d, const cc_source *source, int number, const char **path,
                         int *status, nv_error *err)
{
    const cc_options *o = d->options;
    cc_text text = {0}, out = {0}, messages = {0};
    cc_unit unit = {.core = &d->core,
                    .cplusplus = source->cplusplus,
                    .divided = d->core.thumb == 1 && o->personality == CC_GNU && !o->unified,
                    .foreign = &o->foreign,
                    .messages = &messages};

    NV_TRY(preprocess(d, source, true, &text, status, err));
    if (*status != 0)
        return NV_OK;
    cc_text_puts(&text, "");
    cc_rewrite(&unit, text.data, text.length, NULL, &out);
    if (messages.data != NULL)
        fputs(messages.data, stderr);
    *status = unit.errors > 0;
    if (unit.errors > 0)
        return NV_OK;
    return cc_scratch_file(number,
                           with_suffix(source->path, source->cplusplus ? ".ii" : ".i", false), &out,
                           path, err);
}

/* ---- the command ---- */

static bool links(const cc_options *o)
{
    return o->stop == NULL && o->inputs > 0;
}

static void finish(const drive *d, cc_list *command)
{
    const cc_options *o = d->options;

    if (o->stop != NULL)
        cc_list_add(command, o->stop);
    if (o->output != NULL) {
        cc_list_add(command, "-o");
        cc_list_add(command, o->output);
    }
    if (!links(o))
        return;
    /* A shared object carries its own state of the core, for nnverify to find. */
    if (o->shared)
        cc_list_add(command, "-Wl,-u,nv_isa");
    cc_list_add(command, "-x");
    cc_list_add(command, "none");
    cc_list_add(command, d->host.library);
    cc_list_add(command, "-lm");
}

static bool any_cplusplus(const cc_options *o)
{
    for (size_t i = 0; i < o->sources; i++)
        if (o->source[i].cplusplus)
            return true;
    return false;
}

/* The command as it came, with the core's options. */
static void whole_command(const drive *d, cc_list *command)
{
    const cc_options *o = d->options;
    size_t source = 0;

    cc_list_append(command, &o->compiler);
    if (o->sources > 0) {
        cc_host_options(&d->host, o, &d->core, command);
        cc_host_code_options(&d->host, &d->core, any_cplusplus(o), command);
    }
    cc_list_append(command, &o->preprocess);
    if (o->depend != NULL)
        cc_list_add(command, o->depend);
    if (o->depend_as != NULL) {
        cc_list_add(command, "-MF");
        cc_list_add(command, o->depend_as);
    }
    cc_list_append(command, &o->depend_more);
    for (size_t i = 0; i < o->rest.count; i++) {
        bool is_source = source < o->sources && o->source[source].at == i;
        if (is_source) {
            cc_list_add(command, "-x");
            cc_list_add(command, o->source[source++].language);
        }
        cc_list_add(command, o->rest.item[i]);
        if (is_source) {
            cc_list_add(command, "-x");
            cc_list_add(command, "none");
        }
    }
    finish(d, command);
}

/* The same with rewritten sources: `path` has one each. */
static void rewritten_command(const drive *d, const char *const *path, cc_list *command)
{
    const cc_options *o = d->options;
    size_t source = 0;

    cc_list_append(command, &o->compiler);
    cc_host_code_options(&d->host, &d->core, any_cplusplus(o), command);
    for (size_t i = 0; i < o->rest.count; i++) {
        bool is_source = source < o->sources && o->source[source].at == i;
        cc_list_add(command, is_source ? path[source++] : o->rest.item[i]);
    }
    finish(d, command);
}

/* -E shows what would be compiled. */
static nv_status show(const char *const *path, size_t count, const char *output, nv_error *err)
{
    FILE *out = output != NULL && strcmp(output, "-") != 0 ? fopen(output, "w") : stdout;
    char part[65536];
    size_t n;

    if (out == NULL)
        return nv_fail(err, NV_E_IO, "cannot write %s", output);
    for (size_t i = 0; i < count; i++) {
        FILE *in = fopen(path[i], "r");
        while (in != NULL && (n = fread(part, 1, sizeof part, in)) > 0)
            (void)fwrite(part, 1, n, out);
        if (in == NULL || fclose(in) != 0)
            return nv_fail(err, NV_E_IO, "cannot read %s", path[i]);
    }
    if (ferror(out) || (out != stdout ? fclose(out) : fflush(out)) != 0)
        return nv_fail(err, NV_E_IO, "cannot write %s", output != NULL ? output : "stdout");
    return NV_OK;
}

static nv_status with_assembly(const drive *d, int *exit_status, nv_error *err)
{
    const cc_options *o = d->options;
    const char **path = cc_alloc(o->sources * sizeof *path);
    bool failed = false;
    cc_list command = {0};

    for (size_t i = 0; i < o->sources; i++) {
        NV_TRY(rewrite(d, &o->source[i], (int)i, &path[i], exit_status, err));
        failed = failed || *exit_status != 0;
    }
    if (failed) {
        *exit_status = 1;
        return NV_OK;
    }
    if (o->stop != NULL && strcmp(o->stop, "-E") == 0)
        return show(path, o->sources, o->output, err);
    rewritten_command(d, path, &command);
    return cc_run(&command, NULL, false, exit_status, err);
}

/* A source from stdin is read more than once, so it becomes a file first. */
static nv_status keep_stdin(cc_options *o, nv_error *err)
{
    char part[65536];
    size_t n;

    for (size_t i = 0; i < o->sources; i++) {
        cc_text text = {0};
        if (strcmp(o->source[i].path, "-") != 0)
            continue;
        while ((n = fread(part, 1, sizeof part, stdin)) > 0)
            cc_text_add(&text, part, n);
        NV_TRY(cc_scratch_file((int)(o->sources + i), "stdin.c", &text, &o->source[i].path, err));
        o->rest.item[o->source[i].at] = o->source[i].path;
        cc_list_add(&o->preprocess, "-iquote");
        cc_list_add(&o->preprocess, ".");
    }
    return NV_OK;
}

nv_status cc_drive(cc_options *o, int *exit_status, nv_error *err)
{
    drive d = {.options = o};
    cc_list command = {0};
    bool assembly = false;

    if (o->sources > 0 && o->core == NULL)
        return nv_fail(err, NV_E_USAGE,
                       "which core? --core=cortex-m0plus, -m3, -m4, -m7, -m33, -m55, -m85");
    if (o->core != NULL)
        NV_TRY(cc_core_find(o->core, &d.core, err));
    if (o->sources > 0 || links(o))
        NV_TRY(cc_host_find(o, &d.host, err));
    NV_TRY(keep_stdin(o, err));
    for (size_t i = 0; i < o->sources && !assembly && !o->aside; i++)
        NV_TRY(look(&d, &o->source[i], &assembly, err));
    if (assembly)
        return with_assembly(&d, exit_status, err);
    whole_command(&d, &command);
    return cc_run(&command, NULL, false, exit_status, err);
}
