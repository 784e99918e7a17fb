"""Where each of three dyes lies on cloth: plain, striped, checked, dotted, in blocks, with a print."""

import numpy as np


def parts_of(count, side, rng):
    """[count, 3, side, side]: at every place the three parts sum to 1."""
    return np.stack([parts(side, rng) for _ in range(count)]).astype(np.float32)


def parts(side, rng):
    across, down = np.meshgrid(np.linspace(-1, 1, side), np.linspace(-1, 1, side))
    dyes = rng.choice([1, 2, 3], p=[0.5, 0.35, 0.15])
    second = field(across, down, rng) if dyes > 1 else np.zeros((side, side))
    third = field(across, down, rng) if dyes > 2 else np.zeros((side, side))
    return np.stack([(1 - second) * (1 - third), second * (1 - third), third])


def field(across, down, rng):
    """1 where the dye lies, 0 elsewhere."""
    angle = rng.choice([0, np.pi / 2, rng.uniform(0, np.pi)], p=[0.45, 0.35, 0.2])
    along = across * np.sin(angle) + down * np.cos(angle)
    beside = across * np.cos(angle) - down * np.sin(angle)
    share, often, phase = rng.uniform(0.12, 0.5), rng.uniform(1.5, 9), rng.uniform(0, 1, 2)
    stripe = np.mod(along * often + phase[0], 1) < share
    kind = rng.choice(["striped", "checked", "dotted", "block", "print"], p=[0.25, 0.12, 0.13, 0.3, 0.2])
    if kind == "striped":
        return stripe
    if kind == "checked":
        return stripe | (np.mod(beside * often + phase[1], 1) < share)
    if kind == "dotted":
        u, v = np.mod(along * often + phase[0], 1) - 0.5, np.mod(beside * often + phase[1], 1) - 0.5
        return u**2 + v**2 < share / 5
    if kind == "block":
        return along > rng.uniform(-0.5, 0.5)
    middle, size = rng.uniform(-0.3, 0.3, 2), rng.uniform(0.2, 0.45, 2)
    return ((across - middle[0]) / size[0]) ** 2 + ((down - middle[1]) / size[1]) ** 2 < 1
