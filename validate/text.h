/* SPDX-License-Identifier: Apache-2.0 */
/* Text that others wrote (names in a model, of files), made fit to be shown. */
#ifndef NV_VALIDATE_TEXT_H
#define NV_VALIDATE_TEXT_H

#include <stdbool.h>
#include <stdio.h>

/* A copy (malloc'ed) in which every byte that is no part of valid UTF-8 is U+FFFD. NULL: out of
 * memory. */
char *nv_text_utf8(const char *text);

/* Prints with every control character, and what is no UTF-8, as \xNN or \u{NNNN}, so that no text
 * from a file can steer a terminal. */
void nv_text_print(FILE *out, const char *text);
/* The same within XML and HTML, between tags or quotes: no text can end either. */
void nv_text_markup(FILE *out, const char *text);

/* A copy (malloc'ed) of `length` bytes with the 0 that they may lack; NULL: out of memory. */
char *nv_text_slice(const char *text, size_t length);

/* Whether a path ends, in whatever case, in one of the suffixes: ".jpg.jpeg". */
bool nv_text_has_suffix(const char *path, const char *suffixes);

/* A path without its folders. */
const char *nv_text_base_name(const char *path);

#endif
