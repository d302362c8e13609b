/* SPDX-License-Identifier: Apache-2.0 */
/* What the user's PC run gave (--expect): the final output, or a folder of layers. */
#ifndef NV_VALIDATE_EXPECTED_H
#define NV_VALIDATE_EXPECTED_H

#include "input.h"
#include "nv/graph.h"

typedef struct nv_expected {
    const nv_graph *graph;
    char **paths;      /* [n_paths], owned */
    int64_t n_paths;   /* 0: nothing is expected */
    nv_input *tensors; /* [graph->n_tensors]; data == NULL: not given */
} nv_expected;

/* A file is the model's only output. A folder holds a file a tensor, FOLDER/NAME.SUFFIX: NAME is
 * the tensor's name, which may have '_' for what file names cannot hold, or its index. Files of
 * constants and of engines' temporaries (indices behind the model's last tensor) are left aside.
 * The formats are those of inputs. */
NV_MUST_CHECK nv_status nv_expected_read(const char *path, const nv_graph *graph, size_t max_bytes,
                                         nv_expected *expected, nv_error *err);
void nv_expected_free(nv_expected *expected);

static inline const void *nv_expected_data(const nv_expected *e, int32_t tensor)
{
    return tensor < 0 ? NULL : e->tensors[tensor].data;
}

#endif
