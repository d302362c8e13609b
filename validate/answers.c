/* SPDX-License-Identifier: Apache-2.0 */
#include "answers.h"

#include <stdlib.h>
#include <string.h>

static void mix(nv_digest *d, const void *from, size_t bytes)
{
    for (const unsigned char *p = from; bytes > 0;) {
        uint64_t word = 0;
        const size_t n = bytes < sizeof word ? bytes : sizeof word;
        memcpy(&word, p, n);
        p += n;
        bytes -= n;
        d->a = (d->a ^ word) * 0x9e3779b97f4a7c15u;
        d->a ^= d->a >> 29;
        d->b = (d->b + word) * 0xbf58476d1ce4e5b9u;
        d->b ^= d->b >> 32;
    }
}

nv_digest nv_digest_of_call(const nv_recorded *call)
{
    nv_digest d = {1, 2};

    mix(&d, &call->head, sizeof call->head);
    mix(&d, call->words, call->head.words * sizeof *call->words);
    mix(&d, call->blocks, call->head.blocks * sizeof *call->blocks);
    mix(&d, call->links, call->head.links * sizeof *call->links);
    for (uint32_t b = 0; b < call->head.blocks; b++)
        mix(&d, call->memory[b], call->blocks[b].bytes);
    return d;
}

void nv_answers_cut(nv_answers *a, uint32_t count)
{
    while (a->count > count)
        free(a->items[--a->count].outputs);
    if (count == 0) {
        free(a->items);
        *a = (nv_answers){0};
    }
}

static uint32_t output_bytes(const nv_recorded *call)
{
    uint32_t bytes = 0;
    for (uint32_t b = 0; b < call->head.blocks; b++)
        if (call->blocks[b].use == NV_CALL_OUTPUT)
            bytes += nv_call_padded(call->blocks[b].bytes);
    return bytes;
}

nv_answer *nv_answers_add(nv_answers *a, const nv_recorded *call)
{
    if (a->count == a->capacity) {
        const uint32_t larger = a->capacity == 0 ? 8 : 2 * a->capacity;
        nv_answer *items = realloc(a->items, larger * sizeof *items);
        if (items == NULL)
            return NULL;
        a->items = items;
        a->capacity = larger;
    }
    const uint32_t bytes = output_bytes(call);
    nv_answer *item = &a->items[a->count];
    *item = (nv_answer){
        .call = nv_digest_of_call(call), .function = call->head.function, .output_bytes = bytes};
    item->outputs = calloc(1, (size_t)bytes + 1);
    if (item->outputs == NULL)
        return NULL;
    a->count++;
    return item;
}

void nv_answer_predict(nv_answer *answer, const nv_recorded *call, int32_t status)
{
    unsigned char *to = answer->outputs;

    answer->result.status = status;
    for (uint32_t b = 0; b < call->head.blocks; b++)
        if (call->blocks[b].use == NV_CALL_OUTPUT) {
            memcpy(to, call->memory[b], call->blocks[b].bytes);
            to += nv_call_padded(call->blocks[b].bytes);
        }
}

bool nv_answer_read(nv_answer *answer, FILE *results)
{
    nv_result_record r;
    unsigned char piece[4096];

    if (fread(&r, sizeof r, 1, results) != 1 || r.bytes != sizeof r + answer->output_bytes)
        return false;
    bool same = r.status == answer->result.status && r.missing == 0 && r.damaged == 0;
    for (uint32_t at = 0; at < answer->output_bytes;) {
        const uint32_t left = answer->output_bytes - at;
        const size_t n = left < sizeof piece ? left : sizeof piece;
        if (fread(piece, 1, n, results) != n)
            return false;
        same = same && memcmp(piece, answer->outputs + at, n) == 0;
        memcpy(answer->outputs + at, piece, n);
        at += (uint32_t)n;
    }
    answer->result = r;
    answer->known = true;
    answer->as_predicted = same;
    return true;
}

void nv_answer_apply(const nv_answer *answer, const nv_recorded *call)
{
    const unsigned char *from = answer->outputs;

    for (uint32_t b = 0; b < call->head.blocks; b++)
        if (call->blocks[b].use == NV_CALL_OUTPUT) {
            memcpy((void *)(uintptr_t)call->memory[b], from, call->blocks[b].bytes);
            from += nv_call_padded(call->blocks[b].bytes);
        }
}
