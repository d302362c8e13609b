/* SPDX-License-Identifier: Apache-2.0 */
#include "library.h"

#include <dlfcn.h>
#include <string.h>

/* POSIX lets a data pointer from dlsym hold a function's address; C has no conversion for it. */
bool nv_library_find(void *handle, const char *name, void *to)
{
    void *address = dlsym(handle, name);

    memcpy(to, &address, sizeof address);
    return address != NULL;
}

nv_status nv_library_open(const char *soname, const nv_symbol *symbols, size_t count,
                          const char *path, nv_error *err)
{
    void *handle = dlopen(soname, RTLD_LAZY | RTLD_LOCAL);
    bool complete = handle != NULL;

    for (size_t i = 0; i < count && complete; i++)
        complete = nv_library_find(handle, symbols[i].name, symbols[i].to);
    if (!complete) {
        const char *why = dlerror();
        return nv_fail(err, NV_E_IO, "%s: the library that reads it cannot be loaded: %s", path,
                       why == NULL ? soname : why);
    }
    return NV_OK;
}
