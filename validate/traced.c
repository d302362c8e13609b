/* SPDX-License-Identifier: Apache-2.0 */
#include "traced.h"

#include "nv/calls.h"
#include "qemu_args.h"

#include <string.h>

static _Thread_local const nv_kernel_lib *inside;
static _Thread_local volatile uint32_t *now;

#define MAKE_void(call)                call;
#define MAKE_int32_t(call)             const int32_t result = call;
#define MAKE_arm_cmsis_nn_status(call) const arm_cmsis_nn_status result = call;
#define RETURN_void
#define RETURN_int32_t             return result;
#define RETURN_arm_cmsis_nn_status return result;

#define NV_KERNEL(ret, name, params)                                                               \
    static ret trace_##name params                                                                 \
    {                                                                                              \
        *now = 1 + NV_CALL_##name;                                                                 \
        MAKE_##ret(inside->name(ARGS_##name(NV_FIRST_ARG, NV_NEXT_ARG))) *now = 0;                 \
        RETURN_##ret                                                                               \
    }
#include "nv/kernels.def"
#undef NV_KERNEL

void nv_traced(const nv_kernel_lib *inner, nv_kernel_lib *traced, volatile uint32_t *running)
{
    inside = inner;
    now = running;
    traced->name = inner->name;
#define NV_KERNEL(ret, name, params) traced->name = inner->name == NULL ? NULL : trace_##name;
#include "nv/kernels.def"
#undef NV_KERNEL
}

static const char *const names[] = {
#define NV_KERNEL(ret, name, params) "arm_" #name,
#include "nv/kernels.def"
#undef NV_KERNEL
};

uint32_t nv_traced_row(const char *function)
{
    for (uint32_t i = 0; function != NULL && i < NV_CALL_FUNCTIONS; i++)
        if (strcmp(names[i], function) == 0)
            return i + 1;
    return 0;
}

const char *nv_traced_name(uint32_t running)
{
    return running >= 1 && running <= NV_CALL_FUNCTIONS ? names[running - 1] : NULL;
}
