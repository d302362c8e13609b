# SPDX-License-Identifier: Apache-2.0
"""Feeds --expect with what each engine gives, the output alone and every layer, and compares the
engines that nnverify names with those that give these bytes. Prints TAP."""

import argparse
import json
import os
import subprocess
import tempfile

import numpy

import expectations
import oracle
import tflm

RANDOM_INPUTS = 2


def named_engines(program, model, data, expected):
    """The exit status, and the engines in the finding of --expect: its severity and their names."""
    with tempfile.TemporaryDirectory() as folder:
        sample = os.path.join(folder, "input.bin")
        layers = os.path.join(folder, "layers")
        os.mkdir(layers)
        data.tofile(sample)
        for index, array in expected.items():
            array.tofile(os.path.join(layers, "%d.bin" % index))
        done = subprocess.run([program, "-k", "scalar", "-e", layers, "--rounding", "auto", "--json",
                               model, sample], capture_output=True, check=False)
    found = [f for f in json.loads(done.stdout)["samples"][0]["findings"]
             if "profiles" in f["evidence"]]
    return done.returncode, [(f["severity"], set(f["evidence"]["profiles"])) for f in found]


def problem_of(program, model, data, engine, engines, tensors):
    """None, or what nnverify says amiss of the engine's `tensors`."""
    mine = engines[engine]
    same = {name for name, theirs in engines.items()
            if all((mine[i] == theirs[i]).all() for i in tensors)}
    status, found = named_engines(program, model, data, {i: mine[i] for i in tensors})
    if status != 0 or len(found) != 1 or found[0][0] != "note":
        return "exit status %d, findings %s; expected 0 and one note" % (status, found)
    named = found[0][1] & set(engines)  # "single" is none of them
    return None if named == same else "names %s, the bytes are those of %s" % (
        sorted(named), sorted(same))


def run_engines(path, data):
    """Every tensor that an operator computes, by index, of each engine, and the output's index."""
    interpreter = tflm.Interpreter(oracle.read(path))
    indices = list(interpreter.layers())
    shape = [interpreter.graph.Tensors(interpreter.graph.Inputs(0)).Shape(i)
             for i in range(interpreter.graph.Tensors(interpreter.graph.Inputs(0)).ShapeLength())]
    get = {name: expectations.run_litert(path, resolver, data)
           for name, resolver in expectations.LITERT.items()}
    get["tflm"] = expectations.run_tflm(path, shape, data)
    engines = {name: {i: numpy.array(tensor(i)).ravel().astype(interpreter.type(i))
                      for i in indices} for name, tensor in get.items()}
    return engines, interpreter.graph.Outputs(0)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--nnverify", required=True, help="the program")
    parser.add_argument("--shared", required=True, help="the folder that has models/")
    args = parser.parse_args()
    folder = os.path.join(args.shared, "models")
    if not os.path.isdir(folder):
        print("left out: the shared models, which are not at %s" % args.shared)
        raise SystemExit(0)

    tap = oracle.Tap()
    rng = numpy.random.default_rng(3)
    for model, _, _ in expectations.CASES.values():
        path = os.path.join(folder, model + ".tflite")
        samples = {label: numpy.frombuffer(data[0], numpy.int8)
                   for label, data in oracle.shared_inputs(folder, model).items()}
        bytes_each = next(iter(samples.values())).size
        for i in range(RANDOM_INPUTS):
            samples["random %d" % i] = rng.integers(-128, 128, bytes_each, numpy.int8)
        for label, data in samples.items():
            engines, output = run_engines(path, data)
            for engine in engines:
                for what, tensors in (("output", [output]), ("layers", list(engines[engine]))):
                    tap.result("%s %s: %s of %s" % (model, label, what, engine),
                               problem_of(args.nnverify, path, data, engine, engines, tensors))
    raise SystemExit(tap.end())


if __name__ == "__main__":
    main()
