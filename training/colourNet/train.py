"""train.py SURVEY PHOTOS PAINTED KEPT MODELS: teaches a small net to name colours straight from the photo.

SURVEY is the survey's counts; PHOTOS what `../category` laid out; PAINTED holds painted.raw and painted.json as `painted.ts` writes them. The
state is kept in KEPT every some hundred steps. One thread and one seed: the same numbers every time.
"""

import copy
import json
import math
import os
import sys

import numpy as np
import torch
import torch.nn.functional as F

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "nets"))

from net import Net, blend, pack  # noqa: E402
from dyes import Dyes  # noqa: E402
from layers import FAMILIES, SIDE, SPEC  # noqa: E402
from lessons import Photos, dyed, photographed, truth  # noqa: E402

SEED = 5
STEPS = 700
BATCH = 64
# So many of a batch are painted samples.
PAINTED = 10
RATE = 3e-3
KEEP_EVERY = 50


class Painted:
    """Painted samples, whose colours are known because we painted them."""

    def __init__(self, folder):
        with open(os.path.join(folder, "painted.json")) as file:
            palettes = json.load(file)
        raw = np.fromfile(os.path.join(folder, "painted.raw"), np.uint8)
        self.pixels = raw.reshape(len(palettes), SIDE, SIDE, 3)
        main, listed = zip(*(truth_of(palette) for palette in palettes))
        self.main, self.listed = torch.cat(main), torch.cat(listed)

    def draw(self, count, rng):
        at = rng.integers(len(self.pixels), size=count)
        x = torch.from_numpy(self.pixels[at].transpose(0, 3, 1, 2).astype(np.float32) / 255)
        flip = torch.from_numpy(rng.random(count) < 0.5)[:, None, None, None]
        return photographed(torch.where(flip, x.flip(3), x) ** 2.2, rng), self.main[at], self.listed[at]


def truth_of(palette):
    """A palette is a list of [family, weight]."""
    areas = np.array([[weight for _, weight in palette]])
    return truth(areas, np.eye(len(FAMILIES))[[[FAMILIES.index(family) for family, _ in palette]]])


def teach(photos, painted, dyes, kept):
    torch.manual_seed(SEED)
    net = Net(SPEC)
    slow = copy.deepcopy(net).eval()
    optimiser = torch.optim.AdamW(net.parameters(), lr=RATE, weight_decay=0.02)
    path, step, losses = os.path.join(kept, f"colour-net-{STEPS}.pt"), 0, []
    if os.path.exists(path):
        state = torch.load(path)
        for name, part in (("net", net), ("slow", slow), ("optimiser", optimiser)):
            part.load_state_dict(state[name])
        step = state["step"]
    while step < STEPS:
        rng = np.random.default_rng([SEED, step])
        for group in optimiser.param_groups:
            group["lr"] = RATE * min(step / 100, 1) * 0.5 * (1 + math.cos(math.pi * step / STEPS))
        losses.append(learn(net, optimiser, lesson(photos, painted, dyes, rng)))
        step += 1
        blend(slow, net, min(0.995, (1 + step) / (10 + step)))
        if step % KEEP_EVERY == 0 or step == STEPS:
            torch.save(dict(net=net.state_dict(), slow=slow.state_dict(), optimiser=optimiser.state_dict(), step=step), path)
            print(f"{step}/{STEPS} loss {np.mean(losses[-KEEP_EVERY:]):.4f}", flush=True)
    return slow


def lesson(photos, painted, dyes, rng):
    own = dyed(photos.draw(BATCH - PAINTED, rng), dyes, rng)
    return [torch.cat(pair) for pair in zip(own, painted.draw(PAINTED, rng))]


def learn(net, optimiser, data):
    pictures, main, listed = data
    logits, found = net.train()(pictures)
    loss = F.cross_entropy(logits, main) + 4 * F.binary_cross_entropy_with_logits(found, listed)
    optimiser.zero_grad()
    loss.backward()
    optimiser.step()
    return float(loss)


def main(survey, laid, painted, kept, models):
    torch.set_num_threads(1)
    os.makedirs(kept, exist_ok=True)
    net = teach(Photos(laid), Painted(painted), Dyes(survey), kept)
    pack(net, os.path.join(models, "colour-net"), labels=FAMILIES)


main(*sys.argv[1:])
