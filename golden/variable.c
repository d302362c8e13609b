/* SPDX-License-Identifier: Apache-2.0 */
/* VAR_HANDLE, READ_VARIABLE and ASSIGN_VARIABLE: the host keeps the values; the float reference has
 * an executor, and thus variables, of its own. */
#include "nv/ops.h"

static nv_status need_host(const nv_args *a, nv_error *err)
{
    if (a->host == NULL)
        return nv_fail(err, NV_E_UNSUPPORTED, "operator %d uses variables: not by itself",
                       (int)a->node->index);
    return NV_OK;
}

nv_status nv_golden_var_handle(const nv_args *a, nv_error *err)
{
    (void)err;
    *(int32_t *)a->out[0].data = a->node->params.var_handle.variable;
    return NV_OK;
}

nv_status nv_golden_read_variable(const nv_args *a, nv_error *err)
{
    NV_TRY(need_host(a, err));
    return a->host->read_variable(a->host, *(const int32_t *)a->in[0].data, &a->out[0], err);
}

nv_status nv_golden_assign_variable(const nv_args *a, nv_error *err)
{
    NV_TRY(need_host(a, err));
    return a->host->assign_variable(a->host, *(const int32_t *)a->in[0].data, &a->in[1], err);
}

nv_status nv_float_var_handle(const nv_args *a, nv_error *err)
{
    return nv_golden_var_handle(a, err);
}

nv_status nv_float_read_variable(const nv_args *a, nv_error *err)
{
    return nv_golden_read_variable(a, err);
}

nv_status nv_float_assign_variable(const nv_args *a, nv_error *err)
{
    return nv_golden_assign_variable(a, err);
}
