"""Turns: one at a time, the servers that wait in turns, first come first served within one.

Knows who waits. Knows nothing of what they wait for.
"""

import asyncio
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager

from models.errors import BowerbirdError

MOST_WAITING = 10
"""Of one server: some seconds each, and Discord takes an answer for a quarter of an hour."""


class CrowdedError(BowerbirdError):
    """Too many of this server wait already."""


class Turns:
    """One queue a server; the server whose turn is next stands first."""

    def __init__(self) -> None:
        self._waiting: dict[int, deque[asyncio.Event]] = {}
        self._now: asyncio.Event | None = None

    @contextmanager
    def place(self, server: int) -> Iterator[asyncio.Event]:
        """A place among those who wait, from now on; the event is set when its turn comes, which ends with the place.

        Raises:
            CrowdedError: too many of this server wait.
        """
        waiting = len(self._waiting.get(server, ()))
        if waiting >= MOST_WAITING:
            raise CrowdedError(
                f"{waiting} requests for tweets wait in this server already; try again when some of them are answered."
            )
        turn = asyncio.Event()
        self._waiting.setdefault(server, deque()).append(turn)
        self._give()
        try:
            yield turn
        finally:
            if self._now is turn:
                self._now = None
                self._give()
            else:
                self._leave(server, turn)

    def _give(self) -> None:
        """The turn, if nobody has it, to the first server's first; that server's others wait for all others' turns."""
        if self._now or not self._waiting:
            return
        server = next(iter(self._waiting))
        waiting = self._waiting.pop(server)
        self._now = waiting.popleft()
        if waiting:
            self._waiting[server] = waiting
        self._now.set()

    def _leave(self, server: int, turn: asyncio.Event) -> None:
        self._waiting[server].remove(turn)
        if not self._waiting[server]:
            del self._waiting[server]
