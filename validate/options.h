/* SPDX-License-Identifier: Apache-2.0 */
/* The command line: one table of options, one of commands; --help is printed from them. */
#ifndef NV_VALIDATE_OPTIONS_H
#define NV_VALIDATE_OPTIONS_H

#include "model.h"
#include "nv/ops.h"
#include "preprocess/recipe.h"

#include <stdbool.h>

enum { NV_MAX_KERNELS = 16, NV_MAX_REPORTS = 16, NV_MAX_DUMPS = 64 };

/* Of `nnverify list`. */
#define NV_TOPICS "ops|kernels|findings|recipes|intrinsics"

typedef enum nv_command {
    NV_COMMAND_VERIFY,
    NV_COMMAND_INSPECT,
    NV_COMMAND_DIFF,
    NV_COMMAND_MERGE,
    NV_COMMAND_LIST,
    NV_COMMAND_EXPLAIN,
    NV_COMMAND_HELP,
    NV_COMMAND_VERSION
} nv_command;

typedef enum nv_color { NV_COLOR_AUTO, NV_COLOR_ALWAYS, NV_COLOR_NEVER } nv_color;

/* Where a report goes. */
typedef struct nv_report_request {
    const char *suffix; /* ".json": which report */
    const char *path;   /* NULL: stdout, in place of the text */
} nv_report_request;

typedef struct nv_options {
    nv_command command;
    char **operands;
    int n_operands;

    const char *kernels[NV_MAX_KERNELS]; /* words of -k: nv_backend_open */
    int n_kernels;
    const char *float_model;         /* NULL: the dequantized graph */
    nv_recipe recipe;                /* what becomes of pictures and sound; no steps: none */
    const char *expect;              /* what the PC gave: a file or a folder; NULL: none */
    const char *dumps[NV_MAX_DUMPS]; /* PATH or TENSOR=PATH: what the device logged */
    int n_dumps;
    const char *calibrate; /* a folder of samples for range suggestions; NULL: none */
    nv_rounding rounding;  /* golden's */
    bool rounding_auto;    /* name the one that fits the expectation */
    nv_report_request reports[NV_MAX_REPORTS];
    int n_reports;
    int32_t lsb;         /* differences up to this size are tolerated ... */
    double lsb_fraction; /* ... in at most this fraction of a layer */
    int32_t layer;       /* the only one compared; -1: all */
    int32_t seed;
    int32_t timeout_layer; /* seconds that a kernel may take */
    int32_t jobs;          /* worker processes, at least 1 */
    int32_t shard, shards; /* this run's share of the samples: from 1 to shards */
    bool keep_state;       /* from sample to sample */
    bool fail_fast, quiet, verbose, in_process;
    nv_limits limits;
    nv_color color;
    const char *model;   /* of `diff`; NULL: the dumps say what they are */
    const char *tensor;  /* of `diff`: a name or number; NULL: the only one */
    const char *explain; /* a finding's code */
} nv_options;

/* Reads the command line. Operands stay in argv, which is reordered. On failure `options` still
 * holds what was understood, so that a failure can be reported as the user asked. */
NV_MUST_CHECK nv_status nv_options_parse(int argc, char **argv, nv_options *options, nv_error *err);

void nv_options_help(FILE *out);

#endif
