/* SPDX-License-Identifier: Apache-2.0 */
/* The readers of dumps: each format as its tool writes it, and logs that were damaged. */
#include "array/array.h"
#include "nv/rng.h"
#include "support/cmocka.h"
#include "support/expect.h"

#include <stdlib.h>
#include <string.h>
#include <zlib.h>

/* ---- the device's side, writing into memory ---- */

static char device_log[1 << 16];
static size_t log_length;

static void put_log(char c)
{
    assert_true(log_length + 1 < sizeof device_log);
    device_log[log_length++] = c;
}

#define NV_DUMP_PUTCHAR(c) put_log(c)
#include "../../firmware/nv_dump.h"

/* ---- */

static const char text_of_32[] = "0123456789abcdefghijklmnopqrstuv";

static nv_status read_bytes(const void *data, size_t bytes, nv_complaints *complaints,
                            nv_arrays *arrays)
{
    nv_error e = NV_ERROR_INIT;
    const nv_blob file = {"dump", data, bytes};
    return nv_arrays_read(&file, 5, 1 << 20, complaints, arrays, &e);
}

static void read_text(const char *text, nv_complaints *complaints, nv_arrays *arrays)
{
    assert_int_equal(read_bytes(text, strlen(text), complaints, arrays), NV_OK);
}

static void expect_bytes(const char *text, const char *format, const void *bytes, size_t n)
{
    nv_complaints c = {.count = 0};
    nv_arrays a;

    read_text(text, &c, &a);
    assert_string_equal(a.format, format);
    assert_int_equal(c.count, 0);
    assert_int_equal(a.count, 1);
    assert_int_equal(a.items[0].count, n);
    assert_non_null(a.items[0].bytes);
    assert_memory_equal(a.items[0].bytes, bytes, n);
    assert_null(a.items[0].known);
    nv_arrays_free(&a);
    nv_complaints_clear(&c);
}

static void hex_dumps(void **state)
{
    static const char *const dumps[] = {
        /* xxd */
        "00000000: 3031 3233 3435 3637 3839 6162 6364 6566  0123456789abcdef\n"
        "00000010: 6768 696a 6b6c 6d6e 6f70 7172 7374 7576  ghijklmnopqrstuv\n",
        /* xxd -g1 -c8 */
        "00000000: 30 31 32 33 34 35 36 37  01234567\n00000008: 38 39 61 62 63 64 65 66  89abcdef\n"
        "00000010: 67 68 69 6a 6b 6c 6d 6e  ghijklmn\n00000018: 6f 70 71 72 73 74 75 76  "
        "opqrstuv\n",
        /* xxd -p */
        "303132333435363738396162636465666768696a6b6c6d6e6f707172737475\n76\n",
        /* a byte a line: digits that no decimal number has tell */
        "30\n31\n32\n33\n34\n35\n36\n37\n38\n39\n61\n62\n63\n64\n65\n66\n67\n68\n69\n6a\n6b\n6c\n"
        "6d\n6e\n6f\n70\n71\n72\n73\n74\n75\n76\n",
        /* hexdump -C */
        "00000000  30 31 32 33 34 35 36 37  38 39 61 62 63 64 65 66  |0123456789abcdef|\n"
        "00000010  67 68 69 6a 6b 6c 6d 6e  6f 70 71 72 73 74 75 76  "
        "|ghijklmnopqrstuv|\n00000020\n",
        /* hexdump: words of a little-endian machine */
        "0000000 3130 3332 3534 3736 3938 6261 6463 6665\n"
        "0000010 6867 6a69 6c6b 6e6d 706f 7271 7473 7675\n0000020\n",
        /* gdb x/32xb */
        "0x20000000 <g_x>:\t0x30\t0x31\t0x32\t0x33\t0x34\t0x35\t0x36\t0x37\n"
        "0x20000008 <g_x+8>:\t0x38\t0x39\t0x61\t0x62\t0x63\t0x64\t0x65\t0x66\n"
        "0x20000010 <g_x+16>:\t0x67\t0x68\t0x69\t0x6a\t0x6b\t0x6c\t0x6d\t0x6e\n"
        "0x20000018 <g_x+24>:\t0x6f\t0x70\t0x71\t0x72\t0x73\t0x74\t0x75\t0x76\n",
        /* gdb x/16xb, with what its terminal shows between */
        "(gdb) x/16xb g_x\n"
        "0x20000000 <g_x>:\t0x30\t0x31\t0x32\t0x33\t0x34\t0x35\t0x36\t0x37\n"
        "0x20000008 <g_x+8>:\t0x38\t0x39\t0x61\t0x62\t0x63\t0x64\t0x65\t0x66\n"
        "--Type <RET> for more, q to quit, c to continue without paging--\n(gdb) x/16xb\n"
        "0x20000010 <g_x+16>:\t0x67\t0x68\t0x69\t0x6a\t0x6b\t0x6c\t0x6d\t0x6e\n"
        "0x20000018 <g_x+24>:\t0x6f\t0x70\t0x71\t0x72\t0x73\t0x74\t0x75\t0x76\n(gdb) q\n",
        /* gdb x/8xw */
        "0x20000000:\t0x33323130\t0x37363534\t0x62613938\t0x66656463\n"
        "0x20000010:\t0x6a696867\t0x6e6d6c6b\t0x7271706f\t0x76757473\n",
        /* lldb memory read */
        "0x20000000: 30 31 32 33 34 35 36 37 38 39 61 62 63 64 65 66  0123456789abcdef\n"
        "0x20000010: 67 68 69 6a 6b 6c 6d 6e 6f 70 71 72 73 74 75 76  ghijklmnopqrstuv\n",
        /* openocd mdw */
        "0x20000000: 33323130 37363534 62613938 66656463 6a696867 6e6d6c6b 7271706f 76757473\n",
    };

    (void)state;
    for (size_t i = 0; i < sizeof dumps / sizeof *dumps; i++)
        expect_bytes(dumps[i], "hex dump", text_of_32, 32);
}

/* All of a tensor's digits in one line, as scripts print them. */
static void one_long_line(void **state)
{
    uint8_t bytes[3000];
    char text[2 * sizeof bytes + 1];

    (void)state;
    for (size_t i = 0; i < sizeof bytes; i++) {
        bytes[i] = (uint8_t)(i * 37);
        (void)snprintf(text + 2 * i, 3, "%02x", bytes[i]);
    }
    expect_bytes(text, "hex dump", bytes, sizeof bytes);
}

static void repeated_lines_of_hexdump(void **state)
{
    uint8_t zeros[80] = {0};

    (void)state;
    zeros[79] = 1;
    expect_bytes(
        "00000000  00 00 00 00 00 00 00 00  00 00 00 00 00 00 00 00  |................|\n*\n"
        "00000040  00 00 00 00 00 00 00 00  00 00 00 00 00 00 00 01  |................|\n"
        "00000050\n",
        "hex dump", zeros, sizeof zeros);
}

static void records(void **state)
{
    (void)state;
    expect_bytes(":10000000303132333435363738396162636465668E\n"
                 ":100010006768696A6B6C6D6E6F70717273747576F8\n:00000001FF\n",
                 "Intel HEX", text_of_32, 32);
    expect_bytes("S0090000742E73726563A7\n"
                 "S1130000303132333435363738396162636465668A\n"
                 "S11300106768696A6B6C6D6E6F70717273747576F4\nS9030000FC\n",
                 "S-record", text_of_32, 32);
}

static void gdb_numbers(void **state)
{
    nv_complaints c = {.count = 0};
    nv_arrays a;

    (void)state;
    read_text("0x20000000 <x>:\t1\t-2\t127\n0x20000003 <x+3>:\t-128\n", &c, &a);
    assert_int_equal(a.count, 1);
    assert_int_equal(a.items[0].count, 4);
    assert_true(a.items[0].numbers[1] == -2 && a.items[0].numbers[3] == -128);
    nv_arrays_free(&a);
}

static void c_sources(void **state)
{
    nv_complaints c = {.count = 0};
    nv_arrays a;

    (void)state;
    read_text(
        "/* int8_t no[] = {1}; */\n#include <stdint.h>\nconst int n = 3;\n"
        "alignas(16) const unsigned char g_input[2][3] = {{0x01, 0x02, 3}, {4, 5, 0xff}}; // x\n"
        "static const float g_real[] = {1.5f, -2, .25F};\nconst int g_len = sizeof(g_input);\n",
        &c, &a);
    assert_string_equal(a.format, "C array");
    assert_int_equal(a.count, 2);
    assert_string_equal(a.items[0].name, "g_input");
    assert_int_equal(a.items[0].type, NV_UINT8);
    assert_int_equal(a.items[0].line, 4);
    assert_int_equal(a.items[0].shape.rank, 2);
    assert_int_equal(a.items[0].count, 6);
    assert_true(a.items[0].numbers[5] == 255);
    assert_int_equal(a.items[1].type, NV_FLOAT32);
    assert_true(a.items[1].fractional && a.items[1].numbers[2] == 0.25);
    assert_int_equal(c.count, 0);
    nv_arrays_free(&a);
}

static void rows_of_numbers(void **state)
{
    static const char *const texts[] = {"1, 2, -3\n", "[1 2\n -3]", "1;2;-3", "1\n2\n-3\n"};
    nv_complaints c = {.count = 0};

    (void)state;
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        nv_arrays a;
        read_text(texts[i], &c, &a);
        assert_string_equal(a.format, "numbers");
        assert_int_equal(a.items[0].count, 3);
        assert_true(a.items[0].numbers[2] == -3 && !a.items[0].fractional);
        nv_arrays_free(&a);
    }
    assert_int_equal(c.count, 0);
}

/* Decimal numbers of two digits a line are none of a hex dump; names and gdb's repetitions. */
static void printed_numbers(void **state)
{
    static const char *const texts[] = {
        "62\n-66\n62\n62\n62\n",
        "input: 62 -66 62 62 62\n",
        "$1 = {62, -66, 62 <repeats 3 times>}\n",
        "x[0] = 62\nx[1] = -66\nx[2] = 62\nx[3] = 62\nx[4] = 62\n",
        "Input\n62 -66 62 62 62\n",
        "array([[ 62, -66],\n       [62, 62]], dtype=int8) 62\n",
        "I (30) boot: ok\nI (31) main: 62\nI (32) main: -66\nI (33) main: 62 62 62\n",
        "[00:00:01.123,000] <inf> main: x[0] = 62\n[00:00:01.124,000] <inf> main: -66 62 62 62\n",
    };
    nv_complaints c = {.count = 0};
    nv_arrays a;

    (void)state;
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        read_text(texts[i], &c, &a);
        assert_string_equal(a.format, "numbers");
        assert_int_equal(a.items[0].count, 5);
        for (int k = 0; k < 5; k++)
            assert_true(a.items[0].numbers[k] == (k == 1 ? -66 : 62));
        nv_arrays_free(&a);
    }
    assert_int_equal(c.count, 0);
    /* Numbers among words are none of the row's; a logger's digits may be hex, and no letters tell.
     */
    read_text("1 2 3 4 5 6 7 8 9 10\ntook 12 ms\n", &c, &a);
    assert_int_equal(a.items[0].count, 10);
    assert_int_equal(c.count, 1);
    nv_complaints_clear(&c);
    nv_arrays_free(&a);
    read_text("I (31) main: 62 66 62 62\nI (31) main: 1a 62 62 62\n", &c, &a);
    assert_string_not_equal(a.format, "numbers");
    nv_complaints_clear(&c);
    nv_arrays_free(&a);
    /* What only looks like a repetition is told. */
    read_text("1, 2, 3, 4 <repeats 0 times>, 5, 6, 7, 8, 9, 10\n", &c, &a);
    assert_int_equal(a.items[0].count, 11);
    assert_int_equal(c.count, 2);
    nv_complaints_clear(&c);
    nv_arrays_free(&a);
    /* What becomes too many, too. */
    nv_error e = NV_ERROR_INIT;
    const char *const many = "1 <repeats 2000000000 times>, 2, 3, 4, 5, 6, 7\n";
    const nv_blob file = {"dump", (const uint8_t *)many, strlen(many)};
    assert_int_equal(nv_arrays_read(&file, 5, 1 << 20, &c, &a, &e), NV_E_LIMIT);
    nv_arrays_free(&a);
}

static void gzip_of_any(void **state)
{
    static const char text[] = "1.5, 2\n";
    uint8_t packed[100];
    z_stream z = {.next_in = (Bytef *)(uintptr_t)text,
                  .avail_in = sizeof text - 1,
                  .next_out = packed,
                  .avail_out = sizeof packed};
    nv_complaints c = {.count = 0};
    nv_arrays a;

    (void)state;
    assert_int_equal(deflateInit2(&z, 9, Z_DEFLATED, MAX_WBITS + 16, 8, Z_DEFAULT_STRATEGY), Z_OK);
    assert_int_equal(deflate(&z, Z_FINISH), Z_STREAM_END);
    assert_int_equal(read_bytes(packed, z.total_out, &c, &a), NV_OK);
    assert_true(a.items[0].fractional && a.items[0].count == 2);
    nv_arrays_free(&a);
    assert_int_equal(read_bytes(packed, z.total_out - 9, &c, &a), NV_E_INPUT);
    /* Just as much as may be had, and less. */
    nv_error e = NV_ERROR_INIT;
    const nv_blob file = {"dump", packed, z.total_out};
    assert_int_equal(nv_arrays_read(&file, 5, sizeof text, &c, &a, &e), NV_OK);
    nv_arrays_free(&a);
    assert_int_equal(nv_arrays_read(&file, 5, sizeof text - 3, &c, &a, &e), NV_E_LIMIT);
    (void)deflateEnd(&z);
}

static void a_gap_is_lost(void **state)
{
    nv_complaints c = {.count = 0};
    nv_arrays a;

    (void)state;
    read_text("00000000: 3031 3233  0123\n00000004: 3z35 36  456\n00000008: 3839  89\n", &c, &a);
    assert_int_equal(a.items[0].count, 10);
    assert_non_null(a.items[0].known);
    for (size_t i = 0; i < 10; i++) {
        assert_int_equal(a.items[0].known[i], i < 4 || i >= 8);
        if (a.items[0].known[i])
            assert_int_equal(a.items[0].bytes[i], '0' + (int)i);
    }
    assert_int_equal(c.count, 2);
    assert_string_equal(c.items[0], "dump:2: no line of a hex dump");
    nv_arrays_free(&a);
    nv_complaints_clear(&c);
}

/* ---- logs of nv_dump.h ---- */

static int8_t tensor_a[300];
static float tensor_b[4] = {1, -2.5f, 0, 3e9f};

static void write_log(void)
{
    log_length = 0;
    for (int i = 0; i < 300; i++)
        tensor_a[i] = (int8_t)(i * 7);
    for (const char *at = "boot ok\r\n[12:00:01] "; *at != '\0'; at++)
        put_log(*at);
    NV_DUMP("in put*1", tensor_a, int8, 1, 10, 30);
    NV_DUMP("7", tensor_b, float32, 4);
}

static const nv_array *named(const nv_arrays *a, const char *name)
{
    for (size_t i = 0; i < a->count; i++)
        if (a->items[i].name != NULL && strcmp(a->items[i].name, name) == 0)
            return &a->items[i];
    return NULL;
}

static void frames_in_a_log(void **state)
{
    nv_complaints c = {.count = 0};
    nv_arrays a;

    (void)state;
    write_log();
    assert_int_equal(read_bytes(device_log, log_length, &c, &a), NV_OK);
    assert_string_equal(a.format, "nv_dump log");
    assert_int_equal(c.count, 0);
    assert_int_equal(a.count, 2);
    const nv_array *in = named(&a, "in put*1"), *b = named(&a, "7");
    assert_non_null(in);
    assert_int_equal(in->type, NV_INT8);
    assert_int_equal(in->shape.rank, 3);
    assert_int_equal(in->shape.dim[2], 30);
    assert_memory_equal(in->bytes, tensor_a, 300);
    assert_non_null(b);
    assert_memory_equal(b->bytes, tensor_b, sizeof tensor_b);
    nv_arrays_free(&a);
}

static void expect_log(const char *text, size_t length)
{
    nv_complaints c = {.count = 0};
    nv_arrays a;

    assert_int_equal(read_bytes(text, length, &c, &a), NV_OK);
    assert_int_equal(c.count, 0);
    assert_int_equal(a.count, 2);
    assert_memory_equal(named(&a, "in put*1")->bytes, tensor_a, 300);
    nv_arrays_free(&a);
}

/* Wrapped at 40 columns, with '\r' alone at the ends of lines, in UTF-16 of either order. */
static void logs_as_terminals_leave_them(void **state)
{
    static char other[2 * sizeof device_log];
    size_t n = 0, column = 0;

    (void)state;
    write_log();
    for (size_t i = 0; i < log_length; i++) {
        column = device_log[i] == '\n' ? 0 : column + 1;
        if (column > 0 && column % 40 == 0 && device_log[i] != '\r')
            other[n++] = '\n';
        other[n++] = device_log[i];
    }
    expect_log(other, n);
    n = 0;
    for (size_t i = 0; i < log_length; i++)
        if (device_log[i] != '\n')
            other[n++] = device_log[i];
    expect_log(other, n);
    for (size_t big = 0; big < 2; big++) {
        memset(other, 0, sizeof other);
        other[big] = (char)0xFF;
        other[1 - big] = (char)0xFE;
        for (size_t i = 0; i < log_length; i++)
            other[2 + 2 * i + big] = device_log[i];
        expect_log(other, 2 + 2 * log_length);
    }
}

/* Whatever happens to a log, a byte that counts as read is the device's, and a loss is told. */
static void damaged_logs(void **state)
{
    enum { LOGS = 400 };
    static char damaged[sizeof device_log];
    nv_rng rng = {0x5eed};

    (void)state;
    write_log();
    for (int k = 0; k < LOGS; k++) {
        nv_complaints c = {.count = 0};
        nv_arrays a;
        size_t n = 0;
        int hurts = nv_rng_int(&rng, 1, 8);
        for (size_t i = 0; i < log_length; i++) {
            bool hurt = nv_rng_int(&rng, 0, (int)log_length) < hurts;
            int how = nv_rng_int(&rng, 0, 3);
            if (!hurt || how == 0)
                damaged[n++] = hurt ? (char)nv_rng_int(&rng, 1, 255) : device_log[i];
            else if (how == 1)
                i += (size_t)nv_rng_int(&rng, 0, 200);
            else if (how == 2)
                n += (size_t)snprintf(damaged + n, 40, "\r\n[%d] tick\r\n", k);
        }
        nv_status st = read_bytes(damaged, n, &c, &a);
        assert_true(st == NV_OK || st == NV_E_INPUT);
        const nv_array *in = st == NV_OK ? named(&a, "in put*1") : NULL;
        size_t lost = 0;
        for (size_t i = 0; in != NULL && i < in->count; i++) {
            bool known = in->known == NULL || in->known[i];
            lost += !known;
            if (known)
                assert_int_equal((int8_t)in->bytes[i], tensor_a[i]);
        }
        assert_true((lost == 0 && in != NULL) || c.count > 0 || st != NV_OK);
        if (st == NV_OK)
            nv_arrays_free(&a);
        nv_complaints_clear(&c);
    }
}

static void two_logs_in_one(void **state)
{
    static char twice[2 * sizeof device_log];
    static char other[sizeof device_log];
    nv_complaints c = {.count = 0};
    nv_arrays a;
    size_t n = 0, first = 0, second = 0;

    (void)state;
    write_log();
    memcpy(other, device_log, log_length);
    size_t other_length = log_length;
    write_log();
    while (first < log_length || second < other_length) {
        for (char d = 0; first < log_length && d != '\n';)
            twice[n++] = d = device_log[first++];
        for (char d = 0; second < other_length && d != '\n';)
            twice[n++] = d = other[second++];
    }
    assert_int_equal(read_bytes(twice, n, &c, &a), NV_OK);
    assert_int_equal(a.count, 4);
    assert_int_equal(c.count, 0);
    for (size_t i = 0; i < a.count; i++)
        if (a.items[i].type == NV_INT8)
            assert_memory_equal(a.items[i].bytes, tensor_a, 300);
    nv_arrays_free(&a);
}

/* A few bytes of a file that become many: of all arrays together no more than is allowed. */
static void small_files_claim_no_more_than_allowed(void **state)
{
    static const char *const greedy[] = {
        "00000000: 00\n*\n00090000: 00\n00000000: 00\n*\n00090000: 00\n",
        "fffffffffffffff0: 3031 3233 3435 3637 3839 6162 6364 6566\n*\nffffffffffffffff: 00\n",
    };
    nv_complaints c = {.count = 0};
    nv_arrays a;

    (void)state;
    for (size_t i = 0; i < sizeof greedy / sizeof *greedy; i++)
        assert_int_equal(read_bytes(greedy[i], strlen(greedy[i]), &c, &a), NV_E_LIMIT);
    nv_complaints_clear(&c);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(hex_dumps),
        cmocka_unit_test(one_long_line),
        cmocka_unit_test(repeated_lines_of_hexdump),
        cmocka_unit_test(records),
        cmocka_unit_test(gdb_numbers),
        cmocka_unit_test(c_sources),
        cmocka_unit_test(rows_of_numbers),
        cmocka_unit_test(printed_numbers),
        cmocka_unit_test(gzip_of_any),
        cmocka_unit_test(a_gap_is_lost),
        cmocka_unit_test(frames_in_a_log),
        cmocka_unit_test(logs_as_terminals_leave_them),
        cmocka_unit_test(damaged_logs),
        cmocka_unit_test(two_logs_in_one),
        cmocka_unit_test(small_files_claim_no_more_than_allowed),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
