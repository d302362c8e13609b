/* SPDX-License-Identifier: Apache-2.0 */
#include "list.h"

#include "finding.h"
#include "terminal.h"

#include <stddef.h>
#include <string.h>

typedef nv_status topic_fn(const nv_terminal *t, nv_error *err);

static nv_status print(nv_table *table, const nv_terminal *t, nv_error *err)
{
    return nv_table_print(table, t) ? NV_OK : nv_fail(err, NV_E_MEMORY, "no memory for the list");
}

static nv_status list_ops(const nv_terminal *t, nv_error *err)
{
    enum { OPTIMIZED = 1, REFERENCE = 0 };
    static const struct {
        const char *name;
        int optimized;
        const char *types, *summary;
    } ops[] = {
#define NV_OP(name, code, stem, kernel, types, summary) {#name, kernel, types, summary},
#include "nv/ops.def"
#undef NV_OP
    };
    nv_table table = {.columns = 4};

    for (size_t i = 0; i < sizeof ops / sizeof *ops; i++) {
        nv_table_add(&table, NV_BOLD, "%s", ops[i].name);
        nv_table_add(&table, NV_DIM, "%s", ops[i].optimized ? "optimized" : "reference");
        nv_table_add(&table, NV_PLAIN, "%s", ops[i].summary);
        nv_table_add(&table, NV_DIM, "%s", ops[i].types);
    }
    return print(&table, t, err);
}

static bool has_function(const nv_kernel_lib *lib, size_t member)
{
    void (*function)(void);
    memcpy(&function, (const char *)lib + member, sizeof function);
    return function != NULL;
}

static nv_status list_kernels(const nv_terminal *t, nv_error *err)
{
    static const struct {
        const char *name;
        size_t member;
    } functions[] = {
#define NV_KERNEL(ret, name, params) {"arm_" #name, offsetof(nv_kernel_lib, name)},
#include "nv/kernels.def"
#undef NV_KERNEL
    };
    nv_table table = {.columns = 1 + NV_LIBRARIES};

    for (size_t i = 0; i < sizeof functions / sizeof *functions; i++) {
        nv_table_add(&table, NV_BOLD, "%s", functions[i].name);
        for (int k = 0; k < NV_LIBRARIES; k++)
            nv_table_add(&table, NV_DIM, "%s",
                         has_function(nv_libraries[k], functions[i].member) ? nv_libraries[k]->name
                                                                            : "-");
    }
    return print(&table, t, err);
}

static nv_status list_findings(const nv_terminal *t, nv_error *err)
{
    nv_table table = {.columns = 3};

    for (int i = 0; i < NV_FINDING_COUNT; i++) {
        nv_table_add(&table, NV_BOLD, "%s", nv_finding_kinds[i].code);
        nv_table_add(&table, NV_DIM, "%s", nv_severity_name(nv_finding_kinds[i].severity));
        nv_table_add(&table, NV_PLAIN, "%s", nv_finding_kinds[i].summary);
    }
    return print(&table, t, err);
}

static const struct {
    const char *name;
    topic_fn *list;
} topics[] = {{"ops", list_ops}, {"kernels", list_kernels}, {"findings", list_findings}};

nv_status nv_list(const nv_options *o, FILE *out, nv_error *err)
{
    nv_terminal t = nv_terminal_open(out, o->color);

    for (size_t i = 0; i < sizeof topics / sizeof *topics; i++)
        if (strcmp(o->operands[0], topics[i].name) == 0)
            return topics[i].list(&t, err);
    return nv_fail(err, NV_E_USAGE, "nnverify list: '%s' is none of ops, kernels, findings",
                   o->operands[0]);
}

nv_status nv_explain(const nv_options *o, FILE *out, nv_error *err)
{
    enum { INDENT = 14 };
    nv_terminal t = nv_terminal_open(out, o->color);

    for (int i = 0; i < NV_FINDING_COUNT; i++) {
        const nv_finding_kind *kind = &nv_finding_kinds[i];
        if (strcmp(kind->code, o->explain) != 0)
            continue;
        nv_styled(&t, NV_BOLD, "%s", kind->code);
        nv_styled(&t, NV_DIM, " (%s)", nv_severity_name(kind->severity));
        fputc('\n', t.out);
        nv_styled(&t, NV_DIM, "%-*s", INDENT, "what it is");
        nv_wrapped(&t, INDENT, kind->summary);
        nv_styled(&t, NV_DIM, "%-*s", INDENT, "how it arises");
        nv_wrapped(&t, INDENT, kind->how);
        nv_styled(&t, NV_DIM, "%-*s", INDENT, "how to fix it");
        nv_wrapped(&t, INDENT, kind->fix);
        return NV_OK;
    }
    return nv_fail(err, NV_E_USAGE, "--explain: no finding '%s'; nnverify list findings names all",
                   o->explain);
}
