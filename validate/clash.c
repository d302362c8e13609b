/* SPDX-License-Identifier: Apache-2.0 */
#include "clash.h"

#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

static bool same_file(const struct stat *a, const char *path)
{
    struct stat b;
    return stat(path, &b) == 0 && a->st_dev == b.st_dev && a->st_ino == b.st_ino;
}

/* The folder that `path` is in: "a/b" gives "a", "b" gives ".". NULL: out of memory. */
static char *folder_of(const char *path)
{
    const char *slash = strrchr(path, '/');
    if (slash == NULL)
        return strdup(".");
    return strndup(path, slash == path ? 1 : (size_t)(slash - path));
}

/* An operand may be FILE, FOLDER, NAME=FILE or INDEX=FILE, and a NAME may hold a "=". */
static bool is_operand(const struct stat *file, const struct stat *folder, const char *operand)
{
    for (const char *at = operand;; at++) {
        if (same_file(file, at) || same_file(folder, at))
            return true;
        at = strchr(at, '=');
        if (at == NULL)
            return false;
    }
}

nv_status nv_clash_check(const nv_options *o, const char *path, nv_error *err)
{
    struct stat file, folder;
    bool clash = false;

    if (stat(path, &file) != 0 || !S_ISREG(file.st_mode))
        return NV_OK;
    char *parent = folder_of(path);
    if (parent == NULL)
        return nv_fail(err, NV_E_MEMORY, "no memory for the name of a folder");
    if (stat(parent, &folder) != 0)
        folder = file;
    free(parent);
    for (int i = 0; i < o->n_operands; i++)
        clash |= is_operand(&file, &folder, o->operands[i]);
    clash |= o->float_model != NULL && same_file(&file, o->float_model);
    for (int k = 0; k < o->n_kernels; k++) /* FILE.so, qemu:CORE:FILE.a */
        for (const char *at = o->kernels[k]; at != NULL; at = strchr(at, ':')) {
            at += *at == ':';
            clash |= same_file(&file, at);
        }
    clash |= o->model != NULL && same_file(&file, o->model);
    clash |= o->expect != NULL && is_operand(&file, &folder, o->expect);
    for (int i = 0; i < o->n_dumps; i++)
        clash |= is_operand(&file, &folder, o->dumps[i]);
    if (clash)
        return nv_fail(err, NV_E_USAGE, "%s: a report here would overwrite an input", path);
    return NV_OK;
}
