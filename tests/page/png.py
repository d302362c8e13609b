#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""PNGs of 8-bit RGB or RGBA, without a library.

    png.py bgr PICTURE OUT       the int8 values of a picture with red and blue exchanged: what a
                                 device holds whose camera gives BGR
    png.py look PICTURE TONE     fails unless it shows a page: text and colours on a background that
                                 is TONE, light or dark
"""

import collections
import struct
import sys
import zlib


def paeth(a, b, c):
    pa, pb, pc = abs(b - c), abs(a - c), abs(a + b - 2 * c)
    return a if pa <= pb and pa <= pc else b if pb <= pc else c


def unfilter(kind, row, before, step):
    for i, x in enumerate(row):
        left = row[i - step] if i >= step else 0
        corner = before[i - step] if i >= step else 0
        row[i] = (x + (0, left, before[i], (left + before[i]) // 2,
                       paeth(left, before[i], corner))[kind]) & 255


def read(path):
    """(width, rows of bytes, bytes a pixel)"""
    data, at, packed = open(path, "rb").read(), 8, b""
    while at < len(data):
        size, kind = struct.unpack(">I4s", data[at:at + 8])
        body = data[at + 8:at + 8 + size]
        at += 12 + size
        if kind == b"IHDR":
            width, height, bits, colour, _, _, interlaced = struct.unpack(">IIBBBBB", body)
        if kind == b"IDAT":
            packed += body
    if bits != 8 or colour not in (2, 6) or interlaced:
        sys.exit(f"{path}: neither RGB nor RGBA of 8 bits")
    step, raw, rows = {2: 3, 6: 4}[colour], zlib.decompress(packed), []
    before = bytes(width * step)
    for y in range(height):
        begin = y * (1 + width * step)
        row = bytearray(raw[begin + 1:begin + 1 + width * step])
        unfilter(raw[begin], row, before, step)
        rows.append(row)
        before = row
    return width, rows, step


def bgr(path, out):
    width, rows, step = read(path)
    with open(out, "wb") as f:
        f.write(bytes((row[x * step + 2 - k] + 128) % 256
                      for row in rows for x in range(width) for k in range(3)))


def look(path, tone):
    width, rows, step = read(path)
    colours = collections.Counter(
        bytes(row[x * step:x * step + 3]) for row in rows for x in range(width))
    background, count = colours.most_common(1)[0]
    share = count / (width * len(rows))
    seen = "light" if sum(background) > 3 * 200 else "dark" if sum(background) < 3 * 60 else "gray"
    print(f"{path}: {len(colours)} colours, {100 * share:.0f} % of it {seen} background")
    if len(colours) < 50 or not 0.2 < share < 0.99 or seen != tone:
        sys.exit(f"{path}: shows no page on a {tone} background")


{"bgr": bgr, "look": look}[sys.argv[1]](sys.argv[2], sys.argv[3])
