/* SPDX-License-Identifier: Apache-2.0 */
#ifndef NV_TESTS_TFLM_PROFILER_H
#define NV_TESTS_TFLM_PROFILER_H

#include <cstdint>

namespace tflite
{

class MicroProfilerInterface
{
  public:
    virtual ~MicroProfilerInterface()
    {
    }
    virtual uint32_t BeginEvent(const char *tag) = 0;
    virtual void EndEvent(uint32_t handle) = 0;
};

} // namespace tflite

#endif
