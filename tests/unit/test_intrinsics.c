/* SPDX-License-Identifier: Apache-2.0 */
/* insn.def unfolded: its counts, and every name and prototype of Arm's list where that is at hand.
 */
#include "nv/intrinsic.h"

#include <ctype.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

enum { LINE = 1024, ROWS = 4096 };

/* "name;polymorphic;result(type,type)", without spaces, `T const *` as `const T *` */
static char *line[ROWS];
static int lines;

static void append(char *to, const char *text)
{
    for (to += strlen(to); *text; text++)
        if (!isspace((unsigned char)*text))
            *to++ = *text;
    *to = 0;
}

static void append_type(char *to, const char *type)
{
    const char *qualifier = strstr(type, " const *");
    if (!qualifier) {
        append(to, type);
        return;
    }
    char element[32];
    snprintf(element, sizeof element, "%.*s", (int)(qualifier - type), type);
    append(to, "const");
    append(to, element);
    append(to, "*");
}

static void add_line(const nv_intrinsic *in, void *context)
{
    char text[LINE];
    int specimen = strcmp(in->row->poly, "specimen") == 0;
    (void)context;
    snprintf(text, sizeof text, "%s;%s;%s(", in->name, specimen ? "" : in->poly, in->result.type);
    for (int i = 0; i < in->operand_count; i++) {
        append(text, i ? "," : "");
        append_type(text, in->operand[i].type);
    }
    append(text, ")");
    assert_true(lines < ROWS);
    line[lines++] = strdup(text);
}

static int compare(const void *a, const void *b)
{
    return strcmp(*(char *const *)a, *(char *const *)b);
}

static int unfold(void **state)
{
    (void)state;
    nv_intrinsic_each(add_line, NULL);
    qsort(line, (size_t)lines, sizeof *line, compare);
    return 0;
}

static int release(void **state)
{
    (void)state;
    while (lines > 0)
        free(line[--lines]);
    return 0;
}

static void the_table_has_all_of_mve(void **state)
{
    int names = 0;
    (void)state;
    for (int i = 0; i < lines; i++) {
        size_t length = strcspn(line[i], ";") + 1;
        names += i == 0 || strncmp(line[i], line[i - 1], length) != 0;
    }
    assert_int_equal(lines, 2481);
    assert_int_equal(names, 2472);
}

static void no_two_rows_are_the_same(void **state)
{
    (void)state;
    for (int i = 1; i < lines; i++)
        assert_string_not_equal(line[i], line[i - 1]);
}

/* The operand without its name: "int8x16_t a" is "int8x16_t". */
static void append_operand(char *to, char *operand)
{
    while (isspace((unsigned char)*operand))
        operand++;
    char *end = operand + strlen(operand);
    while (end > operand && (isalnum((unsigned char)end[-1]) || end[-1] == '_'))
        end--;
    *end = 0;
    append_type(to, operand);
}

/* A row of mve_intrinsics.csv (name;polymorphic;prototype;...) as a line of ours */
static void normalize(char *row, char text[LINE])
{
    char *save = NULL, *name = row, *poly = row + strcspn(row, ";");
    *poly++ = 0;
    char *prototype = poly + strcspn(poly, ";");
    *prototype++ = 0;
    char *operands = strchr(prototype, '(') + 1;
    char *end = strstr(prototype, name);
    operands[strcspn(operands, ")")] = 0;
    *end = 0;
    text[0] = 0;
    append(text, name);
    append(text, ";");
    append(text, poly);
    append(text, ";");
    append(text, prototype);
    append(text, "(");
    int first = 1;
    for (char *o = strtok_r(operands, ",", &save); o; o = strtok_r(NULL, ",", &save)) {
        if (strcmp(o, "void") == 0)
            continue;
        append(text, first ? "" : ",");
        append_operand(text, o);
        first = 0;
    }
    append(text, ")");
}

static FILE *arms_list(void)
{
    char path[LINE];
    const char *shared = getenv("NV_SHARED");
    snprintf(path, sizeof path, "%s/isa/mve_intrinsics.csv", shared ? shared : "../shared");
    return fopen(path, "r");
}

static void the_table_equals_arms_list(void **state)
{
    char row[LINE], text[LINE];
    int rows = 0, missing = 0;
    FILE *f = arms_list();
    (void)state;
    assert_non_null(f);
    assert_non_null(fgets(row, sizeof row, f));
    for (; fgets(row, sizeof row, f); rows++) {
        normalize(row, text);
        const char *key = text;
        if (!bsearch(&key, line, (size_t)lines, sizeof *line, compare)) {
            print_message("# not in insn.def: %s\n", text);
            missing++;
        }
    }
    fclose(f);
    assert_int_equal(missing, 0);
    assert_int_equal(rows, lines);
}

static void ranges_follow_the_width(void **state)
{
    int low, high;
    (void)state;
    assert_true(nv_intrinsic_range("1..w/2", 32, &low, &high) && low == 1 && high == 16);
    assert_true(nv_intrinsic_range("0..w-1", 8, &low, &high) && low == 0 && high == 7);
    assert_true(nv_intrinsic_range("1..w", 16, &low, &high) && low == 1 && high == 16);
    assert_true(nv_intrinsic_range("1..32", 8, &low, &high) && low == 1 && high == 32);
    assert_true(nv_intrinsic_range("lane", 64, &low, &high) && low == 0 && high == 1);
    assert_false(nv_intrinsic_range("V", 8, &low, &high));
    assert_int_equal(nv_intrinsic_width("p16"), 16);
    assert_int_equal(nv_intrinsic_width(""), 0);
    assert_true(nv_intrinsic_is_float("f16"));
    assert_false(nv_intrinsic_is_float("s16"));
}

#define OUR_TESTS                                                                                  \
    cmocka_unit_test(the_table_has_all_of_mve), cmocka_unit_test(no_two_rows_are_the_same),        \
        cmocka_unit_test(ranges_follow_the_width)

int main(void)
{
    const struct CMUnitTest ours[] = {OUR_TESTS};
    const struct CMUnitTest all[] = {OUR_TESTS, cmocka_unit_test(the_table_equals_arms_list)};
    FILE *list = arms_list();
    if (!list) {
        printf("left out: Arm's list of MVE intrinsics is not here\n");
        return cmocka_run_group_tests_name("intrinsics", ours, unfold, release);
    }
    fclose(list);
    return cmocka_run_group_tests_name("intrinsics", all, unfold, release);
}
