/* SPDX-License-Identifier: Apache-2.0 */
/* Hex dumps among the lines of an RTOS's log: whole, damaged, and what only looks like one. */
#include "nv/rng.h"
#include "support/dump_arrays.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char text_of_40[] = "0123456789abcdefghijklmnopqrstuv|30 31 |";

static nv_status read_text(const char *text, size_t length)
{
    return read_dump("uart.log", text, length, 5);
}

static void expect_array(size_t index, const char *name, const void *bytes, size_t n)
{
    assert_true(index < arrays.count);
    const nv_array *a = &arrays.items[index];
    if (name == NULL)
        assert_null(a->name);
    else
        assert_string_equal(a->name, name);
    assert_int_equal(a->count, n);
    assert_memory_equal(a->bytes, bytes, n);
    assert_null(a->known);
}

static void expect_complaint(size_t index, const char *what)
{
    assert_true(index < complaints.count);
    assert_string_equal(complaints.items[index], what);
}

static void expect_log(const char *text, const char *name, size_t n)
{
    assert_int_equal(read_text(text, strlen(text)), NV_OK);
    assert_string_equal(arrays.format, "hex dump in a log");
    assert_int_equal(complaints.count, 0);
    /* others' lines may be words */
    assert_false(arrays.items[0].doubtful);
    for (size_t i = 1; i < arrays.count; i++)
        assert_true(arrays.items[i].doubtful);
    expect_array(0, name, text_of_40, n);
}

static void esp_buffer_hex(void **state)
{
    (void)state;
    /* with the blank at the end, colours, a terminal's time, and other tags' lines */
    expect_log("ESP-ROM:esp32s3\r\n"
               "\x1b[0;32mI (28) boot: ESP-IDF v5.1 2nd stage bootloader\x1b[0m\r\n"
               "[10:00:01] \x1b[0;32mI (954) input: "
               "30 31 32 33 34 35 36 37 38 39 61 62 63 64 65 66 \x1b[0m\r\n"
               "[10:00:01] W (955) wifi: no be or ad found\r\n"
               "[10:00:01] \x1b[0;32mI (962) input: "
               "67 68 69 6a 6b 6c 6d 6e 6f 70 71 72 73 74 75 76 \x1b[0m\r\n"
               "[10:00:01] \x1b[0;32mI (962) input: 7c 33 30 20 \x1b[0m\r\n"
               "printf of nobody\r\n"
               "I (963) input: ready\r\n",
               "input", 36);
    /* without the blank, the time of day */
    expect_log("D (07:05:59.012) main: 30 31 32 33 34 35 36 37 38 39 61 62 63 64 65 66\n"
               "D (07:05:59.013) main: 67 68 69 6A 6B 6C 6D 6E 6F 70 71 72 73 74 75 76\n",
               "main", 32);
    /* a tag with colons, as tensors have them */
    expect_log("I (9) serving_default_x:0: 30 31 32 33 34 35 36 37 38 39 61 62 63 64 65 66\n"
               "I (9) serving_default_x:0: 67 68 69 6a 6b 6c 6d 6e 6f 70 71 72 73 74 75 76\n",
               "serving_default_x:0", 32);
    /* the blank at the end of each row was lost from the end of the file */
    expect_log("I (9) in: 30 31 32 33 34 35 36 37 38 39 61 62 63 64 65 66 \n"
               "I (9) in: 67 68 69 6a 6b 6c 6d 6e 6f 70 71 72 73 74 75 76 \n"
               "I (9) in: 7c 33",
               "in", 34);
}

static void esp_buffer_hexdump(void **state)
{
    (void)state;
    expect_log("I (1013) input: 0x3ffb5bc0   30 31 32 33 34 35 36 37  38 39 61 62 63 64 65 66  "
               "|0123456789abcdef|\n"
               "I (1013) app: 12 of 34\n"
               "I (1024) input: 0x3ffb5bd0   67 68 69 6a 6b 6c 6d 6e  6f 70 71 72 73 74 75 76  "
               "|ghijklmnopqrstuv|\n"
               "I (1024) input: 0x3ffb5be0   7c 33 30 20 33 31 20 7c                           "
               "|"
               "|30 31 |"
               "|\n",
               "input", 40);
}

static void zephyr_log_hexdump(void **state)
{
    (void)state;
    expect_log("*** Booting Zephyr OS build v3.7.0 ***\r\n"
               "[00:00:00.010,000] \x1b[0m<inf> main: input:\x1b[0m\r\n"
               "                                30 31 32 33 34 35 36 37  "
               "38 39 61 62 63 64 65 66 |01234567 89abcdef\r\n"
               "                                67 68 69 6a 6b 6c 6d 6e  "
               "6f 70 71 72 73 74 75 76 |ghijklmn opqrstuv\r\n"
               "                                7c 33 30 20 33 31 20 7c  "
               "                        ||30 31 |         \x1b[0m\r\n"
               "[00:00:00.011,000] <wrn> bt_hci: be ef\r\n"
               "[00:00:00.012,000] <inf> main: done\r\n",
               "input", 40);
    /* in two parts; a terminal's time in front; the blanks at the end were lost */
    expect_log("[10:00] [00000012] <inf> main: x\n"
               "[10:00]                        30 31 32 33 34 35 36 37  38 39 61 62 63 64 65 66 "
               "|01234567 89abcdef\n"
               "[10:00] [00000013] <dbg> main.run: y\n"
               "[10:00] [00000013] <inf> main: x\n"
               "[10:00]                        67 68 69 6a 6b 6c 6d 6e  6f 70 71 72 73 74 75 76 "
               "|ghijklmn opqrstuv\n"
               "[10:00]                        7c                                               "
               "||\n",
               "x", 33);
    /* the minimal log */
    expect_log("I: input\nI: 30 31 32 33 34 35 36 37 |01234567\nI: 38 39 61 62 63          "
               "|89abc   \n",
               "input", 13);
}

static void zephyr_shell(void **state)
{
    (void)state;
    expect_log("uart:~$ tensor show\n"
               "00000000: 30 31 32 33 34 35 36 37  38 39 61 62 63 64 65 66 |01234567 89abcdef|\n"
               "[00:00:01.000,000] <inf> app: tick\n"
               "00000010: 67 68 69 6A 6B 6C 6D 6E  6F 70 71 72 73 74 75 76 |ghijklmn opqrstuv|\n"
               "00000020: 7c 33 30 20                                      ||30              |\n"
               "uart:~$ \n",
               NULL, 36);
}

#define ROW_A "30 31 32 33 34 35 36 37 38 39 61 62 63 64 65 66"
#define ROW_B "67 68 69 6a 6b 6c 6d 6e 6f 70 71 72 73 74 75 76"

/* Dumps of two tags at the same time; of one tag, a word before each that names it. */
static void several_tensors(void **state)
{
    static const char text[] = "I (1) in: " ROW_A "\nI (1) out: " ROW_B "\nI (2) in: " ROW_B
                               "\nI (2) out: 7c\nI (3) app: conv1:\nI (3) app: " ROW_A
                               "\nI (4) app: took 3 ms\nI (4) app: " ROW_B "\nI (4) app: 7c 33\n"
                               "I (5) app: " ROW_A "\n";

    (void)state;
    assert_int_equal(read_text(text, strlen(text)), NV_OK);
    assert_int_equal(complaints.count, 0);
    assert_int_equal(arrays.count, 5);
    expect_array(0, "in", text_of_40, 32);
    expect_array(1, "out", "ghijklmnopqrstuv|", 17);
    expect_array(2, "conv1", text_of_40, 16);
    assert_string_equal(arrays.items[2].tag, "app");
    assert_null(arrays.items[3].tag);
    expect_array(3, "app", "ghijklmnopqrstuv|3", 18);
    expect_array(4, "app", text_of_40, 16);
    assert_int_equal(arrays.items[4].line, 10);
    assert_null(nv_arrays_only(&arrays));
}

/* Bytes alone in a line may be words or numbers: only a tensor's name can tell. */
static void what_only_looks_like_bytes(void **state)
{
    static const char text[] =
        "I (12) wifi: ad be ef\nI (12) app: 42\nI (13) main: " ROW_A " \nI (14) main: 10 20\n";
    static const char words[] = "I (12) wifi: ad be ef\nI (13) wifi: on\n";

    (void)state;
    assert_int_equal(read_text(text, strlen(text)), NV_OK);
    assert_int_equal(arrays.count, 4);
    expect_array(0, "wifi", "\xad\xbe\xef", 3);
    assert_true(arrays.items[0].doubtful && arrays.items[1].doubtful);
    /* the blank that each of main's rows ends with is missing in its last line */
    expect_array(2, "main", text_of_40, 16);
    assert_string_equal(arrays.items[3].name, "main");
    assert_int_equal(arrays.items[3].count, 2);
    assert_true(arrays.items[3].doubtful && !arrays.items[3].known[0]);
    assert_ptr_equal(nv_arrays_only(&arrays), &arrays.items[2]);
    assert_int_equal(complaints.count, 0);

    /* xxd -g 1, whose text begins where the shell has its bar */
    static const char xxd[] =
        "00000000: 30 31 32 33 34 35 36 37 38 39 61 62 63 64 65 66  0123456789abcdef\n"
        "00000010: 7c 7c 7c                                         |||\n";
    assert_int_equal(read_text(xxd, strlen(xxd)), NV_OK);
    assert_string_equal(arrays.format, "hex dump");
    expect_array(0, NULL, "0123456789abcdef|||", 19);

    assert_int_equal(read_text(words, strlen(words)), NV_OK);
    assert_string_equal(arrays.format, "bytes in a log");
    assert_int_equal(arrays.count, 1);
    assert_true(arrays.items[0].doubtful);
    assert_null(nv_arrays_only(&arrays));
}

/* Sixteen numbers a line may all have two digits; letters and zeros in front are bytes'. */
static void decimal_numbers(void **state)
{
#define TENS "I (1) in: 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25\n"
    static const char text[] = TENS "I (1) in: 26 27 -28 29 30 31 32 33 34 35 36 37 38 39 40 41\n";
    static const char either[] = TENS;
    static const char zeros[] = "I (1) in: 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00\n"
                                "I (2) app: heap 200000\n";

    (void)state;
    assert_int_equal(read_text(text, strlen(text)), NV_OK);
    assert_string_equal(arrays.format, "numbers");
    assert_int_equal(arrays.items[0].count, 32);
    assert_int_equal(read_text(either, strlen(either)), NV_OK);
    assert_string_equal(arrays.format, "bytes in a log");
    assert_int_equal(arrays.items[0].count, 16);
    assert_true(arrays.items[0].bare);
    assert_int_equal(read_text(zeros, strlen(zeros)), NV_OK);
    assert_string_equal(arrays.format, "hex dump in a log");
    assert_int_equal(arrays.items[0].count, 16);
    assert_int_equal(arrays.n_left_out, 0);
    /* Beside rows of hex other numbers are in no array, which is noted. */
    static const char beside[] = "I (1) in: 0a 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25\n"
                                 "I (2) app: took 12 ms\nI (3) out: -128 3\nI (4) out: 4 5\n"
                                 "[00:00:01.000,000] <inf> two: 1# 2# 03 04\n";
    assert_int_equal(read_text(beside, strlen(beside)), NV_OK);
    assert_int_equal(arrays.count, 1);
    assert_int_equal(arrays.n_left_out, 2);
    assert_string_equal(arrays.left_out[0].name, "out");
    assert_int_equal(arrays.left_out[0].line, 3);
    assert_string_equal(arrays.left_out[1].name, "two");
    assert_int_equal(arrays.left_out[1].line, 5);
}

/* Few bytes of a file become an array each. */
static void many_words(void **state)
{
    enum { LINES = 100 };
    char text[LINES * 16];
    size_t n = 0;
    nv_error e = NV_ERROR_INIT;

    (void)state;
    for (int i = 0; i < LINES; i++)
        n += (size_t)sprintf(text + n, "I (%d) t: 42\n", i);
    assert_int_equal(read_text(text, n), NV_OK);
    assert_int_equal(arrays.count, LINES);
    nv_arrays_free(&arrays);
    const nv_blob file = {"uart.log", (const uint8_t *)text, n};
    assert_int_equal(nv_arrays_read(&file, 5, 1 << 10, &complaints, &arrays, &e), NV_E_LIMIT);
}

static void expect_lost(size_t from, size_t to)
{
    const nv_array *a = &arrays.items[0];

    assert_non_null(a->known);
    for (size_t i = 0; i < a->count; i++) {
        assert_int_equal(a->known[i], i < from || i >= to);
        if (a->known[i])
            assert_int_equal(a->bytes[i], text_of_40[i]);
    }
}

static void damaged_rows(void **state)
{
#define HURT "67 68 69 6a 6 6c 6d 6e 6f 70"
    static const char hex[] = "I (1) in: " ROW_A "\nI (1) in: 67 68 69 6a 6 6c 6d 6e 6f 70\n"
                              "I (2) in: 7c 33 30 20 33\n";
    static const char first[] = "I (1) in: 30 31 32 33 34 35 36 37 3#\nI (1) in: " ROW_B "\n";
    static const char three[] =
        "I (1) in: " ROW_A "\nI (1) in: " HURT "\nI (1) in: " ROW_A "\nI (1) in: " HURT
        "\nI (1) in: " ROW_A "\nI (1) in: " HURT "\nI (1) in: " ROW_B "\n";
    static const char address[] =
        "I (1) in: 0x3ffb5bc0   30 31 32 33 34 35 36 37  38 39 61 62 63 64 65 66  "
        "|0123456789abcdef|\n"
        "I (1) in: 0x3ffb5bd0   67 68 69 6a 6b 6c 6d 6e  6f 70 71 72 73 74 75 6  |ghijklmn\n"
        "I (2) in: 0x3ffb5be0   7c 33 30 20                                      "
        " ||30 |\n";
    static const char text_differs[] =
        "<inf> m: in\n"
        "         30 31 32 33 34 35 36 37  38 39 61 62 63 64 65 66 |01234567 89aXcdef\n";

    (void)state;
    assert_int_equal(read_text(hex, strlen(hex)), NV_OK);
    assert_int_equal(arrays.items[0].count, 37);
    expect_lost(16, 32);
    expect_complaint(0, "uart.log:2: a damaged row of a hex dump");
    assert_int_equal(complaints.count, 1);

    assert_int_equal(read_text(first, strlen(first)), NV_OK);
    assert_int_equal(arrays.items[0].count, 32);
    expect_lost(0, 16);
    expect_complaint(0, "uart.log:1: a damaged row of a hex dump");

    /* whatever lies between them is in doubt */
    assert_int_equal(read_text(three, strlen(three)), NV_OK);
    assert_int_equal(arrays.items[0].count, 112);
    for (size_t i = 0; i < 112; i++)
        assert_int_equal(arrays.items[0].known[i], i < 16 || i >= 96);

    assert_int_equal(read_text(address, strlen(address)), NV_OK);
    assert_int_equal(arrays.count, 1);
    assert_int_equal(arrays.items[0].count, 36);
    expect_lost(16, 32);
    expect_complaint(0, "uart.log:2: a damaged row of a hex dump");
    expect_complaint(1, "uart.log:3: 16 bytes before this line are missing");

    assert_int_equal(read_text(text_differs, strlen(text_differs)), NV_OK);
    assert_int_equal(arrays.items[0].count, 16);
    expect_lost(11, 12);
    expect_complaint(0, "uart.log:2: 1 bytes are not what the text beside them says");
}

/* A row that lost bytes looks like the last of a dump: what stands directly behind it is linked. */
static void short_rows(void **state)
{
    static const char text[] =
        "I (1) in: " ROW_A "\nI (1) in: 67 68 69\nI (1) app: " ROW_A "\nI (2) in: " ROW_B
        "\nI (2) in: 7c\nI (3) in: done\nI (3) in: " ROW_A "\n";

    (void)state;
    assert_int_equal(read_text(text, strlen(text)), NV_OK);
    assert_int_equal(complaints.count, 0);
    assert_int_equal(arrays.count, 4);
    assert_int_equal(arrays.items[0].count, 19);
    assert_int_equal(arrays.items[0].row, 16);
    assert_int_equal(arrays.items[0].end, 2);
    assert_int_equal(arrays.items[0].next, 2);
    assert_int_equal(arrays.items[1].next, 0);
    assert_int_equal(arrays.items[2].count, 17);
    assert_int_equal(arrays.items[2].end, 5);
    assert_int_equal(arrays.items[2].next, 0);
}

/* A row that has lost its prefix or its address is one of the dump that it stands in. */
static void rows_without_a_beginning(void **state)
{
    static const char prefix[] = "I (1) in: " ROW_A "\n(1) in: " ROW_A "\nI (2) in: " ROW_B "\n";
    static const char address[] =
        "00000000: 30 31 32 33 34 35 36 37  38 39 61 62 63 64 65 66 |01234567 89abcdef|\n"
        "0000001@: 67 68 69 6A 6B 6C 6D 6E  6F 70 71 72 73 74 75 76 |ghijklmn opqrstuv|\n"
        "00000020: 7c 33 30 20                                      ||30              |\n";

    (void)state;
    assert_int_equal(read_text(prefix, strlen(prefix)), NV_OK);
    assert_int_equal(arrays.count, 1);
    assert_int_equal(arrays.items[0].count, 48);
    expect_complaint(0, "uart.log:2: a damaged row of a hex dump");

    assert_int_equal(read_text(address, strlen(address)), NV_OK);
    assert_int_equal(arrays.count, 1);
    assert_int_equal(arrays.items[0].count, 36);
    expect_lost(16, 32);
    expect_complaint(0, "uart.log:2: a damaged row of a hex dump");
}

/* ---- logs that lost or gained characters ---- */

enum { DUE = 200, ROWS_ROOM = 4096 };
static uint8_t due[DUE];

static size_t put_text(char *to, const uint8_t *bytes, size_t n, bool gap)
{
    size_t at = 0;

    for (size_t i = 0; i < n; i++) {
        if (gap && i == 8)
            to[at++] = ' ';
        to[at++] = bytes[i] >= 32 && bytes[i] < 127 ? (char)bytes[i] : '.';
    }
    return at;
}

static size_t put_bytes(char *to, const uint8_t *bytes, size_t n, bool columns)
{
    size_t at = 0;

    for (size_t i = 0; i < (columns ? 16 : n); i++) {
        if (columns && i == 8)
            to[at++] = ' ';
        at += (size_t)(i < n ? sprintf(to + at, "%02x ", bytes[i]) : sprintf(to + at, "   "));
    }
    return at;
}

/* A log of `due` as ESP_LOG_BUFFER_HEX, _HEXDUMP, LOG_HEXDUMP_INF and shell_hexdump write it. */
static size_t write_log(int form, char *log)
{
    size_t at = form == 2 ? (size_t)sprintf(log, "[00000012] <inf> main: in\r\n") : 0;

    for (size_t i = 0; i < DUE; i += 16) {
        const size_t n = DUE - i < 16 ? DUE - i : 16;
        if (form < 2)
            at += (size_t)sprintf(log + at, "I (%zu) in: ", 100 + i);
        if (form == 1)
            at += (size_t)sprintf(log + at, "0x%08zx   ", 0x3ffb0000 + i);
        if (form == 2)
            at += (size_t)sprintf(log + at, "%23s", "");
        if (form == 3)
            at += (size_t)sprintf(log + at, "%08zX: ", i);
        at += put_bytes(log + at, due + i, n, form > 0);
        if (form > 0)
            at += (size_t)sprintf(log + at, form == 1 ? " |" : "|");
        at += form > 0 ? put_text(log + at, due + i, n, form > 1) : 0;
        at += (size_t)sprintf(log + at, form % 2 == 1 ? "|\r\n" : "\r\n");
    }
    return at;
}

/* What was lost is told, and what counts as read is `due`. */
static bool is_right(const nv_array *a)
{
    bool right = a->known == NULL || complaints.count > 0;

    for (size_t i = 0; i < DUE; i++)
        right &= (a->known != NULL && !a->known[i]) || a->bytes[i] == due[i];
    return right;
}

/* Whatever comes between and is lost, but a whole row's length: in a dump of the right size, what
 * counts as read is right. */
static void damaged_logs(void **state)
{
    enum { LOGS = 600, SEED = 0xd06 };
    static char log[ROWS_ROOM], damaged[2 * ROWS_ROOM];
    nv_rng rng = {SEED};
    int whole = 0;

    (void)state;
    for (size_t i = 0; i < DUE; i++)
        due[i] = (uint8_t)(i * 29 + i / 7);
    for (int k = 0; k < 4 * LOGS; k++) {
        const size_t length = write_log(k % 4, log);
        const int hurts = nv_rng_int(&rng, 0, 3);
        size_t n = 0;
        for (size_t i = 0; i < length; i++) {
            bool hurt = nv_rng_int(&rng, 0, (int)length) < hurts;
            int how = nv_rng_int(&rng, 0, 3);
            if (!hurt || how == 0)
                damaged[n++] = hurt ? '#' : log[i];
            else if (how == 1)
                i += (size_t)nv_rng_int(&rng, 0, 40);
            else if (how == 2)
                n += (size_t)sprintf(damaged + n, "\r\nI (%d) app: tick\r\n", k);
        }
        if (read_text(damaged, n) != NV_OK)
            continue;
        for (size_t i = 0; i < arrays.count; i++) {
            const nv_array *a = &arrays.items[i];
            if (a->count == DUE && !is_right(a))
                fail_msg("log %d of seed %d:\n%.*s", k, SEED, (int)n, damaged);
            whole += a->count == DUE && complaints.count == 0;
        }
    }
    assert_true(whole > LOGS);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_teardown(esp_buffer_hex, tear_down),
        cmocka_unit_test_teardown(esp_buffer_hexdump, tear_down),
        cmocka_unit_test_teardown(zephyr_log_hexdump, tear_down),
        cmocka_unit_test_teardown(zephyr_shell, tear_down),
        cmocka_unit_test_teardown(several_tensors, tear_down),
        cmocka_unit_test_teardown(what_only_looks_like_bytes, tear_down),
        cmocka_unit_test_teardown(decimal_numbers, tear_down),
        cmocka_unit_test_teardown(many_words, tear_down),
        cmocka_unit_test_teardown(damaged_rows, tear_down),
        cmocka_unit_test_teardown(short_rows, tear_down),
        cmocka_unit_test_teardown(rows_without_a_beginning, tear_down),
        cmocka_unit_test_teardown(damaged_logs, tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
