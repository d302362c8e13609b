/* SPDX-License-Identifier: Apache-2.0 */
#include "host.h"
#include "process.h"

#include <errno.h>
#include <string.h>
#include <unistd.h>

/* Where the emulation is, seen from the program's directory: installed, or in a build. */
static const struct {
    const char *include, *shim, *library;
} layouts[] = {{"../include", "../include/isa_emul/shim", "../lib/libisa_emul.a"},
               {"../../include", "../../isa_emul/shim", "libisa_emul.a"}};

static nv_status find_emulation(cc_host *host, nv_error *err)
{
    char path[4096];
    ssize_t n = readlink("/proc/self/exe", path, sizeof path - 1);

    if (n < 0)
        return nv_fail(err, NV_E_IO, "cannot tell where this program is: %s", strerror(errno));
    path[n] = '\0';
    *strrchr(path, '/') = '\0';
    for (size_t i = 0; i < sizeof layouts / sizeof layouts[0]; i++) {
        host->include = cc_format("%s/%s", path, layouts[i].include);
        host->shim = cc_format("%s/%s", path, layouts[i].shim);
        host->library = cc_format("%s/%s", path, layouts[i].library);
        if (access(cc_format("%s/nnverify_asm.h", host->shim), R_OK) == 0 &&
            access(host->library, R_OK) == 0)
            return NV_OK;
    }
    return nv_fail(err, NV_E_IO, "the emulation is not beside this program: no %s/%s", path,
                   layouts[0].shim);
}

/* "#define __ARM_ARCH 8": undefined, for the core is another one. */
static void read_macros(cc_host *host, char *text)
{
    char *save = NULL;

    for (char *line = strtok_r(text, "\n", &save); line != NULL;
         line = strtok_r(NULL, "\n", &save)) {
        if (!cc_starts(line, "#define "))
            continue;
        const char *name = line + strlen("#define ");
        if (cc_starts(name, "__clang__ "))
            host->clang = true;
        if (cc_starts(name, "__ARM_"))
            cc_list_add(&host->undefine, cc_format("-U%.*s", (int)strcspn(name, " ("), name));
    }
}

nv_status cc_host_find(const cc_options *o, cc_host *host, nv_error *err)
{
    static const char *const ask[] = {"-dM", "-E", "-x", "c", "/dev/null"};
    cc_list command = {0};
    cc_text macros = {0};
    int status;

    *host = (cc_host){0};
    NV_TRY(find_emulation(host, err));
    cc_list_append(&command, &o->compiler);
    for (size_t i = 0; i < sizeof ask / sizeof ask[0]; i++)
        cc_list_add(&command, ask[i]);
    NV_TRY(cc_run(&command, &macros, false, &status, err));
    if (status != 0 || macros.data == NULL)
        return nv_fail(err, NV_E_IO, "%s does not say what it predefines (status %d)",
                       o->compiler.item[0], status);
    read_macros(host, macros.data);
    return NV_OK;
}

void cc_host_options(const cc_host *host, const cc_options *o, const cc_core *core, cc_list *list)
{
    cc_list_append(list, &host->undefine);
    cc_core_macros(core, list);
    if (o->personality == CC_ARMCLANG)
        cc_list_add(list, "-D__ARMCC_VERSION=6220000");
    cc_list_add(list, cc_format("-I%s", host->shim));
    cc_list_add(list, cc_format("-I%s", host->include));
}

void cc_host_code_options(const cc_host *host, const cc_core *core, bool cplusplus, cc_list *list)
{
    cc_list_add(list, "-fwrapv");
    if ((core->features & CC_MVE_FLOAT) == 0)
        return;
    if (host->clang) {
        cc_list_add(list, "-Xclang");
        cc_list_add(list, "-fallow-half-arguments-and-returns");
    } else if (!cplusplus) {
        cc_list_add(list, "-fexcess-precision=16");
    }
}
