"""Dyes with what people call them: bins of the xkcd survey as Heer and Stone (2012) counted it."""

import json

import numpy as np

from layers import FAMILIES

LEAST_ANSWERS = 5
# How often a family is drawn: cloth is black, white, grey and blue more often than purple.
DRAWN = dict(Black=14, Grey=12, White=22, Red=10, Orange=6, Brown=9, Yellow=7, Green=9, Blue=14, Purple=7, Pink=9)


class Dyes:
    """`linear` [n, 3]: light that each sends back, 0..1; `shares` [n, 11]: what part of people call it by which family's own word."""

    def __init__(self, path):
        lab, counts = read(path)
        self.linear, kept = displayable(lab, counts.sum(1) >= LEAST_ANSWERS)
        self.shares = counts[kept] / counts[kept].sum(1, keepdims=True)
        # Within a family, colours that more people call so are drawn more often.
        chances = self.shares**2 / (self.shares**2).sum(0)
        self.chances = chances @ (np.array([DRAWN[name] for name in FAMILIES]) / sum(DRAWN.values()))

    def draw(self, count, rng):
        return rng.choice(len(self.linear), count, p=self.chances / self.chances.sum())


def read(path):
    """Lab of each bin [n, 3] and its answers by family [n, 11]."""
    with open(path) as file:
        survey = json.load(file)
    lab = np.array(survey["color"], float).reshape(-1, 3)
    terms, pairs = survey["terms"], np.array(survey["T"]).reshape(-1, 2)
    words = {name.lower(): at for at, name in enumerate(FAMILIES)} | {"gray": FAMILIES.index("Grey")}
    family = np.array([words.get(term, -1) for term in terms])[pairs[:, 0] % len(terms)]
    counts = np.zeros((len(lab), len(FAMILIES)))
    named = family >= 0
    np.add.at(counts, (pairs[named, 0] // len(terms), family[named]), pairs[named, 1])
    return lab, counts


def displayable(lab, is_kept):
    """Linear sRGB (IEC 61966-2-1) of Lab under D65, and which bins are kept and lie within it but for a little."""
    fy = (lab[:, 0] + 16) / 116
    f = np.stack([fy + lab[:, 1] / 500, fy, fy - lab[:, 2] / 200], 1)
    xyz = np.where(f > 6 / 29, f**3, 3 * (6 / 29) ** 2 * (f - 4 / 29)) * [0.95047, 1, 1.08883]
    to_rgb = np.array([[3.2406, -1.5372, -0.4986], [-0.9689, 1.8758, 0.0415], [0.0557, -0.204, 1.057]])
    linear = xyz @ to_rgb.T
    kept = is_kept & (linear > -0.03).all(1) & (linear < 1.03).all(1)
    return np.clip(linear[kept], 0.004, 1), kept
