/* SPDX-License-Identifier: Apache-2.0 */
/* Tokens of a preprocessed source, each with its place in the user's files. */
#ifndef NV_CC_SCAN_H
#define NV_CC_SCAN_H

#include "text.h"

/* By line markers: # 12 "file.c" 3 */
typedef struct cc_place {
    const char *file; /* as the marker has it, without the quotes; NULL before the first one */
    int line;
    bool system; /* a system header's */
} cc_place;

typedef enum cc_kind { CC_END, CC_WORD, CC_NUMBER, CC_STRING, CC_CHARACTER, CC_MARK } cc_kind;

typedef struct cc_token {
    cc_kind kind;
    const char *at;
    size_t length;
    cc_place place;
} cc_token;

typedef struct cc_scanner {
    const char *at, *end;
    cc_place place;
    bool line_start;
} cc_scanner;

void cc_scan_start(cc_scanner *scanner, const char *text, size_t length);

/* The next token; line markers and pragmas are passed over, markers move `place`. */
cc_token cc_scan(cc_scanner *scanner);

/* Whether a token is this word or mark. */
bool cc_is(const cc_token *token, const char *text);

/* A line marker for this place, on lines of its own: "\n# 12 "file.c" 3\n". `system` marks the
 * lines behind it as a system header's, of which compilers give no warnings. */
void cc_marker(cc_text *out, const cc_place *place, bool system);

#endif
