"""One flat list of layers: trained here in PyTorch, run by src/core/learn/net.ts.

A net is `{"input": [H, W, C], "layers": [...], "outputs": [...]}`; what the kinds of layers mean
stands in src/core/learn/net.ts. While it is trained every convolution carries a batch
normalisation (unless it says `"norm": False`), which is folded into its weights when it is packed.
Inputs are 0..1; PyTorch's order of axes (N, C, H, W) stays in here.
"""

import json
import os

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn


def conv(name, source, out, kernel=3, stride=1, relu=True, add=None, norm=True):
    layer = dict(name=name, kind="conv", **{"from": [source]}, kernel=kernel, stride=stride)
    layer.update(out=out, relu=relu, norm=norm)
    return {**layer, "add": add} if add else layer


def dense(name, source, out, relu=False):
    return dict(name=name, kind="dense", **{"from": [source]}, out=out, relu=relu)


def plain(name, kind, *sources, **more):
    return dict(name=name, kind=kind, **{"from": list(sources)}, **more)


def block(name, source, out):
    """Two convolutions and what came in, added before the last ReLU (He et al. 2016, fig. 2)."""
    return [
        conv(f"{name}a", source, out),
        conv(name, f"{name}a", out, add=source),
    ]


def same(x, kernel, stride):
    """TensorFlow's "same": the odd row of zeros goes behind."""
    before_after = []
    for size in (x.shape[3], x.shape[2]):
        total = max((-(-size // stride) - 1) * stride + kernel - size, 0)
        before_after += [total // 2, total - total // 2]
    return F.pad(x, before_after) if any(before_after) else x


class Net(nn.Module):
    """Gives what `outputs` names, in that order."""

    def __init__(self, spec):
        super().__init__()
        self.spec = spec
        height, width, channels = spec["input"]
        depth = {"input": channels}
        size = {"input": (height, width)}
        self.parts = nn.ModuleDict()
        for layer in spec["layers"]:
            name, kind, sources = layer["name"], layer["kind"], layer["from"]
            into, (h, w) = depth[sources[0]], size[sources[0]]
            depth[name], size[name] = into, (h, w)
            if kind == "conv":
                kernel, out = layer["kernel"], layer["out"]
                part = nn.Conv2d(into, out, kernel, stride=layer["stride"], bias=not layer["norm"])
                self.parts[f"{name}_"] = part
                if layer["norm"]:
                    self.parts[f"{name}_norm"] = nn.BatchNorm2d(out)
                    if "add" in layer:
                        nn.init.zeros_(self.parts[f"{name}_norm"].weight)
                depth[name] = out
                size[name] = (-(-h // layer["stride"]), -(-w // layer["stride"]))
            elif kind == "dense":
                self.parts[f"{name}_"] = nn.Linear(into, layer["out"])
                depth[name] = layer["out"]
            elif kind == "concat":
                depth[name] = sum(depth[source] for source in sources)
            elif kind == "maxpool":
                size[name] = (-(-h // layer["size"]), -(-w // layer["size"]))
            elif kind == "mean":
                size[name] = (1, 1)
            elif kind == "flatten":
                depth[name], size[name] = into * h * w, (1, 1)
            elif kind == "resize":
                size[name] = (h * layer["scale"], w * layer["scale"])
            elif kind == "spread":
                depth[name], size[name] = depth[sources[1]], size[sources[1]]
            elif kind == "places":
                depth[name] = into + 2
            else:
                raise ValueError(f"no such kind of layer: {kind}")

    def forward(self, x, drop=0.0):
        """`drop` is the share of features that a dense layer does not see."""
        made = {"input": x}
        for layer in self.spec["layers"]:
            made[layer["name"]] = self.step(layer, [made[s] for s in layer["from"]], made, drop)
        return [made[name] for name in self.spec["outputs"]]

    def step(self, layer, inputs, made, drop):
        kind, name, x = layer["kind"], layer["name"], inputs[0]
        if kind == "conv":
            y = self.parts[f"{name}_"](same(x, layer["kernel"], layer["stride"]))
            if layer["norm"]:
                y = self.parts[f"{name}_norm"](y)
            if "add" in layer:
                y = y + made[layer["add"]]
            return F.relu(y) if layer["relu"] else y
        if kind == "dense":
            y = self.parts[f"{name}_"](F.dropout(x, drop, self.training))
            return F.relu(y) if layer["relu"] else y
        if kind == "concat":
            return torch.cat(inputs, 1)
        if kind == "maxpool":
            return F.max_pool2d(x, layer["size"], ceil_mode=True)
        if kind == "mean":
            return x.mean((2, 3))
        if kind == "flatten":
            return x.permute(0, 2, 3, 1).flatten(1)
        if kind == "resize":
            return F.interpolate(x, scale_factor=layer["scale"], mode="bilinear", align_corners=False)
        if kind == "spread":
            return x[:, :, None, None] + inputs[1]
        count, _, height, width = x.shape
        down = torch.linspace(-1, 1, height).view(1, 1, height, 1).expand(count, 1, height, width)
        across = torch.linspace(-1, 1, width).view(1, 1, 1, width).expand(count, 1, height, width)
        return torch.cat([x, down, across], 1)


def folded(net):
    """Weights and bias of every layer that has some, without the batch normalisations: name -> (kernel with the outputs last, bias)."""
    out = {}
    for layer in net.spec["layers"]:
        if layer["kind"] not in ("conv", "dense"):
            continue
        part = net.parts[layer["name"] + "_"]
        weight = part.weight.detach().double()
        bias = part.bias.detach().double() if part.bias is not None else torch.zeros(weight.shape[0]).double()
        if layer["kind"] == "conv" and layer["norm"]:
            norm = net.parts[f"{layer['name']}_norm"]
            gain = norm.weight.double() / torch.sqrt(norm.running_var.double() + norm.eps)
            weight = weight * gain.view(-1, 1, 1, 1)
            bias = bias * gain + norm.bias.double() - norm.running_mean.double() * gain
        weight = weight.permute(2, 3, 1, 0) if layer["kind"] == "conv" else weight.t()
        out[layer["name"]] = (weight.detach().float().numpy(), bias.detach().float().numpy())
    return out


def rounded(kernel):
    """Eight bits a weight, one scale an output."""
    scale = np.abs(kernel).max(axis=tuple(range(kernel.ndim - 1))) / 127
    scale = np.where(scale > 0, scale, 1).astype(np.float32)
    return np.clip(np.rint(kernel / scale), -127, 127).astype(np.int8), scale


def packed(net):
    """The net as it is shipped: a `Net` without normalisations whose weights are those of `weights.bin`, and the bytes of that file."""
    layers = [{**layer, "norm": False} if layer["kind"] == "conv" else layer for layer in net.spec["layers"]]
    shipped = Net({**net.spec, "layers": layers}).eval()
    blob = bytearray()
    for name, (kernel, bias) in folded(net).items():
        numbers, scale = rounded(kernel)
        blob += numbers.tobytes()
        blob += b"\0" * (-len(blob) % 4)
        blob += scale.tobytes() + bias.tobytes()
        weight = torch.from_numpy(numbers.astype(np.float32) * scale)
        order = (3, 2, 0, 1) if weight.dim() == 4 else (1, 0)
        shipped.parts[f"{name}_"].weight.data = weight.permute(*order).contiguous()
        shipped.parts[f"{name}_"].bias.data = torch.from_numpy(bias.copy())
    return shipped, bytes(blob)


def golden_input(shape):
    height, width, channels = shape
    at = np.arange(height * width * channels, dtype=np.uint64) * 2654435761 % 2**32
    x = (at / 2**32).astype(np.float32).reshape(1, height, width, channels)
    return torch.from_numpy(x).permute(0, 3, 1, 2).contiguous()


def pack(net, folder, **more):
    """Writes net.json and weights.bin; `more` goes into net.json. Returns the net as shipped."""
    shipped, blob = packed(net)
    with torch.no_grad():
        outputs = shipped(golden_input(net.spec["input"]))
    golden = {}
    for name, output in zip(net.spec["outputs"], outputs):
        # Of a map the middle alone: what a backend gets wrong, it gets wrong there, too.
        if output.dim() == 4:
            output = output[:, :, output.shape[2] // 2, output.shape[3] // 2]
        golden[name] = [float(f"{value:.6g}") for value in output[0].tolist()]
    layers = [{key: value for key, value in layer.items() if key != "norm"} for layer in net.spec["layers"]]
    text = {"input": net.spec["input"], "layers": layers, "outputs": net.spec["outputs"], **more, "golden": golden}
    os.makedirs(folder, exist_ok=True)
    with open(os.path.join(folder, "net.json"), "w") as file:
        file.write(json.dumps(text, separators=(",", ":")).replace('{"name"', '\n{"name"').replace('],"outputs"', '\n],"outputs"') + "\n")
    with open(os.path.join(folder, "weights.bin"), "wb") as file:
        file.write(blob)
    return shipped


def blend(slow, fast, keep):
    """Moves the slow weights a step towards the fast ones: an exponential moving average (Polyak and Juditsky 1992)."""
    with torch.no_grad():
        for old, new in zip(slow.state_dict().values(), fast.state_dict().values()):
            if old.dtype.is_floating_point:
                old.mul_(keep).add_(new, alpha=1 - keep)
            else:
                old.copy_(new)
