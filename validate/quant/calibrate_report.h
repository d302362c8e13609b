/* SPDX-License-Identifier: Apache-2.0 */
#ifndef NV_VALIDATE_QUANT_CALIBRATE_REPORT_H
#define NV_VALIDATE_QUANT_CALIBRATE_REPORT_H

#include "calibrate.h"
#include "json.h"
#include "terminal.h"

/* The suggestions as the report's "calibration"; NULL: out of memory. */
cJSON *nv_json_calibration(const nv_calibration *calibration);

/* A line a layer: the range that it has and what each method would make of it; false: out of
 * memory. */
bool nv_text_calibration(const nv_terminal *terminal, const nv_calibration *calibration);

#endif
