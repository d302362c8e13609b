# SPDX-License-Identifier: Apache-2.0
"""Writes MobileNetV2 (width 1, 224x224 RGB, 1000 classes: 300 million multiply-accumulates, 3.5
million weights) in int8 with random weights, and one input for it. Needs the packages of
tests/oracle/requirements.txt.

    python3 tests/bench/mobilenet_v2.py MODEL.tflite INPUT.bin
"""

import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "oracle"))

import numpy

from model import Graph, Node, Tensor, build_graphs

SAME, NONE, RELU6 = 0, 0, 3
# The published table: expansion, channels, repetitions, stride of the first.
BLOCKS = [(1, 16, 1, 1), (6, 24, 2, 2), (6, 32, 3, 2), (6, 64, 4, 2), (6, 96, 3, 1), (6, 160, 3, 2),
          (6, 320, 1, 1)]


class Network:
    def __init__(self):
        self.rng = numpy.random.default_rng(300)
        self.nodes = []

    def weighted(self, op, x, shape, axis, y_shape, fields, relu6):
        """A layer whose output has about unit variance, seen from int8, if its input has."""
        options, channels = {"CONV_2D": "Conv2DOptions", "DEPTHWISE_CONV_2D":
                             "DepthwiseConv2DOptions", "FULLY_CONNECTED":
                             "FullyConnectedOptions"}[op], shape[axis]
        terms = int(numpy.prod(shape)) // channels
        spread = self.rng.uniform(0.5, 1.5, channels) * 0.02 / terms ** 0.5
        w = Tensor("int8", shape, spread.astype(numpy.float32).tolist(), 0, axis,
                   self.rng.integers(-127, 128, shape, numpy.int8).ravel().tolist())
        bias = Tensor("int32", [channels], [x.scale[0] * s for s in w.scale], 0, 0,
                      self.rng.integers(-3000, 3000, channels).tolist())
        y = Tensor("int8", y_shape, 6 / 255 if relu6 else 0.04, -128 if relu6 else 3)
        fields["fusedActivationFunction"] = RELU6 if relu6 else NONE
        self.nodes.append(Node(op, [x, w, bias], [y], (options, fields)))
        return y

    def convolution(self, x, size, stride, channels, relu6=True):
        fields = {"padding": SAME, "strideH": stride, "strideW": stride, "dilationHFactor": 1,
                  "dilationWFactor": 1}
        side = -(-x.shape[1] // stride)
        return self.weighted("CONV_2D", x, [channels, size, size, x.shape[3]], 0,
                             [1, side, side, channels], fields, relu6)

    def depthwise(self, x, stride):
        fields = {"padding": SAME, "strideH": stride, "strideW": stride, "dilationHFactor": 1,
                  "dilationWFactor": 1, "depthMultiplier": 1}
        side, channels = -(-x.shape[1] // stride), x.shape[3]
        return self.weighted("DEPTHWISE_CONV_2D", x, [1, 3, 3, channels], 3,
                             [1, side, side, channels], fields, True)

    def block(self, x, expansion, channels, stride):
        y = x if expansion == 1 else self.convolution(x, 1, 1, expansion * x.shape[3])
        y = self.convolution(self.depthwise(y, stride), 1, 1, channels, False)
        if stride != 1 or x.shape != y.shape:
            return y
        total = Tensor("int8", y.shape, 0.05, -2)
        self.nodes.append(Node("ADD", [x, y], [total], ("AddOptions", {})))
        return total

    def build(self):
        image = Tensor("int8", [1, 224, 224, 3], 1 / 128, -1)
        x = self.convolution(image, 3, 2, 32)
        for expansion, channels, count, stride in BLOCKS:
            for i in range(count):
                x = self.block(x, expansion, channels, 1 if i else stride)
        x = self.convolution(x, 1, 1, 1280)
        mean = Tensor("int8", [1, 1280], x.scale, x.zero_point)
        self.nodes.append(Node("MEAN", [x, Tensor("int32", [2], data=[1, 2])], [mean],
                               ("ReducerOptions", {"keepDims": False})))
        logits = self.weighted("FULLY_CONNECTED", mean, [1000, 1280], 0, [1, 1000], {}, False)
        y = Tensor("int8", [1, 1000], 1 / 256, -128)
        self.nodes.append(Node("SOFTMAX", [logits], [y], ("SoftmaxOptions", {"beta": 1.0})))
        return build_graphs([Graph(self.nodes, [y], [image])])


def main(model, data):
    with open(model, "wb") as file:
        file.write(Network().build())
    pixels = numpy.random.default_rng(1).integers(-128, 128, (224, 224, 3), numpy.int8)
    pixels.tofile(data)


if __name__ == "__main__":
    main(*sys.argv[1:])
