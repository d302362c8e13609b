/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The state of the emulated core that intrinsics read and write beside their operands: the flags
 * of APSR and FPSCR, one copy a thread. Both shim headers (arm_acle.h, arm_mve.h) declare it.
 *
 *   nv_isa()->q = 0;
 *   y = __qadd(a, b);
 *   assert(nv_isa()->q == 1);          the addition saturated
 *
 * -DNV_ISA_NO_FLAGS drops the tracking of the cumulative flags (q, qc, fpexc) for speed. GE, NZCV
 * and FZ16 stay exact: __sel, vadcq and half-precision arithmetic take them as operands.
 */
#ifndef NV_ISA_H
#define NV_ISA_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

struct nv_isa_state {
    uint32_t q;          /* APSR.Q: a DSP instruction or a scalar long shift saturated */
    uint32_t ge;         /* APSR.GE: 0 to 15, bit i for byte i; set by sadd8, ..., read by __sel */
    uint32_t qc;         /* FPSCR.QC: an MVE instruction saturated */
    uint32_t n, z, c, v; /* FPSCR.NZCV: vadc and vsbc carry through c */
    uint32_t fz16;       /* FPSCR.FZ16: half-precision denormals are flushed to zero */
    uint32_t fpexc;      /* FPSCR's cumulative exceptions: NV_FPEXC_ bits */
};

/* Positions as in FPSCR. */
enum nv_fpexc {
    NV_FPEXC_INVALID = 1 << 0,   /* IOC */
    NV_FPEXC_DIVIDE = 1 << 1,    /* DZC */
    NV_FPEXC_OVERFLOW = 1 << 2,  /* OFC */
    NV_FPEXC_UNDERFLOW = 1 << 3, /* UFC */
    NV_FPEXC_INEXACT = 1 << 4,   /* IXC */
    NV_FPEXC_DENORMAL = 1 << 7,  /* IDC: a denormal operand was flushed */
    NV_FPEXC_ALL = 0x9f
};

/* The calling thread's state; it starts as zeros. Never NULL. */
struct nv_isa_state *nv_isa(void);

/*
 * The same object for inline code. Initial-exec: one fs- or tpidr-relative access in a program,
 * and still right in a plug-in that carries its own copy of the library.
 */
extern __thread struct nv_isa_state nv_isa_this_thread __attribute__((tls_model("initial-exec")));

/*
 * Gathers and scatters by addresses in lanes (vldrwq_gather_base_s32, ...) hold 32-bit addresses,
 * so their memory must lie below 4 GiB. nv_isa_low_alloc gives such memory, zeroed, NULL if there
 * is none; nv_isa_low_free wants the same size.
 */
void *nv_isa_low_alloc(size_t bytes);
void nv_isa_low_free(void *block, size_t bytes);

/*
 * What happens where a lane's address has no memory behind it: by default one line on stderr and
 * abort(), the emulated core's fault. A handler that returns skips the access (a load gives 0).
 * Returns the previous handler; NULL restores the default. For all threads.
 */
typedef void nv_isa_fault_handler(uint32_t address, size_t bytes);
nv_isa_fault_handler *nv_isa_on_fault(nv_isa_fault_handler *handler);

/* The host's pointer for a lane's address; NULL if the handler returned. */
void *nv_isa_low_pointer(uint32_t address, size_t bytes);

#ifdef __cplusplus
}
#endif

#define NV_ISA_INLINE static inline __attribute__((always_inline, unused))

/*
 * Setters for inline emulation; `set` is a condition, never cleared here. A saturation is rare, so
 * a predicted branch costs less than a read-modify-write of every result.
 */
#ifdef NV_ISA_NO_FLAGS
#define NV_ISA_STICKY(field, set) ((void)(set))
#define NV_ISA_EXCEPTIONS(bits)   ((void)(bits))
#else
#define NV_ISA_STICKY(field, set)                                                                  \
    do {                                                                                           \
        if (__builtin_expect(!!(set), 0))                                                          \
            nv_isa_this_thread.field = 1;                                                          \
    } while (0)
#define NV_ISA_EXCEPTIONS(bits) ((void)(nv_isa_this_thread.fpexc |= (uint32_t)(bits)))
#endif

NV_ISA_INLINE void nv_isa_set_q(int saturated)
{
    NV_ISA_STICKY(q, saturated);
}

NV_ISA_INLINE void nv_isa_set_qc(int saturated)
{
    NV_ISA_STICKY(qc, saturated);
}

NV_ISA_INLINE void nv_isa_set_ge(uint32_t ge)
{
    nv_isa_this_thread.ge = ge;
}

NV_ISA_INLINE void nv_isa_raise(uint32_t exceptions)
{
    NV_ISA_EXCEPTIONS(exceptions);
}

#endif
