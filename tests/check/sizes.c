/* SPDX-License-Identifier: Apache-2.0 */
#include "sizes.h"

#include "qemu_args.h"

#include <stdio.h>

static const nv_kernel_lib *base;
static char complaint[160];

static void demand(const char *query, const char *core, int32_t got, int32_t due)
{
    if (got != due && complaint[0] == '\0')
        (void)snprintf(complaint, sizeof complaint,
                       "arm_%s_get_buffer_size%s of the %s build: %d, that core's own says %d",
                       query, core, base->name, (int)got, (int)due);
}

#define ASK(lib, name, suffix)                                                                     \
    (lib).name##_get_buffer_size##suffix(ARGS_##name##_get_buffer_size(NV_FIRST_ARG, NV_NEXT_ARG))
#define SIZES(name, params)                                                                        \
    static int32_t sizes_of_##name params                                                          \
    {                                                                                              \
        demand(#name, "_dsp", ASK(*base, name, _dsp), ASK(nv_kernels_dsp, name, ));                \
        demand(#name, "_mve", ASK(*base, name, _mve), ASK(nv_kernels_mve, name, ));                \
        return ASK(*base, name, );                                                                 \
    }
#define SIZES_MVE(name, params)                                                                    \
    static int32_t sizes_of_##name params                                                          \
    {                                                                                              \
        demand(#name, "_mve", ASK(*base, name, _mve), ASK(nv_kernels_mve, name, ));                \
        return ASK(*base, name, );                                                                 \
    }
#include "sizes.def"
#undef SIZES
#undef SIZES_MVE

const nv_kernel_lib *nv_sizes_of(const nv_kernel_lib *inner)
{
    static nv_kernel_lib lib;

    base = inner;
    lib = *inner;
    complaint[0] = '\0';
#define SIZES(name, params)     lib.name##_get_buffer_size = sizes_of_##name;
#define SIZES_MVE(name, params) SIZES(name, params)
#include "sizes.def"
#undef SIZES
#undef SIZES_MVE
    return &lib;
}

const char *nv_sizes_complaint(void)
{
    static char last[sizeof complaint];

    (void)snprintf(last, sizeof last, "%s", complaint);
    complaint[0] = '\0';
    return last;
}
