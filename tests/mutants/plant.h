/* SPDX-License-Identifier: Apache-2.0 */
/* What the mutant runners share: planting a bug into a source, and running commands. */
#ifndef NV_TESTS_MUTANTS_PLANT_H
#define NV_TESTS_MUTANTS_PLANT_H

#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>

/* The text of a file, to be freed; NULL if there is none. */
static char *read_text(const char *path)
{
    FILE *f = fopen(path, "rb");
    if (f == NULL)
        return NULL;
    char *text = calloc(1, 1 << 20);
    size_t n = text != NULL ? fread(text, 1, (1 << 20) - 1, f) : 0;
    (void)fclose(f);
    if (n == 0) {
        free(text);
        return NULL;
    }
    return text;
}

/* The one place of `from` in a source; NULL if it stands there not just once. */
static const char *only_place(const char *source, const char *from)
{
    const char *at = strstr(source, from);
    return at == NULL || strstr(at + 1, from) != NULL ? NULL : at;
}

/* Writes `source` with the one place of `from` replaced; false if it stands there not just once. */
static bool write_mutant(const char *path, const char *source, const char *from, const char *to)
{
    const char *at = only_place(source, from);
    if (at == NULL)
        return false;
    FILE *f = fopen(path, "wb");
    if (f == NULL)
        return false;
    (void)fprintf(f, "%.*s%s%s", (int)(at - source), source, to, at + strlen(from));
    return fclose(f) == 0;
}

/* Replaces the one place of `from` in a file, or with NULL only looks for it; returns NULL, or why
 * it cannot. */
static const char *plant(const char *path, const char *from, const char *to)
{
    char *text = read_text(path);
    if (text == NULL)
        return "its source file is not there";
    bool done = to == NULL ? only_place(text, from) != NULL : write_mutant(path, text, from, to);
    free(text);
    return done ? NULL : "its text does not stand in the source exactly once";
}

/* Runs a command by the shell; returns its exit status, 128 and more if a signal ended it. */
__attribute__((format(printf, 1, 2))) static int run(const char *fmt, ...)
{
    static char command[16384];
    va_list ap;

    va_start(ap, fmt);
    int n = vsnprintf(command, sizeof command, fmt, ap);
    va_end(ap);
    if (n < 0 || (size_t)n >= sizeof command)
        return 127;
    int st = system(command);
    return WIFEXITED(st) ? WEXITSTATUS(st) : 128 + WTERMSIG(st);
}

/* Whether `arg` is name=value; sets the value. */
static bool option(const char *arg, const char *name, const char **value)
{
    size_t n = strlen(name);
    if (strncmp(arg, name, n) != 0 || arg[n] != '=')
        return false;
    *value = arg + n + 1;
    return true;
}

#endif
