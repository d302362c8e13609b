/* SPDX-License-Identifier: Apache-2.0 */
/* Numbers among the lines of a log: whose they are, and what is none of them. */
#include "support/dump_arrays.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void read_text(const char *text)
{
    assert_int_equal(read_dump("uart.log", text, strlen(text), 0), NV_OK);
}

/* `first`: its first number. */
static void expect_array(size_t index, const char *name, size_t n, double first)
{
    assert_string_equal(arrays.format, "numbers");
    assert_true(index < arrays.count);
    const nv_array *a = &arrays.items[index];
    if (name == NULL)
        assert_null(a->name);
    else
        assert_string_equal(a->name, name);
    assert_int_equal(a->count, n);
    assert_true(a->numbers[0] == first);
}

#define TEN    "101 2 3 4 5 6 7 8 9 10"
#define TWENTY TEN " " TEN

/* The tag or the module is the name; lines without one, and of the minimal log, have none. */
static void an_array_of_each_source(void **state)
{
    (void)state;
    read_text("I (9) input: " TWENTY "\nI (10) output: 7 -8 9\nI (11) input: " TEN "\n");
    assert_int_equal(arrays.count, 2);
    expect_array(0, "input", 30, 101);
    expect_array(1, "output", 3, 7);
    assert_false(arrays.items[0].doubtful);
    assert_true(arrays.items[1].doubtful);
    read_text("[00:00:01.000,000] <inf> in: x[0] = 5\n" TWENTY "\n"
              "[00:00:01.000,100] <inf> in: x[1] = 6\nI: 3\nE: 4\n");
    assert_int_equal(arrays.count, 2);
    expect_array(0, "in", 2, 5);
    expect_array(1, NULL, 22, 101);
    assert_int_equal(complaints.count, 0);
    /* A single array is one, however few it has. */
    read_text("I (9) main: 1 2 3\n");
    expect_array(0, "main", 3, 1);
    assert_false(arrays.items[0].doubtful);
}

/* Words that look like hex, times and sizes, before the numbers and of other tags. */
static void other_lines_are_no_concern(void **state)
{
    (void)state;
    read_text("rst:0x1 (POWERON_RESET),boot:0x13 (SPI_FAST_FLASH_BOOT)\nload:0x3fff0030,len:66\n"
              "I (1) app: will be on\nI (2) boot:  0 nvs WiFi data 01 02 00009000 00006000\n"
              "I (3) app: heap 200000\nI (4) input: 3072 values\nI (9) input: " TWENTY "\n"
              "I (9) app: took 12 ms\n");
    assert_int_equal(arrays.count, 1);
    expect_array(0, "input", 20, 101);
    assert_int_equal(complaints.count, 0);
    /* Behind the numbers it may be a damaged line of them. */
    read_text("I (9) input: " TWENTY "\nI (9) input: 1# 2x 3\nI (9) input: done\n");
    expect_array(0, "input", 20, 101);
    assert_int_equal(complaints.count, 1);
    assert_string_equal(complaints.items[0],
                        "uart.log:2: as many words as numbers or more: left out");
    /* No log: a damaged number is told even where it is alone. */
    read_text("10\n-20\n1#\nend\n40\n50\n60\n70\n80\n90\n");
    expect_array(0, NULL, 8, 10);
    assert_int_equal(complaints.count, 1);
    assert_string_equal(complaints.items[0],
                        "uart.log:3: as many words as numbers or more: left out");
}

static void expect_left_out(size_t index, const char *name, int64_t line)
{
    assert_true(index < arrays.n_left_out);
    assert_string_equal(arrays.left_out[index].name, name);
    assert_int_equal(arrays.left_out[index].line, line);
}

/* The first line of numbers among words of each tag. */
static void lines_left_out(void **state)
{
    (void)state;
    read_text("I (8) input: " TWENTY "\nI (9) out: 1 2 3 4x\nI (9) out: 1# 2\nI (9) pct: 7%\n"
              "I (9) cat: class 3: 9\nI (9) ok: heap 3072\nI (9) no: took 12 ms of 30\n"
              "I: 1 2 3 4x\n1 2 3 4x\n");
    assert_int_equal(complaints.count, 0);
    assert_int_equal(arrays.count, 1);
    assert_int_equal(arrays.n_left_out, 3);
    expect_left_out(0, "out", 2);
    expect_left_out(1, "pct", 4);
    expect_left_out(2, "cat", 5);
    /* Before the first line that is whole, too. */
    read_text("I (8) input: 1# 2 3\nI (8) input: " TWENTY "\n");
    assert_int_equal(arrays.n_left_out, 1);
    expect_left_out(0, "input", 1);
}

/* A prefix in front of more than a logger's line usually holds, with colours or without. */
static void long_lines(void **state)
{
    enum { NUMBERS = 400 };
    static const char *const prefixes[] = {
        "I (1234) input: ", "\x1b[0;32mI (1234) input: ", "\x1b[?25hI (8) input: ",
        "\x1b[\x1b[0000000m I (8) input: ", "[00:00:01.000,000] \x1b[1;33m<wrn> input: "};
    char text[4 * NUMBERS + 80];

    (void)state;
    for (size_t i = 0; i < sizeof prefixes / sizeof *prefixes; i++) {
        int n = snprintf(text, sizeof text, "%s", prefixes[i]);
        for (int k = 0; k < NUMBERS; k++)
            n += snprintf(text + n, sizeof text - (size_t)n, "%d ", 100 + k);
        (void)snprintf(text + n, sizeof text - (size_t)n, "-1\x1b[0m\n");
        read_text(text);
        assert_int_equal(arrays.count, 1);
        assert_int_equal(complaints.count, 0);
        expect_array(0, "input", NUMBERS + 1, 100);
        assert_true(arrays.items[0].numbers[NUMBERS] == -1);
    }
    /* Nor does a damaged one reach behind the line: the sanitizers watch. */
    char *exact = malloc(500);
    assert_non_null(exact);
    memset(exact, '0', 500);
    memcpy(exact, "\x1b[\x1b[", 4);
    memcpy(exact + 500 - 12, "m I (1) t: 5", 12);
    const nv_status st = read_dump("uart.log", exact, 500, 0);
    assert_true(st == NV_OK || st == NV_E_INPUT);
    free(exact);
    /* A damaged colour does not take the numbers with it. */
    read_text("\x1b[0;3" TWENTY "\n" TWENTY "\n");
    assert_true(arrays.items[0].count > 39);
    assert_int_equal(complaints.count, 1);
}

/* Two digits each may be bytes: told where others of the file are numbers. */
static void digits_of_either_kind(void **state)
{
    (void)state;
    read_text("I (9) input: " TWENTY "\nI (9) temp: 42\nI (10) output: 10 20 30 40\n");
    assert_int_equal(arrays.count, 3);
    expect_array(2, "output", 4, 10);
    assert_int_equal(complaints.count, 1);
    assert_string_equal(complaints.items[0], "uart.log:3: two digits each: read as decimal "
                                             "numbers, may be bytes in hex");
    read_text("I (9) input: " TWENTY "\nI (10) output: 10 20 3f 40\n");
    assert_string_not_equal(arrays.format, "numbers");
}

static void many_tags(void **state)
{
    char text[80 * 20];
    int n = 0;

    (void)state;
    for (int i = 0; i < 70; i++)
        n += snprintf(text + n, sizeof text - (size_t)n, "I (9) t%d: %d\n", i, 100 + i);
    read_text(text);
    assert_int_equal(arrays.count, 64);
    expect_array(63, "t63", 1, 163);
    assert_int_equal(complaints.count, 6);
    assert_string_equal(complaints.items[0], "uart.log:65: numbers of more than 64 tags: left out");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_teardown(an_array_of_each_source, tear_down),
        cmocka_unit_test_teardown(other_lines_are_no_concern, tear_down),
        cmocka_unit_test_teardown(lines_left_out, tear_down),
        cmocka_unit_test_teardown(long_lines, tear_down),
        cmocka_unit_test_teardown(digits_of_either_kind, tear_down),
        cmocka_unit_test_teardown(many_tags, tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
