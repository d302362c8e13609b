# SPDX-License-Identifier: Apache-2.0
"""The random values of a case, the same on every machine."""

import random

from model import Graph, Node, build_graphs

ACTIVATIONS = {"none": 0, "relu": 1, "relu_n1_to_1": 2, "relu6": 3}
CORNERS = {"int4": (-8, 7), "int8": (-128, 127), "uint8": (0, 255), "int16": (-32768, 32767),
           "int32": (-(1 << 20), 1 << 20), "int64": (-(1 << 40), 1 << 40),
           "uint32": (0, (1 << 32) - 1), "uint64": (0, (1 << 64) - 1), "bool": (0, 1)}


class Case:
    """The random values of one case."""

    def __init__(self, name):
        self.name = name
        self.rng = random.Random(name)

    def float32(self, low, high):
        """A value that float32 holds exactly."""
        return int(self.rng.uniform(low, high) * 1024) / 1024.0

    def scale(self, low=0.002, high=0.1):
        """A scale with all 24 bits of a float32's fraction in play."""
        x = self.rng.uniform(low, high)
        bits = 24
        while x < 1 << 23:
            x *= 2
            bits += 1
        return int(x) / 2.0 ** (bits - 24)

    def zero_point(self, dtype="int8"):
        low, high = CORNERS[dtype]
        return self.rng.choice([low, high, 0, self.rng.randint(low, high)])

    def output_zero_point(self, activation):
        """One that leaves room above zero for an activation, most of the time."""
        if activation == "none" or self.rng.random() < 0.1:
            return self.zero_point()
        return self.rng.choice([-128, 0, self.rng.randint(-128, 60)])

    def values(self, dtype, count, low=None, high=None):
        """Mostly uniform, with the extreme values mixed in."""
        if dtype == "float32":
            return [self.float32(-4, 4) for _ in range(count)]
        lowest, highest = CORNERS[dtype]
        low = lowest if low is None else low
        high = highest if high is None else high
        return [self.rng.choice([low, high]) if self.rng.random() < 0.1 else
                self.rng.randint(low, high) for _ in range(count)]

    def data(self, inputs, runs=1):
        """Bytes of every input for every run: its values, random ones where it has none."""
        return [t.pack(self.values(t.dtype, t.count()) if t.values is None else t.values)
                for _ in range(runs) for t in inputs]

    def model(self, op, inputs, outputs, options=None, runs=1):
        """A case of one operator: name, model, the inputs of each run one after another."""
        outputs = outputs if isinstance(outputs, list) else [outputs]
        return self.graphs([Graph([Node(op, inputs, outputs, options)], outputs)], runs)

    def graphs(self, graphs, runs=1):
        """A case of any model, its main graph first."""
        return self.name, build_graphs(graphs), self.data(graphs[0].inputs, runs)
