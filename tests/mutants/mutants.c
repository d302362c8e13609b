/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Tests the tester: plants one bug at a time into a kernel's source and demands that `check` finds
 * it, and that nnverify does in a model made of a case in which an operator comes by it. A mutant
 * that survives, or whose text is no longer in the source, is a failure; so is a change that alters
 * no value (class NEUTRAL) and yet raises an alarm.
 *
 *   mutants --build=DIR --cc=COMMAND --check=LINK --nnverify=LINK [--jobs=N] [--only=NAME]
 *           [--each=N] [--cases=N]
 *   mutants --texts    only whether each text stands in its source
 *
 * A mutant is made in a copy of kernels/; the source `stem` is compiled there and linked before
 * the libraries, so that it takes the place of the sound one. COMMAND compiles a kernel source up
 * to `-o OUT IN`; `%k` in it stands for the copy of kernels/, `%v` for the variant. LINK are the
 * objects and libraries of the two programs. --each: only every N-th mutant of a class.
 */
#include "plant.h"

#include <ctype.h>
#include <unistd.h>

typedef enum class {
#define CLASS(name, text) name,
#include "classes.def"
#undef CLASS
    CLASSES
} class;

static const char *const class_texts[] = {
#define CLASS(name, text) text,
#include "classes.def"
#undef CLASS
};

typedef struct mutant {
    const char *name;
    class class;
    const char *variant, *subject, *stem, *file, *from, *to;
    bool unseen; /* by models */
} mutant;

static const mutant mutants[] = {
#define MUTANT(name, class, variant, subject, stem, file, from, to)                                \
    {#name, class, #variant, #subject, stem, file, from, to, false},
#define UNSEEN(name, class, variant, subject, stem, file, from, to)                                \
    {#name, class, #variant, #subject, stem, file, from, to, true},
#include "mutants.def"
#undef MUTANT
#undef UNSEEN
};
enum { MUTANTS = sizeof mutants / sizeof mutants[0] };

typedef struct options {
    const char *build, *cc, *check, *nnverify, *only, *cases, *jobs, *each;
} options;

/* What the verifier of models said. */
typedef enum model_verdict { NOT_REACHED, CAUGHT, MISSED } model_verdict;

typedef struct verdict {
    bool wrong; /* the mutant did not meet its due */
    model_verdict model;
    char why[100];
} verdict;

/* Where a mutant is made. */
typedef struct place {
    char dir[256], kernels[300];
} place;

static place place_of(const mutant *m, const options *o)
{
    place p;
    (void)snprintf(p.dir, sizeof p.dir, "%s/mutants/%s", o->build, m->name);
    (void)snprintf(p.kernels, sizeof p.kernels, "%s/kernels", p.dir);
    return p;
}

/* Copies a command with each %v and %k replaced. */
static void expand(char *to, size_t size, const char *command, const char *v, const char *k)
{
    size_t used = 0;
    for (const char *p = command; *p != '\0' && used + 1 < size; p++) {
        const char *value = p[0] != '%' ? NULL : p[1] == 'v' ? v : p[1] == 'k' ? k : NULL;
        if (value == NULL)
            to[used++] = *p;
        else
            used += (size_t)snprintf(to + used, size - used, "%s", value);
        p += value != NULL;
    }
    to[used < size ? used : size - 1] = '\0';
}

static int link_mutant(const place *p, const char *program, const char *with)
{
    return run("cc -s -o %s/%s %s/mutant.o %s -lm 2>> %s/log", p->dir, program, p->dir, with,
               p->dir);
}

/* Makes the mutant's object and its check; returns NULL, or why it cannot. */
static const char *make(const mutant *m, const options *o, const place *p)
{
    static char cc[4096];
    char file[400];

    (void)snprintf(file, sizeof file, "%s/%s", p->kernels, m->file);
    if (run("rm -rf %s && mkdir -p %s && cp -r kernels %s", p->dir, p->dir, p->dir) != 0)
        return "kernels/ cannot be copied";
    const char *wrong = plant(file, m->from, m->to);
    if (wrong != NULL)
        return wrong;
    expand(cc, sizeof cc, o->cc, m->variant, p->kernels);
    if (run("%s -o %s/mutant.o %s/%s.c 2> %s/log", cc, p->dir, p->kernels, m->stem, p->dir) != 0 ||
        link_mutant(p, "check", o->check) != 0)
        return "it does not compile (see the log in its folder)";
    return NULL;
}

/* Gives a case of an operator to the mutant's nnverify as a model; returns its exit status. */
static int verify_case(const mutant *m, const options *o, const place *p, const char *name)
{
    if (run("test -x %s/nnverify", p->dir) != 0 && link_mutant(p, "nnverify", o->nnverify) != 0)
        return -1;
    if (run("%s/tests/check --op=%s --case=%s --cases=%s --export=%s 2>> %s/log", o->build,
            m->subject, name, o->cases, p->dir, p->dir) != 0)
        return -1;
    return run("timeout 60 %s/nnverify -q -k %s $(cat %s/operands) > %s/model 2>&1", p->dir,
               m->variant, p->dir, p->dir);
}

/* The next case of the operator in what check printed: behind "--op=SUBJECT ... --case=". */
static const char *next_case(const char *out, const char *subject, char *name, size_t size)
{
    char key[80];
    (void)snprintf(key, sizeof key, "--op=%s ", subject);
    const char *at = strstr(out, key);
    const char *value = at == NULL ? NULL : strstr(at, "--case=");
    size_t n = 0;

    if (value == NULL)
        return NULL;
    value += strlen("--case=");
    for (; !isspace((unsigned char)value[n]) && n + 1 < size; n++)
        name[n] = value[n];
    name[n] = '\0';
    return value;
}

/* nnverify reports, or a kernel that is linked into it takes it along: a crash is not missed. */
static bool is_caught(int status)
{
    return status == 1 || status >= 128;
}

static model_verdict try_models(const mutant *m, const options *o, const place *p)
{
    model_verdict v = NOT_REACHED;
    char path[300], name[80];

    (void)snprintf(path, sizeof path, "%s/out", p->dir);
    char *text = read_text(path);
    for (const char *out = text; out != NULL && v != CAUGHT;) {
        out = next_case(out, m->subject, name, sizeof name);
        if (out != NULL)
            v = is_caught(verify_case(m, o, p, name)) ? CAUGHT : MISSED;
    }
    free(text);
    return v;
}

static verdict failed(const char *why)
{
    verdict v = {true, NOT_REACHED, ""};
    (void)snprintf(v.why, sizeof v.why, "%s", why);
    return v;
}

static bool is_operator(const char *subject)
{
    return isupper((unsigned char)subject[0]) != 0;
}

static verdict try_neutral(const mutant *m, const options *o, const place *p, int status)
{
    /* Behind the named corners of every operator. */
    static const char *const cases[] = {"random_190", "random_191", "random_192"};

    if (status != 0)
        return failed("a change that alters no value raised an alarm");
    for (size_t i = 0; is_operator(m->subject) && i < sizeof cases / sizeof cases[0]; i++)
        if (verify_case(m, o, p, cases[i]) != 0)
            return failed("a change that alters no value raised an alarm in a model");
    return (verdict){false, NOT_REACHED, ""};
}

static verdict try_mutant(const mutant *m, const options *o)
{
    const place p = place_of(m, o);
    const char *why = make(m, o, &p);

    if (why != NULL)
        return failed(why);
    const int status =
        run("timeout 60 %s/check --%s=%s --variant=%s --cases=%s > %s/out 2>&1", p.dir,
            is_operator(m->subject) ? "op" : "function", m->subject, m->variant, o->cases, p.dir);
    if (m->class == NEUTRAL)
        return try_neutral(m, o, &p, status);
    if (status == 0)
        return failed("it survived");
    if (status == 2)
        return failed("check has no such operator or function");
    const bool in_models = is_operator(m->subject) && !m->unseen;
    verdict v = {false, in_models ? try_models(m, o, &p) : NOT_REACHED, ""};
    if (v.model == MISSED)
        return failed("nnverify does not see it in a model that comes by it");
    return v;
}

/* --only, --each */
static bool is_wanted(int i, const options *o)
{
    int before = 0;

    if (o->only != NULL)
        return strcmp(mutants[i].name, o->only) == 0;
    for (int k = 0; k < i; k++)
        before += mutants[k].class == mutants[i].class;
    return before % atoi(o->each) == 0;
}

/* Worker w of n writes what became of its mutants to the pipe. */
static void work(int w, int n, const options *o, int pipe)
{
    int mine = 0;

    for (int i = 0; i < MUTANTS; i++) {
        struct {
            int index;
            verdict v;
        } result;
        if (!is_wanted(i, o) || mine++ % n != w)
            continue;
        memset(&result, 0, sizeof result);
        result.index = i;
        result.v = try_mutant(&mutants[i], o);
        if (write(pipe, &result, sizeof result) != (ssize_t)sizeof result)
            _exit(1);
    }
    _exit(0);
}

typedef struct count {
    int planted, met, reached, caught; /* met: what was due, by the drivers and by models */
} count;

static void print_verdict(int number, const mutant *m, const verdict *v)
{
    static const char *const model[] = {"no model", "a model", "a model misses it"};

    printf("%s %d - mutant %s (%s, %s %s%s%s)\n", v->wrong ? "not ok" : "ok", number, m->name,
           class_texts[m->class], m->subject, m->variant, m->class == NEUTRAL ? "" : ", ",
           m->class == NEUTRAL ? "" : model[v->model]);
    if (v->wrong)
        printf("# kernels/%s: %s\n", m->file, v->why);
    (void)fflush(stdout);
}

static int print_table(const count *counts)
{
    int planted = 0, caught = 0;

    printf("# %-36s %8s %8s %8s %8s\n", "class", "planted", "caught", "in model", "caught");
    for (int c = 0; c < NEUTRAL; c++) {
        printf("# %-36s %8d %8d %8d %8d\n", class_texts[c], counts[c].planted, counts[c].met,
               counts[c].reached, counts[c].caught);
        planted += counts[c].planted;
        caught += counts[c].met;
    }
    printf("# %d of %d caught, %d false alarms in %d neutral changes\n", caught, planted,
           counts[NEUTRAL].planted - counts[NEUTRAL].met, counts[NEUTRAL].planted);
    return planted - caught + counts[NEUTRAL].planted - counts[NEUTRAL].met;
}

/* All wanted mutants, by several workers; returns how many did not meet their due. */
static int run_all(const options *o)
{
    const int jobs = atoi(o->jobs);
    count counts[CLASSES] = {{0, 0, 0, 0}};
    int fd[2], number = 0;
    struct {
        int index;
        verdict v;
    } result;

    if (pipe(fd) != 0)
        return 1;
    (void)fflush(stdout);
    for (int w = 0; w < jobs; w++)
        if (fork() == 0)
            work(w, jobs, o, fd[1]);
    (void)close(fd[1]);
    while (read(fd[0], &result, sizeof result) == (ssize_t)sizeof result) {
        count *c = &counts[mutants[result.index].class];
        print_verdict(++number, &mutants[result.index], &result.v);
        c->planted++;
        c->met += !result.v.wrong;
        c->reached += result.v.model != NOT_REACHED;
        c->caught += result.v.model == CAUGHT;
    }
    while (wait(NULL) > 0)
        ;
    int wanted = 0;
    for (int i = 0; i < MUTANTS; i++)
        wanted += is_wanted(i, o);
    const int wrong = print_table(counts) + wanted - number;
    printf("1..%d\n", wanted);
    return wanted > 0 ? wrong : 1;
}

static int check_texts(void)
{
    int wrong = 0;

    for (int i = 0; i < MUTANTS; i++) {
        char file[400];
        (void)snprintf(file, sizeof file, "kernels/%s", mutants[i].file);
        const char *why = plant(file, mutants[i].from, NULL);
        if (why != NULL)
            printf("# mutant %s, kernels/%s: %s\n#     %s\n", mutants[i].name, mutants[i].file, why,
                   mutants[i].from);
        wrong += why != NULL;
    }
    printf("%s 1 - the texts of %d mutants stand in their sources (tests/mutants)\n1..1\n",
           wrong == 0 ? "ok" : "not ok", MUTANTS);
    return wrong;
}

int main(int argc, char **argv)
{
    options o = {.cases = "200", .jobs = "2", .each = "1"};

    if (argc == 2 && strcmp(argv[1], "--texts") == 0)
        return check_texts() == 0 ? 0 : 1;
    for (int i = 1; i < argc; i++) {
        if (!option(argv[i], "--build", &o.build) && !option(argv[i], "--cc", &o.cc) &&
            !option(argv[i], "--check", &o.check) && !option(argv[i], "--nnverify", &o.nnverify) &&
            !option(argv[i], "--only", &o.only) && !option(argv[i], "--each", &o.each) &&
            !option(argv[i], "--jobs", &o.jobs) && !option(argv[i], "--cases", &o.cases)) {
            fprintf(stderr, "mutants: %s is not an option\n", argv[i]);
            return 2;
        }
    }
    if (o.build == NULL || o.cc == NULL || o.check == NULL || o.nnverify == NULL ||
        atoi(o.jobs) < 1 || atoi(o.each) < 1) {
        fprintf(stderr, "mutants: options are missing (use `make mutants`)\n");
        return 2;
    }
    return run_all(&o) == 0 ? 0 : 1;
}
