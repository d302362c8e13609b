/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Arrays in files as people have them: logs of a device, hex dumps, C sources, archives. What a
 * file does not say (a name, a type, a shape) is left open; what of it cannot be read is complained
 * of with its line, and the rest is used.
 */
#ifndef NV_ARRAY_ARRAY_H
#define NV_ARRAY_ARRAY_H

#include "complaints.h"
#include "input.h"
#include "nv/status.h"
#include "nv/tensor.h"

/* Either `bytes`, memory as it was, or `numbers`, which some type has to hold. */
typedef struct nv_array {
    char *name;      /* owned; NULL: none */
    char *tag;       /* owned; who logged it, where the name is a word of its log; NULL: none */
    nv_type type;    /* NV_TYPE_COUNT: not said */
    nv_shape shape;  /* rank -1: not said */
    size_t count;    /* of bytes or numbers */
    uint8_t *bytes;  /* owned */
    double *numbers; /* owned */
    bool fractional; /* some number is no integer */
    uint8_t *known;  /* [count], owned: 0 where a byte or number was lost; NULL: none was */
    int64_t line;    /* where it begins, from 1; 0: the file has no lines */
    int64_t end;     /* of a log: the line of its last row */
    size_t row;    /* bytes of a full row of a log, if rows have no addresses; otherwise 0. Several
                      dumps of a tensor may be one array, and a damaged row ends it: */
    size_t next;   /* index of what its source logged directly behind a short row; 0: nothing */
    bool bare;     /* bytes of a log with no text beside them: decimal numbers, perhaps */
    bool doubtful; /* may be mere words: a tensor only if the name or the user says so */
} nv_array;

/* A log's line of numbers that is in no array. */
typedef struct nv_left_out {
    char *name;        /* owned; who logged it */
    const char *among; /* static; what the file holds beside it */
    int64_t line;      /* the first of that name */
} nv_left_out;

typedef struct nv_arrays {
    const char *path;
    const char *format; /* as reports name it */
    nv_array *items;    /* owned */
    size_t count, capacity;
    nv_left_out *left_out; /* owned; one of each name */
    size_t n_left_out;
    size_t max_bytes; /* that may be had beyond the file's own; what of it is taken */
    size_t claimed;
    nv_complaints *complaints; /* of what could not be read; the caller's */
} nv_arrays;

/* Reads a file's content, whatever it is; NV_E_INPUT if it holds nothing that is known.
 * `raw_bytes`: a file of just that size is raw. gzip is unpacked first. Memory: a small
 * multiple of the file's bytes, unpacked, and what small files claim (gaps, announced sizes,
 * compressed arrays): at most max_bytes in all, else NV_E_LIMIT. */
NV_MUST_CHECK nv_status nv_arrays_read(const nv_blob *file, size_t raw_bytes, size_t max_bytes,
                                       nv_complaints *complaints, nv_arrays *arrays, nv_error *err);
void nv_arrays_free(nv_arrays *arrays);
/* Whether both have one name and size: a tensor that was dumped again. */
bool nv_array_again(const nv_array *first, const nv_array *later);
/* The only one that is not doubtful, or the first of one tensor's; NULL: there are others or none.
 */
const nv_array *nv_arrays_only(const nv_arrays *arrays);

/* For the readers: a new array without anything; NULL: out of memory. */
nv_array *nv_arrays_add(nv_arrays *arrays);
/* Before a few bytes of the file become many of an array: NV_E_LIMIT if they are too many. */
NV_MUST_CHECK nv_status nv_arrays_claim(nv_arrays *arrays, uint64_t bytes, int64_t line,
                                        nv_error *err);
/* Appends to the last array. `lost`: they stand for what was not read. */
NV_MUST_CHECK nv_status nv_array_put(nv_array *array, const uint8_t *bytes, size_t count,
                                     nv_error *err);
NV_MUST_CHECK nv_status nv_array_put_number(nv_array *array, double number, nv_error *err);
NV_MUST_CHECK nv_status nv_array_put_lost(nv_array *array, size_t count, nv_error *err);
/* What is at an address that far behind the array's end still belongs to it. */
enum { NV_LARGEST_GAP = 1 << 16 };
/* Appends the bytes that are missing in front of a line, claims and complains of them. */
NV_MUST_CHECK nv_status nv_arrays_put_gap(nv_arrays *arrays, nv_array *array, uint64_t gap,
                                          int64_t line, nv_error *err);
#define nv_arrays_complain(arrays, line, ...)                                                      \
    nv_complain((arrays)->complaints, (arrays)->path, line, __VA_ARGS__)

/* A reader: true where the content is of its kind, and then what was in it. */
typedef struct nv_array_format {
    const char *name;
    bool (*is)(const nv_blob *file);
    nv_status (*read)(const nv_blob *file, nv_arrays *arrays, nv_error *err);
} nv_array_format;

extern const nv_array_format nv_format_frames, nv_format_ihex, nv_format_srec, nv_format_hexdump,
    nv_format_c_array, nv_format_numbers, nv_format_npy_array, nv_format_npz, nv_format_log,
    nv_format_short_log;

#endif
