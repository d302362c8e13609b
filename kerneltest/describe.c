/* SPDX-License-Identifier: Apache-2.0 */
#include "describe.h"

#include "op.h"
#include "values.h"

#include <inttypes.h>
#include <string.h>

/* Text that grows; what does not fit is cut off. */
typedef struct writer {
    char *text;
    size_t size, used;
} writer;

NV_PRINTF(2, 3)
static void put(writer *w, const char *fmt, ...)
{
    va_list ap;

    va_start(ap, fmt);
    const int n = vsnprintf(w->text + w->used, w->size - w->used, fmt, ap);
    va_end(ap);
    if (n > 0)
        w->used = (size_t)n < w->size - w->used ? w->used + (size_t)n : w->size - 1;
}

/* "int8[2,37]" */
static void put_tensor(writer *w, const nv_tensor *t)
{
    if (t == NULL) {
        put(w, "none");
        return;
    }
    put(w, "%s[", nv_type_name(t->type));
    for (int d = 0; d < t->shape.rank; d++)
        put(w, "%s%d", d > 0 ? "," : "", (int)t->shape.dim[d]);
    put(w, "]");
}

/* "FULLY_CONNECTED int8[2,37] int8[10,37] none -> int8[2,10], seed 42" */
static void put_case(writer *w, const nv_case *c, int drawn)
{
    put(w, "  case: %s", nv_op_table[c->op].name);
    for (int32_t i = 0; i < c->node.n_in; i++) {
        put(w, " ");
        put_tensor(w, c->in[i].tensor);
    }
    put(w, " ->");
    for (int32_t i = 0; i < c->node.n_out; i++) {
        put(w, " ");
        put_tensor(w, c->out[i].tensor);
    }
    put(w, ", seed %" PRIu64, c->seed);
    if (drawn >= 0)
        put(w, ", drawn as number %d (%s)", drawn, c->name);
    put(w, "\n");
}

/* "output[1][7]" */
static void put_place(writer *w, const nv_comparison *k)
{
    if (k->first.output == NV_COMPARED_STATE)
        put(w, "state");
    else if (k->first.output > 0)
        put(w, "output %d", (int)k->first.output);
    else
        put(w, "output");
    for (int d = 0; d < k->first.index.rank; d++)
        put(w, "[%d]", (int)k->first.index.dim[d]);
}

static void put_differences(writer *w, const nv_comparison *k)
{
    put(w, "  first: ");
    put_place(w, k);
    put(w, " is %" PRId64 ", golden %" PRId64 "\n  got - golden:", k->first.got, k->first.golden);
    for (int i = 0; i < NV_HISTOGRAM_KEYS; i++)
        if (k->histogram[i] > 0)
            put(w, " %s%+d: %" PRId64 ",",
                i == 0 ? "up to " : (i == NV_HISTOGRAM_KEYS - 1 ? "from " : ""),
                i - NV_HISTOGRAM_REACH, k->histogram[i]);
    w->text[w->used - 1] = '\n';
}

void nv_describe_failure(const nv_case *c, const char *function, const nv_trial *t,
                         unsigned misalign, bool rising, nv_kernel_report *report)
{
    const nv_comparison *k = &t->compared;
    writer w = {report->text, sizeof report->text, 0};

    put(&w, "arm_%s: ", function);
    if (t->detail[0] != '\0')
        put(&w, "%s\n%s", t->detail, k->mismatches > 0 ? "  " : "");
    if (k->mismatches > 0) {
        put(&w, "%" PRId64 " of %" PRId64 " values differ from golden, by up to %" PRIu64 " LSB\n",
            k->mismatches, k->compared, k->max_abs_lsb);
        put_differences(&w, k);
    }
    put_case(&w, c, report->drawn);
    if (misalign == 0)
        put(&w, "  pointers: aligned to 16 bytes");
    else
        put(&w, "  pointers: the first one misaligned by %u%s", misalign,
            rising ? " (by less it agrees)" : "");
    put(&w, "; scratch: %zu bytes; status: %d", t->kernel.scratch_bytes, t->kernel.status);
}

void nv_describe_direct(const char *function, const char *why, uint64_t seed, unsigned misalign,
                        nv_kernel_report *report)
{
    writer w = {report->text, sizeof report->text, 0};

    put(&w, "arm_%s: %s\n  case: seed %" PRIu64 ", drawn as number %d\n", function, why, seed,
        report->drawn);
    put(&w, "  pointers: the first one misaligned by %u", misalign);
}

void nv_describe_error(const nv_case *c, const char *function, const char *why,
                       nv_kernel_report *report)
{
    writer w = {report->text, sizeof report->text, 0};

    put(&w, "%s was not tested: %s\n", function == NULL ? "no function" : function, why);
    if (c->status == NV_OK && c->node.n_out > 0)
        put_case(&w, c, report->drawn);
    if (w.used > 0)
        w.text[w.used - 1] = '\0';
}

void nv_describe_overread(const nv_trial *t, nv_kernel_report *report)
{
    if (t->kernel.overread[0] != '\0' && report->note[0] == '\0')
        (void)snprintf(report->note, sizeof report->note, "%s; no result changes with it",
                       t->kernel.overread);
}

void nv_describe_outputs(const nv_case *c, nv_kernel_report *report)
{
    const nv_value *v = &c->out[0];
    const int64_t n = nv_shape_count(&v->tensor->shape),
                  value = nv_value_int(v->tensor, v->data, 0);

    if (n == 1 || report->note[0] != '\0')
        return;
    for (int64_t i = 1; i < n; i++)
        if (nv_value_int(v->tensor, v->data, i) != value)
            return;
    (void)snprintf(report->note, sizeof report->note,
                   "all outputs are %" PRId64 ": scales that spread them would find more", value);
}
