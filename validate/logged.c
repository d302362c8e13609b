/* SPDX-License-Identifier: Apache-2.0 */
#include "logged.h"

#include "tensor_name.h"
#include "values.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

int32_t nv_logged_named(const nv_graph *g, const char *name, size_t length)
{
    int32_t index = nv_tensor_named(g, name, length);
    return index < g->n_tensors ? index : -1;
}

int32_t nv_logged_tensor(const nv_graph *g, const nv_array *a)
{
    int32_t index = a->name == NULL ? -1 : nv_logged_named(g, a->name, strlen(a->name));
    return index >= 0 || a->tag == NULL ? index : nv_logged_named(g, a->tag, strlen(a->tag));
}

/* ---- dumps that a damaged row divides ---- */

enum { PARTS = 16 }; /* of a dump, at most */

/* How many arrays from `a` on are one dump of `bytes`; 1: it is none, or by itself. */
static int count_parts(const nv_arrays *all, const nv_array *a, size_t bytes)
{
    size_t total = 0;

    for (int n = 1; n <= PARTS && a->row > 0; n++) {
        if (total + a->count == bytes)
            return n;
        if (a->next == 0)
            break;
        total += (a->count + a->row - 1) / a->row * a->row;
        a = &all->items[a->next];
    }
    return 1;
}

static nv_status append(nv_array *to, const nv_array *from, size_t count, nv_error *err)
{
    for (size_t i = 0; i < count; i++)
        NV_TRY(from->known == NULL || from->known[i] ? nv_array_put(to, &from->bytes[i], 1, err)
                                                     : nv_array_put_lost(to, 1, err));
    return NV_OK;
}

static void clear_bytes(nv_array *a)
{
    free(a->bytes);
    free(a->known);
    a->bytes = a->known = NULL;
    a->count = 0;
}

/* Between two places that were damaged nothing need be where it was. */
static void widen_lost(nv_array *a)
{
    size_t from = 0, to = a->count;

    while (from < to && a->known[from])
        from++;
    while (to > from && a->known[to - 1])
        to--;
    memset(a->known + from, 0, to - from);
}

/* Puts the parts into the first; the others are left without bytes. */
static nv_status join(nv_arrays *all, nv_array *first, int n, nv_error *err)
{
    nv_array whole = {.row = first->row}, *part = first;
    nv_status st = NV_OK;

    for (int i = 0; st == NV_OK && i < n; i++) {
        const bool is_last = i == n - 1;
        const size_t count = is_last ? part->count : part->count - part->count % part->row;
        st = append(&whole, part, count, err);
        if (st == NV_OK && !is_last)
            st = nv_array_put_lost(&whole, part->row, err);
        if (!is_last)
            nv_arrays_complain(all, part->end, "a damaged row of a hex dump");
        first->end = part->end;
        clear_bytes(part);
        part = &all->items[part->next];
    }
    if (st == NV_OK)
        widen_lost(&whole);
    first->bytes = whole.bytes;
    first->known = whole.known;
    first->count = whole.count;
    first->doubtful = false;
    return st;
}

/* Takes out what was left without bytes. */
static void compact(nv_arrays *all)
{
    size_t n = 0;

    for (size_t i = 0; i < all->count; i++) {
        nv_array *a = &all->items[i];
        if (a->row > 0 && a->bytes == NULL) {
            free(a->name);
            free(a->tag);
        } else {
            all->items[n++] = *a;
        }
    }
    all->count = n;
}

nv_status nv_logged_join(const nv_graph *g, const nv_tensor *due, nv_arrays *all, nv_error *err)
{
    for (nv_array *a = all->items; a < all->items + all->count; a++) {
        if (a->next == 0 || a->bytes == NULL)
            continue;
        const int32_t index = nv_logged_tensor(g, a);
        const nv_tensor *t = index >= 0 ? &g->tensors[index] : due;
        const int n = t == NULL ? 1 : count_parts(all, a, t->bytes);
        if (n > 1)
            NV_TRY(join(all, a, n, err));
    }
    compact(all);
    return NV_OK;
}

/* ---- what a log leaves open ---- */

/* The largest magnitude that a quantized tensor stands for. */
static float largest(const nv_tensor *t)
{
    int64_t low = 0, high = 0;
    float most = 0;

    (void)nv_type_range(t->type, &low, &high);
    for (int32_t i = 0; i < t->quant.count; i++) {
        const float zero = (float)t->quant.zero_point[i];
        most = fmaxf(most, t->quant.scale[i] * fmaxf((float)high - zero, zero - (float)low));
    }
    return most;
}

/* Whether bytes are float32 values that such a tensor may have, also in a range that is not its
 * own, such as pixels for real numbers: bytes of anything else have all exponents. Zeros are in
 * both. */
static bool are_floats(const nv_tensor *t, const nv_array *a)
{
    const float most = 1024 * largest(t), least = largest(t) / 16384;
    size_t good = 0, bad = 0;

    for (size_t i = 0; i + sizeof(float) <= a->count; i += sizeof(float)) {
        float x;
        memcpy(&x, a->bytes + i, sizeof x);
        if (!isfinite(x))
            return false;
        good += x != 0 && fabsf(x) >= least && fabsf(x) <= most;
        bad += x != 0 && !(fabsf(x) >= least && fabsf(x) <= most);
    }
    return good > 3 * bad;
}

static void take_first(const nv_tensor *t, const char *path, nv_array *a, nv_complaints *complaints)
{
    const size_t bytes = t->bytes, real = (size_t)nv_shape_count(&t->shape) * sizeof(float);

    if (a->row == 0 || bytes == 0 || a->count <= bytes || a->count % bytes != 0)
        return;
    if (nv_is_quantized(t) && a->count == real && are_floats(t, a)) {
        nv_complain(complaints, path, a->line,
                    "%zu bytes on end: read as float32 values of tensor %d, not as %zu dumps of it",
                    a->count, t->index, a->count / bytes);
        return;
    }
    nv_complain(complaints, path, a->line,
                "tensor %d was logged %zu times on end: the first is used", t->index,
                a->count / bytes);
    a->count = bytes;
}

/* Whether the digits of all bytes are those of decimal numbers, which have another value. */
static bool may_be_decimal(const nv_array *a)
{
    bool differs = false;

    for (size_t i = 0; i < a->count; i++) {
        if (a->bytes[i] >> 4 > 9 || (a->bytes[i] & 15) > 9)
            return false;
        differs |= a->bytes[i] > 9;
    }
    return differs;
}

void nv_logged_settle(const nv_tensor *t, const char *path, nv_array *a, nv_complaints *complaints)
{
    take_first(t, path, a, complaints);
    if (a->doubtful && a->known != NULL)
        nv_complain(complaints, path, a->line, "a damaged row of a hex dump");
    if (a->bare && may_be_decimal(a))
        nv_complain(complaints, path, a->line,
                    "read as bytes in hex; no digit is a letter: may be decimal numbers");
}

/* ---- names ---- */

nv_array_label nv_array_label_of(const nv_array *a)
{
    nv_array_label label = {"an array without a name"};

    if (a->name != NULL)
        (void)snprintf(label.s, sizeof label.s, "'%.60s'", a->name);
    return label;
}
