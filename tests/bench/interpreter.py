# SPDX-License-Identifier: Apache-2.0
"""Runs a model once in TFLite Micro's interpreter: interpreter.py MODEL INPUT. What nnverify is
timed against; nothing here that a run does not need."""

import sys

import numpy as np
from tflite_micro import runtime

interpreter = runtime.Interpreter.from_file(sys.argv[1])
details = interpreter.get_input_details(0)
values = np.fromfile(sys.argv[2], dtype=details["dtype"]).reshape(details["shape"])
interpreter.set_input(values, 0)
interpreter.invoke()
print(interpreter.get_output(0))
