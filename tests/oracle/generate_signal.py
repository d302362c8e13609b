# SPDX-License-Identifier: Apache-2.0
"""Models of custom operators: the audio front end's, CIRCULAR_BUFFER and
TFLite_Detection_PostProcess; several runs each where they have state."""

import math

from flatbuffers import flexbuffers

from model import TYPES, Graph, Node, Tensor

FFT_LENGTHS = [4, 6, 8, 10, 12, 16, 20, 24, 30, 36, 64, 90, 128, 250, 256, 480, 512]


def custom(c, op, inputs, outputs, options=None, runs=1):
    return c.model(op, inputs, outputs, bytes(flexbuffers.Dumps(options or {})), runs)


def outer_dims(c):
    return [c.rng.randint(1, 3) for _ in range(c.rng.randint(0, 2))]


def signal_window(c, _):
    n = c.rng.choice([1, 7, 32, 100])
    w = Tensor("int16", [n], data=c.values("int16", n))
    x = Tensor("int16", outer_dims(c) + [n])
    return custom(c, "SignalWindow", [x, w], Tensor("int16", x.shape),
                  {"shift": c.rng.choice([0, 11, 12, 15, 30])})


def signal_fft_auto_scale(c, amplitude):
    n = c.rng.choice([1, 8, 100])
    x = Tensor("int16", [n])
    name, model, _ = custom(c, "SignalFftAutoScale", [x],
                            [Tensor("int16", [n]), Tensor("int32", [])])
    low, high = max(-32768, -amplitude), min(32767, amplitude)
    return name, model, [x.pack(c.values("int16", n, low, high))]


def signal_rfft(c, dtype):
    n = c.rng.choice(FFT_LENGTHS)
    used = c.rng.choice([n, n, n - 1, n // 2 + 1])
    rows = outer_dims(c) if n < 200 else []
    return custom(c, "SignalRfft", [Tensor(dtype, rows + [used])], Tensor(dtype, rows + [n + 2]),
                  {"T": TYPES[dtype][0], "fft_length": n})


def signal_irfft(c, dtype):
    n = c.rng.choice(FFT_LENGTHS)
    rows = outer_dims(c) if n < 200 else []
    return custom(c, "SignalIrfft", [Tensor(dtype, rows + [n + 2])], Tensor(dtype, rows + [n]),
                  {"T": TYPES[dtype][0], "fft_length": n})


def signal_energy(c, _):
    bins = c.rng.choice([1, 5, 129])
    x, y = Tensor("int16", [2 * bins]), Tensor("uint32", [bins])
    return custom(c, "SignalEnergy", [x], y, {"start_index": 0, "end_index": bins})


def signal_filter_bank(c, _):
    channels, bins = c.rng.choice([1, 4, 20]), c.rng.choice([9, 65])
    widths = [c.rng.randint(0, 8) for _ in range(channels + 1)]
    bands = [c.rng.randint(0, bins - w) for w in widths]
    starts = [sum(widths[:i]) for i in range(channels + 1)]
    total = max(1, sum(widths))

    def table(values):
        return Tensor("int16", [len(values)], data=values)
    low = c.rng.choice([0, -32768])
    inputs = [Tensor("uint32", [bins]), table(c.values("int16", total, low)),
              table(c.values("int16", total, low)), table(bands), table(starts), table(widths)]
    return custom(c, "SignalFilterBank", inputs, Tensor("uint64", [channels]),
                  {"num_channels": channels})


def signal_filter_bank_square_root(c, bits):
    n = 40
    x, scale = Tensor("uint64", [n]), Tensor("int32", [])
    name, model, _ = custom(c, "SignalFilterBankSquareRoot", [x, scale], Tensor("uint32", [n]))
    values = [c.rng.choice([0, 1, 2, (1 << bits) - 1, c.rng.randrange(1 << bits)])
              for _ in range(n)]
    values[:4] = [(1 << 32) - 1, 1 << 32, (1 << 32) - (1 << 16) + 1, (1 << 64) - 1]
    return name, model, [x.pack(values), scale.pack([c.rng.choice([0, 0, 1, 7, 15])])]


def signal_filter_bank_spectral_subtraction(c, largest):
    n = c.rng.choice([1, 2, 40])
    x = Tensor("uint32", [n])
    outputs = [Tensor("uint32", [n]), Tensor("uint32", [n])]
    bits, smoothing = 14, c.rng.choice([410, 1000])
    alternate = c.rng.choice([983, 2000])
    options = {"num_channels": n, "smoothing": smoothing,
               "one_minus_smoothing": (1 << bits) - smoothing, "alternate_smoothing": alternate,
               "alternate_one_minus_smoothing": (1 << bits) - alternate,
               "smoothing_bits": c.rng.choice([0, 10]), "min_signal_remaining": 819,
               "clamping": c.rng.random() < 0.5, "spectral_subtraction_bits": bits}
    name, model, _ = custom(c, "SignalFilterBankSpectralSubtraction", [x], outputs, options)
    return name, model, [x.pack(c.values("uint32", n, 0, largest)) for _ in range(5)]


def signal_pcan(c, _):
    n = 60
    x, noise = Tensor("uint32", [n]), Tensor("uint32", [n])
    table = Tensor("int16", [125], data=c.values("int16", 125, c.rng.choice([0, -32768])))
    name, model, _ = custom(c, "SignalPCAN", [x, noise, table], Tensor("uint32", [n]),
                            {"snr_shift": c.rng.choice([0, 6, 12, 20])})
    wide = [[c.rng.randrange(1 << c.rng.randint(1, 32)) for _ in range(n)] for _ in range(2)]
    wide[1][:5] = [0, 1, 2, 3, (1 << 32) - 1]
    return name, model, [x.pack(wide[0]), noise.pack(wide[1])]


def signal_filter_bank_log(c, _):
    n = 200
    x = Tensor("uint32", [n])
    options = {"output_scale": c.rng.choice([1, 64, 1600, 40000]),
               "input_correction_bits": c.rng.choice([0, 3, 5])}
    name, model, _ = custom(c, "SignalFilterBankLog", [x], Tensor("int16", [n]), options)
    values = [c.rng.randrange(1 << c.rng.randint(1, 32)) for _ in range(n)]
    values[:4] = [0, 1, 2, (1 << 32) - 1]
    return name, model, [x.pack(values)]


def signal_delay(c, _):
    n = c.rng.choice([1, 5, 16])
    x = Tensor("int16", outer_dims(c) + [n])
    return custom(c, "SignalDelay", [x], Tensor("int16", x.shape),
                  {"delay_length": c.rng.choice([0, 1, 4, n, 3 * n + 1])}, runs=6)


def streaming(c, op, x, y, options, runs):
    """An operator that says whether its output is valid: zeros stand for what is not, since the
    interpreter leaves that unwritten."""
    valid, zeros = Tensor("bool", []), Tensor("int16", y.shape, data=[0] * y.count())
    shown = Tensor("int16", y.shape)
    nodes = [Node(op, [x], [y, valid], bytes(flexbuffers.Dumps(options))),
             Node("SELECT_V2", [valid, y, zeros], [shown], ("SelectV2Options", {}))]
    return c.graphs([Graph(nodes, [shown, valid])], runs)


def signal_framer(c, prefill):
    step = c.rng.randint(1, 6)
    size, frames = step * c.rng.randint(1, 3) + c.rng.randint(0, step - 1), c.rng.randint(1, 3)
    rows = outer_dims(c)
    return streaming(c, "SignalFramer", Tensor("int16", rows + [frames * step]),
                     Tensor("int16", rows + [frames, size]),
                     {"frame_size": size, "frame_step": step, "prefill": prefill == "prefilled"}, 5)


def signal_stacker(c, _):
    n, left, right = c.rng.randint(1, 5), c.rng.randint(0, 3), c.rng.randint(0, 3)
    total = left + right + 1
    options = {"num_channels": n, "stacker_left_context": left, "stacker_right_context": right,
               "stacker_step": c.rng.randint(1, total)}
    return streaming(c, "SignalStacker", Tensor("int16", [n]), Tensor("int16", [n * total]),
                     options, 9)


def signal_overlap_add(c, dtype):
    size = c.rng.randint(1, 12)
    step = c.rng.randint(math.ceil(size / 4), size)
    rows, frames = outer_dims(c), c.rng.randint(1, 4)
    return custom(c, "SignalOverlapAdd", [Tensor(dtype, rows + [frames, size])],
                  Tensor(dtype, rows + [frames * step]),
                  {"T": TYPES[dtype][0], "frame_step": step}, runs=3)


def circular_buffer(c, cycles):
    h, w, slots = c.rng.randint(1, 3), c.rng.randint(1, 4), c.rng.choice([1, 2, 5, 7, 13, 25])
    x = Tensor("int8", [1, 1, h, w], c.scale(), c.zero_point())
    y = Tensor("int8", [1, slots, h, w], x.scale, x.zero_point, variable=True)
    name, model, data = custom(c, "CIRCULAR_BUFFER", [x], y,
                               {"cycles_max": cycles} if cycles else None, runs=5)
    return name, model, data


def detection_postprocess(c, how):
    """By box, the outputs behind the last detection are left unwritten: there, boxes that do not
    overlap fill all of them."""
    boxes, classes, background = c.rng.choice([1, 9, 30]), c.rng.randint(1, 5), c.rng.randint(0, 1)
    regular = how == "by_class"
    wanted = c.rng.randint(1, 12 if regular else boxes)
    spread = 0.1 if regular else 10.0
    anchors = [value for i in range(boxes) for value in
               (spread * (i % 6) + c.float32(0, 0.1), spread * (i // 6) + c.float32(0, 0.1),
                c.float32(0.2, 1), c.float32(0.2, 1))]
    width = c.rng.choice([4, 4, 6])
    x = Tensor("float32", [1, boxes, width])
    scores = Tensor("float32", [1, boxes, classes + background])
    inputs = [x, scores, Tensor("float32", [boxes, 4], data=anchors)]
    outputs = [Tensor("float32", [1, wanted, 4]), Tensor("float32", [1, wanted]),
               Tensor("float32", [1, wanted]), Tensor("float32", [1])]
    options = {"max_detections": wanted, "max_classes_per_detection": 1, "num_classes": classes,
               "nms_score_threshold": c.float32(0.1, 0.4) if regular else 0.0,
               "nms_iou_threshold": c.rng.choice([0.25, 0.5, 0.625]), "y_scale": 10.0,
               "x_scale": 10.0, "h_scale": 5.0, "w_scale": 5.0}
    if regular:
        options["use_regular_nms"] = True
        if c.rng.random() < 0.5:
            options["detections_per_class"] = c.rng.randint(1, 5)
    name, model, _ = custom(c, "TFLite_Detection_PostProcess", inputs, outputs, options)
    values = [c.rng.choice([0.5, c.float32(0, 1)]) for _ in range(scores.count())]
    return name, model, [x.pack([c.float32(-1, 1) for _ in range(x.count())]),
                         scores.pack(values)]


PLAN = [(signal_window, "int16", 6), (signal_rfft, "int16", 16), (signal_rfft, "int32", 12),
        (signal_rfft, "float32", 10), (signal_irfft, "int16", 12), (signal_irfft, "int32", 10),
        (signal_irfft, "float32", 10), (signal_energy, "int16", 5), (signal_filter_bank, "int16", 8),
        (signal_pcan, "int16", 6), (signal_filter_bank_log, "uint32", 6),
        (signal_delay, "int16", 8), (signal_framer, "prefilled", 6), (signal_framer, "empty", 6),
        (signal_stacker, "int16", 8), (signal_overlap_add, "int16", 6),
        (signal_overlap_add, "float32", 5)]
PLAN += [(signal_fft_auto_scale, n, 2) for n in (0, 1, 100, 5000, 1 << 15)]
PLAN += [(signal_filter_bank_square_root, n, 2) for n in (8, 32, 40, 64)]
PLAN += [(signal_filter_bank_spectral_subtraction, (1 << n) - 1, 3) for n in (8, 20, 32)]
PLAN += [(circular_buffer, cycles, 3) for cycles in (0, 1, 2, 3)]
PLAN += [(detection_postprocess, "by_box", 8), (detection_postprocess, "by_class", 12)]
