"""The loss curve of a training as a picture.

Knows matplotlib, without its global state. Drawn where the training ran, so that nobody else has to load it.
"""

from collections.abc import Sequence
from io import BytesIO
from typing import Any

CURVE = "curve.png"


def draw_curve(curve: Sequence[dict[str, float]], *, before: float, after: float) -> bytes:
    """A PNG, 960 x 480: bits per byte on the validation posts and the training loss over the seconds.

    `curve` as in `models.training.FineTuned`; `before` and `after` are bits per byte of the test posts.
    """
    from matplotlib.figure import Figure  # noqa: PLC0415  (half a second that only a finished training needs)

    figure = Figure(figsize=(9.6, 4.8), dpi=100, layout="constrained")
    axes: Any = figure.subplots()
    seconds = [point["seconds"] for point in curve]
    axes.plot(seconds, [point["bits_per_byte"] for point in curve], color="#3b6fd4", marker="o", label="validation")
    axes.axhline(before, color="#80848e", linestyle=":", label=f"test, before: {before:.2f}")
    axes.axhline(after, color="#2e9e5b", linestyle="--", label=f"test, after: {after:.2f}")
    axes.set_xlabel("seconds")
    axes.set_ylabel("bits per byte (lower is better)")
    losses: Any = axes.twinx()
    losses.plot(seconds, [point["loss"] for point in curve], color="#e0a030", alpha=0.6, label="training loss")
    losses.set_ylabel("training loss (nats a token)")
    lines = [*axes.get_lines(), *losses.get_lines()]
    axes.legend(lines, [line.get_label() for line in lines], loc="upper right")
    axes.grid(visible=True, alpha=0.3)
    picture = BytesIO()
    figure.savefig(picture, format="png", metadata={"Software": None})
    return picture.getvalue()
