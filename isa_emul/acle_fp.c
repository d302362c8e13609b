/* SPDX-License-Identifier: Apache-2.0 */
/*
 * VSQRT, VFMA and VRINTN, single and double precision, by integer arithmetic on the bits: rounding,
 * NaNs and exceptions are Arm's on every host. FPSCR has its defaults: round to nearest, ties to
 * even; denormals kept; NaN operands propagated. Source: FPSqrt, FPMulAdd, FPRoundInt and FPRound
 * in the Arm Architecture Reference Manual's pseudocode.
 */
#include <arm_acle.h>
#include <string.h>

__extension__ typedef unsigned __int128 wide;

/* A format by its mantissa bits below the leading one; floats travel as the bits of a uint64_t. */
struct format {
    int bits, mantissa;
};

static const struct format binary32 = {32, 23}, binary64 = {64, 52};

/* The value (-1)^negative * mantissa * 2^exponent, or what is none. */
struct number {
    enum { FINITE, INFINITE, QUIET, SIGNALLING } type;
    int negative;
    int exponent;
    uint64_t mantissa;
};

static uint64_t sign_bit(const struct format *f)
{
    return UINT64_C(1) << (f->bits - 1);
}

static uint64_t quiet_bit(const struct format *f)
{
    return UINT64_C(1) << (f->mantissa - 1);
}

/* Positive infinity: the exponent field full, the mantissa 0. */
static uint64_t infinity(const struct format *f)
{
    return sign_bit(f) - (UINT64_C(1) << f->mantissa);
}

static int bias(const struct format *f)
{
    return (1 << (f->bits - f->mantissa - 2)) - 1;
}

static uint64_t with_sign(const struct format *f, int negative, uint64_t magnitude)
{
    return negative ? sign_bit(f) | magnitude : magnitude;
}

static uint64_t default_nan(const struct format *f)
{
    nv_isa_raise(NV_FPEXC_INVALID);
    return infinity(f) | quiet_bit(f);
}

static struct number unpack(const struct format *f, uint64_t x)
{
    uint64_t magnitude = x & (sign_bit(f) - 1), lead = UINT64_C(1) << f->mantissa;
    int field = (int)(magnitude >> f->mantissa);
    struct number n = {.negative = (x & sign_bit(f)) != 0, .mantissa = magnitude & (lead - 1)};

    if (magnitude >= infinity(f))
        n.type = n.mantissa == 0 ? INFINITE : n.mantissa & quiet_bit(f) ? QUIET : SIGNALLING;
    else if (field != 0)
        n.mantissa |= lead;
    n.exponent = (field != 0 ? field : 1) - bias(f) - f->mantissa;
    return n;
}

static int is_zero(const struct number *n)
{
    return n->type == FINITE && n->mantissa == 0;
}

/* FPProcessNaN: a signalling NaN becomes quiet, which is an invalid operation. */
static uint64_t propagate(const struct format *f, struct number n, uint64_t x)
{
    if (n.type == SIGNALLING)
        nv_isa_raise(NV_FPEXC_INVALID);
    return x | quiet_bit(f);
}

static int width(wide x)
{
    uint64_t high = (uint64_t)(x >> 64);

    return high != 0 ? 128 - (int)emul_clzll(high) : 64 - (int)emul_clzll((uint64_t)x);
}

/*
 * FPRound of mantissa * 2^exponent, mantissa not 0: to nearest, ties to even. Tininess is seen
 * before rounding. If lower bits were dropped, bit 0 is set and lies below the half of a unit.
 */
static uint64_t round_to(const struct format *f, int negative, int exponent, wide mantissa)
{
    const int least = 1 - bias(f);
    int top = exponent + width(mantissa) - 1; /* the value is in [2^top, 2^(top + 1)) */
    int tiny = top < least;
    int shift = (tiny ? least : top) - f->mantissa - exponent;
    wide kept = shift > 127 ? 0 : shift > 0 ? mantissa >> shift : mantissa << -shift;
    wide rest = shift > 127 ? mantissa : shift > 0 ? mantissa - (kept << shift) : 0;

    if (shift > 0 && shift <= 127) {
        wide half = (wide)1 << (shift - 1);
        kept += rest > half || (rest == half && (kept & 1) != 0);
    }
    if (rest != 0)
        nv_isa_raise(NV_FPEXC_INEXACT | (tiny ? NV_FPEXC_UNDERFLOW : 0u));
    /* The leading one of a normal number adds 1 to its exponent field; so does a carry. */
    uint64_t field = (uint64_t)((tiny ? least : top) + bias(f) - 1);
    uint64_t magnitude = (field << f->mantissa) + (uint64_t)kept;
    if (magnitude >= infinity(f)) {
        nv_isa_raise(NV_FPEXC_OVERFLOW | NV_FPEXC_INEXACT);
        magnitude = infinity(f);
    }
    return with_sign(f, negative, magnitude);
}

/* The integer square root, bit by bit, with bit 0 set beside it if the root is not exact. */
static uint64_t root(wide x)
{
    uint64_t r = 0;

    for (int i = 62; i >= 0; i--) {
        uint64_t next = r | UINT64_C(1) << i;
        if ((wide)next * next <= x)
            r = next;
    }
    return r << 1 | ((wide)r * r != x);
}

static uint64_t square_root(const struct format *f, uint64_t x)
{
    struct number n = unpack(f, x);

    if (n.type == QUIET || n.type == SIGNALLING)
        return propagate(f, n, x);
    if (is_zero(&n))
        return x;
    if (n.negative)
        return default_nan(f);
    if (n.type == INFINITE)
        return x;
    /* 125 or 126 bits under the root give 63 of it; the exponent must be even. */
    int shift = 125 - width(n.mantissa);
    shift += (n.exponent - shift) & 1;
    return round_to(f, 0, (n.exponent - shift) / 2 - 1, root((wide)n.mantissa << shift));
}

/* x shifted right; what is lost is kept as bit 0. */
static wide shift_jam(wide x, int shift)
{
    if (shift > 127)
        return x != 0;
    return x >> shift | ((x >> shift << shift) != x);
}

/* The sum of two finite numbers that are not both 0, rounded once. */
static uint64_t add(const struct format *f, int negative_a, int exponent_a, wide a, int negative_b,
                    int exponent_b, wide b)
{
    /* Leading ones to bit 124: 18 zeros below a product's 106 bits, room for a carry above. */
    int shift_a = 125 - width(a), shift_b = 125 - width(b);
    a = a == 0 ? 0 : a << shift_a;
    b = b == 0 ? 0 : b << shift_b;
    exponent_a = a == 0 ? exponent_b - shift_b : exponent_a - shift_a;
    exponent_b = b == 0 ? exponent_a : exponent_b - shift_b;

    int exponent = exponent_a > exponent_b ? exponent_a : exponent_b;
    a = shift_jam(a, exponent - exponent_a);
    b = shift_jam(b, exponent - exponent_b);
    if (negative_a == negative_b)
        return round_to(f, negative_a, exponent, a + b);
    if (a == b)
        return 0; /* +0 when rounding to nearest */
    return a > b ? round_to(f, negative_a, exponent, a - b)
                 : round_to(f, negative_b, exponent, b - a);
}

/* FPMulAdd: addend + x * y. */
static uint64_t multiply_add(const struct format *f, uint64_t x, uint64_t y, uint64_t addend)
{
    const uint64_t operand[] = {addend, x, y};
    const struct number n[] = {unpack(f, addend), unpack(f, x), unpack(f, y)};
    const struct number *c = &n[0], *a = &n[1], *b = &n[2];
    int negative = a->negative != b->negative; /* the product */
    int infinite = a->type == INFINITE || b->type == INFINITE;
    int zero = is_zero(a) || is_zero(b);
    int invalid = infinite && zero;

    for (int i = 0; i < 3; i++)
        if (n[i].type == SIGNALLING)
            return propagate(f, n[i], operand[i]);
    if (c->type == QUIET && invalid)
        return default_nan(f);
    for (int i = 0; i < 3; i++)
        if (n[i].type == QUIET)
            return propagate(f, n[i], operand[i]);
    if (invalid || (infinite && c->type == INFINITE && negative != c->negative))
        return default_nan(f);
    if (infinite || c->type == INFINITE)
        return with_sign(f, infinite ? negative : c->negative, infinity(f));
    if (zero && is_zero(c))
        return with_sign(f, negative && c->negative, 0);
    return add(f, negative, a->exponent + b->exponent, (wide)a->mantissa * b->mantissa, c->negative,
               c->exponent, c->mantissa);
}

/* FPRoundInt, ties to even, without the inexact exception. */
static uint64_t round_integral(const struct format *f, uint64_t x)
{
    struct number n = unpack(f, x);

    if (n.type == QUIET || n.type == SIGNALLING)
        return propagate(f, n, x);
    if (n.type == INFINITE || n.exponent >= 0)
        return x;
    int shift = -n.exponent;
    if (shift > f->mantissa + 1) /* less than a half */
        return with_sign(f, n.negative, 0);
    uint64_t kept = n.mantissa >> shift, rest = n.mantissa - (kept << shift);
    uint64_t half = UINT64_C(1) << (shift - 1);
    kept += rest > half || (rest == half && (kept & 1) != 0);
    return kept == 0 ? with_sign(f, n.negative, 0) : round_to(f, n.negative, 0, kept);
}

/* ---- floats as bits, and back ---- */

static uint64_t from_float(float x)
{
    uint32_t bits;
    memcpy(&bits, &x, sizeof bits);
    return bits;
}

static float to_float(uint64_t x)
{
    uint32_t bits = (uint32_t)x;
    float r;
    memcpy(&r, &bits, sizeof r);
    return r;
}

static uint64_t from_double(double x)
{
    uint64_t bits;
    memcpy(&bits, &x, sizeof bits);
    return bits;
}

static double to_double(uint64_t x)
{
    double r;
    memcpy(&r, &x, sizeof r);
    return r;
}

float emul_sqrtf(float x)
{
    return to_float(square_root(&binary32, from_float(x)));
}

double emul_sqrt(double x)
{
    return to_double(square_root(&binary64, from_double(x)));
}

float emul_fmaf(float x, float y, float z)
{
    return to_float(multiply_add(&binary32, from_float(x), from_float(y), from_float(z)));
}

double emul_fma(double x, double y, double z)
{
    return to_double(multiply_add(&binary64, from_double(x), from_double(y), from_double(z)));
}

float emul_rintnf(float x)
{
    return to_float(round_integral(&binary32, from_float(x)));
}

double emul_rintn(double x)
{
    return to_double(round_integral(&binary64, from_double(x)));
}
