"""The way from posts to tweets as a picture, with one model's own numbers.

Knows matplotlib, without its global state, and what a version says of itself. Drawn where the training ran, as the
loss curve is, so that nobody else has to load matplotlib.
"""

import math
from collections.abc import Mapping, Sequence
from io import BytesIO
from itertools import pairwise
from typing import Any

from models.copying import GRAM_WORDS
from models.originality import RUN_WORDS
from models.prompt import FIRST_PROMPT
from models.x_text import LONGEST_POST

PIPELINE = "pipeline.png"

# Inches, from the top left.
_WIDTH, _HEIGHT = 9.6, 5.3
_MARGIN, _GAP = 0.3, 0.3
_CARD_HEIGHT, _FIRST_ROW, _SECOND_ROW = 1.8, 0.95, 3.3
_INSET = 0.16

_BLUE, _GREEN, _ORANGE, _GREY = "#3b6fd4", "#2e9e5b", "#e0a030", "#80848e"  # as in models/curve.py
_PALE = "#c3c7cf"
_INK, _SOFT, _PAPER, _EDGE = "#1f2430", "#5c6270", "#f6f7f9", "#dcdfe5"

_MOST_LINES = 3

_SOURCES = {"archive": "an X archive", "tweets.js": "an X archive", "x": "X's API", "bluesky": "Bluesky"}
_DROPPED = {
    "retweets": "retweets",
    "short": "short",
    "truncated": "cut off",
    "wordless": "without words",
    "duplicates": "duplicates",
}


def draw_pipeline(about: Mapping[str, Any], curve: Sequence[Mapping[str, float]] = ()) -> bytes:
    """A PNG, 1920 x 1060: seven steps, four of learning and three of writing.

    `about` is what a version says of itself (see `models.training.describe`), `curve` its validations (see
    `models.training.FineTuned`). What a version of long ago does not say is left out.
    """
    from matplotlib.figure import Figure  # noqa: PLC0415  (half a second that only a finished training needs)

    figure = Figure(figsize=(_WIDTH, _HEIGHT), dpi=200, facecolor="white")
    axes: Any = figure.add_axes((0, 0, 1, 1))
    axes.set(xlim=(0, _WIDTH), ylim=(_HEIGHT, 0))
    axes.axis("off")
    page = _Page(axes)
    room = _WIDTH - 2 * _MARGIN - 1.8
    page.write(
        _MARGIN,
        0.38,
        " + ".join(f"@{handle}" for handle in about["counts_by_handle"]),
        size=14,
        weight="bold",
        room=room,
    )
    page.write(_WIDTH - _MARGIN, 0.38, "from posts to tweets", size=10, color=_SOFT, align="right")
    learning = _row(4 * [1.0])
    writing = _row([1.15, 1.0, 1.35])
    page.row_name(_FIRST_ROW, "LEARNING", _BLUE)
    page.row_name(_SECOND_ROW, "WRITING", _GREEN)
    for row, top in ((learning, _FIRST_ROW), (writing, _SECOND_ROW)):
        for (left, width), (next_left, _) in pairwise(row):
            page.arrow(left + width + 0.04, next_left - 0.04, top + _CARD_HEIGHT / 2)
    page.turn(learning[-1][0] + learning[-1][1] / 2, writing[0][0] + writing[0][1] / 2)
    _draw_posts(_Card(page, 1, "Posts", *learning[0], _FIRST_ROW, _BLUE), about)
    _draw_cleaning(_Card(page, 2, "Cleaning", *learning[1], _FIRST_ROW, _BLUE), about)
    _draw_split(_Card(page, 3, "Split by time", *learning[2], _FIRST_ROW, _BLUE), about)
    _draw_training(_Card(page, 4, "Fine-tuning", *learning[3], _FIRST_ROW, _BLUE), about, curve)
    _draw_voice(_Card(page, 5, "The voice", *writing[0], _SECOND_ROW, _GREEN), about)
    _draw_filter(_Card(page, 6, "The filter", *writing[1], _SECOND_ROW, _GREEN))
    _draw_tweets(_Card(page, 7, "Tweets", *writing[2], _SECOND_ROW, _GREEN), about)
    picture = BytesIO()
    figure.savefig(picture, format="png", metadata={"Software": None})
    return picture.getvalue()


class _Page:
    """Words, boxes and arrows, in inches from the top left."""

    def __init__(self, axes: Any) -> None:
        self.axes = axes

    def write(
        self, x: float, y: float, text: str, *, size: float = 8.5, color: str = _INK, weight: str = "normal",
        align: str = "left", room: float = math.inf,
    ) -> float:  # fmt: skip
        """One line, made smaller and at last cut so that it fits into `room`; returns how wide it is."""
        smallest = 0.8 * size
        while (width := _width_of(text, size, weight)) > room:
            if size > smallest:
                size -= 0.5
            else:
                text = text.removesuffix("…")[:-1] + "…"
        self.axes.text(
            x, y, text, fontsize=size, color=color, fontweight=weight, ha=align, va="center_baseline", parse_math=False
        )
        return width

    def box(self, x: float, y: float, width: float, height: float, *, color: str, edge: str, corner: float) -> None:
        from matplotlib.patches import FancyBboxPatch  # noqa: PLC0415

        shape = f"round,pad=0,rounding_size={corner}"
        box = FancyBboxPatch((x, y), width, height, boxstyle=shape, facecolor=color, edgecolor=edge, linewidth=1)
        self.axes.add_patch(box)

    def bar(self, x: float, y: float, width: float, height: float, parts: Sequence[tuple[float, str]]) -> None:
        """Parts of a whole, side by side; none is too thin to be seen."""
        from matplotlib.patches import Rectangle  # noqa: PLC0415

        shares = [max(size, 0.012 * sum(size for size, _ in parts)) for size, _ in parts if size]
        colors = [color for size, color in parts if size]
        for share, color in zip(shares, colors, strict=True):
            part = width * share / sum(shares)
            self.axes.add_patch(Rectangle((x, y), part, height, facecolor=color, edgecolor="white", linewidth=0.8))
            x += part

    def arrow(self, x: float, end: float, y: float) -> None:
        self.axes.annotate(
            "", (end, y), (x, y), arrowprops={"arrowstyle": "-|>", "color": _GREY, "linewidth": 1.4, "shrinkA": 0}
        )

    def turn(self, start: float, end: float) -> None:
        """From below the first row to the second one, as a line of text breaks."""
        from matplotlib.patches import FancyArrowPatch  # noqa: PLC0415
        from matplotlib.path import Path as Line  # noqa: PLC0415

        top, bottom, round_by = _FIRST_ROW + _CARD_HEIGHT + 0.03, _SECOND_ROW - 0.05, 0.12
        middle = (top + bottom) / 2 - 0.04
        corners = [
            (start, top), (start, middle - round_by), (start, middle), (start - round_by, middle),
            (end + round_by, middle), (end, middle), (end, middle + round_by), (end, bottom),
        ]  # fmt: skip
        kinds = [Line.MOVETO, Line.LINETO, Line.CURVE3, Line.CURVE3, Line.LINETO, Line.CURVE3, Line.CURVE3, Line.LINETO]
        self.axes.add_patch(
            FancyArrowPatch(
                path=Line(corners, kinds), arrowstyle="-|>", mutation_scale=10, color=_GREY, linewidth=1.4, fill=False
            )
        )

    def row_name(self, top: float, name: str, color: str) -> None:
        self.write(_MARGIN, top - 0.16, name, size=8, color=color, weight="bold")


class _Card:
    """One step: a box with its number and title, and where its content goes."""

    def __init__(self, page: _Page, number: int, title: str, x: float, width: float, y: float, color: str) -> None:
        from matplotlib.patches import Circle  # noqa: PLC0415

        self.page, self.color = page, color
        page.box(x, y, width, _CARD_HEIGHT, color=_PAPER, edge=_EDGE, corner=0.1)
        page.axes.add_patch(Circle((x + _INSET + 0.11, y + 0.27), 0.13, facecolor=color, edgecolor="none"))
        page.write(x + _INSET + 0.11, y + 0.265, str(number), size=8.5, color="white", weight="bold", align="center")
        page.write(x + _INSET + 0.34, y + 0.255, title, size=10.5, weight="bold")
        self.x, self.width, self.y = x + _INSET, width - 2 * _INSET, y + 0.5

    def big(self, number: str, words: str) -> None:
        """A number in large type with words behind it, as the first line."""
        width = self.page.write(self.x, self.y + 0.16, number, size=17, weight="bold", color=self.color) + 0.08
        self.page.write(self.x + width, self.y + 0.19, words, color=_SOFT, room=self.width - width)

    def line(self, y: float, text: str, *, color: str = _SOFT, square: str | None = None, right: str = "") -> None:
        """A line of text, with a small square of a colour before it, or with more at the right."""
        x, room = self.x, self.width
        if square:
            self.page.box(x, self.y + y - 0.045, 0.09, 0.09, color=square, edge=square, corner=0.01)
            x, room = x + 0.16, room - 0.16
        if right:
            room -= self.page.write(x + room, self.y + y, right, align="right") + 0.08
        self.page.write(x, self.y + y, text, color=color, room=room)


def _draw_posts(card: _Card, about: Mapping[str, Any]) -> None:
    by_handle: Mapping[str, Mapping[str, int]] = about["counts_by_handle"]
    card.big(f"{about['counts']['downloaded']:,}", "downloaded")
    for index, (handle, counts) in enumerate(by_handle.items()):
        y = 0.5 + 0.21 * index
        card.line(y, f"@{handle}", color=_INK, right=f"{counts['downloaded']:,}" if len(by_handle) > 1 else "")
    sources = about.get("sources") or {}
    kinds = (kind for handle in by_handle for kind in sources.get(handle, "").split(", ") if kind)
    if names := dict.fromkeys(_SOURCES.get(kind, "a file") for kind in kinds):
        card.line(0.5 + 0.21 * len(by_handle), f"from {', '.join(names)}")


def _draw_cleaning(card: _Card, about: Mapping[str, Any]) -> None:
    kept, dropped = about["counts"]["kept"], _reasons(about["counts"])
    colors = (_ORANGE, _GREY, _PALE)[: len(dropped)]
    card.big(f"{kept:,}", "kept")
    sizes = [float(count) for count, _ in dropped]
    parts = [(float(kept), card.color), *zip(sizes, colors, strict=True)]
    card.page.bar(card.x, card.y + 0.43, card.width, 0.13, parts)
    for index, ((count, name), color) in enumerate(zip(dropped, colors, strict=True)):
        card.line(0.73 + 0.2 * index, f"{count:,} {name}", square=color)


def _reasons(counts: Mapping[str, int]) -> list[tuple[int, str]]:
    """Why posts were left out, the commonest first; what comes after the second is one, where it is more than one."""
    dropped = sorted(
        ((count, _DROPPED.get(name, name.replace("_", " "))) for name, count in counts.items()
         if count and name not in {"downloaded", "kept"}),
        reverse=True,
    )  # fmt: skip
    if len(dropped) <= _MOST_LINES:
        return dropped
    first = dropped[: _MOST_LINES - 1]
    return [*first, (sum(count for count, _ in dropped[_MOST_LINES - 1 :]), "others")]


def _draw_split(card: _Card, about: Mapping[str, Any]) -> None:
    splits = about.get("splits")
    if not splits:
        for index, text in enumerate(("The newest posts test,", "some of the others choose,", "and the rest train.")):
            card.line(0.2 + 0.21 * index, text, color=_INK)
        return
    colors = {"train": card.color, "validation": _ORANGE, "test": _GREEN}
    card.page.bar(
        card.x, card.y + 0.14, card.width, 0.2, [(float(splits[name]), color) for name, color in colors.items()]
    )
    card.page.write(card.x + card.width, card.y + 0.02, "the newest", size=7, color=_GREY, align="right")
    words = {"train": "to learn from", "validation": "to choose by", "test": "to be measured on"}
    for index, (name, color) in enumerate(colors.items()):
        card.line(0.56 + 0.21 * index, f"{splits[name]:,} {words[name]}", color=_INK, square=color)


def _draw_training(card: _Card, about: Mapping[str, Any], curve: Sequence[Mapping[str, float]]) -> None:
    options, metrics, base = about["options"], about["metrics"], about["base"]
    name = (base.get("hub_id") or "a model of its own").rpartition("/")[2]
    method = f"+ LoRA of rank {options['rank']}" if options["method"] == "lora" else "all weights"
    card.line(0.05, name, color=_INK)
    card.line(0.26, method, color=_INK)
    if "tokens" in metrics:
        card.line(0.47, f"{metrics['tokens']:,.0f} tokens, {metrics['epochs']:.1f} passes")
    points = [(point["step"], point["bits_per_byte"]) for point in curve if math.isfinite(point["bits_per_byte"])]
    if len(points) > 1:
        _draw_spark(card, points, metrics.get("best_step"))


def _draw_spark(card: _Card, points: Sequence[tuple[float, float]], best_step: float | None) -> None:
    """The validations as a small line, falling where it gets better."""
    steps, values = [step for step, _ in points], [value for _, value in points]
    left, top, width, height = card.x + 0.03, card.y + 0.72, card.width - 0.06, 0.38
    across, span = max(steps) - min(steps) or 1, max(values) - min(values) or 1
    xs = [left + width * (step - min(steps)) / across for step in steps]
    ys = [top + height * (max(values) - value) / span for value in values]
    card.page.axes.plot(xs, ys, color=card.color, linewidth=1.6, marker="o", markersize=3)
    for step, x, y in zip(steps, xs, ys, strict=True):
        if step == best_step:
            card.page.axes.plot([x], [y], color=_GREEN, marker="o", markersize=6)
            card.page.write(x, y - 0.15, "kept", size=7, color=_GREEN, weight="bold", align="center")


def _draw_voice(card: _Card, about: Mapping[str, Any]) -> None:
    metrics = about["metrics"]
    before, after = metrics["base_bits_per_byte"], metrics["bits_per_byte"]
    gain = 1 - after / before
    card.big(f"{abs(gain):.0%}", "better on posts it never saw" if gain >= 0 else "worse on posts it never saw")
    most = max(before, after)
    for index, (name, value, color) in enumerate((("base", before, _PALE), ("voice", after, card.color))):
        y = card.y + 0.46 + 0.25 * index
        room = card.width - 0.95
        card.page.write(card.x, y + 0.085, name, size=8, color=_SOFT)
        card.page.bar(card.x + 0.42, y, room * value / most, 0.17, [(1.0, color)])
        card.page.write(card.x + 0.48 + room * value / most, y + 0.085, f"{value:.3f}", weight="bold")
    card.page.write(card.x, card.y + 1.1, "bits per byte, lower is better", size=7.5, color=_GREY)


def _draw_filter(card: _Card) -> None:
    rules = (
        "no training post again",
        f"no {RUN_WORDS} words in a row from one",
        "ends with its sentence",
        f"at most {LONGEST_POST} characters",
        "none twice",
    )
    for index, rule in enumerate(rules):
        y = card.y + 0.08 + 0.235 * index
        tick = [card.x + 0.02, card.x + 0.06, card.x + 0.13], [y, y + 0.045, y - 0.05]
        card.page.axes.plot(*tick, color=card.color, linewidth=1.8)
        card.page.write(card.x + 0.24, y, rule, room=card.width - 0.24)


def _draw_tweets(card: _Card, about: Mapping[str, Any]) -> None:
    metrics = about["metrics"]
    card.page.box(card.x, card.y, card.width, 0.62, color="white", edge=_EDGE, corner=0.12)
    width = card.page.write(card.x + 0.14, card.y + 0.2, FIRST_PROMPT, size=10, weight="bold")
    room = card.width - width - 0.34
    card.page.write(card.x + 0.2 + width, card.y + 0.2, "… and the voice goes on", size=10, color=_SOFT, room=room)
    card.page.box(card.x + 0.14, card.y + 0.36, 0.86, 0.17, color="#e4f3ea", edge="#e4f3ea", corner=0.08)
    card.page.write(card.x + 0.57, card.y + 0.448, "AI-generated", size=7, color=_GREEN, weight="bold", align="center")
    if "copy_rate" in metrics and "human_copy_rate" in metrics:
        theirs = "the author's" if len(about["counts_by_handle"]) == 1 else "the authors'"
        card.line(0.78, f"{GRAM_WORDS} words in a row from a training post", color=_INK)
        card.line(0.97, f"in {metrics['copy_rate']:.0%} of its texts before the filter,")
        card.line(1.15, f"in {metrics['human_copy_rate']:.0%} of {theirs} own new posts")


def _row(weights: Sequence[float]) -> list[tuple[float, float]]:
    """Left edge and width of each card of a row."""
    room = _WIDTH - 2 * _MARGIN - _GAP * (len(weights) - 1)
    places, x = [], _MARGIN
    for weight in weights:
        width = room * weight / sum(weights)
        places.append((x, width))
        x += width + _GAP
    return places


def _width_of(text: str, size: float, weight: str) -> float:
    """In inches, in matplotlib's own font."""
    from matplotlib.font_manager import FontProperties  # noqa: PLC0415
    from matplotlib.textpath import TextToPath  # noqa: PLC0415

    width, _, _ = TextToPath().get_text_width_height_descent(
        text, FontProperties(size=size, weight=weight), ismath=False
    )
    return float(width) / 72
