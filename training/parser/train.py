"""Trains the garment parser from photos that layOut.ts laid out: FOLDER NET EPOCHS.

FOLDER holds photos.raw (N x 288 x 192 x 3 bytes), kinds.raw (the same places, one byte: 0 background,
n the n-th layer), truth.raw (the kinds at the masks' own sizes) and index.json; a checkpoint is kept
there and gone on from, and what the net reaches goes to figures.json. Every fifth photo is held back.
The net is packed into FOLDER while it learns and into NET at the end. Every epoch is seeded by its own number.
"""

import json
import math
import os
import sys
import time

import numpy as np
import torch
import torch.nn.functional as F

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "nets"))
from net import Net, blend, block, conv, dense, pack, plain  # noqa: E402

FOLDER, NET, EPOCHS = sys.argv[1], sys.argv[2], int(sys.argv[3])
torch.set_num_threads(int(os.environ.get("THREADS", "2")))
KINDS = ["background", "upper", "lower", "dress", "outer", "shoes", "bag", "hat", "other", "skin", "hair"]
OTHER, SKIN, HAIR = 8, 9, 10
SIZE = (192, 128)
BATCH = 12
SEED = 1
RATE = 3e-3


def spec(down=(24, 48, 72, 112, 144), up=(80, 56, 40, 28)):
    """A U-Net of residual blocks (Ronneberger et al. 2015) that is told where in the photo it looks."""
    layers = [plain("places", "places", "input"), conv("stem", "places", down[0], stride=2)]
    last, skips = "stem", ["stem"]
    for at, (width, depth) in enumerate(zip(down[1:], (1, 2, 2, 1))):
        layers.append(conv(f"down{at}", last, width, stride=2))
        last = f"down{at}"
        for step in range(depth):
            layers += block(f"block{at}{step}", last, width)
            last = f"block{at}{step}"
        skips.append(last)
    layers += [plain("whole", "mean", last), dense("told", "whole", down[-1]), plain("bottom", "spread", "told", last)]
    last = "bottom"
    for at, (skip, width) in enumerate(zip(skips[-2::-1], up)):
        layers += [plain(f"up{at}", "resize", last, scale=2), plain(f"beside{at}", "concat", f"up{at}", skip)]
        layers += [conv(f"join{at}", f"beside{at}", width, kernel=1), *block(f"drawn{at}", f"join{at}", width)]
        last = f"drawn{at}"
    layers += [conv("half", last, len(KINDS), relu=False, norm=False), plain("kinds", "resize", "half", scale=2)]
    return dict(input=[*SIZE, 3], layers=layers, outputs=["kinds"])


index = json.load(open(os.path.join(FOLDER, "index.json")))
N, H, W = len(index), 288, 192
photos = torch.from_numpy(np.fromfile(os.path.join(FOLDER, "photos.raw"), np.uint8).reshape(N, H, W, 3).transpose(0, 3, 1, 2).copy())
kinds = torch.from_numpy(np.fromfile(os.path.join(FOLDER, "kinds.raw"), np.uint8).reshape(N, H, W))
raw = np.fromfile(os.path.join(FOLDER, "truth.raw"), np.uint8)
ends = np.cumsum([row["height"] * row["width"] for row in index])
truth = [piece.reshape(row["height"], row["width"]) for piece, row in zip(np.split(raw, ends[:-1]), index)]
held = [at for at in range(N) if at % 5 == 0]
lessons = [at for at in range(N) if at % 5 != 0]
share = np.bincount(kinds[lessons].numpy().ravel(), minlength=len(KINDS)) / (len(lessons) * H * W)
weight = 1 / np.sqrt(share + 1e-4)
weight = torch.tensor(weight / (weight * share).sum(), dtype=torch.float32)


def blurred(x):
    wide = F.pad(x[None], (24, 24, 24, 24), mode="replicate")
    return F.avg_pool2d(F.avg_pool2d(wide, (49, 1), 1), (1, 49), 1)[0]


def ground_of(at):
    """What lies behind the figure of a photo; where it stands, the colours around it."""
    photo = photos[at].float() / 255
    is_seen = (kinds[at] == 0).float()[None]
    filled = blurred(photo * is_seen) / (blurred(is_seen.expand_as(photo)) + 1e-3)
    return (torch.where(is_seen > 0, photo, filled.clamp(0, 1)) * 255).round().to(torch.uint8)


grounds = {at: ground_of(at) for at in lessons}


def before_another(x, t, rng):
    """The figure before another photo's ground, or before one colour."""
    soft = F.avg_pool2d((t > 0).float()[None, None], 3, 1, 1)[0]
    if rng.random() < 0.7:
        ground = grounds[lessons[rng.integers(len(lessons))]].float() / 255
        ground = ground.flip(2) if rng.random() < 0.5 else ground
    else:
        colour = torch.tensor(rng.random(3) * 0.6 + 0.4, dtype=torch.float32)[:, None, None]
        ground = colour.expand_as(x) * torch.linspace(1, 0.75 + 0.25 * rng.random(), H)[None, :, None]
    return x * soft + ground * (1 - soft)


def recoloured(x, t, rng):
    """One kind of garment in another colour: what it is does not hang on it."""
    there = [k for k in t.unique().tolist() if 0 < k < SKIN]
    if not there:
        return x
    on = F.avg_pool2d((t == there[rng.integers(len(there))]).float()[None, None], 3, 1, 1)[0]
    light = x.mean(0, keepdim=True)
    tint = torch.tensor(rng.uniform(0.3, 1.7, 3), dtype=torch.float32)[:, None, None]
    new = (light * rng.uniform(0.5, 1.5) + (x - light) * rng.uniform(0, 1)) * tint
    return x * (1 - on) + new.clamp(0, 1) * on


def in_other_light(x, rng):
    n = len(x)
    u = lambda low, high, d=1: torch.from_numpy(rng.uniform(low, high, (n, d, 1, 1)).astype(np.float32))  # noqa: E731
    x = x * u(0.6, 1.45) * torch.exp(torch.from_numpy(rng.normal(0, 0.1, (n, 3, 1, 1)).astype(np.float32)))
    grey = x.mean(1, keepdim=True)
    x = grey + (x - grey) * u(0.4, 1.6)
    middle = x.mean((1, 2, 3), keepdim=True)
    x = middle + (x - middle) * u(0.7, 1.35)
    return x.clamp(1e-4, 1) ** u(0.75, 1.35)


def lesson(at, size, rng):
    x = photos[at].float() / 255
    t = kinds[at].long()
    for i in range(len(at)):
        if rng.random() < 0.35:
            x[i] = recoloured(x[i], t[i], rng)
        if rng.random() < 0.35:
            x[i] = before_another(x[i], t[i], rng)
    n = len(at)
    scale = np.exp(rng.uniform(math.log(0.45), math.log(1.2), n))
    turn, aspect = rng.normal(0, 0.12, n), np.exp(rng.normal(0, 0.08, n))
    flip = np.where(rng.random(n) < 0.5, -1, 1)
    free = np.maximum(0, 1 - scale) + 0.12
    c, s = np.cos(turn), np.sin(turn)
    theta = np.zeros((n, 2, 3), np.float32)
    theta[:, 0, 0], theta[:, 0, 1], theta[:, 0, 2] = flip * scale * aspect * c, -scale * s, rng.uniform(-1, 1, n) * free * 0.7
    theta[:, 1, 0], theta[:, 1, 1], theta[:, 1, 2] = flip * scale * s, scale / aspect * c, rng.uniform(-1, 1, n) * free
    grid = F.affine_grid(torch.from_numpy(theta), (n, 3, *size), align_corners=False)
    fine = F.avg_pool2d(x, 2) if size[0] <= 128 else x
    x = F.grid_sample(fine, grid, mode="bilinear", padding_mode="reflection", align_corners=False)
    t = F.grid_sample(t[:, None].float(), grid, mode="nearest", padding_mode="reflection", align_corners=False)[:, 0].long()
    x = in_other_light(x, rng)
    if rng.random() < 0.2:
        x = x + torch.from_numpy(rng.normal(0, 0.04, x.shape).astype(np.float32))
    if rng.random() < 0.15:
        x = F.interpolate(F.avg_pool2d(x, 2), size=size, mode="bilinear", align_corners=False)
    return x.clamp(0, 1), t


def loss_of(z, t):
    entropy = F.cross_entropy(z, t, weight=weight, label_smoothing=0.03)
    p = z.softmax(1)
    one = F.one_hot(t, len(KINDS)).permute(0, 3, 1, 2).float()
    shared, both = (p * one).sum((0, 2, 3)), (p + one).sum((0, 2, 3))
    dice = 1 - ((2 * shared + 50) / (both + 50))[one.sum((0, 2, 3)) > 0].mean()
    return entropy + dice


def overlap(found, true):
    return (found & true).sum() / max(1, (found | true).sum())


def measure(net):
    """Over the photos held back, at the masks' own sizes: IoU of every kind, of the figure and of what is worn."""
    net.eval()
    counts = np.zeros((len(KINDS), len(KINDS)))
    figure, worn = [], []
    with torch.no_grad():
        for at in held:
            x = F.interpolate(photos[at : at + 1].float() / 255, size=SIZE, mode="bilinear", align_corners=False, antialias=True)
            z = net(x)[0].log_softmax(1) + net(x.flip(3))[0].flip(3).log_softmax(1)
            p = F.interpolate(z / 2, size=truth[at].shape, mode="bilinear", align_corners=False).softmax(1)[0].numpy()
            t = truth[at]
            counts += np.bincount(t.ravel().astype(int) * len(KINDS) + p.argmax(0).ravel(), minlength=len(KINDS) ** 2).reshape(counts.shape)
            figure.append(overlap(p[0] < 0.4, t > 0))
            worn.append(overlap(p[0] + p[SKIN] + p[HAIR] < 0.45, (t > 0) & (t < SKIN)))
    iou = np.diag(counts) / (counts.sum(0) + counts.sum(1) - np.diag(counts))
    ten = [k for k in range(len(KINDS)) if k != OTHER]
    means = dict(mean=iou[ten].mean(), figure=np.mean(figure), worn=np.mean(worn))
    return {**{name: float(value) for name, value in means.items()}, "kinds": dict(zip(KINDS, iou.tolist()))}


def text_of(found):
    means = " ".join(f"{name} {found[name]:.3f}" for name in ("mean", "figure", "worn"))
    return means + " | " + " ".join(f"{kind} {value:.2f}" for kind, value in found["kinds"].items())


def ship(slow, folder, epoch):
    """Packs the net as it is after an epoch, and says what that one reaches."""
    shipped = pack(slow, folder, labels=KINDS)
    found = measure(shipped)
    counts = dict(photos=N, learned=len(lessons), weights=sum(p.numel() for p in shipped.parameters()))
    with open(os.path.join(FOLDER, "figures.json"), "w") as file:
        json.dump(dict(seed=SEED, epoch=epoch, epochs=EPOCHS, **counts, **found), file)
    return text_of(found)


def run():
    torch.manual_seed(SEED)
    net = Net(spec()).to(memory_format=torch.channels_last)
    slow = Net(spec())
    slow.load_state_dict(net.state_dict())
    decayed = [p for p in net.parameters() if p.dim() > 1]
    plain_ones = [p for p in net.parameters() if p.dim() <= 1]
    rule = torch.optim.AdamW([dict(params=decayed, weight_decay=0.03), dict(params=plain_ones, weight_decay=0.0)], lr=RATE)
    kept = os.path.join(FOLDER, "checkpoint.pt")
    begin = 0
    if os.path.exists(kept):
        state = torch.load(kept)
        net.load_state_dict(state["net"])
        slow.load_state_dict(state["slow"])
        rule.load_state_dict(state["rule"])
        begin = state["epoch"]
    print("numbers", sum(p.numel() for p in net.parameters()), "photos", len(lessons), "from epoch", begin, flush=True)
    started = time.process_time()
    steps = len(lessons) // BATCH
    for epoch in range(begin, EPOCHS):
        rng = np.random.default_rng([11, epoch])
        done = epoch / EPOCHS
        size = (96, 64) if done < 0.35 else (128, 96) if done < 0.75 else SIZE
        order = rng.permutation(lessons)
        net.train()
        total = 0.0
        for step in range(steps):
            gone = epoch * steps + step
            rate = RATE * min(1, (gone + 1) / 100) * (0.5 + 0.5 * math.cos(math.pi * gone / (EPOCHS * steps))) + 1e-5
            for group in rule.param_groups:
                group["lr"] = rate
            x, t = lesson(order[step * BATCH : (step + 1) * BATCH], size, rng)
            loss = loss_of(net(x.contiguous(memory_format=torch.channels_last))[0], t)
            rule.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(net.parameters(), 2.0)
            rule.step()
            blend(slow, net, min(0.997, (1 + gone) / (10 + gone)))
            total += loss.item()
        line = f"epoch {epoch + 1} loss {total / steps:.3f} size {size} cpu {(time.process_time() - started) / 60:.1f} min"
        if (epoch + 1) % 20 == 0:
            line += " " + ship(slow, FOLDER, epoch + 1)
        print(line, flush=True)
        if (epoch + 1) % 5 == 0 or epoch + 1 == EPOCHS:
            torch.save(dict(net=net.state_dict(), slow=slow.state_dict(), rule=rule.state_dict(), epoch=epoch + 1), kept + ".new")
            os.replace(kept + ".new", kept)
    print(ship(slow, NET, EPOCHS))


run()
