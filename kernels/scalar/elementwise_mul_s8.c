/* SPDX-License-Identifier: Apache-2.0 */
#include "elementwise_mul.inc"
