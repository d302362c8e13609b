/* SPDX-License-Identifier: Apache-2.0 */
/*
 * nv/kernel_test.h as a program of a user sees it, without a framework: kernels with one fault
 * each, functions by name, cases that are none. Links nothing but libnnverify; prints TAP.
 */
#include "faulty.h"
#include "guarded.h"
#include "nv/kernel_test.h"

#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

static int number, failures;

static void result(bool ok, const char *name, const char *text)
{
    failures += !ok;
    printf("%s %d - %s\n", ok ? "ok" : "not ok", ++number, name);
    for (const char *line = text; !ok && line != NULL && *line != '\0'; line = strchr(line, '\n')) {
        line += *line == '\n';
        printf("#   %.*s\n", (int)strcspn(line, "\n"), line);
    }
    (void)fflush(stdout);
}

/* Two rows of 37 values, ten units. */
static void dense_case(nv_case *c)
{
    nv_case_begin(c, NV_OP_FULLY_CONNECTED, 42);
    nv_case_input(c, NV_INT8, NV_SHAPE(2, 37), 0.05, -3);
    nv_case_weights(c, NV_INT8, NV_SHAPE(10, 37), 0.01, NV_PER_TENSOR);
    nv_case_bias(c, NV_INT32, 10);
    nv_case_output(c, NV_INT8, NV_SHAPE(2, 10), 0.35, 4);
}

/* What a test is due to end with. */
typedef struct due {
    nv_status status;
    const char *text, *note; /* parts of the report; NULL: no matter */
} due;

static bool is_due(nv_status status, const nv_kernel_report *r, const due *d)
{
    return status == d->status && (d->text == NULL || strstr(r->text, d->text) != NULL) &&
           (d->note == NULL || strstr(r->note, d->note) != NULL) &&
           (status == NV_OK) == (r->text[0] == '\0');
}

static void judge(const char *name, nv_case *c, const nv_kernel_test *test, due d)
{
    nv_kernel_report r;
    char text[1600];
    const nv_status status = nv_kernel_test_run(c, test, &r);

    (void)snprintf(text, sizeof text, "status %d, due %d\ndue: %s\n%s\n%s", (int)status,
                   (int)d.status, d.text == NULL ? d.note : d.text, r.text, r.note);
    result(is_due(status, &r, &d), name, text);
    nv_case_free(c);
}

/* Where AddressSanitizer watches, it ends a program that does such things, and says why. */
static void judge_apart(const char *name, nv_case *c, const nv_kernel_test *test)
{
    int status = 0;
    const pid_t child = fork();

    if (child == 0) {
        nv_kernel_report r;
        (void)dup2(STDOUT_FILENO, STDERR_FILENO);
        (void)freopen("/dev/null", "w", stderr);
        _exit(nv_kernel_test_run(c, test, &r) == NV_OK ? 0 : 99);
    }
    const bool ended = child > 0 && waitpid(child, &status, 0) == child;
    result(ended &&
               (WIFSIGNALED(status) || (WEXITSTATUS(status) != 0 && WEXITSTATUS(status) != 99)),
           name, "AddressSanitizer ought to have ended it");
    nv_case_free(c);
}

static void faulty_kernels(void)
{
    static const struct {
        const char *name;
        nv_dense_fn *kernel;
        nv_status status;
        const char *text;
        bool asan; /* AddressSanitizer tells, and ends the program */
        bool strict, aligned, scratch;
    } rows[] = {
        {"a sound kernel", dense_sound, NV_OK, NULL},
        {"a write behind the output", dense_overruns, NV_E_DIFFERS,
         "arm_fully_connected_s8: wrote byte 20 of the output buffer, which has 20", true},
        {"a write before the output", dense_underruns, NV_E_DIFFERS,
         "wrote byte -2 of the output buffer, which has 20", true},
        {"a write behind the scratch", dense_overruns_scratch, NV_E_DIFFERS,
         "wrote byte 43 of the scratch buffer, which has 40", true, .scratch = true},
        {"an output that is not written", dense_leaves_unwritten, NV_E_DIFFERS,
         "the result changes with bytes that nobody wrote"},
        {"an error", dense_refuses, NV_E_DIFFERS, "returned -3"},
        {"state", dense_remembers, NV_E_DIFFERS, "another result the second time"},
        {"a sum on top of what is there", dense_adds_to_output, NV_E_DIFFERS,
         "the result changes with bytes that nobody wrote"},
        {"a write into an input", dense_writes_input, NV_E_DIFFERS, "wrote into input 0"},
        {"a read behind the weights", dense_overreads, NV_OK, NULL, true},
        {"the same, strictly", dense_overreads, NV_E_DIFFERS,
         "reads byte 371 of the input 1 buffer, which has 370", true, .strict = true},
        {"a crash", dense_crashes, NV_E_DIFFERS, "crashed with SIGSEGV", true},
        {"a division by zero", dense_divides_by_zero, NV_E_DIFFERS, "crashed with SIGFPE", true},
        {"an assertion", dense_aborts, NV_E_DIFFERS, "crashed with SIGABRT", true},
        {"words from bytes", dense_needs_alignment, NV_E_DIFFERS,
         "misaligned by 1 (by less it agrees)"},
        {"the same, aligned", dense_needs_alignment, NV_OK, NULL, .aligned = true},
        {"one wrong value", dense_wrong_in_one_place, NV_E_DIFFERS,
         "1 of 20 values differ from golden, by up to 1 LSB\n  first: output[1][7] is "},
        {"how to see it again", dense_wrong_in_one_place, NV_E_DIFFERS,
         "FULLY_CONNECTED int8[2,37] int8[10,37] int32[10] -> int8[2,10], seed 42\n"},
    };

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const nv_kernel_entry functions[] = {
            NV_KERNEL_ENTRY(arm_fully_connected_s8, rows[i].kernel),
            NV_KERNEL_ENTRY(arm_vector_sum_s8, row_sums),
            {rows[i].scratch ? "arm_fully_connected_s8_get_buffer_size" : NULL,
             (nv_function *)dense_scratch_size},
            {NULL, NULL}};
        const nv_kernel_test test = {
            .functions = functions, .strict = rows[i].strict, .aligned = rows[i].aligned};
        nv_case c;
        dense_case(&c);
        if (rows[i].asan && nv_guarded_is_watched())
            judge_apart(rows[i].name, &c, &test);
        else
            judge(rows[i].name, &c, &test, (due){rows[i].status, rows[i].text, NULL});
    }
}

/* In place, the output's first half is read after it was written. */
static arm_cmsis_nn_status mul_backwards(const int8_t *input_1_vect, const int8_t *input_2_vect,
                                         int32_t input_1_offset, int32_t input_2_offset,
                                         int8_t *output, int32_t out_offset, int32_t out_mult,
                                         int32_t out_shift, int32_t out_activation_min,
                                         int32_t out_activation_max, int32_t block_size)
{
    for (int32_t i = 0; i < block_size; i++)
        output[i] = 0;
    return nv_kernels_scalar.elementwise_mul_s8(
        input_1_vect, input_2_vect, input_1_offset, input_2_offset, output, out_offset, out_mult,
        out_shift, out_activation_min, out_activation_max, block_size);
}

static void mul_case(nv_case *c)
{
    nv_case_begin(c, NV_OP_MUL, 7);
    nv_case_input(c, NV_INT8, NV_SHAPE(1, 33), 0.05, -3);
    nv_case_input(c, NV_INT8, NV_SHAPE(1, 33), 0.02, 5);
    nv_case_output(c, NV_INT8, NV_SHAPE(1, 33), 0.1, 0);
}

static void places(void)
{
    static const nv_kernel_entry mul[] = {NV_KERNEL_ENTRY(arm_elementwise_mul_s8, mul_backwards),
                                          {NULL, NULL}};
    nv_case c;

    mul_case(&c);
    judge("an output in an input's place", &c, &(nv_kernel_test){.functions = mul},
          (due){NV_E_DIFFERS, "with the output in the place of input 0", NULL});
    mul_case(&c);
    judge("the same, apart", &c, &(nv_kernel_test){.functions = mul, .apart = true},
          (due){NV_OK, NULL, NULL});
}

/* A user's own function, under the name of the interface, beside libnnverify. */
void arm_reshape_s8(const int8_t *input, int8_t *output, uint32_t total_size)
{
    memcpy(output, input, total_size);
    output[total_size - 1] ^= 4;
}

static void by_name(const char *library)
{
    static const nv_kernel_entry reshape[] = {{"arm_reshape_s8", NULL}, {NULL, NULL}};
    static const nv_kernel_entry absent[] = {{"arm_softmax_u8", NULL}, {NULL, NULL}};
    static const nv_kernel_entry unknown[] = {{"arm_dense", NULL}, {NULL, NULL}};
    static const int32_t shape[] = {2, 6};
    nv_case c;

    for (int i = 0; i < 4; i++) {
        nv_case_begin(&c, NV_OP_RESHAPE, 1);
        nv_case_input(&c, NV_INT8, NV_SHAPE(1, 3, 4), 0.5, 0);
        nv_case_input(&c, NV_INT32, NV_SHAPE(2), 0, 0);
        nv_case_values(&c, shape);
        nv_case_constant(&c);
        nv_case_output(&c, NV_INT8, NV_SHAPE(2, 6), 0.5, 0);
        if (i == 0)
            judge("a function of this program by its name", &c,
                  &(nv_kernel_test){.functions = reshape},
                  (due){NV_E_DIFFERS, "first: output[1][5] is ", NULL});
        else if (i == 1)
            judge("a function of a library by its name", &c,
                  &(nv_kernel_test){.functions = reshape, .library = library},
                  (due){NV_OK, NULL, NULL});
        else if (i == 2)
            judge("a name that this program lacks", &c, &(nv_kernel_test){.functions = absent},
                  (due){NV_E_NOT_RUN, "arm_softmax_u8 is not found in this program", NULL});
        else
            judge("a name that the interface lacks", &c, &(nv_kernel_test){.functions = unknown},
                  (due){NV_E_NOT_RUN, "arm_dense is no function of the kernel interface", NULL});
    }
}

static void cases_that_are_none(void)
{
    static const nv_kernel_entry dense[] = {NV_KERNEL_ENTRY(arm_fully_connected_s8, dense_sound),
                                            {NULL, NULL}};
    static const nv_kernel_entry helper[] = {NV_KERNEL_ENTRY(arm_vector_sum_s8, row_sums),
                                             {NULL, NULL}};
    const nv_kernel_test test = {.functions = dense};
    nv_case c;

    mul_case(&c);
    c.op = c.node.op = NV_OP_SUB;
    judge("an operator that firmware has no kernel for", &c, &test,
          (due){NV_E_NOT_RUN, "comes by the reference kernel", NULL});
    mul_case(&c);
    judge("another operator", &c, &test,
          (due){NV_E_NOT_RUN, "arm_fully_connected_s8 was not", NULL});
    dense_case(&c);
    judge("a function that only helps", &c, &(nv_kernel_test){.functions = helper},
          (due){NV_E_NOT_RUN, "comes by arm_fully_connected_wrapper_s8", NULL});
    dense_case(&c);
    c.tensors[1].shape.dim[1] = 36;
    judge("shapes that do not fit", &c, &test, (due){NV_E_MODEL, NULL, NULL});
    dense_case(&c);
    for (int i = 0; i <= NV_CASE_MAX_TENSORS; i++)
        nv_case_input(&c, NV_INT8, NV_SHAPE(1), 1, 0);
    judge("too many operands", &c, &test, (due){NV_E_LIMIT, "too many operands", NULL});
    dense_case(&c);
    judge("no function", &c, &(nv_kernel_test){.functions = NULL},
          (due){NV_E_NOT_RUN, "names no function", NULL});
    nv_case_begin(&c, NV_OP_FULLY_CONNECTED, 1);
    nv_case_input(&c, NV_INT8, NV_SHAPE(1, 9), 0.05, 127);
    nv_case_weights(&c, NV_INT8, NV_SHAPE(4, 9), 0.01, NV_PER_TENSOR);
    nv_case_no_input(&c);
    nv_case_output(&c, NV_INT8, NV_SHAPE(1, 4), 1000, -5);
    judge("outputs that are all alike", &c, &test, (due){NV_OK, NULL, "all outputs are -5"});
}

static void drawn(void)
{
    static const nv_kernel_entry sound[] = {NV_KERNEL_ENTRY(arm_fully_connected_s8, dense_sound),
                                            {NULL, NULL}};
    static const nv_kernel_entry wrong[] = {
        NV_KERNEL_ENTRY(arm_fully_connected_s8, dense_needs_alignment), {NULL, NULL}};
    const nv_kernel_test good = {.functions = sound}, bad = {.functions = wrong};
    nv_kernel_report r, again;

    result(nv_kernel_test_drawn(&good, 3, 0, 100, &r) == NV_OK, "drawn cases of a sound kernel",
           r.text);
    const nv_status st = nv_kernel_test_drawn(&bad, 3, 0, 100, &r);
    result(st == NV_E_DIFFERS && r.drawn > 0 && strstr(r.text, "drawn as number") != NULL,
           "drawn cases of a faulty one", r.text);
    result(nv_kernel_test_drawn(&bad, 3, r.drawn, 1, &again) == NV_E_DIFFERS &&
               strcmp(r.text, again.text) == 0,
           "the same case again", again.text);
}

/* Every function with the size queries and sums that may go along, of our own library. */
static void all_kinds(void)
{
    enum { HELPERS = 60 };
    static const char *const rows[] = {"arm_convolve_wrapper_s8",
                                       "arm_convolve_1x1_s8_fast",
                                       "arm_convolve_s4",
                                       "arm_convolve_wrapper_s16",
                                       "arm_depthwise_conv_3x3_s8",
                                       "arm_depthwise_conv_s8_opt",
                                       "arm_depthwise_conv_fast_s16",
                                       "arm_fully_connected_per_channel_s8",
                                       "arm_fully_connected_s4",
                                       "arm_fully_connected_s16",
                                       "arm_avgpool_s8",
                                       "arm_max_pool_s16",
                                       "arm_elementwise_add_s16",
                                       "arm_maximum_s8",
                                       "arm_softmax_s8",
                                       "arm_pad_s8",
                                       "arm_transpose_s8",
                                       "arm_batch_matmul_s8",
                                       "arm_svdf_s8",
                                       "arm_lstm_unidirectional_s8",
                                       "arm_vector_sum_s8",
                                       "arm_softmax_u8",
                                       "arm_concatenation_s8_w",
                                       "arm_relu_q15",
                                       "arm_convolve_HWC_q7_fast",
                                       "arm_fully_connected_q7_opt",
                                       "arm_transpose_conv_s8",
                                       "arm_convolve_1_x_n_s4"};

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        nv_kernel_entry functions[HELPERS + 2] = {{NULL, NULL}};
        const nv_kernel_test test = {.functions = functions};
        nv_kernel_report r;
        int n = 1;
#define NV_KERNEL(ret, name, params)                                                               \
    if (strcmp(rows[i], "arm_" #name) == 0)                                                        \
        functions[0] = (nv_kernel_entry){"arm_" #name, (nv_function *)nv_kernels_mve.name};        \
    else if (n <= HELPERS &&                                                                       \
             (strstr(#name, "_get_buffer_size") != NULL || strstr(#name, "vector_sum") != NULL))   \
        functions[n++] = (nv_kernel_entry){"arm_" #name, (nv_function *)nv_kernels_mve.name};
#include "nv/kernels.def"
#undef NV_KERNEL
        result(nv_kernel_test_drawn(&test, 5, 0, 20, &r) == NV_OK, rows[i], r.text);
    }
}

static arm_cmsis_nn_status wrong_sums(int32_t *vector_sum_buf, int32_t vector_cols,
                                      int32_t vector_rows, const int8_t *vector_data,
                                      int32_t lhs_offset, int32_t rhs_offset,
                                      const int32_t *bias_data)
{
    const arm_cmsis_nn_status status = row_sums(vector_sum_buf, vector_cols, vector_rows,
                                                vector_data, lhs_offset, rhs_offset, bias_data);
    vector_sum_buf[vector_rows - 1] += vector_rows > 3;
    return status;
}

/* Functions that no operator calls. */
static void direct(void)
{
    static const nv_kernel_entry sums[] = {NV_KERNEL_ENTRY(arm_vector_sum_s8, wrong_sums),
                                           {NULL, NULL}};
    const nv_kernel_entry plain[] = {
        {"arm_fully_connected_q7", (nv_function *)nv_kernels_scalar.fully_connected_q7},
        {NULL, NULL}};
    const nv_kernel_test sums_test = {.functions = sums};
    const nv_kernel_test plain_test = {.functions = plain, .plain = true};
    nv_kernel_report r, again;

    result(nv_kernel_test_drawn(&sums_test, 3, 0, 50, &r) == NV_E_DIFFERS &&
               strstr(r.text, "arm_vector_sum_s8: [") != NULL,
           "wrong sums", r.text);
    result(nv_kernel_test_drawn(&sums_test, 3, r.drawn, 1, &again) == NV_E_DIFFERS &&
               strcmp(r.text, again.text) == 0,
           "the same sums again", again.text);
    result(nv_kernel_test_drawn(&plain_test, 3, 0, 50, &r) == NV_OK, "q7 on a core without DSP",
           r.text);
}

int main(int argc, char **argv)
{
    if (argc != 2) {
        fprintf(stderr, "usage: kernel_test LIBRARY.so\n");
        return 2;
    }
    faulty_kernels();
    places();
    by_name(argv[1]);
    cases_that_are_none();
    drawn();
    all_kinds();
    direct();
    printf("1..%d\n", number);
    return failures == 0 ? 0 : 1;
}
