/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Memory as debuggers and dump tools print it, an address and then its content:
 *   xxd          00000000: 0a1b 2c3d 4e5f ...  ascii      bytes as they lie, in groups
 *   hexdump -C   00000000  0a 1b 2c ...  |ascii|          "*": the line before, again and again
 *   hexdump, od  0000000 1b0a 3d2c ...                    16-bit words of a little-endian machine
 *   gdb x        0x20000000 <g_input+8>:  0x0a  0x1b ...  bytes, or little-endian words
 *   gdb x/d      0x20000000:  10  27  -3 ...              numbers
 *   lldb, mdb    0x20000000: 0a 1b 2c ...  ascii          openocd's mdw: words of 8 digits
 *   xxd -p       0a1b2c3d...                              no addresses; lines of any length
 */
#ifndef NV_ARRAY_HEXDUMP_ROW_H
#define NV_ARRAY_HEXDUMP_ROW_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { NV_HEXDUMP_BYTES = 512 };

typedef struct nv_hexdump_row {
    bool has_address, is_repeat; /* "*" */
    uint64_t address;
    uint8_t bytes[NV_HEXDUMP_BYTES];
    size_t n;
    double numbers[NV_HEXDUMP_BYTES];
    size_t n_numbers;
} nv_hexdump_row;

/* How much of a line makes a row: one of digits alone may be longer. */
size_t nv_hexdump_row_length(const char *line, size_t length);
/* False: it is no row. */
bool nv_hexdump_row_read(const char *line, size_t length, nv_hexdump_row *row);
/* Of what is no row: whether most words are bytes, three or more, or many digits and a little else.
 * In front of the first row, where there may be any text, such as a command with addresses or the
 * heading 00 01 02 ..., that is a damaged one. */
bool nv_hexdump_row_remains(const char *line, size_t length);

#endif
