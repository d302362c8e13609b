/* SPDX-License-Identifier: Apache-2.0 */
/* A model, and what golden had at each of its layers for one input: what programs measure with. */
#ifndef NV_TESTS_TARGET_FED_MODEL_H
#define NV_TESTS_TARGET_FED_MODEL_H

#include "feed.h"
#include "input.h"

#include <string.h>

enum { FED_MOST_MEMORY = 256 << 20 };

typedef struct fed_model {
    nv_model *model;
    nv_exec *golden;
    nv_feeds feeds;
} fed_model;

static inline void fed_close(fed_model *f)
{
    nv_feeds_free(&f->feeds);
    nv_exec_free(f->golden);
    nv_model_free(f->model);
}

static inline nv_status fed_read(fed_model *f, const char *input, nv_error *err)
{
    const nv_graph *graph = &f->model->graphs[0];
    const nv_tensor *t = &graph->tensors[graph->inputs[0]];
    nv_input values;

    NV_TRY(nv_input_read(input, &(nv_reading){t, 0, FED_MOST_MEMORY, NULL}, &values, err));
    memcpy(nv_exec_data(f->golden, graph->inputs[0]), values.data, t->bytes);
    nv_input_free(&values);
    return nv_feeds_run(&f->feeds, err);
}

/* The model of `path`, run by golden on a file of its first input. To be closed if it fails, too.
 */
static inline nv_status fed_open(const char *path, const char *input, fed_model *f, nv_error *err)
{
    *f = (fed_model){0};
    NV_TRY(nv_model_load_file(path, &nv_limits_default, &f->model, err));
    NV_TRY(nv_exec_new(f->model, nv_golden_table, &nv_limits_default, &f->golden, err));
    NV_TRY(nv_feeds_new(&f->model->graphs[0], f->golden, &f->feeds, err));
    return fed_read(f, input, err);
}

#endif
