"""Where a training works: its directory under `DATA_DIR/training/`, and the lock that keeps others out.

Knows directories and locks. What lies in a directory is the checkpoint's business (models/checkpoint.py).
"""

import shutil
from collections.abc import Collection, Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

from models.errors import BowerbirdError
from models.handles import show_key, split_key
from models.locks import held, lock_of, place_of
from models.store import Store
from models.tracking import place as tracking

_TRACKER_PATIENCE = 10.0  # seconds; a recording takes two, and online a few more


def workplace(data_dir: Path, scope: str, key: str) -> Path:
    """The directory in which `key` is trained."""
    return data_dir / "training" / scope / key


@contextmanager
def alone(work: Path, *, patience: float = 0) -> Iterator[None]:
    """Hold the directory's lock, which the system lets go of when a process is killed.

    Raises:
        BusyError: another process holds it for longer than `patience` seconds.
    """
    busy = f"{show_key(work.name)} is being trained by another process; wait for it, or stop it first."
    with held(lock_of(work), busy, patience=patience):
        yield


def clear(work: Path) -> None:
    """Remove the directory and what is in it."""
    shutil.rmtree(work, ignore_errors=True)


def clear_unless_busy(work: Path) -> None:
    """As `clear`, where nobody trains in it: of a job that found it busy, another's checkpoint must not go."""
    if work.exists():
        with suppress(BowerbirdError), alone(work):
            clear(work)


def forget(handles: Collection[str], data_dir: Path, *, scope: str | None = None) -> list[str]:
    """Remove every trained model that one of `handles` is part of, what unfinished trainings left, what trackers keep
    here of them, and posts kept.

    In one scope, or in all where it is None. Returns the keys that were there; a handle of which only posts were kept
    counts as its own key.

    Raises:
        BusyError: one of them is being trained, or a tracker is being told of it; nothing is removed then.
    """
    forgotten: set[str] = set()
    with ExitStack() as holding:
        works = [
            work
            for lock in sorted((data_dir / "training").glob("*/.*.lock"))
            if scope in {None, (work := place_of(lock)).parent.name}
            and not set(handles).isdisjoint(split_key(work.name))
        ]
        for work in works:
            holding.enter_context(alone(work))
        tracked = tracking.places_about(handles, data_dir, scope)
        for place in tracked:
            holding.enter_context(tracking.held(place, patience=_TRACKER_PATIENCE))
        for handle in handles:
            forgotten |= set(Store(data_dir / "store").forget(handle, scope=scope))
        for work in works:
            if work.exists():
                forgotten.add(work.name)
            clear(work)
            lock_of(work).unlink(missing_ok=True)
        forgotten |= {place.name for place in tracked if tracking.remove(place)}
        for handle in handles:
            for posts in (data_dir / "timelines").glob(f"{scope or '*'}/{handle}"):
                forgotten.add(handle)
                clear(posts)
    return sorted(forgotten)
