/* SPDX-License-Identifier: Apache-2.0 */
/*
 * nv_dump.h: logs tensors from the device, for `nnverify --dump LOG`. C99 and C++, no malloc, no
 * stdio, about 1 KB of code. Define how a character leaves the device, then name what to log:
 *
 *     #define NV_DUMP_PUTCHAR(c) uart_put(c)
 *     #include "nv_dump.h"
 *     NV_DUMP("input", input->data.int8, int8, 1, 96, 96, 3);
 *
 * The type is int8, uint8, int16, uint16, int32, uint32, int64, float32 or bool; then come the
 * dimensions. A name that is the tensor's in the model, or its number, or "input" and "output"
 * where the model has one of each, needs no further word on the command line. What is written is
 * lines of text that may stand between others; each has its own checksum, so that lost characters
 * are told and all else is used. Values are written as they lie in memory: on a big-endian core,
 * swap them first. Needs CHAR_BIT 8. Not reentrant: dump from one thread at a time.
 */
#ifndef NV_DUMP_H
#define NV_DUMP_H

#include <stddef.h>
#include <stdint.h>

#ifndef NV_DUMP_PUTCHAR
#error "define NV_DUMP_PUTCHAR(c) before including nv_dump.h: how a character leaves the device"
#endif

#define NV_DUMP(name, pointer, type, ...)                                                          \
    do {                                                                                           \
        const uint32_t nv_dump_dims_[] = {__VA_ARGS__};                                            \
        nv_dump_tensor((name), (pointer), #type, nv_dump_dims_,                                    \
                       sizeof nv_dump_dims_ / sizeof *nv_dump_dims_);                              \
    } while (0)

/* The checksum of the line that is being written. */
static uint32_t nv_dump_line_;

static inline uint32_t nv_dump_crc_(uint32_t crc, uint8_t byte)
{
    int bit;
    crc ^= byte;
    for (bit = 0; bit < 8; bit++)
        crc = crc >> 1 ^ (0xEDB88320u & (0u - (crc & 1u)));
    return crc;
}

static inline void nv_dump_char_(char c)
{
    nv_dump_line_ = nv_dump_crc_(nv_dump_line_, (uint8_t)c);
    NV_DUMP_PUTCHAR(c);
}

static inline void nv_dump_text_(const char *text)
{
    while (*text != '\0')
        nv_dump_char_(*text++);
}

static inline void nv_dump_hex_(uint32_t value, int digits)
{
    while (digits-- > 0)
        nv_dump_char_("0123456789abcdef"[value >> (4 * digits) & 15u]);
}

static inline void nv_dump_decimal_(uint32_t value)
{
    uint32_t unit = 1;
    while (value / unit >= 10)
        unit *= 10;
    for (; unit > 0; unit /= 10)
        nv_dump_char_((char)('0' + value / unit % 10));
}

static inline void nv_dump_name_(const char *name)
{
    for (; *name != '\0'; name++) {
        uint8_t c = (uint8_t)*name;
        if (c > ' ' && c < 0x7F && c != '%' && c != '*') {
            nv_dump_char_((char)c);
        } else {
            nv_dump_char_('%');
            nv_dump_hex_(c, 2);
        }
    }
}

static inline void nv_dump_begin_(uint32_t id)
{
    NV_DUMP_PUTCHAR('#');
    nv_dump_line_ = 0xFFFFFFFFu;
    nv_dump_text_("NV1 ");
    nv_dump_hex_(id, 4);
    nv_dump_char_(' ');
}

static inline void nv_dump_end_(void)
{
    uint32_t crc = ~nv_dump_line_;
    NV_DUMP_PUTCHAR('*');
    nv_dump_hex_(crc, 8);
    NV_DUMP_PUTCHAR('\r');
    NV_DUMP_PUTCHAR('\n');
}

/* Up to three bytes as four characters of base64. */
static inline void nv_dump_base64_(const uint8_t *bytes, size_t n)
{
    static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    uint32_t bits = (uint32_t)bytes[0] << 16;
    if (n > 1)
        bits |= (uint32_t)bytes[1] << 8;
    if (n > 2)
        bits |= bytes[2];
    nv_dump_char_(digits[bits >> 18]);
    nv_dump_char_(digits[bits >> 12 & 63u]);
    nv_dump_char_(n > 1 ? digits[bits >> 6 & 63u] : '=');
    nv_dump_char_(n > 2 ? digits[bits & 63u] : '=');
}

/* Bytes of an element; 1 for names that are not known, which nnverify refuses. */
static inline size_t nv_dump_size_(const char *type)
{
    size_t digits = 0, bits = 0;
    for (; *type != '\0'; type++)
        if (*type >= '0' && *type <= '9') {
            bits = 10 * bits + (size_t)(*type - '0');
            digits++;
        }
    return digits == 0 ? 1 : bits / 8;
}

static inline void nv_dump_tensor(const char *name, const void *pointer, const char *type,
                                  const uint32_t *dims, size_t rank)
{
    static const size_t line = 48; /* bytes */
    static uint32_t next_id;
    const uint8_t *bytes = (const uint8_t *)pointer;
    const uint32_t id = next_id++ & 0xFFFFu;
    uint32_t crc = 0xFFFFFFFFu;
    size_t n = nv_dump_size_(type), i, k;

    nv_dump_begin_(id);
    nv_dump_text_("begin ");
    nv_dump_text_(type);
    for (i = 0; i < rank; i++) {
        nv_dump_char_(i == 0 ? ' ' : 'x');
        nv_dump_decimal_(dims[i]);
        n *= dims[i];
    }
    nv_dump_char_(' ');
    nv_dump_name_(name);
    nv_dump_end_();
    for (i = 0; i < n; i += line) {
        const size_t some = n - i < line ? n - i : line;
        nv_dump_begin_(id);
        nv_dump_hex_((uint32_t)i, 6);
        nv_dump_char_(' ');
        for (k = 0; k < some; k += 3)
            nv_dump_base64_(bytes + i + k, some - k);
        for (k = 0; k < some; k++)
            crc = nv_dump_crc_(crc, bytes[i + k]);
        nv_dump_end_();
    }
    nv_dump_begin_(id);
    nv_dump_text_("end ");
    nv_dump_decimal_((uint32_t)n);
    nv_dump_char_(' ');
    nv_dump_hex_(~crc, 8);
    nv_dump_end_();
}

#endif
