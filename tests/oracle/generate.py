# SPDX-License-Identifier: Apache-2.0
"""Small models of one operator each, over the corners of its parameters.

cases() yields (name, model, inputs): the .tflite bytes and the bytes of each input; of a model with
state, the inputs of several runs one after another. Every case has a generator of its own, seeded
with its name: adding one changes no other.
"""

import generate_elementwise
import generate_mac
import generate_movement
import generate_signal
import generate_state
from case import ACTIVATIONS, CORNERS, Case
from model import Tensor
from window import choose_window

def weighted_output(c, dtype, shape, activation, reach, scale):
    """An output whose range suits sums of about `reach` steps of `scale`."""
    if dtype == "float32":
        return Tensor(dtype, shape)
    wanted = reach * scale / c.rng.choice([10, 30, 60, 200])
    return Tensor(dtype, shape, c.scale(wanted, wanted * 1.5), c.output_zero_point(activation))


def convolution(c, dtype, depthwise):
    padding, (h, kh, sh, dh, oh), (w, kw, sw, dw, ow) = choose_window(c, True)
    batch = c.rng.choice([1, 1, 2])
    activation = c.rng.choice(list(ACTIVATIONS))
    if depthwise:
        channels, multiplier = c.rng.randint(1, 7), c.rng.choice([1, 1, 2, 3, 8])
        out_channels = channels * multiplier
        filter_shape, depth, axis = [1, kh, kw, out_channels], 1, 3
    else:
        groups = c.rng.choice([1, 1, 1, 2, 3])
        depth, per_group = c.rng.randint(1, 6), c.rng.randint(1, 5)
        channels, out_channels = groups * depth, groups * per_group
        filter_shape, axis = [out_channels, kh, kw, depth], 0

    x = Tensor(dtype, [batch, h, w, channels])
    f = Tensor(dtype, filter_shape)
    f.data = c.values(dtype, f.count())
    bias = Tensor("float32" if dtype == "float32" else "int32", [out_channels])
    bias.data = c.values("float32", out_channels)
    reach = 128 * 128 * (kh * kw * depth) ** 0.5
    y = Tensor(dtype, [batch, oh, ow, out_channels])
    if dtype == "int8":
        x.scale, x.zero_point = [c.scale()], c.zero_point()
        per_channel = c.rng.random() < 0.7 and out_channels > 1
        f.scale = [c.scale(0.0002, 0.01) for _ in range(out_channels if per_channel else 1)]
        f.axis = axis if per_channel else 0
        f.data = c.values(dtype, f.count(), low=-127)
        bias.scale = [x.scale[0] * s for s in f.scale]
        bias.data = c.values("int32", out_channels, -20000, 20000)
        y = weighted_output(c, dtype, y.shape, activation, reach, x.scale[0] * f.scale[0])
    operands = [x, f, bias]
    if c.rng.random() < 0.2:  # DEPTHWISE_CONV_2D takes no absent third input, only two inputs
        operands = [x, f] if depthwise or c.rng.random() < 0.5 else [x, f, None]
    fields = {"padding": padding, "strideH": sh, "strideW": sw, "dilationHFactor": dh,
              "dilationWFactor": dw, "fusedActivationFunction": ACTIVATIONS[activation]}
    if depthwise:
        fields["depthMultiplier"] = multiplier
        return c.model("DEPTHWISE_CONV_2D", operands, y, ("DepthwiseConv2DOptions", fields))
    return c.model("CONV_2D", operands, y, ("Conv2DOptions", fields))


def conv_2d(c, dtype):
    return convolution(c, dtype, False)


def depthwise_conv_2d(c, dtype):
    return convolution(c, dtype, True)


def fully_connected(c, dtype):
    activation = c.rng.choice(list(ACTIVATIONS))
    depth = c.rng.choice([1, 2, 7, 16, 33, 130, 600])
    units = c.rng.randint(1, 9) if depth < 100 else c.rng.randint(1, 3)
    outer = c.rng.choice([[1], [3], [2, 2]])
    keep = len(outer) > 1
    batch_dims = outer if keep else [outer[0]]
    x = Tensor(dtype, batch_dims + [depth])
    w = Tensor(dtype, [units, depth])
    w.data = c.values(dtype, w.count())
    bias = Tensor("float32" if dtype == "float32" else "int32", [units])
    bias.data = c.values("float32", units)
    y = Tensor(dtype, batch_dims + [units])
    if dtype == "int8":
        x.scale, x.zero_point = [c.scale()], c.zero_point()
        per_channel = c.rng.random() < 0.4 and units > 1
        w.scale = [c.scale(0.0002, 0.01) for _ in range(units if per_channel else 1)]
        if not per_channel:
            w.zero_point = c.rng.choice([0, 0, 3, -128, 127])
        bias.scale = [x.scale[0] * s for s in w.scale]
        bias.data = c.values("int32", units, -20000, 20000)
        y = weighted_output(c, dtype, y.shape, activation, 128 * 128 * depth ** 0.5,
                            x.scale[0] * w.scale[0])
    operands = [x, w, bias]
    if c.rng.random() < 0.3:
        operands = c.rng.choice([[x, w], [x, w, None]])
    fields = {"fusedActivationFunction": ACTIVATIONS[activation], "keepNumDims": keep}
    return c.model("FULLY_CONNECTED", operands, y, ("FullyConnectedOptions", fields))


def add(c, dtype):
    rank = c.rng.randint(1, 5)
    shape = [c.rng.randint(1, 4) for _ in range(rank)]
    other = list(shape)
    how = c.rng.choice(["same", "dims", "scalar", "shorter"])
    first = list(shape)
    if how == "dims":
        for i in range(rank):
            which = c.rng.randint(0, 3)
            if which == 0:
                other[i] = 1
            elif which == 1:
                first[i] = 1
        shape = [max(p, q) for p, q in zip(first, other)]
    elif how == "scalar":
        other = [1]
    elif how == "shorter":
        other = other[c.rng.randint(0, rank - 1):]
    activation = c.rng.choice(list(ACTIVATIONS))
    a, b, y = Tensor(dtype, first), Tensor(dtype, other), Tensor(dtype, shape)
    if dtype == "int8":
        for t in (a, b):
            t.scale, t.zero_point = [c.scale(0.001, 0.1)], c.zero_point()
        y.scale, y.zero_point = [c.scale(0.01, 0.2)], c.output_zero_point(activation)
    if c.rng.random() < 0.5:
        a, b = b, a
    fields = {"fusedActivationFunction": ACTIVATIONS[activation]}
    return c.model("ADD", [a, b], y, ("AddOptions", fields))


def pool(c, dtype, op):
    padding, (h, kh, sh, _, oh), (w, kw, sw, _, ow) = choose_window(c, False)
    batch, channels = c.rng.choice([1, 2]), c.rng.randint(1, 9)
    x, y = Tensor(dtype, [batch, h, w, channels]), Tensor(dtype, [batch, oh, ow, channels])
    activation = c.rng.choice(list(ACTIVATIONS))
    if dtype == "int8":
        x.scale, x.zero_point = [c.scale()], c.output_zero_point(activation)
        y.scale, y.zero_point = x.scale, x.zero_point
    fields = {"padding": padding, "strideH": sh, "strideW": sw, "filterHeight": kh,
              "filterWidth": kw, "fusedActivationFunction": ACTIVATIONS[activation]}
    return c.model(op, [x], y, ("Pool2DOptions", fields))


def average_pool_2d(c, dtype):
    return pool(c, dtype, "AVERAGE_POOL_2D")


def max_pool_2d(c, dtype):
    return pool(c, dtype, "MAX_POOL_2D")


def softmax(c, dtype):
    shape = [c.rng.randint(1, 3) for _ in range(c.rng.randint(0, 3))]
    shape.append(c.rng.choice([1, 2, 11, 12, 100, 300]))
    x, y = Tensor(dtype, shape), Tensor(dtype, shape)
    if dtype == "int8":
        x.scale, x.zero_point = [c.scale(0.0005, c.rng.choice([0.01, 0.2, 3]))], c.zero_point()
        y.scale, y.zero_point = [1 / 256], -128
    fields = {"beta": c.rng.choice([1.0, 1.0, 0.25, 2.5])}
    return c.model("SOFTMAX", [x], y, ("SoftmaxOptions", fields))


def reshape(c, dtype):
    dims = [c.rng.randint(1, 4) for _ in range(3)]
    shapes = [dims, [dims[0] * dims[1], dims[2]], [dims[0] * dims[1] * dims[2]],
              [1, dims[0], 1, dims[1] * dims[2]]]
    before, after = c.rng.sample(shapes, 2)
    x, y = Tensor(dtype, before), Tensor(dtype, after)
    if dtype == "int8":
        x.scale, x.zero_point = [c.scale()], c.zero_point()
        y.scale, y.zero_point = x.scale, x.zero_point
    shape = Tensor("int32", [len(after)], data=after)
    return c.model("RESHAPE", [x, shape], y, ("ReshapeOptions", {"newShape": after}))


def quantize(c, pair):
    source, target = pair
    shape = [c.rng.randint(1, 3), c.rng.randint(50, 120)]
    y = Tensor(target, shape, c.scale(), c.zero_point(target))
    x = Tensor(source, shape)
    if source != "float32":
        ratio = c.rng.choice([1.0, 0.004, 0.5, 3.0, 30.0])
        x.scale, x.zero_point = [c.scale(ratio * 0.01, ratio * 0.02)], c.zero_point(source)
        y.scale = [c.scale(0.01, 0.02)]
        if ratio == 1.0:
            y.scale = x.scale
    return c.model("QUANTIZE", [x], y, ("QuantizeOptions", {}))


def dequantize(c, dtype):
    x = Tensor(dtype, [c.rng.randint(1, 90)], c.scale(), c.zero_point(dtype))
    return c.model("DEQUANTIZE", [x], Tensor("float32", x.shape), ("DequantizeOptions", {}))


def pad(c, dtype):
    rank = c.rng.randint(1, 5)
    shape = [c.rng.randint(1, 4) for _ in range(rank)]
    paddings = [c.rng.choice([0, 0, 1, 2, 3]) for _ in range(2 * rank)]
    x = Tensor(dtype, shape)
    y = Tensor(dtype, [n + paddings[2 * i] + paddings[2 * i + 1] for i, n in enumerate(shape)])
    if dtype == "int8":
        x.scale, x.zero_point = [c.scale()], c.zero_point()
        y.scale, y.zero_point = x.scale, x.zero_point
    return c.model("PAD", [x, Tensor("int32", [rank, 2], data=paddings)], y, ("PadOptions", {}))


def mean(c, dtype):
    rank = c.rng.randint(1, 4)
    shape = [c.rng.randint(1, 7) for _ in range(rank)]
    axes = c.rng.sample(range(rank), c.rng.randint(1, rank))
    if rank == 4 and c.rng.random() < 0.5:
        axes = c.rng.choice([[1, 2], [2, 1]])
    keep = c.rng.random() < 0.5
    y_shape = [1 if i in axes else n for i, n in enumerate(shape) if keep or i not in axes]
    given = [a - rank if c.rng.random() < 0.3 and not keep else a for a in axes]
    x, y = Tensor(dtype, shape), Tensor(dtype, y_shape)
    if dtype == "int8":
        x.scale, x.zero_point = [c.scale()], c.zero_point()
        y.scale, y.zero_point = [c.scale()], c.zero_point()
        if c.rng.random() < 0.5:
            y.scale = x.scale
    axis = Tensor("int32", [len(given)], data=given)
    return c.model("MEAN", [x, axis], y, ("ReducerOptions", {"keepDims": keep}))


QUANTIZE_PAIRS = [("float32", "int8"), ("float32", "int16"), ("int8", "int8"), ("int8", "uint8"),
                  ("int8", "int16"), ("int8", "int32"), ("uint8", "int8"), ("int16", "int8"),
                  ("int16", "int16"), ("int16", "int32"), ("int32", "int8"), ("int32", "int16")]

# (generator, its argument, how many)
PLAN = [(conv_2d, "int8", 40), (conv_2d, "float32", 12),
        (depthwise_conv_2d, "int8", 32), (depthwise_conv_2d, "float32", 10),
        (fully_connected, "int8", 32), (fully_connected, "float32", 16),
        (add, "int8", 28), (add, "float32", 10),
        (average_pool_2d, "int8", 18), (average_pool_2d, "float32", 8),
        (max_pool_2d, "int8", 12), (max_pool_2d, "float32", 8),
        (softmax, "int8", 18), (softmax, "float32", 8),
        (reshape, "int8", 6), (reshape, "float32", 6),
        (dequantize, "int8", 12), (dequantize, "int16", 6), (dequantize, "uint8", 6),
        (pad, "int8", 20), (pad, "float32", 8),
        (mean, "int8", 24), (mean, "float32", 10)]
PLAN += [(quantize, pair, 6) for pair in QUANTIZE_PAIRS]
PLAN += generate_elementwise.PLAN
PLAN += generate_movement.PLAN
PLAN += generate_mac.PLAN
PLAN += generate_state.PLAN
PLAN += generate_signal.PLAN


def cases():
    for make, argument, count in PLAN:
        kind = "_to_".join(argument) if isinstance(argument, tuple) else str(argument)
        for i in range(count):
            yield make(Case("%s_%s_%02d" % (make.__name__, kind, i)), argument)
