/* SPDX-License-Identifier: Apache-2.0 */
#include "option_table.h"

#include "backend.h"
#include "profile.h"
#include "report.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

/* ---- for several options ---- */

static nv_status set_flag(const nv_option_row *row, nv_options *o, const char *value, nv_error *err)
{
    (void)value, (void)err;
    *(bool *)((char *)o + row->member) = true;
    return NV_OK;
}

/* A shell makes nothing of a variable that is not set. */
static nv_status check_given(const nv_option_row *row, const char *value, nv_error *err)
{
    return *value != '\0' ? NV_OK
                          : nv_fail(err, NV_E_USAGE, "--%s lacks its %s: it is empty", row->name,
                                    row->argument);
}

static nv_status set_text(const nv_option_row *row, nv_options *o, const char *value, nv_error *err)
{
    NV_TRY(check_given(row, value, err));
    *(const char **)((char *)o + row->member) = value;
    return NV_OK;
}

static nv_status parse_number(const nv_option_row *row, const char *value, unsigned least,
                              int32_t *number, nv_error *err)
{
    char *end;
    errno = 0;
    const bool hex = value[0] == '0' && (value[1] == 'x' || value[1] == 'X'); /* no octal */
    unsigned long long n = strtoull(value, &end, hex ? 16 : 10);
    if (value[0] < '0' || value[0] > '9' || *end != '\0' || errno != 0 || n < least ||
        n > INT32_MAX)
        return nv_fail(err, NV_E_USAGE, "--%s takes a number from %u to %d, not '%s'", row->name,
                       least, INT32_MAX, value);
    *number = (int32_t)n;
    return NV_OK;
}

static nv_status set_number(const nv_option_row *row, nv_options *o, const char *value,
                            nv_error *err)
{
    return parse_number(row, value, 0, (int32_t *)((char *)o + row->member), err);
}

static nv_status set_positive(const nv_option_row *row, nv_options *o, const char *value,
                              nv_error *err)
{
    return parse_number(row, value, 1, (int32_t *)((char *)o + row->member), err);
}

/* Digits and K, M, G or T, in steps of `step`. */
static nv_status parse_size(const nv_option_row *row, const char *value, unsigned step,
                            int64_t *size, nv_error *err)
{
    static const char suffixes[] = "KMGT";
    char *end;
    errno = 0;
    unsigned long long n = strtoull(value, &end, 10);
    bool good = value[0] >= '0' && value[0] <= '9' && errno == 0 && n > 0;
    const char *suffix = *end == '\0' ? NULL : strchr(suffixes, *end);
    good = good && (*end == '\0' || (suffix != NULL && end[1] == '\0'));
    for (int steps = suffix == NULL ? 0 : (int)(suffix - suffixes) + 1; good && steps > 0; steps--)
        good = !__builtin_mul_overflow(n, step, &n);
    if (!good || n > INT64_MAX)
        return nv_fail(err, NV_E_USAGE, "--%s takes a size such as 64M or 2G, not '%s'", row->name,
                       value);
    *size = (int64_t)n;
    return NV_OK;
}

/* ---- for one option each ---- */

static nv_status add_kernels(const nv_option_row *row, nv_options *o, const char *word,
                             nv_error *err)
{
    NV_TRY(nv_backend_check(word, err));
    for (int k = 0; k < o->n_kernels; k++)
        if (strcmp(o->kernels[k], word) == 0)
            return nv_fail(err, NV_E_USAGE, "--%s names %s twice", row->name, word);
    if (o->n_kernels == NV_MAX_KERNELS)
        return nv_fail(err, NV_E_USAGE, "--%s names more than %d", row->name, NV_MAX_KERNELS);
    o->kernels[o->n_kernels++] = word;
    return NV_OK;
}

/* The words stay where they are: the strings of argv are the program's to write. */
static nv_status set_kernels(const nv_option_row *row, nv_options *o, const char *value,
                             nv_error *err)
{
    o->n_kernels = 0;
    for (char *word = (char *)(uintptr_t)value;;) {
        char *comma = strchr(word, ',');
        if (comma != NULL)
            *comma = '\0';
        NV_TRY(add_kernels(row, o, word, err));
        if (comma == NULL)
            return NV_OK;
        word = comma + 1;
    }
}

static nv_status set_recipe(const nv_option_row *row, nv_options *o, const char *value,
                            nv_error *err)
{
    (void)row;
    return nv_recipe_parse(value, &o->recipe, err);
}

static nv_status add_report(nv_options *o, const char *suffix, const char *path, nv_error *err)
{
    for (int i = 0; i < o->n_reports; i++)
        if (path == NULL ? o->reports[i].path == NULL
                         : o->reports[i].path != NULL && strcmp(o->reports[i].path, path) == 0)
            return nv_fail(err, NV_E_USAGE, "two reports to %s", path == NULL ? "stdout" : path);
    if (o->n_reports == NV_MAX_REPORTS)
        return nv_fail(err, NV_E_USAGE, "more than %d reports", NV_MAX_REPORTS);
    o->reports[o->n_reports++] = (nv_report_request){suffix, path};
    return NV_OK;
}

static nv_status set_json(const nv_option_row *row, nv_options *o, const char *value, nv_error *err)
{
    if (value != NULL && *value == '\0')
        return nv_fail(err, NV_E_USAGE, "--%s= lacks its file", row->name);
    return add_report(o, ".json", value, err);
}

static nv_status set_junit(const nv_option_row *row, nv_options *o, const char *value,
                           nv_error *err)
{
    NV_TRY(check_given(row, value, err));
    return add_report(o, ".xml", value, err);
}

static nv_status set_report(const nv_option_row *row, nv_options *o, const char *value,
                            nv_error *err)
{
    char known[64];

    NV_TRY(check_given(row, value, err));
    const char *suffix = nv_report_suffix(value);
    if (suffix == NULL)
        return nv_fail(err, NV_E_USAGE, "--%s %s: the suffix says which report; known: %s",
                       row->name, value, nv_report_suffixes(known, sizeof known));
    return add_report(o, suffix, value, err);
}

static nv_status add_dump(const nv_option_row *row, nv_options *o, const char *value, nv_error *err)
{
    NV_TRY(check_given(row, value, err));
    if (o->n_dumps == NV_MAX_DUMPS)
        return nv_fail(err, NV_E_USAGE, "more than %d times --%s", NV_MAX_DUMPS, row->name);
    o->dumps[o->n_dumps++] = value;
    return NV_OK;
}

static nv_status set_lsb_fraction(const nv_option_row *row, nv_options *o, const char *value,
                                  nv_error *err)
{
    char *end;
    o->lsb_fraction = strtod(value, &end);
    if (end == value || *end != '\0' || !(o->lsb_fraction >= 0 && o->lsb_fraction <= 1))
        return nv_fail(err, NV_E_USAGE, "--%s takes a fraction from 0 to 1, not '%s'", row->name,
                       value);
    return NV_OK;
}

static nv_status set_max_memory(const nv_option_row *row, nv_options *o, const char *value,
                                nv_error *err)
{
    int64_t n = 0;
    NV_TRY(parse_size(row, value, 1024, &n, err));
    o->limits.max_memory = (size_t)n;
    return NV_OK;
}

static nv_status set_max_macs(const nv_option_row *row, nv_options *o, const char *value,
                              nv_error *err)
{
    return parse_size(row, value, 1000, &o->limits.max_macs, err);
}

static nv_status set_rounding(const nv_option_row *row, nv_options *o, const char *value,
                              nv_error *err)
{
    o->rounding_auto = strcmp(value, "auto") == 0;
    o->rounding = NV_ROUNDING_TFLM;
    if (o->rounding_auto)
        return NV_OK;
    for (int i = 0; i < NV_ROUNDING_COUNT; i++)
        if (strcmp(value, nv_profiles[i].name) == 0) {
            o->rounding = (nv_rounding)i;
            return NV_OK;
        }
    return nv_fail(err, NV_E_USAGE,
                   "--%s takes tflm, litert-ref, litert-opt, xnnpack, single or auto, not '%s'",
                   row->name, value);
}

static nv_status set_max_iterations(const nv_option_row *row, nv_options *o, const char *value,
                                    nv_error *err)
{
    return parse_size(row, value, 1000, &o->limits.max_iterations, err);
}

/* "2/5" */
static nv_status set_shard(const nv_option_row *row, nv_options *o, const char *value,
                           nv_error *err)
{
    char *slash, *end = NULL;
    const bool digits = value[0] >= '0' && value[0] <= '9';
    errno = 0;
    long i = strtol(value, &slash, 10), n = 0;
    if (*slash == '/' && slash[1] >= '0' && slash[1] <= '9')
        n = strtol(slash + 1, &end, 10);
    if (!digits || end == NULL || *end != '\0' || errno != 0 || i < 1 || i > n || n > INT32_MAX)
        return nv_fail(err, NV_E_USAGE, "--%s takes I/N with I from 1 to N, such as 2/5, not '%s'",
                       row->name, value);
    o->shard = (int32_t)i;
    o->shards = (int32_t)n;
    return NV_OK;
}

static nv_status set_reset(const nv_option_row *row, nv_options *o, const char *value,
                           nv_error *err)
{
    o->keep_state = strcmp(value, "never") == 0;
    if (o->keep_state || strcmp(value, "each") == 0)
        return NV_OK;
    return nv_fail(err, NV_E_USAGE, "--%s takes each or never, not '%s'", row->name, value);
}

static nv_status set_explain(const nv_option_row *row, nv_options *o, const char *value,
                             nv_error *err)
{
    (void)row, (void)err;
    o->explain = value;
    o->command = NV_COMMAND_EXPLAIN;
    return NV_OK;
}

static nv_status set_color(const nv_option_row *row, nv_options *o, const char *value,
                           nv_error *err)
{
    static const char *const names[] = {
        [NV_COLOR_AUTO] = "auto", [NV_COLOR_ALWAYS] = "always", [NV_COLOR_NEVER] = "never"};
    for (unsigned i = 0; i < sizeof names / sizeof *names; i++)
        if (strcmp(value, names[i]) == 0) {
            o->color = (nv_color)i;
            return NV_OK;
        }
    return nv_fail(err, NV_E_USAGE, "--%s takes auto, always or never, not '%s'", row->name, value);
}

static nv_status set_help(const nv_option_row *row, nv_options *o, const char *value, nv_error *err)
{
    (void)row, (void)value, (void)err;
    o->command = NV_COMMAND_HELP;
    return NV_OK;
}

static nv_status set_version(const nv_option_row *row, nv_options *o, const char *value,
                             nv_error *err)
{
    (void)row, (void)value, (void)err;
    o->command = NV_COMMAND_VERSION;
    return NV_OK;
}

/* ---- the table ---- */

#define MEMBER(name) offsetof(nv_options, name)

const nv_option_row nv_option_rows[] = {
    {'k', "kernels", "LIST", set_kernels, 0,
     "which optimized kernels run: scalar, dsp, mve (default: all\n"
     "three); qemu:CORE, the same as real Arm instructions (CORE:\n"
     "cortex-m3, -m4, -m7, -m33, -m55); yours by their names:\n"
     "FILE.so, a plug-in, or qemu:CORE:FILE.a"},
    {'f', "float", "MODEL", set_text, MEMBER(float_model),
     "the float model to compare with; without it the float\n"
     "reference is the dequantized graph"},
    {'p', "preprocess", "SPEC", set_recipe, 0,
     "what becomes of pictures, sound and raw pixels, such as\n"
     "resize=96x96:bilinear,gray,mean=127.5,std=127.5, or a\n"
     "preset; nnverify list recipes names all steps and presets"},
    {'d', "dump", "PATH", add_dump, 0,
     "what the device logged: its input, or TENSOR=PATH for a\n"
     "tensor by name or number; says why it differs; repeatable"},
    {'e', "expect", "PATH", set_text, MEMBER(expect),
     "what the PC gave: the output, or a folder of layers;\n"
     "names the engines whose arithmetic gives these bytes"},
    {0, "rounding", "PROFILE", set_rounding, 0,
     "whose rounding golden follows: tflm (default), litert-ref,\n"
     "litert-opt, xnnpack, single; auto names those that fit\n--expect or --dump"},
    {'o', "report", "FILE", set_report, 0,
     "write a report, its kind by suffix: .html, .json, .xml\n(JUnit); repeatable"},
    {0, "json", "[=FILE]", set_json, 0,
     "the same by name; without FILE the JSON goes to stdout\n"
     "instead of the text report"},
    {0, "junit", "FILE", set_junit, 0, "JUnit's XML for CI, whatever the file's name"},
    {0, "lsb", "N", set_number, MEMBER(lsb),
     "allow differences up to N LSB (default: bit-exact) ..."},
    {0, "lsb-frac", "F", set_lsb_fraction, 0,
     "... in at most the fraction F of a layer's values\n(default: 1)"},
    {0, "calibrate", "DIR", set_text, MEMBER(calibrate),
     "samples that show the ranges which the layers need: suggest\n"
     "some, with the SQNR that each would give"},
    {0, "layer", "N", set_number, MEMBER(layer), "compare layer N only, counted from 0"},
    {0, "fail-fast", NULL, set_flag, MEMBER(fail_fast), "stop at the first difference"},
    {'j', "jobs", "N", set_positive, MEMBER(jobs),
     "verify the samples in N processes at a time (default: 1);\nthe reports are the same"},
    {0, "shard", "I/N", set_shard, 0, "verify share I of N of the samples only: every N-th"},
    {0, "reset", "WHEN", set_reset, 0,
     "states of SVDF, LSTM and variables begin afresh for each\nsample (default) or never"},
    {0, "seed", "N", set_number, MEMBER(seed),
     "vary what no result may depend on: where in memory the\n"
     "kernels' buffers begin (default: 1)"},
    {0, "max-memory", "SIZE", set_max_memory, 0,
     "refuse models that need more memory (default: 1G)"},
    {0, "max-macs", "N", set_max_macs, 0,
     "refuse models of more multiply-accumulates (default: 20G)"},
    {0, "max-iterations", "N", set_max_iterations, 0,
     "refuse a WHILE that goes on for longer (default: 10K)"},
    {0, "timeout-layer", "N", set_positive, MEMBER(timeout_layer),
     "end a kernel of a plug-in or in QEMU that takes more than N\n"
     "seconds (default: 10)"},
    {0, "in-process", NULL, set_flag, MEMBER(in_process),
     "run plug-ins in this process, for a debugger, not in one\nof their own"},
    {0, "model", "M", set_text, MEMBER(model), "for diff: the model that the tensor belongs to"},
    {0, "tensor", "T", set_text, MEMBER(tensor),
     "for diff: the tensor's name or number (default: the model's\nonly input)"},
    {0, "explain", "CODE", set_explain, 0,
     "tell what a finding means, how it arises, how to fix it"},
    {'q', "quiet", NULL, set_flag, MEMBER(quiet), "print differences and the verdict only"},
    {'v', "verbose", NULL, set_flag, MEMBER(verbose),
     "print every layer of every sample, and more of each"},
    {0, "color", "WHEN", set_color, 0, "auto (default), always or never; NO_COLOR is honoured"},
    {'h', "help", NULL, set_help, 0, "print this and leave"},
    {0, "version", NULL, set_version, 0, "print the version and leave"},
};
_Static_assert(sizeof nv_option_rows / sizeof *nv_option_rows == NV_OPTIONS, "as in the header");
