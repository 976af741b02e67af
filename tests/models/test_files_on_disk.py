"""Old or new, never half: writing that survives kills and full disks."""

import errno
import logging
import os
import pickle
from pathlib import Path

import pytest

from models.errors import BowerbirdError, DiskError
from models.files_on_disk import (
    explained_disk_errors,
    new_directory,
    remove_unfinished,
    sha256_of,
    write_atomically,
)


class KilledError(BaseException):
    """Stands for the process ending at this point."""


def full_disk(*_args: object) -> None:
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def killed(*_args: object) -> None:
    raise KilledError


def names(directory: Path) -> list[str]:
    return sorted(path.name for path in directory.iterdir())


def test_hash_of_a_file(tmp_path: Path):
    (tmp_path / "a").write_bytes(b"abc")
    assert sha256_of(tmp_path / "a") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"


def test_write_makes_file_and_directories(tmp_path: Path):
    write_atomically(tmp_path / "new" / "deep" / "file", b"content")
    assert (tmp_path / "new" / "deep" / "file").read_bytes() == b"content"
    assert names(tmp_path / "new" / "deep") == ["file"]


def test_write_replaces_what_was_there(tmp_path: Path):
    write_atomically(tmp_path / "file", b"old")
    write_atomically(tmp_path / "file", b"new")
    assert (tmp_path / "file").read_bytes() == b"new"


@pytest.mark.parametrize("stopped_in", ["fsync", "replace"])
def test_a_kill_while_writing_leaves_the_old_content(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, stopped_in: str):
    write_atomically(tmp_path / "file", b"old")
    owner = os if stopped_in == "fsync" else Path
    monkeypatch.setattr(owner, stopped_in, killed)
    with pytest.raises(KilledError):
        write_atomically(tmp_path / "file", b"new")
    assert (tmp_path / "file").read_bytes() == b"old"
    assert names(tmp_path) == ["file"]


def test_a_full_disk_while_writing_is_explained_and_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(os, "fsync", full_disk)
    with pytest.raises(BowerbirdError, match="disk is full"):
        write_atomically(tmp_path / "file", b"new")
    assert names(tmp_path) == []


def test_writing_below_a_file_is_explained(tmp_path: Path):
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(BowerbirdError, match="cannot be written to"):
        write_atomically(tmp_path / "file" / "inside", b"new")


def test_a_new_directory_appears_whole(tmp_path: Path):
    final = tmp_path / "parent" / "final"
    with new_directory(final) as building:
        (building / "a").write_bytes(b"1")
        (building / "below").mkdir()
        (building / "below" / "b").write_bytes(b"2")
        assert not final.exists()
    assert (final / "a").read_bytes() == b"1"
    assert (final / "below" / "b").read_bytes() == b"2"
    assert names(final.parent) == ["final"]


@pytest.fixture
def order(monkeypatch: pytest.MonkeyPatch) -> list[int | str]:
    """What was brought to the disk, by its inode, and when something was given its name."""
    seen: list[int | str] = []
    rename, replace = Path.rename, Path.replace

    def renamed(path: Path, target: Path) -> Path:
        seen.append("named")
        return rename(path, target)

    def replaced(path: Path, target: Path) -> Path:
        seen.append("named")
        return replace(path, target)

    monkeypatch.setattr(os, "fsync", lambda handle: seen.append(os.fstat(handle).st_ino))
    monkeypatch.setattr(Path, "rename", renamed)
    monkeypatch.setattr(Path, "replace", replaced)
    return seen


def inode(path: Path) -> int:
    return path.stat().st_ino


def test_a_new_directory_is_on_the_disk_before_it_has_its_name(tmp_path: Path, order: list[int | str]):
    final = tmp_path / "final"
    with new_directory(final) as building:
        (building / "a").write_bytes(b"1")
        (building / "below").mkdir()
        (building / "below" / "b").write_bytes(b"2")
    assert set(order[:2]) == {inode(final / "a"), inode(final / "below" / "b")}
    assert order[2:] == [inode(final), "named", inode(tmp_path)]


def test_a_file_is_on_the_disk_before_it_has_its_name(tmp_path: Path, order: list[int | str]):
    write_atomically(tmp_path / "file", b"new")
    assert order == [inode(tmp_path / "file"), "named", inode(tmp_path)]


@pytest.mark.parametrize("error", [ValueError, KeyboardInterrupt, KilledError])
def test_a_directory_that_is_not_finished_leaves_nothing(tmp_path: Path, error: type[BaseException]):
    def build() -> None:
        with new_directory(tmp_path / "final") as building:
            (building / "a").write_bytes(b"1")
            raise error

    with pytest.raises(error):
        build()
    assert names(tmp_path) == []


def test_a_full_disk_at_the_flush_of_a_directory_is_explained_and_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(os, "fsync", full_disk)
    with pytest.raises(BowerbirdError, match="disk is full"), new_directory(tmp_path / "final") as building:
        (building / "a").write_bytes(b"1")
    assert names(tmp_path) == []


def test_a_finished_directory_can_be_read_by_other_users(tmp_path: Path):
    with new_directory(tmp_path / "final") as building:
        (building / "a").write_bytes(b"1")
    assert (tmp_path / "final").stat().st_mode & 0o777 == 0o755


def test_what_a_killed_process_left_is_removed_and_nothing_else(tmp_path: Path):
    (tmp_path / ".writing-abc").mkdir()
    (tmp_path / ".writing-abc" / "half").write_bytes(b"1")
    (tmp_path / ".writing-def").write_bytes(b"1")
    (tmp_path / "whole").write_bytes(b"1")
    remove_unfinished(tmp_path)
    assert names(tmp_path) == ["whole"]


@pytest.mark.parametrize(
    ("number", "said", "remedy"),
    [
        (errno.ENOSPC, "The disk is full", "free some space"),
        (errno.EDQUOT, "The disk is full", "free some space"),
        (errno.EACCES, "cannot be written to", "make it writable"),
        (errno.EPERM, "cannot be written to", "make it writable"),
        (errno.EROFS, "cannot be written to", "make it writable"),
    ],
)
def test_errors_of_the_disk_name_place_and_remedy_to_the_operator(
    number: int, said: str, remedy: str, caplog: pytest.LogCaptureFixture
):
    caplog.set_level(logging.INFO)
    with pytest.raises(DiskError) as explained, explained_disk_errors(Path("/some/where")):
        raise OSError(number, os.strerror(number))
    message = explained.value.for_operator
    assert said in message
    assert "/some/where" in message
    assert remedy in message
    assert "DATA_DIR" in message
    assert message in caplog.text
    assert str(explained.value) == "The disk is full or cannot be written to; whoever runs this bot must look at it."


def test_an_error_of_the_disk_goes_whole_from_process_to_process():
    error = pickle.loads(pickle.dumps(DiskError("/some/where is full.")))  # noqa: S301
    assert error.for_operator == "/some/where is full."
    assert "/some/where" not in str(error)


def test_other_errors_pass_unchanged(tmp_path: Path):
    with pytest.raises(FileNotFoundError), explained_disk_errors(tmp_path):
        (tmp_path / "missing").read_bytes()


def test_a_place_that_cannot_be_made_is_explained(tmp_path: Path):
    place = tmp_path / "missing"
    with pytest.raises(BowerbirdError, match="cannot be written to"), explained_disk_errors(place):
        (place / "file").write_bytes(b"new")


def test_a_full_disk_that_a_library_tells_in_words_is_explained(tmp_path: Path):
    with pytest.raises(BowerbirdError, match="disk is full"), explained_disk_errors(tmp_path):
        raise RuntimeError("I/O error: No space left on device (os error 28)")


def test_other_errors_of_libraries_pass_unchanged(tmp_path: Path):
    with pytest.raises(RuntimeError, match="shape"), explained_disk_errors(tmp_path):
        raise RuntimeError("wrong shape (28)")
