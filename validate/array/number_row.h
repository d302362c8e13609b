/* SPDX-License-Identifier: Apache-2.0 */
/* A line of numbers, token by token, behind what a logger and a name put in front of it. */
#ifndef NV_ARRAY_NUMBER_ROW_H
#define NV_ARRAY_NUMBER_ROW_H

#include "array/log_line.h"

typedef struct nv_number_row {
    nv_log_line log; /* who wrote it, where is_logged */
    bool is_logged;
    const char *at, *end; /* in the line: its tokens */
} nv_number_row;

typedef struct nv_number_token {
    const char *text; /* in the line */
    size_t length;
    bool is_number, fractional;
    bool is_wrapping; /* a word that numpy's repr puts round numbers */
    double number;
    long times; /* that gdb says it is repeated, from 1 */
} nv_number_token;

typedef struct nv_number_counts {
    int numbers, words;
    int numerals; /* of both: what begins with a digit */
    int pairs;    /* of both: two digits of hex */
    bool letters; /* in those */
} nv_number_counts;

void nv_number_row_open(const char *line, size_t length, nv_number_row *row);
/* Moves *at behind the next token; false: there is none. */
bool nv_number_next(const char **at, const char *end, nv_number_token *token);
nv_number_counts nv_number_row_count(const nv_number_row *row);
/* Nothing but what a logger's bytes in hex look like. */
bool nv_number_row_is_pairs(const nv_number_counts *counts);

#endif
