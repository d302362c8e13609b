/* SPDX-License-Identifier: Apache-2.0 */
#include "support/corpus.h"

#include <string.h>

static uint32_t read_u32(corpus_reader *r)
{
    if (r->end - r->at < 4) {
        r->broken = true;
        return 0;
    }
    const uint8_t *b = r->at;
    r->at += 4;
    return (uint32_t)b[0] | (uint32_t)b[1] << 8 | (uint32_t)b[2] << 16 | (uint32_t)b[3] << 24;
}

static corpus_chunk read_chunk(corpus_reader *r)
{
    corpus_chunk c = {.bytes = read_u32(r)};
    if (r->end - r->at < (ptrdiff_t)c.bytes) {
        r->broken = true;
        return (corpus_chunk){0};
    }
    c.data = r->at;
    r->at += c.bytes;
    return c;
}

static void read_series(corpus_reader *r, corpus_series *s)
{
    s->count = read_u32(r);
    if (s->count > CORPUS_MAX_CHUNKS)
        r->broken = true;
    for (uint32_t i = 0; i < s->count && !r->broken; i++)
        s->of[i] = read_chunk(r);
}

corpus_reader corpus_open(const uint8_t *data, size_t bytes)
{
    static const char magic[] = "NVCORPUS";
    corpus_reader r = {data, data + bytes, bytes < 8 || memcmp(data, magic, 8) != 0};

    r.at += r.broken ? 0 : 8;
    return r;
}

bool corpus_next(corpus_reader *r, corpus_case *c)
{
    if (r->broken || r->at >= r->end)
        return false;
    c->name = read_chunk(r);
    c->model = read_chunk(r);
    read_series(r, &c->inputs);
    read_series(r, &c->outputs);
    return !r->broken;
}
