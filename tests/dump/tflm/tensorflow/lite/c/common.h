/* SPDX-License-Identifier: Apache-2.0 */
/* Of TFLite Micro's interface what examples/firmware/tflm_dump.h uses, so that it is compiled and
 * run without the framework: the names, members and calls are the framework's. */
#ifndef NV_TESTS_TFLM_COMMON_H
#define NV_TESTS_TFLM_COMMON_H

#include <cstdint>

enum TfLiteType {
    kTfLiteNoType = 0,
    kTfLiteFloat32 = 1,
    kTfLiteInt32 = 2,
    kTfLiteUInt8 = 3,
    kTfLiteInt64 = 4,
    kTfLiteString = 5,
    kTfLiteBool = 6,
    kTfLiteInt16 = 7,
    kTfLiteInt8 = 9
};

struct TfLiteIntArray {
    int size;
    int data[8];
};

union TfLitePtrUnion {
    void *data;
};

struct TfLiteEvalTensor {
    TfLitePtrUnion data;
    TfLiteIntArray *dims;
    TfLiteType type;
};

#endif
