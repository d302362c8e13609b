/* SPDX-License-Identifier: Apache-2.0 */
/*
 * diagnosis: plants mistakes into the inputs of models and counts what the diagnosis names first.
 *   diagnosis [--seeds=N] [--seed=N] [--only=CODE] [--pairs=N] [--verbose] SAMPLES...
 * A sample is MODEL.tflite:INPUT. Prints what was planted against what was named, then TAP.
 */
#include "device_judge.h"
#include "diagnose/diagnose.h"
#include "model.h"
#include "plant.h"
#include "pixels.h"
#include "values.h"

#include <inttypes.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct options {
    uint64_t seed;
    int seeds;
    const char *only; /* a finding's code; NULL: all */
    int pairs;        /* every how many-th pair is run; 0: none */
    bool verbose;
} options;

/* A model's input from a file, as firmware would have to produce it. */
typedef struct sample {
    const char *name;
    nv_model *model;
    nv_input input;
    nv_subject subject;
    float *real;     /* subject.real */
    float *jittered; /* between the steps of the quantization */
    void *jittered_due, *before;
} sample;

typedef struct tally {
    int cases, first, second;
} tally;

typedef struct bench {
    options o;
    tally singles, pairs;
    tally by_code[NV_FINDING_COUNT];
    int named[NV_FINDING_COUNT][NV_FINDING_COUNT + 1]; /* [planted][first named], last: none */
    int clean, alarms, met;                            /* pairs, run or not */
} bench;

static void die(const char *what, const nv_error *err)
{
    fprintf(stderr, "diagnosis: %s: %s\n", what, err == NULL ? "out of memory" : err->message);
    exit(2);
}

static void *allocate(size_t bytes)
{
    void *p = calloc(1, bytes + 1);
    if (p == NULL)
        die("memory", NULL);
    return p;
}

/* ---- samples ---- */

static void set_geometry(nv_subject *s, const nv_shape *shape)
{
    int r = shape->rank;

    s->c = r > 2 ? shape->dim[r - 1] : 1;
    s->w = r > 2 ? shape->dim[r - 2] : r > 0 ? shape->dim[r - 1] : 1;
    s->h = r > 2 ? shape->dim[r - 3] : 1;
    if (r == 3) {
        s->h = shape->dim[1];
        s->w = shape->dim[2];
        s->c = 1;
    }
}

/* Real values that rounding has something to do with. */
static void jitter(sample *s, nv_rng *rng)
{
    const nv_tensor *t = s->subject.tensor;
    double scale = t->quant.count > 0 ? (double)t->quant.scale[0] : 0;

    s->jittered = allocate((size_t)s->subject.n * sizeof *s->jittered);
    s->jittered_due = allocate(t->bytes);
    for (int64_t i = 0; i < s->subject.n; i++)
        s->jittered[i] = s->real[i] + (float)(scale * (0.96 * nv_rng_unit(rng) - 0.48));
    (void)nv_values_from_real(t, s->jittered, s->jittered_due);
}

/* What the tensor held before: the sample turned round and inverted. */
static void make_before(sample *s)
{
    const nv_subject *u = &s->subject;

    s->before = allocate(u->tensor->bytes);
    for (int64_t i = 0; i < u->n; i++)
        nv_subject_put(u, s->before, i,
                       -1 - nv_subject_get(u, u->due, u->n - 1 - i) + (double)(i % 5));
}

static void open_sample(sample *s, char *operand)
{
    nv_error err = NV_ERROR_INIT;
    char *file = strchr(operand, ':');
    nv_rng rng = {nv_rng_hash(1, operand)};

    if (file == NULL)
        die("a sample is MODEL.tflite:INPUT", &err);
    *file++ = '\0';
    s->name = strrchr(file, '/') == NULL ? file : strrchr(file, '/') + 1;
    if (nv_model_load_file(operand, &nv_limits_default, &s->model, &err) != NV_OK)
        die(operand, &err);
    const nv_graph *g = &s->model->graphs[0];
    const nv_tensor *t = &g->tensors[g->inputs[0]];
    if (nv_input_read(file, &(nv_reading){t, 0, 1u << 30, NULL}, &s->input, &err) != NV_OK)
        die(file, &err);
    nv_subject *u = &s->subject;
    *u = (nv_subject){.tensor = t, .n = nv_shape_count(&t->shape), .due = s->input.data};
    set_geometry(u, nv_device_input_shape(g, t));
    u->has_pixels = (u->c == 1 || u->c == 3) && u->h >= 8 && u->w >= 8 &&
                    nv_pixel_range(t, &u->black, &u->white) != NULL;
    s->real = allocate((size_t)u->n * sizeof *s->real);
    if (s->input.real != NULL)
        memcpy(s->real, s->input.real, (size_t)u->n * sizeof *s->real);
    else
        nv_values_real(t, s->input.data, s->real);
    u->real = s->real;
    jitter(s, &rng);
    make_before(s);
    u->before = s->before;
}

static void close_sample(sample *s)
{
    nv_input_free(&s->input);
    nv_model_free(s->model);
    free(s->real);
    free(s->jittered);
    free(s->jittered_due);
    free(s->before);
}

/* ---- a case ---- */

/* `origin`: the picture and the recipe that gave what is due; NULL: none. */
static nv_findings diagnose(const sample *s, const nv_subject *u, const nv_input *origin,
                            const void *got)
{
    nv_error err = NV_ERROR_INIT;
    nv_findings findings = {0};
    nv_discrepancy d;

    if (nv_discrepancy_make(u->tensor, nv_device_input_shape(&s->model->graphs[0], u->tensor),
                            u->due, u->real, got, NULL, &d, &err) != NV_OK)
        die(s->name, &err);
    d.origin = origin;
    if (nv_diagnose(&d, &findings, &err) != NV_OK)
        die(s->name, &err);
    nv_discrepancy_free(&d);
    nv_findings_sort(&findings);
    return findings;
}

/* The codes of all plants that give these very bytes. */
static void accept_twins(const nv_subject *u, const void *got, bool accepted[NV_FINDING_COUNT])
{
    enum { TRIES = 6 };
    void *other = allocate(u->tensor->bytes);

    for (int p = 0; p < nv_n_plants; p++)
        for (int try = 0; try < TRIES && !accepted[nv_plants[p].code]; try++) {
            nv_rng rng = {(uint64_t)try};
            if (nv_plants[p].make(u, &rng, other) && memcmp(other, got, u->tensor->bytes) == 0)
                accepted[nv_plants[p].code] = true;
        }
    free(other);
}

static void score(bench *b, const sample *s, const char *what, const nv_findings *f,
                  const bool accepted[NV_FINDING_COUNT], nv_finding_code planted, tally *t)
{
    bool first = f->count > 0 && accepted[f->items[0].code];
    bool second = first || (f->count > 1 && accepted[f->items[1].code]);

    t->cases++;
    t->first += first;
    t->second += second;
    if (b->o.verbose && !first)
        printf("# %s, %s: planted %s, named %s%s%s\n", s->name, what,
               nv_finding_kinds[planted].code,
               f->count == 0 ? "nothing" : nv_finding_kinds[f->items[0].code].code,
               f->count == 0 ? "" : ": ", f->count == 0 ? "" : f->items[0].message);
}

static uint64_t case_seed(const bench *b, const sample *s, const char *what, int k)
{
    return nv_rng_hash(nv_rng_hash(b->o.seed + (uint64_t)k, s->name), what);
}

/* The subject that a plant wants. */
static nv_subject subject_for(const sample *s, const nv_plant *p)
{
    nv_subject u = s->subject;

    if (p->needs_sample) {
        u.real = s->jittered;
        u.due = s->jittered_due;
        u.has_pixels = false;
    }
    return u;
}

static bool is_wanted(const bench *b, const nv_plant *p)
{
    return b->o.only == NULL || strcmp(b->o.only, nv_finding_kinds[p->code].code) == 0;
}

static void run_single(bench *b, const sample *s, const nv_plant *p, int k)
{
    nv_rng rng = {case_seed(b, s, p->name, k)};
    nv_subject u = subject_for(s, p);
    void *got = allocate(u.tensor->bytes);
    bool accepted[NV_FINDING_COUNT] = {false};

    if (p->make(&u, &rng, got) && memcmp(got, u.due, u.tensor->bytes) != 0) {
        accepted[p->code] = true;
        accept_twins(&u, got, accepted);
        nv_findings f = diagnose(s, &u, NULL, got);
        score(b, s, p->name, &f, accepted, p->code, &b->singles);
        bool first = f.count > 0 && accepted[f.items[0].code];
        b->by_code[p->code].cases++;
        b->by_code[p->code].first += first;
        b->named[p->code][first ? p->code : f.count == 0 ? NV_FINDING_COUNT : f.items[0].code]++;
        nv_findings_clear(&f);
    }
    free(got);
}

/* Two mistakes of different stages. */
static void run_pair(bench *b, const sample *s, const nv_plant *p, const nv_plant *then, int k)
{
    char what[100];
    (void)snprintf(what, sizeof what, "%s + %s", p->name, then->name);
    nv_rng rng = {case_seed(b, s, what, k)};
    nv_subject u = subject_for(s, p), second = u;
    void *one = allocate(u.tensor->bytes), *both = allocate(u.tensor->bytes);
    bool accepted[NV_FINDING_COUNT] = {false};

    second.due = one;
    if (p->make(&u, &rng, one) && memcmp(one, u.due, u.tensor->bytes) != 0 &&
        then->make(&second, &rng, both) && memcmp(both, one, u.tensor->bytes) != 0 &&
        memcmp(both, u.due, u.tensor->bytes) != 0) {
        accepted[p->code] = accepted[then->code] = true;
        accept_twins(&u, both, accepted);
        nv_findings f = diagnose(s, &u, NULL, both);
        score(b, s, what, &f, accepted, p->code, &b->pairs);
        nv_findings_clear(&f);
    }
    free(one);
    free(both);
}

/* Firmware that is right: the same bytes, or the same in single precision with a reciprocal. */
static void run_clean(bench *b, const sample *s, int k)
{
    nv_subject u = s->subject;
    void *got = allocate(u.tensor->bytes);

    if (k % 2 == 1) {
        u.real = s->jittered;
        u.due = s->jittered_due;
    }
    memcpy(got, u.due, u.tensor->bytes);
    if (u.tensor->quant.count > 0 && k >= 2) {
        float reciprocal = 1 / u.tensor->quant.scale[0];
        for (int64_t i = 0; i < u.n; i++)
            nv_subject_put(&u, got, i,
                           (double)((k & 4) != 0 ? rintf(u.real[i] * reciprocal)
                                                 : roundf(u.real[i] * reciprocal)) +
                               u.tensor->quant.zero_point[0]);
    }
    nv_findings f = diagnose(s, &u, NULL, got);
    b->clean++;
    for (size_t i = 0; i < f.count; i++)
        if (f.items[i].severity != NV_NOTE) {
            b->alarms++;
            printf("# false alarm, %s: %s\n", s->name, f.items[i].message);
            break;
        }
    nv_findings_clear(&f);
    free(got);
}

/* ---- other recipes ---- */

/* A larger picture of another aspect, made of the sample with noise. */
static nv_field make_source(const sample *s, const nv_frame *due, nv_rng *rng)
{
    const nv_subject *u = &s->subject;
    nv_error err = NV_ERROR_INIT;
    nv_field f;

    if (nv_field_make(due->h * 5 / 4 + 7, due->w * 3 / 2 + 5, due->c, 1u << 30, &f, &err) != NV_OK)
        die(s->name, &err);
    for (int32_t y = 0; y < f.h; y++)
        for (int32_t x = 0; x < f.w; x++)
            for (int32_t c = 0; c < f.c; c++) {
                int64_t i = ((int64_t)(y * due->h / f.h) * due->w + x * due->w / f.w) * due->c + c;
                double pixel =
                    (double)((float)((double)u->real[i] - u->black) * 255) / (u->white - u->black) +
                    nv_rng_int(rng, -20, 20);
                nv_field_at(&f, y, x)[c] = (float)round(pixel < 0 ? 0 : pixel > 255 ? 255 : pixel);
            }
    return f;
}

static void plant_resized(const nv_subject *u, const nv_resize_plant *p, const nv_field *source,
                          const nv_frame *due, void *got)
{
    const nv_quant *q = &u->tensor->quant;

    for (int64_t i = 0; i < u->n; i++) {
        double pixel = p->pixel(source, due, (int32_t)(i / due->c / due->w),
                                (int32_t)(i / due->c % due->w), (int32_t)(i % due->c));
        double real = u->black + (u->white - u->black) * pixel / 255;
        nv_subject_put(u, got, i,
                       q->count == 0 ? real : round(real / (double)q->scale[0]) + q->zero_point[0]);
    }
}

/* A recipe is no excuse for what happened to its result on the way into the tensor. */
static void run_copies(bench *b, const sample *s, const nv_subject *u, const nv_input *origin,
                       nv_rng *rng)
{
    void *got = allocate(u->tensor->bytes);

    for (int p = 0; p < nv_n_plants; p++) {
        bool accepted[NV_FINDING_COUNT] = {false};
        if (nv_plants[p].stage != NV_STAGE_COPY || !nv_plants[p].make(u, rng, got) ||
            memcmp(got, u->due, u->tensor->bytes) == 0)
            continue;
        accepted[nv_plants[p].code] = true;
        accept_twins(u, got, accepted);
        nv_findings f = diagnose(s, u, origin, got);
        score(b, s, nv_plants[p].name, &f, accepted, nv_plants[p].code, &b->singles);
        nv_findings_clear(&f);
    }
    free(got);
}

static void run_recipe(bench *b, const sample *s, const char *text, nv_rng *rng)
{
    nv_error err = NV_ERROR_INIT;
    nv_frame due = nv_frame_of(&s->subject.tensor->shape, false);
    nv_field source = make_source(s, &due, rng);
    nv_subject u = s->subject;
    nv_recipe recipe;
    nv_input in = {.tensor = u.tensor, .max_bytes = 1u << 30, .path = text, .recipe = &recipe};
    void *got = allocate(u.tensor->bytes);

    if (nv_recipe_parse(text, &recipe, &err) != NV_OK ||
        nv_input_take_source(&in, &source, &err) != NV_OK)
        die(s->name, &err);
    u.due = in.data;
    u.real = in.real;
    for (int p = 0; p < nv_n_resize_plants; p++) {
        const nv_resize_plant *plant = &nv_resize_plants[p];
        bool accepted[NV_FINDING_COUNT] = {
            [NV_FINDING_INPUT_RESIZE] = true, [NV_FINDING_INPUT_CHANNEL_ORDER] = plant->bgr};
        if ((plant->bgr && due.c != 3) || (plant->square && due.h != due.w))
            continue;
        plant_resized(&u, plant, &in.source, &due, got);
        if (memcmp(got, u.due, u.tensor->bytes) == 0)
            continue;
        nv_findings f = diagnose(s, &u, &in, got);
        char what[100];
        (void)snprintf(what, sizeof what, "%s, %s", text, plant->name);
        /* Otherwise nothing differs but what float arithmetic leaves open. */
        if (f.count > 0) {
            score(b, s, what, &f, accepted, NV_FINDING_INPUT_RESIZE,
                  plant->bgr ? &b->pairs : &b->singles);
            b->by_code[NV_FINDING_INPUT_RESIZE].cases++;
            b->by_code[NV_FINDING_INPUT_RESIZE].first += accepted[f.items[0].code];
            b->named[NV_FINDING_INPUT_RESIZE][f.items[0].code]++;
        }
        nv_findings_clear(&f);
    }
    run_copies(b, s, &u, &in, rng);
    memcpy(got, u.due, u.tensor->bytes);
    nv_findings f = diagnose(s, &u, &in, got);
    b->clean++;
    b->alarms += f.count > 0;
    nv_findings_clear(&f);
    nv_input_free(&in);
    free(got);
}

static void run_recipes(bench *b, const sample *s, int k)
{
    static const char *const recipes[] = {"resize=input:bilinear:tf", "resize=input:bilinear:pil",
                                          "resize=input:area:cv", "resize=input:nearest:cv"};
    const char *only = b->o.only;
    nv_rng rng = {case_seed(b, s, "recipe", k)};

    if (!s->subject.has_pixels || nv_frame_of(&s->subject.tensor->shape, false).flat ||
        (only != NULL && strcmp(only, nv_finding_kinds[NV_FINDING_INPUT_RESIZE].code) != 0))
        return;
    const size_t n = sizeof recipes / sizeof *recipes;
    run_recipe(b, s, recipes[(nv_rng_hash(1, s->name) + (uint64_t)k) % n], &rng);
}

static void run_sample(bench *b, const sample *s)
{
    for (int p = 0; p < nv_n_plants; p++) {
        if (!is_wanted(b, &nv_plants[p]))
            continue;
        for (int k = 0; k < b->o.seeds; k++)
            run_single(b, s, &nv_plants[p], k);
        for (int q = 0; q < nv_n_plants && b->o.pairs > 0; q++)
            if (nv_plants[p].stage < nv_plants[q].stage && nv_plants[q].stage != NV_STAGE_ALONE &&
                b->met++ % b->o.pairs == 0)
                run_pair(b, s, &nv_plants[p], &nv_plants[q], 0);
    }
    for (int k = 0; k < b->o.seeds; k++)
        run_recipes(b, s, k);
    for (int k = 0; b->o.only == NULL && k < 8; k++)
        run_clean(b, s, k);
}

/* ---- the end ---- */

static double percent(int part, int of)
{
    return of == 0 ? 100 : 100.0 * part / of;
}

static void print_matrix(const bench *b)
{
    for (int p = 0; p < NV_FINDING_COUNT; p++) {
        if (b->by_code[p].cases == 0)
            continue;
        printf("# %-26s %4d cases %5.1f %%", nv_finding_kinds[p].code, b->by_code[p].cases,
               percent(b->by_code[p].first, b->by_code[p].cases));
        for (int n = 0; n <= NV_FINDING_COUNT; n++)
            if (n != p && b->named[p][n] > 0)
                printf("  %s %d", n == NV_FINDING_COUNT ? "nothing" : nv_finding_kinds[n].code,
                       b->named[p][n]);
        printf("\n");
    }
}

static int judge(const bench *b)
{
    const struct {
        const char *what;
        int part, of;
        double due;
    } lines[] = {
        {"the first finding names the planted cause", b->singles.first, b->singles.cases, 97},
        {"one of the first two does", b->singles.second, b->singles.cases, 99},
        {"two causes at once: the first names one", b->pairs.first, b->pairs.cases, 85},
        {"clean pairs raise no alarm", b->clean - b->alarms, b->clean, 100},
    };
    int failed = 0;

    for (int i = 0; i < 4; i++) {
        double got = percent(lines[i].part, lines[i].of);
        failed += got < lines[i].due;
        printf("%s %d - %s: %d of %d, %.1f %% (due %.0f)\n", got < lines[i].due ? "not ok" : "ok",
               i + 1, lines[i].what, lines[i].part, lines[i].of, got, lines[i].due);
    }
    printf("1..4\n");
    return failed > 0;
}

static bool parse(int argc, char **argv, options *o, int *first)
{
    for (*first = 1; *first < argc && strncmp(argv[*first], "--", 2) == 0; ++*first) {
        const char *arg = argv[*first];
        if (strncmp(arg, "--seeds=", 8) == 0)
            o->seeds = atoi(arg + 8);
        else if (strncmp(arg, "--seed=", 7) == 0)
            o->seed = strtoull(arg + 7, NULL, 0);
        else if (strncmp(arg, "--only=", 7) == 0)
            o->only = arg + 7;
        else if (strncmp(arg, "--pairs=", 8) == 0)
            o->pairs = atoi(arg + 8);
        else if (strcmp(arg, "--verbose") == 0)
            o->verbose = true;
        else
            return false;
    }
    return *first < argc && o->seeds > 0;
}

int main(int argc, char **argv)
{
    static bench b = {.o = {.seed = 0x5eed, .seeds = 2, .pairs = 1}};
    int first;

    if (!parse(argc, argv, &b.o, &first)) {
        fprintf(stderr,
                "usage: diagnosis [--seeds=N] [--seed=N] [--only=CODE] [--pairs=N] [--verbose] "
                "MODEL.tflite:INPUT...\n");
        return 2;
    }
    printf("# seed 0x%" PRIx64 ", %d seeds a plant, %d samples\n", b.o.seed, b.o.seeds,
           argc - first);
    for (int i = first; i < argc; i++) {
        sample s = {0};
        open_sample(&s, argv[i]);
        run_sample(&b, &s);
        close_sample(&s);
    }
    print_matrix(&b);
    return judge(&b);
}
