/* SPDX-License-Identifier: Apache-2.0 */
#include "library.h"

#include <dlfcn.h>
#include <string.h>

nv_status nv_library_open(const char *soname, const nv_symbol *symbols, size_t count,
                          const char *path, nv_error *err)
{
    void *handle = dlopen(soname, RTLD_LAZY | RTLD_LOCAL);

    for (size_t i = 0; handle != NULL && i < count; i++) {
        /* POSIX lets a data pointer hold a function's address; C has no conversion for it. */
        void *address = dlsym(handle, symbols[i].name);
        memcpy(symbols[i].to, &address, sizeof address);
        if (address == NULL)
            handle = NULL;
    }
    if (handle == NULL) {
        const char *why = dlerror();
        return nv_fail(err, NV_E_IO, "%s: the library that reads it cannot be loaded: %s", path,
                       why == NULL ? soname : why);
    }
    return NV_OK;
}
