/* SPDX-License-Identifier: Apache-2.0 */
#include "options.h"

#include "report.h"

#include <errno.h>
#include <getopt.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

/* Takes an option's value (NULL where it has none). */
typedef nv_status apply_fn(nv_options *o, const char *value, nv_error *err);

/* ---- values ---- */

static nv_status parse_number(const char *value, const char *option, uint64_t max, uint64_t *number,
                              nv_error *err)
{
    char *end;
    errno = 0;
    unsigned long long n = strtoull(value, &end, 0);
    if (value[0] < '0' || value[0] > '9' || *end != '\0' || errno != 0 || n > max)
        return nv_fail(err, NV_E_USAGE, "--%s takes a number from 0 to %llu, not '%s'", option,
                       (unsigned long long)max, value);
    *number = n;
    return NV_OK;
}

/* A size: digits and K, M, G or T, in steps of `step`. */
static nv_status parse_size(const char *value, const char *option, uint64_t step, uint64_t *size,
                            nv_error *err)
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
        return nv_fail(err, NV_E_USAGE, "--%s takes a size such as 64M or 2G, not '%s'", option,
                       value);
    *size = n;
    return NV_OK;
}

/* ---- one function an option ---- */

const nv_kernel_lib *const nv_libraries[NV_LIBRARIES] = {&nv_kernels_scalar, &nv_kernels_dsp,
                                                         &nv_kernels_mve};

static nv_status add_kernels(nv_options *o, const char *name, size_t length, nv_error *err)
{
    for (int i = 0; i < NV_LIBRARIES; i++) {
        if (strlen(nv_libraries[i]->name) != length ||
            strncmp(nv_libraries[i]->name, name, length) != 0)
            continue;
        for (int k = 0; k < o->n_kernels; k++)
            if (o->kernels[k] == nv_libraries[i])
                return nv_fail(err, NV_E_USAGE, "--kernels names %s twice", nv_libraries[i]->name);
        o->kernels[o->n_kernels++] = nv_libraries[i];
        return NV_OK;
    }
    return nv_fail(err, NV_E_USAGE, "--kernels: '%.*s' is none of scalar, dsp, mve", (int)length,
                   name);
}

static nv_status set_kernels(nv_options *o, const char *value, nv_error *err)
{
    o->n_kernels = 0;
    for (const char *name = value;; name++) {
        size_t length = strcspn(name, ",");
        NV_TRY(add_kernels(o, name, length, err));
        name += length;
        if (*name == '\0')
            return NV_OK;
    }
}

static nv_status set_float(nv_options *o, const char *value, nv_error *err)
{
    (void)err;
    o->float_model = value;
    return NV_OK;
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

static nv_status set_json(nv_options *o, const char *value, nv_error *err)
{
    if (value != NULL && *value == '\0')
        return nv_fail(err, NV_E_USAGE, "--json= lacks its file");
    return add_report(o, ".json", value, err);
}

static nv_status set_report(nv_options *o, const char *value, nv_error *err)
{
    char known[64];
    const char *suffix = nv_report_suffix(value);
    if (suffix == NULL)
        return nv_fail(err, NV_E_USAGE, "--report %s: the suffix says which report; known: %s",
                       value, nv_report_suffixes(known, sizeof known));
    return add_report(o, suffix, value, err);
}

static nv_status set_lsb(nv_options *o, const char *value, nv_error *err)
{
    o->lsb_given = true;
    return parse_number(value, "lsb", UINT32_MAX, &o->lsb, err);
}

static nv_status set_lsb_fraction(nv_options *o, const char *value, nv_error *err)
{
    char *end;
    o->lsb_fraction = strtod(value, &end);
    if (end == value || *end != '\0' || !(o->lsb_fraction >= 0 && o->lsb_fraction <= 1))
        return nv_fail(err, NV_E_USAGE, "--lsb-frac takes a fraction from 0 to 1, not '%s'", value);
    o->lsb_fraction_given = true;
    return NV_OK;
}

static nv_status set_layer(nv_options *o, const char *value, nv_error *err)
{
    uint64_t n = 0;
    NV_TRY(parse_number(value, "layer", INT32_MAX, &n, err));
    o->layer = (int32_t)n;
    return NV_OK;
}

static nv_status set_fail_fast(nv_options *o, const char *value, nv_error *err)
{
    (void)value, (void)err;
    o->fail_fast = true;
    return NV_OK;
}

static nv_status set_seed(nv_options *o, const char *value, nv_error *err)
{
    uint64_t n = 0;
    NV_TRY(parse_number(value, "seed", UINT32_MAX, &n, err));
    o->seed = (unsigned)n;
    return NV_OK;
}

static nv_status set_max_memory(nv_options *o, const char *value, nv_error *err)
{
    uint64_t n = 0;
    NV_TRY(parse_size(value, "max-memory", 1024, &n, err));
    o->limits.max_memory = (size_t)n;
    return NV_OK;
}

static nv_status set_max_macs(nv_options *o, const char *value, nv_error *err)
{
    uint64_t n = 0;
    NV_TRY(parse_size(value, "max-macs", 1000, &n, err));
    o->limits.max_macs = (int64_t)n;
    return NV_OK;
}

static nv_status set_in_process(nv_options *o, const char *value, nv_error *err)
{
    (void)value, (void)err;
    o->in_process = true;
    return NV_OK;
}

static nv_status set_explain(nv_options *o, const char *value, nv_error *err)
{
    (void)err;
    o->explain = value;
    o->command = NV_COMMAND_EXPLAIN;
    return NV_OK;
}

static nv_status set_quiet(nv_options *o, const char *value, nv_error *err)
{
    (void)value, (void)err;
    o->quiet = true;
    return NV_OK;
}

static nv_status set_verbose(nv_options *o, const char *value, nv_error *err)
{
    (void)value, (void)err;
    o->verbose = true;
    return NV_OK;
}

static nv_status set_color(nv_options *o, const char *value, nv_error *err)
{
    static const char *const names[] = {
        [NV_COLOR_AUTO] = "auto", [NV_COLOR_ALWAYS] = "always", [NV_COLOR_NEVER] = "never"};
    for (unsigned i = 0; i < sizeof names / sizeof *names; i++)
        if (strcmp(value, names[i]) == 0) {
            o->color = (nv_color)i;
            return NV_OK;
        }
    return nv_fail(err, NV_E_USAGE, "--color takes auto, always or never, not '%s'", value);
}

static nv_status set_help(nv_options *o, const char *value, nv_error *err)
{
    (void)value, (void)err;
    o->command = NV_COMMAND_HELP;
    return NV_OK;
}

static nv_status set_version(nv_options *o, const char *value, nv_error *err)
{
    (void)value, (void)err;
    o->command = NV_COMMAND_VERSION;
    return NV_OK;
}

/* ---- the tables ---- */

typedef struct option_row {
    char letter; /* 0: none */
    const char *name;
    const char *argument; /* NULL: none; "[=X]": may be left out */
    apply_fn *apply;
    const char *help; /* lines, each of at most 62 columns */
} option_row;

static const option_row rows[] = {
    {'k', "kernels", "LIST", set_kernels,
     "which optimized kernels run: scalar, dsp, mve\n(default: all three)"},
    {'f', "float", "MODEL", set_float,
     "the float model to compare with; without it the float\n"
     "reference is the dequantized graph"},
    {'o', "report", "FILE", set_report, "write a report, its kind by suffix: .json; repeatable"},
    {0, "json", "[=FILE]", set_json,
     "the same by name; without FILE the JSON goes to stdout\n"
     "instead of the text report"},
    {0, "lsb", "N", set_lsb, "allow differences up to N LSB (default: bit-exact) ..."},
    {0, "lsb-frac", "F", set_lsb_fraction,
     "... in at most the fraction F of a layer's values\n(default: 1)"},
    {0, "layer", "N", set_layer, "compare layer N only, counted from 0"},
    {0, "fail-fast", NULL, set_fail_fast, "stop at the first difference"},
    {0, "seed", "N", set_seed,
     "vary what no result may depend on: where in memory the\n"
     "kernels' buffers begin (default: 1)"},
    {0, "max-memory", "SIZE", set_max_memory, "refuse models that need more memory (default: 1G)"},
    {0, "max-macs", "N", set_max_macs, "refuse models of more multiply-accumulates (default: 20G)"},
    {0, "in-process", NULL, set_in_process,
     "run kernels in this process, for a debugger; the built-in\nones always do"},
    {0, "explain", "CODE", set_explain, "tell what a finding means, how it arises, how to fix it"},
    {'q', "quiet", NULL, set_quiet, "print differences and the verdict only"},
    {'v', "verbose", NULL, set_verbose, "print every layer of every sample, and more of each"},
    {0, "color", "WHEN", set_color, "auto (default), always or never; NO_COLOR is honoured"},
    {'h', "help", NULL, set_help, "print this and leave"},
    {0, "version", NULL, set_version, "print the version and leave"},
};
enum { N_ROWS = sizeof rows / sizeof *rows };

static const struct {
    const char *name;
    nv_command command;
    const char *operands, *help;
} commands[] = {
    {"verify", NV_COMMAND_VERIFY, "MODEL.tflite INPUT...", "verify (the default)"},
    {"list", NV_COMMAND_LIST, "ops|kernels|findings", "what this program knows"},
};
enum { N_COMMANDS = sizeof commands / sizeof *commands };

void nv_options_help(FILE *out)
{
    fputs("Usage: nnverify [OPTION]... MODEL.tflite INPUT...\n", out);
    for (int i = 0; i < N_COMMANDS; i++)
        fprintf(out, "       nnverify %-6s %-24s %s\n", commands[i].name, commands[i].operands,
                commands[i].help);
    fputs("\nRuns a quantized network with the kernels that ship on Cortex-M, layer by layer,\n"
          "against a bit-exact integer reference and a float reference.\n\n"
          "INPUT is a sample: .bin (raw: the tensor's bytes, or float32), .npy or .png; a folder\n"
          "is all its samples. A model with several inputs takes NAME=FILE or INDEX=FILE for\n"
          "each.\n\nOptions:\n",
          out);
    for (int i = 0; i < N_ROWS; i++) {
        char left[32], letter[5] = "    ";
        const char *argument = rows[i].argument == NULL ? "" : rows[i].argument;
        if (rows[i].letter != 0)
            (void)snprintf(letter, sizeof letter, "-%c, ", rows[i].letter);
        (void)snprintf(left, sizeof left, "%s--%s%s%s", letter, rows[i].name,
                       *argument == '\0' || *argument == '[' ? "" : " ", argument);
        for (const char *line = rows[i].help; line != NULL;) {
            const char *end = strchr(line, '\n');
            int length = end == NULL ? (int)strlen(line) : (int)(end - line);
            fprintf(out, "  %-23s %.*s\n", left, length, line);
            left[0] = '\0';
            line = end == NULL ? NULL : end + 1;
        }
    }
    fputs("\nExit status: 0 everything asked for ran and agrees; 1 a difference; 2 usage; 3 bad\n"
          "model or input; 4 unsupported operator, type or option; 5 input or output failed;\n"
          "6 out of memory; 7 something that was asked for did not run; 8 internal error.\n",
          out);
}

/* ---- parsing ---- */

enum { LONG_OPTION = 256 }; /* getopt_long's value of rows[i] is LONG_OPTION + i */

static void make_tables(char *letters, struct option *longs)
{
    *letters++ = ':'; /* a missing value is told from an unknown option */
    for (int i = 0; i < N_ROWS; i++) {
        const char *argument = rows[i].argument;
        int has = argument == NULL     ? no_argument
                  : argument[0] == '[' ? optional_argument
                                       : required_argument;
        longs[i] = (struct option){rows[i].name, has, NULL, LONG_OPTION + i};
        if (rows[i].letter != 0) {
            *letters++ = rows[i].letter;
            if (has == required_argument)
                *letters++ = ':';
        }
    }
    *letters = '\0';
    longs[N_ROWS] = (struct option){NULL, 0, NULL, 0};
}

static const option_row *row_of(int value)
{
    if (value >= LONG_OPTION)
        return &rows[value - LONG_OPTION];
    for (int i = 0; i < N_ROWS; i++)
        if (value != 0 && rows[i].letter == value)
            return &rows[i];
    return NULL;
}

static nv_status refuse(int code, char *const *argv, nv_error *err)
{
    const option_row *row = row_of(optopt);
    const char *help = "; nnverify --help lists the options";

    if (code == ':')
        return nv_fail(err, NV_E_USAGE, "--%s lacks its %s", row->name, row->argument);
    if (row != NULL)
        return nv_fail(err, NV_E_USAGE, "--%s takes no value", row->name);
    if (optopt != 0)
        return nv_fail(err, NV_E_USAGE, "unknown option -%c%s", optopt, help);
    return nv_fail(err, NV_E_USAGE, "unknown option %s%s", argv[optind - 1], help);
}

/* The first operand is a command if it is spelled like one. */
static nv_status take_command(nv_options *o, nv_error *err)
{
    struct stat ignored;

    if (o->n_operands == 0)
        return nv_fail(err, NV_E_USAGE, "no model: nnverify MODEL.tflite INPUT... (see --help)");
    const char *word = o->operands[0];
    for (int i = 0; i < N_COMMANDS; i++)
        if (strcmp(word, commands[i].name) == 0) {
            o->command = commands[i].command;
            o->operands++;
            o->n_operands--;
            return NV_OK;
        }
    if (strpbrk(word, "./") == NULL && stat(word, &ignored) != 0)
        return nv_fail(err, NV_E_USAGE,
                       "unknown command '%s', and no file of that name; see nnverify --help", word);
    return NV_OK;
}

static nv_status check(const nv_options *o, nv_error *err)
{
    if (o->lsb_fraction_given && !o->lsb_given)
        return nv_fail(err, NV_E_USAGE, "--lsb-frac needs --lsb: the size of what is tolerated");
    if (o->quiet && o->verbose)
        return nv_fail(err, NV_E_USAGE, "--quiet and --verbose exclude each other");
    if (o->command == NV_COMMAND_LIST && o->n_operands != 1)
        return nv_fail(err, NV_E_USAGE, "nnverify list takes one of ops, kernels, findings");
    if (o->command == NV_COMMAND_VERIFY && o->n_operands == 0)
        return nv_fail(err, NV_E_USAGE, "no model: nnverify verify MODEL.tflite INPUT...");
    return NV_OK;
}

nv_status nv_options_parse(int argc, char **argv, nv_options *o, nv_error *err)
{
    char letters[2 * N_ROWS + 2];
    struct option longs[N_ROWS + 1];
    nv_status st = NV_OK;

    *o = (nv_options){.kernels = {nv_libraries[0], nv_libraries[1], nv_libraries[2]},
                      .n_kernels = NV_LIBRARIES,
                      .layer = -1,
                      .lsb_fraction = 1,
                      .seed = 1,
                      .limits = nv_limits_default};
    make_tables(letters, longs);
    opterr = 0;
    optind = 0; /* glibc: start afresh */
    for (int code; (code = getopt_long(argc, argv, letters, longs, NULL)) != -1;) {
        const option_row *row = code == '?' || code == ':' ? NULL : row_of(code);
        /* The first mistake is told; the rest is still read, for --json above all. */
        nv_status one = row == NULL ? refuse(code, argv, err) : row->apply(o, optarg, err);
        st = st == NV_OK ? one : st;
    }
    o->operands = argv + optind;
    o->n_operands = argc - optind;
    NV_TRY(st);
    if (o->command == NV_COMMAND_VERIFY)
        NV_TRY(take_command(o, err));
    return check(o, err);
}
