/* SPDX-License-Identifier: Apache-2.0 */
#define _XOPEN_SOURCE 700 /* dirfd, fstatat */
#include "clash.h"

#include <dirent.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

static bool same(const struct stat *a, const struct stat *b)
{
    return a->st_dev == b->st_dev && a->st_ino == b->st_ino;
}

static bool same_file(const struct stat *a, const char *path)
{
    struct stat b;
    return stat(path, &b) == 0 && same(a, &b);
}

/* Whether `path` is the file, or a folder where it goes by whatever name. */
static bool leads_to(const struct stat *file, const char *path)
{
    struct stat entry;
    bool found = same_file(file, path);
    DIR *dir = found ? NULL : opendir(path);

    for (struct dirent *e; dir != NULL && !found && (e = readdir(dir)) != NULL;)
        found = fstatat(dirfd(dir), e->d_name, &entry, 0) == 0 && same(file, &entry);
    if (dir != NULL)
        (void)closedir(dir);
    return found;
}

/* An operand may be FILE, FOLDER, NAME=FILE or INDEX=FILE, and a NAME may hold a "=". */
static bool is_operand(const struct stat *file, const char *operand)
{
    for (const char *at = operand;; at++) {
        if (leads_to(file, at))
            return true;
        at = strchr(at, '=');
        if (at == NULL)
            return false;
    }
}

static nv_status check_inputs(const nv_options *o, const char *path, nv_error *err)
{
    struct stat file;
    bool clash = false;

    if (stat(path, &file) != 0 || !S_ISREG(file.st_mode))
        return NV_OK;
    for (int i = 0; o->command != NV_COMMAND_LIST && i < o->n_operands; i++)
        clash |= is_operand(&file, o->operands[i]);
    clash |= o->float_model != NULL && same_file(&file, o->float_model);
    for (int k = 0; k < o->n_kernels; k++) /* FILE.so, qemu:CORE:FILE.a */
        for (const char *at = o->kernels[k]; at != NULL; at = strchr(at, ':')) {
            at += *at == ':';
            clash |= same_file(&file, at);
        }
    clash |= o->model != NULL && same_file(&file, o->model);
    clash |= o->expect != NULL && leads_to(&file, o->expect);
    clash |= o->calibrate != NULL && leads_to(&file, o->calibrate);
    for (int i = 0; i < o->n_dumps; i++)
        clash |= is_operand(&file, o->dumps[i]);
    if (clash)
        return nv_fail(err, NV_E_USAGE, "%s: a report here would overwrite an input", path);
    return NV_OK;
}

/* The folder of a path, "a" of "a/b" and "." of "b"; its name there is *name. */
static nv_status find_folder(const char *path, struct stat *folder, bool *exists, const char **name,
                             nv_error *err)
{
    const char *slash = strrchr(path, '/');
    char *above = slash == NULL ? strdup(".") : strndup(path, (size_t)(slash - path) + 1);

    if (above == NULL)
        return nv_fail(err, NV_E_MEMORY, "no memory for the name of a folder");
    *name = slash == NULL ? path : slash + 1;
    *exists = stat(above, folder) == 0;
    free(above);
    return NV_OK;
}

/* Of two reports to one file the second would take the place of the first. */
static nv_status check_pair(const char *a, const char *b, nv_error *err)
{
    struct stat file, folder_a, folder_b;
    const char *name_a, *name_b;
    bool has_a, has_b, clash;

    NV_TRY(find_folder(a, &folder_a, &has_a, &name_a, err));
    NV_TRY(find_folder(b, &folder_b, &has_b, &name_b, err));
    if (stat(a, &file) == 0)
        clash = S_ISREG(file.st_mode) && same_file(&file, b);
    else
        clash = has_a && has_b && same(&folder_a, &folder_b) && strcmp(name_a, name_b) == 0;
    return clash ? nv_fail(err, NV_E_USAGE, "two reports to %s, which is %s", b, a) : NV_OK;
}

nv_status nv_clash_check(const nv_options *o, int report, nv_error *err)
{
    const char *path = o->reports[report].path;

    if (path == NULL)
        return NV_OK;
    NV_TRY(check_inputs(o, path, err));
    for (int i = 0; i < report; i++)
        if (o->reports[i].path != NULL)
            NV_TRY(check_pair(o->reports[i].path, path, err));
    return NV_OK;
}
