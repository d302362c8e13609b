/* SPDX-License-Identifier: Apache-2.0 */
#include "device_tell.h"

#include "diagnose/layer.h"
#include "json.h"
#include "message.h"
#include "profile.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

static nv_status no_memory(nv_error *err)
{
    return nv_fail(err, NV_E_MEMORY, "no memory for the findings about the device");
}

static nv_finding *add(const nv_trial *t, nv_finding_code code, const nv_node *node,
                       const nv_tensor *tensor, double confidence)
{
    nv_finding *f = nv_findings_add(t->findings, code);

    if (f == NULL)
        return NULL;
    f->layer = node->index;
    f->tensor = tensor->name;
    f->confidence = confidence;
    f->evidence = cJSON_CreateObject();
    return f->evidence == NULL ? NULL : f;
}

nv_status nv_tell_rounded(const nv_trial *t, const nv_rounded *r, nv_error *err)
{
    nv_finding *f = nv_findings_add(t->findings, NV_FINDING_ROUNDING_PROFILE);
    char engines[240], layers[64] = "";

    if (f == NULL || (f->evidence = cJSON_CreateObject()) == NULL)
        return no_memory(err);
    nv_profiles_say(r->profiles, engines, sizeof engines);
    if (r->first >= 0) {
        f->layer = r->first;
        f->tensor = t->run->graph->tensors[t->run->graph->nodes[r->first].out[0]].name;
        (void)snprintf(layers, sizeof layers, ", %d layer%s, the first is %d", r->layers,
                       r->layers == 1 ? "" : "s", r->first);
    }
    (void)snprintf(f->message, sizeof f->message,
                   "the device's layers differ from golden under %s by nothing but rounding%s: %s "
                   "give%s these bytes. No bug",
                   nv_profiles[t->run->options->rounding].name, layers,
                   r->profiles == 0 ? "each under some engine, no one engine for all," : engines,
                   (r->profiles & (r->profiles - 1)) == 0 ? "s" : "");
    return nv_profiles_put(f->evidence, r->profiles) ? NV_OK : no_memory(err);
}

bool nv_is_repeatable(const nv_graph *g, const nv_node *node)
{
    bool keeps = node->state_bytes > 0 || node->needs_host;

    for (int32_t i = 0; i < node->n_in; i++)
        keeps |= node->in[i] >= 0 && g->tensors[node->in[i]].is_variable;
    return !keeps;
}

/* ---- what may be at fault ---- */

/* The operators between what was logged and a layer's output, the layer's own included: any of them
 * may be the one that differs. Returns the first. */
static int32_t mark_suspects(const nv_trial *t, int32_t node, bool *suspects)
{
    const nv_graph *g = t->run->graph;
    int32_t first = node;

    suspects[node] = true;
    for (int32_t i = node; i >= 0; i--) {
        if (!suspects[i])
            continue;
        first = i;
        for (int32_t k = 0; k < g->nodes[i].n_in; k++)
            for (int32_t by = 0; by < i; by++)
                for (int32_t o = 0; o < g->nodes[by].n_out; o++)
                    suspects[by] |= g->nodes[by].out[o] == g->nodes[i].in[k] &&
                                    nv_device_find(t->device, g->nodes[by].out[o]) == NULL;
    }
    return first;
}

/* Whether a library has kernels for some of the suspects and all of these give golden's bytes.
 * *differs: it has one that does not. */
static bool agrees(const nv_kernel_run *k, const bool *suspects, bool *differs)
{
    bool ran = false;

    for (int32_t i = 0; i < k->n_layers; i++) {
        const nv_layer_result *r = &k->layers[i];
        if (!suspects[r->node] || r->reference || r->missing)
            continue;
        ran = true;
        *differs |= r->failed || r->diff.mismatches > 0;
    }
    return ran;
}

/* "scalar, dsp and mve"; false: the host ran none, or one differs from golden as well. */
static bool host_agrees(const nv_trial *t, const bool *suspects, char *names, size_t size)
{
    int total = 0, said = 0;
    bool does[NV_MAX_KERNELS] = {false}, differs = false;
    size_t used = 0;

    for (int k = 0; k < t->n_kernels; k++) {
        does[k] = agrees(&t->kernels[k], suspects, &differs);
        total += does[k];
    }
    for (int k = 0; k < t->n_kernels && used < size; k++)
        if (does[k]) {
            said++;
            used += (size_t)snprintf(names + used, size - used, "%s%.40s",
                                     said == 1       ? ""
                                     : said == total ? " and "
                                                     : ", ",
                                     t->kernels[k].name);
        }
    return total > 0 && !differs;
}

static nv_status tell_device_only(const nv_trial *t, const nv_node *node, const nv_tensor *tensor,
                                  const bool *suspects, nv_error *err)
{
    char names[160];

    if (!host_agrees(t, suspects, names, sizeof names))
        return NV_OK;
    nv_finding *f = add(t, NV_FINDING_DEVICE_ONLY, node, tensor, 0.6);
    if (f == NULL)
        return no_memory(err);
    (void)snprintf(
        f->message, sizeof f->message,
        "layer %d %s: golden's bytes here come from %s on the host, not from the device: "
        "compiler or flags, cache, DMA, or another kernel library than these",
        node->index, nv_op_name(node->op), names);
    return NV_OK;
}

/* ---- the layer ---- */

/* `since`: the first operator behind what was logged. */
static void say_difference(nv_finding *f, const nv_node *node, int32_t since,
                           const nv_comparison *diff)
{
    char between[80] = "";

    if (since < node->index)
        (void)snprintf(between, sizeof between, ", or one since layer %d: they were not logged",
                       since);
    (void)snprintf(f->message, sizeof f->message,
                   "layer %d %s%s: golden, fed with the device's own input, differs from the dump "
                   "in %" PRId64 " of %" PRId64 " values, by at most %" PRIu64
                   " LSB; first at %s: golden %" PRId64 ", device %" PRId64,
                   node->index, nv_op_name(node->op), between, diff->mismatches, diff->compared,
                   diff->max_abs_lsb, nv_text_shape(&diff->first.index).s, diff->first.golden,
                   diff->first.got);
}

/* "; only some channels are wrong (channels 3 and 7): 400 of 400" */
static void say_pattern(char *text, size_t size, const nv_layer_match *m, const char *before,
                        const nv_comparison *diff)
{
    size_t used = (size_t)snprintf(text, size, "%s%s", before, nv_layer_what(m->is));

    if (m->other != NULL && used < size)
        used +=
            (size_t)snprintf(text + used, size - used, ", '%s'", nv_text_escape(m->other->name).s);
    if (m->detail[0] != '\0' && used < size)
        used += (size_t)snprintf(text + used, size - used, " (%s)", m->detail);
    if (used < size)
        (void)snprintf(text + used, size - used,
                       "; this explains %" PRId64 " of %" PRId64 " differences", m->explained,
                       diff->mismatches);
}

static bool put_pattern(const nv_finding *f, const nv_layer_match *m, const nv_comparison *diff)
{
    bool ok = nv_json_put(f->evidence, "mismatches", nv_json_int(diff->mismatches)) &&
              nv_json_put(f->evidence, "compared", nv_json_int(diff->compared)) &&
              nv_json_put(f->evidence, "max_abs_lsb", nv_json_uint(diff->max_abs_lsb));

    if (!ok || m->is == NV_LAYER_PATTERNS)
        return ok;
    return nv_json_put(f->evidence, "pattern", nv_json_text(nv_layer_name(m->is))) &&
           nv_json_put(f->evidence, "explained", nv_json_int(m->explained)) &&
           (m->detail[0] == '\0' || nv_json_put(f->evidence, "detail", nv_json_text(m->detail))) &&
           (m->other == NULL || nv_json_put(f->evidence, "data_of", nv_json_text(m->other->name)));
}

/* The pattern's own finding, where it has one. */
static nv_status tell_pattern(const nv_trial *t, const nv_layer_case *c, const nv_layer_match *m,
                              const nv_comparison *diff, nv_error *err)
{
    char before[80];
    nv_finding *f = add(t, nv_layer_code(m->is), c->node, c->tensor, 1);

    if (f == NULL || !put_pattern(f, m, diff))
        return no_memory(err);
    (void)snprintf(before, sizeof before, "layer %d %s: ", c->node->index, nv_op_name(c->node->op));
    say_pattern(f->message, sizeof f->message, m, before, diff);
    f->fix = nv_layer_fix(m->is);
    return NV_OK;
}

static nv_status tell(const nv_trial *t, const nv_layer_case *c, const nv_layer_match *m,
                      bool *suspects, const nv_comparison *diff, nv_error *err)
{
    const bool known = m->is != NV_LAYER_PATTERNS;
    const nv_finding_code code = known ? nv_layer_code(m->is) : NV_FINDING_DEVICE_LAYER;
    const bool own_code = code != NV_FINDING_DEVICE_LAYER;
    const int32_t since = mark_suspects(t, c->node->index, suspects);

    if (own_code)
        NV_TRY(tell_pattern(t, c, m, diff, err));
    /* The layer is right, its output is read wrongly. */
    if (code == NV_FINDING_OUTPUT_LAYOUT)
        return NV_OK;
    nv_finding *f = add(t, NV_FINDING_DEVICE_LAYER, c->node, c->tensor, own_code ? 0.9 : 1);
    if (f == NULL || !put_pattern(f, m, diff) ||
        (since < c->node->index && !nv_json_put(f->evidence, "since_layer", nv_json_int(since))))
        return no_memory(err);
    say_difference(f, c->node, since, diff);
    size_t used = strlen(f->message);
    if (known && !own_code) {
        say_pattern(f->message + used, sizeof f->message - used, m, "; ", diff);
        f->fix = nv_layer_fix(m->is);
    }
    /* Parameters that are wrong in a known way need no compiler to be wrong. */
    return own_code || (known && m->is < NV_LAYER_TAIL_CHANNELS)
               ? NV_OK
               : tell_device_only(t, c->node, c->tensor, suspects, err);
}

/* Golden on the device's inputs, with nothing of its layers. */
static nv_status run_clean(const nv_trial *t, nv_exec *clean, nv_error *err)
{
    const nv_graph *g = t->run->graph;

    nv_exec_set_rounding(clean, t->run->options->rounding);
    for (int32_t i = 0; i < g->n_inputs; i++)
        memcpy(nv_exec_data(clean, g->inputs[i]), nv_exec_data(t->fed, g->inputs[i]),
               g->tensors[g->inputs[i]].bytes);
    return nv_exec_run(clean, err);
}

nv_status nv_tell_layer(const nv_trial *t, const nv_node *node, const nv_tensor *tensor,
                        const void *due, const nv_comparison *diff, nv_error *err)
{
    const nv_device_tensor *got = nv_device_find(t->device, tensor->index);
    nv_layer_match m;
    nv_layer_case c = {.graph = t->run->graph,
                       .node = node,
                       .tensor = tensor,
                       .fed = t->fed,
                       .due = due,
                       .got = got->input.data,
                       .before = got->before,
                       .known = got->known,
                       .is_repeatable = nv_is_repeatable(t->run->graph, node)};

    NV_TRY(nv_exec_new(t->run->model, nv_golden_table, &t->run->options->limits, &c.clean, err));
    bool *suspects = calloc((size_t)t->run->graph->n_nodes, sizeof *suspects);
    nv_status st = suspects == NULL ? no_memory(err) : run_clean(t, c.clean, err);
    if (st == NV_OK)
        st = nv_layer_open(&c, err);
    if (st == NV_OK)
        st = nv_layer_match_find(&c, &m, err);
    if (st == NV_OK)
        st = tell(t, &c, &m, suspects, diff, err);
    free(suspects);
    nv_layer_close(&c);
    nv_exec_free(c.clean);
    return st;
}
