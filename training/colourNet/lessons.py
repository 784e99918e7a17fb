"""Lessons for naming colours: garments of real photos dyed in colours whose names are known, before their own or another ground."""

import json
import os

import numpy as np
import torch
import torch.nn.functional as F

from cloth import parts_of
from layers import SIDE

# The side of the photos as they are laid out.
LAID = 160
# A dye on less of the garment than this is hardly listed by anybody.
LISTED_FROM = 0.12
LUMA = torch.tensor([0.2126, 0.7152, 0.0722]).view(1, 3, 1, 1)


class Photos:
    """Photos of garments with their masks, as `../category` lays them out: photos.raw [n, 160, 160, 4] and index.json."""

    def __init__(self, folder):
        with open(os.path.join(folder, "index.json")) as file:
            index = json.load(file)
        pixels = np.memmap(os.path.join(folder, "photos.raw"), np.uint8, "r").reshape(len(index), LAID, LAID, 4)
        self.pixels = pixels
        self.at = [at for at, row in enumerate(index) if row["set"] in ("train", "street") and is_fit(row)]
        self.frames = np.array([row["photo"] for row in index], np.float32)
        self.boxes = np.array([row["box"] for row in index], np.float32)

    def draw(self, count, rng):
        """Squares of the photos, [count, 4, SIDE, SIDE], 0..1; the last channel is the mask."""
        at = rng.choice(self.at, count)
        pixels = torch.from_numpy(self.pixels[at].transpose(0, 3, 1, 2).astype(np.float32) / 255)
        return F.grid_sample(F.avg_pool2d(pixels, 2), self.windows(at, rng), mode="bilinear", padding_mode="border", align_corners=False)

    def windows(self, at, rng):
        """All of the photo or the garment's surroundings, a little larger or smaller, shifted, some mirrored."""
        box = np.where(rng.random((len(at), 1)) < 0.5, self.boxes[at], self.frames[at])
        half = np.maximum(box[:, 2] - box[:, 0], box[:, 3] - box[:, 1]) / 2 * np.exp(rng.uniform(-0.2, 0.25, len(at)))
        middle = (box[:, :2] + box[:, 2:]) / 2 + rng.uniform(-0.1, 0.1, (len(at), 2)) * half[:, None]
        theta = np.zeros((len(at), 2, 3), np.float32)
        theta[:, 0, 0] = half / (LAID / 2) * np.where(rng.random(len(at)) < 0.5, -1, 1)
        theta[:, 1, 1] = half / (LAID / 2)
        theta[:, :, 2] = middle / (LAID / 2) - 1
        return F.affine_grid(torch.from_numpy(theta), (len(at), 4, SIDE, SIDE), align_corners=False)


def is_fit(row):
    """Whether the mask is about one garment and not the whole photo."""
    (left, top, right, bottom), (x0, y0, x1, y1) = row["box"], row["photo"]
    share = (right - left) * (bottom - top) / ((x1 - x0) * (y1 - y0))
    return 0.08 < share <= 1


def numbers(low, high, count, rng):
    return torch.from_numpy(rng.uniform(low, high, (count, 1, 1, 1)).astype(np.float32))


def dyed(photos, dyes, rng):
    """Pictures [n, 3, SIDE, SIDE] and their truth: main [n, 11], which sums to 1, and listed [n, 11]."""
    count = len(photos)
    mask = photos[:, 3:]
    linear = photos[:, :3] ** 2.2
    light = shading(linear, mask, rng)
    chosen = dyes.draw(3 * count, rng)
    colours = torch.from_numpy(dyes.linear[chosen].astype(np.float32)).view(count, 3, 3)
    parts = torch.from_numpy(parts_of(count, SIDE, rng))
    cloth = torch.einsum("nkyx,nkc->ncyx", parts, colours) * light + numbers(0, 0.02, count, rng)
    picture = grounded(linear, mask, rng) * (1 - mask) + cloth * mask
    areas = ((parts * mask).sum((2, 3)) / (mask.sum((2, 3)) + 1e-3)).numpy()
    return photographed(picture, rng), *truth(areas, dyes.shares[chosen].reshape(count, 3, -1))


def shading(linear, mask, rng):
    """How much light falls on each place of a garment, about 1 in the middle; softer than it looks, for prints are no folds."""
    luma = (linear * LUMA).sum(1, keepdim=True)
    mean = (luma * mask).sum((2, 3), keepdim=True) / (mask.sum((2, 3), keepdim=True) + 1e-3)
    return (luma / (mean + 1e-3)).clamp(0.2, 2.5) ** numbers(0.3, 1, len(linear), rng)


def grounded(linear, mask, rng):
    """Half of the garments lie on one colour, mostly white, as in catalogues; each ground is a little uneven."""
    count = len(linear)
    white = rng.random((count, 1)) < 0.7
    flat = np.where(white, rng.uniform(0.8, 1, (count, 1)) + rng.normal(0, 0.01, (count, 3)), rng.random((count, 3)) ** 2)
    flat = torch.from_numpy(flat.clip(0, 1).astype(np.float32))[:, :, None, None]
    is_flat = torch.from_numpy(rng.random(count) < 0.5)[:, None, None, None]
    return torch.where(is_flat, flat.expand_as(linear), linear)


def photographed(linear, rng):
    """Exposure, the colour of the light, contrast, noise; back to sRGB."""
    count = len(linear)
    cast = torch.from_numpy(np.exp(rng.normal(0, 0.07, (count, 3, 1, 1))).astype(np.float32))
    picture = (linear * numbers(0.7, 1.35, count, rng) * cast).clamp(1e-4, 1) ** (1 / 2.2)
    picture = 0.5 + (picture - 0.5) * numbers(0.85, 1.15, count, rng)
    noise = torch.from_numpy(rng.normal(0, 0.012, picture.shape).astype(np.float32))
    return (picture + noise).clamp(0, 1)


def truth(areas, shares):
    """`areas` [n, k]: shares of the garment; `shares` [n, k, 11]: what people call each dye."""
    weights = areas**1.5
    main = (weights[:, :, None] * shares).sum(1) / (weights.sum(1, keepdims=True) + 1e-9)
    listed = 1 - (1 - shares * np.minimum(areas / LISTED_FROM, 1)[:, :, None]).prod(1)
    return torch.from_numpy(main.astype(np.float32)), torch.from_numpy(listed.astype(np.float32))
