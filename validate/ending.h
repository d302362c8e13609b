/* SPDX-License-Identifier: Apache-2.0 */
/* How a process ended, from waitpid's status. */
#ifndef NV_VALIDATE_ENDING_H
#define NV_VALIDATE_ENDING_H

#include <stddef.h>

/* "SIGSEGV"; NULL: no signal ended it. */
const char *nv_ending_signal(int status);

/* "crashed with SIGSEGV", "ended its process with status 3" */
void nv_ending_say(int status, char *text, size_t size);

#endif
