# SPDX-License-Identifier: Apache-2.0
"""Compares golden under each rounding profile with the engine that it is named after. Prints TAP.

Exact are the int8 models of CONV_2D, DEPTHWISE_CONV_2D and FULLY_CONNECTED, int4 weights included,
and shared models that are made of these; of all other families the equal fraction is printed, and
for each profile what they come to.
"""

import argparse
import os
import re

import numpy

import generate
import generate_mac
import litert
import oracle
import tflm

WEIGHTED = r"(conv_2d|depthwise_conv_2d|fully_connected)"
EXACT = re.compile(r"(deep_)?%s_int8(_\d|_to_int4|_to_int8)|shifted_%s_(-|0)" % (WEIGHTED, WEIGHTED))
SAMPLE = 6  # cases of any other family
# Products beyond int32, which XNNPACK's x86 kernels let wrap.
UNDEFINED = re.compile(r"shifted_%s_[1-9]" % WEIGHTED)

SHARED_MODELS = ["ad01_int8", "kws_ref_model", "pretrainedResnet_quant", "vww_96_int8",
                 "hello_world_int8", "micro_speech_quantized", "kws_ref_w4", "pretrainedResnet_w4",
                 "ad01_w4", "resnet8_a16w8", "magic_wand_a16w8", "magic_wand_a8w8"]
HYBRID = "kws_ref_model_HYBRID"


class Tally:
    """Models and elements that agree."""

    def __init__(self):
        self.models = self.equal = self.elements = self.differ = self.refused = 0
        self.first = None

    def compare(self, program, name, model, inputs, engine):
        try:
            expected = litert.run(model, inputs, engine)
        except litert.Refused:
            self.refused += 1
            return
        tensors, problem = oracle.run_golden([program, "--rounding=" + engine], model, inputs)
        differ = 0
        for index, array in expected.items():
            if problem is None:
                got = numpy.frombuffer(tensors[0, index], array.dtype)
                differ += int((got != array).sum())
            self.elements += array.size
        self.models += 1
        self.equal += differ == 0 and problem is None
        self.differ += differ
        if self.first is None and (differ or problem):
            self.first = "%s: %s" % (name, problem or "%d elements differ" % differ)

    def add(self, other):
        self.models += other.models
        self.equal += other.equal
        self.elements += other.elements
        self.differ += other.differ
        self.refused += other.refused

    def text(self):
        return "%d of %d models equal, %d of %d elements differ, %d refused by the engine" % (
            self.equal, self.models, self.differ, self.elements, self.refused)


def families():
    """The cases by family: the name without its number."""
    found = {}
    for name, model, inputs in generate.cases():
        family = name.rsplit("_", 1)[0]
        if not UNDEFINED.match(name):
            found.setdefault(family, []).append((name, model, inputs))
    return found


def check_generated(tap, program):
    totals = {engine: Tally() for engine in litert.ENGINES}
    for family, cases in families().items():
        exact = EXACT.match(cases[0][0]) is not None
        for engine in litert.ENGINES:
            tally = Tally()
            for name, model, inputs in cases if exact else cases[:SAMPLE]:
                tally.compare(program, name, model, inputs, engine)
            if exact and tally.models:
                tap.result("%s under %s: %s" % (family, engine, tally.text()), tally.first)
            else:
                print("# %s under %s: %s" % (family, engine, tally.text()))
                totals[engine].add(tally)
    for engine, total in totals.items():
        print("# all other families under %s: %s" % (engine, total.text()))


def check_shared(tap, program, shared):
    folder = os.path.join(shared, "models")
    if not os.path.isdir(folder):
        print("left out: the shared models, which are not at %s" % shared)
        return
    for name in SHARED_MODELS:
        model = oracle.read(os.path.join(folder, name + ".tflite"))
        graph = tflm.schema.Model.GetRootAsModel(model, 0).Subgraphs(0)
        rng = numpy.random.default_rng(2)
        inputs = list(oracle.shared_inputs(folder, name).values())
        inputs += [list(oracle.random_inputs(graph, rng)) for _ in range(4)]
        for engine in litert.ENGINES:
            tally = Tally()
            for given in inputs:
                tally.compare(program, name, model, given, engine)
            tap.result("%s under %s: %s" % (name, engine, tally.text()), tally.first)


def check_hybrid(tap, program, shared):
    """Float activations, int8 weights: the rule is the reference kernels', to the last bit."""
    for name, model, inputs in generate_mac.hybrid_cases():
        tally = Tally()
        tally.compare(program, name, model, inputs, "litert-ref")
        if tally.models:
            tap.result("%s: %s" % (name, tally.text()), tally.first)
        else:
            print("# %s: refused by the engine" % name)
    folder = os.path.join(shared, "models")
    if os.path.isdir(folder):
        model = oracle.read(os.path.join(folder, HYBRID + ".tflite"))
        for label, inputs in oracle.shared_inputs(folder, HYBRID).items():
            tally = Tally()
            tally.compare(program, HYBRID, model, inputs, "litert-ref")
            tap.result("%s %s: %s" % (HYBRID, label, tally.text()), tally.first)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--golden", required=True, help="the program run_golden")
    parser.add_argument("--shared", required=True, help="the folder that has models/")
    args = parser.parse_args()

    tap = oracle.Tap()
    check_shared(tap, args.golden, args.shared)
    check_hybrid(tap, args.golden, args.shared)
    check_generated(tap, args.golden)
    raise SystemExit(tap.end())


if __name__ == "__main__":
    main()
