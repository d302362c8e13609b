/* SPDX-License-Identifier: Apache-2.0 */
#include "functions.h"

#include <string.h>

static const struct {
    const char *name;
    size_t offset; /* in nv_kernel_lib */
} members[] = {
#define NV_KERNEL(ret, name, params) {"arm_" #name, offsetof(nv_kernel_lib, name)},
#include "nv/kernels.def"
#undef NV_KERNEL
};
enum { MEMBERS = sizeof members / sizeof *members };

/* Where the library keeps it; NULL: the interface has no such function. */
static unsigned char *place_of(nv_kernel_lib *lib, const char *name)
{
    for (int i = 0; i < MEMBERS; i++)
        if (strcmp(members[i].name, name) == 0)
            return (unsigned char *)lib + members[i].offset;
    return NULL;
}

#define NO_SIZE_arm_cmsis_nn_status(name, params)
#define NO_SIZE_void(name, params)
#define NO_SIZE_int32_t(name, params)                                                              \
    static int32_t no_##name params                                                                \
    {                                                                                              \
        return 0;                                                                                  \
    }
#define NV_KERNEL(ret, name, params) NO_SIZE_##ret(name, params)
#if defined __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wunused-parameter"
#endif
#include "nv/kernels.def"
#if defined __GNUC__
#pragma GCC diagnostic pop
#endif
#undef NV_KERNEL

void nv_functions_complete(nv_kernel_lib *lib)
{
#define COMPLETE_arm_cmsis_nn_status(name)
#define COMPLETE_void(name)
#define COMPLETE_int32_t(name)                                                                     \
    if (lib->name == NULL)                                                                         \
        lib->name = no_##name;
#define NV_KERNEL(ret, name, params) COMPLETE_##ret(name)
#include "nv/kernels.def"
#undef NV_KERNEL
}

/* Whether any name has to be looked up. */
static bool has_names(const nv_kernel_test *test)
{
    for (const nv_kernel_entry *e = test->functions; e->name != NULL; e++)
        if (e->function == NULL)
            return true;
    return false;
}

static nv_status take(const nv_kernel_entry *e, const nv_kernel_test *test, nv_functions *f,
                      nv_error *err)
{
    unsigned char *place = place_of(&f->lib, e->name);
    nv_function *found;

    if (place == NULL)
        return nv_fail(err, NV_E_NOT_RUN,
                       "%s is no function of the kernel interface (nnverify list kernels)",
                       e->name);
    if (e->function != NULL)
        memcpy(place, &e->function, sizeof e->function);
    memcpy(&found, place, sizeof found);
    if (found != NULL)
        return NV_OK;
    return nv_fail(
        err, NV_E_NOT_RUN, "%s is not found in %s%s", e->name, f->plugin.lib.name,
        test->library == NULL ? " (is it static, or the program not linked with -rdynamic?)" : "");
}

nv_status nv_functions_open(const nv_kernel_test *test, nv_functions *f, nv_error *err)
{
    *f = (nv_functions){.lib = {.name = "this test"}};
    if (test->functions == NULL || test->functions->name == NULL)
        return nv_fail(err, NV_E_NOT_RUN, "a kernel test names no function");
    if (has_names(test)) {
        NV_TRY(nv_plugin_load(test->library, &f->plugin, err));
        f->lib = f->plugin.lib;
    }
    for (const nv_kernel_entry *e = test->functions; e->name != NULL; e++) {
        const nv_status st = take(e, test, f, err);
        if (st != NV_OK) {
            nv_functions_close(f);
            return st;
        }
    }
    nv_functions_complete(&f->lib);
    f->name = test->functions->name + strlen("arm_");
    return NV_OK;
}

void nv_functions_close(nv_functions *f)
{
    nv_plugin_unload(&f->plugin);
}
