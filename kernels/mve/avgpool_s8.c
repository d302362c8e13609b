/* SPDX-License-Identifier: Apache-2.0 */
#include "mve/average_pool.inc"
