"""Going on from a stored version: whether that can be, and what is new to it.

Knows versions and corpora. Knows nothing of torch: a bot can say "retrain with the 40 new posts" by it.
"""

import json
import random
from collections.abc import Callable, Collection, Sequence
from dataclasses import replace

from models.corpus import Corpus
from models.handles import make_key
from models.keep import TRAINED, post_hash, unpack_runs
from models.store import SHARED, Store, Version
from models.training import TrainingOptions

OLD_FOR_NEW = 0.25
"""Old tokens trained on for each new one, so that the voice is kept; see docs/decisions.md."""

_ADAPTER_FILES = ("adapter_model.safetensors", "adapter_config.json")


def why_not_continued(
    version: Version, corpus: Corpus, options: TrainingOptions, base_fingerprint: str | None = None
) -> str | None:
    """Why a training on `corpus` cannot go on from `version` (the end of a sentence), or None where it can.

    `base_fingerprint` is that of the base model in use; None leaves it unasked, for a process that does not load one.
    """
    if version.key != make_key(corpus.handles):
        return "it is the voice of other handles"
    if options.method != "lora" or not all((version.path / name).is_file() for name in _ADAPTER_FILES):
        return "only adapters can be trained further"
    try:
        trained = unpack_runs(version.read(TRAINED))
        config = json.loads(version.read("adapter_config.json"))
        theirs = (config["r"], config["lora_alpha"])
    except (KeyError, ValueError, TypeError):
        return "it does not say which posts it has learned from"
    if theirs != (options.rank, options.alpha):
        return "its adapter is of another size"
    if base_fingerprint not in {None, version.about["base"]["fingerprint"]}:
        return "it was trained on another base model"
    unseen, learned = _parted(corpus.test, trained)
    if len(unseen) < len(learned):
        return "it has learned from most of the posts that are to be held out now"
    return None


def held_out_from(corpus: Corpus, version: Version) -> Corpus:
    """The corpus without validation and test posts that the version has learned from: people repeat themselves.

    Raises:
        KeyError: the version does not say what it has learned from; see `why_not_continued`.
    """
    trained = unpack_runs(version.read(TRAINED))
    validation, _ = _parted(corpus.validation, trained)
    test, _ = _parted(corpus.test, trained)
    return replace(corpus, validation=validation or corpus.validation, test=test)


def start_for(corpus: Corpus, options: TrainingOptions, store: Store, *, scope: str = SHARED) -> Version | None:
    """The newest version of the corpus's key, where a training can go on from it and something is new to it."""
    versions = store.versions(make_key(corpus.handles), scope=scope)
    if not versions or why_not_continued(versions[0], corpus, options) or not new_posts(corpus, versions[0]):
        return None
    return versions[0]


def new_posts(corpus: Corpus, version: Version) -> int:
    """How many posts of the corpus's training split the version has not learned from.

    Raises:
        KeyError: the version does not say what it has learned from; see `why_not_continued`.
    """
    return len(set(split_posts(corpus, version)[0]))


def split_posts(corpus: Corpus, version: Version) -> tuple[list[str], list[str]]:
    """The corpus's training split: the posts that are new to the version, and the old ones. Raises as `new_posts`."""
    return _parted(corpus.train, unpack_runs(version.read(TRAINED)))


def _parted(posts: Sequence[str], trained: Collection[int]) -> tuple[list[str], list[str]]:
    """The posts that are not among the hashes of those that were learned from, and those that are."""
    new: list[str] = []
    old: list[str] = []
    for text in posts:
        (old if post_hash(text) in trained else new).append(text)
    return new, old


def sample_old(old: list[str], tokens_of: Callable[[str], int], wanted: float, seed: int) -> list[str]:
    """Old posts drawn by `seed` until they hold about `wanted` tokens, or all of them."""
    order = random.Random(seed)  # noqa: S311  (a sample, not a secret)
    drawn: list[str] = []
    for text in order.sample(old, len(old)):
        if wanted <= 0:
            break
        drawn.append(text)
        wanted -= tokens_of(text)
    return drawn
