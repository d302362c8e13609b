/* SPDX-License-Identifier: Apache-2.0 */
#include "options.h"

#include "option_table.h"
#include "spelling.h"

#include <getopt.h>
#include <string.h>
#include <sys/stat.h>

static const struct {
    const char *name;
    nv_command command;
    const char *operands, *help;
} commands[] = {
    {"verify", NV_COMMAND_VERIFY, "MODEL.tflite INPUT...", "verify (the default)"},
    {"inspect", NV_COMMAND_INSPECT, "MODEL.tflite", "operators, tensors, quantization, lint"},
    {"diff", NV_COMMAND_DIFF, "A B [--model M --tensor T]",
     "compare two dumps of one tensor and say why"},
    {"merge", NV_COMMAND_MERGE, "REPORT.json...", "one report from many"},
    {"list", NV_COMMAND_LIST, NV_TOPICS, "what this program knows"},
};
enum { N_COMMANDS = sizeof commands / sizeof *commands };

void nv_options_help(FILE *out)
{
    fputs("Usage: nnverify [OPTION]... MODEL.tflite INPUT...\n", out);
    for (int i = 0; i < N_COMMANDS; i++)
        fprintf(out, "       nnverify %-7s %-34s %s\n", commands[i].name, commands[i].operands,
                commands[i].help);
    fputs("\nRuns a quantized network with the kernels that ship on Cortex-M, layer by layer,\n"
          "against a bit-exact integer reference and a float reference.\n\n"
          "INPUT is a sample: .bin (raw: the tensor's bytes, or float32), .npy, .npz, .csv, .h\n"
          "(a C array), .png, .jpg, .bmp or .wav; a folder is all its samples. A model with\n"
          "several inputs takes NAME=FILE or INDEX=FILE for each, or an .npz with an array for\n"
          "each.\n\nOptions:\n",
          out);
    for (int i = 0; i < NV_OPTIONS; i++) {
        char left[32], letter[5] = "    ";
        const char *argument = nv_option_rows[i].argument == NULL ? "" : nv_option_rows[i].argument;
        if (nv_option_rows[i].letter != 0)
            (void)snprintf(letter, sizeof letter, "-%c, ", nv_option_rows[i].letter);
        (void)snprintf(left, sizeof left, "%s--%s%s%s", letter, nv_option_rows[i].name,
                       *argument == '\0' || *argument == '[' ? "" : " ", argument);
        for (const char *line = nv_option_rows[i].help; line != NULL;) {
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

enum { LONG_OPTION = 256 }; /* getopt_long's value of nv_option_rows[i] is LONG_OPTION + i */

static void make_tables(char *letters, struct option *longs)
{
    *letters++ = ':'; /* a missing value is told from an unknown option */
    for (int i = 0; i < NV_OPTIONS; i++) {
        const char *argument = nv_option_rows[i].argument;
        int has = argument == NULL     ? no_argument
                  : argument[0] == '[' ? optional_argument
                                       : required_argument;
        longs[i] = (struct option){nv_option_rows[i].name, has, NULL, LONG_OPTION + i};
        if (nv_option_rows[i].letter != 0) {
            *letters++ = nv_option_rows[i].letter;
            if (has == required_argument)
                *letters++ = ':';
        }
    }
    *letters = '\0';
    longs[NV_OPTIONS] = (struct option){NULL, 0, NULL, 0};
}

static const nv_option_row *row_of(int value)
{
    if (value >= LONG_OPTION)
        return &nv_option_rows[value - LONG_OPTION];
    for (int i = 0; i < NV_OPTIONS; i++)
        if (value != 0 && nv_option_rows[i].letter == value)
            return &nv_option_rows[i];
    return NULL;
}

/* " (--report or --reset?)": what the word is short for, or else the nearest by its letters; "":
 * none.
 */
static void suggest(const char *word, char *text, size_t room)
{
    const size_t length = strcspn(word, "=");
    const char *nearest = NULL;
    int best = NV_SPELLING_FAR;
    size_t used = 0;

    text[0] = '\0';
    for (int i = 0; i < NV_OPTIONS && used < room; i++) {
        const char *name = nv_option_rows[i].name;
        const int distance = nv_spelling_distance(word, length, name);
        if (distance < best) {
            best = distance;
            nearest = name;
        }
        if (length > 0 && strncmp(word, name, length) == 0)
            used += (size_t)snprintf(text + used, room - used, "%s--%s", used == 0 ? " (" : " or ",
                                     name);
    }
    if (used == 0 && nearest != NULL)
        used = (size_t)snprintf(text, room, " (--%s", nearest);
    if (used > 0 && used + 3 <= room)
        strcpy(text + used, "?)");
}

static nv_status refuse(int code, char *const *argv, nv_error *err)
{
    const nv_option_row *row = row_of(optopt);
    const char *help = "; nnverify --help lists the options";
    char meant[200] = "";

    if (code == ':')
        return nv_fail(err, NV_E_USAGE, "--%s lacks its %s", row->name, row->argument);
    if (row != NULL)
        return nv_fail(err, NV_E_USAGE, "--%s takes no value", row->name);
    if (optopt != 0)
        return nv_fail(err, NV_E_USAGE, "unknown option -%c%s", optopt, help);
    const char *word = argv[optind - 1];
    suggest(word + strspn(word, "-"), meant, sizeof meant);
    return nv_fail(err, NV_E_USAGE, "unknown option %s%s%s", word, meant, help);
}

/* " (inspect?)", or "" where none is near. */
static const char *nearest_command(const char *word, char *text, size_t room)
{
    int best = NV_SPELLING_FAR;

    text[0] = '\0';
    for (int i = 0; i < N_COMMANDS; i++) {
        const int distance = nv_spelling_distance(word, strlen(word), commands[i].name);
        if (distance < best) {
            best = distance;
            (void)snprintf(text, room, " (%s?)", commands[i].name);
        }
    }
    return text;
}

static nv_status check_operands(const nv_options *o, nv_error *err)
{
    for (int i = 0; i < o->n_operands; i++)
        if (o->operands[i][0] == '\0')
            return nv_fail(err, NV_E_USAGE,
                           "operand %d is empty; likely cause: a variable that is not set", i + 1);
    return NV_OK;
}

/* The first operand is a command if it is spelled like one. */
static nv_status take_command(nv_options *o, nv_error *err)
{
    struct stat ignored;
    char meant[32];

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
                       "unknown command '%s'%s, and no file of that name; see nnverify --help",
                       word, nearest_command(word, meant, sizeof meant));
    return NV_OK;
}

/* --json FILE for --json=FILE leaves the file as the first operand. */
static const char *stray_report(const nv_options *o)
{
    const char *suffix = o->n_operands == 0 ? NULL : strrchr(o->operands[0], '.');

    for (int i = 0; i < o->n_reports && o->command != NV_COMMAND_MERGE; i++)
        if (o->reports[i].path == NULL && suffix != NULL && strcmp(suffix, ".json") == 0)
            return o->operands[0];
    return NULL;
}

static nv_status check(const nv_options *o, nv_error *err)
{
    const char *stray = stray_report(o);

    if (stray != NULL)
        return nv_fail(err, NV_E_USAGE, "--json %s: a file goes behind '=', --json=%s", stray,
                       stray);
    if (o->lsb_fraction >= 0 && o->lsb < 0)
        return nv_fail(err, NV_E_USAGE, "--lsb-frac needs --lsb: the size of what is tolerated");
    if (o->shards > 1 && o->keep_state)
        return nv_fail(err, NV_E_USAGE, "--shard with --reset never: a state needs all samples");
    if (o->quiet && o->verbose)
        return nv_fail(err, NV_E_USAGE, "--quiet and --verbose exclude each other");
    if (o->rounding_auto && o->expect == NULL && o->n_dumps == 0)
        return nv_fail(err, NV_E_USAGE,
                       "--rounding auto needs --expect or --dump: what is to be explained");
    for (int i = 0; i < o->n_reports && o->command != NV_COMMAND_VERIFY; i++)
        if (strcmp(o->reports[i].suffix, ".json") != 0)
            return nv_fail(err, NV_E_USAGE, "%s: this command writes JSON only",
                           o->reports[i].path);
    if (o->command == NV_COMMAND_LIST && o->n_operands != 1)
        return nv_fail(err, NV_E_USAGE, "nnverify list takes one of " NV_TOPICS);
    if (o->command == NV_COMMAND_INSPECT && o->n_operands != 1)
        return nv_fail(err, NV_E_USAGE, "nnverify inspect takes one MODEL.tflite");
    if ((o->model != NULL || o->tensor != NULL) && o->command != NV_COMMAND_DIFF)
        return nv_fail(err, NV_E_USAGE, "--model and --tensor go with nnverify diff");
    if (o->command == NV_COMMAND_DIFF && o->n_operands != 2)
        return nv_fail(err, NV_E_USAGE,
                       "nnverify diff takes two dumps: what is due, and what the "
                       "device had");
    if (o->command == NV_COMMAND_MERGE && o->n_operands == 0)
        return nv_fail(err, NV_E_USAGE, "no report: nnverify merge REPORT.json...");
    if (o->command == NV_COMMAND_VERIFY && o->n_operands == 0)
        return nv_fail(err, NV_E_USAGE, "no model: nnverify verify MODEL.tflite INPUT...");
    return NV_OK;
}

nv_status nv_options_parse(int argc, char **argv, nv_options *o, nv_error *err)
{
    char letters[2 * NV_OPTIONS + 2];
    struct option longs[NV_OPTIONS + 1];
    nv_status st = NV_OK;

    *o = (nv_options){.kernels = {"scalar", "dsp", "mve"},
                      .n_kernels = 3,
                      .lsb = -1,
                      .lsb_fraction = -1,
                      .layer = -1,
                      .seed = 1,
                      .timeout_layer = 10,
                      .jobs = 1,
                      .shard = 1,
                      .shards = 1,
                      .limits = nv_limits_default};
    make_tables(letters, longs);
    opterr = 0;
    optind = 0; /* glibc: start afresh */
    for (int code; (code = getopt_long(argc, argv, letters, longs, NULL)) != -1;) {
        const nv_option_row *row = code == '?' || code == ':' ? NULL : row_of(code);
        /* The first mistake is told; the rest is still read, for --json above all. */
        nv_status one = row == NULL ? refuse(code, argv, err) : row->apply(row, o, optarg, err);
        st = st == NV_OK ? one : st;
    }
    o->operands = argv + optind;
    o->n_operands = argc - optind;
    NV_TRY(st);
    NV_TRY(check_operands(o, err));
    if (o->command == NV_COMMAND_VERIFY)
        NV_TRY(take_command(o, err));
    NV_TRY(check(o, err));
    o->lsb_fraction = o->lsb_fraction < 0 ? 1 : o->lsb_fraction;
    o->lsb = o->lsb < 0 ? 0 : o->lsb;
    return NV_OK;
}
