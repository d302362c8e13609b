/* SPDX-License-Identifier: Apache-2.0 */
#include "list.h"

#include "finding.h"
#include "json.h"
#include "nv/insn_dsp.h"
#include "nv/intrinsic.h"
#include "output.h"
#include "preprocess/list.h"
#include "terminal.h"

#include <stddef.h>
#include <string.h>

static nv_status no_memory(nv_error *err)
{
    return nv_fail(err, NV_E_MEMORY, "no memory for the list");
}

/* ---- operators ---- */

static const struct {
    const char *name;
    bool optimized;
    const char *types, *summary;
} ops[] = {
#define OPTIMIZED                                       true
#define REFERENCE                                       false
#define NV_OP(name, code, stem, kernel, types, summary) {#name, kernel, types, summary},
#include "nv/ops.def"
#undef NV_OP
#undef REFERENCE
#undef OPTIMIZED
};

/* Of operators with weights: what goes together. */
static const struct {
    const char *op;
    nv_type in, weights, bias;
} combinations[] = {
#define NV_WEIGHTS(op, in, weights, bias, whose) {#op, NV_##in, NV_##weights, NV_##bias},
#include "nv/weights.def"
#undef NV_WEIGHTS
};

enum { COMBINATIONS = sizeof combinations / sizeof *combinations };

static bool is_combination_of(int i, const char *op)
{
    return strcmp(combinations[i].op, op) == 0;
}

/* Combination i as "input x weights + bias". */
static const char *combination_text(char text[64], int i)
{
    (void)snprintf(text, 64, "%s x %s + %s", nv_type_name(combinations[i].in),
                   nv_type_name(combinations[i].weights), nv_type_name(combinations[i].bias));
    return text;
}

/* Whether combination i is the one before it with another bias. */
static bool repeats(int i)
{
    return i > 0 && is_combination_of(i - 1, combinations[i].op) &&
           combinations[i].in == combinations[i - 1].in &&
           combinations[i].weights == combinations[i - 1].weights;
}

/* The operator's types, or where it has weights "input x weights" of each combination. */
static void add_types(nv_table *table, const char *op, const char *types)
{
    char list[256] = "";
    size_t n = 0;

    for (int i = 0; i < COMBINATIONS && n < sizeof list; i++)
        if (is_combination_of(i, op) && !repeats(i))
            n += (size_t)snprintf(list + n, sizeof list - n, "%s%s x %s", n > 0 ? ", " : "",
                                  nv_type_name(combinations[i].in),
                                  nv_type_name(combinations[i].weights));
    nv_table_add(table, NV_DIM, "%s", n > 0 ? list : types);
}

static bool export_combinations(cJSON *o, const char *op)
{
    cJSON *array = NULL;
    char text[64];
    bool ok = true;

    for (int i = 0; ok && i < COMBINATIONS; i++) {
        if (!is_combination_of(i, op))
            continue;
        if (array == NULL)
            array = cJSON_AddArrayToObject(o, "combinations");
        ok = array != NULL && nv_json_append(array, nv_json_text(combination_text(text, i)));
    }
    return ok;
}

static void tabulate_ops(nv_table *table)
{
    table->columns = 4;
    for (size_t i = 0; i < sizeof ops / sizeof *ops; i++) {
        nv_table_add(table, NV_BOLD, "%s", ops[i].name);
        nv_table_add(table, NV_DIM, "%s", ops[i].optimized ? "optimized" : "reference");
        nv_table_add(table, NV_PLAIN, "%s", ops[i].summary);
        add_types(table, ops[i].name, ops[i].types);
    }
}

static bool export_ops(cJSON *array)
{
    bool ok = true;
    for (size_t i = 0; ok && i < sizeof ops / sizeof *ops; i++) {
        cJSON *o = nv_json_append_object(array);
        ok = nv_json_put(o, "name", nv_json_text(ops[i].name)) &&
             nv_json_put(o, "optimized", cJSON_CreateBool(ops[i].optimized)) &&
             nv_json_put(o, "types", nv_json_text(ops[i].types)) &&
             export_combinations(o, ops[i].name) &&
             nv_json_put(o, "summary", nv_json_text(ops[i].summary));
    }
    return ok;
}

/* ---- kernels ---- */

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

/* ---- findings ---- */

static void tabulate_findings(nv_table *table)
{
    table->columns = 3;
    for (int i = 0; i < NV_FINDING_COUNT; i++) {
        nv_table_add(table, NV_BOLD, "%s", nv_finding_kinds[i].code);
        nv_table_add(table, NV_DIM, "%s", nv_severity_name(nv_finding_kinds[i].severity));
        nv_table_add(table, NV_PLAIN, "%s", nv_finding_kinds[i].summary);
    }
}

static bool export_findings(cJSON *array)
{
    bool ok = true;
    for (int i = 0; ok && i < NV_FINDING_COUNT; i++) {
        const nv_finding_kind *kind = &nv_finding_kinds[i];
        cJSON *o = nv_json_append_object(array);
        ok = nv_json_put(o, "code", nv_json_text(kind->code)) &&
             nv_json_put(o, "severity", nv_json_text(nv_severity_name(kind->severity))) &&
             nv_json_put(o, "summary", nv_json_text(kind->summary)) &&
             nv_json_put(o, "how", nv_json_text(kind->how)) &&
             nv_json_put(o, "fix", nv_json_text(kind->fix));
    }
    return ok;
}

/* ---- intrinsics ---- */

/* Which layer of the emulation computes it; both: one and the same. */
static const char *layer_of(const nv_intrinsic *in)
{
    return nv_intrinsic_is_whole(in) ? "both" : nv_intrinsic_is_fast(in) ? "fast" : "scalar";
}

static void tabulate_mve(const nv_intrinsic *in, void *context)
{
    nv_table *table = context;

    nv_table_add(table, NV_BOLD, "%s", in->name);
    nv_table_add(table, NV_DIM, "MVE");
    nv_table_add(table, NV_DIM, "%s", layer_of(in));
    nv_table_add(table, NV_PLAIN, "%s", in->row->semantics);
}

static void tabulate_intrinsics(nv_table *table)
{
    table->columns = 4;
    nv_intrinsic_each(tabulate_mve, table);
    for (size_t i = 0; i < nv_dsp_insn_count; i++) {
        nv_table_add(table, NV_BOLD, "%s", nv_dsp_insns[i].name);
        nv_table_add(table, NV_DIM, "%s", nv_dsp_insns[i].set);
        nv_table_add(table, NV_DIM, "scalar");
        nv_table_add(table, NV_PLAIN, "%s", nv_dsp_insns[i].semantics);
    }
}

typedef struct exporting {
    cJSON *array;
    bool ok;
} exporting;

static bool export_intrinsic(cJSON *array, const char *name, const char *set, const char *layer,
                             const char *polymorphic, const char *semantics)
{
    cJSON *o = nv_json_append_object(array);
    return nv_json_put(o, "name", nv_json_text(name)) && nv_json_put(o, "set", nv_json_text(set)) &&
           nv_json_put(o, "layer", nv_json_text(layer)) &&
           nv_json_put(o, "polymorphic", nv_json_text(polymorphic)) &&
           nv_json_put(o, "semantics", nv_json_text(semantics));
}

static void export_mve(const nv_intrinsic *in, void *context)
{
    exporting *e = context;
    const char *poly = in->poly[0] == '\0' ? NULL : in->poly;

    e->ok = e->ok &&
            export_intrinsic(e->array, in->name, "MVE", layer_of(in), poly, in->row->semantics);
}

static bool export_intrinsics(cJSON *array)
{
    exporting e = {array, true};

    nv_intrinsic_each(export_mve, &e);
    for (size_t i = 0; e.ok && i < nv_dsp_insn_count; i++)
        e.ok = export_intrinsic(array, nv_dsp_insns[i].name, nv_dsp_insns[i].set, "scalar", NULL,
                                nv_dsp_insns[i].semantics);
    return e.ok;
}

static void count_mve(const nv_intrinsic *in, void *context)
{
    int *counts = context;
    counts[0]++;
    counts[1] += nv_intrinsic_is_fast(in);
    counts[2] += nv_intrinsic_is_whole(in);
}

static void sum_up_intrinsics(const nv_terminal *t)
{
    int mve[3] = {0};
    size_t acle = 0;

    nv_intrinsic_each(count_mve, mve);
    for (size_t i = 0; i < nv_dsp_insn_count; i++)
        acle += strcmp(nv_dsp_insns[i].set, "ACLE") == 0;
    fprintf(t->out,
            "%d of MVE (%zu operations): %d in the fast layer, %d the same in both, %d scalar; "
            "%zu of ACLE, %zu of CMSIS-Core\n",
            mve[0], nv_insn_count, mve[1], mve[2], mve[0] - mve[1] - mve[2], acle,
            nv_dsp_insn_count - acle);
}

/* ---- the topics ---- */

static const struct topic {
    const char *name;
    void (*tabulate)(nv_table *table);
    bool (*export)(cJSON *array);                /* false: out of memory */
    void (*sum_up)(const nv_terminal *terminal); /* NULL: the table says it all */
} topics[] = {
    {"ops", tabulate_ops, export_ops, NULL},
    {"kernels", tabulate_kernels, export_kernels, sum_up_kernels},
    {"findings", tabulate_findings, export_findings, NULL},
    {"recipes", nv_tabulate_recipes, nv_export_recipes, NULL},
    {"intrinsics", tabulate_intrinsics, export_intrinsics, sum_up_intrinsics},
};

static nv_status list_as_text(const struct topic *topic, const nv_options *o, FILE *out,
                              nv_error *err)
{
    nv_terminal t = nv_terminal_open(out, o->color);
    nv_table table = {0};

    topic->tabulate(&table);
    if (!nv_table_print(&table, &t))
        return no_memory(err);
    if (topic->sum_up != NULL)
        topic->sum_up(&t);
    return NV_OK;
}

static nv_status list_as_json(const struct topic *topic, const char *path, nv_error *err)
{
    cJSON *o = cJSON_CreateObject();
    nv_output out;

    bool ok = nv_json_put(o, "schema", nv_json_text("nnverify-list/1"));
    cJSON *array = ok ? cJSON_AddArrayToObject(o, topic->name) : NULL;
    char *text = array != NULL && topic->export(array) ? cJSON_Print(o) : NULL;
    cJSON_Delete(o);
    if (text == NULL)
        return no_memory(err);
    nv_status st = nv_output_open(path, &out, err);
    if (st == NV_OK) {
        fprintf(out.file, "%s\n", text);
        st = nv_output_commit(&out, err);
    }
    cJSON_free(text);
    return st;
}

static const struct topic *find(const char *name)
{
    for (size_t i = 0; i < sizeof topics / sizeof *topics; i++)
        if (strcmp(name, topics[i].name) == 0)
            return &topics[i];
    return NULL;
}

nv_status nv_list(const nv_options *o, FILE *out, nv_error *err)
{
    const struct topic *topic = find(o->operands[0]);

    if (topic == NULL)
        return nv_fail(err, NV_E_USAGE, "nnverify list: '%s' is none of " NV_TOPICS,
                       o->operands[0]);
    if (o->n_reports == 0)
        return list_as_text(topic, o, out, err);
    for (int i = 0; i < o->n_reports; i++)
        NV_TRY(list_as_json(topic, o->reports[i].path, err));
    return NV_OK;
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
