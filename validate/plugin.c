/* SPDX-License-Identifier: Apache-2.0 */
#include "plugin.h"

#include "library.h"
#include "nv/isa.h"
#include "plugin_why.h"

#include <dlfcn.h>
#include <stdlib.h>
#include <string.h>

static void find_functions(nv_plugin *p)
{
#define NV_KERNEL(ret, name, params)                                                               \
    p->functions += nv_library_find(p->handle, "arm_" #name, &p->lib.name);
#include "nv/kernels.def"
#undef NV_KERNEL
}

/* dlopen looks for names without a slash elsewhere than here. *handle NULL: dlerror knows why. */
static nv_status open_here(const char *file, void **handle, nv_error *err)
{
    if (file == NULL) {
        *handle = dlopen(NULL, RTLD_NOW | RTLD_LOCAL);
        return NV_OK;
    }
    const size_t bytes = strlen(file) + 3;
    char *path = malloc(bytes);

    if (path == NULL)
        return nv_fail(err, NV_E_MEMORY, "no memory for the path of %s", file);
    (void)snprintf(path, bytes, "%s%s", strchr(file, '/') == NULL ? "./" : "", file);
    *handle = dlopen(path, RTLD_NOW | RTLD_LOCAL);
    free(path);
    return NV_OK;
}

nv_status nv_plugin_load(const char *file, nv_plugin *p, nv_error *err)
{
    struct nv_isa_state *(*isa)(void);
    char why[400];

    *p = (nv_plugin){.handle = NULL};
    NV_TRY(open_here(file, &p->handle, err));
    if (file == NULL)
        file = "this program";
    p->lib.name = file;
    if (p->handle == NULL) {
        nv_plugin_why(file, why, sizeof why);
        return nv_fail(err, NV_E_NOT_RUN, "%s is no shared library that can be loaded: %s", file,
                       why);
    }
    find_functions(p);
    if (p->functions == 0) {
        nv_plugin_unload(p);
        return nv_fail(err, NV_E_NOT_RUN,
                       "%s has no function of the kernel interface (nnverify list kernels names "
                       "them; are they static, or hidden?)",
                       file);
    }
    p->path = dlsym(p->handle, "nv_kernel_path");
    if (nv_library_find(p->handle, "nv_isa", &isa))
        p->isa = isa();
    return NV_OK;
}

void nv_plugin_unload(nv_plugin *p)
{
    if (p->handle != NULL)
        (void)dlclose(p->handle);
    *p = (nv_plugin){0};
}
