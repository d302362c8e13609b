/* SPDX-License-Identifier: Apache-2.0 */
#include "refusals.h"

#include <string.h>

enum { NV_REFUSALS_MAX = 64 };

struct nv_refusal {
    const char *noun;
    int32_t graph;
    char what[240];
    char where[240];     /* "0, 3-5" up to the last range that is closed */
    int32_t first, last; /* the open range */
    int n;
};

static void append(char *text, size_t bytes, const char *more)
{
    size_t n = strlen(text), m = strlen(more);

    if (n + m < bytes)
        memcpy(text + n, more, m + 1);
}

/* Closes the open range into `where`; a list that is too long ends in "...". */
static void close_range(struct nv_refusal *e)
{
    enum { ROOM = 32 }; /* two numbers and "...": the end of every list must fit */
    char range[ROOM];

    if (strlen(e->where) + ROOM > sizeof e->where) {
        if (e->where[strlen(e->where) - 1] != '.')
            append(e->where, sizeof e->where, ", ...");
        return;
    }
    const char *comma = e->where[0] == '\0' ? "" : ", ";
    if (e->first == e->last)
        (void)snprintf(range, sizeof range, "%s%d", comma, (int)e->first);
    else
        (void)snprintf(range, sizeof range, "%s%d%s%d", comma, (int)e->first,
                       e->last == e->first + 1 ? ", " : "-", (int)e->last);
    append(e->where, sizeof e->where, range);
}

nv_status nv_refuse(nv_refusals *r, nv_memory *memory, const char *noun, int32_t graph,
                    int32_t index, const char *what, nv_error *err)
{
    struct nv_refusal *e;
    int i = 0;

    if (r->entry == NULL)
        NV_TRY(nv_memory_get(memory, NV_REFUSALS_MAX, sizeof *e, "list of what is not supported",
                             &r->entry, err));
    if (r->first_node < 0 && graph == 0 && strcmp(noun, "operator") == 0)
        r->first_node = index;
    while (i < r->n_entries && (r->entry[i].graph != graph || strcmp(r->entry[i].noun, noun) != 0 ||
                                strcmp(r->entry[i].what, what) != 0))
        i++;
    if (i == NV_REFUSALS_MAX) {
        r->n_unnamed++;
        return NV_OK;
    }
    e = &r->entry[i];
    if (i == r->n_entries) {
        *e = (struct nv_refusal){.noun = noun, .graph = graph, .first = index, .last = index};
        append(e->what, sizeof e->what, what);
        r->n_entries++;
    } else if (index == e->last + 1) {
        e->last = index;
    } else {
        close_range(e);
        e->first = e->last = index;
    }
    e->n++;
    return NV_OK;
}

nv_status nv_refusals_report(const nv_refusals *r, nv_error *err)
{
    enum { ROOM_FOR_MORE = 48 };
    char text[sizeof err->message] = "not supported: ", item[sizeof r->entry->what * 3];
    int64_t unnamed = r->n_unnamed;

    if (r->n_entries == 0)
        return NV_OK;
    for (int i = 0; i < r->n_entries; i++) {
        struct nv_refusal e = r->entry[i];
        char subgraph[32] = "";

        close_range(&e);
        if (e.graph != 0)
            (void)snprintf(subgraph, sizeof subgraph, " of subgraph %d", (int)e.graph);
        (void)snprintf(item, sizeof item, "%s%s (%s%s %s%s)", i == 0 ? "" : "; ", e.what, e.noun,
                       e.n == 1 ? "" : "s", e.where, subgraph);
        if (strlen(text) + strlen(item) + ROOM_FOR_MORE < sizeof text)
            append(text, sizeof text, item);
        else
            unnamed += e.n;
    }
    if (unnamed > 0) {
        (void)snprintf(item, sizeof item, "; and %lld more", (long long)unnamed);
        append(text, sizeof text, item);
    }
    if (err != NULL && err->status == NV_OK)
        err->node = r->first_node;
    return nv_fail(err, NV_E_UNSUPPORTED, "%s", text);
}
