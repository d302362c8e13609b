/* SPDX-License-Identifier: Apache-2.0 */
/* The template of an assembly statement: from string literals to lines of assembly. */
#ifndef NV_CC_TEMPLATE_H
#define NV_CC_TEMPLATE_H

#include "statement.h"

/* Decoded text; place[i] is where byte i stands in the user's source. Starts as {0}. */
typedef struct cc_template {
    cc_text text;
    cc_place *place;
    size_t places;
} cc_template;

/* Appends a string literal: its escapes decoded, or raw. */
void cc_template_add(cc_template *template, const cc_token *literal);

/* Splits at newlines and semicolons, drops comments and blank lines. */
void cc_template_lines(const cc_template *template, cc_statement *statement);

#endif
