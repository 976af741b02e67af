"""Accounts' pictures over the network: bounded, and only where they may be fetched."""

import asyncio
from collections.abc import AsyncIterator

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from bot import avatars
from bot.avatars import fetch_avatars


@pytest.fixture
async def network(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[list[str]]:
    """A stand-in for the networks' hosts; the paths that were asked for."""
    asked: list[str] = []

    async def answer(request: web.Request) -> web.StreamResponse:
        asked.append(request.path)
        if request.path == "/moved":
            raise web.HTTPFound("/wren")
        if request.path == "/slow":
            await asyncio.sleep(5)
        if request.path == "/large":
            return web.Response(body=b"x" * 2_000)
        if request.path == "/gone":
            raise web.HTTPNotFound
        return web.Response(body=b"picture of " + request.path.encode())

    application = web.Application()
    application.router.add_get("/{name}", answer)
    async with TestServer(application) as server:
        monkeypatch.setattr(
            avatars, "avatar_url", lambda profile: profile.get("there") and str(server.make_url(profile["there"]))
        )
        monkeypatch.setattr(avatars, "_LARGEST", 1_000)
        monkeypatch.setattr(avatars, "_PATIENCE", 0.3)
        yield asked


async def test_pictures_by_handle(network: list[str]) -> None:
    found = await fetch_avatars({"wren": {"there": "/wren"}, "jay": {"there": "/jay"}, "owl": {}})
    assert found == {"wren": b"picture of /wren", "jay": b"picture of /jay"}
    assert sorted(network) == ["/jay", "/wren"]


@pytest.mark.parametrize("path", ["/moved", "/slow", "/large", "/gone"])
async def test_what_is_not_there_or_too_much_is_done_without(network: list[str], path: str) -> None:
    assert await fetch_avatars({"wren": {"there": path}, "jay": {"there": "/jay"}}) == {"jay": b"picture of /jay"}
    assert sorted(network) == sorted([path, "/jay"])  # a redirect is not followed


async def test_a_network_that_cannot_be_reached(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(avatars, "avatar_url", lambda _profile: "http://127.0.0.1:1/a.png")
    assert await fetch_avatars({"wren": {}}) == {}


async def test_nobody_else_is_asked() -> None:
    assert await fetch_avatars({"wren": {"picture_url": "https://evil.example/a.png"}}) == {}
