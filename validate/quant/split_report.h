/* SPDX-License-Identifier: Apache-2.0 */
#ifndef NV_VALIDATE_QUANT_SPLIT_REPORT_H
#define NV_VALIDATE_QUANT_SPLIT_REPORT_H

#include "json.h"
#include "split.h"
#include "terminal.h"

/* The sample's "split"; null where it was not measured. NULL: out of memory. */
cJSON *nv_json_split(const nv_split *split);

/* One sentence, where there is more to say than that all of the error is quantization; `always`:
 * then too. */
void nv_text_split(const nv_terminal *terminal, const nv_split *split, bool always);

#endif
