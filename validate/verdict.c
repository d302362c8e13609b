/* SPDX-License-Identifier: Apache-2.0 */
#include "verdict.h"

#include <inttypes.h>
#include <string.h>

/* How one library did in all layers. */
typedef struct tally {
    int32_t of[NV_LAYER_DIFFERS + 1]; /* layers in each state */
    int32_t first;                    /* that differs */
    bool unrun;                       /* it did not run at all */
} tally;

typedef struct sentence {
    char *text;
    size_t used, size;
} sentence;

NV_PRINTF(2, 3)
static void say(sentence *s, const char *fmt, ...)
{
    va_list ap;

    if (s->used >= s->size)
        return;
    va_start(ap, fmt);
    s->used += (size_t)vsnprintf(s->text + s->used, s->size - s->used, fmt, ap);
    va_end(ap);
}

static tally tally_of(const nv_run *run, int kernel)
{
    tally t = {.first = -1, .unrun = run->unrun[kernel]};
    for (int32_t i = 0; i < run->graph->n_nodes; i++) {
        nv_layer_state state = nv_run_layer(run, kernel, i);
        t.of[state]++;
        if (state == NV_LAYER_DIFFERS && t.first < 0)
            t.first = i;
    }
    return t;
}

static bool same(const tally *a, const tally *b)
{
    return a->first == b->first && a->unrun == b->unrun && memcmp(a->of, b->of, sizeof a->of) == 0;
}

/* "scalar, dsp and mve": all libraries from `kernel` on with its tally. Returns how many. */
static int say_names(sentence *s, const nv_run *run, const tally *tallies, int kernel)
{
    int total = 0, said = 0;

    for (int k = kernel; k < run->n_kernels; k++)
        total += same(&tallies[k], &tallies[kernel]);
    for (int k = kernel; k < run->n_kernels; k++)
        if (same(&tallies[k], &tallies[kernel])) {
            said++;
            say(s, "%s%s", said == 1 ? "" : said == total ? " and " : ", ", run->kernels[k]);
        }
    return total;
}

static void say_layers(sentence *s, const nv_run *run, int32_t some, int32_t all)
{
    if (run->options->layer >= 0)
        say(s, " in layer %d", run->options->layer);
    else if (some == all)
        say(s, all == 1 ? " in the only layer" : " in all %d layers", all);
    else
        say(s, " in %d of %d layers", some, all);
}

static void say_clause(sentence *s, const nv_run *run, const tally *tallies, int kernel)
{
    const tally *t = &tallies[kernel];
    int32_t agree = t->of[NV_LAYER_AGREES], reference = t->of[NV_LAYER_REFERENCE];
    int32_t differ = t->of[NV_LAYER_DIFFERS], missing = t->of[NV_LAYER_MISSING];
    int32_t all = agree + reference + differ + missing;
    const char *s3 = say_names(s, run, tallies, kernel) == 1 ? "s" : "";

    if (differ > 0) {
        say(s, " differ%s from golden", s3);
        say_layers(s, run, differ, all);
        if (run->options->layer < 0 && all > 1)
            say(s, ", first in layer %d (%s)", t->first,
                nv_op_name(run->graph->nodes[t->first].op));
    } else if (agree > 0) {
        say(s, " agree%s with golden", s3);
        if (run->options->lsb > 0)
            say(s, " within %d LSB", run->options->lsb);
        else if (run->options->rounding != NV_ROUNDING_TFLM)
            say(s, ", or with TFLite Micro's rounding, bit for bit");
        else
            say(s, " bit for bit");
        say_layers(s, run, agree, all);
    } else if (missing == 0 && !t->unrun) {
        say(s, all == 0 ? " not run" : " had nothing to run");
    }
    if (t->unrun)
        say(s, "%s did not run", differ + agree > 0 ? " and" : "");
    else if (missing > 0)
        say(s, "%s lack%s the function for %d layer%s", differ + agree > 0 ? " and" : "", s3,
            missing, missing == 1 ? "" : "s");
    if (reference > 0)
        say(s, "; firmware runs the reference kernel in %d", reference);
}

const char *nv_verdict(const nv_run *run, char *text, size_t size)
{
    sentence s = {text, 0, size};
    tally tallies[NV_MAX_KERNELS];
    bool said[NV_MAX_KERNELS] = {false};
    const char *separator = "";

    text[0] = '\0';
    if (run->device != NULL)
        say(&s, "%s: %s; ",
            run->expected                             ? "what is expected is not what golden has"
            : run->device_input                       ? "the device's input is not what is due"
            : strncmp(run->device, "output-", 7) == 0 ? "the device's output is read wrongly"
                                                      : "the device leaves golden in a layer",
            run->device);
    if (run->n_kernels == 0)
        say(&s, "golden ran the %d layer%s in float32, for which there are no optimized kernels",
            run->graph->n_nodes, run->graph->n_nodes == 1 ? "" : "s");
    for (int k = 0; k < run->n_kernels; k++)
        tallies[k] = tally_of(run, k);
    /* Libraries that differ come first. */
    for (int pass = 0; pass < 2; pass++)
        for (int k = 0; k < run->n_kernels; k++) {
            if (said[k] || (pass == 0 && tallies[k].of[NV_LAYER_DIFFERS] == 0))
                continue;
            say(&s, "%s", separator);
            separator = "; ";
            say_clause(&s, run, tallies, k);
            for (int other = k; other < run->n_kernels; other++)
                said[other] |= same(&tallies[k], &tallies[other]);
        }
    if (run->samples_done < run->n_samples)
        say(&s, "; stopped at sample %" PRId64 " of %" PRId64, run->samples_done, run->n_samples);
    else if (run->samples_failed > 0 && run->n_samples > 1)
        say(&s, "; %" PRId64 " of %" PRId64 " samples show it", run->samples_failed,
            run->n_samples);
    else if (run->n_samples > 1)
        say(&s, ", on %" PRId64 " samples", run->n_samples);
    say(&s, "%s.", run->unused == NULL ? "" : "; not all that was logged could be used");
    return text;
}
