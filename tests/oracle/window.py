# SPDX-License-Identifier: Apache-2.0
"""Windows that slide over pictures."""

SAME, VALID = 0, 1


def out_size(size, filter_size, stride, dilation, padding):
    effective = (filter_size - 1) * dilation + 1
    if padding == SAME:
        return -(-size // stride)
    return (size - effective) // stride + 1


def choose_window(c, dilated):
    """A window with its input and output extents, height and width drawn apart."""
    padding = c.rng.choice([SAME, VALID])
    sides = []
    for _ in range(2):
        filter_size = c.rng.randint(1, 4)
        dilation = c.rng.randint(1, 3) if dilated else 1
        stride = c.rng.randint(1, 3)
        smallest = (filter_size - 1) * dilation + 1 if padding == VALID else 1
        size = smallest + c.rng.randint(0, 5)
        sides.append((size, filter_size, stride, dilation,
                      out_size(size, filter_size, stride, dilation, padding)))
    return padding, sides[0], sides[1]
