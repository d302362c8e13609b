/* SPDX-License-Identifier: Apache-2.0 */
#include "max_pool.inc"
