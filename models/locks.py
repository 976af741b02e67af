"""Locks between processes: files that the system lets go of when whoever holds them is killed.

Knows the file system. Knows nothing of what is locked.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout

from models.errors import BusyError
from models.files_on_disk import explained_disk_errors


def lock_of(place: Path) -> Path:
    """The lock file of a directory, which lies beside it: the directory may be removed while the lock is held."""
    return place.parent / f".{place.name}.lock"


def place_of(lock: Path) -> Path:
    """The directory whose lock file this is."""
    return lock.with_name(lock.name[1:].removesuffix(".lock"))


@contextmanager
def held(path: Path, busy: str, *, patience: float = 0) -> Iterator[None]:
    """Hold the lock file `path`, in a directory that is made where it is missing.

    Raises:
        BusyError: another process holds it for longer than `patience` seconds; `busy` is the sentence that says so.
        BowerbirdError: the disk is full or cannot be written.
    """
    with explained_disk_errors(path.parent):
        path.parent.mkdir(parents=True, exist_ok=True)
        lock = FileLock(path)
        try:
            lock.acquire(timeout=patience)
        except Timeout:
            raise BusyError(busy) from None
    try:
        yield
    finally:
        lock.release()
