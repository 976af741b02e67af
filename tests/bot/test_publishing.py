"""Who may be published, and what the terminal says of it."""

import asyncio
from pathlib import Path
from typing import Any

import pytest

from bot import publishing
from bot.forgetting import refuse_everywhere
from models.publish import Hub, Published, PublishOptions
from models.store import Store, Version
from models.training import UNKNOWN
from tests.models import versions

TOKEN = "hf_" + "madeUp"
URL = "https://hub.example/wren/bowerbird-wren"


@pytest.fixture(autouse=True)
def _token(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HF_TOKEN", TOKEN)
    monkeypatch.setenv("HF_ENDPOINT", "https://hub.example/")


@pytest.fixture
def sent(monkeypatch: pytest.MonkeyPatch) -> list[tuple[Version, Hub, PublishOptions]]:
    """What would have been sent, where to and how."""
    published: list[tuple[Version, Hub, PublishOptions]] = []

    def publish(version: Version, _data_dir: Path, hub: Hub, *told: Any) -> Published:
        *_, options = told
        published.append((version, hub, options))
        return Published(URL, is_new=len(published) == 1, is_public=options.public)

    monkeypatch.setattr(publishing, "upload", publish)
    return published


def add(data_dir: Path, *handles: str, **changes: Any) -> Version:
    return Store(data_dir / "store").add("-".join(handles), {}, versions.about(*handles, **changes))


def test_ones_own_archive_needs_no_permission(run, sent, data_dir: Path, capsys: pytest.CaptureFixture[str]) -> None:
    version = add(data_dir, "wren")
    assert run("publish", "@Wren") == 0
    assert sent == [(version, Hub(TOKEN, None, "https://hub.example"), PublishOptions())]
    told = capsys.readouterr()
    assert told.out == f"@wren is now at {URL}; only you, or your organisation, can see it.\n"
    assert TOKEN not in told.out + told.err


@pytest.mark.usefixtures("sent")
def test_what_has_not_changed(run, data_dir: Path, capsys: pytest.CaptureFixture[str]) -> None:
    add(data_dir, "wren")
    run("publish", "wren")
    capsys.readouterr()
    assert run("publish", "wren", "--public") == 0
    assert capsys.readouterr().out == f"@wren has not changed and is still at {URL}; everyone can see it.\n"


def test_everything_that_may_be_said(run, sent, data_dir: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HF_NAMESPACE", "nest")
    add(data_dir, "jay", "wren")
    assert run("publish", "@wren", "@jay", "--public", "--adapter", "--name", "glass") == 0
    ((version, hub, options),) = sent
    assert (version.key, hub.namespace) == ("jay-wren", "nest")
    assert (options.name, options.public, options.adapter_only) == ("glass", True, True)


@pytest.mark.parametrize(
    ("handles", "sources"),
    [
        (["wren"], {"wren": "x"}),
        (["wren"], {"wren": "archive, x"}),  # went on from a version of X's posts
        (["jay", "wren"], {"jay": "archive", "wren": "x"}),
        (["jay", "wren"], {"jay": "x", "wren": "bluesky, archive"}),
    ],
)
def test_posts_of_xs_api_are_not_passed_on(
    handles: list[str], sources: dict[str, str], run, sent, data_dir: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    add(data_dir, *handles, sources=sources)
    assert run("publish", *handles) == 1
    assert sent == []
    told = capsys.readouterr().err
    assert told.count("\n") == 1
    who = next(handle for handle, source in sources.items() if "x" in source.split(", "))
    assert f"Posts of @{who} came from X's API" in told
    assert "add --i-have-permission" in told
    assert run("publish", *handles, "--i-have-permission") == 0
    assert len(sent) == 1


@pytest.mark.parametrize("sources", [{}, {"jay": "archive"}, {"wren": f"archive, {UNKNOWN}"}])
def test_posts_of_nobody_knows_where_are_not_passed_on(
    sources: dict[str, str], run, sent, data_dir: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    add(data_dir, "wren", sources=sources)
    assert run("publish", "wren") == 1
    assert "does not say where the posts of @wren came from" in capsys.readouterr().err
    assert run("publish", "wren", "--i-have-permission") == 0
    assert len(sent) == 1


@pytest.mark.usefixtures("stored")
def test_a_version_of_before_sources_were_recorded(run, sent) -> None:
    assert run("publish", "wren") == 1
    assert sent == []


@pytest.mark.parametrize("source", ["archive", "bluesky", "jsonl", "csv", "txt", "archive, bluesky"])
def test_other_posts_are(source: str, run, sent, data_dir: Path) -> None:
    add(data_dir, "wren", sources={"wren": source})
    assert run("publish", "wren") == 0
    assert len(sent) == 1


def test_permission_is_nothing_where_somebody_opted_out(
    run, sent, data_dir: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    asyncio.run(refuse_everywhere(["jay"], data_dir))
    add(data_dir, "jay", "wren")
    assert run("publish", "@jay-wren", "--i-have-permission") == 1
    assert "@jay" in capsys.readouterr().err
    assert sent == []


def test_nobody_is_there(run, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("publish", "wren") == 1
    assert "There is no trained model of @wren" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("token", "told"),
    [
        ("", "HF_TOKEN is not set; make a token that may write at https://hub.example/settings/tokens."),
        ("two words", "HF_TOKEN has spaces or strange characters in it; copy it again from the Hub's settings."),
        ("hf_pässe", "HF_TOKEN has spaces or strange characters in it; copy it again from the Hub's settings."),
    ],
)
def test_a_token_that_can_be_none(
    token: str, told: str, run, sent, data_dir: Path,
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    add(data_dir, "wren")
    monkeypatch.setenv("HF_TOKEN", token)
    assert run("publish", "wren") == 1
    assert capsys.readouterr() == ("", f"bowerbird: {told}\n")
    assert sent == []


def test_only_what_belongs_to_no_server(run, sent, data_dir: Path) -> None:
    Store(data_dir / "store").add("wren", {}, versions.about("wren"), scope="42")
    assert run("publish", "wren") == 1
    assert sent == []


def test_permission_is_asked_for_before_the_token(
    run, data_dir: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    add(data_dir, "wren", sources={"wren": "x"})
    monkeypatch.delenv("HF_TOKEN")
    assert run("publish", "wren") == 1
    assert "X's API" in capsys.readouterr().err
