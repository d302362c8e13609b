# SPDX-License-Identifier: Apache-2.0
"""Writes tests/cli/expect/MODEL/ENGINE/INDEX.bin: outputs and a few small layers of the four
engines (tflite-micro 0.dev20261023, ai-edge-litert 2.3.0) on models of the shared folder.

    python3 tests/oracle/expectations.py SHARED FOLDER
"""

import os
import sys

import numpy
from ai_edge_litert.interpreter import Interpreter, OpResolverType
from tflite_micro import runtime

LITERT = {"litert-ref": OpResolverType.BUILTIN_REF,
          "litert-opt": OpResolverType.BUILTIN_WITHOUT_DEFAULT_DELEGATES,
          "xnnpack": OpResolverType.AUTO}

# Model, input, and the tensors to keep: the output last.
CASES = {"ad01": ("ad01_int8", "win0", [25, 30]),
         "kws": ("kws_ref_model", "kws_input_data", [31, 33, 34]),
         "resnet8": ("pretrainedResnet_quant", "person32", [34, 36, 37]),
         "vww": ("vww_96_int8", "person", [85, 87, 88])}


def run_litert(model, resolver, data):
    engine = Interpreter(model_path=model, experimental_op_resolver_type=resolver,
                         experimental_preserve_all_tensors=True)
    engine.allocate_tensors()
    about = engine.get_input_details()[0]
    engine.set_tensor(about["index"], data.reshape(about["shape"]))
    engine.invoke()
    return engine.get_tensor


def run_tflm(model, shape, data):
    engine = runtime.Interpreter.from_file(
        model, intrepreter_config=runtime.InterpreterConfig.kPreserveAllTensors)
    engine.set_input(data.reshape(shape), 0)
    engine.invoke()
    return lambda index: engine.GetTensor(index, 0)["tensor_data"]


def main(shared, folder):
    for name, (model, sample, tensors) in CASES.items():
        path = os.path.join(shared, "models", model + ".tflite")
        data = numpy.fromfile(os.path.join(shared, "models", "inputs", "%s__%s.bin" % (model, sample)),
                              numpy.int8)
        shape = Interpreter(model_path=path).get_input_details()[0]["shape"]
        engines = {engine: run_litert(path, resolver, data) for engine, resolver in LITERT.items()}
        engines["tflm"] = run_tflm(path, shape, data)
        for engine, tensor in engines.items():
            os.makedirs(os.path.join(folder, name, engine), exist_ok=True)
            for index in tensors:
                tensor(index).astype(numpy.int8).tofile(
                    os.path.join(folder, name, engine, "%d.bin" % index))


if __name__ == "__main__":
    main(*sys.argv[1:])
