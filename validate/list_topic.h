/* SPDX-License-Identifier: Apache-2.0 */
/* A topic of `nnverify list`: a file each, list_<name>.c; recipes in preprocess/list.c. */
#ifndef NV_VALIDATE_LIST_TOPIC_H
#define NV_VALIDATE_LIST_TOPIC_H

#include "json.h"
#include "terminal.h"

typedef struct nv_topic {
    const char *name; /* also of the array in JSON */
    /* Sets table->columns and adds the cells, row by row. */
    void (*tabulate)(nv_table *table);
    /* Appends an object for each row; false: out of memory. */
    bool (*export)(cJSON *array);
    /* Prints a line below the table; NULL: the table says it all. */
    void (*sum_up)(const nv_terminal *terminal);
} nv_topic;

extern const nv_topic nv_topic_ops, nv_topic_kernels, nv_topic_findings, nv_topic_recipes,
    nv_topic_intrinsics;

#endif
