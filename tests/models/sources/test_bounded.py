"""Hostile and damaged zips, folders and files, each with its sentence."""

import io
import os
import stat
import struct
import zipfile
import zlib
from pathlib import Path

import pytest

from models.errors import BadSourceError
from models.sources import read_source
from models.sources.bounded import Budget, open_folder, open_zip, read_file
from tests.models.sources.archives import modern, tweet, tweets_js, write_folder, write_zip

TWEETS = tweets_js(tweet(1, "Hi"))


def refusal(path: Path) -> str:
    with pytest.raises(BadSourceError) as caught:
        read_source([path], "wren")
    return str(caught.value)


def with_entry(path: Path, **changes: object) -> Path:
    """A zip of one tweets.js whose entry is changed before it is written."""
    info = zipfile.ZipInfo("data/tweets.js")
    for name, value in changes.items():
        setattr(info, name, value)
    with zipfile.ZipFile(path, "w") as zipped:
        zipped.writestr(info, TWEETS)
    return path


def patch(path: Path, signature: bytes, offset: int, value: bytes) -> Path:
    """A zip some bytes of whose headers are overwritten."""
    data = bytearray(path.read_bytes())
    at = data.index(signature) + offset
    data[at : at + len(value)] = value
    path.write_bytes(data)
    return path


def test_missing_file(tmp_path: Path) -> None:
    assert refusal(tmp_path / "tweets.js") == "There is no file tweets.js; check the name."


def test_impossible_names(tmp_path: Path) -> None:
    assert "cannot be opened" in refusal(tmp_path / ("x" * 5_000))
    assert "cannot be opened" in refusal(Path("a\0b"))


def test_folder_that_is_no_archive(tmp_path: Path) -> None:
    (tmp_path / "photos").mkdir()
    assert refusal(tmp_path / "photos") == (
        "photos is not an X archive: it has neither data/tweets.js nor tweet.js nor data/js/tweets."
    )


def test_zip_that_is_no_archive(tmp_path: Path) -> None:
    assert refusal(write_zip(tmp_path / "a.zip", {"cat.jpg": b"x"})).startswith("a.zip is not an X archive")


def test_named_zip_but_is_none(tmp_path: Path) -> None:
    (tmp_path / "a.zip").write_bytes(b"hello")
    assert refusal(tmp_path / "a.zip") == "a.zip is named .zip but is no zip file; download or copy it again."


def test_truncated_zip(tmp_path: Path) -> None:
    path = write_zip(tmp_path / "a.zip", modern())
    path.write_bytes(path.read_bytes()[:-40])
    assert refusal(path) == "a.zip is not a whole zip file; download or copy it again."


def test_zip_is_told_by_content(tmp_path: Path) -> None:
    path = write_zip(tmp_path / "a.txt", modern())
    assert read_source([path], None).source == "archive"


def test_bad_checksum(tmp_path: Path) -> None:
    path = patch(with_entry(tmp_path / "a.zip"), b"Hi", 0, b"Ho")
    assert refusal(path) == "data/tweets.js in a.zip is damaged; download or copy the zip again."


def test_encrypted_member(tmp_path: Path) -> None:
    path = patch(with_entry(tmp_path / "a.zip"), b"PK\x01\x02", 8, b"\x01")
    assert refusal(path) == "data/tweets.js in a.zip is encrypted; unpack the zip and give the folder."


@pytest.mark.parametrize("method", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_unusual_compression(tmp_path: Path, method: int) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w", method) as zipped:
        zipped.writestr("data/tweets.js", TWEETS)
    assert refusal(tmp_path / "a.zip") == (
        "data/tweets.js in a.zip is packed in an unusual way; unpack the zip and give the folder."
    )


def test_unknown_compression(tmp_path: Path) -> None:
    path = patch(with_entry(tmp_path / "a.zip"), b"PK\x01\x02", 10, b"\x63")
    assert "packed in an unusual way" in refusal(path)


@pytest.mark.parametrize("name", ["/etc/x", "../x", "data/../../x", "C:/x", "data\\tweets.js", "..\\x"])
def test_names_that_lead_outside(tmp_path: Path, name: str) -> None:
    path = write_zip(tmp_path / "a.zip", {"data/tweets.js": TWEETS, name: b"x"})
    assert refusal(path) == (
        f"a.zip holds a file named {name!r}, which leads outside the archive; X writes no such names, so it is refused."
    )


def test_link_in_a_zip(tmp_path: Path) -> None:
    path = with_entry(tmp_path / "a.zip", external_attr=(stat.S_IFLNK | 0o777) << 16)
    assert refusal(path) == "data/tweets.js in a.zip is a link or a device, not a file; it is refused."


def test_same_name_twice_in_a_zip(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as zipped:
        zipped.writestr("data/tweets.js", TWEETS)
        with pytest.warns(UserWarning, match="Duplicate"):
            zipped.writestr("data/tweets.js", TWEETS)
    assert "is there more than once" in refusal(tmp_path / "a.zip")


def test_link_out_of_a_folder(tmp_path: Path) -> None:
    (tmp_path / "secret").write_bytes(TWEETS)
    folder = write_folder(tmp_path / "a", {"data/account.js": b"x"})
    (folder / "data/tweets.js").symlink_to(tmp_path / "secret")
    assert refusal(folder) == "tweets.js in a is a link that leads outside the folder; put the file itself there."


def test_linked_folder_out_of_a_folder(tmp_path: Path) -> None:
    write_folder(tmp_path / "other", {"tweets.js": TWEETS})
    (tmp_path / "a").mkdir()
    (tmp_path / "a/data").symlink_to(tmp_path / "other")
    assert "data in a is a link that leads outside the folder" in refusal(tmp_path / "a")


def test_link_within_a_folder_is_fine(tmp_path: Path) -> None:
    folder = write_folder(tmp_path / "a", {"data/old.js": TWEETS})
    (folder / "data/tweets.js").symlink_to(folder / "data/old.js")
    assert len(read_source([folder], "wren").posts) == 1


def test_link_to_nothing(tmp_path: Path) -> None:
    folder = write_folder(tmp_path / "a", {"data/account.js": b"x"})
    (folder / "data/tweets.js").symlink_to(folder / "data/gone.js")
    assert refusal(folder) == "There is no file data/tweets.js in a; check the name."


def test_pipe_does_not_block(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "tweets.js")
    assert refusal(tmp_path / "tweets.js") == ("tweets.js is not an ordinary file, so it cannot be read as posts.")
    assert "not an ordinary file" in refusal(Path(os.devnull))


def test_no_permission(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "tweets.js").write_bytes(TWEETS)

    def refuse(*_: object) -> io.BytesIO:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)
    assert refusal(tmp_path / "tweets.js") == ("tweets.js may not be read by this program; change its permissions.")


def test_big_sparse_file_is_refused_unread(tmp_path: Path) -> None:
    with (tmp_path / "tweets.js").open("wb") as file:
        file.truncate(2 << 30)
    assert refusal(tmp_path / "tweets.js") == ("tweets.js has 2,048 MiB, more than the 512 MiB that one file may have.")


def test_zip_bomb(tmp_path: Path) -> None:
    path = write_zip(tmp_path / "a.zip", {"data/tweets.js": b" " * (11 << 20)})
    assert refusal(path) == (
        "data/tweets.js in a.zip would grow to more than 200 times its size when unpacked; it is refused."
    )


def test_member_above_the_bound(tmp_path: Path) -> None:
    path = write_zip(tmp_path / "a.zip", {"data/tweets.js": TWEETS})
    with (
        open_zip(path, Budget(most_of_one=100)) as members,
        pytest.raises(BadSourceError, match=r"has \d+ bytes, more than the 100 bytes that one file may have"),
    ):
        members.read("data/tweets.js")


def test_bounds_count_all_files_together(tmp_path: Path) -> None:
    write_folder(tmp_path, {"data/tweets.js": b"x" * 60, "data/account.js": b"x" * 60})
    with open_folder(tmp_path, Budget(most_of_all=100)) as members:
        members.read("data/tweets.js")
        with pytest.raises(BadSourceError, match="there would be more than 100 bytes to read"):
            members.read("data/account.js")


def test_real_size_counts_not_the_declared_one(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"x" * 5_000_000)
    budget = Budget(most_of_one=3_000_000)
    with (tmp_path / "a.txt").open("rb") as file, pytest.raises(BadSourceError, match="more than the 3 MiB"):
        budget.read(file, "a.txt")
    assert read_file(tmp_path / "a.txt", Budget()) == b"x" * 5_000_000


def test_lying_header_cannot_make_a_member_grow(tmp_path: Path) -> None:
    path = write_zip(tmp_path / "a.zip", {"data/tweets.js": b" " * (20 << 20)})
    size, crc = struct.pack("<L", 100), struct.pack("<L", zlib.crc32(b" " * 20))
    patch(patch(path, b"PK\x01\x02", 24, size), b"PK\x01\x02", 16, crc)
    assert refusal(path) == "data/tweets.js in a.zip is damaged; download or copy the zip again."


def test_what_is_not_read_is_not_touched(tmp_path: Path) -> None:
    path = write_zip(tmp_path / "a.zip", modern() | {"data/tweets_media/a.mp4": b" " * (11 << 20)})
    assert len(read_source([path], None).posts) == 3


def test_too_many_items(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("models.sources.batch.MOST_ITEMS", 3)
    (tmp_path / "a.txt").write_text("Hi\n" * 4)
    assert refusal(tmp_path / "a.txt") == "a.txt holds more than 3 items; give a smaller source."


def test_item_too_long_for_a_post(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("models.sources.scripts._WINDOWS", (10, 100))
    (tmp_path / "tweets.js").write_text("[" + '{"text": "Hi"},\n' * 9 + '{"text": "' + "x" * 200 + '"}]')
    assert refusal(tmp_path / "tweets.js") == (
        "tweets.js is broken from line 10 on: not JSON, or an item too long for a post; download or copy it again."
    )
