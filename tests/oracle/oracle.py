# SPDX-License-Identifier: Apache-2.0
"""Compares golden with TFLite Micro's interpreter, every tensor of every model. Prints TAP."""

import argparse
import glob
import os
import subprocess
import sys
import tempfile

import numpy

import corpus
import generate
import tflm

# Models of the shared folder that golden runs; each with every input that the folder has for it.
SHARED_MODELS = ["ad01_int8", "kws_ref_model", "pretrainedResnet_quant", "vww_96_int8",
                 "person_detect", "hello_world_int8", "micro_speech_quantized", "simple_add_model",
                 "magic_wand_a8w8", "pretrainedResnet_float", "vww_96_float", "magic_wand_float",
                 "kws_ref_w4", "pretrainedResnet_w4", "ad01_w4", "resnet8_a16w8",
                 "magic_wand_a16w8"]


class Tap:
    def __init__(self):
        self.count = self.failed = 0

    def result(self, name, problem):
        self.count += 1
        self.failed += problem is not None
        print("%s %d - %s" % ("not ok" if problem else "ok", self.count, name))
        if problem:
            print("# " + problem)
        sys.stdout.flush()

    def end(self):
        print("1..%d" % self.count)
        return 1 if self.failed else 0


def ulps(a, b):
    """Distance in units of the last place: float32 patterns in the order of their values."""
    def ordered(x):
        bits = x.view(numpy.int32).astype(numpy.int64)
        return numpy.where(bits < 0, -(bits & 0x7fffffff), bits)
    return numpy.abs(ordered(a) - ordered(b))


def difference(dtype, expected, got):
    """None, or how `got` differs: integers in any bit, floats by more than 4 ULP and more than
    1e-5 of the tensor's largest magnitude."""
    if len(expected) != len(got):
        return "%d bytes, expected %d" % (len(got), len(expected))
    a, b = numpy.frombuffer(expected, dtype), numpy.frombuffer(got, dtype)
    if dtype == numpy.float32:
        bound = 1e-5 * (numpy.abs(a).max() if a.size else 0)
        wrong = ~((ulps(a, b) <= 4) | (numpy.abs(a - b) <= bound))
    else:
        wrong = a != b
    if not wrong.any():
        return None
    first = int(numpy.flatnonzero(wrong)[0])
    return "first at %d: tflite-micro %s, golden %s (%d of %d differ)" % (
        first, a[first], b[first], int(wrong.sum()), a.size)


def run_golden(command, model, inputs):
    """Bytes of every computed tensor by (run, index), or the message of the failure."""
    with tempfile.TemporaryDirectory() as folder:
        paths = []
        for name, data in [("model", model)] + [("in%d" % i, x) for i, x in enumerate(inputs)]:
            paths.append(os.path.join(folder, name))
            with open(paths[-1], "wb") as file:
                file.write(data)
        done = subprocess.run(command + [paths[0], folder] + paths[1:], capture_output=True,
                              check=False)
        if done.returncode != 0:
            return None, "golden ends with %d: %s" % (
                done.returncode, done.stderr.decode(errors="replace").strip())
        tensors = {}
        for path in glob.glob(os.path.join(folder, "*.bin")):
            run, index = os.path.basename(path)[:-4].split(".")
            tensors[int(run), int(index)] = read(path)
        return tensors, None


class Comparison:
    """Golden against the interpreter: `problem` is the first difference or None, `outputs` what
    the interpreter gave, every output of every run."""

    def __init__(self, program, model, inputs):
        self.layers = 0
        self.outputs = []
        self._interpreter = tflm.Interpreter(model)
        self._tensors, self.problem = run_golden([program], model, inputs)
        step = self._interpreter.graph.InputsLength() or 1
        for run in range(max(1, len(inputs) // step)):
            self._compare(run, inputs[run * step:(run + 1) * step])

    def _compare(self, run, inputs):
        outputs = self._interpreter.run(inputs)
        self.outputs += outputs
        for index in self._interpreter.layers():
            self._difference(run, index, self._interpreter.layer(index))
            self.layers += 1
        for i, data in enumerate(outputs):
            self._difference(run, self._interpreter.graph.Outputs(i), data)

    def _difference(self, run, index, expected):
        if self.problem is None:
            self.problem = difference(self._interpreter.type(index), expected,
                                      self._tensors.get((run, index), b""))
            if self.problem is not None:
                self.problem = "run %d, tensor %d: %s" % (run, index, self.problem)


def read(path):
    with open(path, "rb") as file:
        return file.read()


def shared_inputs(folder, name):
    """{label: [bytes of each input]}: <model>__<label>.bin, or one numbered file an input."""
    groups = {}
    for path in sorted(glob.glob(os.path.join(folder, "inputs", name + "__*.bin"))):
        label = os.path.basename(path)[len(name) + 2:-4]
        stem, _, number = label.rpartition(".")
        if stem and number.isdigit() and len(number) == 1:
            label = stem
        groups.setdefault(label, []).append(read(path))
    return groups


def check_shared(tap, program, shared):
    folder = os.path.join(shared, "models")
    if not os.path.isdir(folder):
        print("left out: the shared models, which are not at %s" % shared)
        return
    for name in SHARED_MODELS:
        model = read(os.path.join(folder, name + ".tflite"))
        for label, inputs in shared_inputs(folder, name).items():
            c = Comparison(program, model, inputs)
            recorded = os.path.join(folder, "golden_tflm", "%s__%s.bin" % (name, label))
            if c.problem is None and os.path.exists(recorded) and read(recorded) != c.outputs[0]:
                c.problem = "the interpreter's output is not the recorded one"
            tap.result("%s %s: %d layers" % (name, label, c.layers), c.problem)


# Models with state, and how many runs: each on random inputs, and on all that the folder has.
SHARED_SEQUENCES = {"keyword_scrambled": 20, "trained_lstm_int8": 4, "trained_lstm_float": 4,
                    "dtln_noise_suppression": 8, "audio_preprocessor_int8": 30}


def random_inputs(graph, rng):
    for i in range(graph.InputsLength()):
        tensor = graph.Tensors(graph.Inputs(i))
        shape = [tensor.Shape(d) for d in range(tensor.ShapeLength())]
        dtype = tflm.NUMPY_TYPE[tensor.Type()]
        if dtype == numpy.float32:
            yield rng.random(shape, numpy.float32).tobytes()
        else:
            info = numpy.iinfo(dtype)
            yield rng.integers(info.min, info.max, shape, dtype, True).tobytes()


def check_sequences(tap, program, shared):
    folder = os.path.join(shared, "models")
    if not os.path.isdir(folder):
        return
    for name, runs in SHARED_SEQUENCES.items():
        model = read(os.path.join(folder, name + ".tflite"))
        graph = tflm.schema.Model.GetRootAsModel(model, 0).Subgraphs(0)
        inputs = [data for group in shared_inputs(folder, name).values() for data in group]
        rng = numpy.random.default_rng(1)
        for _ in range(runs):
            inputs += random_inputs(graph, rng)
        c = Comparison(program, model, inputs)
        tap.result("%s: a sequence of %d runs" % (name, len(inputs)), c.problem)


def check_examples(tap, program):
    for path in sorted(glob.glob("examples/**/*.tflite", recursive=True)):
        model = read(path)
        graph = tflm.schema.Model.GetRootAsModel(model, 0).Subgraphs(0)
        for seed in range(3):
            inputs = list(random_inputs(graph, numpy.random.default_rng(seed)))
            c = Comparison(program, model, inputs)
            tap.result("%s random input %d: %d layers" % (path, seed, c.layers), c.problem)


def check_generated(tap, program):
    cases = []
    for name, model, inputs in generate.cases():
        c = Comparison(program, model, inputs)
        tap.result("generated " + name, c.problem)
        cases.append((name, model, inputs, c.outputs))
    return cases


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--golden", required=True, help="the program run_golden")
    parser.add_argument("--shared", required=True, help="the folder that has models/")
    parser.add_argument("--corpus", required=True, help="the corpus as committed")
    parser.add_argument("--new-corpus", required=True, help="where to write it anew")
    args = parser.parse_args()

    tap = Tap()
    check_shared(tap, args.golden, args.shared)
    check_sequences(tap, args.golden, args.shared)
    check_examples(tap, args.golden)
    packed = corpus.pack(check_generated(tap, args.golden))
    with open(args.new_corpus, "wb") as file:
        file.write(packed)
    same = os.path.exists(args.corpus) and read(args.corpus) == packed
    tap.result("the committed corpus is what generator and interpreter give",
               None if same else "%s differs; the new one is %s" % (args.corpus, args.new_corpus))
    return tap.end()


if __name__ == "__main__":
    sys.exit(main())
