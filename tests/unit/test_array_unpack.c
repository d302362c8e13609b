/* SPDX-License-Identifier: Apache-2.0 */
/* What dumps come wrapped in: gzip's members, the marks of Windows' text, and bytes of tensors that
 * only begin like one. */
#include "support/dump_arrays.h"

#include <string.h>
#include <zlib.h>

static nv_status read_bytes(const void *data, size_t bytes)
{
    return read_dump("dump", data, bytes, 0);
}

static void expect_array(const char *format, const void *bytes, size_t n)
{
    assert_string_equal(arrays.format, format);
    assert_int_equal(arrays.count, 1);
    assert_int_equal(arrays.items[0].count, n);
    assert_memory_equal(arrays.items[0].bytes, bytes, n);
    assert_int_equal(complaints.count, 0);
}

static size_t pack(const void *data, size_t bytes, uint8_t *packed, size_t room)
{
    z_stream z = {.next_in = (Bytef *)(uintptr_t)data,
                  .avail_in = (uInt)bytes,
                  .next_out = packed,
                  .avail_out = (uInt)room};

    assert_int_equal(deflateInit2(&z, 9, Z_DEFLATED, MAX_WBITS + 16, 8, Z_DEFAULT_STRATEGY), Z_OK);
    assert_int_equal(deflate(&z, Z_FINISH), Z_STREAM_END);
    (void)deflateEnd(&z);
    return z.total_out;
}

/* `cat a.gz b.gz` is both; anything else behind is an error, but for zeros. */
static void members_of_gzip(void **state)
{
    static const uint8_t all[] = {1, 2, 0xFE, 200, 201, 9};
    uint8_t packed[200];
    size_t n = pack(all, 3, packed, 100);

    (void)state;
    n += pack(all + 3, 3, packed + n, 100);
    assert_int_equal(read_bytes(packed, n), NV_OK);
    expect_array("raw", all, sizeof all);
    for (size_t cut = 1; cut < 8; cut++)
        assert_int_equal(read_bytes(packed, n - cut), NV_E_INPUT);
    packed[n] = 7;
    assert_int_equal(read_bytes(packed, n + 1), NV_E_INPUT);
    memset(packed + n, 0, 40); /* as a block device leaves it */
    assert_int_equal(read_bytes(packed, n + 40), NV_OK);
    expect_array("raw", all, sizeof all);
    packed[n + 39] = 7;
    assert_int_equal(read_bytes(packed, n + 40), NV_E_INPUT);
}

/* A tensor that begins like a mark stays whole, packed or not. */
static void bytes_like_a_mark(void **state)
{
    static const uint8_t tensors[][12] = {
        {0xFF, 0xFE, 5, 0, 0, 1, 2, 3, 4, 5, 6, 7},
        {0xFF, 0xFE, 'A', 0, 200, 201, 202, 203, 204, 205, 206, 207},
        {0xFE, 0xFF, 0, 'A', 0, 0, 0, 'B', 0, 'C', 0, 'D'},
        {0xEF, 0xBB, 0xBF, 'A', 5, 'B', 'C', 'D', 'E', 'F', 'G', 'H'},
        {0xEF, 0xBB, 0xBF, 'A', 'B', 'C', 'D', 200, 201, 202, 203, 204},
    };
    uint8_t packed[100];

    (void)state;
    for (size_t i = 0; i < sizeof tensors / sizeof *tensors; i++) {
        assert_int_equal(read_bytes(tensors[i], sizeof *tensors), NV_OK);
        expect_array("raw", tensors[i], sizeof *tensors);
        size_t n = pack(tensors[i], sizeof *tensors, packed, sizeof packed);
        assert_int_equal(read_bytes(packed, n), NV_OK);
        expect_array("raw", tensors[i], sizeof *tensors);
    }
}

/* The mark of UTF-8 hides no row. */
static void marked_text(void **state)
{
    static const char text[] = "\xEF\xBB\xBF"
                               "00000000: 3031 3233  0123\n00000004: 3435 3637  4567\n";

    (void)state;
    assert_int_equal(read_bytes(text, sizeof text - 1), NV_OK);
    expect_array("hex dump", "01234567", 8);
}

/* The noise of a start makes no binary file of a log that PowerShell wrote. */
static void noise_in_marked_text(void **state)
{
    static const char text[] = "\1\2 boot\n"
                               "00000000: 3031 3233  0123\n00000004: 3435 3637  4567\n"
                               "00000008: 3839 3a3b  89:;\n0000000c: 3c3d 3e3f  <=>?\n";
    uint8_t wide[2 * sizeof text] = {0xFF, 0xFE};

    (void)state;
    for (size_t i = 0; i + 1 < sizeof text; i++)
        wide[2 + 2 * i] = (uint8_t)text[i];
    assert_int_equal(read_bytes(wide, sizeof wide), NV_OK);
    expect_array("hex dump", "0123456789:;<=>?", 16);
}

/* A damaged first row is told, a heading is none. */
static void lines_before_the_first_row(void **state)
{
    static const char *const damaged[] = {
        "#0000000: 3031 3233  0123\n00000004: 3435 3637  4567\n00000008: 3839  89\n",
        "00000000  30 31 3g 33\n00000004  34 35 36 37\n00000008  38 39\n",
        "3031323x3334353637383930313233\n3435363738393031323334353637383930\n38393031323334\n",
    };
    static const char *const whole[] = {
        "Dump at 0x20000000:\n00000000: 3031 3233  0123\n00000004: 3435 3637  4567\n",
        "input, added\n\n00000000: 3031 3233  0123\n00000004: 3435 3637  4567\n",
        "  00 01 02 03 04\n00000000: 3031 3233  0123\n00000004: 3435 3637  4567\n",
        "mdb 0x20000000 3072\n00000000: 3031 3233  0123\n00000004: 3435 3637  4567\n",
        "0x20000000..0x20000c00\n00000000: 3031 3233  0123\n00000004: 3435 3637  4567\n",
    };

    (void)state;
    for (size_t i = 0; i < sizeof damaged / sizeof *damaged; i++) {
        assert_int_equal(read_bytes(damaged[i], strlen(damaged[i])), NV_OK);
        assert_string_equal(arrays.format, "hex dump");
        assert_int_equal(complaints.count, 1);
        assert_string_equal(complaints.items[0], "dump:1: no line of a hex dump");
    }
    for (size_t i = 0; i < sizeof whole / sizeof *whole; i++) {
        assert_int_equal(read_bytes(whole[i], strlen(whole[i])), NV_OK);
        expect_array("hex dump", "01234567", 8);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_teardown(members_of_gzip, tear_down),
        cmocka_unit_test_teardown(bytes_like_a_mark, tear_down),
        cmocka_unit_test_teardown(marked_text, tear_down),
        cmocka_unit_test_teardown(noise_in_marked_text, tear_down),
        cmocka_unit_test_teardown(lines_before_the_first_row, tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
