/* SPDX-License-Identifier: Apache-2.0 */
/* The command line: a compiler's, and the few options of our own. */
#ifndef NV_CC_OPTIONS_H
#define NV_CC_OPTIONS_H

#include "core.h"

typedef enum cc_personality { CC_GNU, CC_ARMCLANG } cc_personality;

/* A source to rewrite. */
typedef struct cc_source {
    const char *path;
    const char *language; /* as -x wants it: "c", "c++", "cpp-output", "c++-cpp-output" */
    bool cplusplus;
    size_t at; /* its index in `rest` */
} cc_source;

typedef struct cc_options {
    cc_list compiler; /* the host's: a program, perhaps with arguments */
    const char *core; /* NULL: none was named */
    cc_personality personality;
    bool unified, shared, aside, help;
    const char *stop;      /* "-E", "-S", "-c", "-fsyntax-only"; NULL: to the end */
    const char *output;    /* of -o */
    const char *depend;    /* "-MD" or "-MMD" */
    const char *depend_as; /* of -MF */
    cc_list depend_more;   /* -MP, -MT, -MQ */
    cc_list preprocess;    /* options of the preprocessor */
    cc_list foreign;       /* directories of -isystem and -idirafter */
    cc_list rest;          /* all else in order, the files included */
    cc_source *source;
    size_t sources, inputs; /* inputs: files of any kind */
} cc_options;

/* Reads the command line. Fails with NV_E_USAGE. */
NV_MUST_CHECK nv_status cc_options_read(int argc, char **argv, cc_options *options, nv_error *err);

#endif
