/* SPDX-License-Identifier: Apache-2.0 */
/* From the operands of the command line to samples: which file feeds which input. */
#ifndef NV_VALIDATE_SAMPLES_H
#define NV_VALIDATE_SAMPLES_H

#include "nv/graph.h"
#include "nv/status.h"

typedef struct nv_samples {
    int64_t count;
    int32_t n_inputs; /* of the model */
    char **paths;     /* [count][n_inputs], owned */
} nv_samples;

/* One input: every operand is a sample, a folder is all its files in the order of their names.
 * Several inputs: one sample, NAME=FILE or INDEX=FILE an input; or .npz files, a sample each. */
NV_MUST_CHECK nv_status nv_samples_list(const nv_graph *graph, char *const *operands,
                                        int n_operands, nv_samples *samples, nv_error *err);
/* All regular files of a folder but the hidden ones, by name; *paths and what it holds is
 * malloc'ed. */
NV_MUST_CHECK nv_status nv_samples_folder(const char *folder, char ***paths, int64_t *count,
                                          nv_error *err);
/* Keeps share `shard` (from 1) of `shards`: every shards-th sample. NV_E_INPUT: that is none. */
NV_MUST_CHECK nv_status nv_samples_shard(nv_samples *samples, int32_t shard, int32_t shards,
                                         nv_error *err);
void nv_samples_free(nv_samples *samples);

static inline char *const *nv_sample_paths(const nv_samples *samples, int64_t i)
{
    return samples->paths + i * samples->n_inputs;
}

#endif
