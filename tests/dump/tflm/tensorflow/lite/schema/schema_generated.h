/* SPDX-License-Identifier: Apache-2.0 */
/* A model of two operators: 0 -> [add 1] -> 1 -> [negate] -> 2. */
#ifndef NV_TESTS_TFLM_SCHEMA_H
#define NV_TESTS_TFLM_SCHEMA_H

#include <cstdint>

namespace tflite
{

template <class T, uint32_t N> class Vector
{
  public:
    T items[N];
    uint32_t size() const
    {
        return N;
    }
    T Get(uint32_t i) const
    {
        return items[i];
    }
    const T *begin() const
    {
        return items;
    }
    const T *end() const
    {
        return items + N;
    }
};

class Operator
{
  public:
    Vector<int32_t, 1> out;
    const Vector<int32_t, 1> *outputs() const
    {
        return &out;
    }
};

class SubGraph
{
  public:
    Vector<int32_t, 1> in;
    Vector<const Operator *, 2> ops;
    const Vector<int32_t, 1> *inputs() const
    {
        return &in;
    }
    const Vector<const Operator *, 2> *operators() const
    {
        return &ops;
    }
};

class Model
{
  public:
    Vector<const SubGraph *, 1> graphs;
    const Vector<const SubGraph *, 1> *subgraphs() const
    {
        return &graphs;
    }
};

} // namespace tflite

#endif
