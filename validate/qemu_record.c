/* SPDX-License-Identifier: Apache-2.0 */
/* The library that records: each entry point takes its call apart, tells of it, and makes it unless
 * it has been answered. Generated from kernels.def and the argument lists of qemu_args.h. */
#include "qemu_call.h"

#include "qemu_args.h"

#include <string.h>

static _Thread_local nv_recorder *recording;

static void add_value(nv_recorded *r, uint32_t value)
{
    r->words[r->head.words++] = (nv_call_word){NV_CALL_VALUE, value};
}

static uint32_t add_block(nv_recorded *r, const void *memory, size_t bytes, nv_call_use use)
{
    const uint32_t b = r->head.blocks++;
    r->blocks[b] = (nv_call_block){(uint32_t)bytes, use, (uint32_t)((uintptr_t)memory % 16)};
    r->memory[b] = memory;
    return b;
}

static void add_memory(nv_recorded *r, const void *memory, size_t bytes, nv_call_use use)
{
    if (memory == NULL)
        add_value(r, 0);
    else
        r->words[r->head.words++] = (nv_call_word){add_block(r, memory, bytes, use), 0};
}

/* A word of a struct that holds pointers: the address of memory, or a value. */
typedef struct field {
    const void *memory; /* NULL: `value` instead */
    size_t bytes;
    nv_call_use use;
    uint32_t value;
} field;

static field value_field(int32_t value)
{
    return (field){.value = (uint32_t)value};
}

static field memory_field(const void *memory, size_t bytes, nv_call_use use)
{
    return (field){.memory = memory, .bytes = bytes, .use = use};
}

/* A struct of n such words. */
static void add_struct(nv_recorded *r, const field *fields, uint32_t n)
{
    uint32_t *image = &r->images[r->image_words];
    const uint32_t b = add_block(r, image, n * sizeof *image, NV_CALL_INPUT);

    r->image_words += n;
    r->words[r->head.words++] = (nv_call_word){b, 0};
    for (uint32_t i = 0; i < n; i++) {
        const field *f = &fields[i];
        image[i] = f->value;
        if (f->memory != NULL)
            r->links[r->head.links++] = (nv_call_link){b, i * (uint32_t)sizeof *image,
                                                       add_block(r, f->memory, f->bytes, f->use)};
    }
}

static void add_context(nv_recorded *r, const cmsis_nn_context *ctx)
{
    if (ctx == NULL)
        add_value(r, 0);
    else
        add_struct(r,
                   (field[]){memory_field(ctx->buf, (size_t)ctx->size, NV_CALL_SCRATCH),
                             value_field(ctx->size)},
                   2);
}

static void add_scales(nv_recorded *r, const int32_t *multiplier, const int32_t *shift,
                       int32_t count, int32_t is_per_channel)
{
    const size_t bytes = (size_t)count * sizeof(int32_t);
    add_struct(r,
               (field[]){memory_field(multiplier, bytes, NV_CALL_INPUT),
                         memory_field(shift, bytes, NV_CALL_INPUT), value_field(is_per_channel)},
               3);
}

static void add_bias(nv_recorded *r, const cmsis_nn_bias_data *bias, int32_t count)
{
    const size_t size = bias->is_int32_bias ? sizeof(int32_t) : sizeof(int64_t);
    add_struct(r,
               (field[]){memory_field(bias->data, (size_t)count * size, NV_CALL_INPUT),
                         value_field(bias->is_int32_bias)},
               2);
}

static void add_tables(nv_recorded *r, const cmsis_nn_softmax_lut_s16 *tables, int32_t count)
{
    const size_t bytes = (size_t)count * sizeof(int16_t);
    add_struct(r,
               (field[]){memory_field(tables->exp_lut, bytes, NV_CALL_INPUT),
                         memory_field(tables->one_by_one_lut, bytes, NV_CALL_INPUT)},
               2);
}

/* A gate's ten words; its matrices have a row a unit. */
static void add_gate(field *to, const cmsis_nn_lstm_gate *g, const cmsis_nn_lstm_params *p,
                     size_t bias_bytes)
{
    const size_t units = (size_t)p->hidden_size;
    const field fields[] = {
        value_field(g->input_multiplier),
        value_field(g->input_shift),
        memory_field(g->input_weights, units * (size_t)p->input_size, NV_CALL_INPUT),
        memory_field(g->input_effective_bias, units * bias_bytes, NV_CALL_INPUT),
        value_field(g->hidden_multiplier),
        value_field(g->hidden_shift),
        memory_field(g->hidden_weights, units * units, NV_CALL_INPUT),
        memory_field(g->hidden_effective_bias, units * bias_bytes, NV_CALL_INPUT),
        memory_field(g->bias, units * bias_bytes, NV_CALL_INPUT),
        value_field((int32_t)g->activation_type)};

    memcpy(to, fields, sizeof fields);
}

static void add_lstm(nv_recorded *r, const cmsis_nn_lstm_params *p, size_t bias_bytes)
{
    enum { VALUES = 15, GATE = 10 };
    const int32_t values[VALUES] = {p->time_major,
                                    p->batch_size,
                                    p->time_steps,
                                    p->input_size,
                                    p->hidden_size,
                                    p->input_offset,
                                    p->forget_to_cell_multiplier,
                                    p->forget_to_cell_shift,
                                    p->input_to_cell_multiplier,
                                    p->input_to_cell_shift,
                                    p->cell_clip,
                                    p->cell_scale_power,
                                    p->output_multiplier,
                                    p->output_shift,
                                    p->output_offset};
    const cmsis_nn_lstm_gate *const gates[] = {&p->forget_gate, &p->input_gate, &p->cell_gate,
                                               &p->output_gate};
    field fields[VALUES + 4 * GATE];

    for (int i = 0; i < VALUES; i++)
        fields[i] = value_field(values[i]);
    for (int i = 0; i < 4; i++)
        add_gate(&fields[VALUES + i * GATE], gates[i], p, bias_bytes);
    add_struct(r, fields, VALUES + 4 * GATE);
}

static void add_buffers(nv_recorded *r, const cmsis_nn_lstm_context *c,
                        const cmsis_nn_lstm_params *p, size_t hidden_bytes)
{
    const size_t units = (size_t)(p->batch_size * p->hidden_size);

    add_struct(r,
               (field[]){memory_field(c->temp1, units * sizeof(int16_t), NV_CALL_SCRATCH),
                         memory_field(c->temp2, units * sizeof(int16_t), NV_CALL_SCRATCH),
                         memory_field(c->cell_state, units * sizeof(int16_t), NV_CALL_OUTPUT),
                         memory_field(c->hidden_state, units * hidden_bytes, NV_CALL_OUTPUT)},
               4);
}

static void add_order(nv_recorded *r, const cmsis_nn_transpose_params *order)
{
    add_struct(r,
               (field[]){value_field(order->num_dims),
                         memory_field(order->permutations,
                                      (size_t)order->num_dims * sizeof *order->permutations,
                                      NV_CALL_INPUT)},
               2);
}

static bool begin(nv_recorded *r, int32_t *status)
{
    r->head.bytes =
        (uint32_t)(sizeof r->head + r->head.words * sizeof r->words[0] +
                   r->head.blocks * sizeof r->blocks[0] + r->head.links * sizeof r->links[0]);
    for (uint32_t b = 0; b < r->head.blocks; b++)
        r->head.bytes += nv_call_padded(r->blocks[b].bytes);
    r->head.poison = recording->poison;
    return recording->before(recording, r, status);
}

static void end(const nv_recorded *r, int32_t status)
{
    recording->after(recording, r, status);
}

/* The kinds of qemu_args.h, as statements that collect an argument. */
#define COLLECT_VALUE(name, count) add_value(&r, (uint32_t)(int32_t)(name));
#define COLLECT_IN(name, count)                                                                    \
    add_memory(&r, name, (size_t)(count) * sizeof *(name), NV_CALL_INPUT);
#define COLLECT_OUT(name, count)                                                                   \
    add_memory(&r, name, (size_t)(count) * sizeof *(name), NV_CALL_OUTPUT);
#define COLLECT_SCRATCH(name, count)                                                               \
    add_memory(&r, name, (size_t)(count) * sizeof *(name), NV_CALL_SCRATCH);
#define COLLECT_CONTEXT(name, count) add_context(&r, name);
#define COLLECT_SCALES(name, count)  add_scales(&r, (name)->multiplier, (name)->shift, count, 0);
#define COLLECT_EITHER(name, count)                                                                \
    add_scales(&r, (name)->multiplier, (name)->shift, (name)->is_per_channel ? (count) : 1,        \
               (name)->is_per_channel);
#define COLLECT_BIAS(name, count)    add_bias(&r, name, count);
#define COLLECT_TABLES(name, count)  add_tables(&r, name, count);
#define COLLECT_LSTM(name, count)    add_lstm(&r, name, count);
#define COLLECT_BUFFERS(name, count) add_buffers(&r, name, params, count);
#define COLLECT_ORDER(name, count)   add_order(&r, name);
#define COLLECT(kind, name, count)   COLLECT_##kind(name, count)

/* `answered`: what comes back where the call is not made. */
#define MAKE_void(call, answered)                                                                  \
    if (answered)                                                                                  \
        return;                                                                                    \
    call;                                                                                          \
    end(&r, 0);
#define MAKE_int32_t(call, answered)                                                               \
    if (answered)                                                                                  \
        return status;                                                                             \
    status = call;                                                                                 \
    end(&r, status);                                                                               \
    return status;
#define MAKE_arm_cmsis_nn_status(call, answered)                                                   \
    if (answered)                                                                                  \
        return (arm_cmsis_nn_status)status;                                                        \
    const arm_cmsis_nn_status result = call;                                                       \
    end(&r, result);                                                                               \
    return result;

#define NV_KERNEL(ret, name, params)                                                               \
    static ret record_##name params                                                                \
    {                                                                                              \
        nv_recorded r = {.head.function = NV_CALL_##name};                                         \
        int32_t status = 0;                                                                        \
        ARGS_##name(COLLECT, COLLECT) MAKE_##ret(                                                  \
            recording->inner->name(ARGS_##name(NV_FIRST_ARG, NV_NEXT_ARG)), begin(&r, &status))    \
    }
#include "nv/kernels.def"
#undef NV_KERNEL

const nv_kernel_lib *nv_record(nv_recorder *recorder, const nv_kernel_lib *inner)
{
    recording = recorder;
    recorder->inner = inner;
    recorder->lib.name = inner->name;
#define NV_KERNEL(ret, name, params)                                                               \
    recorder->lib.name = inner->name == NULL ? NULL : record_##name;
#include "nv/kernels.def"
#undef NV_KERNEL
    return &recorder->lib;
}

void nv_record_resume(nv_recorder *recorder)
{
    recording = recorder;
}

void nv_record_without(nv_recorder *recorder, uint32_t function)
{
    switch (function) {
#define NV_KERNEL(ret, name, params)                                                               \
    case NV_CALL_##name:                                                                           \
        recorder->lib.name = NULL;                                                                 \
        break;
#include "nv/kernels.def"
#undef NV_KERNEL
    default:
        break;
    }
}
