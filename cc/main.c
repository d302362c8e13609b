/* SPDX-License-Identifier: Apache-2.0 */
/* nnverify-cc: compiles code for Arm's Cortex-M for the machine at hand. docs/NNVERIFY-CC.md. */
#include "driver.h"
#include "process.h"
#include "nv/version.h"

#include <stdio.h>

static void help(void)
{
    puts("nnverify-cc " NV_VERSION
         ": compiles Cortex-M code for this machine: Arm's intrinsics and\n"
         "inline assembly are emulated. Use it in place of the compiler.\n"
         "\n"
         "  nnverify-cc --core=CORE [OPTION...] FILE...\n"
         "\n"
         "  --core=CORE         cortex-m0plus, -m3, -m4, -m7, -m33, -m55, -m85 (-mcpu=CORE too);\n"
         "                      +nodsp, +nomve, +nomve.fp, +nofp take features away\n"
         "  --personality=NAME  the compiler that the code takes it for: gnu (default), armclang\n"
         "  --cc=COMMAND        the host's compiler (default cc; c++ when called as nnverify-c++)\n"
         "\n"
         "All other options are the compiler's; those that only Arm's have are dropped. -E shows\n"
         "the source with its assembly turned into C.");
}

int main(int argc, char **argv)
{
    cc_options options;
    nv_error err = NV_ERROR_INIT;
    int exit_status = 0;

    nv_status st = cc_options_read(argc, argv, &options, &err);
    if (st == NV_OK && options.help) {
        help();
        return 0;
    }
    if (st == NV_OK)
        st = cc_drive(&options, &exit_status, &err);
    cc_scratch_remove();
    if (st == NV_OK)
        return exit_status;
    fprintf(stderr, "nnverify-cc: %s\n", err.message);
    return nv_status_exit(st);
}
