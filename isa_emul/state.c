/* SPDX-License-Identifier: Apache-2.0 */
#include "nv/isa.h"

__thread struct nv_isa_state nv_isa_this_thread;

struct nv_isa_state *nv_isa(void)
{
    return &nv_isa_this_thread;
}
