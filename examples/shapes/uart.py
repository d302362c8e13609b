#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Writes uart.log: what a board prints on its UART that runs shapes_int8.tflite on
pictures/3-red-star.png and whose camera gives BGR. The lines are those of firmware/nv_dump.h.

Maintainers only; needs tflite-micro and numpy (tests/oracle/requirements.txt). Same files always.
"""

import base64
import binascii
import pathlib
import subprocess
import sys
import tempfile

import numpy as np
from tflite_micro import runtime

HERE = pathlib.Path(__file__).parent
PNG = HERE / "../../tests/page/png.py"


def lines(number, name, values):
    """A tensor as NV_DUMP writes it: 48 bytes a line, each line with its CRC-32."""
    data = values.tobytes()
    dims = "x".join(map(str, values.shape))
    texts = [f"begin {values.dtype} {dims} {name}"]
    texts += [f"{at:06x} {base64.b64encode(data[at:at + 48]).decode()}"
              for at in range(0, len(data), 48)]
    texts += [f"end {len(data)} {binascii.crc32(data):08x}"]
    for text in texts:
        body = f"NV1 {number:04x} {text}"
        yield f"#{body}*{binascii.crc32(body.encode()):08x}"


def main():
    with tempfile.NamedTemporaryFile() as camera:
        picture = HERE / "pictures/3-red-star.png"
        subprocess.run([sys.executable, PNG, "bgr", picture, camera.name], check=True)
        bgr = np.fromfile(camera, np.int8).reshape(1, 32, 32, 3)

    micro = runtime.Interpreter.from_file(str(HERE / "shapes_int8.tflite"))
    micro.set_input(bgr, 0)
    micro.invoke()
    scores = micro.get_output(0)

    log = ["I (312) camera: 32x32, 24 bits", "I (344) shapes: frame 1"]
    log += lines(0, "serving_default_picture:0", bgr)
    log += ["I (871) shapes: inference took 9 ms"]
    log += lines(1, "StatefulPartitionedCall_1:0", scores)
    log += [f"I (902) shapes: class {scores.argmax()}, score {scores.max()}"]
    (HERE / "uart.log").write_text("\r\n".join(log) + "\r\n", newline="")


main()
