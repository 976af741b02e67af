"""How much of what was written is copied from the training posts, and how much an author repeats themselves anyway.

Knows words and their runs. Knows nothing of models, of the store or of where texts come from.

A classifier that tells authors apart takes whoever copies for the author, so copying is the gate: no likeness counts
without it. The copy rate is the share of texts that have a run of four words in common with a training post, always
read against the same share of the author's own held-out posts, since people repeat themselves too. Words are compared
as in models/originality.py: without case and punctuation, and in scripts without spaces ten characters are four words.
A text of fewer than four words has no such run and counts as not copied.

Source of the measure: n-gram novelty against the training set, as McCoy et al. use it, "How much do language models
copy from their training data?" (2023, https://arxiv.org/abs/2111.09509), with the human baseline from held-out text.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from models.originality import runs, weight_of, words_in

GRAM_WORDS = 4

_BETWEEN_WORDS, _BETWEEN_POSTS = "\x1f", "\x1e"


@dataclass(frozen=True, slots=True)
class Copying:
    """What some texts have in common with the training posts."""

    rate: float
    """Share of the texts that have a run of four words in common with a training post."""
    overlap: float
    """Share of all their runs of four words that are in a training post; 0 where there are none."""
    longest_run: float
    """Words in the longest run that is also in one training post, over all texts."""


def copying(texts: Sequence[str], training: Sequence[str]) -> Copying:
    """How much of `texts` is copied from `training`.

    Raises:
        ValueError: there is no text.
    """
    known = _grams(training)
    found = _found(texts, known)
    return Copying(
        rate=_rate(found),
        overlap=sum(map(sum, found)) / max(1, sum(map(len, found))),
        longest_run=_longest_run(texts, training),
    )


def copy_rate(texts: Sequence[str], training: Sequence[str]) -> float:
    """`Copying.rate` alone, which is quicker.

    Raises:
        ValueError: there is no text.
    """
    return _rate(_found(texts, _grams(training)))


def _grams(training: Sequence[str]) -> set[tuple[str, ...]]:
    return {tuple(run) for post in training for _end, run in runs(words_in(post), GRAM_WORDS)}


def _found(texts: Sequence[str], known: set[tuple[str, ...]]) -> list[list[bool]]:
    """For each run of each text whether it is known."""
    if not texts:
        raise ValueError("the copy rate of no text")
    return [[tuple(run) in known for _end, run in runs(words_in(text), GRAM_WORDS)] for text in texts]


def _rate(found: list[list[bool]]) -> float:
    return sum(map(any, found)) / len(found)


def _longest_run(texts: Sequence[str], training: Sequence[str]) -> float:
    """By plain search: where a run from one word on ends, the one from the next word on ends there or later."""
    posts = _BETWEEN_POSTS.join(_joined(words_in(post)) for post in training)
    longest = 0.0
    for text in texts:
        words = words_in(text)
        end = 0
        for start in range(len(words)):
            end = max(end, start)
            while end < len(words) and _joined(words[start : end + 1]) in posts:
                end += 1
            longest = max(longest, sum(map(weight_of, words[start:end])))
    return longest


def _joined(words: Sequence[str]) -> str:
    return _BETWEEN_WORDS + _BETWEEN_WORDS.join(words) + _BETWEEN_WORDS
