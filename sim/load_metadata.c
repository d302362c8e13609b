/* SPDX-License-Identifier: Apache-2.0 */
/* Model.metadata: named buffers. Most say where the file comes from, and are kept by name; one
 * changes what the tensors hold. */
#include "load.h"
#include "schema.h"

#include <string.h>

/* TFLite Micro's: tensors whose values are indices of a table. A build of it without that option
 * computes with the indices. */
static const char compression[] = "COMPRESSION_METADATA";

static nv_status load_entry(nv_loader *l, const nv_table *t, int32_t index, nv_metadata *entry,
                            nv_error *err)
{
    uint32_t buffer;
    uint64_t bytes;
    size_t at;
    bool external;

    NV_TRY(nv_table_string(t, NV_FIELD(Metadata, name), &entry->name, err));
    if (entry->name == NULL)
        entry->name = "";
    NV_TRY(nv_table_u32(t, NV_FIELD(Metadata, buffer), 0, &buffer, err));
    NV_TRY(nv_find_buffer(l, buffer, &at, &bytes, &external, err));
    entry->data = l->model->file + at;
    entry->bytes = (size_t)bytes;
    if (strcmp(entry->name, compression) == 0)
        return nv_refuse(&l->refusals, l->memory, "entry", 0, index,
                         "compressed tensors, metadata COMPRESSION_METADATA", err);
    return NV_OK;
}

nv_status nv_load_metadata(nv_loader *l, const nv_table *root, nv_error *err)
{
    nv_vector entries;
    nv_metadata *metadata;

    NV_TRY(nv_table_vector(root, NV_FIELD(Model, metadata), sizeof(uint32_t), &entries, err));
    NV_TRY(nv_memory_get(l->memory, entries.count, sizeof *metadata, "metadata", &metadata, err));
    l->model->n_metadata = (int32_t)entries.count;
    l->model->metadata = metadata;
    for (uint32_t i = 0; i < entries.count; i++) {
        nv_table t;
        NV_TRY(nv_vector_table(&entries, i, &t, err));
        NV_TRY(load_entry(l, &t, (int32_t)i, &metadata[i], err));
    }
    return NV_OK;
}
