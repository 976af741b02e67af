"""Attached files, on their way to being a handle's posts."""
# ruff: noqa: ASYNC240  (small files)

import asyncio
import errno
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot import uploads as uploads_module
from bot.uploads import MOST_BYTES, Uploads, _plain_name
from models.errors import BadSourceError, BowerbirdError


class File:
    """An attachment, which comes in two pieces."""

    url = "https://cdn.example/file"

    def __init__(self, filename: str, content: bytes = b"posts", size: int | None = None) -> None:
        self.filename, self.content, self.size = filename, content, len(content) if size is None else size

    async def read(self) -> bytes:
        raise AssertionError("all at once")


class FullDisk(File):
    pass


async def in_two(attachment: File) -> AsyncIterator[bytes]:
    half = len(attachment.content) // 2
    yield attachment.content[:half]
    if isinstance(attachment, FullDisk):
        raise OSError(errno.ENOSPC, "No space left on device")
    yield attachment.content[half:]


@pytest.fixture
def uploads(data_dir: Path) -> Uploads:
    return Uploads(data_dir, in_two)


async def sources(uploads: Uploads, *files: File, user_id: int = 7) -> dict[str, list[str]]:
    """Saved files as a job's row names them."""
    return {"wren": [str(path) for path in await uploads.save("1", "wren", files, user_id)]}


def learned(uploads: Uploads, saved: dict[str, list[str]]) -> None:
    """Their training went well, and that was said."""
    uploads.accept(saved)
    uploads.remove_older(saved)


def contents(paths: list[Path]) -> list[bytes]:
    return [path.read_bytes() for path in paths]


def directories(data_dir: Path) -> list[Path]:
    return [path for path in (data_dir / "timelines").glob("*/*/*") if path.is_dir()]


async def test_saved_files_wait_until_they_are_accepted(uploads: Uploads) -> None:
    saved = await sources(uploads, File("tweets.js", b"1"), File("note-tweet.js", b"2"))
    assert [Path(path).name for path in saved["wren"]] == ["tweets.js", "note-tweet.js"]
    assert contents([Path(path) for path in saved["wren"]]) == [b"1", b"2"]
    assert uploads.kept("1", "wren") == []
    uploads.accept(saved)
    assert contents(uploads.kept("1", "wren")) == [b"2", b"1"]
    assert uploads.kept("2", "wren") == []
    assert uploads.kept("1", "jay") == []


async def test_what_is_accepted_takes_the_place_of_older_posts(uploads: Uploads, data_dir: Path) -> None:
    for content in (b"old", b"new"):
        learned(uploads, await sources(uploads, File("a.txt", content)))
    assert contents(uploads.kept("1", "wren")) == [b"new"]
    assert len(directories(data_dir)) == 1


async def test_who_attached_the_current_posts_is_known(uploads: Uploads) -> None:
    assert uploads.uploaders("1", ["wren"]) == set()
    waiting = await sources(uploads, File("a.txt"), user_id=5)
    assert uploads.uploaders("1", ["wren"]) == set()
    uploads.accept(waiting)
    assert uploads.uploaders("1", ["jay", "wren"]) == {5}
    uploads.accept(await sources(uploads, File("b.txt"), user_id=6))
    assert uploads.uploaders("1", ["wren"]) == {6}
    assert uploads.uploaders("2", ["wren"]) == set()


async def test_of_an_upload_of_before_that_was_noted_nobody_is_known(uploads: Uploads, data_dir: Path) -> None:
    before = data_dir / "timelines" / "1" / "wren" / "1765432100123456789-a1b2c3"
    before.mkdir(parents=True)
    assert uploads.uploaders("1", ["wren"]) == {None}


async def test_accepting_twice_loses_nothing(uploads: Uploads) -> None:
    """A job that was killed between accepting and saying so accepts again."""
    saved = await sources(uploads, File("a.txt", b"new"))
    uploads.accept(saved)
    learned(uploads, saved)
    assert contents(uploads.kept("1", "wren")) == [b"new"]


async def test_what_is_refused_goes_and_the_posts_before_it_stay(uploads: Uploads, data_dir: Path) -> None:
    before = await sources(uploads, File("a.txt", b"before"))
    uploads.accept(before)
    uploads.refuse(await sources(uploads, File("b.txt")))
    assert contents(uploads.kept("1", "wren")) == [b"before"]
    assert len(directories(data_dir)) == 1
    uploads.refuse(before)  # accepted ones are not this job's to remove
    uploads.refuse({"wren": [str(path) for path in uploads.kept("1", "wren")]})
    assert contents(uploads.kept("1", "wren")) == [b"before"]


async def test_what_is_taken_back_leaves_the_posts_before_it(uploads: Uploads, data_dir: Path) -> None:
    learned(uploads, await sources(uploads, File("a.txt", b"before")))
    saved = await sources(uploads, File("b.txt", b"after"))
    uploads.accept(saved)
    assert contents(uploads.kept("1", "wren")) == [b"after"]
    uploads.take_back(saved)
    assert contents(uploads.kept("1", "wren")) == [b"before"]
    assert len(directories(data_dir)) == 1


async def test_what_waits_for_no_open_job_is_swept_away(uploads: Uploads, data_dir: Path) -> None:
    uploads.accept(await sources(uploads, File("kept.txt")))
    awaited = await sources(uploads, File("awaited.txt"))
    await sources(uploads, File("left.txt"))
    kept = {"wren": [str(path) for path in uploads.kept("1", "wren")]}
    uploads.sweep([awaited, kept, {}])
    assert [path.name for path in sorted(data_dir.rglob("*.txt"))] == ["awaited.txt", "kept.txt"]
    uploads.sweep([])
    assert [path.name for path in data_dir.rglob("*.txt")] == ["kept.txt"]


async def test_sweeping_knows_an_upload_whose_path_is_spelt_otherwise(data_dir: Path) -> None:
    awaited = await sources(Uploads(data_dir, in_two), File("awaited.txt"))
    Uploads(data_dir / ".." / data_dir.name).sweep([awaited])
    assert list(data_dir.rglob("awaited.txt"))


async def test_a_jobs_files_are_found_before_and_after_they_were_accepted(uploads: Uploads) -> None:
    saved = await sources(uploads, File("tweets.js", b"1"), File("note-tweet.js", b"2"))
    assert uploads.found_again("1", saved) == {"wren": [Path(path) for path in saved["wren"]]}
    uploads.accept(saved)
    assert contents(uploads.found_again("1", saved)["wren"]) == [b"1", b"2"]
    learned(uploads, await sources(uploads, File("newer.txt")))
    with pytest.raises(BowerbirdError, match=r"^The posts of @wren are no longer here; attach them again\.$"):
        uploads.found_again("1", saved)


async def test_posts_kept_before_are_found_where_they_were(uploads: Uploads) -> None:
    uploads.accept(await sources(uploads, File("a.txt")))
    kept = {"wren": [str(path) for path in uploads.kept("1", "wren")]}
    assert uploads.found_again("1", kept) == {"wren": uploads.kept("1", "wren")}
    learned(uploads, kept)
    assert uploads.kept("1", "wren")


async def test_posts_kept_before_are_the_newer_ones_where_those_took_their_place(uploads: Uploads) -> None:
    """Of a job that waited while another one brought newer posts of the handle."""
    learned(uploads, await sources(uploads, File("a.txt", b"old")))
    kept = {"wren": [str(path) for path in uploads.kept("1", "wren")]}
    learned(uploads, await sources(uploads, File("b.txt", b"new")))
    assert contents(uploads.found_again("1", kept)["wren"]) == [b"new"]


async def test_nothing_stands_in_for_fetched_posts(uploads: Uploads, data_dir: Path) -> None:
    """Least of all what lies in a server's directory, whatever the handle is called."""
    server = data_dir / "timelines" / "1" / "timelines"
    server.mkdir(parents=True)
    for scope in ("1", "shared"):
        with pytest.raises(BowerbirdError, match="are no longer here"):
            uploads.found_again(scope, {"timelines": [str(data_dir / "timelines" / "shared" / "timelines")]})


async def test_a_too_large_file_is_refused_before_anything_is_written(uploads: Uploads, data_dir: Path) -> None:
    with pytest.raises(BadSourceError, match=r"^big\.zip is 105 MB; attach at most 105 MB\. A whole archive"):
        await uploads.save("1", "wren", [File("small.js"), File("big.zip", size=MOST_BYTES + 1)], 7)
    assert not data_dir.exists()


async def test_nothing_is_left_of_a_file_that_could_not_be_saved(uploads: Uploads, data_dir: Path) -> None:
    with pytest.raises(BowerbirdError, match="The disk is full"):
        await uploads.save("1", "wren", [File("a.js"), FullDisk("b.js")], 7)
    assert directories(data_dir) == []


async def test_a_file_that_comes_longer_or_shorter_than_told_is_not_kept(
    uploads: Uploads, data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(BadSourceError, match=r"^a\.js did not come through whole; attach it again\.$"):
        await uploads.save("1", "wren", [File("a.js", b"half", size=8)], 7)
    monkeypatch.setattr(uploads_module, "MOST_BYTES", 5)
    with pytest.raises(BadSourceError, match=r"^a\.js is 0 MB; attach at most"):
        await uploads.save("1", "wren", [File("a.js", b"longer", size=5)], 7)
    assert directories(data_dir) == []
    assert await uploads.save("1", "wren", [File("a.js", b"right")], 7)


async def test_two_files_come_at_once_and_the_others_wait(data_dir: Path) -> None:
    coming, most = 0, 0

    async def slow(attachment: File) -> AsyncIterator[bytes]:
        nonlocal coming, most
        coming += 1
        most = max(most, coming)
        await asyncio.sleep(0.01)
        yield attachment.content
        coming -= 1

    uploads = Uploads(data_dir, slow)
    saved = await asyncio.gather(*(uploads.save("1", f"wren{number}", [File("a.js")], 7) for number in range(6)))
    assert most == 2
    assert all(contents(paths) == [b"posts"] for paths in saved)


async def test_nothing_is_left_of_a_file_whose_member_gave_up(data_dir: Path) -> None:
    began = asyncio.Event()

    async def endless(attachment: File) -> AsyncIterator[bytes]:
        yield attachment.content
        began.set()
        await asyncio.Event().wait()

    saving = asyncio.create_task(Uploads(data_dir, endless).save("1", "wren", [File("a.js")], 7))
    await began.wait()
    saving.cancel()
    with pytest.raises(asyncio.CancelledError):
        await saving
    assert directories(data_dir) == []


async def test_files_of_the_same_name_do_not_overwrite_each_other(uploads: Uploads) -> None:
    paths = await uploads.save("1", "wren", [File("données.js", b"1"), File("donn*es.js", b"2")], 7)
    assert contents(paths) == [b"1", b"2"]
    assert [path.suffix for path in paths] == [".js", ".js"]


@pytest.mark.parametrize(
    ("given_name", "kept"),
    [
        ("tweets.js", "tweets.js"),
        ("../../etc/passwd", "passwd"),
        ("..\\..\\boot.ini", "boot.ini"),
        ("/abs/olute.zip", "olute.zip"),
        (".hidden.csv", "hidden.csv"),
        ("--rm.txt", "rm.txt"),
        ("..", "posts"),
        ("", "posts"),
        ("a/", "posts"),
        ("a\0b\n.js", "a_b_.js"),
        ("twitter 2024 (1).zip", "twitter_2024_1_.zip"),
        ("鳥.jsonl", "_.jsonl"),
        ("x" * 300 + ".zip", "x" * 76 + ".zip"),
    ],
)
async def test_names_are_plain_and_stay_in_their_place(uploads: Uploads, given_name: str, kept: str) -> None:
    (path,) = await uploads.save("1", "wren", [File(given_name)], 7)
    assert path.name == kept
    assert path.resolve().parent.parent.name == "wren"


@given(st.text())
def test_every_name_is_one_part_of_a_path(filename: str) -> None:
    name = _plain_name(filename)
    assert Path(name).name == name
    assert name.isascii()
    assert not name.startswith((".", "-"))
    assert 1 <= len(name) <= 80
