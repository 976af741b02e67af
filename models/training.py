"""The words of a training: what may be asked, how far it is, what it gives.

Plain data, so that a process without torch can ask for a training and keep its result.
"""

import hashlib
import json
from collections.abc import Callable
from dataclasses import asdict, dataclass, field, replace
from typing import Any, Literal

from models.corpus import Corpus
from models.store import Version

UNKNOWN = "unknown"
"""Among a version's sources: it went on from one that did not record them."""

_RATE_GOING_ON = 0.6
"""Of the learning rate, for a training that goes on from a version; see docs/decisions.md."""

Method = Literal["lora", "full"]
Phase = Literal["loading", "training", "measuring"]


@dataclass(frozen=True, slots=True)
class TrainingOptions:
    """Everything that decides what a training gives. The defaults are measured: see docs/decisions.md."""

    method: Method = "lora"
    seed: int = 42
    rank: int = 8
    alpha: float = 16.0
    frozen_share: float = 0.25
    """Of the blocks, from the lowest on: they get no adapter. Not where all weights are learned; a training that goes
    on has the share of its start."""
    head_rank: int = 2
    """Of the adapter on the vocabulary's layer: 0 for none. Not where all weights are learned; a training that goes on
    has that of its start."""
    learning_rate: float | None = None
    """None: 2e-3 for LoRA, 1e-4 for all weights."""
    b_rate: float = 4.0
    """How many times faster an adapter's B learns than its A (LoRA+, https://arxiv.org/abs/2402.12354)."""
    batch_tokens: int = 240
    least_tokens: int = 30_000
    most_tokens: int = 30_000
    """Tokens to train on in all: small timelines up to `most_epochs` times, large ones once or in part."""
    most_stretch: float = 2.0
    """Times as many tokens, at most, where the base model needs many for a text: see `models.choice.stretched`."""
    most_epochs: float = 1.0
    weight_decay: float = 0.0
    warm_up: float = 0.05
    """Share of the steps over which the learning rate rises."""
    last_rate: float = 0.4
    """Of the learning rate's peak, what is left of it at the last step."""

    @property
    def peak_learning_rate(self) -> float:
        return self.learning_rate or (2e-3 if self.method == "lora" else 1e-4)

    def limited(self, tokens: int) -> "TrainingOptions":
        """The same for so many tokens in all, the newest ones."""
        return replace(self, least_tokens=tokens, most_tokens=tokens)

    def continued(self) -> "TrainingOptions":
        """The same for a training that goes on from a version: its posts once, however few or many they are.

        They are the newest new ones, `most_tokens` of them at most, with old ones between (see `models.choice`). The
        steps are smaller: a start that is good already is lost in large ones.
        """
        return replace(self, learning_rate=_RATE_GOING_ON * self.peak_learning_rate, least_tokens=0, most_epochs=1.0)


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a training is; what a progress bar or a job card shows."""

    phase: Phase
    fraction: float
    loss: float | None = None
    tokens_per_second: float | None = None
    remaining_seconds: float | None = None
    sample: str | None = None
    """A tweet in the voice so far, at about a quarter, a half and three quarters of a training from scratch that is
    not done in seconds."""
    resumed: bool = False


OnProgress = Callable[[Progress], None]
"""May raise `TrainingStopped`: the training then saves a checkpoint and lets it through."""


class TrainingStopped(Exception):  # noqa: N818  (no error: somebody asked for it)
    """A training was asked to stop; it goes on from its checkpoint next time."""


@dataclass(frozen=True, slots=True)
class FineTuned:
    """What a training gives: file contents for the store, and the numbers beside them."""

    files: dict[str, bytes]
    metrics: dict[str, float]
    curve: list[dict[str, float]] = field(default_factory=list)
    """One entry per validation: step, seconds, loss, bits_per_byte."""
    base: dict[str, Any] = field(default_factory=dict)
    """`name` and `fingerprint` of the base model it was made on, and its `hub_id` (None: it is none of the Hub's)."""
    fingerprint: str = ""
    """See `training_fingerprint`."""
    start: dict[str, Any] = field(default_factory=dict)
    """Of a training that went on from a version: its `version`, `fingerprint` and `sources`, how many `new_posts` and
    `old_posts` were trained on. Empty for one from scratch."""
    languages: list[str] = field(default_factory=list)
    """Of the posts: see `models.languages.languages_of`."""
    frozen_share: float = 0.0
    """What it came to: see `TrainingOptions`."""
    head_rank: int = 0
    """Likewise."""
    recipe: dict[str, Any] = field(default_factory=dict)
    """What decides the result beside the options: see `models.recipe.recipe`."""
    circumstances: dict[str, Any] = field(default_factory=dict)
    """Of the process that trained: see `models.provenance.circumstances`."""
    tweets: list[str] = field(default_factory=list)
    """The first that the voice wrote: see `models.first_tweets.first_tweets`."""


def training_fingerprint(
    corpus: Corpus, base_fingerprint: str, options: TrainingOptions, start: Version | None = None
) -> str:
    """SHA-256 of all that a training depends on. Same one, same machine: same weights.

    `start` is the version that the training goes on from.
    """
    if start:
        options = options.continued()
    parts = [corpus.fingerprint, base_fingerprint, json.dumps(asdict(options), sort_keys=True)]
    if start:
        parts += [start.version, start.about["fingerprint"]]
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()


def describe(corpus: Corpus, options: TrainingOptions, made: FineTuned) -> dict[str, Any]:
    """What a stored version says about itself."""
    if made.start:
        options = options.continued()
    return {
        "handles": corpus.handles,
        "counts": corpus.counts.to_json(),
        "counts_by_handle": {handle: counts.to_json() for handle, counts in corpus.counts_by_handle.items()},
        "splits": {
            "train": len(set(corpus.train)),  # without repeats, which make several handles weigh the same
            "validation": len(corpus.validation),
            "test": len(corpus.test),
        },
        "long_restored": corpus.long_restored,
        "sources": _sources(corpus, made.start),
        "profiles": {
            handle: {"name": profile.name, "picture_url": profile.picture_url}
            for handle, profile in corpus.profiles.items()
        },
        "languages": made.languages,
        "metrics": made.metrics,
        "options": asdict(
            replace(
                options,
                learning_rate=options.peak_learning_rate,
                frozen_share=made.frozen_share,
                head_rank=made.head_rank,
            )
        ),
        "recipe": made.recipe,
        "base": made.base,
        "corpus": corpus.fingerprint,
        "fingerprint": made.fingerprint,
        "tweets": made.tweets,
    } | ({"start": made.start} if made.start else {})


def _sources(corpus: Corpus, start: dict[str, Any]) -> dict[str, str]:
    """Where each handle's posts came from, also those that only the version before has seen."""
    if not start:
        return corpus.sources
    before = start.get("sources") or {}
    return {
        handle: ", ".join(dict.fromkeys([*source.split(", "), *before.get(handle, UNKNOWN).split(", ")]))
        for handle, source in corpus.sources.items()
    }
