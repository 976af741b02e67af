"""Answers: what was asked for and written in each reply with tweets, so that its buttons still know after a restart.

Knows the table `answers`.
"""

import json
import time
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

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


@dataclass(frozen=True, slots=True)
class Answer:
    """A request and what was written for it."""

    number: int
    request: Request
    tweets: list[str]
    """Each from the prompt on; empty in answers of before they were kept."""


class Answers:
    """Requests by the number that is in their buttons."""

    def __init__(self, database: aiosqlite.Connection) -> None:
        self._database = database

    async def add(self, request: Request, tweets: Sequence[str] = ()) -> int:
        """Keep a request and what was written for it; returns its number."""
        cursor = await self._database.execute(
            "INSERT INTO answers (guild_id, user_id, scope, key, prompt, count, created_at, tweets)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (
                request.guild_id, request.user_id, request.scope, request.key, request.prompt, request.count,
                time.time(), json.dumps(tweets),
            ),
        )  # fmt: skip
        assert cursor.lastrowid is not None  # noqa: S101  (an INSERT sets it)
        return cursor.lastrowid

    async def get(self, number: int, guild_id: int) -> Request | None:
        """The request with this number, if it was made in this server and not forgotten since."""
        answer = await self.find(number, guild_id)
        return answer.request if answer else None

    async def find(self, number: int, guild_id: int) -> Answer | None:
        """The answer with this number, if it was given in this server and not forgotten since."""
        found = await self._select("id = ? AND guild_id = ?", (number, guild_id))
        return found[0] if found else None

    async def newest(self, guild_id: int, scope: str, key: str, most: int) -> list[Answer]:
        """The last answers of a voice in a server of which the tweets are kept, newest first."""
        where = "guild_id = ? AND scope = ? AND key = ? AND tweets != '[]' ORDER BY id DESC LIMIT ?"
        return await self._select(where, (guild_id, scope, key, most))

    async def _select(self, where: str, given: tuple[object, ...]) -> list[Answer]:
        rows = await self._database.execute_fetchall(
            f"SELECT id, guild_id, user_id, scope, key, prompt, count, tweets FROM answers WHERE {where}",  # noqa: S608
            given,
        )
        return [_answer(dict(row)) for row in rows]


def _answer(row: dict[str, Any]) -> Answer:
    number, tweets = row.pop("id"), row.pop("tweets")
    return Answer(number, Request(**row), json.loads(tweets))
