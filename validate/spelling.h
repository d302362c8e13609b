/* SPDX-License-Identifier: Apache-2.0 */
/* What a word that is not known was meant to be. */
#ifndef NV_VALIDATE_SPELLING_H
#define NV_VALIDATE_SPELLING_H

#include <stddef.h>

enum { NV_SPELLING_FAR = 3 };

/* How many letters of the word's first `length` are to be changed, added, left out or exchanged
 * with their neighbour to make `name` (optimal string alignment); NV_SPELLING_FAR for that many and
 * more, and where it is as many as the word has. */
int nv_spelling_distance(const char *word, size_t length, const char *name);

#endif
