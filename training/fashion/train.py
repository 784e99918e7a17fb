"""train.py DATA KEPT MODELS [NET ...]: teaches the nets of layers.py Fashion-MNIST, in the folder DATA.

After every epoch all that is needed to go on stands in KEPT; whoever is done already is not taught again. Each net is packed into
MODELS/fashion-NAME; what the packed one says of the test part goes to KEPT/NAME.json. One thread and one seed: the same numbers every time.
"""

import copy
import json
import os
import sys

import torch
import torch.nn.functional as F

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "nets"))

from net import Net, blend, pack  # noqa: E402
from layers import COURSES, LABELS, spec  # noqa: E402
from pictures import HELD_BACK, read, varied  # noqa: E402

SEED = 5
BATCH = 128
# The rate rises during the first epoch, stands, and falls to 0 during the last ones.
FALL = 4


def teach(name, course, data, kept):
    """Teaches a net, going on from where it was left; returns its averaged weights as a net, and how many of those held back it knows."""
    pictures, labels = data
    lessons = (pictures[:-HELD_BACK], labels[:-HELD_BACK])
    held = (pictures[-HELD_BACK:], labels[-HELD_BACK:])
    state = begin(course)
    path, before_fall = kept_paths(name, course, kept)
    go_on(state, course, path, before_fall)
    while state["epoch"] < course["epochs"]:
        loss = epoch(state, course, lessons)
        torch.save(kept_of(state), path)
        if state["epoch"] == course["epochs"] - FALL:
            torch.save(kept_of(state), before_fall)
        print(f"{name} {state['epoch']}/{course['epochs']} loss {loss:.4f} held back {share_right(state['slow'], held):.4f}", flush=True)
    return state["slow"], share_right(state["slow"], held)


def begin(course):
    torch.manual_seed(SEED)
    net = Net(spec(course["layers"]))
    return dict(net=net, slow=copy.deepcopy(net).eval(), optimiser=optimiser_of(net, course), random=torch.Generator().manual_seed(SEED), epoch=0, step=0)


def optimiser_of(net, course):
    """Kernels decay; biases and normalisations do not."""
    groups = [
        dict(params=[p for p in net.parameters() if p.dim() > 1], weight_decay=course["decay"]),
        dict(params=[p for p in net.parameters() if p.dim() == 1], weight_decay=0),
    ]
    if course["optimiser"] == "sgd":
        return torch.optim.SGD(groups, lr=course["rate"], momentum=0.9, nesterov=True)
    return torch.optim.AdamW(groups, lr=course["rate"])


def kept_paths(name, course, kept):
    """Where a course of so many epochs stands, and where any course of the net stood before its rate fell."""
    return os.path.join(kept, f"{name}-{course['epochs']}.pt"), os.path.join(kept, f"{name}.pt")


def go_on(state, course, path, before_fall):
    """A longer course goes on from where a shorter one stood before its rate fell: that is the same for both."""
    if os.path.exists(path):
        restore(state, torch.load(path))
    elif os.path.exists(before_fall):
        shorter = torch.load(before_fall)
        if shorter["epoch"] <= course["epochs"] - FALL:
            restore(state, shorter)


def kept_of(state):
    parts = {key: state[key].state_dict() for key in ("net", "slow", "optimiser")}
    return {**parts, "random": state["random"].get_state(), "epoch": state["epoch"], "step": state["step"]}


def restore(state, kept):
    for key in ("net", "slow", "optimiser"):
        state[key].load_state_dict(kept[key])
    state["random"].set_state(kept["random"])
    state["epoch"], state["step"] = kept["epoch"], kept["step"]


def epoch(state, course, lessons):
    pictures, labels = lessons
    net, optimiser, random = state["net"].train(), state["optimiser"], state["random"]
    batches = torch.randperm(len(pictures), generator=random).split(BATCH)
    loss_sum = 0.0
    for chosen in batches:
        for group in optimiser.param_groups:
            group["lr"] = course["rate"] * rate_at(state["step"] / len(batches), course["epochs"])
        _, logits = net(varied(pictures[chosen], course, random))
        loss = F.cross_entropy(logits, labels[chosen], label_smoothing=course["smooth"])
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
        state["step"] += 1
        blend(state["slow"], net, min(0.998, (1 + state["step"]) / (10 + state["step"])))
        loss_sum += float(loss)
    state["epoch"] += 1
    return loss_sum / len(batches)


def rate_at(epochs_done, epochs):
    """As a share of the highest."""
    return min(epochs_done, 1, (epochs - epochs_done) / FALL)


def answers(net, pictures):
    with torch.no_grad():
        return torch.cat([net(part.float() / 255)[1].argmax(1) for part in pictures.split(500)])


def share_right(net, data):
    return float((answers(net, data[0]) == data[1]).float().mean())


def confusion(net, data):
    """Counts: a row a true class, a column an answer."""
    counts = torch.zeros(len(LABELS), len(LABELS), dtype=torch.int64)
    counts.index_put_((data[1], answers(net, data[0])), torch.tensor(1), accumulate=True)
    return counts.tolist()


def main(folder, kept, models, *names):
    torch.set_num_threads(1)
    os.makedirs(kept, exist_ok=True)
    data, test = read(folder, "train"), read(folder, "t10k")
    for name in names or COURSES:
        slow, right = teach(name, COURSES[name], data, kept)
        shipped = pack(slow, os.path.join(models, f"fashion-{name}"), labels=LABELS)
        with open(os.path.join(kept, f"{name}.json"), "w") as file:
            parameters = sum(part.numel() for part in shipped.parameters())
            taught = dict(name=name, seed=SEED, epochs=COURSES[name]["epochs"], parameters=parameters, heldBack=right)
            json.dump({**taught, "confusion": confusion(shipped, test)}, file)


main(*sys.argv[1:])
