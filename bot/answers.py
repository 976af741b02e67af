"""Answers: what was asked for behind each reply with tweets, so that its buttons still know after a restart.

Knows the table `answers`.
"""

import time
from dataclasses import dataclass

import aiosqlite


@dataclass(frozen=True, slots=True)
class Request:
    """A request for tweets: whose voice, how they begin, how many, and who asked."""

    guild_id: int
    user_id: int
    scope: str
    key: str
    prompt: str
    count: int


class Answers:
    """Requests by the number that is in their buttons."""

    def __init__(self, database: aiosqlite.Connection) -> None:
        self._database = database

    async def add(self, request: Request) -> int:
        """Keep a request; returns its number."""
        cursor = await self._database.execute(
            "INSERT INTO answers (guild_id, user_id, scope, key, prompt, count, created_at)"
            " VALUES (?, ?, ?, ?, ?, ?, ?)",
            (
                request.guild_id, request.user_id, request.scope, request.key, request.prompt, request.count,
                time.time(),
            ),
        )  # fmt: skip
        assert cursor.lastrowid is not None  # noqa: S101  (an INSERT sets it)
        return cursor.lastrowid

    async def get(self, number: int, guild_id: int) -> Request | None:
        """The request with this number, if it was made in this server and not forgotten since."""
        rows = list(
            await self._database.execute_fetchall(
                "SELECT guild_id, user_id, scope, key, prompt, count FROM answers WHERE id = ? AND guild_id = ?",
                (number, guild_id),
            )
        )
        return Request(**dict(rows[0])) if rows else None
