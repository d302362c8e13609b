/* SPDX-License-Identifier: Apache-2.0 */
/* A name of CMSIS-Core; see there. */
#include "cmsis_compiler.h"
