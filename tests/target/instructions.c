/* SPDX-License-Identifier: Apache-2.0 */
/*
 * instructions CORE OURS OTHER MODEL INPUT [MODEL INPUT]...
 * Instructions that the kernels of two archives execute on CORE for one inference, a line a layer
 * and their sums, in Markdown. OTHER may be "": one column. What an interpreter calls once, when it
 * prepares a model, is counted apart: sizes of scratch, and sums of the weights.
 */
#include "compare.h"
#include "message.h"
#include "qemu_link.h"
#include "qemu_play.h"
#include "target/fed_model.h"
#include "traced.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

enum { MOST_ARCHIVES = 2 };

/* Instructions of an inference, and what else there is to say. */
typedef struct count {
    int64_t run, prepared;
    bool called, missing, differs;
} count;

/* What one model takes with one archive. */
typedef struct column {
    count *layers; /* [n_nodes] */
    count all;
} column;

typedef struct library {
    nv_qemu_request request;
    char runner[NV_QEMU_PATH];
    count all; /* of all models */
} library;

/* The host's kernels that predict, with the structure of the core's own. */
static const nv_kernel_lib *kernels_of(const char *core)
{
    return strcmp(core, "cortex-m3") == 0    ? &nv_kernels_scalar
           : strcmp(core, "cortex-m55") == 0 ? &nv_kernels_mve
                                             : &nv_kernels_dsp;
}

static void add(count *to, const count *from)
{
    to->run += from->run;
    to->prepared += from->prepared;
    to->called |= from->called;
    to->missing |= from->missing;
    to->differs |= from->differs;
}

static bool is_preparation(const char *function)
{
    return strstr(function, "_get_buffer_size") != NULL ||
           strncmp(function, "arm_vector_sum_", strlen("arm_vector_sum_")) == 0;
}

static bool differs(const nv_args *golden, const nv_kernel_result *r)
{
    nv_comparison diff = {0};

    for (int i = 0; i < golden->node->n_out; i++)
        nv_compare(golden->out[i].tensor, i, golden->out[i].data, r->out[i], &diff);
    return r->faults != 0 || diff.mismatches > 0;
}

/* The harness makes each call twice: the first half is one inference. */
static void sum_calls(const nv_answers *answers, count *c)
{
    for (uint32_t i = 0; i < answers->count / 2; i++) {
        const nv_answer *a = &answers->items[i];
        if (is_preparation(nv_traced_name(a->function + 1)))
            c->prepared += a->result.instructions;
        else
            c->run += a->result.instructions;
    }
}

static nv_status count_layers(nv_qemu_play *play, nv_harness *h, nv_feeds *feeds, column *col,
                              nv_error *err)
{
    NV_TRY(nv_qemu_play_prepare(play, h, feeds, -1, err));
    for (int32_t i = 0; i < feeds->graph->n_nodes; i++) {
        const nv_args *args = nv_feeds_args(feeds, i);
        nv_kernel_result r;
        NV_TRY(nv_qemu_play_run(play, h, args, &r, err));
        count *c = &col->layers[i];
        c->called = r.function != NULL;
        c->missing = r.missing;
        if (c->called && !c->missing) {
            c->differs = differs(args, &r);
            sum_calls(nv_qemu_play_answers(play, i), c);
        }
        add(&col->all, c);
    }
    return NV_OK;
}

static nv_status count_model(library *lib, nv_feeds *feeds, column *col, nv_error *err)
{
    nv_harness_options options = {.max_memory = FED_MOST_MEMORY, .make = nv_qemu_play_make};
    nv_qemu_play *play = NULL;
    nv_harness *h = NULL;

    col->layers = calloc((size_t)feeds->graph->n_nodes + 1, sizeof *col->layers);
    if (col->layers == NULL)
        return nv_fail(err, NV_E_MEMORY, "no memory for the counts");
    NV_TRY(nv_qemu_play_new(&lib->request, kernels_of(lib->request.core), false, &play, err));
    options.context = play;
    nv_status st = nv_harness_new(nv_qemu_play_library(play), &options, &h, err);
    if (st == NV_OK)
        st = count_layers(play, h, feeds, col, err);
    nv_harness_free(h);
    nv_qemu_play_free(play);
    add(&lib->all, &col->all);
    return st;
}

static void print_count(const count *c)
{
    if (c->missing)
        printf(" missing |");
    else
        printf(" %" PRId64 "%s |", c->run, c->differs ? " (differs from golden)" : "");
}

/* Cells of each archive, and the ratio of two. */
static void print_counts(const count *const *counts, int n)
{
    for (int k = 0; k < n; k++)
        print_count(counts[k]);
    if (n == 2 && !counts[0]->missing && !counts[1]->missing && counts[1]->run > 0)
        printf(" %.2f |", (double)counts[0]->run / (double)counts[1]->run);
    printf("\n");
}

static void print_head(const char *title, int n)
{
    printf("\n| %s | MAC | %s\n", title, n == 2 ? "ours | other | ratio |" : "ours |");
    printf("|---|--:|%s\n", n == 2 ? "--:|--:|--:|" : "--:|");
}

static void print_model(const char *title, const nv_graph *graph, const column *columns, int n)
{
    const count *counts[MOST_ARCHIVES];
    int64_t macs = 0;

    print_head(title, n);
    for (int32_t i = 0; i < graph->n_nodes; i++) {
        const nv_node *node = &graph->nodes[i];
        const int64_t layer_macs = nv_node_macs(graph, node);
        macs += layer_macs;
        if (!columns[0].layers[i].called)
            continue;
        printf("| %d %s %s | %" PRId64 " |", (int)i, nv_op_name(node->op),
               nv_text_shape(&graph->tensors[node->out[0]].shape).s, layer_macs);
        for (int k = 0; k < n; k++)
            counts[k] = &columns[k].layers[i];
        print_counts(counts, n);
    }
    for (int k = 0; k < n; k++)
        counts[k] = &columns[k].all;
    printf("| all layers | %" PRId64 " |", macs);
    print_counts(counts, n);
}

static void print_sums(const library *libs, int n)
{
    const count *counts[MOST_ARCHIVES];

    for (int k = 0; k < n; k++)
        counts[k] = &libs[k].all;
    printf("\nAll models, once and an inference:");
    for (int k = 0; k < n; k++)
        printf(" %s %" PRId64 " and %" PRId64 "%s", k == 0 ? "ours" : "other", counts[k]->prepared,
               counts[k]->run, k + 1 < n ? "," : "");
    if (n == 2)
        printf("; ratio of an inference %.3f", (double)counts[0]->run / (double)counts[1]->run);
    printf("\n");
}

static nv_status compare_model(library *libs, int n, const char *path, const char *input,
                               nv_error *err)
{
    column columns[MOST_ARCHIVES] = {{0}};
    const char *name = strrchr(path, '/');
    fed_model f;

    nv_status st = fed_open(path, input, &f, err);
    for (int k = 0; st == NV_OK && k < n; k++)
        st = count_model(&libs[k], &f.feeds, &columns[k], err);
    if (st == NV_OK)
        print_model(name == NULL ? path : name + 1, f.feeds.graph, columns, n);
    for (int k = 0; k < n; k++)
        free(columns[k].layers);
    fed_close(&f);
    return st;
}

static nv_status compare_all(library *libs, int n, char **words, nv_error *err)
{
    for (int k = 0; k < n; k++) {
        libs[k].request = (nv_qemu_request){.core = words[1], .counting = true, .quiet = true};
        NV_TRY(nv_qemu_link(&libs[k].request, words[2 + k], libs[k].runner, err));
        libs[k].request.runner = libs[k].runner;
    }
    printf("\n## %s\n", words[1]);
    for (char **w = words + 4; *w != NULL; w += 2)
        NV_TRY(compare_model(libs, n, w[0], w[1], err));
    print_sums(libs, n);
    return NV_OK;
}

int main(int argc, char **argv)
{
    nv_error err = NV_ERROR_INIT;
    static library libs[MOST_ARCHIVES];

    if (argc < 6 || argc % 2 != 0) {
        fprintf(stderr, "usage: instructions CORE OURS OTHER MODEL INPUT [MODEL INPUT]...\n");
        return 2;
    }
    const nv_status st = compare_all(libs, *argv[3] == '\0' ? 1 : 2, argv, &err);
    if (st != NV_OK)
        fprintf(stderr, "instructions: %s\n", err.message);
    return nv_status_exit(st);
}
