/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Runs a command several times, each as a process of its own, and prints the best whole-process
 * time in milliseconds and the largest resident set in KiB:
 *
 *   measure RUNS COMMAND [ARGUMENT]...
 */
#include <fcntl.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>

extern char **environ;

static double now_ms(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec * 1e3 + (double)t.tv_nsec / 1e6;
}

/* Milliseconds from the start of the process to its end; negative if it did not end with 0. */
static double run(char **command)
{
    posix_spawn_file_actions_t files;
    posix_spawn_file_actions_init(&files);
    posix_spawn_file_actions_addopen(&files, 1, "/dev/null", O_WRONLY, 0);

    const double start = now_ms();
    pid_t child;
    int status = -1;
    if (posix_spawnp(&child, command[0], &files, NULL, command, environ) == 0)
        waitpid(child, &status, 0);
    posix_spawn_file_actions_destroy(&files);
    return status == 0 ? now_ms() - start : -1;
}

int main(int argc, char **argv)
{
    if (argc < 3) {
        fprintf(stderr, "usage: measure RUNS COMMAND [ARGUMENT]...\n");
        return 2;
    }
    double best = -1;
    for (int i = 0; i < atoi(argv[1]); i++) {
        const double ms = run(argv + 2);
        if (ms < 0) {
            fprintf(stderr, "measure: %s failed\n", argv[2]);
            return 1;
        }
        if (best < 0 || ms < best)
            best = ms;
    }
    struct rusage children;
    getrusage(RUSAGE_CHILDREN, &children);
    printf("%.1f %ld\n", best, children.ru_maxrss);
    return 0;
}
