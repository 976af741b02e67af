"""Reading posts in another process."""

import asyncio
import multiprocessing
import os
import time
from pathlib import Path

import pytest

from bot import reading
from bot.reading import read_owner, read_page, read_posts
from models.errors import BadSourceError, BowerbirdError, TooFewPostsError
from tests.models import tiny
from tests.models.sources import archives


def archive(path: Path, count: int = 160) -> Path:
    posts = [archives.tweet(1000 + number, text) for number, text in enumerate(tiny.posts(count))]
    return archives.write_zip(path, archives.modern() | {"data/tweets.js": archives.tweets_js(*posts)})


def _which_process(_given: object) -> int:
    return os.getpid()


async def test_whose_archive_it_is(tmp_path: Path) -> None:
    (tmp_path / "posts.txt").write_text("A post that tells nothing of its author.")
    assert await read_owner([archive(tmp_path / "a.zip")]) == "wren"
    assert await read_owner([tmp_path / "posts.txt"]) is None


async def test_posts_become_a_corpus_with_profiles(tmp_path: Path) -> None:
    (tmp_path / "posts.txt").write_text("\n".join(f"{text} jayish" for text in tiny.posts(150, seed=2)))
    sources = {"wren": [archive(tmp_path / "a.zip")], "jay": [tmp_path / "posts.txt"]}
    corpus = await read_posts(sources)
    assert corpus.handles == ["jay", "wren"]
    assert corpus.counts_by_handle["jay"].kept == 150
    assert "jayish" in corpus.test[0]
    assert corpus.profiles["wren"].name == "Wren W."
    assert corpus.profiles["jay"].name is None


async def test_posts_become_a_page(tmp_path: Path) -> None:
    page = await read_page({"wren": [archive(tmp_path / "a.zip")]})
    assert page.startswith(b"<!doctype html>")
    assert tiny.posts(160)[-1].encode() in page


async def test_it_happens_in_another_process() -> None:
    assert await reading._elsewhere(_which_process, None) != os.getpid()


async def test_errors_come_through_as_what_they_are(tmp_path: Path) -> None:
    (tmp_path / "no.zip").write_text("no zip")
    with pytest.raises(BadSourceError, match=r"no\.zip is named \.zip but is no zip file"):
        await read_owner([tmp_path / "no.zip"])
    (tmp_path / "few.txt").write_text("\n".join(tiny.posts(5)))
    with pytest.raises(TooFewPostsError):
        await read_posts({"wren": [tmp_path / "few.txt"]})


async def test_a_process_that_dies_is_told_in_a_sentence() -> None:
    with pytest.raises(BowerbirdError, match="more memory than there is"):
        await reading._elsewhere(os._exit, 9)


async def test_reading_that_takes_too_long_is_ended_and_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "_LONGEST", 0.5)
    before = set(multiprocessing.active_children())
    with pytest.raises(BowerbirdError, match=r"^The posts could not be read within 0 minutes; attach a smaller file"):
        await reading._elsewhere(time.sleep, 3600)
    for process in set(multiprocessing.active_children()) - before:
        process.join(20)
        assert not process.is_alive()


async def test_the_loop_goes_on_meanwhile(tmp_path: Path) -> None:
    turns = 0

    async def turn() -> None:
        nonlocal turns
        while True:
            await asyncio.sleep(0.01)
            turns += 1

    turning = asyncio.create_task(turn())
    await read_owner([archive(tmp_path / "a.zip")])
    turning.cancel()
    assert turns > 1  # the one that was due when it ended, and others before
