"""The corpus: timelines cleaned, filtered, de-duplicated and split, with its counts.

Knows which posts are kept and which split each belongs to. Knows nothing of tokenizers or models: it is plain text and
numbers, and travels to another process as JSON.

Choices:

- The newest 5% of a handle's kept posts are the test posts, only ever measured on: a training that goes on from a
  version is given up where they get worse. By time, because that is the question asked of a voice: what would come
  next?
- Of the others as many, drawn, validate, and the rest train. Not the newest of them: nothing tells as much of what
  comes next as what came just before (docs/decisions.md). Drawn by their text: of the same handle, with more posts, it
  is nearly the same ones again, so that hardly any was learned by the version before.
- Duplicates (case and white space aside) are found over all handles before the split, so no text is in two splits.
- Several handles weigh the same: posts of the shorter ones are repeated in the training split, and only there.
- How much text is enough is measured as X measures posts, where a Japanese character weighs as much as two Latin ones.
"""

import hashlib
import json
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, field, replace
from typing import Any, Literal, get_args

from models.ancestor import ancestor_clean
from models.cleaning import Cleaned, Dropped, clean
from models.errors import TooFewPostsError
from models.handles import MOST_HANDLES
from models.sources.timeline import Post, Profile, Timeline, by_time
from models.x_text import weighted_length

Rules = Literal["bowerbird", "ancestor"]
SplitName = Literal["train", "validation", "test"]

LEAST_TEXT = 6_000
"""Below this much kept text (characters as X weighs them) a handle is refused; the ancestor's figure."""
AMPLE_TEXT = 40_000
"""Below this much a reader is warned; the ancestor's figure too."""
LEAST_POSTS = 10
"""Below this many kept posts there is nothing to split."""
HELD_OUT = 0.05
"""The part of the kept posts that goes to each of test and validation."""
LEAST_HELD_OUT = 8
"""Posts in each of test and validation, where that is not more than a tenth of all."""
MANY_REPEATS = 10
"""From here on a reader is warned that a handle's posts are repeated."""
SPLITS: tuple[SplitName, ...] = get_args(SplitName)


@dataclass(frozen=True, slots=True)
class Counts:
    """What became of the posts of one handle, or of all: downloaded = the sum of everything else.

    Raises:
        ValueError: it does not add up.
    """

    downloaded: int = 0
    retweets: int = 0
    short: int = 0
    truncated: int = 0
    wordless: int = 0
    duplicates: int = 0
    kept: int = 0

    def __post_init__(self) -> None:
        if self.downloaded != self.kept + sum(self.dropped.values()):
            raise ValueError(f"counts do not add up: {asdict(self)}")

    @property
    def dropped(self) -> dict[str, int]:
        """Posts left out, by reason, in the order in which reasons are reported."""
        return {reason.value: getattr(self, reason) for reason in Dropped}

    def to_json(self) -> dict[str, int]:
        """A flat dictionary: `downloaded`, each reason for leaving out, `kept`."""
        return asdict(self)

    def __add__(self, other: "Counts") -> "Counts":
        theirs = asdict(other)
        return Counts(**{name: number + theirs[name] for name, number in asdict(self).items()})


@dataclass(frozen=True, slots=True)
class Judged:
    """One post and what became of it."""

    post: Post
    text: str | None
    """Cleaned; None where cleaning left the post out."""
    dropped: Dropped | None
    """Why it is not kept; None where it is."""


@dataclass(frozen=True, slots=True)
class Corpus:
    """The texts to learn from and to be measured on, oldest first within each handle."""

    handles: list[str]
    """Sorted; the order of the handles in every split."""
    train: list[str]
    validation: list[str]
    test: list[str]
    counts: Counts
    counts_by_handle: dict[str, Counts]
    long_restored: int = 0
    """How many of the downloaded posts (retweets aside) are long ones in full; a remark, no part of the counts."""
    warnings: list[str] = field(default_factory=list)
    """Sentences for people: first the sources' own, then ours."""
    rules: Rules = "bowerbird"
    sources: dict[str, str] = field(default_factory=dict)
    """By handle: see `models.sources.Timeline.source`."""
    profiles: dict[str, Profile] = field(default_factory=dict)
    """By handle, for whoever shows the voice; nothing is learned from them."""
    timelines: dict[str, str] = field(default_factory=dict, compare=False)
    """By handle: see `models.sources.Timeline.fingerprint`."""
    kept: dict[str, list[str]] = field(default_factory=dict, compare=False)
    """By handle: all its kept texts, in the order of time that the splits do not have. Not in the JSON: whoever trains
    has no use for it."""

    @property
    def fingerprint(self) -> str:
        """SHA-256 (hex) over the rules, the handles and every text in its order and split."""
        content = [self.rules, self.handles, self.train, self.validation, self.test]
        return hashlib.sha256(json.dumps(content, separators=(",", ":")).encode()).hexdigest()

    def to_json(self) -> dict[str, Any]:
        """Everything but `kept`, as what `json.dumps` takes."""
        return asdict(replace(self, kept={})) | {"fingerprint": self.fingerprint}

    @classmethod
    def from_json(cls, content: dict[str, Any]) -> "Corpus":
        """The corpus that `to_json` was called on.

        Raises:
            ValueError: the fingerprint does not fit the content, or the counts do not add up.
        """
        content = dict(content)
        fingerprint = content.pop("fingerprint")
        by_handle = {handle: Counts(**counts) for handle, counts in content.pop("counts_by_handle").items()}
        profiles = {handle: Profile(**profile) for handle, profile in content.pop("profiles").items()}
        counts = Counts(**content.pop("counts"))
        corpus = cls(**content, counts=counts, counts_by_handle=by_handle, profiles=profiles)
        if corpus.fingerprint != fingerprint:
            raise ValueError("the corpus is not what its fingerprint says")
        return corpus


@dataclass(frozen=True, slots=True)
class _Part:
    """One handle's share: kept texts, oldest first, and what became of the rest."""

    handle: str
    texts: list[str]
    counts: Counts
    long_restored: int


def build_corpus(
    timelines: Sequence[Timeline],
    *,
    rules: Rules = "bowerbird",
    newest: int | None = None,
    judged: dict[str, list[Judged]] | None = None,
) -> Corpus:
    """Clean, filter, de-duplicate and split the timelines of one to three different handles.

    `newest` limits each timeline to that many of its newest posts before anything else. The rules `ancestor` are for
    comparisons: they keep duplicates, so there a text may be in two splits. `judged` is what `judge_posts` said of the
    same, for whoever has asked it already.

    Raises:
        TooFewPostsError: a handle has too little text left.
        ValueError: no timelines, too many, or two of the same handle.
    """
    judged = judged or judge_posts(timelines, rules=rules, newest=newest)
    handles = list(judged)
    parts = [_part(handle, posts) for handle, posts in judged.items()]
    warnings = [
        warning for timeline in sorted(timelines, key=lambda each: each.handle) for warning in timeline.warnings
    ]
    for part in parts:
        warnings += _judge_amount(part)
    splits = [_in_splits(part.texts) for part in parts]
    train, repeats = _level([each["train"] for each in splits])
    warnings += [
        f"@{handle} has much less text than the other handles: its posts are repeated about {times:.0f} times to weigh "
        "the same, so expect them to shine through word for word."
        for handle, times in zip(handles, repeats, strict=True)
        if times >= MANY_REPEATS
    ]
    return Corpus(
        handles=handles,
        train=_side_by_side(train),
        validation=_side_by_side([each["validation"] for each in splits]),
        test=[text for each in splits for text in each["test"]],
        counts=sum((part.counts for part in parts), Counts()),
        counts_by_handle={part.handle: part.counts for part in parts},
        long_restored=sum(part.long_restored for part in parts),
        warnings=warnings,
        rules=rules,
        sources={timeline.handle: timeline.source for timeline in timelines},
        profiles={timeline.handle: timeline.profile for timeline in timelines},
        timelines={timeline.handle: timeline.fingerprint for timeline in timelines},
        kept={part.handle: part.texts for part in parts},
    )


def judge_posts(
    timelines: Sequence[Timeline], *, rules: Rules = "bowerbird", newest: int | None = None
) -> dict[str, list[Judged]]:
    """What becomes of every post of one to three different handles; handles sorted, posts newest first.

    Raises:
        ValueError: as `build_corpus`.
    """
    if rules not in get_args(Rules):
        raise ValueError(f"no such rules: {rules!r}")
    timelines = sorted(timelines, key=lambda timeline: timeline.handle)
    handles = [timeline.handle for timeline in timelines]
    if not 1 <= len(handles) <= MOST_HANDLES or len(set(handles)) < len(handles):
        raise ValueError(f"one to {MOST_HANDLES} different handles, not {handles}")
    seen: set[str] = set()
    return {timeline.handle: list(_judge(timeline, rules, newest, seen)) for timeline in timelines}


def count(judged: Sequence[Judged]) -> Counts:
    """The counts of one handle's posts."""
    dropped = Counter(one.dropped.value for one in judged if one.dropped)
    return Counts(downloaded=len(judged), kept=len(judged) - dropped.total(), **dropped)


def kept_texts(judged: Sequence[Judged]) -> list[str]:
    """The texts of one handle's kept posts, oldest first."""
    return [one.text for one in reversed(judged) if one.text is not None and not one.dropped]


def split(texts: Sequence[str]) -> list[SplitName]:
    """Which split each is in; `texts` oldest first, at least `LEAST_POSTS` of them."""
    held_out = max(round(len(texts) * HELD_OUT), min(LEAST_HELD_OUT, len(texts) // 10))
    lots = [hashlib.sha256(fold(text).encode()).digest() for text in texts[:-held_out]]
    drawn = set(sorted(range(len(lots)), key=lots.__getitem__)[:held_out])
    return [
        "test" if place >= len(lots) else "validation" if place in drawn else "train" for place in range(len(texts))
    ]


def fold(text: str) -> str:
    """A text by which duplicates are known: case and white space folded."""
    return " ".join(text.casefold().split())


def amount_of_text(texts: Sequence[str]) -> int:
    """How much text this is, in characters as X weighs them (a Japanese one is two)."""
    return sum(weighted_length(text) for text in texts)


def _judge(timeline: Timeline, rules: Rules, newest: int | None, seen: set[str]) -> Iterator[Judged]:
    """One handle's posts, newest first; `seen` holds the folded texts of the handles before and takes in this one's."""
    for post in by_time(timeline.posts)[:newest]:
        cleaned = _clean_post(post, rules)
        dropped = cleaned.dropped
        if cleaned.text is not None and rules == "bowerbird":
            folded = fold(cleaned.text)
            if folded in seen:
                dropped = Dropped.DUPLICATES
            seen.add(folded)
        yield Judged(post, cleaned.text, dropped)


def _part(handle: str, judged: Sequence[Judged]) -> _Part:
    return _Part(
        handle=handle,
        texts=kept_texts(judged),
        counts=count(judged),
        long_restored=sum(one.post.is_long and not one.post.is_retweet for one in judged),
    )


def _in_splits(texts: Sequence[str]) -> dict[SplitName, list[str]]:
    parts: dict[SplitName, list[str]] = {name: [] for name in SPLITS}
    for name, text in zip(split(texts), texts, strict=True):
        parts[name].append(text)
    return parts


def _clean_post(post: Post, rules: Rules) -> Cleaned:
    if post.is_retweet:
        return Cleaned(None, Dropped.RETWEETS)
    if rules == "bowerbird":
        return clean(post.text, is_long=post.is_long)
    text = ancestor_clean(post.text)
    return Cleaned(text, Dropped.SHORT if text is None else None)


def _judge_amount(part: _Part) -> list[str]:
    """A warning where there is little text.

    Raises:
        TooFewPostsError: there is too little.
    """
    amount = amount_of_text(part.texts)
    counts = part.counts
    there = f"@{part.handle} has {amount:,} characters of usable text in {counts.kept:,} {_posts(counts.kept)}"
    if amount < LEAST_TEXT or counts.kept < LEAST_POSTS:
        dropped = ", ".join(f"{number:,} {reason}" for reason, number in counts.dropped.items() if number)
        raise TooFewPostsError(
            f"{there} (of {counts.downloaded:,} downloaded{': ' if dropped else ''}{dropped}); at least "
            f"{LEAST_TEXT:,} in {LEAST_POSTS} posts are needed: choose a handle that writes more of its own, or give "
            "more of its posts."
        )
    if amount < AMPLE_TEXT:
        return [f"{there}, which is little: from {AMPLE_TEXT:,} characters on the voice comes through better."]
    return []


def _posts(number: int) -> str:
    return "post" if number == 1 else "posts"


def _side_by_side(parts: Sequence[Sequence[str]]) -> list[str]:
    """All handles' posts in one row, oldest first: any end of it holds the same share of each."""
    placed = [
        ((number + 1) / len(part), handle, text)
        for handle, part in enumerate(parts)
        for number, text in enumerate(part)
    ]
    return [text for _place, _handle, text in sorted(placed, key=lambda one: one[:2])]


def _level(parts: list[list[str]]) -> tuple[list[list[str]], list[float]]:
    """Each handle's training posts, repeated until all weigh as much as the longest, and how often that was.

    Whole rounds first, then the newest posts as far as they bring the weight closer.
    """
    amounts = [amount_of_text(part) for part in parts]
    most = max(amounts)
    level = []
    for part, amount in zip(parts, amounts, strict=True):
        rounds, missing = divmod(most, amount)
        start = len(part)
        while start and missing >= (weight := weighted_length(part[start - 1])) / 2:
            missing -= weight
            start -= 1
        level.append(part * rounds + part[start:])
    return level, [most / amount for amount in amounts]
