/* SPDX-License-Identifier: Apache-2.0 */
/* The same operations as real instructions: prints "name ns" by the clock of whoever runs it. */
#include "rows.h"

#include <stdio.h>
#include <time.h>

#define LANES(name, ...)   +1
#define NARROW(name, ...)  +1
#define WIDE(name, ...)    +1
#define COMPARE(name, ...) +1
#define SUM(name, ...)     +1
#define STORE(name, ...)   +1
enum {
    OPERATIONS = 0
#include "operations.def"
};

int main(void)
{
    static struct bench_data data;

    bench_fill(&data);
    for (int i = 0; i < OPERATIONS; i++) {
        const clock_t start = clock();
        unsigned passes = 0;
        clock_t ticks;
        do {
            for (int k = 0; k < 100; k++)
                bench_fast[i].pass(&data);
            passes += 100;
            ticks = clock() - start;
        } while (ticks < CLOCKS_PER_SEC / 20);
        const double seconds = (double)ticks / CLOCKS_PER_SEC;
        printf("%s %.2f\n", bench_fast[i].name, seconds * 1e9 / (passes * (double)BENCH_VECTORS));
    }
    return 0;
}
