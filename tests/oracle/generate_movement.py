# SPDX-License-Identifier: Apache-2.0
"""Cases of the operators that move, reduce and index, for generate.py."""

from case import CORNERS
from generate_elementwise import each, named, quantize
from model import Tensor


def like(tensor, shape):
    """Another tensor of the same type and quantization."""
    return Tensor(tensor.dtype, shape, tensor.scale, tensor.zero_point)


def source(c, dtype, shape):
    x = Tensor(dtype, shape)
    quantize(c, [x])
    return x


def dims(c, low, high, most=4):
    return [c.rng.randint(1, most) for _ in range(c.rng.randint(low, high))]


def signed(c, axis, rank):
    """The axis, from the end half of the time."""
    return axis - rank if c.rng.random() < 0.5 else axis


def indices(values, dtype="int32", shape=None):
    return Tensor(dtype, [len(values)] if shape is None else shape, data=values)


# Along an axis.

def concatenation(c, dtype):
    shape = dims(c, 1, 4)
    axis = c.rng.randrange(len(shape))
    lengths = [c.rng.randint(0 if i else 1, 3) for i in range(c.rng.choice([1, 2, 3, 10]))]
    shape[axis] = sum(lengths)
    y = source(c, dtype, shape)
    parts = [like(y, shape[:axis] + [n] + shape[axis + 1:]) for n in lengths]
    for part in parts:
        part.data = [] if part.count() == 0 else None
    return c.model("CONCATENATION", parts, y,
                   ("ConcatenationOptions", {"axis": signed(c, axis, len(shape))}))


def pack(c, dtype):
    shape = dims(c, 0, 3)
    axis, count = c.rng.randint(0, len(shape)), c.rng.randint(1, 4)
    y = source(c, dtype, shape[:axis] + [count] + shape[axis:])
    return c.model("PACK", [like(y, shape) for _ in range(count)], y,
                   ("PackOptions", {"valuesCount": count, "axis": signed(c, axis, len(y.shape))}))


def unpack(c, dtype):
    shape = dims(c, 1, 4)
    axis = c.rng.randrange(len(shape))
    x = source(c, dtype, shape)
    return c.model("UNPACK", [x],
                   [like(x, shape[:axis] + shape[axis + 1:]) for _ in range(shape[axis])],
                   ("UnpackOptions", {"num": shape[axis], "axis": signed(c, axis, len(shape))}))


def split(c, dtype):
    shape = dims(c, 1, 4)
    axis, parts = c.rng.randrange(len(shape)), c.rng.randint(1, 3)
    one = list(shape)
    shape[axis] *= parts
    x = source(c, dtype, shape)
    at = Tensor("int32", c.rng.choice([[], [1]]), data=[signed(c, axis, len(shape))])
    return c.model("SPLIT", [at, x], [like(x, one) for _ in range(parts)],
                   ("SplitOptions", {"numSplits": parts}))


def split_v(c, dtype):
    shape = dims(c, 1, 4)
    axis = c.rng.randrange(len(shape))
    lengths = [c.rng.randint(1, 3) for _ in range(c.rng.randint(1, 4))]
    shape[axis] = sum(lengths)
    x = source(c, dtype, shape)
    at = Tensor("int32", [], data=[signed(c, axis, len(shape))])
    return c.model("SPLIT_V", [x, indices(lengths), at],
                   [like(x, shape[:axis] + [n] + shape[axis + 1:]) for n in lengths],
                   ("SplitVOptions", {"numSplits": len(lengths)}))


# Boxes.

def slice_(c, dtype):
    shape = dims(c, 1, 5, 5)
    begin = [c.rng.randint(0, n - 1) for n in shape]
    size = [c.rng.randint(1, n - b) for n, b in zip(shape, begin)]
    x = source(c, dtype, shape)
    given = [-1 if b + s == n and c.rng.random() < 0.5 else s
             for n, b, s in zip(shape, begin, size)]
    of = c.rng.choice(["int32", "int64"])
    operands = [indices(begin, of), indices(given, of)]
    if c.rng.random() < 0.3:  # computed
        operands[0].values, operands[0].data = begin, None
    return c.model("SLICE", [x] + operands, like(x, size), ("SliceOptions", {}))


def strided_slice(c, dtype):
    shape = dims(c, 1, 4, 6)
    begin, end, strides, result, masks = [], [], [], [], [0, 0, 0]
    for i, n in enumerate(shape):
        stride = c.rng.choice([1, 1, 2, 3, -1, -2])
        first, last = sorted(c.rng.randint(-n - 2, n + 2) for _ in range(2))
        if stride < 0:
            first, last = last, first
        shrinks = c.rng.random() < 0.2
        if shrinks:
            first, stride = c.rng.randint(-n, n - 1), 1
        masked = [c.rng.random() < 0.25 and not shrinks, c.rng.random() < 0.25]
        picked = range(n)[slice(None if masked[0] else first, None if masked[1] else last, stride)]
        if not shrinks and not picked:
            masked, picked = [True, True], range(n)[::stride]
        for bit, of in enumerate(masked + [shrinks]):
            masks[bit] |= of << i
        begin.append(first)
        end.append(last)
        strides.append(stride)
        result += [] if shrinks else [len(picked)]
    x = source(c, dtype, shape)
    return c.model("STRIDED_SLICE", [x, indices(begin), indices(end), indices(strides)],
                   like(x, result),
                   ("StridedSliceOptions", {"beginMask": masks[0], "endMask": masks[1],
                                            "shrinkAxisMask": masks[2]}))


def dynamic_update_slice(c, dtype):
    shape = dims(c, 1, 4, 5)
    x = source(c, dtype, shape)
    update = like(x, [c.rng.choice([n, c.rng.randint(1, n)]) for n in shape])
    start = Tensor(c.rng.choice(["int32", "int64"]), [len(shape)])
    start.values = [c.rng.randint(-2, n + 1) for n in shape]
    return c.model("DYNAMIC_UPDATE_SLICE", [x, update, start], like(x, shape), None)


# Another shape or order.

def reshape(c, dtype):
    shape = dims(c, 3, 3)
    after = c.rng.choice([[shape[0] * shape[1], shape[2]], [shape[0] * shape[1] * shape[2]]])
    x = source(c, dtype, shape)
    return c.model("RESHAPE", [x, indices(after)], like(x, after),
                   ("ReshapeOptions", {"newShape": after}))


def expand_dims(c, dtype):
    shape = dims(c, 0, 3)
    axis = c.rng.randint(0, len(shape))
    x = source(c, dtype, shape)
    at = Tensor("int32", c.rng.choice([[], [1]]), data=[signed(c, axis, len(shape) + 1)])
    return c.model("EXPAND_DIMS", [x, at], like(x, shape[:axis] + [1] + shape[axis:]),
                   ("ExpandDimsOptions", {}))


def squeeze(c, dtype):
    shape = [c.rng.choice([1, 1, n]) for n in dims(c, 2, 4)]
    ones = [i for i, n in enumerate(shape) if n == 1]
    gone = [i for i in ones if c.rng.random() < 0.6]
    x = source(c, dtype, shape)
    y = like(x, [n for i, n in enumerate(shape) if i not in (gone or ones)])
    return c.model("SQUEEZE", [x], y,
                   ("SqueezeOptions", {"squeezeDims": [signed(c, i, len(shape)) for i in gone]}))


def shape_of(c, dtype):
    x = source(c, dtype, dims(c, 1, 5))
    return c.model("SHAPE", [x], Tensor("int32", [len(x.shape)]), ("ShapeOptions", {"outType": 2}))


def transpose(c, dtype):
    shape = dims(c, 1, 5)
    order = c.rng.sample(range(len(shape)), len(shape))
    x = source(c, dtype, shape)
    return c.model("TRANSPOSE", [x, indices(order)], like(x, [shape[i] for i in order]),
                   ("TransposeOptions", {}))


def reverse_v2(c, dtype):
    shape = dims(c, 1, 4)
    first = c.rng.randrange(len(shape))
    axes = list(range(first, c.rng.randint(first + 1, len(shape))))
    c.rng.shuffle(axes)
    x = source(c, dtype, shape)
    return c.model("REVERSE_V2", [x, indices([signed(c, a, len(shape)) for a in axes])],
                   like(x, shape), ("ReverseV2Options", {}))


def fill(c, types):
    """The types of the dimensions and of the value."""
    of, dtype = types
    shape = dims(c, 1, 4)
    value = source(c, dtype, [])
    return c.model("FILL", [indices(shape, of), value], like(value, shape), ("FillOptions", {}))


def broadcast_to(c, dtype):
    result = dims(c, 1, 5, 3)
    shape = [c.rng.choice([1, n]) for n in result][c.rng.randint(0, len(result)):]
    x = source(c, dtype, shape)
    return c.model("BROADCAST_TO", [x, indices(result, c.rng.choice(["int32", "int64"]))],
                   like(x, result), None)


def broadcast_args(c, dtype):
    result = dims(c, 1, 5, 9)
    shapes = [[c.rng.choice([1, n]) for n in result], list(result)]
    shapes[1] = shapes[1][c.rng.randint(0, len(result)):] or [1]
    joined = [max(p, q) for p, q in
              zip(shapes[0], [1] * (len(result) - len(shapes[1])) + shapes[1])]
    operands = [Tensor(dtype, [len(s)]) for s in shapes]
    for t, values in zip(operands, shapes):
        t.values = values
    c.rng.shuffle(operands)
    return c.model("BROADCAST_ARGS", operands, Tensor(dtype, [len(joined)]), None)


# Blocks and borders.

def depth(op, table):
    def make(c, dtype):
        n, h, w, channels = (c.rng.randint(1, 3) for _ in range(4))
        block = c.rng.randint(1, 3)
        space = source(c, dtype, [n, h * block, w * block, channels])
        deep = like(space, [n, h, w, channels * block * block])
        pair = [space, deep] if op == "SPACE_TO_DEPTH" else [deep, space]
        return c.model(op, pair[:1], pair[1], (table, {"blockSize": block}))
    return named(op.lower(), make)


def batch(op, table):
    def make(c, dtype):
        n, channels, sides = c.rng.randint(1, 2), c.rng.randint(1, 3), c.rng.randint(1, 2)
        blocks = [c.rng.randint(1, 3) for _ in range(sides)]
        small = [c.rng.randint(1, 3) for _ in range(sides)]
        margins, large = [], []
        for b, s in zip(blocks, small):
            total = c.rng.randint(0, min(4, b * s - 1))
            if op == "SPACE_TO_BATCH_ND":
                total = 0  # the interpreter's padding is memory that nobody wrote
            margins.append(c.rng.randint(0, total))
            margins.append(total - margins[-1])
            large.append(b * s - total)
        count = n
        for b in blocks:
            count *= b
        space = source(c, dtype, [n] + large + [channels])
        parts = like(space, [count] + small + [channels])
        pair = [space, parts] if op == "SPACE_TO_BATCH_ND" else [parts, space]
        return c.model(op, [pair[0], indices(blocks), indices(margins, shape=[sides, 2])], pair[1],
                       (table, {}))
    return named(op.lower(), make)


def pad(op, table):
    def make(c, dtype):
        shape = dims(c, 1, 5)
        paddings = [c.rng.choice([0, 0, 1, 2]) for _ in range(2 * len(shape))]
        x = source(c, dtype, shape)
        y = like(x, [n + sum(paddings[2 * i:2 * i + 2]) for i, n in enumerate(shape)])
        operands = [x, indices(paddings, shape=[len(shape), 2])]
        if op == "PADV2":
            operands.append(like(x, c.rng.choice([[], [1]])))
            operands[-1].data = c.values(dtype, 1)
        return c.model(op, operands, y, (table, {}))
    return named(op.lower(), make)


def mirror_pad(c, dtype):
    symmetric = c.rng.randint(0, 1)
    shape = dims(c, 1, 4)
    paddings = [c.rng.randint(0, n - 1 + symmetric) for n in shape for _ in range(2)]
    x = source(c, dtype, shape)
    y = like(x, [n + sum(paddings[2 * i:2 * i + 2]) for i, n in enumerate(shape)])
    at = indices(paddings, c.rng.choice(["int32", "int64"]), [len(shape), 2])
    return c.model("MIRROR_PAD", [x, at], y, ("MirrorPadOptions", {"mode": symmetric}))


def resize(op, table):
    def make(c, dtype):
        n, h, w, channels = (c.rng.randint(1, most) for most in (2, 7, 7, 3))
        size = [c.rng.choice([1, h, 2 * h, c.rng.randint(1, 13)]),
                c.rng.choice([1, w, 3 * w, c.rng.randint(1, 13)])]
        corners, half = c.rng.choice([(0, 0), (1, 0), (0, 1), (1, 1)])
        if op == "RESIZE_BILINEAR" and corners:
            half = 0
        x = source(c, dtype, [n, h, w, channels])
        return c.model(op, [x, indices(size)], like(x, [n] + size + [channels]),
                       (table, {"alignCorners": bool(corners), "halfPixelCenters": bool(half)}))
    return named(op.lower(), make)


# By index.

def gather(c, dtype):
    shape = dims(c, 1, 4)
    axis = c.rng.randrange(len(shape))
    shared = c.rng.randint(0, axis)
    at = Tensor("int32", shape[:shared] + dims(c, 0, 2, 3))
    at.values = [c.rng.randrange(shape[axis]) for _ in range(at.count())]
    x = source(c, dtype, shape)
    batch_dims = shared - len(at.shape) if shared < len(at.shape) and c.rng.random() < 0.3 else shared
    return c.model("GATHER", [x, at], like(x, shape[:axis] + at.shape[shared:] + shape[axis + 1:]),
                   ("GatherOptions", {"axis": signed(c, axis, len(shape)),
                                      "batchDims": batch_dims}))


def gather_nd(c, dtype):
    shape = dims(c, 1, 4)
    count = c.rng.randint(1, len(shape))
    at = Tensor("int32", dims(c, 0, 2, 3) + [count])
    at.values = [c.rng.randrange(n) for _ in range(at.count() // count) for n in shape[:count]]
    if c.rng.random() < 0.3:  # an index beyond its dimension, a tuple within the tensor
        at.values[:count] = [0] * (count - 1) + [1 if len(shape) == count and count > 1 else 0]
    x = source(c, dtype, shape)
    return c.model("GATHER_ND", [x, at], like(x, at.shape[:-1] + shape[count:]),
                   ("GatherNdOptions", {}))


def embedding_lookup(c, dtype):
    source_type, target = dtype if isinstance(dtype, tuple) else (dtype, dtype)
    shape = dims(c, 2, 4)
    table = source(c, source_type, shape)
    table.data = c.values(source_type, table.count())
    at = Tensor("int32", [c.rng.randint(1, 4)])
    at.values = [c.rng.randrange(shape[0]) for _ in range(at.count())]
    y = like(table, at.shape + shape[1:])
    if source_type != target:
        table.zero_point = 0
        y = Tensor(target, y.shape)
    return c.model("EMBEDDING_LOOKUP", [at, table], y, None)


# Reductions.

def reduction(op, same=False, most=5):
    """`same`: the output has the input's scale and zero point."""
    def make(c, dtype):
        shape = dims(c, 1, 4, most)
        axes = c.rng.sample(range(len(shape)), c.rng.randint(1, len(shape)))
        keep = c.rng.random() < 0.5
        x = source(c, dtype, shape)
        y = like(x, [1 if i in axes else n for i, n in enumerate(shape) if keep or i not in axes])
        if not same:
            quantize(c, [x, y], symmetric_int16=False)
            if op == "SUM" and y.scale is not None and c.rng.random() < 0.7:
                y.scale = [y.scale[0] * x.count() ** 0.5]
        given = [signed(c, a, len(shape)) for a in axes]
        if c.rng.random() < 0.2:
            given.append(given[0])
        if c.rng.random() < 0.2 and x.dtype == "bool":
            x.values = [True] * x.count()
        return c.model(op, [x, indices(given)], y, ("ReducerOptions", {"keepDims": keep}))
    return named(op.lower(), make)


def arg(op, table):
    def make(c, dtype):
        shape = dims(c, 1, 4, 6)
        axis = c.rng.randrange(len(shape))
        x = source(c, dtype, shape)
        if c.rng.random() < 0.5:  # ties
            x.values = [c.rng.choice([-1, 0, 1]) for _ in range(x.count())]
        at = Tensor("int32", c.rng.choice([[], [1]]), data=[signed(c, axis, len(shape))])
        return c.model(op, [x, at], Tensor("int32", shape[:axis] + shape[axis + 1:]),
                       (table, {"outputType": 2}))
    return named(op.lower(), make)


def cumsum(c, dtype):
    shape = dims(c, 1, 4)
    axis = c.rng.randrange(len(shape))
    shape[axis] = c.rng.choice([1, 3, 7, 12])
    x, y = source(c, dtype, shape), source(c, dtype, shape)
    at = Tensor("int32", c.rng.choice([[], [1]]), data=[signed(c, axis, len(shape))])
    return c.model("CUMSUM", [x, at], y,
                   ("CumsumOptions", {"exclusive": c.rng.random() < 0.5,
                                      "reverse": c.rng.random() < 0.5}))


def empty(op, same):
    """A reduction of no elements to three."""
    def make(c, dtype):
        x, y = Tensor(dtype, [0, 3], data=[]), Tensor(dtype, [3])
        quantize(c, [x, y])
        if same:
            y.scale, y.zero_point = x.scale, x.zero_point
        return c.model(op, [x, indices([0])], y, ("ReducerOptions", {"keepDims": False}))
    return named(op.lower() + "_empty", make)


def border(op, table):
    """Nothing but a border: the input has no elements."""
    def make(c, dtype):
        x = source(c, dtype, [0, 3])
        y = like(x, [2, 5])
        operands = [x, indices([2, 0, 1, 1], shape=[2, 2])]
        if op == "PADV2":
            operands.append(like(x, []))
            operands[-1].data = c.values(dtype, 1)
        return c.model(op, operands, y, (table, {}))
    return named(op.lower() + "_empty", make)


MOVED = ["int8", "int16", "int32", "float32"]

PLAN = (
    each(concatenation, ["int8", "int16", "int32", "int64", "bool", "float32"]) +
    each(pack, ["int8", "int16", "int32", "int64", "float32"]) +
    each(unpack, MOVED) + each(split, MOVED) + each(split_v, MOVED) +
    each(named("slice", slice_), ["int8", "int16", "int32", "bool", "float32"], 16) +
    each(strided_slice, ["int8", "int16", "int32", "bool", "float32"], 8) +
    each(dynamic_update_slice, MOVED, 14) +
    each(reshape, ["int16", "int32", "int64", "uint8", "bool"]) +
    each(expand_dims, ["int8", "int16", "float32"]) +
    each(squeeze, ["int8", "int16", "int32", "int64", "bool", "float32"]) +
    each(named("shape", shape_of), ["int8", "int32", "float32"]) +
    each(transpose, ["int8", "int16", "float32"], 7) +
    each(reverse_v2, ["int8", "int16", "int32", "int64", "uint8", "bool", "float32"]) +
    each(fill, [("int8", "int8"), ("int16", "int8"), ("int32", "int8"), ("int64", "int8"),
                ("int32", "int32"), ("int32", "float32")]) +
    each(broadcast_to, ["int8", "float32"], 14) +
    each(broadcast_to, ["int16", "int32", "int64", "uint8", "uint32", "uint64", "bool"]) +
    each(broadcast_args, ["int32", "int64"]) +
    each(depth("SPACE_TO_DEPTH", "SpaceToDepthOptions"), ["int8", "float32"]) +
    each(depth("DEPTH_TO_SPACE", "DepthToSpaceOptions"), ["int8", "float32"]) +
    each(batch("SPACE_TO_BATCH_ND", "SpaceToBatchNDOptions"), ["int8", "float32"], 8) +
    each(batch("BATCH_TO_SPACE_ND", "BatchToSpaceNDOptions"), ["int8", "float32"], 8) +
    each(pad("PAD", "PadOptions"), ["int16", "int32"]) +
    each(pad("PADV2", "PadV2Options"), MOVED) + each(mirror_pad, ["int8", "float32"], 14) +
    each(resize("RESIZE_BILINEAR", "ResizeBilinearOptions"), ["int8", "float32"], 16) +
    each(resize("RESIZE_NEAREST_NEIGHBOR", "ResizeNearestNeighborOptions"),
         ["int8", "int16", "float32"], 8) +
    each(gather, ["int8", "float32"], 8) + each(gather_nd, ["int8", "float32"], 8) +
    each(embedding_lookup, ["int8", "float32", ("int8", "float32")]) +
    each(reduction("MEAN"), ["int16"], 10) +
    each(reduction("SUM"), ["int8", "int16", "float32"], 10) +
    each(reduction("REDUCE_MAX", same=True), ["int8", "float32"], 6) +
    each(reduction("REDUCE_MIN", same=True), ["int8", "float32"], 6) +
    each(reduction("REDUCE_ALL", same=True, most=2), ["bool"], 8) +
    each(empty("SUM", False), ["int8", "int16", "float32"], 1) +
    each(empty("REDUCE_MAX", True), ["int8", "float32"], 1) +
    each(empty("REDUCE_MIN", True), ["int8", "float32"], 1) +
    each(empty("REDUCE_ALL", True), ["bool"], 1) +
    each(border("PAD", "PadOptions"), ["int8", "int16", "float32"], 1) +
    each(border("PADV2", "PadV2Options"), ["int8", "int16", "float32"], 1) +
    each(arg("ARG_MAX", "ArgMaxOptions"), ["int8", "float32"], 6) +
    each(arg("ARG_MIN", "ArgMinOptions"), ["int8", "float32"], 6) +
    each(cumsum, ["int8", "float32"], 10))
