/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Runs a command several times, each as a process of its own, and prints the best whole-process
 * time in milliseconds and the largest resident set in KiB:
 *
 *   measure RUNS[:STATUS] COMMAND [ARGUMENT]...
 *
 * STATUS is what the command has to end with: 0 unless it is given.
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

/* Milliseconds from the start of the process to its end; negative if it did not end with `due`. */
static double run(char **command, int due)
{
    posix_spawn_file_actions_t files;
    posix_spawn_file_actions_init(&files);
    posix_spawn_file_actions_addopen(&files, 1, "/dev/null", O_WRONLY, 0);

    const double start = now_ms();
    pid_t child;
    int status = -1; /* not an end at all */
    if (posix_spawnp(&child, command[0], &files, NULL, command, environ) == 0)
        waitpid(child, &status, 0);
    posix_spawn_file_actions_destroy(&files);
    return WIFEXITED(status) && WEXITSTATUS(status) == due ? now_ms() - start : -1;
}

int main(int argc, char **argv)
{
    if (argc < 3) {
        fprintf(stderr, "usage: measure RUNS[:STATUS] COMMAND [ARGUMENT]...\n");
        return 2;
    }
    double best = -1;
    char *end;
    const long runs = strtol(argv[1], &end, 10);
    const int due = *end == ':' ? atoi(end + 1) : 0;
    for (long i = 0; i < runs; i++) {
        const double ms = run(argv + 2, due);
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
