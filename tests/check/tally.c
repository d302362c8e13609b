/* SPDX-License-Identifier: Apache-2.0 */
/* Generated from kernels.def and the argument lists of qemu_args.h, as the recording library is. */
#include "tally.h"

#include "qemu_args.h"

#include <stdio.h>
#include <string.h>

static const nv_kernel_lib *behind;
static bool called[NV_CALL_FUNCTIONS], called_in_row[NV_CALL_FUNCTIONS];
static nv_tally_counts counted;

#define MAKE_void(function, call)                                                                  \
    call;                                                                                          \
    called[function] = true;
#define MAKE_int32_t(function, call)                                                               \
    called[function] = true;                                                                       \
    return call;
#define MAKE_arm_cmsis_nn_status(function, call)                                                   \
    const arm_cmsis_nn_status status = call;                                                       \
    called[function] |= status == ARM_CMSIS_NN_SUCCESS;                                            \
    return status;

#define NV_KERNEL(ret, name, params)                                                               \
    static ret tally_##name params                                                                 \
    {                                                                                              \
        MAKE_##ret(NV_CALL_##name, behind->name(ARGS_##name(NV_FIRST_ARG, NV_NEXT_ARG)))           \
    }
#include "nv/kernels.def"
#undef NV_KERNEL

const nv_kernel_lib *nv_tally_of(const nv_kernel_lib *inner)
{
    static nv_kernel_lib lib;

    behind = inner;
    memset(&counted, 0, sizeof counted);
    lib.name = inner->name;
#define NV_KERNEL(ret, name, params) lib.name = inner->name == NULL ? NULL : tally_##name;
#include "nv/kernels.def"
#undef NV_KERNEL
    return &lib;
}

void nv_tally_begin(void)
{
    memset(called, 0, sizeof called);
}

void nv_tally_begin_row(void)
{
    memset(called_in_row, 0, sizeof called_in_row);
}

bool nv_tally_called(nv_call_function function)
{
    return called[function];
}

void nv_tally_count(void)
{
    for (int f = 0; f < NV_CALL_FUNCTIONS; f++) {
        counted.of[f] += called[f];
        called_in_row[f] |= called[f];
    }
}

bool nv_tally_short(int wanted)
{
    for (int f = 0; f < NV_CALL_FUNCTIONS; f++)
        if (called_in_row[f] && counted.of[f] < wanted)
            return true;
    return false;
}

nv_tally_counts nv_tally_get(void)
{
    return counted;
}

int nv_tally_print(const nv_tally_counts *counts, const char *const *libraries, int n, int wanted)
{
    static const char *const names[] = {
#define NV_KERNEL(ret, name, params) #name,
#include "nv/kernels.def"
#undef NV_KERNEL
    };
    int missing = 0;

    printf("# %-52s", "cases");
    for (int i = 0; i < n; i++)
        printf(" %10s", libraries[i]);
    printf("\n");
    for (int f = 0; f < NV_CALL_FUNCTIONS; f++) {
        bool enough = true;
        printf("# arm_%-48s", names[f]);
        for (int i = 0; i < n; i++) {
            printf(" %10d", counts[i].of[f]);
            enough &= counts[i].of[f] >= wanted;
        }
        printf("%s\n", enough ? "" : "  too few");
        missing += !enough;
    }
    return missing;
}
