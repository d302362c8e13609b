/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The report as JSON, schema "nnverify/1" (docs/report.schema.json). Each sample becomes text as
 * soon as it is verified; the text waits in a spool for the verdict, which stands before it.
 */
#include "report.h"

#include "json_finding.h"
#include "json_sample.h"
#include "output.h"
#include "quant/calibrate_report.h"
#include "spool.h"
#include "text.h"

#include <sha2.h>
#include <stdlib.h>

static nv_status no_memory(nv_error *err)
{
    return nv_fail(err, NV_E_MEMORY, "no memory for the JSON report");
}

static nv_status json_open(nv_report *report, nv_error *err)
{
    report->state = calloc(1, sizeof(nv_spool));
    return report->state == NULL ? no_memory(err) : NV_OK;
}

/* An item as text; it is deleted. NULL in, NULL out. */
static char *print_and_delete(cJSON *item)
{
    char *text = item == NULL ? NULL : cJSON_PrintUnformatted(item);
    cJSON_Delete(item);
    return text;
}

static nv_status json_sample(nv_report *report, const nv_run *run, const nv_sample_result *sample,
                             FILE *out, nv_error *err)
{
    char *text = print_and_delete(nv_json_sample(run, sample));

    (void)report;
    if (text == NULL)
        return no_memory(err);
    fputs(text, out);
    cJSON_free(text);
    return NV_OK;
}

static nv_status json_take(nv_report *report, const nv_sample_sum *sum, const nv_printed *part,
                           nv_error *err)
{
    NV_TRY(nv_spool_put(report->state, sum->index == 0 ? "\n" : ",\n", err));
    return nv_spool_put(report->state, part->text, err);
}

static cJSON *model_object(const nv_run *run)
{
    char digest[SHA256_DIGEST_STRING_LENGTH];
    cJSON *o = cJSON_CreateObject();

    if (SHA256Data(run->model->file, run->model->file_bytes, digest) != NULL &&
        nv_json_put(o, "path", nv_json_text(run->model_path)) &&
        nv_json_put(o, "sha256", nv_json_text(digest)) &&
        nv_json_put(o, "operators", nv_json_int(run->graph->n_nodes)) &&
        nv_json_put(o, "macs", nv_json_int(run->macs)) &&
        nv_json_put(o, "weight_bytes", nv_json_int((int64_t)run->weight_bytes)) &&
        nv_json_put(o, "arena_bytes", nv_json_int((int64_t)run->arena_bytes)) &&
        nv_json_findings(o, run->findings))
        return o;
    cJSON_Delete(o);
    return NULL;
}

static cJSON *unused_array(const nv_complaints *unused)
{
    cJSON *array = cJSON_CreateArray();
    bool ok = array != NULL;

    for (size_t i = 0; ok && i < unused->count && i < NV_COMPLAINTS; i++)
        ok = nv_json_append(array, nv_json_text(unused->items[i]));
    if (ok)
        return array;
    cJSON_Delete(array);
    return NULL;
}

/* What stands before the samples, some of it only where there is any. */
static bool put_head(FILE *out, const nv_run *run)
{
    char *model = print_and_delete(model_object(run)), *ranges = NULL, *unused = NULL;
    bool ok = model != NULL;

    if (run->calibration != NULL)
        ok &= (ranges = print_and_delete(nv_json_calibration(run->calibration))) != NULL;
    if (run->unused != NULL)
        ok &= (unused = print_and_delete(unused_array(run->unused))) != NULL;
    if (ok)
        fprintf(out, "{\"schema\":\"nnverify/1\",\n\"verdict\":\"%s\",\n\"model\":%s,\n",
                run->status == NV_OK ? "pass" : "fail", model);
    if (ok && ranges != NULL)
        fprintf(out, "\"calibration\":%s,\n", ranges);
    if (ok && unused != NULL)
        fprintf(out, "\"unused\":%s,\n", unused);
    cJSON_free(model);
    cJSON_free(ranges);
    cJSON_free(unused);
    return ok;
}

static nv_status json_end(nv_report *report, const nv_run *run, nv_error *err)
{
    nv_output out;

    NV_TRY(nv_output_open(report->path, &out, err));
    nv_status st = put_head(out.file, run) ? NV_OK : no_memory(err);
    if (st == NV_OK) {
        fputs("\"samples\":[", out.file);
        st = nv_spool_copy(report->state, out.file, err);
        fputs("]}\n", out.file);
    }
    if (st == NV_OK)
        return nv_output_commit(&out, err);
    nv_output_abandon(&out);
    return st;
}

static cJSON *failure_object(nv_status status, const char *message)
{
    cJSON *o = cJSON_CreateObject();
    bool ok = nv_json_put(o, "schema", nv_json_text("nnverify/1"));
    cJSON *error = ok ? cJSON_AddObjectToObject(o, "error") : NULL;

    if (nv_json_put(error, "status", nv_json_int(nv_status_exit(status))) &&
        nv_json_put(error, "message", nv_json_text(message)))
        return o;
    cJSON_Delete(o);
    return NULL;
}

static void print_line(FILE *out, void *message)
{
    nv_text_print(out, *(const char **)message);
}

/* The message is the line that stderr has, whatever a file's name holds. */
static nv_status json_failed(nv_report *report, nv_status status, const char *message,
                             nv_error *err)
{
    nv_output out;
    nv_printed line;

    NV_TRY(nv_print(print_line, &message, &line, err));
    char *text = print_and_delete(failure_object(status, line.text));
    nv_printed_free(&line);
    if (text == NULL)
        return no_memory(err);
    nv_status st = nv_output_open(report->path, &out, err);
    if (st == NV_OK) {
        fprintf(out.file, "%s\n", text);
        st = nv_output_commit(&out, err);
    }
    cJSON_free(text);
    return st;
}

static void json_close(nv_report *report)
{
    nv_spool_free(report->state);
    free(report->state);
    report->state = NULL;
}

const nv_report_kind nv_report_json = {
    .suffix = ".json",
    .open = json_open,
    .sample = json_sample,
    .take = json_take,
    .end = json_end,
    .failed = json_failed,
    .close = json_close,
};
