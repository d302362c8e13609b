/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Kernel calls as bytes: what the verifier writes for the runner on the target (target/runner.c)
 * and what comes back. Both files are little-endian words and byte arrays padded to words.
 *
 *   calls    nv_calls_head, then a record a call:
 *            nv_call_record, words[], blocks[], links[], the blocks' bytes
 *   results  nv_calls_head, then a record a call:
 *            nv_result_record, the bytes of the blocks that are outputs
 *
 * A call is its function, its arguments, each one word (a 32-bit ABI passes no other kind here),
 * and the memory that they point to: blocks, which may hold pointers themselves (links).
 */
#ifndef NV_CALLS_H
#define NV_CALLS_H

#include <stdint.h>

enum {
    NV_CALLS_MAGIC = 0x4c43564e,   /* "NVCL" */
    NV_RESULTS_MAGIC = 0x5352564e, /* "NVRS" */
    NV_CALLS_VERSION = 4,
    NV_CALL_WORDS = 24,  /* arguments of a call, at most */
    NV_CALL_BLOCKS = 48, /* blocks of a call, at most */
    NV_CALL_LINKS = 32   /* pointers in its blocks, at most */
};

/* Which kernel: the row of kernels.def. */
typedef enum nv_call_function {
#define NV_KERNEL(ret, name, params) NV_CALL_##name,
#include "nv/kernels.def"
#undef NV_KERNEL
    NV_CALL_FUNCTIONS
} nv_call_function;

typedef struct nv_calls_head {
    uint32_t magic, version;
    uint32_t names;   /* nv_calls_names(): both sides number the functions alike */
    uint32_t calls;   /* records that follow */
    uint32_t largest; /* bytes of the largest record */
} nv_calls_head;

typedef struct nv_call_record {
    uint32_t bytes; /* of the whole record */
    uint32_t function;
    uint32_t words, blocks, links;
    uint32_t poison; /* a byte: what lies round the blocks */
} nv_call_record;

#define NV_CALL_VALUE UINT32_MAX

/* An argument: `value` itself if block is NV_CALL_VALUE, else the address of a block. */
typedef struct nv_call_word {
    uint32_t block, value;
} nv_call_word;

/* What a call may do with a block. */
typedef enum nv_call_use {
    NV_CALL_INPUT,  /* read it */
    NV_CALL_OUTPUT, /* write it: its bytes come back */
    NV_CALL_SCRATCH /* write it, and nobody cares */
} nv_call_use;

/* Memory of the call. Its bytes follow. */
typedef struct nv_call_block {
    uint32_t bytes;
    uint32_t use;      /* nv_call_use */
    uint32_t misalign; /* address modulo 16 */
} nv_call_block;

/* The word at `offset` of block `from` is to hold the address of block `to`. */
typedef struct nv_call_link {
    uint32_t from, offset, to;
} nv_call_link;

typedef struct nv_result_record {
    uint32_t bytes;        /* of the whole record */
    uint32_t missing;      /* 1: the runner's library lacks the function, nothing was called */
    int32_t status;        /* what the function returned; 0 where it returns nothing */
    uint32_t damaged;      /* 1 + index of the first block that the call wrote beside, or, an input,
                              into; 0: none */
    int32_t offset;        /* of the first damaged byte from that block's start */
    uint32_t instructions; /* that it executed; 0 where they are not counted */
} nv_result_record;

static inline uint32_t nv_call_padded(uint32_t bytes)
{
    return (bytes + 3) & ~UINT32_C(3);
}

/* FNV-1a over the names of all functions, in order. */
static inline uint32_t nv_calls_names(void)
{
    static const char names[] =
#define NV_KERNEL(ret, name, params) #name "\n"
#include "nv/kernels.def"
#undef NV_KERNEL
        ;
    uint32_t hash = 2166136261u;
    for (const char *c = names; *c != '\0'; c++)
        hash = (hash ^ (uint8_t)*c) * 16777619u;
    return hash;
}

#endif
