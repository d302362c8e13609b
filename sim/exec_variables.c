/* SPDX-License-Identifier: Apache-2.0 */
#include "exec_parts.h"
#include "message.h"

#include <string.h>

nv_status nv_exec_make_variables(nv_exec *exec, nv_error *err)
{
    const nv_model *model = exec->model;

    NV_TRY(nv_memory_get(&exec->memory, (uint64_t)model->n_variables, sizeof *exec->variables,
                         "variables", &exec->variables, err));
    for (int32_t i = 0; i < model->n_variables; i++) {
        const nv_variable *v = &model->variables[i];
        if (v->tensor < 0)
            continue;
        exec->variables[i].bytes = model->graphs[v->graph].tensors[v->tensor].bytes;
        NV_TRY(nv_memory_get(&exec->memory, exec->variables[i].bytes, 1, "value of a variable",
                             &exec->variables[i].data, err));
    }
    return NV_OK;
}

static nv_status check_variable(const nv_exec *exec, int32_t number, size_t bytes, nv_error *err)
{
    if (number < 0 || number >= exec->model->n_variables)
        return nv_fail(err, NV_E_INPUT, "variable %d, but the model has %d", (int)number,
                       (int)exec->model->n_variables);
    const nv_variable_value *v = &exec->variables[number];
    if (v->data != NULL && v->bytes != bytes)
        return nv_fail(err, NV_E_MODEL, "variable %d (%s) has %zu bytes, the tensor has %zu",
                       (int)number, nv_text_escape(exec->model->variables[number].name).s, v->bytes,
                       bytes);
    return NV_OK;
}

nv_status nv_exec_read_variable(nv_host *host, int32_t number, const nv_value *out, nv_error *err)
{
    const nv_exec *exec = (const nv_exec *)host;

    NV_TRY(check_variable(exec, number, out->tensor->bytes, err));
    const nv_variable_value *v = &exec->variables[number];
    if (v->data == NULL)
        return nv_fail(err, NV_E_MODEL, "variable %d (%s) is read, but nothing was assigned to it",
                       (int)number, nv_text_escape(exec->model->variables[number].name).s);
    memcpy(out->data, v->data, v->bytes);
    return NV_OK;
}

nv_status nv_exec_assign_variable(nv_host *host, int32_t number, const nv_value *in, nv_error *err)
{
    nv_exec *exec = (nv_exec *)host;
    const size_t bytes = in->tensor->bytes;

    NV_TRY(check_variable(exec, number, bytes, err));
    nv_variable_value *v = &exec->variables[number];
    if (v->data == NULL) {
        NV_TRY(nv_memory_get(&exec->memory, bytes, 1, "value of a variable", &v->data, err));
        v->bytes = bytes;
    }
    memcpy(v->data, in->data, bytes);
    return NV_OK;
}

/* A resource variable starts with the zero point's low byte in every byte, whatever its type. */
static void reset_variable(const nv_model *model, const nv_variable *from,
                           const nv_variable_value *v)
{
    const nv_tensor *t =
        from->tensor < 0 ? NULL : &model->graphs[from->graph].tensors[from->tensor];

    if (v->data != NULL)
        memset(v->data, t != NULL && t->quant.count > 0 ? t->quant.zero_point[0] : 0, v->bytes);
}

void nv_exec_reset_variables(nv_exec *exec)
{
    for (int32_t i = 0; i < exec->model->n_variables; i++)
        reset_variable(exec->model, &exec->model->variables[i], &exec->variables[i]);
}
