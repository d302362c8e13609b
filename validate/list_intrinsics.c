/* SPDX-License-Identifier: Apache-2.0 */
/* `nnverify list intrinsics`: what is emulated. */
#include "list_topic.h"

#include "nv/insn_dsp.h"
#include "nv/intrinsic.h"

#include <string.h>

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

const nv_topic nv_topic_intrinsics = {.name = "intrinsics",
                                      .tabulate = tabulate_intrinsics,
                                      .export = export_intrinsics,
                                      .sum_up = sum_up_intrinsics};
