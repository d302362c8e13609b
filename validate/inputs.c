/* SPDX-License-Identifier: Apache-2.0 */
#include "inputs.h"

nv_status nv_inputs_read(const nv_graph *g, const nv_options *o, char *const *paths,
                         nv_input *inputs, nv_error *err)
{
    for (int32_t i = 0; i < g->n_inputs; i++) {
        const nv_reading reading = {&g->tensors[g->inputs[i]], i, o->limits.max_memory,
                                    o->recipe.n > 0 ? &o->recipe : NULL};
        NV_TRY(nv_input_read(paths[i], &reading, &inputs[i], err));
    }
    return NV_OK;
}

void nv_inputs_free(const nv_graph *g, nv_input *inputs)
{
    for (int32_t i = 0; inputs != NULL && i < g->n_inputs; i++)
        nv_input_free(&inputs[i]);
}
