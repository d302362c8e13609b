# SPDX-License-Identifier: Apache-2.0
"""Cases of the multiply-accumulate operators beyond int8 by int8, for generate.py. An argument is
the types of input, weights and bias; a bias called "none" is absent."""

from case import ACTIVATIONS, Case
from model import Tensor
from window import choose_window

TOP = {"int4": 7, "int8": 127, "int16": 32767}


def input_of(c, dtype, shape):
    x = Tensor(dtype, shape)
    if dtype != "float32":
        x.scale = [c.scale(0.002, 0.1) if dtype == "int8" else c.scale(1e-5, 1e-3)]
        x.zero_point = c.zero_point() if dtype == "int8" else 0
    return x


def weights_of(c, dtype, shape, axis, per_channel):
    w = Tensor(dtype, shape)
    if dtype == "float32":
        w.data = c.values(dtype, w.count())
        return w
    w.data = c.values(dtype, w.count(), low=-TOP[dtype])
    w.scale = [c.scale(0.0002, 0.01) for _ in range(shape[axis] if per_channel else 1)]
    w.axis = axis if per_channel else 0
    return w


def bias_of(c, dtype, channels, x, w):
    b = Tensor(dtype, [channels])
    bound = {"int16": 32000, "int32": 20000, "int64": 1 << 38}.get(dtype, 0)
    b.data = c.values(dtype, channels, -bound, bound) if bound else c.values(dtype, channels)
    if dtype != "float32":
        b.scale = [x.scale[0] * s for s in w.scale]
    return b


def output_of(c, dtype, shape, x, w, terms, activation="none"):
    """An output whose range suits the sums of `terms` products."""
    y = Tensor(dtype, shape)
    if dtype != "float32":
        reach = TOP[x.dtype] * TOP[w.dtype] * terms ** 0.5 * x.scale[0] * w.scale[0]
        steps = c.rng.choice([0.1, 0.3, 0.6, 2]) * TOP[dtype]
        y.scale = [c.scale(reach / steps, 1.5 * reach / steps)]
        y.zero_point = c.output_zero_point(activation) if dtype == "int8" else 0
    return y


def hybrid(c, op):
    """Float activations and int8 weights: no case of the corpus, since TFLite Micro refuses them."""
    if op == "fully_connected":
        rows, depth, units = c.rng.randint(1, 3), c.rng.choice([1, 7, 40]), c.rng.randint(1, 5)
        x = Tensor("float32", [rows, depth])
        w = weights_of(c, "int8", [units, depth], 0, units > 1 and c.rng.random() < 0.5)
        y = Tensor("float32", [rows, units])
        options = ("FullyConnectedOptions", {"asymmetricQuantizeInputs": c.rng.random() < 0.5})
    else:
        padding, (h, kh, sh, _, oh), (wide, kw, sw, _, ow) = choose_window(c, False)
        depthwise = op == "depthwise_conv_2d"
        batch, channels, out_channels = c.rng.choice([1, 2]), c.rng.randint(1, 5), c.rng.randint(1, 4)
        multiplier = c.rng.choice([1, 2])
        if depthwise:
            out_channels = channels * multiplier
        shape = [1, kh, kw, out_channels] if depthwise else [out_channels, kh, kw, channels]
        w = weights_of(c, "int8", shape, 3 if depthwise else 0, depthwise or c.rng.random() < 0.5)
        x = Tensor("float32", [batch, h, wide, channels])
        y = Tensor("float32", [batch, oh, ow, out_channels])
        fields = {"padding": padding, "strideH": sh, "strideW": sw}
        if depthwise:
            fields["depthMultiplier"] = multiplier
        options = ("DepthwiseConv2DOptions" if depthwise else "Conv2DOptions", fields)
    bias = Tensor("float32", [y.shape[-1]])
    bias.data = c.values("float32", y.shape[-1])
    if c.rng.random() < 0.3:
        x.values = [0.0] * x.count()
    return c.model(op.upper(), [x, w, bias], y, options)


def hybrid_cases():
    for op in ("conv_2d", "depthwise_conv_2d", "fully_connected"):
        for i in range(12):
            yield hybrid(Case("hybrid_%s_%02d" % (op, i)), op)


def operands_of(c, types, x, w, channels, absent):
    """Input, weights and a bias; none, or an absent one where `absent` allows."""
    if types[2] == "none":
        return c.rng.choice([[x, w], [x, w, None]]) if absent else [x, w]
    return [x, w, bias_of(c, types[2], channels, x, w)]


def bias_type(c, types):
    """What the options say: of an operator without a bias anything that it might have been. LiteRT
    reads an int32 bias of an int16 model as int64 if they do not say int32."""
    choice = {"none": ["float32", "int32", "int64"], "int32": ["int32"]}.get(types[2], ["float32"])
    return {"float32": 0, "int32": 2, "int64": 4}[c.rng.choice(choice)]


def convolution(c, types, depthwise):
    padding, (h, kh, sh, dh, oh), (w, kw, sw, dw, ow) = choose_window(c, True)
    batch, activation = c.rng.choice([1, 1, 2]), c.rng.choice(list(ACTIVATIONS))
    if depthwise:
        multiplier = c.rng.choice([1, 1, 2, 3])
        channels = c.rng.randint(1, 7)
        out_channels, depth = channels * multiplier, 1
        shape, axis = [1, kh, kw, out_channels], 3
    else:
        groups = c.rng.choice([1, 1, 1, 2])
        depth, per_group = c.rng.randint(1, 6), c.rng.randint(1, 5)
        channels, out_channels = groups * depth, groups * per_group
        shape, axis = [out_channels, kh, kw, depth], 0
    x = input_of(c, types[0], [batch, h, w, channels])
    f = weights_of(c, types[1], shape, axis, c.rng.random() < 0.7 and out_channels > 1)
    y = output_of(c, types[0], [batch, oh, ow, out_channels], x, f, kh * kw * depth, activation)
    fields = {"padding": padding, "strideH": sh, "strideW": sw, "dilationHFactor": dh,
              "dilationWFactor": dw, "fusedActivationFunction": ACTIVATIONS[activation]}
    operands = operands_of(c, types, x, f, out_channels, not depthwise)
    if depthwise:
        fields["depthMultiplier"] = multiplier
        return c.model("DEPTHWISE_CONV_2D", operands, y, ("DepthwiseConv2DOptions", fields))
    fields["quantizedBiasType"] = bias_type(c, types)
    return c.model("CONV_2D", operands, y, ("Conv2DOptions", fields))


def conv_2d(c, types):
    return convolution(c, types, False)


def depthwise_conv_2d(c, types):
    return convolution(c, types, True)


def fully_connected(c, types):
    activation = c.rng.choice(list(ACTIVATIONS))
    depth = c.rng.choice([1, 2, 7, 16, 33, 130, 600])
    units = c.rng.randint(1, 9) if depth < 100 else c.rng.randint(1, 3)
    outer = c.rng.choice([[1], [3], [2, 2]])
    x = input_of(c, types[0], outer + [depth])
    per_channel = types[1] == "int8" and units > 1 and c.rng.random() < 0.4
    w = weights_of(c, types[1], [units, depth], 0, per_channel)
    y = output_of(c, types[0], outer + [units], x, w, depth, activation)
    fields = {"fusedActivationFunction": ACTIVATIONS[activation], "keepNumDims": len(outer) > 1,
              "quantizedBiasType": bias_type(c, types)}
    operands = operands_of(c, types, x, w, units, True)
    return c.model("FULLY_CONNECTED", operands, y, ("FullyConnectedOptions", fields))


def with_factor(c, op, dtype, shift):
    """An operator whose factor from accumulators to the output is about 2^shift. Accumulators
    stay so small that neither sums nor the left shift overflow, which C++ leaves undefined."""
    shift = float(shift)
    fields = {"padding": 1, "strideH": 1, "strideW": 1, "fusedActivationFunction": 0}
    shapes = {"CONV_2D": ([1, 4, 3, 2], [3, 2, 2, 2], [1, 3, 2, 3], "Conv2DOptions"),
              "DEPTHWISE_CONV_2D": ([1, 4, 3, 3], [1, 2, 2, 3], [1, 3, 2, 3],
                                    "DepthwiseConv2DOptions"),
              "FULLY_CONNECTED": ([2, 9], [3, 9], [2, 3], "FullyConnectedOptions")}
    x_shape, f_shape, y_shape, options = shapes[op]
    if op == "DEPTHWISE_CONV_2D":
        fields["depthMultiplier"] = 1
    elif op == "FULLY_CONNECTED":
        fields = {}
    x, f = input_of(c, dtype, x_shape), weights_of(c, "int8", f_shape, 0, False)
    x.scale, f.scale = [c.scale(0.5, 0.9)], [c.scale(0.6, 0.9)]
    y = Tensor(dtype, y_shape, x.scale[0] * f.scale[0] / 2.0 ** shift)
    y.zero_point = c.zero_point() if dtype == "int8" else 0
    b = bias_of(c, "int32" if dtype == "int8" else "int64", 3, x, f)
    if shift <= 8:
        bound = 1 << int(min(30, 29 - shift))
        b.data = c.values("int32", 3, -bound, bound)
        return c.model(op, [x, f, b], y, (options, fields))
    first = 1 if op == "DEPTHWISE_CONV_2D" else f.count() // 3  # of each channel's weights
    f.data = [int(i < 3 if first == 1 else i % first == 0) for i in range(f.count())]
    x.values = [max(-128, min(127, x.zero_point + c.rng.randint(-1, 1))) for _ in range(x.count())]
    return c.model(op, [x, f], y, (options, fields))


def shifted(op, dtype="int8"):
    def make(c, shift):
        return with_factor(c, op, dtype, shift)
    make.__name__ = "shifted_%s%s" % (op.lower(), "" if dtype == "int8" else "_" + dtype)
    return make


def deep_conv_2d(c, dtype):
    """More than 512 products a sum."""
    x = input_of(c, dtype, [1, 3, 4, 61])
    f = weights_of(c, "float32" if dtype == "float32" else "int8", [2, 3, 3, 61], 0,
                   c.rng.random() < 0.5)
    y = output_of(c, dtype, [1, 1, 2, 2], x, f, 549)
    bias = bias_of(c, {"int8": "int32", "int16": "int64"}.get(dtype, dtype), 2, x, f)
    return c.model("CONV_2D", [x, f, bias], y, ("Conv2DOptions", {
        "padding": 1, "strideH": 1, "strideW": 1}))


def pool(c, dtype, op):
    padding, (h, kh, sh, _, oh), (w, kw, sw, _, ow) = choose_window(c, False)
    batch, channels = c.rng.choice([1, 2]), c.rng.randint(1, 9)
    x, y = Tensor(dtype, [batch, h, w, channels]), Tensor(dtype, [batch, oh, ow, channels])
    activation = c.rng.choice(list(ACTIVATIONS))
    if dtype == "int16":
        x.scale, x.zero_point = [c.scale(1e-4, 1e-3)], c.rng.choice([0, 0, 5, -3000])
        y.scale, y.zero_point = x.scale, x.zero_point
    fields = {"padding": padding, "strideH": sh, "strideW": sw, "filterHeight": kh,
              "filterWidth": kw, "fusedActivationFunction": ACTIVATIONS[activation]}
    return c.model(op, [x], y, ("Pool2DOptions", fields))


def average_pool_2d(c, dtype):
    return pool(c, dtype, "AVERAGE_POOL_2D")


def max_pool_2d(c, dtype):
    return pool(c, dtype, "MAX_POOL_2D")


def l2_pool_2d(c, dtype):
    return pool(c, dtype, "L2_POOL_2D")


def transpose_conv(c, types):
    """The window leads from the output to the input."""
    padding, (oh, kh, sh, _, h), (ow, kw, sw, _, w) = choose_window(c, False)
    batch, activation = c.rng.choice([1, 1, 2]), c.rng.choice(list(ACTIVATIONS))
    channels, out_channels = c.rng.randint(1, 6), c.rng.randint(1, 7)
    x = input_of(c, types[0], [batch, h, w, channels])
    f = weights_of(c, types[1], [out_channels, kh, kw, channels], 0,
                   c.rng.random() < 0.7 and out_channels > 1)
    y = output_of(c, types[0], [batch, oh, ow, out_channels], x, f, channels * 2, activation)
    x, f, *bias = operands_of(c, types, x, f, out_channels, False)
    shape = Tensor("int32", [4], data=y.shape)
    fields = {"padding": padding, "strideH": sh, "strideW": sw,
              "fusedActivationFunction": ACTIVATIONS[activation]}
    return c.model("TRANSPOSE_CONV", [shape, f, x] + bias, y, ("TransposeConvOptions", fields))


def batch_matmul(c, dtype):
    rows, depth, columns = c.rng.randint(1, 5), c.rng.choice([1, 3, 17, 130, 600]), c.rng.randint(1, 5)
    batches = [c.rng.randint(1, 3) for _ in range(c.rng.randint(0, 3))]
    fronts = []
    for _ in range(2):
        how = c.rng.choice(["same", "same", "ones", "shorter"])
        front = [c.rng.choice([1, n]) for n in batches] if how == "ones" else list(batches)
        fronts.append(front[c.rng.randint(0, len(front)):] if how == "shorter" else front)
    rank = max(len(front) for front in fronts)
    padded = [[1] * (rank - len(front)) + front for front in fronts]
    out_front = [max(p, q) for p, q in zip(*padded)]
    adj_x, adj_y = c.rng.random() < 0.4, c.rng.random() < 0.4
    x = input_of(c, dtype, fronts[0] + ([depth, rows] if adj_x else [rows, depth]))
    w = input_of(c, dtype, fronts[1] + ([columns, depth] if adj_y else [depth, columns]))
    y = output_of(c, dtype, out_front + [rows, columns], x, w, depth)
    if c.rng.random() < 0.3:
        w.data = c.values(dtype, w.count())
    return c.model("BATCH_MATMUL", [x, w], y, ("BatchMatMulOptions",
                                               {"adjX": adj_x, "adjY": adj_y}))


WEIGHTED = ["CONV_2D", "DEPTHWISE_CONV_2D", "FULLY_CONNECTED"]
INT4 = [("int8", "int4", "int32"), ("int8", "int4", "none")]
WIDE = [("int16", "int8", "int64"), ("int16", "int8", "none")]
NARROW = [("int16", "int8", "int32")]
FLOAT = [("float32", "float32", "none")]

PLAN = [(conv_2d, types, 8) for types in INT4 + WIDE + NARROW + FLOAT]
PLAN += [(depthwise_conv_2d, types, 8) for types in INT4 + WIDE + FLOAT + [
    ("int8", "int8", "none")]]
PLAN += [(fully_connected, types, 8) for types in INT4 + WIDE + NARROW + FLOAT]
PLAN += [(transpose_conv, types, 8) for types in [
    ("int8", "int8", "int32"), ("int8", "int8", "none"), ("int16", "int8", "int64"),
    ("int16", "int8", "int16"), ("int16", "int8", "none"), ("float32", "float32", "float32"), ("float32", "float32", "none")]]
PLAN += [(shifted(op), str(shift), 2) for shift in (-32, -31, -30, -16, -1, -0.5, 0, 1, 8, 20, 29.5)
         for op in WEIGHTED]
PLAN += [(shifted(op, "int16"), str(shift), 1) for shift in (-32, -31, -16, -1, -0.5, 5)
         for op in WEIGHTED]
PLAN += [(deep_conv_2d, dtype, 4) for dtype in ("int8", "int16", "float32")]
PLAN += [(average_pool_2d, "int16", 8), (max_pool_2d, "int16", 8), (l2_pool_2d, "float32", 8)]
PLAN += [(batch_matmul, dtype, 10) for dtype in ("int8", "int16", "float32")]
