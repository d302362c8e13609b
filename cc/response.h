/* SPDX-License-Identifier: Apache-2.0 */
/* Response files: an argument @FILE stands for the arguments in a file. */
#ifndef NV_CC_RESPONSE_H
#define NV_CC_RESPONSE_H

#include "text.h"

/* The arguments with files put in place of @FILE, as compilers do: words, quotes, backslashes. A
 * file that cannot be read leaves the argument as it is. */
void cc_response_expand(int argc, char **argv, cc_list *arguments);

/* A text's words, by the same rules. */
void cc_response_words(const char *text, cc_list *words);

#endif
