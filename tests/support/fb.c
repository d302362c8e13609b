/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The file is written from front to back: a table first with holes for its offsets, then what they
 * point to, which patches the hole. Slot numbers are written out again here on purpose, rather
 * than taken from sim/schema.h: a wrong one there would otherwise agree with itself.
 */
#include "support/fb.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MAX_FILE = 1 << 20, MAX_SLOTS = 16 };

typedef struct writer {
    uint8_t byte[MAX_FILE];
    size_t n;
    size_t hole[FB_MAX_GRAPHS * FB_MAX_TENSORS]; /* Buffer.offset of external buffers */
} writer;

/* One field of a table: an inline value, or a hole whose place is stored in *hole. */
typedef struct field {
    int slot;
    size_t bytes;
    uint64_t value;
    size_t *hole;
} field;

static size_t put(writer *w, const void *p, size_t bytes)
{
    size_t at = w->n;
    if (at + bytes > MAX_FILE) {
        (void)fprintf(stderr, "fb: the file is larger than %d bytes\n", MAX_FILE);
        abort();
    }
    if (bytes > 0)
        memcpy(w->byte + at, p, bytes);
    w->n += bytes;
    return at;
}

static void put_u32(writer *w, uint32_t v)
{
    put(w, &v, sizeof v);
}

static void align(writer *w, size_t to, size_t remainder)
{
    static const uint8_t zero = 0;
    while (w->n % to != remainder)
        put(w, &zero, 1);
}

/* The hole at `at` shall point to what comes next. */
static void patch(writer *w, size_t at)
{
    uint32_t distance = (uint32_t)(w->n - at);
    memcpy(w->byte + at, &distance, sizeof distance);
}

/* A vtable and its table behind it, 4 bytes aligned; 8-byte fields come first. */
static void put_table(writer *w, const field *fields, int n, size_t *hole_to_table)
{
    uint16_t vtable[2 + MAX_SLOTS] = {0}, slots = 0;
    uint8_t table[8 + 8 * MAX_SLOTS] = {0};
    size_t bytes = 4;

    for (size_t size = 8; size >= 1; size /= 2)
        for (int i = 0; i < n; i++) {
            if (fields[i].bytes != size)
                continue;
            bytes = size == 8 && bytes % 8 == 4 ? bytes + 4 : bytes; /* they start at 8 */
            vtable[2 + fields[i].slot] = (uint16_t)bytes;
            memcpy(table + bytes, &fields[i].value, size);
            bytes += size;
            if (fields[i].slot + 1 > slots)
                slots = (uint16_t)(fields[i].slot + 1);
        }
    vtable[0] = (uint16_t)(4 + 2 * slots);
    vtable[1] = (uint16_t)bytes;
    align(w, 8, (8u - vtable[0] % 8u) % 8u);
    size_t vtable_at = put(w, vtable, vtable[0]);
    if (hole_to_table != NULL)
        patch(w, *hole_to_table);
    int32_t back = (int32_t)(w->n - vtable_at);
    memcpy(table, &back, sizeof back);
    size_t at = put(w, table, bytes);
    for (int i = 0; i < n; i++)
        if (fields[i].hole != NULL)
            *fields[i].hole = at + vtable[2 + fields[i].slot];
}

static void put_vector(writer *w, size_t hole, const void *p, size_t count, size_t element)
{
    align(w, 8, 4);
    patch(w, hole);
    put_u32(w, (uint32_t)count);
    put(w, p, count * element);
}

static void put_string(writer *w, size_t hole, const char *text)
{
    align(w, 4, 0);
    patch(w, hole);
    put_u32(w, (uint32_t)strlen(text));
    put(w, text, strlen(text) + 1);
}

/* A vector of n holes; returns where the first one is. */
static size_t put_holes(writer *w, size_t hole, int n)
{
    align(w, 4, 0);
    patch(w, hole);
    put_u32(w, (uint32_t)n);
    size_t at = w->n;
    for (int i = 0; i < n; i++)
        put_u32(w, 0);
    return at;
}

#define SCALAR(slot, type, value)                                                                  \
    {                                                                                              \
        slot, sizeof(type), (uint64_t)(value), NULL                                                \
    }
#define OFFSET(slot, hole)                                                                         \
    {                                                                                              \
        slot, sizeof(uint32_t), 0, &(hole)                                                         \
    }
#define COUNT(array) (int)(sizeof(array) / sizeof((array)[0]))

static int count_tensors(const fb_graph *g)
{
    int n = 0;
    while (n < FB_MAX_TENSORS && (g->tensors[n].name != NULL || g->tensors[n].shape.rank > 0))
        n++;
    return n;
}

static bool is_used(const fb_operator *o)
{
    return o->in.n > 0 || o->out.n > 0 || o->options_member != 0;
}

static int count_operators(const fb_graph *g)
{
    int n = 0;
    while (n < FB_MAX_OPERATORS && is_used(&g->operators[n]))
        n++;
    return n;
}

static int count_graphs(const fb_model *m)
{
    int n = 0;
    while (!m->no_graphs && n < FB_MAX_GRAPHS && count_tensors(&m->graph[n]) > 0)
        n++;
    return n;
}

static void put_quant(writer *w, const fb_quant *q, size_t at)
{
    size_t scale = 0, zero = 0;
    const field fields[] = {OFFSET(2, scale), OFFSET(3, zero), SCALAR(4, uint8_t, q->details),
                            SCALAR(6, int32_t, q->axis)};

    put_table(w, fields, COUNT(fields), &at);
    put_vector(w, scale, q->scales != NULL ? q->scales : q->scale, (size_t)q->n_scales,
               sizeof(float));
    put_vector(w, zero, q->zeros != NULL ? q->zeros : q->zero, (size_t)q->n_zeros, sizeof(int64_t));
}

static void put_tensor(writer *w, const fb_tensor *t, uint32_t buffer, size_t at)
{
    size_t shape = 0, name = 0, quant = 0, sparsity = 0;
    field fields[11] = {OFFSET(0, shape), SCALAR(1, int8_t, t->type),
                        SCALAR(2, uint32_t, buffer + t->buffer_plus),
                        SCALAR(5, uint8_t, t->is_variable), SCALAR(10, uint32_t, t->external_file)};
    int n = 5;

    if (t->name != NULL)
        fields[n++] = (field)OFFSET(3, name);
    if (t->quant.n_scales + t->quant.n_zeros + t->quant.details > 0)
        fields[n++] = (field)OFFSET(4, quant);
    if (t->is_sparse)
        fields[n++] = (field)OFFSET(6, sparsity);
    put_table(w, fields, n, &at);
    put_vector(w, shape, t->shape.dim, (size_t)t->shape.rank, sizeof(int32_t));
    if (name != 0)
        put_string(w, name, t->name);
    if (quant != 0)
        put_quant(w, &t->quant, quant);
    if (sparsity != 0)
        put_table(w, NULL, 0, &sparsity);
}

static void put_operator(writer *w, const fb_operator *o, uint32_t opcode, size_t at)
{
    size_t in = 0, out = 0, options = 0, custom = 0;
    field fields[6] = {SCALAR(0, uint32_t, opcode + o->opcode_plus), OFFSET(1, in), OFFSET(2, out)};
    field option[FB_MAX_OPTIONS];
    int n = 3, n_options = 0;

    if (o->options_member != 0) {
        fields[n++] = (field)SCALAR(3, uint8_t, o->options_member);
        fields[n++] = (field)OFFSET(4, options);
    }
    if (o->custom_options != NULL)
        fields[n++] = (field)OFFSET(5, custom);
    put_table(w, fields, n, &at);
    if (o->custom_options != NULL)
        put_vector(w, custom, o->custom_options, o->custom_bytes, 1);
    put_vector(w, in, o->in.tensor, (size_t)o->in.n, sizeof(int32_t));
    put_vector(w, out, o->out.tensor, (size_t)o->out.n, sizeof(int32_t));
    if (options == 0)
        return;
    for (; n_options < FB_MAX_OPTIONS && o->options[n_options].bytes != 0; n_options++) {
        const fb_option *p = &o->options[n_options];
        option[n_options] = (field){p->slot, (size_t)p->bytes, (uint32_t)p->value, NULL};
    }
    put_table(w, option, n_options, &options);
}

/* Buffers are numbered in the order of the constants, from 1; operator codes in that of the
 * operators, from 0. Both counters run on from one subgraph to the next. */
static void put_graph(writer *w, const fb_graph *g, size_t at, uint32_t *buffer, uint32_t *opcode)
{
    size_t tensors = 0, inputs = 0, outputs = 0, operators = 0;
    const field fields[] = {OFFSET(0, tensors), OFFSET(1, inputs), OFFSET(2, outputs),
                            OFFSET(3, operators)};
    int n_tensors = count_tensors(g), n_operators = count_operators(g);

    put_table(w, fields, COUNT(fields), &at);
    put_vector(w, inputs, g->inputs, (size_t)g->n_inputs, sizeof(int32_t));
    put_vector(w, outputs, g->outputs, (size_t)g->n_outputs, sizeof(int32_t));
    size_t hole = put_holes(w, tensors, n_tensors);
    for (int i = 0; i < n_tensors; i++)
        put_tensor(w, &g->tensors[i], g->tensors[i].data != NULL ? ++*buffer : 0,
                   hole + 4 * (size_t)i);
    hole = put_holes(w, operators, n_operators);
    for (int i = 0; i < n_operators; i++)
        put_operator(w, &g->operators[i], (*opcode)++, hole + 4 * (size_t)i);
}

static void put_opcode(writer *w, const fb_operator *o, size_t at)
{
    size_t custom = 0;
    field fields[4] = {SCALAR(0, int8_t, o->code < 127 ? o->code : 127), SCALAR(2, int32_t, 1)};
    int n = 2;

    if (!o->old_byte_only)
        fields[n++] = (field)SCALAR(3, int32_t, o->code);
    if (o->custom_code != NULL)
        fields[n++] = (field)OFFSET(1, custom);
    put_table(w, fields, n, &at);
    if (o->custom_code != NULL)
        put_string(w, custom, o->custom_code);
}

static void put_buffer(writer *w, const fb_tensor *t, size_t *external_hole, size_t at)
{
    size_t data = 0;
    const field inside[] = {OFFSET(0, data)};
    field outside[] = {SCALAR(1, uint64_t, 0), SCALAR(2, uint64_t, t->bytes)};

    if (t->is_external) {
        outside[0].hole = external_hole;
        put_table(w, outside, COUNT(outside), &at);
        return;
    }
    put_table(w, inside, COUNT(inside), &at);
    align(w, 16, (size_t)(12 + t->misalign) % 16);
    patch(w, data);
    put_u32(w, (uint32_t)t->bytes);
    put(w, t->data, t->bytes);
}

/* Calls visit for every constant, with its buffer's number. */
static int for_constants(const fb_model *m, void (*visit)(writer *, const fb_tensor *, int, size_t),
                         writer *w, size_t holes)
{
    int n = 0;
    for (int g = 0; g < count_graphs(m); g++)
        for (int i = 0; i < count_tensors(&m->graph[g]); i++)
            if (m->graph[g].tensors[i].data != NULL) {
                n++;
                if (visit != NULL)
                    visit(w, &m->graph[g].tensors[i], n, holes);
            }
    return n;
}

static void visit_buffer(writer *w, const fb_tensor *t, int number, size_t holes)
{
    put_buffer(w, t, &w->hole[number - 1], holes + 4 * (size_t)number);
}

static void visit_external(writer *w, const fb_tensor *t, int number, size_t holes)
{
    (void)holes;
    if (!t->is_external)
        return;
    align(w, 16, (size_t)t->misalign);
    uint64_t at = w->n;
    memcpy(w->byte + w->hole[number - 1], &at, sizeof at);
    put(w, t->data, t->bytes);
}

static void put_opcodes(writer *w, const fb_model *m, size_t at)
{
    int n = 0;
    for (int g = 0; g < count_graphs(m); g++)
        n += count_operators(&m->graph[g]);
    size_t hole = put_holes(w, at, n);
    for (int g = 0; g < count_graphs(m); g++)
        for (int i = 0; i < count_operators(&m->graph[g]); i++, hole += 4)
            put_opcode(w, &m->graph[g].operators[i], hole);
}

static void put_buffers(writer *w, const fb_model *m, size_t at)
{
    size_t hole = put_holes(w, at, 1 + for_constants(m, NULL, NULL, 0));
    put_table(w, NULL, 0, &hole);
    for_constants(m, visit_buffer, w, hole);
}

static int count_metadata(const fb_model *m)
{
    int n = 0;
    while (n < FB_MAX_METADATA && m->metadata[n].name != NULL)
        n++;
    return n;
}

static void put_metadata(writer *w, const fb_model *m, size_t at)
{
    size_t hole = put_holes(w, at, count_metadata(m));
    for (int i = 0; i < count_metadata(m); i++, hole += 4) {
        size_t name = 0;
        const field fields[] = {OFFSET(0, name), SCALAR(1, uint32_t, m->metadata[i].buffer)};
        put_table(w, fields, COUNT(fields), &hole);
        put_string(w, name, m->metadata[i].name);
    }
}

fb_option fb_float(int slot, float value)
{
    fb_option o = {slot, 4, 0};
    memcpy(&o.value, &value, sizeof value);
    return o;
}

uint8_t *fb_build(const fb_model *m, size_t *bytes)
{
    writer *w = calloc(1, sizeof *w);
    size_t root = 0, codes = 0, graphs = 0, buffers = 0, metadata = 0;
    uint32_t buffer = 0, opcode = 0;
    const field fields[] = {SCALAR(0, uint32_t, 3 + m->version_plus), OFFSET(1, codes),
                            OFFSET(2, graphs), OFFSET(4, buffers), OFFSET(6, metadata)};
    const int n_fields = COUNT(fields) - (count_metadata(m) == 0);
    int n_graphs = count_graphs(m);

    if (w == NULL)
        abort();
    put_u32(w, 0);
    put(w, "TFL3", 4);
    put_table(w, fields, n_fields, &root);
    put_opcodes(w, m, codes);
    size_t hole = put_holes(w, graphs, n_graphs);
    for (int g = 0; g < n_graphs; g++)
        put_graph(w, &m->graph[g], hole + 4 * (size_t)g, &buffer, &opcode);
    put_buffers(w, m, buffers);
    if (metadata != 0)
        put_metadata(w, m, metadata);
    for_constants(m, visit_external, w, 0);

    uint8_t *file = malloc(w->n);
    if (file == NULL)
        abort();
    memcpy(file, w->byte, w->n);
    *bytes = w->n;
    free(w);
    return file;
}
