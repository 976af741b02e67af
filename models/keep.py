"""From a finished training to a version in the store, with everything that lies beside the weights.

Knows what a stored version holds. Needs no torch: whoever asked for a training can keep its result.
"""

import json
from array import array
from collections.abc import Mapping
from typing import Any

from models.card import make_card
from models.corpus import Corpus
from models.handles import make_key
from models.originality import run_hashes
from models.store import SHARED, Store, Version
from models.training import FineTuned, TrainingOptions, describe

METRICS = "metrics.json"
RUNS = "training_runs.bin"
CARD = "README.md"


def keep(
    corpus: Corpus,
    options: TrainingOptions,
    made: FineTuned,
    store: Store,
    *,
    scope: str = SHARED,
    more: Mapping[str, Any] | None = None,
) -> Version:
    """Put a trained model into the store; `more` is kept in the version's `about` beside what is always there.

    Raises:
        BowerbirdError: the disk is full or cannot be written.
    """
    key = make_key(corpus.handles)
    about = describe(corpus, options, made) | dict(more or {})
    extras = {
        METRICS: json.dumps(made.metrics | {"curve": made.curve}, indent=2).encode(),
        RUNS: pack_runs(run_hashes([*corpus.train, *corpus.validation])),
        CARD: make_card(key, about).encode(),
    }
    return store.add(key, made.files | extras, about, scope=scope)


def pack_runs(hashes: set[int]) -> bytes:
    """Hashes as eight bytes each, sorted, so that the same set gives the same file."""
    return array("Q", sorted(hashes)).tobytes()


def unpack_runs(content: bytes) -> set[int]:
    """What `pack_runs` packed."""
    hashes = array("Q")
    hashes.frombytes(content)
    return set(hashes)
