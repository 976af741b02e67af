"""Reading members of a folder or a zip, and single files, within bounds.

Knows what a hostile or damaged file can do: expand without end, lead outside its folder, block on a pipe. Does not
know what an archive of X is, nor what the bytes mean. Only what is asked for is ever opened or counted.
"""

import os
import stat
import struct
import zipfile
import zlib
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, BinaryIO, Protocol

from models.errors import BadSourceError

_MIB = 1 << 20
_CHUNK = 1 << 20
# Below a first level that may be called anything, these are the only folders an archive keeps its posts in.
_FOLDERS = {"data", "js", "tweets"}
_MOST_NAMES = 1_000_000
_UNREADABLE_ZIP = (
    zipfile.BadZipFile, zlib.error, EOFError, OSError, RuntimeError, ValueError, IndexError, OverflowError, struct.error
)  # fmt: skip


@dataclass
class Budget:
    """How much one source may make us read; `spent` counts over all its files."""

    most_of_one: int = 512 * _MIB
    most_of_all: int = 1024 * _MIB
    ratio: int = 200
    """How many times its packed size a zip's member may have; X's own JSON stays near ten."""
    ratio_from: int = 10 * _MIB
    spent: int = 0

    def check(self, size: int, shown: str, most: int | None = None) -> None:
        """Refuses a size that would pass the bounds; also used with the size that a file declares.

        Raises:
            BadSourceError: it would.
        """
        most = min(most or self.most_of_one, self.most_of_one)
        if size > most:
            raise BadSourceError(f"{shown} has {_size(size)}, more than the {_size(most)} that one file may have.")
        if self.spent + size > self.most_of_all:
            raise BadSourceError(
                f"With {shown} there would be more than {_size(self.most_of_all)} to read; give a smaller source."
            )

    def read(self, file: IO[bytes], shown: str, most: int | None = None) -> bytearray:
        """All of an open file, as long as its real size stays within the bounds.

        Raises:
            BadSourceError: it does not.
        """
        data = bytearray()
        while chunk := file.read(_CHUNK):
            self.check(len(data) + len(chunk), shown, most)
            data += chunk
        self.spent += len(data)
        return data


class Members(Protocol):
    """Named files under one path."""

    shown: str
    """What messages call the whole."""

    @property
    def names(self) -> list[str]:
        """Names with `/`, relative; of a folder only those where an archive keeps its posts."""
        ...

    def read(self, name: str, most: int | None = None) -> bytearray:
        """One member, of at most so many bytes.

        Raises:
            BadSourceError: it cannot be read, or not safely.
        """
        ...


class _Folder:
    def __init__(self, path: Path, budget: Budget) -> None:
        self.shown = show_name(path.resolve().name or str(path))
        self._root = path.resolve()
        self._budget = budget
        self.names = sorted(self._walk(self._root, depth=0))

    def _walk(self, folder: Path, depth: int) -> Iterator[str]:
        try:
            entries = list(os.scandir(folder))
        except OSError as error:
            raise BadSourceError(f"The folder {show_name(folder.name)} cannot be read: {_reason(error)}.") from error
        if len(entries) > _MOST_NAMES:
            raise BadSourceError(f"The folder {self.shown} holds too many files; give the archive's own folder.")
        for entry in entries:
            path = Path(entry.path)
            if not _is_folder(entry):
                yield path.relative_to(self._root).as_posix()
            elif entry.name in _FOLDERS and depth < 4:
                self._check_inside(path)
                yield from self._walk(path, depth + 1)
            elif depth == 0 and not entry.is_symlink() and os.access(path, os.R_OK | os.X_OK):
                yield from self._walk(path, depth + 1)

    def _check_inside(self, path: Path) -> None:
        if not Path(os.path.realpath(path)).is_relative_to(self._root):
            raise BadSourceError(
                f"{show_name(path.name)} in {self.shown} is a link that leads outside the folder; "
                "put the file itself there."
            )

    def read(self, name: str, most: int | None = None) -> bytearray:
        path = self._root / name
        self._check_inside(path)
        return read_file(path, self._budget, f"{show_name(name)} in {self.shown}", most)


class _Zip:
    def __init__(self, file: BinaryIO, shown: str, budget: Budget) -> None:
        self.shown = shown
        self._budget = budget
        try:
            self._zip = zipfile.ZipFile(file)
        except _UNREADABLE_ZIP as error:
            raise BadSourceError(f"{shown} is not a whole zip file; download or copy it again.") from error
        members = [info for info in self._zip.infolist() if not info.filename.endswith("/")]
        for info in self._zip.infolist():
            self._check_name(info)
        self._counts = Counter(info.filename for info in members)
        self.names = list(self._counts)

    def _check_name(self, info: zipfile.ZipInfo) -> None:
        name = info.orig_filename
        if (
            "\\" in name or "\0" in name or name.startswith("/")
            or ".." in name.split("/") or (len(name) > 1 and name[1] == ":" and name[0].isalpha())
        ):  # fmt: skip
            raise BadSourceError(
                f"{self.shown} holds a file named {show_name(name)!r}, which leads outside the archive; "
                "X writes no such names, so it is refused."
            )

    def read(self, name: str, most: int | None = None) -> bytearray:
        info = self._zip.getinfo(name)
        shown = f"{show_name(name)} in {self.shown}"
        self._check_kind(info, shown)
        self._budget.check(info.file_size, shown, most)
        if info.file_size > self._budget.ratio_from and info.file_size > self._budget.ratio * info.compress_size:
            raise BadSourceError(
                f"{shown} would grow to more than {self._budget.ratio} times its size when unpacked; it is refused."
            )
        try:
            # A header that declares too little cannot make this grow: reading stops at the declared size.
            with self._zip.open(info) as file:
                return self._budget.read(file, shown, most)
        except _UNREADABLE_ZIP as error:
            raise BadSourceError(f"{shown} is damaged; download or copy the zip again.") from error

    def _check_kind(self, info: zipfile.ZipInfo, shown: str) -> None:
        kind = stat.S_IFMT(info.external_attr >> 16)
        if kind not in (0, stat.S_IFREG):
            raise BadSourceError(f"{shown} is a link or a device, not a file; it is refused.")
        if info.flag_bits & 0x1:
            raise BadSourceError(f"{shown} is encrypted; unpack the zip and give the folder.")
        # Only these two can be unpacked piece by piece with a bound on every piece, and X uses no other.
        if info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            raise BadSourceError(f"{shown} is packed in an unusual way; unpack the zip and give the folder.")
        if self._counts[info.filename] > 1:
            raise BadSourceError(f"{shown} is there more than once; X writes each file once, so it is refused.")


@contextmanager
def open_folder(path: Path, budget: Budget) -> Iterator[Members]:
    """The files of a folder.

    Raises:
        BadSourceError: it cannot be listed.
    """
    yield _Folder(path, budget)


@contextmanager
def open_zip(path: Path, budget: Budget) -> Iterator[Members]:
    """The files of a zip; no member is opened before it is asked for.

    Raises:
        BadSourceError: it is no whole zip, or its names lead outside.
    """
    shown = show_name(path.name)
    with _open_regular(path, shown) as file:
        yield _Zip(file, shown, budget)


def read_file(path: Path, budget: Budget, shown: str | None = None, most: int | None = None) -> bytearray:
    """All bytes of one ordinary file.

    Raises:
        BadSourceError: it is missing, not ours to read, no ordinary file, or too big.
    """
    shown = shown or show_name(path.name)
    with _open_regular(path, shown) as file:
        try:
            budget.check(os.fstat(file.fileno()).st_size, shown, most)
            return budget.read(file, shown, most)
        except OSError as error:
            raise BadSourceError(f"{shown} cannot be read: {_reason(error)}.") from error


def read_start(path: Path, size: int) -> bytes:
    """The first bytes of one ordinary file, to tell its kind.

    Raises:
        BadSourceError: as `read_file`.
    """
    shown = show_name(path.name)
    with _open_regular(path, shown) as file:
        try:
            return file.read(size)
        except OSError as error:
            raise BadSourceError(f"{shown} cannot be read: {_reason(error)}.") from error


def show_name(name: str) -> str:
    """A file's name as a message may show it: printable and not endless."""
    clean = "".join(char if char.isprintable() else "?" for char in name)
    return clean if len(clean) <= 80 else clean[:77] + "..."


def _open_regular(path: Path, shown: str) -> BinaryIO:
    """Looks before it opens: opening a pipe waits for its other end, and opening a device may do anything."""
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            raise BadSourceError(f"{shown} is not an ordinary file, so it cannot be read as posts.")
        return path.open("rb")
    except FileNotFoundError as error:
        raise BadSourceError(f"There is no file {shown}; check the name.") from error
    except PermissionError as error:
        raise BadSourceError(f"{shown} may not be read by this program; change its permissions.") from error
    except (OSError, ValueError) as error:
        raise BadSourceError(f"{shown} cannot be opened: {_reason(error)}.") from error


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:  # a link that leads in a circle; opening it, if it comes to that, tells
        return False


def _reason(error: Exception) -> str:
    return (error.strerror if isinstance(error, OSError) else None) or "its name or its disk is at fault"


def _size(size: int) -> str:
    return f"{size / _MIB:,.0f} MiB" if size >= _MIB else f"{size:,} bytes"
