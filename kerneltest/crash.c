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

void nv_crash_expect(nv_harness *h)
{
    struct sigaction action = {.sa_handler = on_crash};

    expected = !nv_guarded_is_watched();
    for (int i = 0; expected && i < SIGNALS; i++)
        (void)sigaction(signals[i], &action, &before[i]);
    (void)nv_flush_watch(nv_harness_memory(h));
}

void nv_crash_expect_no_more(void)
{
    for (int i = 0; expected && i < SIGNALS; i++)
        (void)sigaction(signals[i], &before[i], NULL);
    expected = false;
}

nv_status nv_crash_make(void *context, nv_harness *h, const nv_args *args, nv_outcome *o,
                        nv_error *err)
{
    const int number = sigsetjmp(after_crash, 1);

    if (number != 0) {
        nv_guarded_fence(nv_harness_memory(h), false);
        *o = (nv_outcome){.function = "the kernel", .signal = nv_ending_signal(number)};
        nv_ending_say(number, o->crash, sizeof o->crash);
        return NV_OK;
    }
    return nv_harness_make(context, h, args, o, err);
}
