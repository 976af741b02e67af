"""Work in a process of its own: the bot must go on answering, and what breaks there breaks nothing here.

Knows processes. Knows nothing of the work.
"""

import asyncio
import multiprocessing
import os
import signal
import threading
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")


async def elsewhere(do: Callable[P, R], *given: P.args, **named: P.kwargs) -> R:
    """`do(*given, **named)` in a new process, which ends with it, with whoever waits, and with this process.

    Raises:
        BrokenProcessPool: the process was ended, by the system or by what it did.
    """
    # Spawned and not forked: a fork would take the bot's connections with it.
    pool = ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn"), initializer=_depend_on_parent)
    try:
        return await asyncio.wrap_future(pool.submit(do, *given, **named))
    except asyncio.CancelledError:
        for process in list(pool._processes.values()):  # noqa: SLF001  (Python would wait for it before it ends)
            process.kill()
        raise
    finally:
        pool.shutdown(wait=False, cancel_futures=True)


def _depend_on_parent() -> None:
    """In the child: let the parent decide when it ends, and end with it; a pool's child outlives a killed parent."""
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    if parent := multiprocessing.parent_process():
        parent.join()
        os._exit(1)
