# SPDX-License-Identifier: Apache-2.0
"""The corpus file: models with inputs and the outputs that TFLite Micro gave.

After the eight bytes "NVCORPUS" come cases: name, model, the inputs, the outputs. Name and model
are a number of bytes (uint32, little-endian) and the bytes; inputs and outputs are a count of such
chunks (uint32) and the chunks: every output of the model for each run, and its inputs likewise.
tests/oracle/check_corpus.c reads it too.
"""

import struct

MAGIC = b"NVCORPUS"


def _chunk(data):
    return struct.pack("<I", len(data)) + data


def _chunks(chunks):
    return struct.pack("<I", len(chunks)) + b"".join(_chunk(data) for data in chunks)


def pack(cases):
    """cases: (name, model, inputs, outputs) each."""
    return MAGIC + b"".join(_chunk(name.encode()) + _chunk(model) + _chunks(inputs) +
                            _chunks(outputs) for name, model, inputs, outputs in cases)
