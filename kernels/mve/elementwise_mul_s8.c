/* SPDX-License-Identifier: Apache-2.0 */
#include "mve/elementwise_mul.inc"
