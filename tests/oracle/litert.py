# SPDX-License-Identifier: Apache-2.0
"""Runs a model in the engines of LiteRT (PyPI's ai-edge-litert), each in a process of its own: some
models end theirs."""

import os
import pickle

import numpy

from ai_edge_litert.interpreter import Interpreter, OpResolverType

ENGINES = {  # golden's rounding profile: what selects the engine
    "litert-ref": OpResolverType.BUILTIN_REF,
    "litert-opt": OpResolverType.BUILTIN_WITHOUT_DEFAULT_DELEGATES,
    "xnnpack": OpResolverType.AUTO,
}


class Refused(Exception):
    """The engine does not take the model, or did not survive it."""


def _invoke(model, inputs, engine):
    interpreter = Interpreter(model_content=model, experimental_op_resolver_type=ENGINES[engine])
    interpreter.allocate_tensors()
    for detail, data in zip(interpreter.get_input_details(), inputs):
        array = numpy.frombuffer(data, detail["dtype"])
        interpreter.set_tensor(detail["index"], array.reshape(detail["shape"]))
    interpreter.invoke()
    details = interpreter.get_output_details()
    return {d["index"]: interpreter.get_tensor(d["index"]).ravel() for d in details}


def _child(write, model, inputs, engine):
    """Sends the outputs, or the text of an exception."""
    try:
        result = _invoke(model, inputs, engine)
    except Exception as error:  # whatever the package raises: the parent judges
        result = str(error)
    with os.fdopen(write, "wb") as pipe:
        pickle.dump(result, pipe)


def run(model, inputs, engine):
    """The model's outputs by tensor index, from a fresh interpreter."""
    read, write = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(read)
        os.dup2(os.open(os.devnull, os.O_WRONLY), 2)  # the runtime's log
        _child(write, model, inputs, engine)
        os._exit(0)
    os.close(write)
    with os.fdopen(read, "rb") as pipe:
        data = pipe.read()
    os.waitpid(child, 0)
    result = pickle.loads(data) if data else "the process ended"
    if isinstance(result, str):
        raise Refused(result.strip().split("\n")[0])
    return result
