"""The whole way from sources to a trained model in the store, for every door.

Knows the order of things. Each step's knowledge is in its own file: sources → corpus → base → finetune → store.
"""

import json
from array import array
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path

from filelock import FileLock, Timeout

from models.base import OnPrepare, prepare
from models.card import make_card
from models.checkpoint import remove_checkpoint
from models.corpus import Corpus
from models.errors import BusyError, StoreError
from models.files_on_disk import explained_disk_errors, remove_unfinished
from models.finetune import OnProgress, TrainingOptions, fine_tune, training_fingerprint
from models.handles import make_key, show_key, split_key
from models.originality import run_hashes
from models.store import SHARED, Store, Version

METRICS = "metrics.json"
RUNS = "training_runs.bin"
CARD = "README.md"


def train(
    corpus: Corpus,
    *,
    base_model: str,
    data_dir: Path,
    options: TrainingOptions,
    on_prepare: OnPrepare,
    on_progress: OnProgress,
    retrain: bool = False,
    scope: str = SHARED,
) -> tuple[Version, bool]:
    """Train on `corpus` and keep the result; returns the version and whether it was made just now.

    A version made from the same corpus, base and options already serves, unless `retrain`. A training that was cut off
    goes on where its last checkpoint was.

    Raises:
        BusyError: this key is being trained already.
        BowerbirdError: no base model, disk full, …
    """
    key = make_key(corpus.handles)
    store = Store(data_dir / "store")
    work = data_dir / "training" / scope / key
    base = prepare(base_model, data_dir, on_prepare)
    with _alone(work, key):
        fingerprint = training_fingerprint(corpus, base, options)
        ready = None if retrain else _made_before(store, key, scope, fingerprint)
        if ready:
            remove_checkpoint(work)
            return ready, False
        remove_unfinished(work)
        made = fine_tune(corpus, base, options, on_progress, work)
        about = {
            "handles": corpus.handles,
            "counts": corpus.counts.to_json(),
            "counts_by_handle": {handle: counts.to_json() for handle, counts in corpus.counts_by_handle.items()},
            "long_restored": corpus.long_restored,
            "metrics": made.metrics,
            "options": asdict(options),
            "base": {"name": base.name, "fingerprint": base.fingerprint},
            "corpus": corpus.fingerprint,
            "fingerprint": fingerprint,
        }
        extras = {
            METRICS: json.dumps(made.metrics | {"curve": made.curve}, indent=2).encode(),
            RUNS: pack_runs(run_hashes([*corpus.train, *corpus.validation])),
            CARD: make_card(key, about).encode(),
        }
        version = store.add(key, made.files | extras, about, scope=scope)
        remove_checkpoint(work)
    return version, True


def forget(handle: str, data_dir: Path, *, scope: str | None = None) -> list[str]:
    """Remove every trained model that `handle` is part of and what unfinished trainings left; returns the keys."""
    forgotten = set(Store(data_dir / "store").forget(handle, scope=scope))
    for lock in (data_dir / "training").glob("*/.*.lock"):
        work = lock.parent / lock.name[1:].removesuffix(".lock")
        if handle in split_key(work.name) and scope in {None, work.parent.name}:
            with _alone(work, work.name):
                if work.exists():
                    forgotten.add(work.name)
                remove_checkpoint(work)
                lock.unlink()
    return sorted(forgotten)


def pack_runs(hashes: set[int]) -> bytes:
    """Hashes as eight bytes each, sorted, so that the same set gives the same file."""
    return array("Q", sorted(hashes)).tobytes()


def unpack_runs(content: bytes) -> set[int]:
    """What `pack_runs` packed."""
    hashes = array("Q")
    hashes.frombytes(content)
    return set(hashes)


def _made_before(store: Store, key: str, scope: str, fingerprint: str) -> Version | None:
    try:
        current = store.current(key, scope=scope)
    except StoreError:
        return None
    return current if current.about.get("fingerprint") == fingerprint else None


@contextmanager
def _alone(work: Path, key: str) -> Iterator[None]:
    """Hold the key's training lock, which the system lets go of when a process is killed."""
    with explained_disk_errors(work.parent):
        work.parent.mkdir(parents=True, exist_ok=True)
        lock = FileLock(_lock_path(work))
        try:
            lock.acquire(timeout=0)
        except Timeout:
            raise BusyError(
                f"{show_key(key)} is being trained by another process; wait for it, or stop it first."
            ) from None
    try:
        yield
    finally:
        lock.release()


def _lock_path(work: Path) -> Path:
    return work.parent / f".{work.name}.lock"
