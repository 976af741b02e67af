"""What must not be broken off in its middle: whoever cancels waits for its end.

Knows asyncio. Knows nothing of what is done.
"""

import asyncio
from collections.abc import Coroutine
from typing import Any, TypeVar

Made = TypeVar("Made")


async def to_the_end(doing: Coroutine[Any, Any, Made]) -> Made:
    """What `doing` makes; whoever cancels waits for it, and is heard then, also where it failed."""
    task = asyncio.ensure_future(doing)
    cancelled: asyncio.CancelledError | None = None
    while not task.done():
        try:
            await asyncio.wait([task])
        except asyncio.CancelledError as error:  # also by more than one
            cancelled = error
    if cancelled:
        raise cancelled from task.exception()
    return task.result()
