"""From a finished training to a version in the store, with everything that lies beside the weights.

Knows what a stored version holds. Needs no torch: whoever asked for a training can keep its result.
"""

import hashlib
import json
from array import array
from collections.abc import Iterable, Mapping
from typing import Any

from models.card import make_card
from models.corpus import Corpus, fold
from models.front_matter import PREVIEW
from models.handles import make_key
from models.originality import run_hashes
from models.provenance import provenance
from models.store import SHARED, Store, Version
from models.training import FineTuned, TrainingOptions, describe

METRICS = "metrics.json"
RUNS = "training_runs.bin"
TRAINED = "trained_posts.bin"
CHARACTERS = "characters.txt"
CARD = "README.md"


def keep(
    corpus: Corpus,
    options: TrainingOptions,
    made: FineTuned,
    store: Store,
    *,
    scope: str = SHARED,
    more: Mapping[str, Any] | None = None,
    picture: bytes | None = None,
) -> Version:
    """Put a trained model into the store; `more` is kept in the version's `about` beside what is always there.

    `picture` shows its first tweets (see models/predictions.py), and is what its card shows.
    Where the training went on from a version, `made` brings that version's hashes: its posts are known still.

    Raises:
        BowerbirdError: the disk is full or cannot be written.
    """
    key = make_key(corpus.handles)
    about = describe(corpus, options, made) | {"provenance": provenance(corpus, options, made)} | dict(more or {})
    learned = [*corpus.train, *corpus.validation]
    runs, trained = run_hashes(learned), post_hashes(corpus.train)
    extras = {
        METRICS: json.dumps(made.metrics | {"curve": made.curve}, indent=2).encode(),
        RUNS: pack_runs(runs | unpack_runs(made.files.get(RUNS, b""))),
        TRAINED: pack_runs(trained | unpack_runs(made.files.get(TRAINED, b""))),
        CHARACTERS: characters_of([*learned, made.files.get(CHARACTERS, b"").decode()]).encode(),
    }
    files = made.files | extras | ({PREVIEW: picture} if picture else {})
    files[CARD] = make_card(key, about, files).encode()
    return store.add(key, files, about, scope=scope)


def characters_of(texts: Iterable[str]) -> str:
    """Every character but ASCII that is in one of the texts: see `models.alphabet`."""
    return "".join(sorted(character for character in set().union(*texts) if not character.isascii()))


def post_hashes(posts: Iterable[str]) -> set[int]:
    """64 bits for each post, the same where the corpus would call two posts duplicates."""
    return {post_hash(post) for post in posts}


def post_hash(post: str) -> int:
    """See `post_hashes`."""
    return int.from_bytes(hashlib.blake2b(fold(post).encode(), digest_size=8).digest(), "big")


def pack_runs(hashes: set[int]) -> bytes:
    """Hashes as eight bytes each, sorted, so that the same set gives the same file."""
    return array("Q", sorted(hashes)).tobytes()


def unpack_runs(content: bytes) -> set[int]:
    """What `pack_runs` packed."""
    hashes = array("Q")
    hashes.frombytes(content)
    return set(hashes)
