"""Where a training works: its directory under `DATA_DIR/training/`, and the lock that keeps others out.

Knows directories and locks. What lies in a directory is the checkpoint's business (models/checkpoint.py).
"""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout

from models.errors import BusyError
from models.files_on_disk import explained_disk_errors
from models.handles import show_key, split_key
from models.store import Store


def workplace(data_dir: Path, scope: str, key: str) -> Path:
    """The directory in which `key` is trained."""
    return data_dir / "training" / scope / key


@contextmanager
def alone(work: Path, *, patience: float = 0) -> Iterator[None]:
    """Hold the directory's lock, which the system lets go of when a process is killed.

    Raises:
        BusyError: another process holds it for longer than `patience` seconds.
    """
    with explained_disk_errors(work.parent):
        work.parent.mkdir(parents=True, exist_ok=True)
        lock = FileLock(work.parent / f".{work.name}.lock")
        try:
            lock.acquire(timeout=patience)
        except Timeout:
            raise BusyError(
                f"{show_key(work.name)} is being trained by another process; wait for it, or stop it first."
            ) from None
    try:
        yield
    finally:
        lock.release()


def clear(work: Path) -> None:
    """Remove the directory and what is in it."""
    shutil.rmtree(work, ignore_errors=True)


def forget(handle: str, data_dir: Path, *, scope: str | None = None) -> list[str]:
    """Remove every trained model that `handle` is part of, what unfinished trainings left, and the posts kept of it.

    Returns the keys that were there; a handle of which only posts were kept counts as its own key.

    Raises:
        BusyError: one of them is being trained.
    """
    forgotten = set(Store(data_dir / "store").forget(handle, scope=scope))
    for lock in (data_dir / "training").glob("*/.*.lock"):
        work = lock.parent / lock.name[1:].removesuffix(".lock")
        if handle in split_key(work.name) and scope in {None, work.parent.name}:
            with alone(work):
                if work.exists():
                    forgotten.add(work.name)
                clear(work)
                lock.unlink()
    for posts in (data_dir / "timelines").glob(f"{scope or '*'}/{handle}"):
        forgotten.add(handle)
        clear(posts)
    return sorted(forgotten)
