/* SPDX-License-Identifier: Apache-2.0 */
#include "census.h"

#include "op.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { ENOUGH = 5, IN0 = 0, OUT0 = 100, MAX_CORNERS = 32 };

/* Types of two operands: a number is that of an input, from OUT0 on that of an output. */
static const struct pair {
    nv_op op;
    int a, b;
    nv_type type_a, type_b;
} pairs[] = {
#define IN(i)                       (IN0 + (i))
#define OUT(i)                      (OUT0 + (i))
#define PAIR(op, i, type, j, other) {NV_OP_##op, i, j, NV_##type, NV_##other},
#include "census.def"
#undef PAIR
};

enum { PAIRS = sizeof pairs / sizeof pairs[0] };

static const struct combination {
    nv_op op;
    nv_type in, weights, bias;
    bool hybrid;
} combinations[] = {
#define TFLM   false
#define HYBRID true
#define NV_WEIGHTS(op, in, weights, bias, whose)                                                   \
    {NV_OP_##op, NV_##in, NV_##weights, NV_##bias, whose},
#include "nv/weights.def"
#undef NV_WEIGHTS
};

enum { COMBINATIONS = sizeof combinations / sizeof combinations[0] };

/* How many models have it, and whether the one that is being counted has. */
typedef struct counter {
    int models;
    bool now;
} counter;

struct census {
    counter op[NV_OP_COUNT], typed[NV_OP_COUNT][NV_TYPE_COUNT], pair[PAIRS];
    counter weights[COMBINATIONS], without_bias[COMBINATIONS];
    counter corner[MAX_CORNERS][NV_OP_COUNT][NV_TYPE_COUNT];
};

census *census_new(void)
{
    census *c = calloc(1, sizeof *c);
    if (c == NULL || census_corner_count > MAX_CORNERS) {
        (void)fprintf(stderr, "census: no memory, or more than %d corners\n", MAX_CORNERS);
        abort();
    }
    return c;
}

void census_free(census *c)
{
    free(c);
}

const nv_tensor *census_subject(const nv_graph *graph, const nv_node *node)
{
    const int first = node->op == NV_OP_SELECT_V2 ? 1 : node->op == NV_OP_TRANSPOSE_CONV ? 2 : 0;
    int i = first;

    while (i < node->n_in && nv_node_is_index(node, i))
        i++;
    /* BROADCAST_ARGS has nothing but shapes. */
    return census_in(graph, node, i < node->n_in ? i : first);
}

static void count_pairs(census *c, const nv_graph *graph, const nv_node *node)
{
    for (int i = 0; i < PAIRS; i++) {
        const struct pair *p = &pairs[i];
        const nv_tensor *a =
            p->a < OUT0 ? census_in(graph, node, p->a) : census_out(graph, node, p->a - OUT0);
        const nv_tensor *b =
            p->b < OUT0 ? census_in(graph, node, p->b) : census_out(graph, node, p->b - OUT0);
        if (p->op == node->op && a != NULL && b != NULL && a->type == p->type_a &&
            b->type == p->type_b)
            c->pair[i].now = true;
    }
}

static void count_weights(census *c, const nv_graph *graph, const nv_node *node)
{
    const bool transposed = node->op == NV_OP_TRANSPOSE_CONV;
    const nv_tensor *in = census_subject(graph, node), *weights = census_in(graph, node, 1);
    const nv_tensor *bias = census_in(graph, node, transposed ? 3 : 2);

    for (int i = 0; i < COMBINATIONS; i++) {
        const struct combination *p = &combinations[i];
        if (p->op != node->op || p->in != in->type || p->weights != weights->type)
            continue;
        if (bias == NULL)
            c->without_bias[i].now = true;
        else if (bias->type == p->bias)
            c->weights[i].now = true;
    }
}

static bool is_of(const census_corner *corner, nv_op op)
{
    for (int i = 0; i < corner->n_ops; i++)
        if (corner->ops[i] == op)
            return true;
    return false;
}

static void count_node(census *c, const nv_graph *graph, const nv_node *node)
{
    const nv_tensor *subject = census_subject(graph, node);

    c->op[node->op].now = true;
    if (subject == NULL)
        return;
    c->typed[node->op][subject->type].now = true;
    count_pairs(c, graph, node);
    count_weights(c, graph, node);
    for (int i = 0; i < census_corner_count; i++)
        if (is_of(&census_corners[i], node->op) && census_corners[i].holds(graph, node))
            c->corner[i][node->op][subject->type].now = true;
}

/* Everything in the struct is a counter. */
static void end_model(census *c)
{
    counter *all = (counter *)c;
    for (size_t i = 0; i < sizeof *c / sizeof *all; i++) {
        all[i].models += all[i].now;
        all[i].now = false;
    }
}

void census_count(census *c, const nv_model *model)
{
    for (int32_t g = 0; g < model->n_graphs; g++)
        for (int32_t i = 0; i < model->graphs[g].n_nodes; i++)
            count_node(c, &model->graphs[g], &model->graphs[g].nodes[i]);
    end_model(c);
}

/* A report in the making. */
typedef struct report {
    int number, failed;
} report;

static void expect(report *r, const counter *n, int least, const char *what)
{
    const bool ok = n->models >= least;
    printf("%s %d - census: %s\n", ok ? "ok" : "not ok", ++r->number, what);
    if (!ok)
        printf("# %d models, expected %d\n", n->models, least);
    r->failed += !ok;
}

static void report_types(report *r, const census *c, nv_op op)
{
    const nv_op_entry *entry = &nv_op_table[op];
    char types[256], what[128], *rest = types;

    if (strcmp(entry->types, "any") == 0) {
        expect(r, &c->op[op], ENOUGH, entry->name);
        return;
    }
    (void)snprintf(types, sizeof types, "%s", entry->types);
    for (char *name = strtok_r(types, ", ", &rest); name != NULL;
         name = strtok_r(NULL, ", ", &rest)) {
        int type = 0;
        while (type < NV_TYPE_COUNT && strcmp(nv_type_name((nv_type)type), name) != 0)
            type++;
        (void)snprintf(what, sizeof what, "%s of %s", entry->name, name);
        expect(r, type == NV_TYPE_COUNT ? &(counter){0} : &c->typed[op][type], ENOUGH, what);
    }
}

static const char *role(char text[16], int operand)
{
    (void)snprintf(text, 16, operand < OUT0 ? "input %d" : "output %d", operand % OUT0);
    return text;
}

static void report_pairs(report *r, const census *c)
{
    for (int i = 0; i < PAIRS; i++) {
        const struct pair *p = &pairs[i];
        char what[128], a[16], b[16];
        (void)snprintf(what, sizeof what, "%s with %s of %s, %s of %s", nv_op_table[p->op].name,
                       role(a, p->a), nv_type_name(p->type_a), role(b, p->b),
                       nv_type_name(p->type_b));
        expect(r, &c->pair[i], ENOUGH, what);
    }
}

static void report_weights(report *r, const census *c)
{
    for (int i = 0; i < COMBINATIONS; i++) {
        const struct combination *p = &combinations[i];
        char what[128];
        if (p->hybrid)
            continue;
        const int n = snprintf(what, sizeof what, "%s of %s by %s, bias ", nv_op_table[p->op].name,
                               nv_type_name(p->in), nv_type_name(p->weights));
        (void)snprintf(what + n, sizeof what - (size_t)n, "%s", nv_type_name(p->bias));
        expect(r, &c->weights[i], ENOUGH, what);
        (void)snprintf(what + n, sizeof what - (size_t)n, "absent");
        expect(r, &c->without_bias[i], ENOUGH, what);
    }
}

/* Types of a corner that no row of ops.def gives the operator are not asked for. */
static bool takes(nv_op op, nv_type type)
{
    char list[256], name[32];
    (void)snprintf(list, sizeof list, " %s,", nv_op_table[op].types);
    (void)snprintf(name, sizeof name, " %s,", nv_type_name(type));
    return strstr(list, name) != NULL;
}

static void report_corner(report *r, const census *c, int number)
{
    const census_corner *corner = &census_corners[number];

    for (int i = 0; i < corner->n_ops; i++)
        for (int type = 0; type < NV_TYPE_COUNT; type++) {
            const nv_op op = corner->ops[i];
            char what[128];
            if ((corner->types >> type & 1) == 0 || !takes(op, (nv_type)type))
                continue;
            (void)snprintf(what, sizeof what, "%s of %s: %s", nv_op_table[op].name,
                           nv_type_name((nv_type)type), corner->name);
            expect(r, &c->corner[number][op][type], 1, what);
        }
}

int census_report(const census *c, int number, int *failed)
{
    report r = {number, 0};

    for (int op = 0; op < NV_OP_COUNT; op++)
        report_types(&r, c, (nv_op)op);
    report_pairs(&r, c);
    report_weights(&r, c);
    for (int i = 0; i < census_corner_count; i++)
        report_corner(&r, c, i);
    *failed += r.failed;
    return r.number - number;
}
