"""What lies beside a version's directory, since the version itself never changes.

Knows names and the lock under which the store adds and forgets versions. What the files hold is the business of
models/links.py and models/preview.py.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock

from models.errors import StoreError
from models.files_on_disk import explained_disk_errors
from models.handles import show_key
from models.locks import lock_of


def beside(version_dir: Path, what: str, suffix: str) -> Path:
    """The file of a version that holds `what`; it is forgotten with the version's key."""
    # Its name does not begin with a digit: what does, in a key's directory, is a version.
    return version_dir.with_name(f"{what}-{version_dir.name}{suffix}")


def all_beside(version_dir: Path) -> list[Path]:
    """Every file that lies beside a version."""
    return sorted(version_dir.parent.glob(f"*-{version_dir.name}.*"))


@contextmanager
def held(version_dir: Path) -> Iterator[None]:
    """Hold the lock of the version's key while something beside it is written.

    Raises:
        StoreError: there is no such version any more.
        BowerbirdError: the disk is full or cannot be written.
    """
    key_dir = version_dir.parent
    gone = StoreError(f"Version {version_dir.name} of {show_key(key_dir.name)} is not there any more.")
    if not version_dir.is_dir():  # or a lock would name what was forgotten
        raise gone
    with explained_disk_errors(key_dir), FileLock(lock_of(key_dir)):
        if not version_dir.is_dir():
            raise gone
        yield
