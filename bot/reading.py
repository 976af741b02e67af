"""Reading posts in a process of its own: an archive can be a gigabyte, and the bot must go on answering.

Knows how to turn the paths of a request into a corpus, or into a page to look at. Knows nothing of jobs or of Discord.
"""

import asyncio
import multiprocessing
import os
import signal
import threading
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from pathlib import Path
from typing import TypeVar

from models.corpus import Corpus, build_corpus
from models.errors import BowerbirdError
from models.explore import explore
from models.sources import owner_of, read_source

T = TypeVar("T")
R = TypeVar("R")


async def read_owner(paths: Sequence[Path]) -> str | None:
    """Whose archive it is, where the paths tell.

    Raises:
        BowerbirdError: a path cannot be opened.
    """
    return await _elsewhere(owner_of, list(paths))


async def read_posts(sources: Mapping[str, Sequence[Path]]) -> Corpus:
    """The corpus out of each handle's paths.

    Raises:
        BowerbirdError: a source cannot be read, or there is too little in it.
    """
    return await _elsewhere(_read, dict(sources))


async def read_page(sources: Mapping[str, Sequence[Path]]) -> bytes:
    """What each handle's paths hold, as the page of models/explore_page.py.

    Raises:
        BowerbirdError: a source cannot be read.
    """
    return await _elsewhere(_page, dict(sources))


async def _elsewhere(do: Callable[[T], R], given: T) -> R:
    # Spawned and not forked: a fork would take the bot's connections with it.
    pool = ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn"), initializer=_depend_on_parent)
    try:
        return await asyncio.get_running_loop().run_in_executor(pool, do, given)
    except BrokenProcessPool:
        raise BowerbirdError("The posts could not be read: the file needs more memory than there is.") from None
    except asyncio.CancelledError:
        for process in list(pool._processes.values()):  # noqa: SLF001  (Python would wait for it before it ends)
            process.kill()
        raise
    finally:
        pool.shutdown(wait=False, cancel_futures=True)


def _read(sources: Mapping[str, Sequence[Path]]) -> Corpus:
    return build_corpus([read_source(list(paths), handle) for handle, paths in sources.items()])


def _page(sources: Mapping[str, Sequence[Path]]) -> bytes:
    from models.explore_page import make_page  # noqa: PLC0415  (the bot's own process has no use for templates)

    return make_page(explore([read_source(list(paths), handle) for handle, paths in sources.items()])).encode()


def _depend_on_parent() -> None:
    """In the child: let the parent decide when it ends, and end with it; a pool's child outlives a killed parent."""
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    if parent := multiprocessing.parent_process():
        parent.join()
        os._exit(1)
