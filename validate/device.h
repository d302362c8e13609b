/* SPDX-License-Identifier: Apache-2.0 */
/* What the device logged (--dump), as values of the model's tensors. */
#ifndef NV_VALIDATE_DEVICE_H
#define NV_VALIDATE_DEVICE_H

#include "array/array.h"
#include "nv/graph.h"
#include "options.h"

typedef struct nv_device_tensor {
    nv_input input; /* data == NULL: not logged */
    uint8_t *known; /* [elements], 0: lost from the log; NULL: all are there */
    void *before;   /* golden's values for the sample before; NULL: there was none */
} nv_device_tensor;

typedef struct nv_device {
    const nv_graph *graph;
    nv_device_tensor *tensors; /* [graph->n_tensors] */
    int32_t n_logged;
    char **paths; /* [n_paths], owned: the files of folders */
    int64_t n_paths;
    nv_complaints unused; /* what could not be used */
} nv_device;

/* Reads all dumps. An array belongs to the tensor that the request, its own name or in a folder its
 * file is called by; the only array without one is the model's only input. Damage and arrays that
 * belong to nothing become complaints; NV_E_INPUT where a file gives nothing at all. */
NV_MUST_CHECK nv_status nv_device_read(const nv_options *options, const nv_graph *graph,
                                       nv_device *device, nv_error *err);
void nv_device_free(nv_device *device);

static inline const nv_device_tensor *nv_device_find(const nv_device *d, int32_t tensor)
{
    return d->tensors == NULL || tensor < 0 || d->tensors[tensor].input.data == NULL
               ? NULL
               : &d->tensors[tensor];
}

#endif
