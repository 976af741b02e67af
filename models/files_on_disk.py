"""Writing so that a kill or a full disk at any moment leaves the old or the new, never half.

Knows the file system. Knows nothing of what is written.
"""

import errno
import hashlib
import logging
import os
import re
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from models.errors import DiskError

_CHUNK = 1 << 20

_log = logging.getLogger(__name__)


def is_file(path: Path) -> bool:
    """Whether there is such a file; what can be no path is none."""
    try:
        return path.is_file()
    except (OSError, ValueError):
        return False


def sha256_of(path: Path) -> str:
    """The file's SHA-256, in hex."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def write_atomically(path: Path, content: bytes) -> None:
    """Write beside, flush to the disk, rename over.

    Raises:
        DiskError: the disk is full or the place cannot be written.
    """
    with new_file(path) as building:
        building.write_bytes(content)


@contextmanager
def new_file(final: Path) -> Iterator[Path]:
    """A file to write beside `final`, renamed over it when the block ends well and removed when it does not.

    Raises:
        DiskError: the disk is full or the place cannot be written.
    """
    with explained_disk_errors(final.parent):
        final.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(prefix=".writing-", dir=final.parent)
        os.close(handle)
        with _in_place_of(final, Path(name)) as building:
            yield building


@contextmanager
def new_directory(final: Path) -> Iterator[Path]:
    """A directory to fill beside `final`, renamed to it when the block ends well and removed when it does not.

    Raises:
        DiskError: the disk is full or the place cannot be written.
    """
    with explained_disk_errors(final.parent):
        final.parent.mkdir(parents=True, exist_ok=True)
        directory = Path(tempfile.mkdtemp(prefix=".writing-", dir=final.parent))
        directory.chmod(0o755)
        with _in_place_of(final, directory) as building:
            yield building


def remove_unfinished(parent: Path) -> None:
    """Remove what a killed process was writing in `parent`. Call it only while holding the lock of that place."""
    for path in parent.glob(".writing-*"):
        _remove(path)


@contextmanager
def explained_disk_errors(place: Path, setting: str = "DATA_DIR") -> Iterator[None]:
    """Turn the operating system's refusals into a sentence that names the place and the remedy: the `setting` that
    says where it is.

    Raises:
        DiskError: the disk is full or the place cannot be written.
    """
    try:
        yield
    except Exception as error:
        number = _error_number(error)
        if number in {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}:
            raise _told(
                f"The disk is full: nothing more can be written to {place}; free some space or set {setting} elsewhere."
            ) from error
        refused = number in {errno.EACCES, errno.EPERM, errno.EROFS, errno.ENOTDIR, errno.EEXIST}
        # Below /proc and its like no directory can be made.
        if refused or (number == errno.ENOENT and not place.exists()):
            raise _told(
                f"{place} cannot be written to ({os.strerror(number)}); make it writable or set {setting} elsewhere."
            ) from error
        raise


def _told(cause: str) -> DiskError:
    _log.info("disk trouble: %s", cause)  # the bot's log; the command line shows it as it is
    return DiskError(cause)


def _error_number(error: Exception) -> int:
    """The operating system's number; libraries in Rust, such as safetensors, only tell it in their words."""
    if isinstance(error, OSError):
        return error.errno or 0
    told = re.search(r"\(os error (\d+)\)", str(error))
    return int(told[1]) if told else 0


@contextmanager
def _in_place_of(final: Path, building: Path) -> Iterator[Path]:
    """`building`, a file or a directory: brought to the disk with its files and renamed to `final` when the block ends
    well, removed when it does not."""
    try:
        yield building
        for path in building.rglob("*"):
            if path.is_file():
                _flush(path)
        _flush(building)
        building.replace(final)
    except BaseException:
        _remove(building)
        raise
    _flush(final.parent)


def _remove(path: Path) -> None:
    if path.is_dir():
        shutil.rmtree(path, ignore_errors=True)
    else:
        path.unlink(missing_ok=True)


def _flush(path: Path) -> None:
    """A file's content, or the names in a directory."""
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
