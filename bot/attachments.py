"""An attached file's content, piece by piece: whole ones of several members at once would fill the memory.

Knows where Discord keeps attachments, and its network. Knows nothing of where the pieces go.
"""

from collections.abc import AsyncGenerator, Callable
from typing import Protocol

import aiohttp

from models.errors import BadSourceError

_PIECE = 1 << 20
_PATIENCE = aiohttp.ClientTimeout(total=300, sock_read=60)


class Attachment(Protocol):
    """What is used of `discord.Attachment`."""

    @property
    def filename(self) -> str:
        """As its sender named it."""

    @property
    def size(self) -> int:
        """In bytes, as Discord tells it."""

    @property
    def url(self) -> str:
        """Where it is kept for some hours."""

    async def read(self) -> bytes:
        """All of it at once."""


Pieces = Callable[[Attachment], AsyncGenerator[bytes, None]]


async def streamed(attachment: Attachment) -> AsyncGenerator[bytes, None]:
    """The content over the network.

    Raises:
        BadSourceError: it cannot be fetched, or breaks off.
    """
    try:
        async with (
            aiohttp.ClientSession(timeout=_PATIENCE, read_bufsize=_PIECE, raise_for_status=True) as session,
            session.get(attachment.url) as answer,
        ):
            async for piece in answer.content.iter_chunked(_PIECE):
                yield piece
    except (aiohttp.ClientError, OSError, TimeoutError) as error:
        raise BadSourceError(f"{attachment.filename} did not come through from Discord; attach it again.") from error


async def whole(attachment: Attachment) -> AsyncGenerator[bytes, None]:
    """The content in one piece: of a simulated Discord, which has no network."""
    yield await attachment.read()
