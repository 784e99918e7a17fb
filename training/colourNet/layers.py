"""The net that names a garment's colours straight from the photo, as a list of layers (`../nets/net.py`)."""

from net import block, conv, dense, plain

SIDE = 64
FAMILIES = ["Black", "Grey", "White", "Red", "Orange", "Brown", "Yellow", "Green", "Blue", "Purple", "Pink"]

# `logits`: which is the main colour (softmax). `listed`: which are to be seen (a sigmoid each).
SPEC = {
    "input": [SIDE, SIDE, 3],
    "layers": [
        plain("placed", "places", "input"),
        conv("stem", "placed", 16, stride=2),
        conv("half", "stem", 32, stride=2),
        *block("block1", "half", 32),
        conv("quarter", "block1", 64, stride=2),
        *block("block2", "quarter", 64),
        conv("wide", "block2", 128, kernel=1),
        plain("features", "mean", "wide"),
        dense("logits", "features", len(FAMILIES)),
        dense("listed", "features", len(FAMILIES)),
    ],
    "outputs": ["logits", "listed"],
}
