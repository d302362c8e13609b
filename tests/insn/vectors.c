/* SPDX-License-Identifier: Apache-2.0 */
#include "vectors.h"

/* ---- random numbers: 32 bits of state, for the target's sake ---- */

struct rng {
    uint32_t state;
};

static uint32_t mix(uint32_t x)
{
    x = (x ^ (x >> 16)) * 0x85ebca6b;
    x = (x ^ (x >> 13)) * 0xc2b2ae35;
    return x ^ (x >> 16);
}

static uint32_t next(struct rng *r)
{
    r->state += 0x9e3779b9;
    return mix(r->state);
}

static uint64_t next64(struct rng *r)
{
    uint64_t high = next(r);
    return high << 32 | next(r);
}

static uint32_t below(struct rng *r, uint32_t n)
{
    return next(r) % n;
}

/* ---- kinds ---- */

static const char *number(const char *p, unsigned *n)
{
    *n = 0;
    for (; *p >= '0' && *p <= '9'; p++)
        *n = *n * 10 + (unsigned)(*p - '0');
    return p;
}

static const char *one_kind(const char *p, struct insn_kind *k)
{
    unsigned n;

    *k = (struct insn_kind){.type = *p, .lanes = 1, .step = 1};
    if (memchr("sufp", *p, 4) == NULL)
        return NULL;
    p = number(p + 1, &k->bits);
    while (*p == 'x') {
        p = number(p + 1, &n);
        k->lanes *= n;
    }
    if (*p == '<')
        p = number(p + 1, &k->limit);
    if (*p == '*')
        p = number(p + 1, &k->step);
    if (k->bits != 8 && k->bits != 16 && k->bits != 32 && k->bits != 64)
        return NULL;
    return insn_kind_size(k) <= INSN_VALUE && (*p == ' ' || *p == '\0') ? p : NULL;
}

int insn_kinds(const char *text, struct insn_kind *kinds, int max)
{
    int count = 0;

    while (*text != '\0') {
        if (count == max || (text = one_kind(text, &kinds[count++])) == NULL)
            return -1;
        text += *text == ' ';
    }
    return count;
}

unsigned insn_kind_size(const struct insn_kind *k)
{
    return k->type == 'p' ? 2 : k->bits / 8 * k->lanes;
}

/* ---- edge values ---- */

/* The first EXTREMES of each list are the values that meet in every lane most often. */
enum { EXTREMES = 5, INT_EDGES = 30, FLOAT_EDGES = 40 };

static uint64_t int_edges[4][INT_EDGES];     /* of 8, 16, 32 and 64 bits */
static uint64_t float_edges[4][FLOAT_EDGES]; /* of 16, 32 and 64 */

static unsigned width_index(unsigned bits)
{
    return bits == 8 ? 0 : bits == 16 ? 1 : bits == 32 ? 2 : 3;
}

/* Mantissa bits below the leading one. */
static unsigned mantissa_bits(unsigned bits)
{
    return bits == 16 ? 10 : bits == 32 ? 23 : 52;
}

static void make_int_edges(uint64_t *edges, uint64_t w)
{
    const uint64_t one = 1, max = (one << (w - 1)) - 1, half = one << (w / 2), quarter = half / 2;
    const uint64_t list[INT_EDGES] = {
        0,
        1,
        0 - one,
        max,
        max + 1, /* the extremes */
        2,
        3,
        0 - one * 2,
        max - 1,
        max + 2, /* beside them */
        w / 2,
        w - 1,
        w,
        w + 1,
        0 - w / 2,
        1 - w,
        0 - w,
        0 - w - 1, /* shift counts */
        half - 1,
        half,
        half + 1,
        0 - half, /* where halves carry */
        quarter - 1,
        quarter,
        0 - quarter,
        0 - quarter - 1, /* what a half can hold */
        (max + 1) / 2,
        0 - (max + 1) / 2,
        UINT64_MAX / 3,
        UINT64_MAX / 3 * 2,
    };
    memcpy(edges, list, sizeof list);
}

static void make_float_edges(uint64_t *edges, unsigned bits)
{
    const unsigned m = mantissa_bits(bits);
    const uint64_t one = 1, sign = one << (bits - 1), lead = one << m, half = lead / 2;
    const uint64_t inf = sign - lead, zero_exponent = (inf >> m) / 2;
    /* 2^e; adding half makes it 1.5 * 2^e. */
#define POWER(e) ((zero_exponent + (uint64_t)(e)) << m)
    const uint64_t list[FLOAT_EDGES] = {
        0,
        POWER(0),
        sign | POWER(0),
        inf - 1,
        inf, /* the extremes */
        sign,
        sign | inf,
        sign | (inf - 1), /* and their negatives */
        inf | half,
        sign | inf | half | 5,
        inf | 3,
        sign | inf | 1, /* quiet and signalling NaNs */
        1,
        sign | 1,
        lead - 1,
        sign | (lead - 1), /* denormal */
        lead,
        sign | lead,
        lead + 1, /* the least normal ones */
        POWER(0) + 1,
        POWER(0) - 1,
        POWER(0) | half,
        POWER(-1),
        sign | POWER(-1) | half,
        POWER(1) + lead / 4,
        sign | (POWER(1) + lead / 4),
        POWER(0) + lead / 4, /* ties of rounding */
        POWER(7),
        sign | POWER(7),
        POWER(8) - 1,
        POWER(15) - 1,
        POWER(15),
        sign | POWER(15),
        POWER(m),
        POWER(m) + 1,
        sign | POWER(m), /* from here on everything is integral */
        bits == 16 ? POWER(11) : POWER(31),
        bits == 16 ? POWER(12) : sign | POWER(31),
        bits == 16 ? POWER(13) : POWER(32),
        bits == 16 ? POWER(14) : POWER(32) - 1,
    };
#undef POWER
    memcpy(edges, list, sizeof list);
}

static void make_edges(void)
{
    for (unsigned bits = 8; bits <= 64; bits *= 2) {
        make_int_edges(int_edges[width_index(bits)], bits);
        if (bits > 8)
            make_float_edges(float_edges[width_index(bits)], bits);
    }
}

static unsigned edge_count(const struct insn_plan *plan, const struct insn_kind *k)
{
    if (plan->exhaustive && k->bits == 8)
        return 256;
    return k->type == 'f' ? FLOAT_EDGES : INT_EDGES;
}

static uint64_t edge(const struct insn_plan *plan, const struct insn_kind *k, unsigned i)
{
    if (plan->exhaustive && k->bits == 8)
        return i;
    return k->type == 'f' ? float_edges[width_index(k->bits)][i]
                          : int_edges[width_index(k->bits)][i];
}

/* ---- one vector ---- */

static void put_lane(uint8_t *value, const struct insn_kind *k, unsigned lane, uint64_t x)
{
    if (k->limit != 0)
        x = (k->bits == 64 ? x : x & ((UINT64_C(1) << k->bits) - 1)) % k->limit * k->step;
    memcpy(value + k->bits / 8 * lane, &x, k->bits / 8);
}

/* A number whose magnitude has a random number of bits; a float of a middling exponent. */
static uint64_t middling(const struct insn_kind *k, struct rng *r)
{
    uint64_t x = next64(r);

    if (k->type != 'f') {
        x >>= below(r, k->bits) + 64 - k->bits;
        return next(r) & 1 ? x : 0 - x;
    }
    const unsigned m = mantissa_bits(k->bits);
    const uint64_t bias = (UINT64_C(1) << (k->bits - m - 2)) - 1;
    uint64_t exponent = bias + below(r, m + 1) - m / 2;
    uint64_t mantissa = (x >> (64 - m)) & ~UINT64_C(0) << below(r, m + 1);
    return (uint64_t)(next(r) & 1) << (k->bits - 1) | exponent << m | mantissa;
}

/* The styles of the random phase; a style fills all operands of a vector. */
static void fill(const struct insn_plan *plan, const struct insn_kind *k, unsigned style,
                 struct rng *r, uint8_t *value)
{
    uint64_t same = edge(plan, k, below(r, style == 1 ? EXTREMES : edge_count(plan, k)));

    for (unsigned lane = 0; lane < k->lanes; lane++) {
        uint64_t x;
        switch (style) {
        case 0: /* extremes, lane by lane */
            x = edge(plan, k, below(r, EXTREMES));
            break;
        case 1: /* one extreme in all lanes */
        case 2: /* one edge in all lanes */
            x = same;
            break;
        case 3: /* edges, lane by lane */
            x = edge(plan, k, below(r, edge_count(plan, k)));
            break;
        case 4:
        case 5:
            x = middling(k, r);
            break;
        default:
            x = next64(r);
            break;
        }
        put_lane(value, k, lane, x);
    }
}

/*
 * The walk: vector operands meet in every combination of edges, spread over lanes; scalars advance
 * when they have. Where that is more than the walk may take, a large stride samples it evenly.
 */
static void walk(const struct insn_plan *plan, uint32_t step, struct insn_io *io)
{
    uint64_t at = (uint64_t)step * 1000003 % plan->combinations;
    uint64_t first = at % plan->vectors_a_scalar * plan->lanes,
             scalar = at / plan->vectors_a_scalar;
    uint64_t divisor = 1;

    for (int i = 0; i < plan->ins; i++) {
        const struct insn_kind *k = &plan->in[i];
        unsigned edges = edge_count(plan, k);
        if (k->type == 'p')
            continue;
        if (k->lanes == 1) {
            put_lane(io->in[i], k, 0, edge(plan, k, (unsigned)(scalar % edges)));
            scalar /= edges;
            continue;
        }
        for (unsigned lane = 0; lane < k->lanes; lane++) {
            uint64_t combination = first + lane * (plan->lanes / k->lanes);
            put_lane(io->in[i], k, lane, edge(plan, k, (unsigned)(combination / divisor % edges)));
        }
        divisor *= edges;
    }
}

/* Whole lanes of a 16-bit predicate, chosen by the bits of `which`. */
static uint16_t whole_lanes(unsigned bits, uint32_t which)
{
    unsigned bytes = bits / 8, p = 0;

    for (unsigned lane = 0; lane < 16 / bytes; lane++)
        if (which >> lane & 1)
            p |= ((1u << bytes) - 1) << (lane * bytes);
    return (uint16_t)p;
}

static uint16_t predicate(unsigned bits, struct rng *r)
{
    switch (below(r, 8)) {
    case 0:
        return 0xffff;
    case 1:
        return 0;
    case 2: /* a tail, as vctp makes it */
        return (uint16_t)((1u << below(r, 17)) - 1);
    case 3:
    case 4:
        return whole_lanes(bits, next(r));
    default:
        return (uint16_t)next(r);
    }
}

static void make_state(const struct insn_plan *plan, struct rng *r, struct insn_state *s)
{
    uint32_t bits = next(r);

    s->q = (bits & 3) == 0;
    s->qc = (bits >> 2 & 3) == 0;
    s->ge = bits >> 4 & 15;
    s->nzcv = bits >> 8 & 15;
    s->fpexc = (bits >> 12 & 3) == 0 ? bits >> 16 & 0x9f : 0;
    s->fz16 = (plan->c->flags & INSN_FZ16) != 0 && (bits >> 14 & 1) != 0;
}

void insn_vector(const struct insn_plan *plan, uint32_t v, struct insn_io *io,
                 struct insn_state *before)
{
    struct rng r = {mix(plan->seed ^ mix(v))};
    unsigned style = below(&r, 8);

    memset(io->in, 0, sizeof io->in);
    memset(io->out, 0, sizeof io->out);
    for (unsigned i = 0; i < plan->c->memory; i += 4) {
        uint32_t x = next(&r);
        memcpy(io->memory + i, &x, 4);
    }
    if (v < plan->walk)
        walk(plan, plan->predicated ? v / 2 : v, io);
    for (int i = 0; i < plan->ins; i++) {
        const struct insn_kind *k = &plan->in[i];
        if (k->type == 'p') {
            /* A walk takes each combination twice: with all lanes, and with some. */
            uint16_t p = v < plan->walk && v % 2 == 0 ? 0xffff : predicate(k->bits, &r);
            memcpy(io->in[i], &p, sizeof p);
        } else if (v >= plan->walk) {
            fill(plan, k, style, &r, io->in[i]);
        }
    }
    make_state(plan, &r, before);
}

/* ---- a case ---- */

static uint32_t name_hash(uint32_t h, const char *name)
{
    for (; *name != '\0'; name++)
        h = (h ^ (uint8_t)*name) * 0x01000193;
    return mix(h);
}

/* Sizes the walk. */
static void count_combinations(struct insn_plan *plan)
{
    uint64_t vectors = 1, scalars = 1;

    plan->lanes = 1;
    plan->predicated = 0;
    for (int i = 0; i < plan->ins; i++) {
        const struct insn_kind *k = &plan->in[i];
        if (k->type == 'p')
            plan->predicated = 1;
        else if (k->lanes == 1)
            scalars *= edge_count(plan, k);
        else
            vectors *= edge_count(plan, k);
        if (k->lanes > plan->lanes)
            plan->lanes = k->lanes;
    }
    plan->vectors_a_scalar = (vectors + plan->lanes - 1) / plan->lanes;
    plan->combinations = plan->vectors_a_scalar * scalars;
}

/* Whether every pair of 8-bit lanes can be seen: nothing but one or two such operands. */
static int can_exhaust(const struct insn_plan *plan)
{
    int operands = 0;

    for (int i = 0; i < plan->ins; i++) {
        const struct insn_kind *k = &plan->in[i];
        if (k->type == 'p')
            continue;
        if (k->bits != 8 || k->limit != 0)
            return 0;
        operands++;
    }
    return operands > 0 && operands <= 2;
}

int insn_plan(struct insn_plan *plan, const struct insn_case *c, uint32_t base_seed,
              uint32_t vectors, int exhaustive)
{
    make_edges();
    *plan = (struct insn_plan){.c = c, .seed = name_hash(mix(base_seed), c->name)};
    plan->ins = insn_kinds(c->operands, plan->in, INSN_MAX_OPERANDS);
    plan->outs = insn_kinds(c->results, plan->out, INSN_MAX_RESULTS);
    if (plan->ins < 0 || plan->outs < 0 || c->memory > INSN_MEMORY || c->memory % 4 != 0)
        return -1;
    plan->exhaustive = exhaustive && can_exhaust(plan);
    count_combinations(plan);

    uint64_t walk = plan->combinations * (plan->predicated ? 2 : 1);
    plan->walk = walk < vectors / 2 || plan->exhaustive ? (uint32_t)walk : vectors / 2;
    plan->vectors = plan->exhaustive ? plan->walk + vectors : vectors;
    return 0;
}
