/* SPDX-License-Identifier: Apache-2.0 */
/* Programs that are run, and files that come and go with them. */
#ifndef NV_CC_PROCESS_H
#define NV_CC_PROCESS_H

#include "text.h"
#include "nv/status.h"

/*
 * Runs a command (found by PATH) and waits. With `output` its stdout is appended there; `quiet`
 * drops what it says on stderr. *exit_status is the command's, 128 and the signal where one ended
 * it. Fails with NV_E_IO where it could not be run.
 */
NV_MUST_CHECK nv_status cc_run(const cc_list *command, cc_text *output, bool quiet,
                               int *exit_status, nv_error *err);

/* A directory of this run's own, made when first asked for and removed at the end. */
NV_MUST_CHECK nv_status cc_scratch(const char **path, nv_error *err);
void cc_scratch_remove(void);

/* Writes a file of the scratch directory, in a directory of its own: "<scratch>/3/name". */
NV_MUST_CHECK nv_status cc_scratch_file(int number, const char *name, const cc_text *text,
                                        const char **path, nv_error *err);

#endif
