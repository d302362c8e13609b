/* SPDX-License-Identifier: Apache-2.0 */
/* Lines of text, however the way to the file left their ends. */
#include "array/lines.h"
#include "support/cmocka.h"

static void ends_of_lines(void **state)
{
    /* '|' stands where a line ends. */
    static const struct {
        const char *text, *lines;
    } due[] = {
        {"", ""},
        {"a", "a|"},
        {"a\nb\n", "a|b|"},
        {"a\r\nb\r\n", "a|b|"},
        {"a\r\r\nb", "a|b|"},
        {"a\n\n\r\nb", "a|||b|"},
        {"a\rb\rc", "a|b|c|"},
        {"a\r\rb\r", "a||b|"},
        {"a\rb\rc\n", "a|b|c|"},
        {"1%\r2%\r\na\nb\r", "1%|2%|a|b|"},
    };

    (void)state;
    for (size_t i = 0; i < sizeof due / sizeof *due; i++) {
        const nv_blob file = {"log", (const uint8_t *)due[i].text, strlen(due[i].text)};
        nv_lines lines = nv_lines_of(&file);
        char got[40];
        const char *line;
        size_t length, n = 0;
        int64_t count = 0;
        while (nv_lines_next(&lines, &line, &length)) {
            assert_int_equal(lines.number, ++count);
            assert_true(n + length + 1 < sizeof got);
            memcpy(got + n, line, length);
            n += length;
            got[n++] = '|';
        }
        got[n] = '\0';
        assert_string_equal(got, due[i].lines);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(ends_of_lines),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
