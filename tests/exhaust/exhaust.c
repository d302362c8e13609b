/* SPDX-License-Identifier: Apache-2.0 */
#include "exhaust.h"

#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

/* Of whole kernels, which some proofs include; nobody reads it. */
extern _Thread_local const char *nv_kernel_path;
_Thread_local const char *nv_kernel_path;

void exhaust_covers(exhaust_result *r, const char *fmt, ...)
{
    va_list ap;

    va_start(ap, fmt);
    (void)vsnprintf(r->text, sizeof r->text, fmt, ap);
    va_end(ap);
}

void exhaust_fails(exhaust_result *r, const char *fmt, ...)
{
    va_list ap;

    r->failed = true;
    va_start(ap, fmt);
    (void)vsnprintf(r->text, sizeof r->text, fmt, ap);
    va_end(ap);
}

bool exhaust_equal(const uint32_t *a, const uint32_t *b, int n, int *at)
{
    if (memcmp(a, b, (size_t)n * sizeof a[0]) == 0)
        return true;
    for (*at = 0; a[*at] == b[*at]; ++*at)
        ;
    return false;
}

/* 8^4 are a block. */
static uint32_t edge_word(uint32_t index)
{
    static const uint8_t edge[8] = {0x00, 0x01, 0x0f, 0x10, 0x7f, 0x80, 0xf7, 0xff};
    uint32_t word = 0;

    for (int i = 0; i < 4; i++)
        word |= (uint32_t)edge[index >> 3 * i & 7] << 8 * i;
    return word;
}

void exhaust_words(bool sample, exhaust_block *block, void *task, exhaust_result *r)
{
    uint32_t words[EXHAUST_BLOCK];

    if (sample) {
        for (uint32_t i = 0; i < EXHAUST_BLOCK; i++)
            words[i] = edge_word(i);
        block(words, task, r);
        for (uint32_t i = 0; i < EXHAUST_BLOCK; i++)
            words[i] = i * (UINT32_MAX / EXHAUST_BLOCK - 2);
        if (!r->failed)
            block(words, task, r);
        return;
    }
    for (uint64_t first = 0; first <= UINT32_MAX && !r->failed; first += EXHAUST_BLOCK) {
        for (uint32_t i = 0; i < EXHAUST_BLOCK; i++)
            words[i] = (uint32_t)first + i;
        block(words, task, r);
    }
}

/* Process `first` of `jobs` writes what becomes of its parts to the pipe. */
static void work(int first, int jobs, int parts, bool sample, exhaust_part *part, int pipe)
{
    for (int i = first; i < parts; i += jobs) {
        exhaust_result r;
        memset(&r, 0, sizeof r);
        part(i, sample, &r);
        if (write(pipe, &r, sizeof r) != (ssize_t)sizeof r)
            _exit(1);
    }
    _exit(0);
}

static int run_parts(const char *what, int parts, int jobs, bool sample, exhaust_part *part)
{
    exhaust_result r;
    uint64_t tried = 0;
    int fd[2], number = 0, wrong = 0;

    if (pipe(fd) != 0)
        return 1;
    for (int j = 0; j < jobs; j++)
        if (fork() == 0)
            work(j, jobs, parts, sample, part, fd[1]);
    (void)close(fd[1]);
    while (read(fd[0], &r, sizeof r) == (ssize_t)sizeof r) {
        if (r.tried == 0 && !r.failed)
            exhaust_fails(&r, "a part compared nothing");
        printf("%s %d - %s, %s\n", r.failed ? "not ok" : "ok", ++number, what, r.text);
        (void)fflush(stdout);
        tried += r.tried;
        wrong += r.failed;
    }
    while (wait(NULL) > 0)
        ;
    printf("# %s, %s: %d of %d parts agree, %" PRIu64 " comparisons\n1..%d\n", what,
           sample ? "a sample" : "the whole domain", number - wrong, parts, tried, parts);
    return wrong == 0 && number == parts ? 0 : 1;
}

int exhaust_main(int argc, char **argv, const char *what, int parts, exhaust_part *part)
{
    bool sample = false;
    int jobs = 2;

    for (int i = 1; i < argc; i++) {
        if (strcmp(argv[i], "--sample") == 0) {
            sample = true;
        } else if (strncmp(argv[i], "--jobs=", 7) != 0 || (jobs = atoi(argv[i] + 7)) < 1) {
            fprintf(stderr, "%s: %s is not an option; [--sample] [--jobs=N]\n", argv[0], argv[i]);
            return 2;
        }
    }
    (void)fflush(stdout);
    return run_parts(what, parts, jobs, sample, part);
}
