/* SPDX-License-Identifier: Apache-2.0 */
#include "mve/max_pool.inc"
