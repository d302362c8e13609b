/* SPDX-License-Identifier: Apache-2.0 */
/* Text from files on terminals and in JSON; spools and files that appear whole. */
#include "finding.h"
#include "json.h"
#include "output.h"
#include "spool.h"
#include "support/expect.h"
#include "terminal.h"
#include "text.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

/* What a function prints, as a string that lives until the next call. */
static const char *printed(void (*print)(FILE *, const void *), const void *what)
{
    static char text[4096];
    FILE *f = tmpfile();

    assert_non_null(f);
    print(f, what);
    rewind(f);
    text[fread(text, 1, sizeof text - 1, f)] = '\0';
    (void)fclose(f);
    return text;
}

static void print_text(FILE *f, const void *text)
{
    nv_text_print(f, text);
}

static void test_terminal_text(void **state)
{
    static const struct {
        const char *text, *due;
    } cases[] = {
        {"plain", "plain"},
        {"Zürich ✓ 😀", "Zürich ✓ 😀"},
        {"\033[31mred\r\n", "\\x1b[31mred\\x0d\\x0a"},
        {"\x7f", "\\x7f"},
        {"\xC2\x9B"
         "31m",
         "\\u{009b}31m"}, /* the one-byte CSI, as UTF-8 */
        {"a\xE2\x80\xAE"
         "b",
         "a\\u{202e}b"},                              /* right-to-left override */
        {"\xC0\xAF\xFF", "\\xc0\\xaf\\xff"},          /* overlong, and never valid */
        {"\xED\xA0\x80", "\\xed\\xa0\\x80"},          /* a surrogate */
        {"\xF4\x90\x80\x80", "\\xf4\\x90\\x80\\x80"}, /* above U+10FFFF */
        {"cut \xE2\x82", "cut \\xe2\\x82"},
    };

    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        assert_string_equal(printed(print_text, cases[i].text), cases[i].due);
}

static void test_utf8(void **state)
{
    char *clean = nv_text_utf8("a\xFF"
                               "b\xC3\xA9\xE2\x82");

    (void)state;
    assert_string_equal(clean, "a\xEF\xBF\xBD"
                               "b\xC3\xA9\xEF\xBF\xBD\xEF\xBF\xBD");
    free(clean);
}

static void print_wrapped(FILE *f, const void *text)
{
    nv_terminal t = {f, false, false};
    nv_wrapped(&t, 4, text);
}

static void test_wrapped(void **state)
{
    char text[400] = "";

    (void)state;
    for (int i = 0; i < 24; i++)
        strcat(text, "123456789 ");
    const char *lines = printed(print_wrapped, text);
    /* nine words of nine and their spaces in a line of 100 columns that begins at column 4 */
    assert_int_equal(strcspn(lines, "\n"), 9 * 10 - 1);
    assert_memory_equal(strchr(lines, '\n'), "\n    1234", 9);
}

/* ---- JSON ---- */

static void expect_json(cJSON *item, const char *due)
{
    char *text = cJSON_PrintUnformatted(item);
    assert_string_equal(text, due);
    cJSON_free(text);
    cJSON_Delete(item);
}

static void test_json(void **state)
{
    nv_shape shape = {3, {1, 2, 3}};

    (void)state;
    expect_json(nv_json_real(NAN), "null");
    expect_json(nv_json_real(-INFINITY), "null");
    expect_json(nv_json_real(0.1), "0.1");
    expect_json(nv_json_real((double)0.1f), "0.100000001");
    expect_json(nv_json_int(INT64_C(1) << 53), "9007199254740992");
    expect_json(nv_json_int((INT64_C(1) << 53) + 1), "\"9007199254740993\"");
    expect_json(nv_json_int(INT64_MIN), "\"-9223372036854775808\"");
    expect_json(nv_json_text("a\"\\\n\x01\xFF"), "\"a\\\"\\\\\\n\\u0001\xEF\xBF\xBD\"");
    expect_json(nv_json_text(NULL), "null");
    expect_json(nv_json_shape(&shape), "[1,2,3]");
    cJSON *o = cJSON_CreateObject();
    assert_true(nv_json_put(o, "x", nv_json_int(1)));
    assert_false(nv_json_put(o, "y", NULL));
    assert_false(nv_json_put(NULL, "x", nv_json_int(1)));
    expect_json(o, "{\"x\":1}");
}

/* ---- spool ---- */

/* More than memory is given for, so that a part goes through the file. */
static void test_spool(void **state)
{
    enum { LINES = 40000, LENGTH = 64 };
    char line[LENGTH + 1], got[LENGTH + 1];
    nv_spool spool = {0};
    nv_error e = NV_ERROR_INIT;
    FILE *f = tmpfile();

    (void)state;
    assert_non_null(f);
    for (int i = 0; i < LINES; i++) {
        (void)snprintf(line, sizeof line, "%*d\n", LENGTH - 1, i);
        expect_ok(nv_spool_put(&spool, line, &e), &e);
    }
    expect_ok(nv_spool_copy(&spool, f, &e), &e);
    rewind(f);
    for (int i = 0; i < LINES; i++) {
        (void)snprintf(line, sizeof line, "%*d\n", LENGTH - 1, i);
        assert_int_equal(fread(got, 1, LENGTH, f), LENGTH);
        assert_memory_equal(got, line, LENGTH);
    }
    assert_int_equal(fgetc(f), EOF);
    nv_spool_free(&spool);
    (void)fclose(f);
}

/* ---- output ---- */

static void test_output(void **state)
{
    char folder[200], path[220], text[16] = "";
    const char *build = getenv("NV_BUILD");
    nv_error e = NV_ERROR_INIT;
    nv_output out;

    (void)state;
    (void)snprintf(folder, sizeof folder, "%s/output-XXXXXX", build == NULL ? "." : build);
    assert_non_null(mkdtemp(folder));
    (void)snprintf(path, sizeof path, "%s/file", folder);
    expect_ok(nv_output_probe(path, &e), &e);
    assert_int_equal(access(path, F_OK), -1);

    expect_ok(nv_output_open(path, &out, &e), &e);
    fputs("whole", out.file);
    assert_int_equal(access(path, F_OK), -1);
    expect_ok(nv_output_commit(&out, &e), &e);

    expect_ok(nv_output_open(path, &out, &e), &e);
    fputs("given up", out.file);
    nv_output_abandon(&out);
    FILE *f = fopen(path, "r");
    assert_non_null(f);
    assert_non_null(fgets(text, sizeof text, f));
    (void)fclose(f);
    assert_string_equal(text, "whole");

    expect_failure(nv_output_probe(folder, &e), &e, NV_E_IO, "it is a directory");
    assert_int_equal(unlink(path), 0);
    assert_int_equal(rmdir(folder), 0); /* nothing else was left there */
}

/* ---- findings ---- */

static void test_findings(void **state)
{
    nv_findings f = {0};

    (void)state;
    for (int i = 0; i < 3; i++)
        nv_findings_add(&f, NV_FINDING_QUANT_CLIPPING)->layer = i;
    assert_false(nv_findings_have_error(&f));
    nv_findings_add(&f, NV_FINDING_KERNEL_MISMATCH)->confidence = 0.5;
    nv_findings_add(&f, NV_FINDING_INPUT_RANGE)->evidence = cJSON_CreateObject();
    for (int i = 3; i < 9; i++)
        nv_findings_add(&f, NV_FINDING_MODEL_LINT)->layer = i;
    nv_findings_sort(&f);
    assert_int_equal(f.count, 11);
    assert_int_equal(f.items[0].code, NV_FINDING_INPUT_RANGE);
    assert_int_equal(f.items[1].code, NV_FINDING_KERNEL_MISMATCH);
    for (int i = 0; i < 9; i++)
        assert_int_equal(f.items[i + 2].layer, i); /* equals stay in order */
    assert_true(nv_findings_have_error(&f));
    assert_string_equal(nv_finding_kinds[f.items[0].code].code, "input-range");
    nv_findings_clear(&f);
    assert_int_equal(f.count, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_terminal_text), cmocka_unit_test(test_utf8),
        cmocka_unit_test(test_wrapped),       cmocka_unit_test(test_json),
        cmocka_unit_test(test_spool),         cmocka_unit_test(test_output),
        cmocka_unit_test(test_findings),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
