/* SPDX-License-Identifier: Apache-2.0 */
/* The library that records: each entry point writes its call to the batch, makes it, and writes
 * what came of it. Generated from kernels.def and the argument lists of qemu_args.h. */
#include "qemu_batch.h"

#include "qemu_args.h"

#include <string.h>

/* A call while its arguments are collected. */
enum { IMAGE_WORDS = 64 };

typedef struct recorder {
    nv_call_record head;
    nv_call_word words[NV_CALL_WORDS];
    nv_call_block blocks[NV_CALL_BLOCKS];
    nv_call_link links[NV_CALL_LINKS];
    const void *memory[NV_CALL_BLOCKS]; /* of the blocks */
    uint32_t images[IMAGE_WORDS]; /* structs that hold pointers, as the target sees them */
    uint32_t image_words;
} recorder;

static _Thread_local nv_qemu_batch *recording;

static void add_value(recorder *r, uint32_t value)
{
    r->words[r->head.words++] = (nv_call_word){NV_CALL_VALUE, value};
}

static uint32_t add_block(recorder *r, const void *memory, size_t bytes, bool output)
{
    const uint32_t b = r->head.blocks++;
    r->blocks[b] = (nv_call_block){(uint32_t)bytes, output, (uint32_t)((uintptr_t)memory % 16)};
    r->memory[b] = memory;
    return b;
}

static void add_memory(recorder *r, const void *memory, size_t bytes, bool output)
{
    if (memory == NULL)
        add_value(r, 0);
    else
        r->words[r->head.words++] = (nv_call_word){add_block(r, memory, bytes, output), 0};
}

/* A word of a struct that holds pointers: the address of memory, or a value. */
typedef struct field {
    const void *memory; /* NULL: `value` instead */
    size_t bytes;
    bool output;
    uint32_t value;
} field;

static field value_field(int32_t value)
{
    return (field){.value = (uint32_t)value};
}

static field memory_field(const void *memory, size_t bytes)
{
    return (field){.memory = memory, .bytes = bytes};
}

/* A struct of n such words. */
static void add_struct(recorder *r, const field *fields, uint32_t n)
{
    uint32_t *image = &r->images[r->image_words];
    const uint32_t b = add_block(r, image, n * sizeof *image, false);

    r->image_words += n;
    r->words[r->head.words++] = (nv_call_word){b, 0};
    for (uint32_t i = 0; i < n; i++) {
        const field *f = &fields[i];
        image[i] = f->value;
        if (f->memory != NULL)
            r->links[r->head.links++] = (nv_call_link){
                b, i * (uint32_t)sizeof *image, add_block(r, f->memory, f->bytes, f->output)};
    }
}

static void add_context(recorder *r, const cmsis_nn_context *ctx)
{
    if (ctx == NULL)
        add_value(r, 0);
    else
        add_struct(
            r, (field[]){memory_field(ctx->buf, (size_t)ctx->size), value_field(ctx->size)}, 2);
}

static void add_scales(recorder *r, const int32_t *multiplier, const int32_t *shift, int32_t count,
                       int32_t is_per_channel)
{
    const size_t bytes = (size_t)count * sizeof(int32_t);
    add_struct(r,
               (field[]){memory_field(multiplier, bytes), memory_field(shift, bytes),
                         value_field(is_per_channel)},
               3);
}

/* Before the call: outputs are sent as they are, so that bytes left unwritten compare equal. */
static void write_call(const recorder *r)
{
    nv_call_file *to = &recording->calls;
    nv_call_record head = r->head;

    head.bytes = (uint32_t)(sizeof head + head.words * sizeof r->words[0] +
                            head.blocks * sizeof r->blocks[0] + head.links * sizeof r->links[0]);
    for (uint32_t b = 0; b < head.blocks; b++)
        head.bytes += nv_call_padded(r->blocks[b].bytes);
    nv_call_file_write(to, &head, sizeof head);
    nv_call_file_write(to, r->words, head.words * sizeof r->words[0]);
    nv_call_file_write(to, r->blocks, head.blocks * sizeof r->blocks[0]);
    nv_call_file_write(to, r->links, head.links * sizeof r->links[0]);
    for (uint32_t b = 0; b < head.blocks; b++)
        nv_call_file_write(to, r->memory[b], r->blocks[b].bytes);
    nv_call_file_end(to, head.bytes);
}

/* After the call: what the target is expected to send back. */
static void write_result(const recorder *r, int32_t status)
{
    nv_call_file *to = &recording->expected;
    nv_result_record result = {.bytes = sizeof result, .status = status};

    for (uint32_t b = 0; b < r->head.blocks; b++)
        if (r->blocks[b].output)
            result.bytes += nv_call_padded(r->blocks[b].bytes);
    nv_call_file_write(to, &result, sizeof result);
    for (uint32_t b = 0; b < r->head.blocks; b++)
        if (r->blocks[b].output)
            nv_call_file_write(to, r->memory[b], r->blocks[b].bytes);
    nv_call_file_end(to, result.bytes);
}

/* The kinds of qemu_args.h, as statements that collect an argument. */
#define COLLECT_VALUE(name, count)   add_value(&r, (uint32_t)(int32_t)(name));
#define COLLECT_IN(name, count)      add_memory(&r, name, (size_t)(count) * sizeof *(name), false);
#define COLLECT_OUT(name, count)     add_memory(&r, name, (size_t)(count) * sizeof *(name), true);
#define COLLECT_CONTEXT(name, count) add_context(&r, name);
#define COLLECT_SCALES(name, count)  add_scales(&r, (name)->multiplier, (name)->shift, count, 0);
#define COLLECT_EITHER(name, count)                                                                \
    add_scales(&r, (name)->multiplier, (name)->shift, (name)->is_per_channel ? (count) : 1,        \
               (name)->is_per_channel);
#define COLLECT(kind, name, count) COLLECT_##kind(name, count)

#define MAKE_void(call)                                                                            \
    call;                                                                                          \
    write_result(&r, 0);
#define MAKE_int32_t(call)                                                                         \
    const int32_t result = call;                                                                   \
    write_result(&r, result);                                                                      \
    return result;
#define MAKE_arm_cmsis_nn_status(call)                                                             \
    const arm_cmsis_nn_status result = call;                                                       \
    write_result(&r, result);                                                                      \
    return result;

#define NV_KERNEL(ret, name, params)                                                               \
    static ret record_##name params                                                                \
    {                                                                                              \
        recorder r = {.head.function = NV_CALL_##name};                                            \
        ARGS_##name(COLLECT, COLLECT) write_call(&r);                                              \
        MAKE_##ret(recording->inner->name(ARGS_##name(NV_FIRST_ARG, NV_NEXT_ARG)))                 \
    }
#include "nv/kernels.def"
#undef NV_KERNEL

const nv_kernel_lib *nv_qemu_record(nv_qemu_batch *batch, const nv_kernel_lib *inner)
{
    recording = batch;
    batch->inner = inner;
    batch->lib.name = inner->name;
#define NV_KERNEL(ret, name, params) batch->lib.name = inner->name == NULL ? NULL : record_##name;
#include "nv/kernels.def"
#undef NV_KERNEL
    return &batch->lib;
}
