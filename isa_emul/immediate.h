/* SPDX-License-Identifier: Apache-2.0 */
/* Immediates: constants in a range that the instruction's encoding sets, checked when compiling. */
#ifndef NV_ISA_EMUL_IMMEDIATE_H
#define NV_ISA_EMUL_IMMEDIATE_H

/*
 * The value of immediate n as an unsigned int. A value outside [low, high], or one that is no
 * constant, is a compile-time error that shows `rule`, which names the intrinsic.
 */
#ifdef __cplusplus
#define EMUL_IMMEDIATE(n, low, high, rule)                                                         \
    ([] { static_assert((n) + 0LL >= (low) && (n) + 0LL <= (high), rule); }(),                     \
     static_cast<unsigned>(n))
#else
#define EMUL_IMMEDIATE(n, low, high, rule)                                                         \
    ((unsigned)(n) +                                                                               \
     0u * (unsigned)sizeof(struct {                                                                \
         _Static_assert(__builtin_choose_expr(__builtin_constant_p(n),                             \
                                              (n) + 0LL >= (low) && (n) + 0LL <= (high), 0),       \
                        rule);                                                                     \
         char some_member;                                                                         \
     }))
#endif

#endif
