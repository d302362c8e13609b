/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Logs every tensor of a TFLite Micro model, operator by operator, while the model runs: the
 * profiler is told of the end of each operator, when its outputs are whole and nothing has been
 * overwritten. Needs no more arena. Define NV_DUMP_PUTCHAR and include nv_dump.h before this
 * header.
 *
 *     nv::DumpProfiler dump;
 *     tflite::MicroInterpreter interpreter(model, resolver, arena, arena_size, nullptr, &dump);
 *     dump.Attach(&interpreter, model);
 *     ...
 *     interpreter.Invoke();
 *
 * Each tensor is called by its number, which nnverify understands. For models whose operators call
 * no other graphs (no IF, WHILE, CALL_ONCE), and builds that keep error strings: with
 * TF_LITE_STRIP_ERROR_STRINGS the interpreter tells its profiler nothing.
 */
#ifndef NV_TFLM_DUMP_H
#define NV_TFLM_DUMP_H

#include "tensorflow/lite/c/common.h"
#include "tensorflow/lite/micro/micro_interpreter.h"
#include "tensorflow/lite/micro/micro_profiler_interface.h"
#include "tensorflow/lite/schema/schema_generated.h"

inline const char *nv_dump_type(TfLiteType type)
{
    switch (type) {
    case kTfLiteInt8:
        return "int8";
    case kTfLiteUInt8:
        return "uint8";
    case kTfLiteInt16:
        return "int16";
    case kTfLiteInt32:
        return "int32";
    case kTfLiteInt64:
        return "int64";
    case kTfLiteFloat32:
        return "float32";
    case kTfLiteBool:
        return "bool";
    default:
        return nullptr;
    }
}

inline void nv_dump_eval_tensor(int index, const TfLiteEvalTensor *t)
{
    char name[12];
    int n = 0, digits = index;
    uint32_t dims[8];

    do
        n++;
    while ((digits /= 10) > 0);
    name[n] = '\0';
    for (digits = index; n > 0; digits /= 10)
        name[--n] = static_cast<char>('0' + digits % 10);
    if (t == nullptr || t->data.data == nullptr || t->dims == nullptr || t->dims->size > 8 ||
        nv_dump_type(t->type) == nullptr)
        return;
    for (int i = 0; i < t->dims->size; i++)
        dims[i] = static_cast<uint32_t>(t->dims->data[i]);
    nv_dump_tensor(name, t->data.data, nv_dump_type(t->type), dims,
                   static_cast<size_t>(t->dims->size));
}

namespace nv
{

class DumpProfiler : public tflite::MicroProfilerInterface
{
  public:
    void Attach(tflite::MicroInterpreter *interpreter, const tflite::Model *model)
    {
        interpreter_ = interpreter;
        graph_ = model->subgraphs()->Get(0);
        next_ = 0;
    }

    uint32_t BeginEvent(const char *) override
    {
        if (graph_ != nullptr && next_ == 0)
            for (int32_t index : *graph_->inputs())
                nv_dump_eval_tensor(index, interpreter_->GetTensor(index));
        return 0;
    }

    void EndEvent(uint32_t) override
    {
        if (graph_ == nullptr)
            return;
        for (int32_t index : *graph_->operators()->Get(next_)->outputs())
            nv_dump_eval_tensor(index, interpreter_->GetTensor(index));
        next_ = (next_ + 1) % graph_->operators()->size();
    }

  private:
    tflite::MicroInterpreter *interpreter_ = nullptr;
    const tflite::SubGraph *graph_ = nullptr;
    uint32_t next_ = 0; // operator that ends next
};

} // namespace nv

#endif
