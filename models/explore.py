"""What a corpus is made of, as numbers: what was kept, what was left out and why, when and how it was written.

Knows timelines and the corpus's judgement of each post. Knows nothing of how any of it is shown: that is
models/explore_page.py. Works for posts too few to learn from as well, since those are the ones to look into.

What is said of lengths, times and words is said of the posts that are kept. Times are UTC: no source tells where an
account lives.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from models.changes import Change, changes
from models.corpus import LEAST_POSTS, SPLITS, Counts, Judged, amount_of_text, build_corpus, count, judge_posts, split
from models.errors import TooFewPostsError
from models.sources.timeline import Timeline
from models.word_counts import Counted, count_emoji, count_hashtags, count_mentions, count_words
from models.x_text import LONGEST_POST, weighted_length

MOST_PERIODS = 62
LENGTH_STEP = 20
_MONTHS_A_PERIOD = (1, 3, 12, 24, 60, 120, 240, 600, 1200, 2400)


@dataclass(frozen=True, slots=True)
class Split:
    """One part of the kept posts."""

    name: str
    posts: int
    first: datetime | None
    last: datetime | None


@dataclass(frozen=True, slots=True)
class Period:
    """A day, a week, or one or several months."""

    first: date
    kept: int
    dropped: int


@dataclass(frozen=True, slots=True)
class Explored:
    """One handle's posts."""

    handle: str
    name: str | None
    source: str
    """As a timeline tells it."""
    counts: Counts
    amount: int
    """Of kept text, in characters as X weighs them."""
    posts: list[Judged]
    """Newest first."""
    kinds: list[str]
    """Of each post: one of `SPLITS`, `kept` where there are too few to split, or why it was left out."""
    changes: list[set[Change]]
    """What cleaning did to each post; nothing where it was left out."""
    splits: list[Split]
    """None where there are too few posts."""
    timed: int
    """How many of all posts have a time."""
    periods: list[Period]
    """Without gaps, oldest first; every post with a time is in one."""
    period_months: float
    """How long each is: months, 0.25 for a week, 0 for a day."""
    lengths: list[int]
    """Kept posts by weighted length, in steps of `LENGTH_STEP`; the last: longer than a post may usually be."""
    hours: list[int]
    """Kept posts by hour, 0 to 23."""
    weekdays: list[int]
    """Kept posts by day, from Monday."""
    words: Counted
    emoji: Counted
    mentions: Counted
    hashtags: Counted

    @property
    def change_counts(self) -> dict[Change, int]:
        """In how many posts each kind of change was made; those that were."""
        found = Counter(change for each in self.changes for change in each)
        return {change: found[change] for change in Change if found[change]}


@dataclass(frozen=True, slots=True)
class Exploration:
    """The posts of one to three handles that would make one voice."""

    accounts: list[Explored]
    """By handle."""
    notes: list[str]
    """Sentences for people: what reading the posts and building the corpus warns of, or why there are too few."""


def explore(timelines: Sequence[Timeline]) -> Exploration:
    """Look into the timelines of one to three different handles.

    Raises:
        ValueError: no timelines, too many, or two of the same handle.
    """
    judged = judge_posts(timelines)
    by_handle = {timeline.handle: timeline for timeline in timelines}
    try:
        notes = build_corpus(timelines, judged=judged).warnings
    except TooFewPostsError as error:
        notes = [*(warning for handle in judged for warning in by_handle[handle].warnings), str(error)]
    return Exploration([_explored(by_handle[handle], posts) for handle, posts in judged.items()], notes)


def _explored(timeline: Timeline, posts: list[Judged]) -> Explored:
    kept = [one for one in posts if not one.dropped]
    texts = [one.text or "" for one in kept]
    splits = split(texts[::-1])[::-1] if len(kept) >= LEAST_POSTS else []
    where = {id(one): name for one, name in zip(kept, splits, strict=False)}
    times = [one.post.created_at for one in kept if one.post.created_at]
    periods, months = _periods(posts)
    as_they_came = [one.post.text for one in kept]
    return Explored(
        handle=timeline.handle,
        name=timeline.profile.name,
        source=timeline.source,
        counts=count(posts),
        amount=amount_of_text(texts),
        posts=posts,
        kinds=[one.dropped.value if one.dropped else where.get(id(one), "kept") for one in posts],
        changes=[set() if one.dropped else changes(one.post.text, one.text or "") for one in posts],
        splits=[_split(name, [one for one in kept if where[id(one)] == name]) for name in SPLITS if where],
        timed=sum(one.post.created_at is not None for one in posts),
        periods=periods,
        period_months=months,
        lengths=_lengths(texts),
        hours=_histogram([time.hour for time in times], 24),
        weekdays=_histogram([time.weekday() for time in times], 7),
        words=count_words(texts),
        emoji=count_emoji(texts),
        mentions=count_mentions(as_they_came),
        hashtags=count_hashtags(as_they_came),
    )


def _split(name: str, part: Sequence[Judged]) -> Split:
    times = [one.post.created_at for one in part if one.post.created_at]
    return Split(name, len(part), min(times, default=None), max(times, default=None))


def _lengths(texts: Sequence[str]) -> list[int]:
    most = LONGEST_POST // LENGTH_STEP
    return _histogram([min(most, max(0, weighted_length(text) - 1) // LENGTH_STEP) for text in texts], most + 1)


def _histogram(values: Sequence[int], size: int) -> list[int]:
    counts = Counter(values)
    return [counts[value] for value in range(size)]


def _periods(posts: Sequence[Judged]) -> tuple[list[Period], float]:
    """Posts by time, in the shortest periods of which there are not too many, and how many months each is."""
    dated = [(one.post.created_at.date(), one.dropped is None) for one in posts if one.post.created_at]
    if not dated:
        return [], 0
    first, last = min(dated)[0], max(dated)[0]
    days = (last - first).days + 1
    if days <= 7 * MOST_PERIODS:
        step, months = (1, 0.0) if days <= MOST_PERIODS else (7, 0.25)
        # The first of January of the year 1 was a Monday, and its ordinal is 1.
        numbers = Counter(((day.toordinal() - 1) // step, kept) for day, kept in dated)
        starts = {at: date.fromordinal(at * step + 1) for at in _span(numbers)}
    else:
        span = 12 * (last.year - first.year) + last.month - first.month + 1
        step = next(step for step in _MONTHS_A_PERIOD if -(-span // step) < MOST_PERIODS)
        months = float(step)
        numbers = Counter(((12 * day.year + day.month - 1) // step, kept) for day, kept in dated)
        starts = {at: date(max(1, at * step // 12), at * step % 12 + 1, 1) for at in _span(numbers)}
    return [Period(start, numbers[at, True], numbers[at, False]) for at, start in starts.items()], months


def _span(numbers: Counter[tuple[int, bool]]) -> range:
    return range(min(numbers)[0], max(numbers)[0] + 1)
