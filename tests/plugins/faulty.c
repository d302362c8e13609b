/* SPDX-License-Identifier: Apache-2.0 */
/* A softmax that does what $NV_FAULT says, or on a target without an environment the macro
 * NV_FAULT; without either, what it should. */
#include "nv/arm_nnfunctions.h"

#include <stdlib.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

void sound_softmax_s8(const int8_t *input, int32_t rows, int32_t size, int32_t mult, int32_t shift,
                      int32_t diff_min, int8_t *output);

static int is_fault(const char *name)
{
#ifdef NV_FAULT
    const char *fault = NV_FAULT;
#else
    const char *fault = getenv("NV_FAULT");
#endif
    return fault != NULL && strcmp(fault, name) == 0;
}

/* Sanitizers are not to stop what the harness is to find. */
#define UNWATCHED __attribute__((no_sanitize("undefined", "address")))

static volatile int zero, sink;

UNWATCHED static void crash(void)
{
    if (is_fault("segv"))
        sink = *(volatile int *)(uintptr_t)zero;
    if (is_fault("fpe"))
        sink = 7 / zero; /* not 1: compilers know that quotient */
    if (is_fault("ill"))
        __builtin_trap();
    if (is_fault("abort"))
        abort();
    if (is_fault("exit"))
        exit(3);
    while (is_fault("hang"))
        ;
}

/* A sanitizer may see this one. */
static void look(const int8_t *at)
{
    sink = *(const volatile int8_t *)at;
}

UNWATCHED void arm_softmax_s8(const int8_t *input, const int32_t num_rows, const int32_t row_size,
                              const int32_t mult, const int32_t shift, const int32_t diff_min,
                              int8_t *output)
{
    static int calls;

    crash();
    if ((is_fault("once") && calls++ == 0) || (is_fault("late") && calls++ == 3))
        abort();
    if (is_fault("print"))
        puts("hello");
    sound_softmax_s8(input, num_rows, row_size, mult, shift, diff_min, output);
    if (is_fault("guard"))
        output[num_rows * row_size + 2] ^= 1;
    if (is_fault("in-front"))
        output[-1] ^= 1;
    if (is_fault("into-input"))
        ((int8_t *)(uintptr_t)input)[num_rows * row_size - 1] ^= 1;
    if (is_fault("overread"))
        look(input + num_rows * row_size + 3);
    if (is_fault("mismatch"))
        output[0] ^= 2;
    if (is_fault("state"))
        output[0] = (int8_t)(output[0] ^ ++calls);
    if (is_fault("beyond"))
        output[num_rows * row_size + 200] ^= 1;
    if (is_fault("far"))
        output[num_rows * row_size + (1 << 20)] ^= 1;
}
