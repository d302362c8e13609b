/* SPDX-License-Identifier: Apache-2.0 */
/* A case as a .tflite file of one operator, for nnverify and for bug reports. */
#ifndef NV_TESTS_CASE_FILE_H
#define NV_TESTS_CASE_FILE_H

#include "nv/case.h"

/* Writes model.tflite, the values of its inputs (NAME.bin) and the file `operands`, the command
 * line's arguments behind nnverify's options, into a directory that exists. The case need not be
 * prepared. */
NV_MUST_CHECK nv_status nv_case_write(const nv_case *c, const char *directory, nv_error *err);

#endif
