/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Logging tensors from plain C firmware. Here the UART is stdout, so that the program also runs in
 * an emulator; on a board uart_put writes to the transmit register.
 */
#include <stdio.h>

static void uart_put(char c)
{
    putchar(c);
}

#define NV_DUMP_PUTCHAR(c) uart_put(c)
#include "nv_dump.h"

static int8_t input[1 * 32 * 32 * 3];
static int16_t state[2 * 5];
static float scores[4];

int main(void)
{
    int i;

    for (i = 0; i < (int)sizeof input; i++)
        input[i] = (int8_t)(i * 37 + i / 96);
    for (i = 0; i < 10; i++)
        state[i] = (int16_t)(1000 * i - 4000);
    for (i = 0; i < 4; i++)
        scores[i] = 0.25f * (float)i;
    printf("boot: inference follows\n");
    NV_DUMP("serving_default_picture:0", input, int8, 1, 32, 32, 3);
    NV_DUMP("state", state, int16, 2, 5);
    printf("took 12 ms\n");
    NV_DUMP("scores", scores, float32, 1, 4);
    return 0;
}
