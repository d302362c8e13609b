/* SPDX-License-Identifier: Apache-2.0 */
/* Runs the two operators of that model, in memory that the second overwrites the input of. */
#ifndef NV_TESTS_TFLM_INTERPRETER_H
#define NV_TESTS_TFLM_INTERPRETER_H

#include "tensorflow/lite/c/common.h"
#include "tensorflow/lite/micro/micro_profiler_interface.h"
#include "tensorflow/lite/schema/schema_generated.h"

namespace tflite
{

class MicroInterpreter
{
  public:
    explicit MicroInterpreter(MicroProfilerInterface *profiler) : profiler_(profiler)
    {
        for (int i = 0; i < 3; i++)
            tensors_[i] = TfLiteEvalTensor{{arena_[i % 2]}, &dims_, kTfLiteInt8};
    }

    TfLiteEvalTensor *GetTensor(int index, int = 0)
    {
        return &tensors_[index];
    }

    void Invoke()
    {
        profiler_->BeginEvent("ADD");
        for (int i = 0; i < 64; i++)
            arena_[1][i] = static_cast<int8_t>(arena_[0][i] + 1);
        profiler_->EndEvent(0);
        profiler_->BeginEvent("NEG");
        for (int i = 0; i < 64; i++)
            arena_[0][i] = static_cast<int8_t>(-arena_[1][i]);
        profiler_->EndEvent(0);
    }

  private:
    MicroProfilerInterface *profiler_;
    int8_t arena_[2][64] = {};
    TfLiteIntArray dims_ = {2, {1, 64}};
    TfLiteEvalTensor tensors_[3];
};

} // namespace tflite

#endif
