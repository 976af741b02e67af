"""`explore`, and which posts may be handed out."""

import asyncio
import json
import re
from pathlib import Path
from typing import Any

import aiosqlite
import pytest

from bot.exploring import kept_posts, may_be_passed_on
from bot.fetching import Fetching
from bot.forgetting import refuse_everywhere
from bot.settings import Settings
from bot.spending import Spending
from bot.uploads import Uploads
from models.errors import BadSourceError
from models.store import SHARED
from tests.bot.kept import keep_fetched
from tests.models import tiny


def data_of(page: Path) -> dict[str, Any]:
    text = page.read_text(encoding="utf-8")
    return json.loads(text.split('id="posts">')[1].split("</script>")[0])


@pytest.fixture
def posts(tmp_path: Path) -> Path:
    path = tmp_path / "posts.txt"
    path.write_text("\n".join(["Yes", *tiny.posts(150)]))
    return path


# The command


def test_a_file_becomes_a_page(run, posts: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("explore", "@Wren", "--from", posts, "-o", tmp_path / "wren.html") == 0
    said = capsys.readouterr().out
    assert f"is in {tmp_path / 'wren.html'}: open it in a browser." in said
    assert re.search(r"too short\W+1\b", said)
    assert re.search(r"kept\W+150\b", said)
    assert data_of(tmp_path / "wren.html")["handles"] == ["wren"]
    assert len(data_of(tmp_path / "wren.html")["posts"]) == 151


def test_without_a_name_it_lies_here_and_says_so(run, posts: Path, tmp_path: Path) -> None:
    """The tests' working directory is `tmp_path`."""
    (tmp_path / "jay.txt").write_text("\n".join(f"{text} jayish" for text in tiny.posts(150, seed=2)))
    assert run("explore", "@wren", "@jay", "--from", posts, "--from", tmp_path / "jay.txt") == 0
    data = data_of(tmp_path / "posts-of-jay-wren.html")
    assert data["handles"] == ["jay", "wren"]
    assert "jayish" in next(row[3] for row in data["posts"] if row[0] == 0)


def test_what_was_fetched_before_needs_no_file(run, data_dir: Path, tmp_path: Path) -> None:
    keep_fetched(data_dir / "timelines" / SHARED / "wren", tiny.posts(150))
    assert run("explore", "@wren") == 0
    assert len(data_of(tmp_path / "posts-of-wren.html")["posts"]) == 150


def test_too_few_posts_are_shown_with_a_note(run, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "few.txt").write_text("\n".join(tiny.posts(5)))
    assert run("explore", "@wren", "--from", tmp_path / "few.txt") == 0
    assert "note: @wren has" in capsys.readouterr().err
    assert len(data_of(tmp_path / "posts-of-wren.html")["posts"]) == 5


def test_a_model_without_its_posts_asks_for_them(
    run, stored, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert stored.key == "wren"
    assert run("explore", "@wren") == 1
    assert capsys.readouterr().err == (
        "bowerbird: No posts of @wren are kept here, and a model holds none; give them with --from PATH.\n"
    )
    assert not list(tmp_path.glob("*.html"))


def test_a_page_never_takes_the_place_of_an_archive(run, posts: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = posts.read_bytes()
    with pytest.raises(SystemExit) as ended:
        run("explore", "@wren", "--from", posts, "-o", posts)
    assert ended.value.code == 2
    assert "a page's name ends in .html" in capsys.readouterr().err
    assert posts.read_bytes() == before


def test_where_a_page_cannot_be_written(run, posts: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("explore", "@wren", "--from", posts, "-o", tmp_path / "no" / "where.html") == 1
    said = capsys.readouterr().err
    assert said.count("\n") == 1
    assert "where.html cannot be written (No such file or directory); say with -o FILE.html" in said


def test_who_opted_out_is_not_looked_into(
    run, posts: Path, data_dir: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    asyncio.run(refuse_everywhere(["wren"], data_dir))
    assert run("explore", "@wren", "--from", posts) == 1
    assert "@wren is not to be imitated" in capsys.readouterr().err
    assert not list(tmp_path.glob("*.html"))


# What may be handed out in a server


@pytest.fixture
def kept(database: aiosqlite.Connection, data_dir: Path):
    settings = Settings(data_dir=data_dir)
    fetching = Fetching(settings, Spending(database, settings))
    return lambda scope, *handles: kept_posts(Uploads(data_dir), fetching, scope, handles)


def upload(data_dir: Path, scope: str, handle: str) -> Path:
    path = data_dir / "timelines" / scope / handle / "1-a" / "posts.txt"
    path.parent.mkdir(parents=True)
    path.write_text("a post of the wren")
    return path


def test_an_upload_is_its_servers(kept, data_dir: Path) -> None:
    path = upload(data_dir, "11", "wren")
    assert kept("11", "wren") == {"wren": [path]}
    for scope in ("12", SHARED):
        with pytest.raises(BadSourceError, match=r"are not kept here, .* explore @wren --from FILE\."):
            kept(scope, "wren")


def test_what_is_public_on_bluesky_may_be_had_beside_it(kept, data_dir: Path) -> None:
    path, place = upload(data_dir, "11", "wren"), data_dir / "timelines" / SHARED / "jay.bsky.social"
    keep_fetched(place, tiny.posts(20), "Bluesky")
    assert kept("11", "wren", "jay.bsky.social") == {"wren": [path], "jay.bsky.social": [place]}
    assert kept(SHARED, "jay.bsky.social") == {"jay.bsky.social": [place]}


@pytest.mark.parametrize("scope", ["11", SHARED])
def test_what_came_from_x_is_not_passed_on(scope: str, kept, data_dir: Path) -> None:
    keep_fetched(data_dir / "timelines" / SHARED / "wren", tiny.posts(20))
    with pytest.raises(BadSourceError, match="came from X, whose rules do not let me pass them on"):
        kept(scope, "wren")


def test_a_server_may_have_its_own_and_what_is_public() -> None:
    assert may_be_passed_on("11", ["wren"])
    assert may_be_passed_on(SHARED, ["jay.bsky.social"])
    assert not may_be_passed_on(SHARED, ["wren"])
    assert not may_be_passed_on(SHARED, ["jay.bsky.social", "wren"])
