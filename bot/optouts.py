"""Opt-outs: handles that are refused from now on, in one server or everywhere.

Knows the table. Removing what is already known of a handle is bot/forgetting.py.
"""

import time
from collections.abc import Iterable

import aiosqlite

from models.errors import BowerbirdError
from models.store import SHARED


class OptedOutError(BowerbirdError):
    """A handle is not to be learned or imitated."""


class OptOuts:
    """Every refused handle. One in the shared scope is refused in every server."""

    def __init__(self, database: aiosqlite.Connection) -> None:
        self._database = database

    async def add(self, scope: str, handle: str) -> None:
        """Refuse a handle from now on."""
        await self._database.execute("INSERT OR IGNORE INTO opt_outs VALUES (?, ?, ?)", (scope, handle, time.time()))

    async def remove(self, scope: str, handle: str) -> bool:
        """Allow it again. False: it was not refused in this scope."""
        cursor = await self._database.execute("DELETE FROM opt_outs WHERE scope = ? AND handle = ?", (scope, handle))
        return cursor.rowcount > 0

    async def refused(self, *scopes: str) -> set[str]:
        """Every handle that is refused in one of these scopes themselves."""
        places = ", ".join("?" * len(scopes))
        rows = await self._database.execute_fetchall(f"SELECT handle FROM opt_outs WHERE scope IN ({places})", scopes)  # noqa: S608  (only marks)
        return {row["handle"] for row in rows}

    async def check(self, scope: str, handles: Iterable[str]) -> None:
        """That none of these is refused in this scope.

        Raises:
            OptedOutError: one is; the message does not tell who asked for it.
        """
        for handle in handles:
            rows = await self._database.execute_fetchall(
                "SELECT 1 FROM opt_outs WHERE handle = ? AND scope IN (?, ?)", (handle, scope, SHARED)
            )
            if rows:
                raise OptedOutError(f"@{handle} is not to be imitated here: its owner or an admin asked for that.")
