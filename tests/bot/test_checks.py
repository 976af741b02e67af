"""What must be right before the bot can run."""

import base64
import os
import shutil
from collections import namedtuple
from dataclasses import replace
from pathlib import Path

import pytest

from bot.checks import (
    application_id_of,
    problems_of_base,
    problems_of_database,
    problems_of_place,
    problems_of_token,
    problems_of_x,
)
from bot.database import FILE
from bot.settings import Settings
from tests.models import tiny

ID = 1234567890123456789
TOKEN = base64.b64encode(str(ID).encode()).decode().rstrip("=") + ".GaBcDe.abcdefghijklmnopqrstuvwxyz-_0123456789"
Usage = namedtuple("Usage", "total used free")


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(data_dir=tmp_path / "not" / "yet" / "there", discord_token=TOKEN)


def test_a_place_that_can_be_made_is_right(settings: Settings) -> None:
    assert problems_of_place(settings) == []
    assert not settings.data_dir.exists()


def test_a_place_that_cannot_be_written_to(settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "access", lambda path, mode: path != tmp_path or not mode & os.W_OK)
    (problem,) = problems_of_place(settings)
    assert problem.startswith(f"DATA_DIR {settings.data_dir} cannot be written to")


def test_a_place_below_a_file(settings: Settings, tmp_path: Path) -> None:
    (tmp_path / "not").touch()
    (problem,) = problems_of_place(settings)
    assert "cannot be written to" in problem


@pytest.mark.parametrize(
    "part", ["base", "store", "store/shared/wren", "timelines/7", "training", "trackio", "tracking", "simulated/store"]
)
def test_a_directory_of_somebody_else_is_named(settings: Settings, part: str, monkeypatch: pytest.MonkeyPatch) -> None:
    shut = settings.data_dir / part
    shut.mkdir(parents=True)
    assert problems_of_place(settings) == []
    monkeypatch.setattr(os, "access", lambda path, _mode: path != shut)
    (problem,) = problems_of_place(settings)
    assert problem.startswith(f"{shut} may not be read or written by this user; ")


@pytest.mark.parametrize("end", ["", "-wal"])
def test_a_database_of_somebody_else(settings: Settings, end: str, monkeypatch: pytest.MonkeyPatch) -> None:
    shut = settings.data_dir / f"{FILE}{end}"
    shut.parent.mkdir(parents=True)
    shut.touch()
    assert problems_of_database(settings) == []
    monkeypatch.setattr(os, "access", lambda path, _mode: path != shut)
    (problem,) = problems_of_database(settings)
    assert problem.startswith(f"{shut} may not be read or written by this user; ")


def test_a_database_that_cannot_be_used(settings: Settings) -> None:
    assert problems_of_database(settings) == []
    settings.data_dir.mkdir(parents=True)
    (settings.data_dir / FILE).write_bytes(b"Dear diary, " * 1000)
    (problem,) = problems_of_database(settings)
    assert problem.startswith(f"The database {settings.data_dir / FILE} cannot be used (")


def test_a_full_disk(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: Usage(10, 10, (2 << 30) - 1))
    assert problems_of_place(settings) == ["Only 2.1 GB are free where DATA_DIR lies; 2 GB are needed to work in."]
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: Usage(10, 10, 2 << 30))
    assert problems_of_place(settings) == []


def test_a_token_like_discords_is_right(settings: Settings) -> None:
    assert problems_of_token(settings) == []


@pytest.mark.parametrize("token", ["abc", f"Bot {TOKEN}", TOKEN[:-25], TOKEN.replace(".", " "), f'"{TOKEN}"', "é" * 70])
def test_a_wrong_token_is_told_and_not_shown(settings: Settings, token: str) -> None:
    (problem,) = problems_of_token(replace(settings, discord_token=token))
    assert problem.startswith("DISCORD_TOKEN does not look like a bot's token")
    assert token not in problem.replace("DISCORD_TOKEN", "")


def test_no_token(settings: Settings) -> None:
    (problem,) = problems_of_token(replace(settings, discord_token=None))
    assert problem.startswith("DISCORD_TOKEN is not set")


def test_without_x_nothing_is_wrong_with_x(settings: Settings) -> None:
    assert problems_of_x(settings) == []
    assert problems_of_x(replace(settings, x_bearer_token="two words")) == []  # noqa: S106  (it is not used)
    assert problems_of_x(replace(settings, x_bearer_token="AAAA%2Fb=", x_api_enabled=True)) == []  # noqa: S106


@pytest.mark.parametrize("token", [None, ""])
def test_x_switched_on_without_a_token(settings: Settings, token: str | None) -> None:
    (problem,) = problems_of_x(replace(settings, x_api_enabled=True, x_bearer_token=token))
    assert problem == "X_API_ENABLED is on, but X_BEARER_TOKEN is not set; set it, or switch X_API_ENABLED off."


@pytest.mark.parametrize("token", ["two words", "pässe", "a\tb"])
def test_a_token_of_xs_that_can_be_none(settings: Settings, token: str) -> None:
    (problem,) = problems_of_x(replace(settings, x_api_enabled=True, x_bearer_token=token))
    assert problem.startswith("X_BEARER_TOKEN has spaces or strange characters in it")
    assert token not in problem


def test_the_base_model_is_prepared_by_a_child(settings: Settings, tmp_path: Path) -> None:
    base = tiny.save_model(tmp_path / "base", "llama")
    right = replace(settings, base_model=str(base))
    assert problems_of_base(right) == []
    assert right.data_dir.is_dir()


def test_a_base_model_that_is_not_there(settings: Settings, tmp_path: Path) -> None:
    (problem,) = problems_of_base(replace(settings, base_model=str(tmp_path / "nothing")))
    assert "\n" not in problem
    assert str(tmp_path / "nothing") in problem


@pytest.mark.parametrize(
    ("token", "number"),
    [(TOKEN, ID), ("", None), ("###.a.b", None), ("YWJj.a.b", None), ("é.a.b", None), ("MTIz", 123), ("A.b.c", None)],
)
def test_the_application_id_stands_in_the_token(token: str, number: int | None) -> None:
    assert application_id_of(token) == number
