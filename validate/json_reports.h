/* SPDX-License-Identifier: Apache-2.0 */
/* JSON where --json and -o want it, for commands that write nothing else. */
#ifndef NV_VALIDATE_JSON_REPORTS_H
#define NV_VALIDATE_JSON_REPORTS_H

#include "options.h"

/* Writes `text` to every report that was asked for, to stdout last: once the others are written.
 * NULL where one was asked for: out of memory. *to_stdout: none goes to stdout, where text may
 * follow. */
NV_MUST_CHECK nv_status nv_json_reports(const nv_options *options, const char *text,
                                        bool *to_stdout, nv_error *err);

#endif
