/* SPDX-License-Identifier: Apache-2.0 */
#include "route.h"

#include "draw.h"
#include "functions.h"
#include "trial.h"

#include <string.h>

enum { DRAWS = 60 }; /* in which an operator has come by each of its functions */

/* The adapter's call, with the case that its memory belongs to. */
typedef struct routed_call {
    nv_kernel_call call; /* first: the adapter's pointer is a pointer to this */
    nv_case *c;
} routed_call;

static void *memory(nv_kernel_call *call, size_t bytes)
{
    return nv_case_memory(((routed_call *)call)->c, bytes);
}

/* With a library that lacks all but what comes before the kernel itself, the adapter leaves with
 * its name. */
const char *nv_route_of(nv_case *c)
{
    nv_kernel_lib lib = {.name = "no library",
                         .vector_sum_s8 = nv_kernels_scalar.vector_sum_s8,
                         .vector_sum_s8_s64 = nv_kernels_scalar.vector_sum_s8_s64};
    const nv_args args = nv_case_args(c);
    routed_call r = {{.lib = &lib, .args = &args, .scratch = memory, .prepared = memory}, c};

    if (nv_kernel_table[c->op] == NULL)
        return NULL;
    nv_functions_complete(&lib);
    return nv_kernel_table[c->op](&r.call, NULL) == NV_E_NOT_RUN ? r.call.function : NULL;
}

static bool comes_by(nv_op op, int i, const char *function)
{
    nv_case c;

    nv_case_draw(&c, op, 0, i);
    const char *route = nv_case_prepare(&c, NULL) == NV_OK ? nv_route_of(&c) : NULL;
    const bool found = route != NULL && strcmp(route, function) == 0;
    nv_case_free(&c);
    return found;
}

nv_op nv_route_operator(const char *function)
{
    for (int op = 0; op < NV_OP_COUNT; op++)
        for (int i = 0; nv_case_table[op] != NULL && i < DRAWS; i++)
            if (comes_by((nv_op)op, i, function))
                return (nv_op)op;
    return NV_OP_COUNT;
}
