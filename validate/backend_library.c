/* SPDX-License-Identifier: Apache-2.0 */
/* Our own kernels in this process: scalar, dsp, mve. */
#include "backend.h"

#include <string.h>

static const nv_kernel_lib *const libraries[] = {&nv_kernels_scalar, &nv_kernels_dsp,
                                                 &nv_kernels_mve};
enum { N_LIBRARIES = sizeof libraries / sizeof *libraries };

static const nv_kernel_lib *find(const char *word)
{
    for (int i = 0; i < N_LIBRARIES; i++)
        if (strcmp(libraries[i]->name, word) == 0)
            return libraries[i];
    return NULL;
}

static nv_status takes(const char *word, bool *takes_it, nv_error *err)
{
    (void)err;
    *takes_it = find(word) != NULL;
    return NV_OK;
}

static nv_status open_library(nv_backend *b, const nv_harness_options *harness, nv_error *err)
{
    return nv_harness_new(find(b->name), harness, &b->harness, err);
}

const nv_backend_kind nv_backend_library = {.takes = takes, .open = open_library};
