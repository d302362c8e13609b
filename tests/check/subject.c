/* SPDX-License-Identifier: Apache-2.0 */
#include "subject.h"

static const char *const op_names[] = {
#define NV_OP(name, code, stem, kernel, types, summary) #name,
#include "nv/ops.def"
#undef NV_OP
};

static int next_op(int op)
{
    while (op < NV_OP_COUNT && nv_case_table[op] == NULL)
        op++;
    return op;
}

int nv_subject_count(void)
{
    int n = nv_n_views + nv_n_directs;
    for (int op = next_op(0); op < NV_OP_COUNT; op = next_op(op + 1))
        n++;
    return n;
}

nv_subject nv_subject_at(int i)
{
    if (i < nv_n_views) {
        const nv_view *v = &nv_views[i];
        return (nv_subject){v->name, op_names[v->op], v->op, v, NULL};
    }
    i -= nv_n_views;
    if (i < nv_n_directs)
        return (nv_subject){nv_directs[i].name, "", NV_OP_COUNT, NULL, &nv_directs[i]};
    i -= nv_n_directs;
    int op = next_op(0);
    while (i-- > 0)
        op = next_op(op + 1);
    return (nv_subject){op_names[op], op_names[op], (nv_op)op, NULL, NULL};
}
