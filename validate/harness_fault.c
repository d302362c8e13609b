/* SPDX-License-Identifier: Apache-2.0 */
#include "harness_fault.h"

void nv_fault(nv_kernel_result *r, unsigned flag, const char *fmt, ...)
{
    if (r->faults == 0) {
        va_list ap;
        va_start(ap, fmt);
        (void)vsnprintf(r->detail, sizeof r->detail, fmt, ap);
        va_end(ap);
    }
    r->faults |= flag;
}

void nv_fault_crash(nv_kernel_result *r, const nv_outcome *o)
{
    nv_fault(r, NV_FAULT_CRASH, "%s %s", r->function, o->crash);
    r->signal = o->signal;
    (void)snprintf(r->path, sizeof r->path, "crashed");
}

bool nv_fault_is_crash(const nv_kernel_result *r)
{
    return (r->faults & NV_FAULT_CRASH) != 0;
}

void nv_fault_guards(nv_kernel_result *r, const nv_guarded *memory, int first)
{
    for (int i = first; i < memory->n_blocks; i++) {
        const nv_guard_block *b = &memory->blocks[i];
        ptrdiff_t at;
        if (!nv_guarded_damaged(b, &at))
            continue;
        unsigned flag = b->kind == NV_BLOCK_SCRATCH ? NV_FAULT_SCRATCH : NV_FAULT_GUARD;
        nv_fault(r, flag, "wrote byte %td of the %s buffer, which has %zu", at,
                 nv_block_label_of(b).s, b->bytes);
    }
    ptrdiff_t at;
    /* After a crash the buffers that the kernel asked for are unknown here, and lie there. */
    if (!nv_fault_is_crash(r) && nv_guarded_tail_damaged(memory, &at)) {
        const nv_guard_block *last = &memory->blocks[memory->n_blocks - 1];
        nv_fault(r, NV_FAULT_GUARD,
                 "wrote %td bytes behind the start of the %s buffer, which has %zu", at,
                 nv_block_label_of(last).s, last->bytes);
    }
}
