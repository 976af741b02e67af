"""Where trackers keep things on this machine: a directory for each key, and trackio's one for all.

Knows directories, names and locks. `DATA_DIR/tracking/<scope>/<key>/` holds the log of the last recording and W&B's
runs; `DATA_DIR/trackio/` what trackio's dashboard shows, each key in a project of its own, so that it can be forgotten.
"""

import shutil
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from pathlib import Path

from models import locks
from models.handles import show_key, split_key
from models.tracking.lineage import slug

LOG = "log.txt"


def place_of(data_dir: Path, scope: str, key: str) -> Path:
    """The directory of a key."""
    return data_dir / "tracking" / scope / key


def trackio_dir(data_dir: Path) -> Path:
    """What TRACKIO_DIR is to be."""
    return data_dir / "trackio"


def trackio_project(scope: str, key: str) -> str:
    """The project of a key; trackio takes no name that begins with `registry-` or ends with `_system` and its like."""
    return f"bowerbird-{slug(key)}-{scope}"


@contextmanager
def held(place: Path, *, patience: float = 0) -> Iterator[None]:
    """Hold the lock of a key's directory, so that nothing is written while something is removed.

    Raises:
        BusyError: another process holds it for longer than `patience` seconds.
    """
    busy = f"A tracker is being told of {show_key(place.name)} at this moment; try again in two minutes."
    with locks.held(locks.lock_of(place), busy, patience=patience):
        yield


def places_about(handles: Collection[str], data_dir: Path, scope: str | None) -> list[Path]:
    """The directories of every key that one of `handles` is part of, in a scope, or in all where it is None."""
    return [
        place
        for lock in sorted((data_dir / "tracking").glob(f"{scope or '*'}/.*.lock"))
        if not set(handles).isdisjoint(split_key((place := locks.place_of(lock)).name))
    ]


def remove(place: Path) -> bool:
    """Remove all that trackers keep here of a key; hold its lock. Returns whether there was anything."""
    trackio, project = trackio_dir(place.parents[2]), trackio_project(place.parent.name, place.name)
    there = [path for path in (place, *trackio.glob(f"{project}.*"), *trackio.glob(f"*/{project}")) if path.exists()]
    for path in there:
        if path.is_dir():
            shutil.rmtree(path, ignore_errors=True)
        else:
            path.unlink(missing_ok=True)
    # While it is held: whoever waits for it finds that it guards no name any more, and makes a new one.
    locks.lock_of(place).unlink(missing_ok=True)
    return bool(there)
