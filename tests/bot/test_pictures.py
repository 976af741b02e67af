"""Pictures of tweets, drawn in another process."""

import asyncio
import os
import time
from typing import Any

import pytest

from bot import pictures
from bot.pictures import PictureError, Pictures
from bot.settings import Settings

PROFILES = {"wren": {"name": "Wren W.", "picture_url": "https://pbs.twimg.com/a.png"}}
ABOUT = {"profiles": PROFILES, "languages": ["en"], "counts": {"kept": 3}}
TWEETS = ["My dream is blue"]


@pytest.fixture
def no_network(monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    asked: list[Any] = []

    async def fetch(profiles: Any) -> dict[str, bytes]:
        asked.append(profiles)
        return {}

    monkeypatch.setattr(pictures, "fetch_avatars", fetch)
    return asked


async def test_a_picture_comes_out_of_another_process(no_network: list[Any]) -> None:
    picture = await Pictures(Settings()).draw("wren", ABOUT, "My dream is", TWEETS)
    assert picture.startswith(b"\x89PNG")
    assert no_network == [PROFILES]


async def test_no_picture_of_an_account_is_fetched_where_the_operator_does_not_want_it(
    no_network: list[Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pictures, "elsewhere", asyncio.to_thread)
    await Pictures(Settings(profile_pictures=False)).draw("wren", ABOUT, "My dream is", TWEETS)
    assert no_network == []


async def test_nothing_to_draw_is_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pictures, "elsewhere", asyncio.to_thread)
    with pytest.raises(PictureError, match="could not be drawn"):
        await Pictures(Settings()).draw("wren", {}, "", [])


def _die(*_args: object) -> None:
    os._exit(9)


def _sleep(*_args: object) -> None:
    time.sleep(60)


@pytest.mark.parametrize("do", [_die, _sleep])
async def test_what_breaks_or_hangs_there_is_a_sentence_here(monkeypatch: pytest.MonkeyPatch, do: Any) -> None:
    monkeypatch.setattr(pictures, "picture_or_none", do)
    monkeypatch.setattr(pictures, "_PATIENCE", 1.5)
    drawing = Pictures(Settings(profile_pictures=False))
    with pytest.raises(PictureError, match="could not be drawn"):
        await drawing.draw("wren", ABOUT, "My dream is", TWEETS)
