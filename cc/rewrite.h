/* SPDX-License-Identifier: Apache-2.0 */
/* A preprocessed source with its Arm assembly turned into C. */
#ifndef NV_CC_REWRITE_H
#define NV_CC_REWRITE_H

#include "body.h"

/*
 * Copies `text` to `out`, assembly statements translated. Line markers stay, so that compilers,
 * debuggers and gcov speak of the user's lines. `place` is where the text begins. Assembly of the
 * host's own headers stays as it is. Complaints go to unit->messages, and unit->errors counts.
 */
void cc_rewrite(cc_unit *unit, const char *text, size_t length, const cc_place *place,
                cc_text *out);

/* Whether a preprocessed source has assembly to translate. */
bool cc_has_assembly(const cc_list *foreign, const char *text, size_t length);

#endif
