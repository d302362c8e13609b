/* SPDX-License-Identifier: Apache-2.0 */
/* Reads the corpus that tests/oracle/corpus.py writes (the format is told there): models of one
 * operator, inputs of one run or of several, and what TFLite Micro's interpreter gave. */
#ifndef NV_TESTS_CORPUS_H
#define NV_TESTS_CORPUS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { CORPUS_MAX_CHUNKS = 64 };

typedef struct corpus_chunk {
    const uint8_t *data;
    uint32_t bytes;
} corpus_chunk;

/* What each run is fed with, or gives, one run after another. */
typedef struct corpus_series {
    corpus_chunk of[CORPUS_MAX_CHUNKS];
    uint32_t count;
} corpus_series;

typedef struct corpus_case {
    corpus_chunk name, model;
    corpus_series inputs, outputs;
} corpus_case;

/* What is left of the file; `broken` where it is no corpus or ended too early. */
typedef struct corpus_reader {
    const uint8_t *at, *end;
    bool broken;
} corpus_reader;

corpus_reader corpus_open(const uint8_t *data, size_t bytes);

/* The next case, whose chunks point into the file; false at the end, or where it is broken. */
bool corpus_next(corpus_reader *r, corpus_case *c);

#endif
