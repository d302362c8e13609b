/* SPDX-License-Identifier: Apache-2.0 */
/* Which arrays of two files are compared, and what else of them is not. */
#include "diff.h"

#include "logged.h"

#include <string.h>

static bool is_named(const nv_diff *d, const nv_array *a)
{
    const char *name = d->options->tensor;

    if (d->model != NULL)
        return nv_logged_tensor(&d->model->graphs[0], a) == d->tensor->index;
    return name != NULL && ((a->name != NULL && strcmp(a->name, name) == 0) ||
                            (a->tag != NULL && strcmp(a->tag, name) == 0));
}

/* The only array of a file, or the one of the tensor's name; one of mere words only if there is no
 * other. */
static const nv_array *find_array(const nv_diff *d, const nv_arrays *all)
{
    const nv_array *words = NULL;

    for (const nv_array *a = all->items; a < all->items + all->count; a++)
        if (is_named(d, a)) {
            if (!a->doubtful)
                return a;
            words = words == NULL ? a : words;
        }
    if (words != NULL)
        return words;
    return all->count == 1 ? &all->items[0] : nv_arrays_only(all);
}

static nv_status choose(nv_diff *d, nv_diff_side *side, nv_error *err)
{
    const nv_arrays *all = &side->arrays;

    side->array = find_array(d, all);
    if (side->array == NULL)
        return nv_fail(err, NV_E_INPUT,
                       "%s: holds %zu tensors (the first is '%.60s'); --tensor NAME "
                       "says which to compare",
                       all->path, all->count, all->items[0].name == NULL ? "" : all->items[0].name);
    for (const nv_array *a = side->array + 1; a < all->items + all->count; a++)
        if (nv_array_again(side->array, a) || (is_named(d, a) && !a->doubtful))
            nv_complain(&d->unused, all->path, a->line,
                        "the tensor was logged before: the first is used");
    return NV_OK;
}

static bool is_called(const nv_array *a, const char *name)
{
    return a->name == NULL || name == NULL ? a->name == name : strcmp(a->name, name) == 0;
}

static const nv_array *first_called(const nv_arrays *all, const char *name)
{
    for (const nv_array *a = all->items; a < all->items + all->count; a++)
        if (is_called(a, name))
            return a;
    return NULL;
}

static bool is_same(const nv_array *a, const nv_array *b)
{
    if (a->count != b->count || (a->numbers == NULL) != (b->numbers == NULL))
        return false;
    return a->numbers == NULL ? memcmp(a->bytes, b->bytes, a->count) == 0
                              : memcmp(a->numbers, b->numbers, a->count * sizeof *a->numbers) == 0;
}

/* What else both files have of one name, but another content: it may be a tensor's, too. */
static void tell_others(nv_diff *d)
{
    const nv_arrays *due = &d->due.arrays, *got = &d->got.arrays;

    for (const nv_array *a = due->items; a < due->items + due->count; a++) {
        if (is_called(d->due.array, a->name) || first_called(due, a->name) != a ||
            (d->model != NULL && nv_logged_tensor(&d->model->graphs[0], a) < 0))
            continue;
        const nv_array *b = first_called(got, a->name);
        if (b != NULL && !is_called(d->got.array, a->name) && !is_same(a, b))
            nv_complain(&d->unused, got->path, b->line,
                        "%s was logged, too, and is not compared: --tensor NAME says which is",
                        nv_array_label_of(a).s);
    }
}

/* Without a model nothing says how many values there should be. */
static void tell_left_out(nv_diff *d, const nv_diff_side *side)
{
    const nv_arrays *all = &side->arrays;

    for (const nv_left_out *l = all->left_out; l < all->left_out + all->n_left_out; l++)
        if (is_called(side->array, l->name))
            nv_complain(&d->unused, all->path, l->line, "numbers of '%.60s' among %s: left out",
                        l->name, l->among);
}

nv_status nv_diff_choose(nv_diff *d, nv_error *err)
{
    NV_TRY(choose(d, &d->due, err));
    NV_TRY(choose(d, &d->got, err));
    if (d->options->tensor == NULL)
        tell_others(d);
    if (d->model == NULL) {
        tell_left_out(d, &d->due);
        tell_left_out(d, &d->got);
    }
    return NV_OK;
}
