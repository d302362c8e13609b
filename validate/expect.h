/* SPDX-License-Identifier: Apache-2.0 */
/* Which engine's arithmetic gives what the user expects. */
#ifndef NV_VALIDATE_EXPECT_H
#define NV_VALIDATE_EXPECT_H

#include "expected.h"
#include "result.h"

/* Runs golden under every rounding profile and compares with what is expected. Adds one finding:
 *   rounding-profile  a note: evidence.profiles are exactly the profiles that give all the bytes;
 *                     where only the layers, each fed with the expected values before it, are
 *                     explained one by one, evidence.layers says by which;
 *   output-mismatch   no profile gives them: an error, a note within --lsb.
 * Floats count as equal within 4 ULP or 1e-5 of the tensor's largest magnitude. `golden` holds the
 * values of the sample that was run, `inputs` its inputs. */
NV_MUST_CHECK nv_status nv_expect_judge(const nv_model *model, const nv_expected *expected,
                                        const nv_run *run, const nv_input *inputs, nv_exec *golden,
                                        nv_findings *findings, nv_error *err);

#endif
