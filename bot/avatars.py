"""Accounts' pictures, fetched where the networks keep them, to be drawn beside tweets.

Knows the network and its bounds. Opens no picture: that is for the process that draws (models/avatar.py).
"""

import asyncio
import logging
from collections.abc import Mapping
from typing import Any

import aiohttp

from models.avatar import avatar_url

_PATIENCE = 4.0  # seconds for one picture
_LARGEST = 1 << 20  # bytes; X's of 400 pixels are some dozens of thousands

_log = logging.getLogger(__name__)


async def fetch_avatars(profiles: Mapping[str, Mapping[str, Any]]) -> dict[str, bytes]:
    """The pictures by handle, as far as they are there: a drawing can do without.

    Only from the networks' own hosts, over HTTPS and without following a redirect.
    """
    urls = {handle: url for handle, profile in profiles.items() if (url := avatar_url(profile))}
    if not urls:
        return {}
    async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=_PATIENCE)) as session:
        found = await asyncio.gather(*(_fetch(session, url) for url in urls.values()))
    return {handle: picture for handle, picture in zip(urls, found, strict=True) if picture}


async def _fetch(session: aiohttp.ClientSession, url: str) -> bytes | None:
    try:
        async with session.get(url, allow_redirects=False) as response:
            if response.status != 200:
                return None
            content = bytearray()
            async for piece in response.content.iter_chunked(1 << 16):
                content += piece
                if len(content) > _LARGEST:
                    return None
            return bytes(content)
    except (aiohttp.ClientError, OSError, TimeoutError, ValueError) as error:
        _log.info("an account's picture could not be fetched: %s", type(error).__name__)
        return None
