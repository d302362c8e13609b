/* SPDX-License-Identifier: Apache-2.0 */
#include "run.h"
#include <stdio.h>

void insn_clear_inactive(struct insn_io *io, int k, uint16_t predicate)
{
    for (unsigned i = 0; i < INSN_VALUE; i++)
        if (!(predicate >> i % 16 & 1))
            io->out[k][i] = 0;
}

void insn_run(const struct insn_plan *plan, uint32_t v, struct insn_io *io,
              struct insn_state *before, struct insn_state *after)
{
    unsigned flags = plan->c->flags;

    insn_vector(plan, v, io, before);
    insn_state_set(before);
    plan->c->run(io);
    insn_state_get(after);
    after->q = flags & INSN_Q ? after->q : 0;
    after->ge = flags & INSN_GE ? after->ge : 0;
    after->qc = flags & INSN_QC ? after->qc : 0;
    after->nzcv = flags & INSN_NZCV ? after->nzcv : 0;
    after->fpexc = flags & INSN_FPEXC ? after->fpexc : 0;
    after->fz16 = 0;
}

/* The length of a name up to its immediates. */
static size_t stem(const char *name)
{
    return strcspn(name, "/");
}

static int glob(const char *pattern, const char *text, size_t size)
{
    for (; *pattern != '\0'; pattern++, text++, size--) {
        if (*pattern == '*') {
            for (size_t skip = 0; skip <= size; skip++)
                if (glob(pattern + 1, text + skip, size - skip))
                    return 1;
            return 0;
        }
        if (size == 0 || (*pattern != '?' && *pattern != *text))
            return 0;
    }
    return size == 0;
}

int insn_matches(const struct insn_case *c, const char *pattern)
{
    return glob(pattern, c->name, strlen(c->name)) || glob(pattern, c->name, stem(c->name));
}

/* Two 32-bit hashes side by side: 64-bit multiplications are dear on the target. */
struct digest {
    uint32_t a, b;
};

static void absorb_word(struct digest *d, uint32_t x)
{
    d->a = (d->a ^ x) * 0x85ebca6b;
    d->a ^= d->a >> 13;
    d->b = (d->b + x) * 0xc2b2ae35;
    d->b = d->b << 15 | d->b >> 17;
}

static void absorb(struct digest *d, const uint8_t *bytes, unsigned size)
{
    for (unsigned i = 0; i < size; i += 4) {
        uint32_t x = 0;
        memcpy(&x, bytes + i, size - i < 4 ? size - i : 4);
        absorb_word(d, x);
    }
}

uint64_t insn_digest(const struct insn_plan *plan, uint32_t first, uint32_t end, struct insn_io *io)
{
    struct digest d = {1, 2};
    struct insn_state before, after;

    for (uint32_t v = first; v < end; v++) {
        insn_run(plan, v, io, &before, &after);
        for (int i = 0; i < plan->outs; i++)
            absorb(&d, io->out[i], insn_kind_size(&plan->out[i]));
        absorb(&d, io->memory, plan->c->memory);
        absorb_word(&d,
                    after.q | after.qc << 1 | after.ge << 2 | after.nzcv << 6 | after.fpexc << 10);
    }
    return (uint64_t)d.a << 32 | d.b;
}

static char *put(char *p, const char *text)
{
    size_t n = strlen(text);
    memcpy(p, text, n + 1);
    return p + n;
}

static char *put_byte(char *p, uint8_t byte)
{
    *p++ = "0123456789abcdef"[byte >> 4];
    *p++ = "0123456789abcdef"[byte & 15];
    *p = '\0';
    return p;
}

/* A value with its highest byte first, lanes from the highest to the lowest. */
static char *put_value(char *p, const uint8_t *bytes, unsigned size)
{
    p = put(p, "0x");
    for (unsigned i = size; i-- > 0;)
        p = put_byte(p, bytes[i]);
    return p;
}

static char *put_values(char *p, const struct insn_kind *kinds, int count,
                        uint8_t values[][INSN_VALUE])
{
    for (int i = 0; i < count; i++) {
        p = put(p, i == 0 ? "" : " ");
        p = put_value(p, values[i], insn_kind_size(&kinds[i]));
    }
    return p;
}

void insn_values(const struct insn_kind *kinds, int count, uint8_t values[][INSN_VALUE], char *line)
{
    *line = '\0';
    (void)put_values(line, kinds, count, values);
}

void insn_line(const struct insn_plan *plan, uint32_t v, struct insn_io *io, char *line)
{
    struct insn_state before, after;
    unsigned flags = plan->c->flags;
    char *p = line;

    insn_run(plan, v, io, &before, &after);
    *p = '\0';
    p = put_values(p, plan->out, plan->outs, io->out);
    if (plan->c->memory > 0) {
        /* In the order of addresses, as a dump of memory is read. */
        p = put(p, " memory ");
        for (unsigned i = 0; i < plan->c->memory; i++)
            p = put_byte(p, io->memory[i]);
    }
    const struct {
        unsigned flag;
        const char *name;
        uint32_t value;
    } state[] = {{INSN_Q, "Q", after.q},
                 {INSN_GE, "GE", after.ge},
                 {INSN_QC, "QC", after.qc},
                 {INSN_NZCV, "NZCV", after.nzcv},
                 {INSN_FPEXC, "FPEXC", after.fpexc}};
    for (unsigned i = 0; i < sizeof state / sizeof state[0]; i++)
        if (flags & state[i].flag)
            p += snprintf(p, 32, " %s %x", state[i].name, (unsigned)state[i].value);
}
