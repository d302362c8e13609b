/* SPDX-License-Identifier: Apache-2.0 */
/* What this core does with all units of an LSTM: see lstm.inc. */
#if defined(__ARM_FEATURE_MVE)
#include "mve/lstm_units.h"
#else
#include "lstm_units.h"
#endif
