/* SPDX-License-Identifier: Apache-2.0 */
#include "ending.h"

#include <signal.h>
#include <stdio.h>
#include <sys/wait.h>

static const struct {
    int number;
    const char *name;
} signals[] = {
    {SIGABRT, "SIGABRT"}, {SIGBUS, "SIGBUS"},   {SIGFPE, "SIGFPE"},
    {SIGILL, "SIGILL"},   {SIGKILL, "SIGKILL"}, {SIGSEGV, "SIGSEGV"},
    {SIGTRAP, "SIGTRAP"}, {SIGSYS, "SIGSYS"},   {SIGTERM, "SIGTERM"},
};

const char *nv_ending_signal(int status)
{
    if (!WIFSIGNALED(status))
        return NULL;
    for (size_t i = 0; i < sizeof signals / sizeof *signals; i++)
        if (signals[i].number == WTERMSIG(status))
            return signals[i].name;
    return "another signal";
}

void nv_ending_say(int status, char *text, size_t size)
{
    const char *name = nv_ending_signal(status);

    if (name != NULL)
        (void)snprintf(text, size, "crashed with %s", name);
    else
        (void)snprintf(text, size, "ended its process with status %d", WEXITSTATUS(status));
}
