"""What people give by mistake or on purpose: one sentence, no traceback, and nothing left behind."""

import os
import re
import shutil
import signal
import struct
import subprocess
import sys
import time
import zipfile
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from tests.models.sources import archives
from tests.process import program
from tests.process.conftest import HANDLE, Trained


@dataclass(frozen=True)
class Row:
    """One bad input: how it is made, and what must be said of it."""

    name: str
    arguments: Callable[[Path], list[str | Path]]
    says: str
    code: int = 1
    variables: dict[str, str] = field(default_factory=dict)


def _train(source: Callable[[Path], Path]) -> Callable[[Path], list[str | Path]]:
    return lambda here: ["train", "@jack", "--from", source(here)]


def _file(name: str, content: bytes) -> Callable[[Path], list[str | Path]]:
    def write(here: Path) -> Path:
        (here / name).write_bytes(content)
        return here / name

    return _train(write)


def _zip(files: dict[str, bytes]) -> Callable[[Path], list[str | Path]]:
    return _train(lambda here: archives.write_zip(here / "archive.zip", files))


def _encrypted(here: Path) -> Path:
    """Only the flag of it: that is what a reader sees first."""
    path = archives.write_zip(here / "archive.zip", archives.modern())
    data = bytearray(path.read_bytes())
    for mark, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = data.find(mark)
        while at >= 0:
            (flags,) = struct.unpack_from("<H", data, at + offset)
            struct.pack_into("<H", data, at + offset, flags | 1)
            at = data.find(mark, at + 4)
    path.write_bytes(data)
    return path


def _truncated(here: Path) -> Path:
    path = archives.write_zip(here / "archive.zip", archives.modern())
    path.write_bytes(path.read_bytes()[:-60])
    return path


def _bomb(here: Path) -> Path:
    with zipfile.ZipFile(here / "archive.zip", "w", zipfile.ZIP_DEFLATED) as zipped:
        zipped.writestr("data/tweets.js", b"window.YTD.tweets.part0 = [" + b" " * (64 << 20))
    return here / "archive.zip"


def _sparse(here: Path) -> Path:
    with (here / "tweets.js").open("wb") as file:
        file.truncate(2 << 30)
    return here / "tweets.js"


def _folder(here: Path) -> Path:
    return archives.write_folder(here / "holiday", {"photo.jpg": b"\xff\xd8\xff", "notes.txt": b"milk"})


def _posts(here: Path) -> Path:
    return program.write_posts(here / "posts.jsonl", 200)


def _full_directory(here: Path) -> Path:
    (here / "taken").mkdir()
    (here / "taken/thesis.txt").write_text("irreplaceable")
    return here / "taken"


def _typed(*arguments: str) -> Callable[[Path], list[str | Path]]:
    return lambda _here: list(arguments)


def _handle(typed: str) -> Callable[[Path], list[str | Path]]:
    return lambda here: ["train", typed, "--from", _posts(here)]


def _prompt(prompt: str, *more: str) -> Callable[[Path], list[str | Path]]:
    return lambda _here: ["tweet", f"@{HANDLE}", prompt, *more]


SOURCES = [
    Row("no such file", _train(lambda here: here / "gone.zip"), "There is no file gone.zip"),
    Row("no --from", _typed("train", "@jack"), "No posts to learn from: give @jack --from PATH"),
    Row("a directory that is no archive", _train(_folder), "holiday is not an X archive"),
    Row("an empty file", _file("posts.txt", b""), "posts.txt is empty"),
    Row("a picture", _file("photo.jpg", b"\xff\xd8\xff\xe0" + bytes(range(256)) * 9), "photo.jpg is not text"),
    Row("a zip that is none", _file("archive.zip", b"hello"), "is named .zip but is no zip file"),
    Row("a truncated zip", _train(_truncated), "is not a whole zip file"),
    Row("an encrypted zip", _train(_encrypted), "is encrypted"),
    Row("a zip with ../", _zip({"../../etc/tweets.js": b"[]"}), "leads outside the archive"),
    Row("a zip with an absolute path", _zip({"/etc/tweets.js": b"[]"}), "leads outside the archive"),
    Row("a zip bomb", _train(_bomb), "times its size when unpacked"),
    Row("a zip of something else", _zip({"photo.jpg": b"\xff\xd8"}), "is not an X archive"),
    Row("tweets.js of HTML", _file("tweets.js", b"<html>Sign in</html>"), "tweets.js"),
    Row("tweets.js that ends early", _file("tweets.js", archives.tweets_js(archives.tweet(1, "a"))[:-20]), "tweets.js"),
    Row("tweets.js without posts", _file("tweets.js", b"window.YTD.tweets.part0 = []"), "tweets.js holds no posts"),
    Row("an empty tweets.js", _file("tweets.js", b" \n"), "tweets.js is empty"),
    Row("tweets.js of 2 GiB", _train(_sparse), "more than the 512 MiB that one file may have"),
    Row("tweets.js that holds an object", _file("tweets.js", b'window.YTD.tweets.part0 = {"a": 1}'), "list of posts"),
    Row("posts of wrong types", _file("tweets.js", archives.script("tweets", [1, None, "x", [2]])), "lacks the words"),
    Row("posts without text", _file("posts.jsonl", b'{"id": 1}\n{"id": 2}\n'), "lacks the words of a post"),
    Row("JSON lines that are none", _file("posts.jsonl", b'{"text": "a"\n{"text": \n'), "is not JSON"),
    Row("a CSV without a column of texts", _file("posts.csv", b"date,likes\n2024-01-01,3\n"), "no column of texts"),
    Row("UTF-16 that is none", _file("posts.txt", b"\xff\xfea\x00b\x00\x00"), "UTF-16"),
    Row("another file of the archive", _file("like.js", archives.script("like", [])), "holds 'like' of an X archive"),
    Row(
        "too few posts", _file("posts.txt", b"One short life of posts.\n" * 3), "at least 6,000 in 10 posts are needed"
    ),
    Row("one file for two handles", lambda here: ["train", "@a", "@b", "--from", _posts(here)], "one --from PATH"),
]

HANDLES = [
    Row("an empty handle", _handle(""), "is not an X user name", code=2),
    Row("16 characters", _handle("@abcdefghijklmnop"), "is not an X user name", code=2),
    Row("a space", _handle("@jack dorsey"), "is not an X user name", code=2),
    Row("a path", _handle("../../etc"), "is not an X user name", code=2),
    Row("a look-alike", _handle("ｊａｃｋ"), "is not an X user name", code=2),
    Row("a Discord mention", _handle("<@123>"), "That is a Discord mention", code=2),
    Row("four handles", _typed("train", "@a", "@b", "@c", "@d", "--from", "x"), "one to 3 handles, not 4", code=2),
    Row("a path to tweet with", _typed("tweet", "../../etc"), "is not an X user name", code=2),
    Row("a path to forget", _typed("forget", "../../etc"), "is not an X user name", code=2),
]

REQUESTS = [
    Row("an empty prompt", _prompt(""), "The prompt is empty", code=2),
    Row("10,000 characters", _prompt("word " * 2000), "characters long; give at most 200", code=2),
    Row("a control token", _prompt("<|endoftext|>"), "contains a model control token", code=2),
    Row("control characters", _prompt("a\x1b[31mb"), "contains control characters", code=2),
    Row("-n 0", _prompt("My", "-n", "0"), "0 tweets cannot be asked for at once; ask for 1 to 50", code=2),
    Row("-n 1000", _prompt("My", "-n", "1000"), "1000 tweets cannot be asked for", code=2),
    Row("-n -1", _prompt("My", "-n", "-1"), "-1 tweets cannot be asked for", code=2),
    Row("-n x", _prompt("My", "-n", "x"), "invalid int value: 'x'", code=2),
    Row("a wrong seed", _prompt("My", "--seed", "-1"), "a seed is a whole number", code=2),
    Row("no command", _typed(), "the following arguments are required: COMMAND", code=2),
    Row("an unknown command", _typed("fly"), "invalid choice: 'fly'", code=2),
    Row("an unknown option", _typed("models", "--yaml"), "unrecognized arguments: --yaml", code=2),
    Row("no handle", _typed("train"), "the following arguments are required: @handle", code=2),
    Row("no directory", _typed("export", "@jack"), "the following arguments are required: DIR", code=2),
    Row("an unknown method", _typed("train", "@a", "--method", "magic"), "invalid choice: 'magic'", code=2),
    Row("tweets of an untrained handle", _typed("tweet", "@jack", "My"), "There is no trained model of @jack"),
    Row("export of an untrained handle", _typed("export", "@jack", "out"), "There is no trained model of @jack"),
    Row("forget of an unknown handle", _typed("forget", "@jack"), "There is nothing about @jack here"),
]

BASES = [
    Row(
        "an unknown base model, offline",
        _train(_posts),
        "'nobody/nothing'",
        variables={"BASE_MODEL": "nobody/nothing", "HF_HUB_OFFLINE": "1"},
    ),
    Row(
        "an unknown base model, no network",
        _train(_posts),
        "'nobody/nothing'",
        variables={"BASE_MODEL": "nobody/nothing", "HF_ENDPOINT": "http://127.0.0.1:9", "HF_HOME": "/nonexistent/hf"},
    ),
    Row("a base model that is another folder", _train(_posts), "config.json", variables={"BASE_MODEL": "/dev"}),
]  # fmt: skip


PROCESSES = {
    "a truncated zip", "a look-alike", "a control token", "no command", "export of an untrained handle",
}  # fmt: skip
"""One of each kind is refused as a user has it, by a process of its own."""


def check(row: Row, trained: Trained, here: Path, by: program.Run = program.run) -> program.Ended:
    """Run it and hold what it says and leaves against what was promised."""
    arguments = row.arguments(here)
    before = program.files_under(trained.data)
    ended = trained.run(*arguments, by=by, **row.variables)
    assert ended.code == row.code, ended.err
    assert "Traceback" not in ended.err + ended.out
    assert ended.out == ""
    (error,) = ended.errors
    assert row.says in error
    assert error == ended.err.splitlines()[-1]
    assert re.search(r"[.]( .*[.])?$", error)
    assert program.files_under(trained.data) == before
    return ended


def _id(row: Row) -> str:
    return row.name


@pytest.mark.parametrize("row", [*SOURCES, *HANDLES, *REQUESTS], ids=_id)
def test_refused(row: Row, trained_once: Trained, run_here: program.Run, tmp_path: Path) -> None:
    check(row, trained_once, tmp_path, program.run if row.name in PROCESSES else run_here)


@pytest.mark.parametrize("row", BASES, ids=_id)
def test_refused_base(row: Row, trained_once: Trained, tmp_path: Path) -> None:
    started = time.monotonic()
    check(row, trained_once, tmp_path)
    assert time.monotonic() - started < 40  # most of it is starting


def test_what_is_there_is_kept_when_an_export_is_refused(trained_once: Trained, tmp_path: Path) -> None:
    row = Row("export", lambda _here: ["export", HANDLE, target], "exists and is not empty; export to a new directory")
    target = _full_directory(tmp_path)
    check(row, trained_once, tmp_path)
    assert program.files_under(target) == {"thesis.txt": 13}


DIRECTORIES = {
    "below a file": (lambda here: here / "file" / "data", 1, "cannot be written to"),
    "below /proc": (lambda _here: Path("/proc/nope"), 1, "/proc/nope"),
    "a file": (lambda here: here / "file", 2, "which is a file; it takes a directory"),
}


@pytest.mark.parametrize(
    ("command", "name"),
    [*((command, name) for command in ("train", "models") for name in DIRECTORIES), ("doctor", "below a file")],
)
def test_a_wrong_data_directory(name: str, command: str, base: Path, tmp_path: Path) -> None:
    make, code, says = DIRECTORIES[name]
    (tmp_path / "file").write_text("mine")
    arguments = [command, *(["@jack", "--from", _posts(tmp_path)] if command == "train" else [])]
    ended = program.run(*arguments, DATA_DIR=make(tmp_path), BASE_MODEL=base)
    assert "Traceback" not in ended.err
    assert ended.code == code, ended.err
    assert any(says in error for error in ended.errors), ended.err
    assert "our side" not in ended.err
    assert (tmp_path / "file").read_text() == "mine"


FULL = {"the base model": (False, 8), "a checkpoint": (True, 24)}


@pytest.mark.parametrize("when", FULL)
def test_a_full_disk(when: str, trained: Trained, tmp_path: Path) -> None:
    """The largest size of a file stands for the disk: EFBIG comes where ENOSPC would."""
    is_prepared, kilobytes = FULL[when]
    data = trained.data if is_prepared else tmp_path / "new"
    variables = {"DATA_DIR": str(data), "BASE_MODEL": str(trained.base)}
    command = f'ulimit -f {kilobytes}; exec "$@"'
    posts = program.write_posts(tmp_path / "posts.jsonl", 150, seed=8)
    arguments = [sys.executable, "-m", "bot", "train", "@jack", "--from", str(posts)]
    ended = program.finish(program.start_command(["bash", "-c", command, "bash", *arguments], variables))
    assert ended.code == 1, ended.err
    (error,) = ended.errors
    assert "The disk is full" in error
    assert [name for name in program.files_under(data) if ".writing-" in name] == []
    if is_prepared:  # with room again, the same command goes through
        again = program.run("train", "@jack", "--from", posts, "--json", **variables)
        assert again.code == 0, again.err


def test_two_trainings_of_one_key(trained: Trained, tmp_path: Path) -> None:
    posts = program.write_posts(tmp_path / "posts.jsonl", 900, seed=3)
    first = trained.start("train", f"@{HANDLE}", "--from", posts)
    try:
        for line in first.stderr:
            if line.startswith("Learning"):
                break
        os.kill(first.pid, signal.SIGSTOP)
        second = trained.run("train", f"@{HANDLE}", "--from", posts)
        forgetting = trained.run("forget", f"@{HANDLE}")
    finally:
        first.kill()
        first.communicate()
    assert second.code == 1
    assert second.errors == [
        f"bowerbird: @{HANDLE} is being trained by another process; wait for it, or stop it first."
    ]
    assert forgetting.code == 1
    assert "being trained" in forgetting.errors[0]


def test_real_tmpfs(trained: Trained, tmp_path: Path) -> None:
    """ENOSPC itself, where this process may mount a small disk."""
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = shutil.which("mount")
    if mount is None or os.geteuid() != 0:
        pytest.skip("needs root to mount a small disk")
    if subprocess.run(
        [mount, "-t", "tmpfs", "-o", "size=64k", "tmpfs", disk], capture_output=True, check=False
    ).returncode:
        pytest.skip("no disk may be mounted here")
    try:
        ended = trained.run("train", "@jack", "--from", trained.posts, DATA_DIR=disk)
    finally:
        subprocess.run(["umount", disk], check=True)
    assert ended.code == 1
    assert "The disk is full" in ended.errors[0]
