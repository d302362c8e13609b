/* SPDX-License-Identifier: Apache-2.0 */
/* `nnverify list kernels`: functions of the kernel interface, and which of our builds have code of
 * their own for each. */
#include "list_topic.h"

#include <string.h>

static const char *const kernels[] = {
#define NV_KERNEL(ret, name, params) "arm_" #name,
#include "nv/kernels.def"
#undef NV_KERNEL
};
enum { N_KERNELS = sizeof kernels / sizeof *kernels };

static const char *const isas[] = {"scalar", "dsp", "mve"};
enum { N_ISAS = sizeof isas / sizeof *isas };

/* The code that functions have of their own, from the build itself. */
static const struct {
    const char *function, *isa;
} own_code[] = {
#define NV_KERNEL_ISA(function, isa) {"arm_" #function, #isa},
#include "kernel_isas.h"
#undef NV_KERNEL_ISA
};

static bool has_own(const char *function, const char *isa)
{
    for (size_t i = 0; i < sizeof own_code / sizeof *own_code; i++)
        if (strcmp(own_code[i].function, function) == 0 && strcmp(own_code[i].isa, isa) == 0)
            return true;
    return false;
}

static void tabulate_kernels(nv_table *table)
{
    table->columns = 1 + N_ISAS;
    for (int i = 0; i < N_KERNELS; i++) {
        nv_table_add(table, NV_BOLD, "%s", kernels[i]);
        for (int k = 0; k < N_ISAS; k++)
            nv_table_add(table, NV_DIM, "%s", has_own(kernels[i], isas[k]) ? isas[k] : "-");
    }
}

static bool export_kernels(cJSON *array)
{
    bool ok = true;
    for (int i = 0; ok && i < N_KERNELS; i++) {
        cJSON *o = nv_json_append_object(array);
        cJSON *own = cJSON_AddArrayToObject(o, "isas");
        ok = own != NULL && nv_json_put(o, "name", nv_json_text(kernels[i]));
        for (int k = 0; ok && k < N_ISAS; k++)
            if (has_own(kernels[i], isas[k]))
                ok = nv_json_append(own, nv_json_text(isas[k]));
    }
    return ok;
}

static void sum_up_kernels(const nv_terminal *t)
{
    int of[N_ISAS] = {0};

    for (int i = 0; i < N_KERNELS; i++)
        for (int k = 0; k < N_ISAS; k++)
            of[k] += has_own(kernels[i], isas[k]);
    fprintf(t->out,
            "%d functions; every build has all of them: %d with code of its own for DSP, %d for "
            "MVE, the rest in portable C\n",
            N_KERNELS, of[1], of[2]);
}

const nv_topic nv_topic_kernels = {.name = "kernels",
                                   .tabulate = tabulate_kernels,
                                   .export = export_kernels,
                                   .sum_up = sum_up_kernels};
