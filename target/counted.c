/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What the runner needs beside newlib to run on a board that QEMU emulates whole, and the count of
 * instructions there: with -icount every instruction takes the same virtual time, which SysTick
 * measures.
 */
#include "counter.h"

#include <stddef.h>

#define NV_REGISTER(address) (*(volatile uint32_t *)(uintptr_t)(address))
#define SYSTICK_CONTROL      NV_REGISTER(0xE000E010)
#define SYSTICK_RELOAD       NV_REGISTER(0xE000E014)
#define SYSTICK_VALUE        NV_REGISTER(0xE000E018) /* counts down */
#define COPROCESSORS         NV_REGISTER(0xE000ED88) /* CPACR */

enum {
    TICKS = 1 << 24,   /* in a round of SysTick */
    MEASURED = 1 << 20 /* instructions that tell how many ticks one takes */
};

/* From counted.ld and from newlib's start-up code. */
extern char end[], heap_end[], stack_top[];
extern void _start(void);

void reset(void);
void systick(void);
void fault(void);
void *_sbrk(ptrdiff_t bytes);

static volatile uint32_t rounds;

void systick(void)
{
    rounds++;
}

void fault(void)
{
    for (;;)
        ;
}

uint64_t nv_ticks(void)
{
    uint32_t before, value;

    do {
        before = rounds;
        value = SYSTICK_VALUE;
    } while (before != rounds);
    return (uint64_t)before * TICKS + (TICKS - 1 - value);
}

/* The ticks of MEASURED instructions. */
static uint64_t measure_ticks(void)
{
    const uint64_t start = nv_ticks();
    uint32_t n = MEASURED / 2;

    __asm volatile("1: subs %0, #1\n   bne 1b" : "+r"(n) : : "cc");
    return nv_ticks() - start;
}

uint32_t nv_instructions(uint64_t ticks)
{
    static uint64_t measured;

    if (measured == 0)
        measured = measure_ticks();
    return (uint32_t)((ticks * MEASURED + measured / 2) / measured);
}

/* newlib asks the debugger for a heap, and QEMU's answer does not suit every board. */
void *_sbrk(ptrdiff_t bytes)
{
    static char *top = end;
    char *start = top;

    if (bytes > heap_end - top)
        return (void *)-1;
    top += bytes;
    return start;
}

void reset(void)
{
    COPROCESSORS |= 0xFu << 20; /* CP10 and CP11: floating point and MVE */
    __asm volatile("dsb\n   isb");
    SYSTICK_RELOAD = TICKS - 1;
    SYSTICK_VALUE = 0;
    SYSTICK_CONTROL = 7; /* processor clock, interrupt, on */
    _start();
}

__attribute__((section(".vectors"), used)) static void (*const vectors[])(void) = {
    (void (*)(void))(uintptr_t)stack_top, reset, fault, fault, fault, fault, fault, [15] = systick,
};
