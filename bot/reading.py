"""Reading posts in a process of its own: an archive can be a gigabyte, and the bot must go on answering.

Knows how to turn the paths of a request into a corpus, or into a page to look at. Knows nothing of jobs or of Discord.
"""

import asyncio
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures.process import BrokenProcessPool
from pathlib import Path
from typing import TypeVar

from bot.elsewhere import elsewhere
from models.corpus import Corpus, build_corpus
from models.errors import BowerbirdError
from models.explore import explore
from models.sources import owner_of, read_source

T = TypeVar("T")
R = TypeVar("R")

_LONGEST = 600.0
"""Seconds. A hundred megabytes of nothing but text take five minutes; meanwhile no other training runs."""


async def read_owner(paths: Sequence[Path]) -> str | None:
    """Whose archive it is, where the paths tell.

    Raises:
        BowerbirdError: a path cannot be opened, or reading takes too long.
    """
    return await _elsewhere(owner_of, list(paths))


async def read_posts(sources: Mapping[str, Sequence[Path]]) -> Corpus:
    """The corpus out of each handle's paths.

    Raises:
        BowerbirdError: a source cannot be read, there is too little in it, or reading takes too long.
    """
    return await _elsewhere(_read, dict(sources))


async def read_page(sources: Mapping[str, Sequence[Path]]) -> bytes:
    """What each handle's paths hold, as the page of models/explore_page.py.

    Raises:
        BowerbirdError: a source cannot be read, or reading takes too long.
    """
    return await _elsewhere(_page, dict(sources))


async def _elsewhere(do: Callable[[T], R], given: T) -> R:
    try:
        async with asyncio.timeout(_LONGEST):
            return await elsewhere(do, given)
    except TimeoutError:
        raise BowerbirdError(
            f"The posts could not be read within {_LONGEST / 60:.0f} minutes; attach a smaller file of them."
        ) from None
    except BrokenProcessPool:
        raise BowerbirdError("The posts could not be read: the file needs more memory than there is.") from None


def _read(sources: Mapping[str, Sequence[Path]]) -> Corpus:
    return build_corpus([read_source(list(paths), handle) for handle, paths in sources.items()])


def _page(sources: Mapping[str, Sequence[Path]]) -> bytes:
    from models.explore_page import make_page  # noqa: PLC0415  (the bot's own process has no use for templates)

    return make_page(explore([read_source(list(paths), handle) for handle, paths in sources.items()])).encode()
