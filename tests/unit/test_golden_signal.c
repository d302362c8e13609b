/* SPDX-License-Identifier: Apache-2.0 */
/* The audio front end's rules (docs/NUMERICS.md, tags in brackets), against values computed another
 * way. */
#include "golden_node.h"

#include <math.h>

/* Up to six inputs and two outputs. */
enum { INPUTS = 6, ALL = INPUTS + 2 };

typedef struct signal {
    nv_tensor tensor[ALL];
    nv_value value[ALL];
    nv_node node;
    uint64_t state[64];
} signal;

static void operand(signal *s, int k, nv_type type, nv_shape shape, void *data)
{
    s->tensor[k] = (nv_tensor){.name = "t", .index = k, .type = type, .shape = shape};
    s->tensor[k].bytes = (size_t)(nv_shape_count(&shape) * nv_type_bits(type) / 8);
    s->value[k] = (nv_value){&s->tensor[k], data};
}

static nv_status evaluate(signal *s, nv_op op)
{
    nv_error err = NV_ERROR_INIT;
    s->node.n_in = 0;
    while (s->node.n_in < INPUTS && s->value[s->node.n_in].tensor != NULL)
        s->node.n_in++;
    s->node.n_out = s->value[ALL - 1].tensor == NULL ? 1 : 2;
    const nv_args args = {&s->node, s->value, &s->value[INPUTS], NV_ROUNDING_TFLM, s->state, NULL};
    return nv_golden_table[op](&args, &err);
}

static void assert_evaluated(signal *s, nv_op op)
{
    assert_int_equal(evaluate(s, op), NV_OK);
}

/* [R-WINDOW] */
static void window_rounds_down_and_saturates(void **state)
{
    int16_t x[] = {3, -3, 32767, -32768}, w[] = {1, 1, 32767, 32767}, y[4];
    signal s = {.node.params.signal_window.shift = 1};
    (void)state;
    operand(&s, 0, NV_INT16, SHAPE(4), x);
    operand(&s, 1, NV_INT16, SHAPE(4), w);
    operand(&s, INPUTS, NV_INT16, SHAPE(4), y);
    assert_evaluated(&s, NV_OP_SignalWindow);
    assert_int_equal(y[0], 1);
    assert_int_equal(y[1], -2);
    assert_int_equal(y[2], 32767);
    assert_int_equal(y[3], -32768);
}

static int32_t scale_bits(int16_t a, int16_t b)
{
    int16_t x[] = {a, b}, y[2];
    int32_t bits = -1;
    signal s = {0};
    operand(&s, 0, NV_INT16, SHAPE(2), x);
    operand(&s, INPUTS, NV_INT16, SHAPE(2), y);
    operand(&s, INPUTS + 1, NV_INT32, (nv_shape){.rank = 0}, &bits);
    assert_evaluated(&s, NV_OP_SignalFftAutoScale);
    assert_int_equal(y[0], (int16_t)(uint16_t)(a * (1 << bits)));
    return bits;
}

/* [R-AUTOSCALE] */
static void auto_scale_fills_15_bits(void **state)
{
    (void)state;
    assert_int_equal(scale_bits(0, 0), 0);
    assert_int_equal(scale_bits(1, 0), 14);
    assert_int_equal(scale_bits(-1, 0), 14);
    assert_int_equal(scale_bits(16383, -16384), 0);
    assert_int_equal(scale_bits(16383, 5), 1);
    assert_int_equal(scale_bits(5, -32768), 0);
    assert_int_equal(scale_bits(-32768, 5), 12); /* forgets what was before */
}

/* [R-FFT] Near the sum of its definition, for each radix; divided by n / 2 in fixed point. */
static void fft_is_near_its_definition(void **state)
{
    static const int32_t lengths[] = {4, 6, 8, 10, 18, 50, 32, 60, 480};
    static float x[480], y[482], back[480];
    static int16_t x16[480], y16[482];
    (void)state;
    for (size_t k = 0; k < sizeof lengths / sizeof *lengths; k++) {
        const int32_t n = lengths[k];
        nv_rng r = {k + 1};
        for (int i = 0; i < n; i++) {
            x16[i] = (int16_t)(uint16_t)nv_rng_next(&r);
            x[i] = x16[i];
        }
        signal s = {.node.params.signal_rfft.fft_length = n};
        operand(&s, 0, NV_FLOAT32, SHAPE(n), x);
        operand(&s, INPUTS, NV_FLOAT32, SHAPE(n + 2), y);
        assert_evaluated(&s, NV_OP_SignalRfft);
        operand(&s, 0, NV_INT16, SHAPE(n), x16);
        operand(&s, INPUTS, NV_INT16, SHAPE(n + 2), y16);
        assert_evaluated(&s, NV_OP_SignalRfft);
        for (int f = 0; f <= n / 2; f++) {
            double re = 0, im = 0;
            for (int i = 0; i < n; i++) {
                re += x[i] * cos(2 * 3.14159265358979 * f * i / n);
                im -= x[i] * sin(2 * 3.14159265358979 * f * i / n);
            }
            assert_true(fabs(re - (double)y[2 * f]) < 1e-6 * 32768 * n);
            assert_true(fabs(im - (double)y[2 * f + 1]) < 1e-6 * 32768 * n);
            assert_true(fabs(re / n - (double)y16[2 * f]) < 12);
            assert_true(fabs(im / n - (double)y16[2 * f + 1]) < 12);
        }
        operand(&s, 0, NV_FLOAT32, SHAPE(n + 2), y);
        operand(&s, INPUTS, NV_FLOAT32, SHAPE(n), back);
        s.node.params.signal_irfft.fft_length = n;
        assert_evaluated(&s, NV_OP_SignalIrfft);
        for (int i = 0; i < n; i++)
            assert_true(fabsf(back[i] - x[i]) < 0.05f);
    }
}

/* [R-ENERGY] */
static void energy_fits_uint32_at_its_extreme(void **state)
{
    int16_t x[] = {3, -4, -32768, -32768, 1, 1};
    uint32_t y[3];
    signal s = {.node.params.signal_energy = {.start_index = 0, .end_index = 2}};
    (void)state;
    operand(&s, 0, NV_INT16, SHAPE(6), x);
    operand(&s, INPUTS, NV_UINT32, SHAPE(3), y);
    assert_evaluated(&s, NV_OP_SignalEnergy);
    assert_true(y[0] == 25 && y[1] == 0x80000000u && y[2] == 0);
}

/* [R-FILTERBANK] Two channels over four bins; tables that lead outside are refused. */
static void filter_bank_shares_bins(void **state)
{
    uint32_t x[] = {1, 10, 100, 4000000000u};
    int16_t w[] = {9, 2, 3, -1}, u[] = {7, 1, 1, 5};
    int16_t bands[] = {0, 1, 3}, offsets[] = {0, 1, 3}, widths[] = {1, 2, 1};
    uint64_t y[2];
    signal s = {.node.params.signal_filter_bank.num_channels = 2};
    (void)state;
    operand(&s, 0, NV_UINT32, SHAPE(4), x);
    operand(&s, 1, NV_INT16, SHAPE(4), w);
    operand(&s, 2, NV_INT16, SHAPE(4), u);
    operand(&s, 3, NV_INT16, SHAPE(3), bands);
    operand(&s, 4, NV_INT16, SHAPE(3), offsets);
    operand(&s, 5, NV_INT16, SHAPE(3), widths);
    operand(&s, INPUTS, NV_UINT64, SHAPE(2), y);
    assert_evaluated(&s, NV_OP_SignalFilterBank);
    assert_true(y[0] == 7 * 1 + 2 * 10 + 3 * 100);
    assert_true(y[1] == (uint64_t)110 - 4000000000u);
    bands[2] = 4;
    assert_int_equal(evaluate(&s, NV_OP_SignalFilterBank), NV_E_MODEL);
    bands[2] = -1;
    assert_int_equal(evaluate(&s, NV_OP_SignalFilterBank), NV_E_MODEL);
}

/* [R-SQRT] */
static void square_roots_are_the_nearest(void **state)
{
    uint64_t x[1000];
    uint32_t y[1000];
    int32_t bits = 0;
    nv_rng r = {7};
    signal s = {0};
    (void)state;
    for (int i = 0; i < 1000; i++)
        x[i] = (uint64_t)nv_rng_next(&r) >> (i % 50);
    x[0] = UINT32_MAX;
    x[1] = UINT64_MAX;
    operand(&s, 0, NV_UINT64, SHAPE(1000), x);
    operand(&s, 1, NV_INT32, (nv_shape){.rank = 0}, &bits);
    operand(&s, INPUTS, NV_UINT32, SHAPE(1000), y);
    assert_evaluated(&s, NV_OP_SignalFilterBankSquareRoot);
    assert_true(y[0] == UINT16_MAX && y[1] == UINT32_MAX);
    for (int i = 2; i < 1000; i++) {
        const uint64_t q = y[i]; /* (q - 1/2)^2 < x <= (q + 1/2)^2 */
        assert_true((q == 0 || q * q - q < x[i]) && x[i] <= q * q + q);
    }
    bits = 32;
    assert_int_equal(evaluate(&s, NV_OP_SignalFilterBankSquareRoot), NV_E_INPUT);
}

/* [R-SUBTRACTION] A constant signal becomes noise, down to what must remain. */
static void constant_signals_are_subtracted(void **state)
{
    uint32_t x[] = {1000, 1000}, y[2], noise[2];
    signal s = {
        .node.params.signal_filter_bank_spectral_subtraction = {.num_channels = 2,
                                                                .even = {8192, 8192},
                                                                .odd = {16384, 0},
                                                                .min_signal_remaining = 1638,
                                                                .spectral_subtraction_bits = 14}};
    (void)state;
    operand(&s, 0, NV_UINT32, SHAPE(2), x);
    operand(&s, INPUTS, NV_UINT32, SHAPE(2), y);
    operand(&s, INPUTS + 1, NV_UINT32, SHAPE(2), noise);
    assert_evaluated(&s, NV_OP_SignalFilterBankSpectralSubtraction);
    assert_true(y[0] == 500 && noise[0] == 500 && y[1] == 99 && noise[1] == 1000);
    for (int i = 0; i < 20; i++)
        assert_evaluated(&s, NV_OP_SignalFilterBankSpectralSubtraction);
    assert_true(y[0] == 99 && noise[0] == 999);
}

/* [R-PCAN] A table that gives 1 everywhere, and the two branches of what shrinks. */
static void pcan_shrinks(void **state)
{
    uint32_t x[] = {4096, 8192, 1u << 20}, noise[] = {0, 1000, UINT32_MAX}, y[3];
    int16_t lut[125] = {1, 1, 1};
    signal s = {0};
    (void)state;
    for (int bits = 2; bits <= 32; bits++)
        lut[4 * bits - 6] = 1;
    operand(&s, 0, NV_UINT32, SHAPE(3), x);
    operand(&s, 1, NV_UINT32, SHAPE(3), noise);
    operand(&s, 2, NV_INT16, SHAPE(125), lut);
    operand(&s, INPUTS, NV_UINT32, SHAPE(3), y);
    assert_evaluated(&s, NV_OP_SignalPCAN);
    assert_true(y[0] == 16 && y[1] == 64 && y[2] == (1u << 14) - 64);
}

/* [R-LOG] As near as a table without interpolation to speak of. */
static void logarithms_are_near(void **state)
{
    uint32_t x[1000];
    int16_t y[1000];
    nv_rng r = {9};
    signal s = {.node.params.signal_filter_bank_log = {.output_scale = 1000}};
    (void)state;
    for (int i = 0; i < 1000; i++)
        x[i] = (uint32_t)nv_rng_next(&r) >> (i % 31);
    x[0] = 0;
    x[1] = 1;
    operand(&s, 0, NV_UINT32, SHAPE(1000), x);
    operand(&s, INPUTS, NV_INT16, SHAPE(1000), y);
    assert_evaluated(&s, NV_OP_SignalFilterBankLog);
    assert_true(y[0] == 0 && y[1] == 0);
    for (int i = 2; i < 1000; i++)
        assert_true(fabs(y[i] - (x[i] > 1 ? 1000 * log(x[i]) : 0)) < 4);
}

/* [R-STREAM] Delay by 5 of frames of 3; frames of 4 by steps of 3 cut it into overlapping ones. */
static void streams_keep_their_samples(void **state)
{
    int16_t x[3], delayed[3], frame[4], stacked[9];
    bool valid, stack_valid;
    signal delay = {.node.params.signal_delay.delay_length = 5};
    signal framer = {.node.params.signal_framer = {
                         .frame_size = 4, .frame_step = 3, .frames = 1, .capacity = 6}};
    signal stacker = {.node.params.signal_stacker = {.num_channels = 3,
                                                     .stacker_left_context = 1,
                                                     .stacker_right_context = 1,
                                                     .stacker_step = 1,
                                                     .capacity = 9}};
    (void)state;
    operand(&delay, 0, NV_INT16, SHAPE(3), x);
    operand(&delay, INPUTS, NV_INT16, SHAPE(3), delayed);
    operand(&framer, 0, NV_INT16, SHAPE(3), x);
    operand(&framer, INPUTS, NV_INT16, SHAPE(1, 4), frame);
    operand(&framer, INPUTS + 1, NV_BOOL, (nv_shape){.rank = 0}, &valid);
    operand(&stacker, 0, NV_INT16, SHAPE(3), x);
    operand(&stacker, INPUTS, NV_INT16, SHAPE(9), stacked);
    operand(&stacker, INPUTS + 1, NV_BOOL, (nv_shape){.rank = 0}, &stack_valid);
    for (int run = 0; run < 5; run++) {
        for (int i = 0; i < 3; i++)
            x[i] = (int16_t)(3 * run + i + 1);
        assert_evaluated(&delay, NV_OP_SignalDelay);
        assert_evaluated(&framer, NV_OP_SignalFramer);
        assert_evaluated(&stacker, NV_OP_SignalStacker);
        assert_int_equal(valid, run > 0);
        assert_int_equal(stack_valid, run > 0);
        for (int i = 0; i < 3; i++) {
            const int sample = 3 * run + i + 1 - 5;
            assert_int_equal(delayed[i], sample > 0 ? sample : 0);
        }
        for (int i = 0; run > 0 && i < 4; i++)
            assert_int_equal(frame[i], 3 * (run - 1) + i + 1);
        for (int i = 0; run > 0 && i < 9; i++) {
            const int sample =
                3 * (run - 2) + i + 1; /* the first input stands for the one before */
            assert_int_equal(stacked[i], sample > 0 ? sample : sample + 3);
        }
    }
}

/* [R-STREAM] */
static void overlapping_frames_saturate(void **state)
{
    int16_t x[] = {30000, 30000, -30000}, y[1];
    signal s = {.node.params.signal_overlap_add = {
                    .frame_step = 1, .frame_size = 3, .frames = 1, .rows = 1}};
    (void)state;
    operand(&s, 0, NV_INT16, SHAPE(1, 3), x);
    operand(&s, INPUTS, NV_INT16, SHAPE(1), y);
    assert_evaluated(&s, NV_OP_SignalOverlapAdd);
    assert_int_equal(y[0], 30000);
    assert_evaluated(&s, NV_OP_SignalOverlapAdd);
    assert_int_equal(y[0], 32767);
    assert_evaluated(&s, NV_OP_SignalOverlapAdd);
    assert_int_equal(y[0], 30000); /* -30000 + 30000 + 30000 */
}

/* [R-CIRCULAR] */
static void circular_buffers_keep_the_last_inputs(void **state)
{
    int8_t x[2], y[6] = {-9, -9, -9, -9, -9, -9};
    signal s = {.node.params.circular_buffer.cycles_max = 2};
    nv_host host = {0};
    nv_error err = NV_ERROR_INIT;
    (void)state;
    operand(&s, 0, NV_INT8, SHAPE(1, 1, 1, 2), x);
    operand(&s, INPUTS, NV_INT8, SHAPE(1, 3, 1, 2), y);
    s.node.n_in = s.node.n_out = 1;
    for (int8_t run = 1; run <= 4; run++) {
        const nv_args args = {&s.node, s.value, &s.value[INPUTS], NV_ROUNDING_TFLM, s.state, &host};
        x[0] = x[1] = run;
        host.ends_run = false;
        assert_int_equal(nv_golden_circular_buffer(&args, &err), NV_OK);
        assert_int_equal(host.ends_run, run % 2 != 0);
        for (int k = 0; k < 3; k++)
            assert_int_equal(y[2 * k + 1], run - 2 + k > 0 ? run - 2 + k : -9);
    }
}

/* [R-DETECTION] Three boxes of one class: the second overlaps the first, the third does not. */
static void overlapping_boxes_are_suppressed(void **state)
{
    float codes[12] = {0}, scores[] = {0.8f, 0.9f, 0.7f};
    float anchors[] = {0.5f, 0.5f, 1, 1, 0.6f, 0.5f, 1, 1, 5, 5, 2, 2};
    float boxes[12], classes[3], best[3], count;
    nv_tensor t[7];
    nv_value v[7];
    float *const data[] = {codes, scores, anchors, boxes, classes, best, &count};
    nv_error err = NV_ERROR_INIT;
    (void)state;
    for (int regular = 0; regular < 2; regular++) {
        const nv_node detector = {.params.detection_postprocess = {.max_detections = 3,
                                                                   .max_classes_per_detection = 1,
                                                                   .detections_per_class = 3,
                                                                   .num_classes = 1,
                                                                   .use_regular_nms = regular != 0,
                                                                   .nms_iou_threshold = 0.5f,
                                                                   .y_scale = 1,
                                                                   .x_scale = 1,
                                                                   .h_scale = 1,
                                                                   .w_scale = 1,
                                                                   .boxes = 3,
                                                                   .encoding = 4,
                                                                   .classes = 1}};
        for (int k = 0; k < 7; k++)
            v[k] = (nv_value){&t[k], data[k]};
        const nv_args args = {&detector, v, v + 3, NV_ROUNDING_TFLM, NULL, NULL};
        assert_int_equal(nv_golden_detection_postprocess(&args, &err), NV_OK);
        assert_true(count == 2 && best[0] == 0.9f && best[1] == 0.7f && best[2] == 0);
        assert_true(boxes[0] == 0.6f - 0.5f && boxes[4] == 4 && boxes[6] == 6);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(window_rounds_down_and_saturates),
        cmocka_unit_test(auto_scale_fills_15_bits),
        cmocka_unit_test(fft_is_near_its_definition),
        cmocka_unit_test(energy_fits_uint32_at_its_extreme),
        cmocka_unit_test(filter_bank_shares_bins),
        cmocka_unit_test(square_roots_are_the_nearest),
        cmocka_unit_test(constant_signals_are_subtracted),
        cmocka_unit_test(pcan_shrinks),
        cmocka_unit_test(logarithms_are_near),
        cmocka_unit_test(streams_keep_their_samples),
        cmocka_unit_test(overlapping_frames_saturate),
        cmocka_unit_test(circular_buffers_keep_the_last_inputs),
        cmocka_unit_test(overlapping_boxes_are_suppressed),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
