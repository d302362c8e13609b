# SPDX-License-Identifier: Apache-2.0
"""The corpus file: models with an input and the output that TFLite Micro gave.

After the eight bytes "NVCORPUS" come cases: name, model, a count of inputs, the inputs, and the
output. Each is a number of bytes (uint32, little-endian) and the bytes; the count is a bare
uint32. tests/oracle/check_corpus.c reads it too.
"""

import struct

MAGIC = b"NVCORPUS"


def _chunk(data):
    return struct.pack("<I", len(data)) + data


def pack(cases):
    """cases: (name, model, inputs, output) each."""
    parts = [MAGIC]
    for name, model, inputs, output in cases:
        parts += [_chunk(name.encode()), _chunk(model), struct.pack("<I", len(inputs))]
        parts += [_chunk(data) for data in inputs]
        parts.append(_chunk(output))
    return b"".join(parts)
