"""The charts of an exploration, as columns of boxes in percent of a plot.

Knows numbers, words and sizes. Knows nothing of HTML: models/explore_page.html draws what is described here.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from models.explore import LENGTH_STEP, Explored
from models.x_text import LONGEST_POST

_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_WEEK = "week of "
_NO_TIMES = "The source gives no times."


@dataclass(frozen=True, slots=True)
class Box:
    """A part of a column: its colour, top and height in percent of the plot."""

    kind: str
    y: float
    height: float


@dataclass(frozen=True, slots=True)
class Column:
    """All that is said of one value of the x axis; `x` and `width` in percent of the plot."""

    label: str
    values: tuple[int, ...]
    title: str
    x: float
    width: float
    boxes: list[Box]


@dataclass(frozen=True, slots=True)
class Tick:
    """Words below the columns, centred at `x` percent."""

    label: str
    x: float


@dataclass(frozen=True, slots=True)
class Chart:
    """One plot with its words."""

    title: str
    caption: str
    summary: str
    """For those who do not see it."""
    unit: str
    """What the columns are."""
    nothing: str
    """What is said where there are no columns."""
    series: list[tuple[str, str]]
    """Colour and name of each box of a column, from below."""
    scale: list[int]
    """The values at the top, in the middle and at the bottom."""
    columns: list[Column]
    ticks: list[Tick]


def charts_of(account: Explored) -> list[Chart]:
    """What is shown of one handle's posts, in this order."""
    return [_over_time(account), _lengths(account), _hours(account), _weekdays(account)]


def _over_time(account: Explored) -> Chart:
    labels = [_period_label(period.first, account.period_months) for period in account.periods]
    timeless = len(account.posts) - account.timed
    ticks = range(0, len(labels), -(-len(labels) // (3 if account.period_months < 1 else 4)) or 1)
    return _chart(
        "Posts over time",
        ("Period", labels, [(period.kept, period.dropped) for period in account.periods]),
        series=[("train", "Kept"), ("dropped", "Left out")],
        caption="Every post with a time." + (f" {timeless:,} have none." if timeless else ""),
        nothing=_NO_TIMES,
        ticks=[(at, labels[at].removeprefix(_WEEK), 0.5) for at in ticks],
    )


def _lengths(account: Explored) -> Chart:
    labels = [f"{at * LENGTH_STEP + 1} to {(at + 1) * LENGTH_STEP}" for at in range(len(account.lengths) - 1)]
    return _chart(
        "Lengths",
        ("Characters", [*labels, f"over {LONGEST_POST}"], [(number,) for number in account.lengths]),
        series=[("train", "Kept posts")],
        caption=f"Kept posts, cleaned, in characters as X counts them; the last column: over {LONGEST_POST}.",
        ticks=[(at, str(at * LENGTH_STEP), 0.0) for at in range(0, len(account.lengths), 4)],
    )


def _hours(account: Explored) -> Chart:
    return _chart(
        "Hours",
        ("Hour (UTC)", [f"{hour:02}:00" for hour in range(24)], [(number,) for number in account.hours]),
        series=[("train", "Kept posts")],
        caption="Kept posts by the hour in which they were written, UTC.",
        nothing=_NO_TIMES,
        ticks=[(hour, f"{hour:02}", 0.5) for hour in range(0, 24, 3)],
    )


def _weekdays(account: Explored) -> Chart:
    return _chart(
        "Weekdays",
        ("Day (UTC)", list(_WEEKDAYS), [(number,) for number in account.weekdays]),
        series=[("train", "Kept posts")],
        caption="Kept posts by weekday, UTC.",
        nothing=_NO_TIMES,
        ticks=[(at, day[:3], 0.5) for at, day in enumerate(_WEEKDAYS)],
    )


def _chart(
    title: str,
    table: tuple[str, Sequence[str], Sequence[tuple[int, ...]]],
    *,
    series: list[tuple[str, str]],
    caption: str,
    nothing: str = "No post is kept.",
    ticks: Sequence[tuple[int, str, float]],
) -> Chart:
    """Columns of stacked boxes. `ticks`: which column, what stands below it, and where in its width (0 to 1)."""
    unit, labels, values = table
    most = max(map(sum, values), default=0)
    if not most:
        return Chart(title, caption, "", unit, nothing, series, [], [], [])
    top = _round_up(most)
    step = 100 / len(values)
    columns = []
    for at, (label, numbers) in enumerate(zip(labels, values, strict=True)):
        boxes, height = [], 0.0
        for (kind, _), number in zip(series, numbers, strict=True):
            height += 100 * number / top
            if number:
                boxes.append(Box(kind, round(100 - height, 2), round(100 * number / top, 2)))
        told = ", ".join(f"{number:,} {name.lower()}" for (_, name), number in zip(series, numbers, strict=True))
        columns.append(
            Column(label, numbers, f"{label}: {told}", round((at + 0.1) * step, 2), round(0.8 * step, 2), boxes)
        )
    highest = max(range(len(values)), key=lambda at: sum(values[at]))
    return Chart(
        title=title,
        caption=caption,
        summary=f"{title}, {len(values)} columns; the highest is {columns[highest].title}.",
        unit=unit,
        nothing=nothing,
        series=series,
        scale=[top, top // 2, 0],
        columns=columns,
        ticks=[Tick(label, round((at + within) * step, 2)) for at, label, within in ticks],
    )


def _round_up(value: int) -> int:
    """The next round even number, so that its half is one too."""
    size = 10 ** math.floor(math.log10(value))
    return max(2, next(round(step * size) for step in (1, 1.2, 1.6, 2, 3, 4, 5, 6, 8, 10) if step * size >= value))


def _period_label(first: date, months: float) -> str:
    if months < 1:
        return f"{first:%Y-%m-%d}" if not months else f"{_WEEK}{first:%Y-%m-%d}"
    if months < 12:
        return f"{first:%Y-%m}" if months == 1 else f"{first.year} Q{(first.month + 2) // 3}"
    years = round(months / 12)
    return f"{first.year}" if years == 1 else f"{first.year}–{first.year + years - 1}"
