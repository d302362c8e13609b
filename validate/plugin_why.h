/* SPDX-License-Identifier: Apache-2.0 */
/* Why a file is no plug-in that dlopen takes. */
#ifndef NV_VALIDATE_PLUGIN_WHY_H
#define NV_VALIDATE_PLUGIN_WHY_H

#include <stddef.h>

/* Writes the reason into `text`, one line without the file's name: from the file's first bytes
 * where they tell (code for another machine, of which the dynamic linker says that there is no such
 * file; an object file; an archive), otherwise what dlerror says of the dlopen that has just
 * failed. */
void nv_plugin_why(const char *file, char *text, size_t room);

#endif
