"""How true generated tweets are to their author: every measure of it, in one place.

Knows which texts each measure wants, and when it cannot be had. The definitions are in models/likeness.py,
models/copying.py and models/diversity.py; bits per byte, which needs the model itself, is in models/evaluate.py.
"""

import random
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from typing import Any

from models.copying import GRAM_WORDS, copying
from models.diversity import distinct
from models.likeness import LEAST_AUTHORS, LEAST_TEXTS, Authors, real_or_generated


@dataclass(frozen=True, slots=True)
class Quality:
    """Numbers of some tweets, and beside them the same of the author's own held-out posts (`human_…`)."""

    tweets: int
    held_out: int
    copy_rate: float
    """Share with four words in a row from a training post: see `models.copying.Copying`, also for the next ones."""
    human_copy_rate: float
    overlap: float
    human_overlap: float
    longest_run: float
    human_longest_run: float
    attribution: float | None = None
    """Share that is taken for the author's among several authors'."""
    human_attribution: float | None = None
    attribution_ratio: float | None = None
    """The first divided by the second."""
    auc: float | None = None
    """How well real and generated are told apart: 0.5 not at all, 1 every time."""
    human_auc: float | None = None
    """The same for as many of the author's older posts instead of tweets: people change, so it is not 0.5 either."""
    distinct_1: float | None = None
    human_distinct_1: float | None = None
    distinct_2: float | None = None
    human_distinct_2: float | None = None
    distinct_3: float | None = None
    human_distinct_3: float | None = None
    missing: dict[str, str] = field(default_factory=dict)
    """Why a number cannot be had, by its name."""

    def to_json(self) -> dict[str, Any]:
        """Everything, flat."""
        return asdict(self)


def quality(
    tweets: Sequence[str],
    *,
    held_out: Sequence[str],
    training: Sequence[str],
    author: str,
    authors: Authors | None,
    seed: int = 0,
) -> Quality:
    """Measure tweets against their author's posts.

    `authors` is a classifier that knows `author` by training posts, never by `held_out`; None where there are too few
    authors.

    Raises:
        ValueError: there are no tweets or no held-out posts.
    """
    missing: dict[str, str] = {}
    ours, theirs = copying(tweets, training), copying(held_out, training)
    numbers: dict[str, Any] = {}
    if authors is None:
        missing["attribution_ratio"] = f"it needs the posts of {LEAST_AUTHORS - 1} other authors or more"
    else:
        share, human = authors.share(tweets, author), authors.share(held_out, author)
        numbers |= {"attribution": share, "human_attribution": human}
        if human:
            numbers["attribution_ratio"] = share / human
        else:
            missing["attribution_ratio"] = "not one of the author's own posts is taken for theirs"
    try:
        numbers["auc"] = real_or_generated(held_out, tweets)
    except ValueError:
        missing["auc"] = (
            f"it needs {LEAST_TEXTS} different tweets and as many held-out posts, and there are "
            f"{len(tweets)} and {len(held_out)}"
        )
    else:
        older = _some(training, len(tweets), seed)
        try:
            numbers["human_auc"] = real_or_generated(held_out, older)
        except ValueError:
            missing["human_auc"] = f"it needs {LEAST_TEXTS} different training posts, and there are {len(training)}"
    numbers |= _diversity(tweets, held_out, missing, seed)
    return Quality(
        tweets=len(tweets),
        held_out=len(held_out),
        copy_rate=ours.rate,
        human_copy_rate=theirs.rate,
        overlap=ours.overlap,
        human_overlap=theirs.overlap,
        longest_run=ours.longest_run,
        human_longest_run=theirs.longest_run,
        missing=missing,
        **numbers,
    )


def classifier(author: str, training: Sequence[str], others: Mapping[str, Sequence[str]]) -> Authors | None:
    """A classifier of `author` and the others by their training posts; None where they are too few."""
    if len(others) < LEAST_AUTHORS - 1:
        return None
    return Authors({author: training, **others})


def _diversity(tweets: Sequence[str], held_out: Sequence[str], missing: dict[str, str], seed: int) -> dict[str, float]:
    """distinct-1, -2 and -3 of equal numbers of both."""
    equal = min(len(tweets), len(held_out))
    tweets, held_out = _some(tweets, equal, seed), _some(held_out, equal, seed)
    numbers: dict[str, float] = {}
    for n in (1, 2, 3):
        try:
            numbers[f"distinct_{n}"] = distinct(tweets, n)
            numbers[f"human_distinct_{n}"] = distinct(held_out, n)
        except ValueError:
            missing[f"distinct_{n}"] = f"no text has {n} words in a row"
    return numbers


def _some(texts: Sequence[str], count: int, seed: int) -> list[str]:
    """So many of them, evenly drawn; the same ones every time."""
    return random.Random(seed).sample(texts, min(count, len(texts)))  # noqa: S311  (a sample, not a secret)


DESCRIPTIONS = {
    "attribution_ratio": "taken for the author's, next to their own posts (1: as often)",
    "auc": "told from real posts (0.5: not at all, 1: every time)",
    "copy_rate": f"tweets with {GRAM_WORDS} words in a row from a training post",
    "overlap": f"of all runs of {GRAM_WORDS} words, copied",
    "longest_run": "longest copied run, in words",
    "distinct_1": "different words, of all",
    "distinct_2": "different pairs of words, of all",
    "distinct_3": "different runs of three words, of all",
}
"""What each measure says, for tables; the author's own number is `human_` and its name."""
