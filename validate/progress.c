/* SPDX-License-Identifier: Apache-2.0 */
#include "progress.h"

#include "clock.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { FIRST_MS = 500, EVERY_MS = 200, BAR = 30 };

nv_progress nv_progress_open(int64_t total, bool quiet)
{
    const char *term = getenv("TERM");
    const bool moves = isatty(STDERR_FILENO) && term != NULL && strcmp(term, "dumb") != 0;
    const bool shares = isatty(STDOUT_FILENO);

    return (nv_progress){.out = moves && total > 1 && (quiet || !shares) ? stderr : NULL,
                         .shares = shares,
                         .total = total,
                         .next_ms = nv_now_ms() + FIRST_MS};
}

void nv_progress_tell(nv_progress *p, int64_t done)
{
    char bar[BAR + 1] = "";

    if (p->out == NULL || nv_now_ms() < p->next_ms)
        return;
    for (int i = 0; i < BAR; i++)
        bar[i] = (double)i / BAR < (double)done / (double)p->total ? '#' : '.';
    fprintf(p->out, "\r[%s] %" PRId64 " of %" PRId64 " samples", bar, done, p->total);
    (void)fflush(p->out);
    p->next_ms = nv_now_ms() + EVERY_MS;
    p->shown = true;
}

void nv_progress_make_way(nv_progress *p)
{
    if (p->shares)
        nv_progress_clear(p);
}

void nv_progress_clear(nv_progress *p)
{
    if (!p->shown)
        return;
    fputs("\r\033[K", p->out);
    (void)fflush(p->out);
    p->shown = false;
}
