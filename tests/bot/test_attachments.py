"""Attached files over a network."""
# ruff: noqa: ASYNC240  (small files)

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

import aiohttp
import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from bot import attachments
from bot.attachments import streamed
from bot.uploads import Uploads
from models.errors import BadSourceError

MB = 1 << 20


@dataclass
class File:
    """An attachment."""

    url: str
    size: int
    filename: str = "tweets.js"

    async def read(self) -> bytes:
        raise AssertionError("all at once")


async def answer(request: web.Request) -> web.StreamResponse:
    """Eight megabytes, or what becomes of them."""
    if request.path == "/gone":
        raise web.HTTPNotFound
    response = web.StreamResponse(headers={"Content-Length": str(8 * MB)})
    await response.prepare(request)
    for number in range(8):
        await response.write(bytes([number]) * MB)
        if request.path == "/breaks" and number == 3 and request.transport:
            request.transport.close()
            break
        if request.path == "/stops" and number == 3:
            await asyncio.sleep(5)
    return response


@pytest.fixture
async def server() -> AsyncIterator[TestServer]:
    application = web.Application()
    application.router.add_get("/{name}", answer)
    async with TestServer(application) as server:
        yield server


def file(server: TestServer, path: str) -> File:
    return File(str(server.make_url(path)), 8 * MB)


async def test_a_file_comes_in_pieces(server: TestServer) -> None:
    pieces = [piece async for piece in streamed(file(server, "/whole"))]
    assert b"".join(pieces) == b"".join(bytes([number]) * MB for number in range(8))
    assert max(map(len, pieces)) <= MB


@pytest.mark.parametrize("path", ["/gone", "/breaks", "/stops"])
async def test_nothing_is_left_of_what_does_not_come_through(
    server: TestServer, path: str, data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(attachments, "_PATIENCE", aiohttp.ClientTimeout(sock_read=0.3))
    with pytest.raises(BadSourceError, match=r"^tweets\.js did not come through from Discord; attach it again\.$"):
        await Uploads(data_dir).save("1", "wren", [file(server, path)], 7)
    assert not [found for found in data_dir.rglob("*") if "waiting" in found.name]


async def test_a_host_that_cannot_be_reached() -> None:
    with pytest.raises(BadSourceError, match="did not come through"):
        [piece async for piece in streamed(File("http://127.0.0.1:1/a.js", 1))]
