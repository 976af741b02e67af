"""From a stored version and posts it has not seen to every number of how true it is.

Knows how a voice, bits per byte and the measures of its tweets fit together. Knows nothing of who asks, or of where
posts come from.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import count as numbers
from pathlib import Path
from typing import Any

import torch

from models import machine
from models.errors import BowerbirdError
from models.evaluate import bits_per_byte, without_tags
from models.held_out import Seen
from models.originality import folded
from models.pretrained import load_model, load_tokenizer
from models.quality import Quality, classifier, quality
from models.store import Version
from models.tweet import Voice, base_of
from models.tweets import Tweets
from models.weights import apply_weights

_AT_ONCE = 25
_MOST_FRUITLESS = 3  # rounds

OnStage = Callable[[str, float], None]
"""Called with what is being done, in words, and which fraction of all (0 to 1) is done."""

Write = Callable[[int, int], Tweets]
"""So many tweets by this seed."""


@dataclass(frozen=True, slots=True)
class Appraisal:
    """Bits per byte of the held-out posts, in float32, and the quality of tweets."""

    bits: dict[str, float]
    """`bits_per_byte` and `base_bits_per_byte`; `tagless_…`: the posts without their mentions and hashtags."""
    quality: Quality
    dropped: dict[str, int]
    """Draws that the rules of a tweet threw away before, by reason."""

    def to_json(self) -> dict[str, Any]:
        """Everything, flat."""
        return self.bits | self.quality.to_json() | {"dropped": self.dropped}


def appraise(
    version: Version,
    data_dir: Path,
    seen: Seen,
    others: Mapping[str, Sequence[str]],
    *,
    count: int,
    seed: int,
    on_stage: OnStage,
) -> Appraisal:
    """Write `count` tweets from their first word on, and measure them and the model.

    `others` are other authors' training posts by author, for the attribution.

    Raises:
        BowerbirdError: not one tweet came out right, or the version does not fit its base model.
    """
    on_stage("Loading", 0.0)
    tweets = _write(
        version, data_dir, count, seed, lambda made: on_stage(f"Writing tweets, {made} of {count}", 0.5 * made / count)
    )
    if not tweets.texts:
        raise BowerbirdError(
            f"None of {sum(tweets.dropped.values())} drawn tweets came out right, so there is nothing to measure; "
            "train it again."
        )
    bits = _measure(version, data_dir, seen.held_out, on_stage)
    on_stage("Asking a classifier", 0.9)
    measured = quality(
        tweets.texts,
        held_out=seen.held_out,
        training=seen.learned,
        author=version.key,
        authors=classifier(version.key, seen.learned, others),
        seed=seed,
    )
    return Appraisal(bits, measured, dict(tweets.dropped))


def _write(version: Version, data_dir: Path, count: int, seed: int, on_made: Callable[[int], None]) -> Tweets:
    voice = Voice(version, data_dir, lambda _fraction, _what: None)
    return many(lambda wanted, part: voice.tweets("", count=wanted, seed=part), count, seed, on_made)


def _measure(version: Version, data_dir: Path, held_out: Sequence[str], on_stage: OnStage) -> dict[str, float]:
    base = base_of(version, data_dir, lambda _fraction, _what: None)
    tokenizer = load_tokenizer(base)
    model = load_model(base, torch.float32, machine.probe().device)
    tagless = [text for text in map(without_tags, held_out) if text]
    bits: dict[str, float] = {}
    for done, prefix in ((0.5, "base_"), (0.7, "")):
        on_stage("Measuring bits per byte", done)
        if not prefix:
            apply_weights(model, version.files())
        bits[f"{prefix}bits_per_byte"] = bits_per_byte(model, tokenizer, held_out)
        if tagless:
            bits[f"tagless_{prefix}bits_per_byte"] = bits_per_byte(model, tokenizer, tagless)
    return bits


def many(write: Write, count: int, seed: int, on_made: Callable[[int], None]) -> Tweets:
    """`count` tweets from a writer that takes fewer at once, none twice; fewer where nothing new comes any more."""
    made = Tweets([])
    seen: set[str] = set()
    fruitless = 0
    for part in _seeds(seed):
        if len(made.texts) == count or fruitless == _MOST_FRUITLESS:
            break
        on_made(len(made.texts))
        some = write(min(_AT_ONCE, count - len(made.texts)), part)
        new = {folded(text): text for text in some.texts if folded(text) not in seen}
        fruitless = 0 if new else fruitless + 1
        seen |= new.keys()
        made.texts.extend(new.values())
        made.dropped.update(some.dropped)
    return made


def _seeds(seed: int) -> Iterator[int]:
    """Far apart: a writer may use the ones behind its own too."""
    return ((seed + 1_000 * number) % (1 << 32) for number in numbers())
