# SPDX-License-Identifier: Apache-2.0
"""Cases of the operators that work element by element, for generate.py."""

from case import ACTIVATIONS, CORNERS
from model import Tensor

QUANTIZED = ("int8", "int16")


def named(name, make):
    """A generator of cases whose names begin with the operator's."""
    make.__name__ = name
    return make


def shape_of(c, least=0, most=4):
    return [c.rng.randint(1, 5) for _ in range(c.rng.randint(least, most))]


def broadcast(c, count, most=4):
    """`count` shapes that broadcast, and the result's."""
    rank = c.rng.randint(1, most)
    result = [c.rng.randint(1, 4) for _ in range(rank)]
    shapes = []
    for _ in range(count):
        how = c.rng.choice(["same", "same", "ones", "scalar", "shorter"])
        shape = list(result)
        if how == "ones":
            shape = [c.rng.choice([1, n]) for n in result]
        elif how == "scalar":
            shape = c.rng.choice([[], [1]])
        elif how == "shorter":
            shape = result[c.rng.randint(0, rank - 1):]
        shapes.append(shape)
    rank = max(len(s) for s in shapes)
    padded = [[1] * (rank - len(s)) + s for s in shapes]
    return shapes, [max(dims) for dims in zip(*padded)]


def quantize(c, tensors, low=0.005, high=0.05, symmetric_int16=True):
    """Gives scales and zero points to int8 and int16 tensors."""
    for t in tensors:
        if t.dtype in QUANTIZED:
            t.scale = [c.scale(low, high)]
            t.zero_point = c.zero_point(t.dtype)
            if t.dtype == "int16":
                t.scale = [t.scale[0] / 128]
                if symmetric_int16:
                    t.zero_point = 0


def nonzero(c, tensor):
    """Values other than the zero point."""
    low, high = (-9, 9) if tensor.dtype in ("float32", "int32") else CORNERS[tensor.dtype]
    choice = [v for v in range(low, high + 1) if v != tensor.zero_point]
    if tensor.dtype == "float32":
        choice = [v / 4 for v in choice]
    return [c.rng.choice(choice) for _ in range(tensor.count())]


def arithmetic(op, table):
    def make(c, dtype):
        (s0, s1), s = broadcast(c, 2, 5)
        a, b, y = Tensor(dtype, s0), Tensor(dtype, s1), Tensor(dtype, s)
        quantize(c, [a, b, y])
        activation = c.rng.choice(list(ACTIVATIONS) if table else ["none"])
        if dtype in QUANTIZED:
            if dtype == "int8":
                y.zero_point = c.output_zero_point(activation)
            if op in ("MUL", "SQUARED_DIFFERENCE"):  # products reach further
                y.scale = [a.scale[0] * b.scale[0] * c.rng.choice([40, 120, 200, 1 << 14])]
                if op == "SQUARED_DIFFERENCE":
                    y.scale = [max(a.scale[0], b.scale[0]) ** 2 * c.rng.choice([100, 1 << 14])]
            elif op == "DIV":
                y.scale = [a.scale[0] / b.scale[0] * c.rng.choice([0.2, 0.06, 0.01])]
            y.scale = [rounded(y.scale[0])]
        if op == "DIV":
            b.values = nonzero(c, b)
            if dtype == "int8":  # a small dividend needs a shift that C++ leaves undefined
                far = a.zero_point + (-100 if a.zero_point > 0 else 100)
                a.values = [v if v == a.zero_point or abs(v - a.zero_point) > 15 else far
                            for v in c.values(dtype, a.count())]
        options = (table, {"fusedActivationFunction": ACTIVATIONS[activation]}) if table else None
        return c.model(op, [a, b], y, options)
    return named(op.lower(), make)


def rounded(x):
    """The nearest float32, nearly."""
    bits = 24
    while x < 1 << 23:
        x *= 2
        bits += 1
    return int(x) / 2.0 ** (bits - 24)


def floor_of(op):
    def make(c, dtype):
        (s0, s1), s = broadcast(c, 2)
        a, b, y = Tensor(dtype, s0), Tensor(dtype, s1), Tensor(dtype, s)
        b.values = nonzero(c, b)
        return c.model(op, [a, b], y)
    return named(op.lower(), make)


def extremum(op):
    def make(c, dtype):
        (s0, s1), s = broadcast(c, 2, 6)
        tensors = [Tensor(dtype, s0), Tensor(dtype, s1), Tensor(dtype, s)]
        quantize(c, tensors)
        for t in tensors:
            t.scale, t.zero_point = tensors[0].scale, tensors[0].zero_point
        return c.model(op, tensors[:2], tensors[2], ("MaximumMinimumOptions", {}))
    return named(op.lower(), make)


def add_n(c, dtype):
    shape = shape_of(c, 1)
    inputs = [Tensor(dtype, shape) for _ in range(c.rng.randint(2, 5))]
    y = Tensor(dtype, shape)
    quantize(c, [inputs[0], y])
    for t in inputs:
        t.scale, t.zero_point = inputs[0].scale, inputs[0].zero_point
    return c.model("ADD_N", inputs, y, ("AddNOptions", {}))


def function(op, options=None, values=None, output=None, low=0.005, high=0.05, fields=None):
    """A function of one value. values(c, tensor): of the input; output: {dtype: (scale, zero)}."""
    def make(c, dtype):
        shape = shape_of(c, 1)
        x, y = Tensor(dtype, shape), Tensor(dtype, shape)
        quantize(c, [x, y], low, high)
        if dtype in QUANTIZED:
            if output is not None:
                scale, y.zero_point = output[dtype]
                y.scale = [scale]
            elif c.rng.random() < 0.3:
                y.scale = x.scale
        given = (options, fields(c) if fields else {}) if options else None
        x.values = values(c, x) if values else None
        return c.model(op, [x], y, given)
    return named(op.lower(), make)


def positive(c, tensor):
    if tensor.dtype == "float32":
        return [abs(v) + 0.001 for v in c.values("float32", tensor.count())]
    return c.values(tensor.dtype, tensor.count(), low=tensor.zero_point)


def halves(c, tensor):
    """Many ties."""
    return [c.rng.choice([c.rng.randint(-12, 12) / 2, c.float32(-100, 100)])
            for _ in range(tensor.count())]


def sigmoid(op, out_int8):
    """LOGISTIC and TANH: int16 has a path for powers of two and one for other scales."""
    def make(c, dtype):
        shape = shape_of(c, 1)
        x, y = Tensor(dtype, shape), Tensor(dtype, shape)
        if dtype == "int8":
            x.scale, x.zero_point = [c.scale(0.005, c.rng.choice([0.05, 0.3]))], c.zero_point()
            y.scale, y.zero_point = [out_int8[0]], out_int8[1]
            x.shape = y.shape = [256]
            x.values = list(range(-128, 128))
        elif dtype == "int16":
            scale = c.rng.choice([2.0 ** -12, 2.0 ** -11, 2.0 ** -13, c.scale(0.0001, 0.0005)])
            x.scale, y.scale = [scale], [2.0 ** -15]
        else:
            x.values = [c.float32(-20, 20) for _ in range(x.count())]
        return c.model(op, [x], y)
    return named(op.lower(), make)


def rows(c):
    shape = [c.rng.randint(1, 3) for _ in range(c.rng.randint(0, 3))]
    return shape + [c.rng.choice([1, 2, 10, 33, 100])]


def l2_normalization(c, dtype):
    shape = rows(c)
    x, y = Tensor(dtype, shape), Tensor(dtype, shape)
    if dtype == "int8":
        x.scale, x.zero_point, y.scale = [c.scale()], c.zero_point(), [1 / 128]
    return c.model("L2_NORMALIZATION", [x], y, ("L2NormOptions", {}))


def log_softmax(c, dtype):
    shape = rows(c)
    x, y = Tensor(dtype, shape), Tensor(dtype, shape)
    if dtype == "int8":
        x.scale, x.zero_point = [c.scale(0.0005, c.rng.choice([0.01, 0.2, 3]))], c.zero_point()
        y.scale, y.zero_point = [1 / 16], 127
    return c.model("LOG_SOFTMAX", [x], y, ("LogSoftmaxOptions", {}))


def softmax(c, pair):
    source, target = pair
    shape = rows(c)
    x, y = Tensor(source, shape), Tensor(target, shape)
    x.scale, x.zero_point = [c.scale(0.0005, c.rng.choice([0.01, 0.2, 3]))], c.zero_point()
    y.scale, y.zero_point = [2.0 ** -16], -32768
    if source == "int16":
        x.scale, x.zero_point = [x.scale[0] / 100], 0
        y.scale, y.zero_point = [2.0 ** -15], 0
    return c.model("SOFTMAX", [x], y, ("SoftmaxOptions", {"beta": c.rng.choice([1.0, 0.5, 2.5])}))


def prelu(c, dtype):
    shape = shape_of(c, 1)
    x, y = Tensor(dtype, shape), Tensor(dtype, shape)
    alpha_shape = [1] * (len(shape) - 1) + [c.rng.choice([1, shape[-1]])]
    alpha = Tensor("int8" if dtype == "int16" else dtype,
                   alpha_shape[c.rng.randint(0, len(shape) - 1):])
    quantize(c, [x, alpha, y])
    return c.model("PRELU", [x, alpha], y)


def comparison(op):
    def make(c, dtype):
        (s0, s1), s = broadcast(c, 2)
        a, b, y = Tensor(dtype, s0), Tensor(dtype, s1), Tensor("bool", s)
        if dtype == "int8":
            quantize(c, [a, b])
            if c.rng.random() < 0.5:
                b.scale, b.zero_point = a.scale, a.zero_point
        few = {"float32": [-1.5, -1.0, 0.0, 0.25, 1.0], "bool": [0, 1]}.get(dtype, [-1, 0, 1, 2])
        if dtype != "int8" and c.rng.random() < 0.7:
            for t in (a, b):
                t.values = [c.rng.choice(few) for _ in range(t.count())]
        return c.model(op, [a, b], y)
    return named(op.lower(), make)


def logical_not(c, dtype):
    shape = shape_of(c)
    return c.model("LOGICAL_NOT", [Tensor(dtype, shape)], Tensor(dtype, shape))


def select_v2(c, dtype):
    shapes, s = broadcast(c, 3, 5)
    dtypes = ["bool", dtype, dtype]
    tensors = [Tensor(d, shape) for d, shape in zip(dtypes, shapes)]
    y = Tensor(dtype, s)
    quantize(c, [y])
    for t in tensors[1:]:
        t.scale, t.zero_point = y.scale, y.zero_point
    return c.model("SELECT_V2", tensors, y, ("SelectV2Options", {}))


def cast(c, pair):
    source, target = pair
    shape = shape_of(c, 1)
    x = Tensor(source, shape)
    if source == "float32":  # what the target can hold: C++ leaves the rest undefined
        low, high = (0, 200) if target == "uint32" else (-100, 100)
        x.values = [c.float32(low, high) for _ in range(x.count())]
    return c.model("CAST", [x], Tensor(target, shape))


INTEGERS = ["int8", "int16", "int32"]
CASTS = [(a, b) for a in ["int8", "int16", "int32", "uint32", "float32", "bool"]
         for b in ["int8", "int16", "int32", "uint32", "float32"]]


def each(make, dtypes, count=5):
    return [(make, dtype, count) for dtype in dtypes]


PLAN = (
    each(arithmetic("ADD", "AddOptions"), ["int16", "int32"], 20) +
    each(arithmetic("SUB", "SubOptions"), INTEGERS + ["float32"], 10) +
    each(arithmetic("MUL", "MulOptions"), INTEGERS + ["float32"], 6) +
    each(arithmetic("DIV", "DivOptions"), ["int8", "int32", "float32"], 6) +
    each(arithmetic("SQUARED_DIFFERENCE", None), INTEGERS + ["float32"], 7) +
    each(extremum("MAXIMUM"), INTEGERS + ["int64", "float32"], 9) +
    each(extremum("MINIMUM"), INTEGERS + ["int64", "float32"], 9) +
    each(floor_of("FLOOR_DIV"), ["float32"]) + each(floor_of("FLOOR_MOD"), ["float32"]) +
    each(add_n, ["int8", "float32"]) +
    each(function("ABS"), ["int8", "int16", "float32"]) +
    each(function("NEG"), ["float32"]) +
    each(function("SQRT", values=positive), ["float32"]) +
    each(function("RSQRT", values=positive), ["int8", "int16", "float32"], 6) +
    each(function("SQUARE"), ["float32"]) + each(function("EXP"), ["float32"]) +
    each(function("LOG", values=positive), ["float32"]) +
    each(function("SIN"), ["float32"]) + each(function("COS"), ["float32"]) +
    each(function("CEIL", values=halves), ["float32"]) +
    each(function("FLOOR", values=halves), ["float32"]) +
    each(function("ROUND", values=halves), ["float32"]) +
    each(function("ZEROS_LIKE"), ["int8", "int32", "int64", "float32"]) +
    each(function("RELU"), ["int8", "int16", "float32"]) +
    each(function("RELU6", low=0.06, high=0.2), ["int8", "int16", "float32"], 8) +
    each(function("LEAKY_RELU", "LeakyReluOptions",
                  fields=lambda c: {"alpha": c.rng.choice([0.5, 0.1, 0.0, 1.5, c.scale()])}),
         ["int8", "int16", "float32"]) +
    each(prelu, ["int8", "int16", "float32"]) +
    each(function("ELU"), ["int8", "float32"]) +
    each(function("HARD_SWISH", low=0.02, high=0.08), ["int8", "float32"], 6) +
    [(named("hard_swish_coarse", function("HARD_SWISH", high=9)), "int8", 6)] +
    each(sigmoid("LOGISTIC", (1 / 256, -128)), ["int8", "int16", "float32"], 6) +
    each(sigmoid("TANH", (1 / 128, 0)), ["int8", "int16", "float32"], 6) +
    each(l2_normalization, ["int8", "float32"]) + each(log_softmax, ["int8", "float32"], 6) +
    each(softmax, [("int8", "int16"), ("int16", "int16")], 8) +
    [entry for op in ["EQUAL", "NOT_EQUAL"]
     for entry in each(comparison(op), ["bool", "int8", "int32", "int64", "float32"], 9)] +
    [entry for op in ["GREATER", "GREATER_EQUAL", "LESS", "LESS_EQUAL"]
     for entry in each(comparison(op), ["int8", "int32", "int64", "float32"], 7)] +
    each(comparison("LOGICAL_AND"), ["bool"]) + each(comparison("LOGICAL_OR"), ["bool"]) +
    each(logical_not, ["bool"]) + each(select_v2, ["int8", "int16", "float32"]) +
    each(cast, CASTS))
