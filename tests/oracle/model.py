# SPDX-License-Identifier: Apache-2.0
"""Writes .tflite models from tensors given as plain Python values.

The flatbuffer classes come with the tflite-micro package: no TensorFlow is needed.
"""

import struct

import flatbuffers
from tflite_micro.tensorflow.lite.micro.python import schema_py_generated as schema

TYPES = {  # name: (schema's type, struct format)
    "float32": (schema.TensorType.FLOAT32, "f"),
    "int8": (schema.TensorType.INT8, "b"),
    "uint8": (schema.TensorType.UINT8, "B"),
    "int16": (schema.TensorType.INT16, "h"),
    "int32": (schema.TensorType.INT32, "i"),
    "int64": (schema.TensorType.INT64, "q"),
    "uint32": (schema.TensorType.UINT32, "I"),
    "uint64": (schema.TensorType.UINT64, "Q"),
    "bool": (schema.TensorType.BOOL, "?"),
    "resource": (schema.TensorType.RESOURCE, "i"),
    "int4": (schema.TensorType.INT4, None),
}


class Tensor:
    """A tensor: constant if it has data, an input of the model if an operator reads it first."""

    def __init__(self, dtype, shape, scale=None, zero_point=0, axis=0, data=None, variable=False):
        self.dtype = dtype
        self.shape = list(shape)
        self.scale = scale if scale is None or isinstance(scale, list) else [scale]
        self.zero_point = zero_point
        self.axis = axis
        self.data = data
        self.values = None  # of an input: what it is given, or None where any values will do
        self.variable = variable

    def count(self):
        n = 1
        for dim in self.shape:
            n *= dim
        return n

    def pack(self, values):
        if self.dtype == "int4":  # two an octet, the first in the low bits
            pairs = zip(values[::2], values[1::2] + [0] * (len(values) % 2))
            return bytes((low & 15) | (high & 15) << 4 for low, high in pairs)
        return struct.pack("<%d%s" % (len(values), TYPES[self.dtype][1]), *values)


class Node:
    """An operator: its name in the schema, or of a custom one its custom_code, in which case
    `options` are the bytes of custom_options. None among the inputs stands for an optional one
    that is absent. Otherwise `options` is the name of a table and its fields."""

    def __init__(self, op, inputs, outputs, options=None):
        self.op = op
        self.inputs = inputs
        self.outputs = outputs
        self.options = options

    def is_custom(self):
        return not hasattr(schema.BuiltinOperator, self.op)


class Graph:
    """A subgraph. Its inputs are what its operators read and nothing gives, if not told."""

    def __init__(self, nodes, outputs, inputs=None):
        self.nodes = nodes
        self.outputs = outputs
        self.inputs = self._free() if inputs is None else inputs

    def _free(self):
        written = {id(t) for node in self.nodes for t in node.outputs}
        free = []
        for node in self.nodes:
            for t in node.inputs:
                given = t is None or t.data is not None or t.variable or id(t) in written
                if not given and not any(t is f for f in free):
                    free.append(t)
        return free

    def tensors(self):
        """Each once: the graph's inputs, then operands as they come."""
        listed = []
        for t in self.inputs + [t for node in self.nodes for t in node.inputs + node.outputs] + \
                self.outputs:
            if t is not None and not any(t is other for other in listed):
                listed.append(t)
        return listed


def _quantization(tensor):
    q = schema.QuantizationParametersT()
    q.scale = tensor.scale
    q.zeroPoint = [tensor.zero_point] * len(tensor.scale)
    q.quantizedDimension = tensor.axis
    return q


def _tensor(tensor, name, model):
    t = schema.TensorT()
    t.name = name
    t.type = TYPES[tensor.dtype][0]
    t.shape = tensor.shape
    t.buffer = 0
    t.isVariable = tensor.variable
    if tensor.scale is not None:
        t.quantization = _quantization(tensor)
    if tensor.data is not None:
        buffer = schema.BufferT()
        buffer.data = list(tensor.pack(tensor.data))
        t.buffer = len(model.buffers)
        model.buffers.append(buffer)
    return t


def _opcode(node, model):
    """The index of the node's operator code, which is added if it is new."""
    code = schema.OperatorCodeT()
    if node.is_custom():
        code.builtinCode = schema.BuiltinOperator.CUSTOM
        code.customCode = node.op
    else:
        code.builtinCode = getattr(schema.BuiltinOperator, node.op)
    code.deprecatedBuiltinCode = min(code.builtinCode, 127)
    code.version = 1
    for i, other in enumerate(model.operatorCodes):
        if (other.builtinCode, other.customCode) == (code.builtinCode, code.customCode):
            return i
    model.operatorCodes.append(code)
    return len(model.operatorCodes) - 1


def _operator(node, index, model):
    operator = schema.OperatorT()
    operator.opcodeIndex = _opcode(node, model)
    operator.inputs = [-1 if t is None else index[id(t)] for t in node.inputs]
    operator.outputs = [index[id(t)] for t in node.outputs]
    if node.is_custom():
        operator.customOptions = list(node.options or b"")
    elif node.options is not None:
        table, fields = node.options
        operator.builtinOptionsType = getattr(schema.BuiltinOptions, table)
        operator.builtinOptions = getattr(schema, table + "T")()
        for name, value in fields.items():
            assert hasattr(operator.builtinOptions, name), name
            setattr(operator.builtinOptions, name, value)
    return operator


def build_graphs(graphs):
    """The bytes of a model, the first graph its main one."""
    model = schema.ModelT()
    model.version = 3
    model.description = "generated by tests/oracle"
    model.buffers = [schema.BufferT()]
    model.operatorCodes = []
    model.subgraphs = []
    for number, graph in enumerate(graphs):
        g = schema.SubGraphT()
        g.name = "main" if number == 0 else "graph%d" % number
        tensors = graph.tensors()
        index = {id(t): i for i, t in enumerate(tensors)}
        g.tensors = [_tensor(t, "t%d" % i, model) for i, t in enumerate(tensors)]
        g.inputs = [index[id(t)] for t in graph.inputs]
        g.outputs = [index[id(t)] for t in graph.outputs]
        g.operators = [_operator(node, index, model) for node in graph.nodes]
        model.subgraphs.append(g)
    builder = flatbuffers.Builder(1024)
    builder.Finish(model.Pack(builder), b"TFL3")
    return bytes(builder.Output())


def build(op, inputs, outputs, options=None):
    """The bytes of a model of one operator; `outputs` is a tensor or a list of them."""
    outputs = outputs if isinstance(outputs, list) else [outputs]
    return build_graphs([Graph([Node(op, inputs, outputs, options)], outputs)])
