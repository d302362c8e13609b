/* SPDX-License-Identifier: Apache-2.0 */
/*
 * check_insn: every intrinsic, emulated on the host, against the same intrinsic as real Arm
 * instructions in QEMU.
 *
 * A case is one intrinsic (with one value of each immediate). Tables of cases are compiled twice
 * from the same source: for the host, against the shim headers, and for the target, against Arm's
 * own headers or instructions. Both programs make the same operands from the seed, call `run`, and
 * digest results and flags; the host compares. A case's operands depend on the base seed and its
 * name alone, so that filters and order never change them.
 *
 * A table:
 *
 *   static void run_vaddq_x_s8(struct insn_io *io)
 *   {
 *       INSN_IN(int8x16_t, a, 0);
 *       INSN_IN(int8x16_t, b, 1);
 *       INSN_IN(mve_pred16_t, p, 2);
 *       int8x16_t r = vaddq_x_s8(a, b, p);
 *       INSN_OUT(0, r);
 *       insn_clear_inactive(io, 0, p);          inactive bytes of an _x form are undefined
 *   }
 *
 *   static const struct insn_case cases[] = {
 *       {"vaddq_x_s8", "s8x16 s8x16 p8", "s8x16", INSN_QC, 0, run_vaddq_x_s8},
 *       {"vshrq_n_s8/3", "s8x16", "s8x16", INSN_QC, 0, run_vshrq_n_s8_3},
 *   };
 *   const struct insn_table insn_table_add = INSN_TABLE(cases);
 *
 * and a suite, the tables that make one target program (see mk/insn.mk and suites.def):
 *
 *   const struct insn_table *const insn_suite_mve[] = {&insn_table_add, NULL};
 *
 * Kinds of operands and results, separated by spaces in `operands` and `results`:
 *
 *   s32 u32 f32          a scalar: signed, unsigned or floating point, of 8, 16, 32 or 64 bits
 *   s16x2 u8x16 f16x8    lanes
 *   s8x16x4              lanes x registers: int8x16x4_t
 *   p8 p16 p32 p64       mve_pred16_t (uint16_t) for lanes of that width: all lanes, none, a tail,
 *                        whole lanes at random, and any 16 bits at all
 *   u32<2                values 0 to 1 only, in each lane: a carry, a limited count
 *   u32x4<25*4           0, 4, ... 96: offsets and addresses that must stay in `memory`
 */
#ifndef NV_TESTS_INSN_H
#define NV_TESTS_INSN_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

enum {
    INSN_MAX_OPERANDS = 8,
    INSN_MAX_RESULTS = 4,
    INSN_VALUE = 64,    /* bytes of an operand or result: four q registers */
    INSN_MEMORY = 4096, /* bytes of memory that a case may use */
    INSN_BLOCK = 256    /* vectors a digest */
};

/*
 * What `run` reads and writes. Values are stored as in memory, little endian. `out` is zero before.
 * `memory` holds the first case->memory bytes of random data, the same on both sides, and is
 * compared as a whole after. It lies below 4 GiB on the host too, aligned to 16 bytes. Pointers
 * that the intrinsic writes back become results as offsets from `memory`.
 */
struct insn_io {
    uint8_t in[INSN_MAX_OPERANDS][INSN_VALUE];
    uint8_t out[INSN_MAX_RESULTS][INSN_VALUE];
    uint8_t *memory;
};

/* Declares a variable of this type with the value of operand k. */
#define INSN_IN(type, name, k)                                                                     \
    type name;                                                                                     \
    memcpy(&name, io->in[k], sizeof name)

/* Makes a variable result k. */
#define INSN_OUT(k, name) memcpy(io->out[k], &name, sizeof name)

/* Zeroes the bytes of result k whose predicate bit is 0, in each of its q registers. */
void insn_clear_inactive(struct insn_io *io, int k, uint16_t predicate);

/* The state that is compared after `run`; before it, every field has a value from the seed. */
enum insn_flags {
    INSN_Q = 1 << 0,
    INSN_GE = 1 << 1,
    INSN_QC = 1 << 2,
    INSN_NZCV = 1 << 3,  /* FPSCR's */
    INSN_FPEXC = 1 << 4, /* FPSCR's cumulative exceptions */
    INSN_FZ16 = 1 << 5   /* not compared: FZ16 is 1 in half of the vectors (else always 0) */
};

struct insn_case {
    const char *name;     /* the intrinsic; "/" and the immediates where it has any */
    const char *operands; /* kinds of in[0], in[1], ... */
    const char *results;  /* kinds of out[0], ...; "" if there are none */
    unsigned flags;       /* insn_flags */
    unsigned memory;      /* bytes of memory in use, a multiple of 4, at most INSN_MEMORY */
    void (*run)(struct insn_io *io);
};

struct insn_table {
    const struct insn_case *cases;
    size_t count;
};

#define INSN_TABLE(cases)                                                                          \
    {                                                                                              \
        cases, sizeof cases / sizeof cases[0]                                                      \
    }

#endif
