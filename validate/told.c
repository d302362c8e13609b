/* SPDX-License-Identifier: Apache-2.0 */
#include "told.h"

#include <stdlib.h>

enum { PARTS = NV_MAX_REPORTS + 1 };

void nv_told_free(nv_told *told)
{
    nv_sum_free(&told->sum);
    for (int i = 0; i < PARTS; i++)
        nv_printed_free(&told->parts[i]);
}

static bool put(FILE *to, const void *from, size_t bytes)
{
    return bytes == 0 || fwrite(from, bytes, 1, to) == 1;
}

static bool get(FILE *from, void *to, size_t bytes)
{
    return bytes == 0 || fread(to, bytes, 1, from) == 1;
}

static size_t layer_bytes(const nv_sample_sum *sum)
{
    return (size_t)sum->n_layers * sizeof *sum->layers;
}

/* The status; then the error, or the told sample, and behind it what its pointers lead to. */
bool nv_told_send(FILE *to, nv_status st, const nv_told *told, const nv_error *err)
{
    bool sent = put(to, &st, sizeof st);

    if (st != NV_OK)
        return sent && put(to, err, sizeof *err) && fflush(to) == 0;
    sent =
        sent && put(to, told, sizeof *told) && put(to, told->sum.layers, layer_bytes(&told->sum));
    for (int i = 0; i < PARTS && sent; i++)
        sent = put(to, told->parts[i].text, told->parts[i].bytes);
    return sent && fflush(to) == 0;
}

/* A copy of what `bytes` bytes follow, with a 0 behind them. */
static nv_status take(FILE *from, size_t bytes, void **to, bool *gone, nv_error *err)
{
    char *memory = malloc(bytes + 1);

    *to = memory;
    if (memory == NULL)
        return nv_fail(err, NV_E_MEMORY, "no memory for the report of a sample");
    memory[bytes] = '\0';
    *gone = *gone || !get(from, memory, bytes);
    return NV_OK;
}

static nv_status receive_sample(FILE *from, nv_told *told, bool *gone, nv_error *err)
{
    nv_told sent;
    void *memory;

    *gone = !get(from, &sent, sizeof sent);
    if (*gone)
        return NV_OK;
    told->sum = sent.sum;
    told->sum.layers = NULL;
    NV_TRY(take(from, layer_bytes(&sent.sum), &memory, gone, err));
    told->sum.layers = memory;
    for (int i = 0; i < PARTS; i++) {
        NV_TRY(take(from, sent.parts[i].bytes, &memory, gone, err));
        told->parts[i] = (nv_printed){memory, sent.parts[i].bytes};
    }
    return NV_OK;
}

nv_status nv_told_receive(FILE *from, nv_told *told, bool *gone, nv_error *err)
{
    nv_status st;
    nv_error sent;

    *told = (nv_told){.sum = {.layers = NULL}};
    *gone = !get(from, &st, sizeof st);
    if (!*gone && st == NV_OK)
        return receive_sample(from, told, gone, err);
    *gone = *gone || !get(from, &sent, sizeof sent);
    if (*gone)
        return NV_OK;
    if (err != NULL && err->status == NV_OK)
        *err = sent;
    return st;
}
