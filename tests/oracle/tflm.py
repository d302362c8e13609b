# SPDX-License-Identifier: Apache-2.0
"""Runs a model in the TFLite Micro interpreter of PyPI's tflite-micro."""

import numpy

from tflite_micro import runtime
from tflite_micro.tensorflow.lite.micro.python import schema_py_generated as schema

NUMPY_TYPE = {
    schema.TensorType.FLOAT32: numpy.float32,
    schema.TensorType.INT8: numpy.int8,
    schema.TensorType.UINT8: numpy.uint8,
    schema.TensorType.INT16: numpy.int16,
    schema.TensorType.INT32: numpy.int32,
    schema.TensorType.INT64: numpy.int64,
    schema.TensorType.UINT32: numpy.uint32,
    schema.TensorType.UINT64: numpy.uint64,
    schema.TensorType.BOOL: numpy.bool_,
}


# Custom operators that leave some of their first output as it is: all of it until their second
# output is true, or the bins out of their range.
LEAVES_UNWRITTEN = {b"SignalFramer", b"SignalStacker", b"SignalEnergy"}


class Interpreter:
    """A model that keeps its state from one run to the next."""

    def __init__(self, model):
        self._model = schema.Model.GetRootAsModel(model, 0)
        self.graph = self._model.Subgraphs(0)
        self._interpreter = runtime.Interpreter.from_bytes(
            model, arena_size=len(model) * 20 + (4 << 20),
            intrepreter_config=runtime.InterpreterConfig.kPreserveAllTensors)

    def run(self, inputs):
        """The bytes of each output."""
        for i, data in enumerate(inputs):
            tensor = self.graph.Tensors(self.graph.Inputs(i))
            array = numpy.frombuffer(data, NUMPY_TYPE[tensor.Type()])
            shape = [tensor.Shape(d) for d in range(tensor.ShapeLength())]
            self._interpreter.set_input(array.reshape(shape), i)
        self._interpreter.invoke()
        return [self._interpreter.get_output(i).tobytes()
                for i in range(self.graph.OutputsLength())]

    def layers(self):
        """Indices of the tensors that operators write, in execution order, save handles of
        variables, which have no values to compare, and what was not written, also if cast."""
        unwritten = set()
        for i in range(self.graph.OperatorsLength()):
            node = self.graph.Operators(i)
            code = self._model.OperatorCodes(node.OpcodeIndex())
            is_cast = code.BuiltinCode() == schema.BuiltinOperator.CAST
            if code.CustomCode() in LEAVES_UNWRITTEN or (is_cast and node.Inputs(0) in unwritten):
                unwritten.add(node.Outputs(0))
            for j in range(node.OutputsLength()):
                index = node.Outputs(j)
                if self.graph.Tensors(index).Type() in NUMPY_TYPE and index not in unwritten:
                    yield index

    def type(self, index):
        return NUMPY_TYPE[self.graph.Tensors(index).Type()]

    def layer(self, index):
        return self._interpreter.GetTensor(index, 0)["tensor_data"].tobytes()
