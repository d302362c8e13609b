/* SPDX-License-Identifier: Apache-2.0 */
/* `nnverify list ops`: operators, with the types that they take. */
#include "list_topic.h"

#include "nv/tensor.h"

#include <string.h>

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

const nv_topic nv_topic_ops = {.name = "ops", .tabulate = tabulate_ops, .export = export_ops};
