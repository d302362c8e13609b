# SPDX-License-Identifier: Apache-2.0
"""Models with state, several runs each, and models of several graphs: SVDF, LSTM, variables,
control flow."""

from model import Graph, Node, Tensor

ALL_ACTIVATIONS = [0, 1, 2, 3, 4, 5]  # of the schema; the float SVDF has them all


def svdf(c, dtype):
    """dtype: that of the state; input and output are int8 then, or all float32."""
    batches, features = c.rng.choice([1, 1, 2, 3]), c.rng.choice([1, 3, 16, 40])
    rank, units, memory = c.rng.choice([1, 1, 2, 4]), c.rng.randint(1, 6), c.rng.choice([1, 2, 9])
    filters = units * rank
    outer = "float32" if dtype == "float32" else "int8"
    x, y = Tensor(outer, [batches, features]), Tensor(outer, [batches, units])
    w_features = Tensor(outer, [filters, features])
    w_time = Tensor(dtype, [filters, memory])
    bias = Tensor("float32" if dtype == "float32" else "int32", [units])
    state = Tensor(dtype, [batches, filters * memory], variable=True)
    for t in (w_features, w_time):
        t.data = c.values(t.dtype, t.count())
    bias.data = c.values(bias.dtype, units, -20000, 20000)
    if dtype != "float32":
        x.scale, x.zero_point = [c.scale()], c.zero_point()
        w_features.scale = [c.scale(0.002, 0.02)]
        reach = 128 * 128 * features ** 0.5 * x.scale[0] * w_features.scale[0]
        steps = 32768 if dtype == "int16" else 128
        state.scale = [c.scale(reach / steps / 2, reach / steps * 2)]
        state.zero_point = c.rng.choice([0, c.zero_point(dtype)]) if dtype == "int8" else 0
        w_time.scale = [c.scale(1 / steps / 2, 1 / steps)]
        # Close enough for the interpreter, which compares to 1e-5.
        bias.scale = [state.scale[0] * w_time.scale[0]]
        total = reach * (memory * rank) ** 0.5
        y.scale, y.zero_point = [c.scale(total / 300, total / 100)], c.zero_point()
    operands = [x, w_features, w_time, bias, state]
    fields = {"rank": rank, "fusedActivationFunction":
              c.rng.choice(ALL_ACTIVATIONS if dtype == "float32" else [0, 1])}
    return c.model("SVDF", operands, y, ("SVDFOptions", fields), runs=4)


def unidirectional_sequence_lstm(c, dtype):
    batches, steps = c.rng.choice([1, 1, 2]), c.rng.randint(1, 5)
    features, units = c.rng.choice([1, 2, 5, 17]), c.rng.choice([1, 3, 8])
    time_major = c.rng.random() < 0.5
    outer = [steps, batches] if time_major else [batches, steps]
    weights = "float32" if dtype == "float32" else "int8"
    cell_type = "float32" if dtype == "float32" else "int16"
    bias_type = {"float32": "float32", "int8": "int32", "int16": "int64"}[dtype]
    x, y = Tensor(dtype, outer + [features]), Tensor(dtype, outer + [units])
    w = [Tensor(weights, [units, features]) for _ in range(4)]
    recurrent = [Tensor(weights, [units, units]) for _ in range(4)]
    bias = [Tensor(bias_type, [units]) for _ in range(4)]
    hidden = Tensor(dtype, [batches, units], variable=True)
    cell = Tensor(cell_type, [batches, units], variable=True)
    for t in w + recurrent:
        t.data = c.values(weights, t.count(), *([] if weights == "float32" else [-127]))
    for t in bias:
        t.data = c.values(bias_type, units, -3000, 3000)
    clip = c.rng.choice([0.0, 0.0, 1.5])
    if dtype != "float32":
        x.scale = [c.scale(0.01, 0.05) if dtype == "int8" else c.scale(0.0001, 0.0002)]
        hidden.scale = [c.scale(0.006, 0.008) if dtype == "int8" else c.scale(2e-5, 3e-5)]
        if dtype == "int8":
            x.zero_point, hidden.zero_point = c.zero_point(), c.rng.randint(-10, 10)
        y.scale, y.zero_point = hidden.scale, hidden.zero_point
        cell.scale = [2.0 ** c.rng.choice([-13, -12, -11, -10])]
        for i in range(4):
            w[i].scale = [c.scale(0.002, 0.02)]
            recurrent[i].scale = [c.scale(0.002, 0.02)]
            bias[i].scale = [x.scale[0] * w[i].scale[0]]
    operands = [x] + w + recurrent + 3 * [None] + bias + 2 * [None] + [hidden, cell] + 4 * [None]
    fields = {"fusedActivationFunction": 4, "cellClip": clip, "timeMajor": time_major}
    return c.model("UNIDIRECTIONAL_SEQUENCE_LSTM", operands, y,
                   ("UnidirectionalSequenceLSTMOptions", fields), runs=3)


def sum_of(a, b, y):
    return Node("ADD", [a, b], [y], ("AddOptions", {"fusedActivationFunction": 0}))


def like(t, **changes):
    """Another tensor of the same type."""
    values = dict(scale=t.scale, zero_point=t.zero_point, axis=t.axis)
    values.update(changes)
    return Tensor(t.dtype, t.shape, **values)


def random_tensor(c, dtype):
    t = Tensor(dtype, [c.rng.randint(1, 3), c.rng.randint(1, 6)])
    if dtype == "int8":
        t.scale, t.zero_point = [c.scale()], c.zero_point()
    return t


def handle(name, dtype="resource"):
    """A variable's handle and the operator that makes it."""
    t = Tensor(dtype, [])
    return t, Node("VAR_HANDLE", [], [t], ("VarHandleOptions", {"container": "",
                                                                "sharedName": name}))


def read(variable, y):
    return Node("READ_VARIABLE", [variable], [y], ("ReadVariableOptions", {}))


def assign(variable, value):
    return Node("ASSIGN_VARIABLE", [variable, value], [], ("AssignVariableOptions", {}))


def variables(c, dtype):
    """A running sum; half the time its first value comes from a graph that is run once, and half
    the time there is a second variable that remembers the input before."""
    x = random_tensor(c, dtype)
    before, y = like(x), like(x)
    total, make_total = handle("total")
    nodes = [make_total, read(total, before), sum_of(before, x, y), assign(total, y)]
    outputs, graphs = [y], []
    if c.rng.random() < 0.5:
        last, make_last = handle("last")
        old = like(x)
        nodes = [make_last, read(last, old)] + nodes + [assign(last, x)]
        outputs.append(old)
    if c.rng.random() < 0.5:
        first = like(x, data=c.values(dtype, x.count()))
        inner, make_inner = handle("total")
        graphs = [Graph([make_inner, assign(inner, first)], [], [])]
        nodes = [Node("CALL_ONCE", [], [], ("CallOnceOptions", {"initSubgraphIndex": 1}))] + nodes
    return c.graphs([Graph(nodes, outputs, [x])] + graphs, runs=5)


def numbered_variable(c, dtype):
    """As a running sum; what is assigned to it comes by a handle that is an int32."""
    x = random_tensor(c, dtype)
    before, y = like(x), like(x)
    total, make_total = handle("total")
    number, make_number = handle("total", "int32")
    nodes = [make_total, make_number, read(total, before), sum_of(before, x, y), assign(number, y)]
    return c.graphs([Graph(nodes, [y], [x])], runs=3)


def if_else(c, dtype):
    """A condition that is an input; one branch adds, the other passes on or adds twice."""
    x = random_tensor(c, dtype)
    z, y = like(x), like(x)
    condition = Tensor("bool", c.rng.choice([[], [1]]))
    a, b, s = like(x), like(x), like(x)
    then = Graph([sum_of(a, b, s)], [s], [a, b])
    a, b, s, t = like(x), like(x), like(x), like(x)
    if c.rng.random() < 0.5:
        other = Graph([sum_of(a, b, s), sum_of(s, a, t)], [t], [a, b])
    else:
        other = Graph([], [b], [a, b])
    node = Node("IF", [condition, x, z], [y],
                ("IfOptions", {"thenSubgraphIndex": 1, "elseSubgraphIndex": 2}))
    after = like(x)
    return c.graphs([Graph([node, sum_of(y, x, after)], [after], [condition, x, z]), then, other],
                    runs=4)


def while_loop(c, dtype):
    """Adds a step until a counter reaches a bound; the bound may be reached from the start."""
    i, step = Tensor("int32", [1]), random_tensor(c, dtype)
    value = like(step)
    i_out, value_out, step_out = like(i), like(step), like(step)
    n, v, s = like(i), like(step), like(step)
    bound = like(i, data=[c.rng.choice([0, 1, 3, 7])])
    go_on = Tensor("bool", [1])
    cond = Graph([Node("LESS", [n, bound], [go_on], ("LessOptions", {}))], [go_on], [n, v, s])
    n, v, s, n_next, v_next = like(i), like(step), like(step), like(i), like(step)
    one = like(i, data=[1])
    body = Graph([sum_of(n, one, n_next), sum_of(v, s, v_next)], [n_next, v_next, s], [n, v, s])
    start = like(i, data=[0])
    node = Node("WHILE", [start, value, step], [i_out, value_out, step_out],
                ("WhileOptions", {"condSubgraphIndex": 1, "bodySubgraphIndex": 2}))
    return c.graphs([Graph([node], [value_out, i_out], [value, step]), cond, body], runs=2)


PLAN = [(svdf, "int16", 10), (svdf, "int8", 10), (svdf, "float32", 10),
        (unidirectional_sequence_lstm, "int8", 12), (unidirectional_sequence_lstm, "int16", 8),
        (unidirectional_sequence_lstm, "float32", 8),
        (variables, "int8", 8), (variables, "float32", 8),
        (numbered_variable, "int8", 5), (numbered_variable, "float32", 5),
        (if_else, "int8", 6), (if_else, "float32", 6),
        (while_loop, "int8", 6), (while_loop, "float32", 6)]
