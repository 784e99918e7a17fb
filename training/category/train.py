"""Trains the category net from photos that layOut.ts laid out: FOLDER NET EPOCHS.

FOLDER holds photos.raw (N x 160 x 160 x 4 bytes: red, green, blue, mask) and index.json; a
checkpoint is kept there and gone on from, and what is learned so far is packed into its folder
net. NET is written at the end alone: a calibration that lies there is of the net beside it. Every
epoch is seeded by its own number, so that a run that was broken off ends like one that was not.
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

FOLDER, OUT, EPOCHS = sys.argv[1], sys.argv[2], int(sys.argv[3])
torch.set_num_threads(int(os.environ.get("THREADS", "2")))
SIDE = 96
BATCH = 48
RATE = 2e-3
STREET = 0.15


def spec(widths=(24, 40, 80, 144), depths=(1, 1, 2), features=256, classes=10):
    layers = [conv("stem", "input", widths[0], stride=2)]
    last = "stem"
    for stage, (width, depth) in enumerate(zip(widths[1:], depths)):
        layers.append(conv(f"down{stage}", last, width, stride=2))
        last = f"down{stage}"
        for step in range(depth):
            layers += block(f"block{stage}{step}", last, width)
            last = f"block{stage}{step}"
    layers += [conv("wide", last, features, kernel=1), plain("features", "mean", "wide")]
    return dict(input=[SIDE, SIDE, 3], layers=layers + [dense("logits", "features", classes)], outputs=["features", "logits"])


index = json.load(open(os.path.join(FOLDER, "index.json")))
photos = np.memmap(os.path.join(FOLDER, "photos.raw"), np.uint8, "r").reshape(len(index), 160, 160, 4)
labels = sorted({row["label"] for row in index if row["set"] == "train"})
known = {label.lower(): at for at, label in enumerate(labels)}
target = np.array([known.get(row["label"].lower(), -1) for row in index])
of_set = lambda name: [at for at, row in enumerate(index) if row["set"] == name and target[at] >= 0]  # noqa: E731
lessons = of_set("train") + of_set("extra")
street = of_set("street")
judged = of_set("validation")
boxes = np.array([row["box"] for row in index], np.float32)
frames = np.array([row["photo"] for row in index], np.float32)
counts = np.bincount(target[lessons], minlength=len(labels))


def drawn(rng):
    """An epoch's photos: a class comes the seldomer the more photos it has, by the root of their number; some are of people in the street."""
    weight = 1 / np.sqrt(counts[target[lessons]])
    own = rng.choice(lessons, int(len(lessons) * (1 - STREET)), p=weight / weight.sum())
    seldom = 1 / np.sqrt(np.bincount(target[street], minlength=len(labels)))[target[street]]
    worn = rng.choice(street, len(lessons) - len(own), p=seldom / seldom.sum())
    return rng.permutation(np.concatenate([own, worn]))


def windows(at, rng):
    """The square of the photo that is shown, [centre x, centre y, half side] in 0..160, by the garment's box or by the whole photo."""
    box = np.where(rng.random((len(at), 1)) < 0.5, boxes[at], frames[at])
    half = np.maximum(box[:, 2] - box[:, 0], box[:, 3] - box[:, 1]) / 2 * 1.08
    middle = (box[:, :2] + box[:, 2:]) / 2
    scale = np.exp(rng.uniform(math.log(0.62), math.log(1.15), len(at)))
    free = np.abs(1 - scale) * 0.8 + 0.08
    shift = rng.uniform(-1, 1, (len(at), 2)) * (free * half)[:, None]
    return middle + shift, half * scale


def places(middle, half, rng=None):
    """Where each picture is taken from, as the 2 x 3 matrices of PyTorch's affine grids."""
    n = len(middle)
    if rng is None:
        turn, flip, aspect = np.zeros(n), np.ones(n), np.ones(n)
    else:
        turn = rng.normal(0, 0.2, n) + (rng.random(n) < 0.06) * rng.choice([-1, 1], n) * math.pi / 2
        flip = np.where(rng.random(n) < 0.5, -1, 1)
        aspect = np.exp(rng.normal(0, 0.1, n))
    c, s = np.cos(turn), np.sin(turn)
    theta = np.zeros((n, 2, 3), np.float32)
    theta[:, 0, 0], theta[:, 0, 1] = flip * c * half * aspect / 80, -s * half / 80
    theta[:, 1, 0], theta[:, 1, 1] = flip * s * half * aspect / 80, c * half / aspect / 80
    theta[:, 0, 2], theta[:, 1, 2] = middle[:, 0] / 80 - 1, middle[:, 1] / 80 - 1
    return torch.from_numpy(theta)


def read(at):
    return torch.from_numpy(photos[at].transpose(0, 3, 1, 2).astype(np.float32) / 255)


def shown(pixels, theta, side):
    """Pictures of `side`: small ones of halved photos, larger ones halved themselves, as the product averages areas."""
    times = 1 if side < SIDE else 2
    fine = F.avg_pool2d(pixels, 2) if side < SIDE else pixels
    grid = F.affine_grid(theta, (len(theta), 4, times * side, times * side), align_corners=False)
    drawn = F.grid_sample(fine, grid, mode="bilinear", padding_mode="border", align_corners=False)
    return F.avg_pool2d(drawn, times)


def other_grounds(x, mask, rng):
    """Some garments are laid on one colour, or on what lies behind another garment."""
    n = len(x)
    pick = rng.random(n)
    soft = F.avg_pool2d(mask, 3, 1, 1)
    colour = torch.from_numpy(np.where(rng.random((n, 1)) < 0.5, rng.uniform(0.75, 1, (n, 1)), rng.random((n, 3))).astype(np.float32))
    flat = colour[:, :, None, None].expand_as(x)
    order = torch.from_numpy(rng.permutation(n))
    behind = x[order].flip(3) * (1 - soft[order])
    mean = behind.sum((2, 3), keepdim=True) / ((1 - soft[order]).sum((2, 3), keepdim=True) + 1)
    behind = behind + mean * soft[order]
    # A mask that holds next to nothing, or nearly all, says little of the garment.
    share = mask.mean((1, 2, 3))
    is_fit = (share > 0.12) & (share < 0.9)
    for ground, low, high in ((flat, 0.0, 0.14), (behind, 0.14, 0.3)):
        chosen = (torch.from_numpy((pick >= low) & (pick < high)) & is_fit)[:, None, None, None]
        x = torch.where(chosen, x * soft + ground * (1 - soft), x)
    return x


def in_other_light(x, rng):
    n = len(x)
    u = lambda low, high, d=1: torch.from_numpy(rng.uniform(low, high, (n, d, 1, 1)).astype(np.float32))  # noqa: E731
    x = x * u(0.6, 1.4) * torch.exp(torch.from_numpy(rng.normal(0, 0.1, (n, 3, 1, 1)).astype(np.float32)))
    grey = x.mean(1, keepdim=True)
    x = grey + (x - grey) * u(0.2, 1.6)
    middle = x.mean((1, 2, 3), keepdim=True)
    x = middle + (x - middle) * u(0.65, 1.4)
    x = x.clamp(1e-4, 1) ** u(0.75, 1.35)
    # Hues turn: a garment's kind is not its colour.
    turned = torch.from_numpy(rng.random(n) < 0.25)
    shuffled = x[:, torch.from_numpy(rng.permutation(3))]
    return torch.where(turned[:, None, None, None], shuffled, x)


def erased(x, rng):
    side = x.shape[2]
    for at in range(len(x)):
        if rng.random() < 0.25:
            h, w = (int(side * rng.uniform(0.12, 0.4)) for _ in range(2))
            top, left = rng.integers(side - h), rng.integers(side - w)
            x[at, :, top : top + h, left : left + w] = torch.from_numpy(rng.random((3, 1, 1)).astype(np.float32))
    return x


def lesson(at, side, rng):
    """Pictures of a batch, 0..1."""
    middle, half = windows(at, rng)
    pixels = shown(read(at), places(middle, half, rng), side)
    x, mask = pixels[:, :3], (pixels[:, 3:] > 0.5).float()
    x = in_other_light(other_grounds(x, mask, rng), rng)
    if rng.random() < 0.3:
        x = (x + torch.from_numpy(rng.normal(0, 0.03, x.shape).astype(np.float32))).clamp(0, 1)
    return erased(x, rng)


def mixed(x, y, rng):
    """Mixup (Zhang et al. 2018) or CutMix (Yun et al. 2019)."""
    order = torch.from_numpy(rng.permutation(len(x)))
    if rng.random() < 0.5:
        part = float(rng.beta(0.4, 0.4))
        return x * part + x[order] * (1 - part), y * part + y[order] * (1 - part)
    side = x.shape[2]
    h, w = (int(side * math.sqrt(1 - rng.beta(1, 1))) for _ in range(2))
    top, left = rng.integers(side - h + 1), rng.integers(side - w + 1)
    x = x.clone()
    x[:, :, top : top + h, left : left + w] = x[order][:, :, top : top + h, left : left + w]
    part = 1 - h * w / side**2
    return x, y * part + y[order] * (1 - part)


def views(at, side):
    """What may be shown of a photo: all of it, and the garment's surroundings; both mirrored, too."""
    pixels = read(at)
    for of in (frames, boxes):
        box = of[at]
        half = np.maximum(box[:, 2] - box[:, 0], box[:, 3] - box[:, 1]) / 2 * (1.0 if of is frames else 1.16)
        x = shown(pixels, places((box[:, :2] + box[:, 2:]) / 2, half), side)[:, :3]
        yield x
        yield x.flip(3)


def measure(net, side):
    net.eval()
    hits = []
    with torch.no_grad():
        for start in range(0, len(judged), 64):
            at = np.array(judged[start : start + 64])
            logits = [net(x.contiguous(memory_format=torch.channels_last))[-1].softmax(1) for x in views(at, side)]
            sums = [logits[0], logits[2], logits[0] + logits[2], sum(logits)]
            hits.append(np.stack([(s.argmax(1).numpy() == target[at]) for s in sums], 1))
    hits = np.concatenate(hits)
    kinds = target[judged]
    recall = [hits[kinds == k].mean(0) for k in range(len(labels))]
    return hits.mean(0), np.mean(recall, 0)


def run():
    torch.manual_seed(1)
    net = Net(spec()).to(memory_format=torch.channels_last)
    slow = Net(spec())
    slow.load_state_dict(net.state_dict())
    decayed = [p for p in net.parameters() if p.dim() > 1]
    plain_ones = [p for p in net.parameters() if p.dim() <= 1]
    rule = torch.optim.AdamW([dict(params=decayed, weight_decay=0.05), dict(params=plain_ones, weight_decay=0.0)], lr=RATE)
    kept = os.path.join(FOLDER, "checkpoint.pt")
    begin = 0
    if os.path.exists(kept):
        state = torch.load(kept)
        net.load_state_dict(state["net"])
        slow.load_state_dict(state["slow"])
        rule.load_state_dict(state["rule"])
        begin = state["epoch"]
    print("numbers", sum(p.numel() for p in net.parameters()), "photos", len(lessons), len(street), "from epoch", begin, flush=True)
    started = time.process_time()
    steps = len(lessons) // BATCH
    for epoch in range(begin, EPOCHS):
        rng = np.random.default_rng([7, epoch])
        # What a layer does not see is drawn by PyTorch.
        torch.manual_seed(epoch)
        done = epoch / EPOCHS
        side = 64 if done < 0.35 else 80 if done < 0.7 else SIDE
        order = drawn(rng)
        net.train()
        total = 0.0
        for step in range(steps):
            at = order[step * BATCH : (step + 1) * BATCH]
            gone = epoch * steps + step
            rate = RATE * min(1, (gone + 1) / 300) * (0.5 + 0.5 * math.cos(math.pi * gone / (EPOCHS * steps))) + 1e-6
            for group in rule.param_groups:
                group["lr"] = rate
            x = lesson(at, side, rng)
            y = F.one_hot(torch.from_numpy(target[at]), len(labels)).float() * 0.9 + 0.1 / len(labels)
            if done < 0.88 and rng.random() < 0.6:
                x, y = mixed(x, y, rng)
            logits = net(x.contiguous(memory_format=torch.channels_last), drop=0.1)[-1]
            loss = -(y * logits.log_softmax(1)).sum(1).mean()
            rule.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(net.parameters(), 5.0)
            rule.step()
            blend(slow, net, min(0.998, (1 + gone) / (10 + gone)))
            total += loss.item()
        line = f"epoch {epoch + 1} loss {total / steps:.3f} side {side} cpu {(time.process_time() - started) / 60:.1f} min"
        if (epoch + 1) % 10 == 0 or epoch + 1 == EPOCHS:
            right, recall = measure(slow, side)
            line += " | photo, garment, both, all: accuracy " + " ".join(f"{r:.3f}" for r in right) + " recall " + " ".join(f"{r:.3f}" for r in recall)
            pack(slow, os.path.join(FOLDER, "net"), labels=labels)
        print(line, flush=True)
        if (epoch + 1) % 5 == 0 or epoch + 1 == EPOCHS:
            torch.save(dict(net=net.state_dict(), slow=slow.state_dict(), rule=rule.state_dict(), epoch=epoch + 1), kept + ".new")
            os.replace(kept + ".new", kept)
    pack(slow, OUT, labels=labels)


run()
