"""The three nets that are taught Fashion-MNIST, as lists of layers (`../nets/net.py`)."""

from net import block, conv, dense, plain

LABELS = ["T-shirt/top", "Trouser", "Pullover", "Dress", "Coat", "Sandal", "Shirt", "Sneaker", "Bag", "Ankle boot"]

# The net of the tutorials: one layer of 128 between the pixels and the answer.
DENSE = [
    plain("pixels", "flatten", "input"),
    dense("features", "pixels", 128, relu=True),
    dense("logits", "features", 10),
]

# LeNet-5 (LeCun et al. 1998, figure 2) with ReLU, the highest of four pixels, and padding at both convolutions.
LENET = [
    conv("conv1", "input", 6, kernel=5),
    plain("pool1", "maxpool", "conv1", size=2),
    conv("conv2", "pool1", 16, kernel=5),
    plain("pool2", "maxpool", "conv2", size=2),
    plain("flat", "flatten", "pool2"),
    dense("dense1", "flat", 120, relu=True),
    dense("features", "dense1", 84, relu=True),
    dense("logits", "features", 10),
]

# A small residual net (He et al. 2016).
CNN = [
    conv("stem", "input", 16),
    conv("half", "stem", 32, stride=2),
    *block("block1", "half", 32),
    conv("quarter", "block1", 64, stride=2),
    *block("block2", "quarter", 64),
    *block("block3", "block2", 64),
    plain("features", "mean", "block3"),
    dense("logits", "features", 10),
]


def spec(layers):
    return {"input": [28, 28, 1], "layers": layers, "outputs": ["features", "logits"]}


# How each is taught. smooth: the share of belief that is spread over all classes; shift: in pixels; erased: the share of pictures of which
# a square is blackened.
COURSES = {
    "dense": dict(layers=DENSE, epochs=24, optimiser="adamw", rate=2e-3, decay=0.02, smooth=0.05, shift=0, erased=0.0),
    "lenet": dict(layers=LENET, epochs=10, optimiser="adamw", rate=3e-3, decay=0.02, smooth=0.05, shift=1, erased=0.0),
    "cnn": dict(layers=CNN, epochs=16, optimiser="sgd", rate=0.15, decay=5e-4, smooth=0.1, shift=1, erased=0.25),
}
