"""Uploads: the posts that members attach, kept under `DATA_DIR/timelines/<scope>/<handle>/` for later trainings.

Knows where attached files lie, which of them is the handle's current upload, and who attached it, which its directory's
name says. Knows nothing of what is in them.
"""

import asyncio
import re
import secrets
import shutil
import time
from collections.abc import Iterable, Mapping, Sequence
from contextlib import aclosing
from pathlib import Path

from bot.attachments import Attachment, Pieces, streamed
from models.errors import BadSourceError, BowerbirdError
from models.files_on_disk import explained_disk_errors

MOST_BYTES = 100 << 20
"""Of one attachment; a larger archive belongs on the operator's command line."""
WHAT_TO_ATTACH = (
    "A whole archive is mostly pictures and too large for Discord. Zip tweets.js, its parts and note-tweet.js out of "
    "its data folder and attach that."
)
_AT_ONCE = 2
"""Of all members' attachments; the others wait."""
_WAITING = ".waiting-"


class Uploads:
    """One directory an upload; the one whose training succeeded last is the handle's posts."""

    def __init__(self, data_dir: Path, pieces: Pieces = streamed) -> None:
        self._root = data_dir / "timelines"
        self._pieces = pieces
        self._at_once = asyncio.Semaphore(_AT_ONCE)

    async def save(self, scope: str, handle: str, attachments: Sequence[Attachment], user_id: int) -> list[Path]:
        """Store what this user attached as a waiting upload; returns the files' paths.

        Raises:
            BadSourceError: one is too large, or did not come through.
            BowerbirdError: the disk is full.
        """
        for attachment in attachments:
            _check_size(attachment, attachment.size)
        directory = self._root / scope / handle / f"{_WAITING}{time.time_ns()}-{secrets.token_hex(3)}-{user_id}"
        paths = [directory / name for name in _plain_names(attachments)]
        async with self._at_once:
            with explained_disk_errors(self._root):
                await asyncio.to_thread(directory.mkdir, parents=True)
                try:
                    for attachment, path in zip(attachments, paths, strict=True):
                        await self._write(attachment, path)
                except BaseException:
                    shutil.rmtree(directory, ignore_errors=True)
                    raise
        return paths

    def kept(self, scope: str, handle: str) -> list[Path]:
        """The files of the handle's current upload; none where there is none."""
        directory = self._current(scope, handle)
        return sorted(directory.iterdir()) if directory else []

    def uploaders(self, scope: str, handles: Iterable[str]) -> set[int | None]:
        """Who attached the current uploads of these handles; None for one of before this was noted."""
        directories = [self._current(scope, handle) for handle in handles]
        return {_uploader(directory) for directory in directories if directory}

    def accept(self, sources: Mapping[str, Sequence[str]]) -> None:
        """A training with these files went well: what waited becomes the handle's posts; older ones stay beside it.

        Once more changes nothing: a job that was killed right behind it comes here again.
        """
        for directory in _waiting(sources):
            if directory.exists():
                directory.rename(_accepted(directory))

    def remove_older(self, sources: Mapping[str, Sequence[str]]) -> None:
        """That these were accepted was said: what they took the place of goes."""
        for directory in _waiting(sources):
            accepted = _accepted(directory)
            if accepted.exists():
                for other in directory.parent.glob("[0-9]*"):
                    if other != accepted:
                        shutil.rmtree(other, ignore_errors=True)

    def take_back(self, sources: Mapping[str, Sequence[str]]) -> None:
        """The training was cancelled while these were accepted: the posts before them are the handle's again."""
        for directory in _waiting(sources):
            shutil.rmtree(_accepted(directory), ignore_errors=True)

    def refuse(self, sources: Mapping[str, Sequence[str]]) -> None:
        """A training with these files came to nothing: what was uploaded for it goes."""
        for directory in _waiting(sources):
            shutil.rmtree(directory, ignore_errors=True)

    def found_again(self, scope: str, sources: Mapping[str, Sequence[str]]) -> dict[str, list[Path]]:
        """A job's files where they lie now: accepted ones have moved, and newer ones may stand for those kept before.

        Raises:
            BowerbirdError: they are gone.
        """
        found: dict[str, list[Path]] = {}
        for handle, texts in sources.items():
            asked = [Path(text) for text in texts]
            moved = [_accepted(path.parent) / path.name for path in asked]
            places = [asked, moved, self.kept(scope, handle) if self._were_kept(scope, handle, asked) else []]
            there = [paths for paths in places if paths and all(path.exists() for path in paths)]
            if not there:
                raise BowerbirdError(f"The posts of @{handle} are no longer here; attach them again.")
            found[handle] = there[0]
        return found

    def sweep(self, open_jobs: Iterable[Mapping[str, Sequence[str]]]) -> None:
        """Remove what waits for none of the open jobs, which are given by their files: a kill left it.

        Only while nobody saves an upload.
        """
        # By name, which is one upload's alone: DATA_DIR may be spelt otherwise than it was.
        awaited = {directory.name for sources in open_jobs for directory in _waiting(sources)}
        for directory in self._root.glob(f"*/*/{_WAITING}*"):
            if directory.name not in awaited:
                shutil.rmtree(directory, ignore_errors=True)

    async def _write(self, attachment: Attachment, path: Path) -> None:
        """In a thread, so that a slow disk holds nobody up."""
        written = 0
        with await asyncio.to_thread(path.open, "wb") as file:
            async with aclosing(self._pieces(attachment)) as pieces:
                async for piece in pieces:
                    written += len(piece)
                    _check_size(attachment, written)
                    await asyncio.to_thread(file.write, piece)
        if written != attachment.size:
            raise BadSourceError(f"{attachment.filename} did not come through whole; attach it again.")

    def _current(self, scope: str, handle: str) -> Path | None:
        return max((path for path in (self._root / scope / handle).glob("[0-9]*") if path.is_dir()), default=None)

    def _were_kept(self, scope: str, handle: str, paths: Sequence[Path]) -> bool:
        """Whether these were the handle's current upload, and not attached for the job itself, nor fetched."""
        place = self._root / scope / handle
        return all(path.parent.parent == place and not path.parent.name.startswith(_WAITING) for path in paths)


def _check_size(attachment: Attachment, size: int) -> None:
    if size > MOST_BYTES:
        raise BadSourceError(
            f"{attachment.filename} is {size / 1e6:,.0f} MB; attach at most {MOST_BYTES / 1e6:,.0f} MB. "
            f"{WHAT_TO_ATTACH}"
        )


def _waiting(sources: Mapping[str, Sequence[str]]) -> set[Path]:
    directories = {Path(path).parent for paths in sources.values() for path in paths}
    return {directory for directory in directories if directory.name.startswith(_WAITING)}


def _accepted(directory: Path) -> Path:
    return directory.with_name(directory.name.removeprefix(_WAITING))


def _uploader(directory: Path) -> int | None:
    _time, _chance, *user_id = directory.name.split("-")
    return int(user_id[0]) if user_id else None


def _plain_names(attachments: Sequence[Attachment]) -> list[str]:
    """A name for each; where two come out the same, the later one is numbered."""
    names: list[str] = []
    for number, attachment in enumerate(attachments):
        name = _plain_name(attachment.filename)
        names.append(f"{number}-{name}" if name in names else name)
    return names


def _plain_name(filename: str) -> str:
    """Only the name's last part and plain characters; the ending stays, since it tells the kind."""
    name = re.sub(r"[^A-Za-z0-9._-]+", "_", filename.replace("\\", "/").rsplit("/", 1)[-1])[-80:]
    return name.lstrip(".-") or "posts"
