/* SPDX-License-Identifier: Apache-2.0 */
#include "crash.h"

#include "ending.h"
#include "flush.h"

#include <setjmp.h>
#include <signal.h>

static const int signals[] = {SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT};
enum { SIGNALS = sizeof signals / sizeof *signals };

static struct sigaction before[SIGNALS];
static bool expected;
static sigjmp_buf after_crash;

static void on_crash(int number)
{
    siglongjmp(after_crash, number);
}

void nv_crash_expect(nv_guarded *memory)
{
    struct sigaction action = {.sa_handler = on_crash};

    expected = !nv_guarded_is_watched();
    for (int i = 0; expected && i < SIGNALS; i++)
        (void)sigaction(signals[i], &action, &before[i]);
    (void)nv_flush_watch(memory);
}

void nv_crash_expect_no_more(void)
{
    for (int i = 0; expected && i < SIGNALS; i++)
        (void)sigaction(signals[i], &before[i], NULL);
    expected = false;
}

int nv_crash_catch(void (*run)(void *context), void *context)
{
    const int number = sigsetjmp(after_crash, 1);

    if (number == 0)
        run(context);
    return number;
}

/* A call of nv_harness_make. */
typedef struct made_call {
    void *context;
    nv_harness *harness;
    const nv_args *args;
    nv_outcome *outcome;
    nv_error *err;
    nv_status status;
} made_call;

static void make(void *context)
{
    made_call *m = context;
    m->status = nv_harness_make(m->context, m->harness, m->args, m->outcome, m->err);
}

nv_status nv_crash_make(void *context, nv_harness *h, const nv_args *args, nv_outcome *o,
                        nv_error *err)
{
    made_call m = {context, h, args, o, err, NV_OK};
    const int number = nv_crash_catch(make, &m);

    if (number == 0)
        return m.status;
    nv_guarded_fence(nv_harness_memory(h), false);
    *o = (nv_outcome){.function = "the kernel", .signal = nv_ending_signal(number)};
    nv_ending_say(number, o->crash, sizeof o->crash);
    return NV_OK;
}
