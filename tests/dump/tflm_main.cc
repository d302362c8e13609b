/* SPDX-License-Identifier: Apache-2.0 */
/* tflm_dump.h at work: the log holds three tensors, 64 values each. */
#include <cstdio>

#define NV_DUMP_PUTCHAR(c) putchar(c)
#include "nv_dump.h"

#include "tflm_dump.h"

int main()
{
    const tflite::Operator add = {{{1}}}, negate = {{{2}}};
    const tflite::SubGraph graph = {{{0}}, {{&add, &negate}}};
    const tflite::Model model = {{{&graph}}};
    nv::DumpProfiler dump;
    tflite::MicroInterpreter interpreter(&dump);

    dump.Attach(&interpreter, &model);
    for (int i = 0; i < 64; i++)
        static_cast<int8_t *>(interpreter.GetTensor(0)->data.data)[i] = static_cast<int8_t>(3 * i);
    printf("invoke\n");
    interpreter.Invoke();
    return 0;
}
