/* SPDX-License-Identifier: Apache-2.0 */
/* `nnverify list recipes`: steps, ways to resize, presets. */
#ifndef NV_PREPROCESS_LIST_H
#define NV_PREPROCESS_LIST_H

#include "json.h"
#include "terminal.h"

void nv_tabulate_recipes(nv_table *table);
/* False: out of memory. */
bool nv_export_recipes(cJSON *array);

#endif
