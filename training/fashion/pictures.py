"""Fashion-MNIST (Xiao, Rasul, Vollgraf 2017) as tensors, and how its pictures are varied."""

import gzip
import os

import numpy as np
import torch
import torch.nn.functional as F

SIDE = 28
# The last pictures of the training part are held back to choose by; the test part is looked at once.
HELD_BACK = 5000


def read(folder, part):
    """Pictures [n, 1, 28, 28], bytes, and their labels; `part` is train or t10k."""
    return images(os.path.join(folder, f"{part}-images-idx3-ubyte.gz")), labels(os.path.join(folder, f"{part}-labels-idx1-ubyte.gz"))


def images(path):
    with gzip.open(path) as file:
        return torch.from_numpy(np.frombuffer(file.read(), np.uint8, offset=16).reshape(-1, 1, SIDE, SIDE).copy())


def labels(path):
    with gzip.open(path) as file:
        return torch.from_numpy(np.frombuffer(file.read(), np.uint8, offset=8).astype(np.int64))


def varied(pictures, course, random):
    """Bytes as numbers from 0 to 1: half of them mirrored, shifted, a square of 8 pixels blackened."""
    x = mirrored(pictures.float() / 255, random)
    if course["shift"]:
        x = shifted(x, course["shift"], random)
    return erased(x, course["erased"], random) if course["erased"] else x


def mirrored(x, random):
    flip = torch.rand(len(x), generator=random) < 0.5
    return torch.where(flip.view(-1, 1, 1, 1), x.flip(3), x)


def shifted(x, most, random):
    padded = F.pad(x, (most, most, most, most))
    count, along = len(x), torch.arange(SIDE)
    down = torch.randint(0, 2 * most + 1, (count, 1), generator=random) + along
    across = torch.randint(0, 2 * most + 1, (count, 1), generator=random) + along
    which = torch.arange(count).view(-1, 1, 1)
    return padded[which, 0, down[:, :, None], across[:, None, :]][:, None]


def erased(x, share, random, side=8):
    count, along = len(x), torch.arange(SIDE)
    top = torch.randint(-side // 2, SIDE - side // 2, (count, 1), generator=random)
    left = torch.randint(-side // 2, SIDE - side // 2, (count, 1), generator=random)
    chosen = torch.rand(count, 1, generator=random) < share
    rows = (along >= top) & (along < top + side) & chosen
    columns = (along >= left) & (along < left + side)
    return x.masked_fill((rows[:, :, None] & columns[:, None, :])[:, None], 0)
