/* SPDX-License-Identifier: Apache-2.0 */
#include "list.h"

#include "json_reports.h"
#include "list_topic.h"

#include <string.h>

static const nv_topic *const topics[] = {&nv_topic_ops, &nv_topic_kernels, &nv_topic_findings,
                                         &nv_topic_recipes, &nv_topic_intrinsics};

static nv_status no_memory(nv_error *err)
{
    return nv_fail(err, NV_E_MEMORY, "no memory for the list");
}

static nv_status list_as_text(const nv_topic *topic, const nv_options *o, FILE *out, nv_error *err)
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

static nv_status list_as_json(const nv_topic *topic, const nv_options *options, nv_error *err)
{
    cJSON *o = cJSON_CreateObject();
    bool to_stdout;

    bool ok = nv_json_put(o, "schema", nv_json_text("nnverify-list/1"));
    cJSON *array = ok ? cJSON_AddArrayToObject(o, topic->name) : NULL;
    char *text = array != NULL && topic->export(array) ? cJSON_Print(o) : NULL;
    cJSON_Delete(o);
    const nv_status st = nv_json_reports(options, text, &to_stdout, err);
    cJSON_free(text);
    return st;
}

static const nv_topic *find(const char *name)
{
    for (size_t i = 0; i < sizeof topics / sizeof *topics; i++)
        if (strcmp(name, topics[i]->name) == 0)
            return topics[i];
    return NULL;
}

nv_status nv_list(const nv_options *o, FILE *out, nv_error *err)
{
    const nv_topic *topic = find(o->operands[0]);

    if (topic == NULL)
        return nv_fail(err, NV_E_USAGE, "nnverify list: '%s' is none of " NV_TOPICS,
                       o->operands[0]);
    return o->n_reports == 0 ? list_as_text(topic, o, out, err) : list_as_json(topic, o, err);
}
