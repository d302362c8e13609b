/* SPDX-License-Identifier: Apache-2.0 */
#include "average_pool.inc"
