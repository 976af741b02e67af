"""Forgetting: the one place that removes everything about a handle, in one scope or everywhere.

Knows what names a handle: directories under DATA_DIR and rows of the database. Does not know who may ask for it, and
nothing of Discord: which messages show a forgotten job is handed back, for whoever can take them away.
"""

import asyncio
import json
from collections.abc import Awaitable, Callable, Collection, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import aiosqlite

from bot.database import FILE, open_database
from bot.jobs import Job, Jobs
from bot.optouts import OptOuts
from models import workplace
from models.errors import BusyError
from models.handles import show_key, split_key
from models.links import places_of
from models.store import SHARED

SIMULATED = "simulated"
"""Under DATA_DIR: a second one, of the Discord that is simulated here."""

OPTED_OUT = "The account's owner or an admin asked that it is not imitated."

_OF_SCOPE = "(:scope IS NULL OR scope = :scope OR CAST(guild_id AS TEXT) = :scope)"
"""What was asked in a server belongs to it, also where the model is the shared one."""
_IS_OPEN = "state IN ('queued', 'running')"


@dataclass(frozen=True, slots=True)
class Card:
    """A message in Discord that showed a job."""

    guild_id: int
    channel_id: int
    message_id: int


@dataclass(frozen=True, slots=True)
class Forgotten:
    """What is gone."""

    keys: list[str]
    """Every key of which anything was known, sorted."""
    cards: list[Card]
    """Of forgotten jobs; nobody knows any more where they are but whoever reads this."""
    elsewhere: list[str] = field(default_factory=list)
    """Addresses, sorted, of what was put on the web of forgotten models: it is not removed there."""


class Forgetting:
    """Over the database and the directory that hold what is known."""

    def __init__(self, database: aiosqlite.Connection, data_dir: Path) -> None:
        self._database, self._data_dir = database, data_dir
        self._jobs, self._optouts = Jobs(database), OptOuts(database)

    async def forget(self, handles: Collection[str], scope: str | None) -> Forgotten:
        """Remove every model, post, job and request of these handles in a scope, or everywhere where it is None.

        What was paid stays in the account book, without the handle.

        Raises:
            BusyError: one of them is being learned; nothing is removed then.
        """
        if found := await self._open_jobs(handles, scope):
            where = "/jobs" if scope else "/jobs in its server, or opt the handle out, which cancels it"
            raise BusyError(f"{show_key(found[0].key)} is being learned; cancel training {found[0].id} first: {where}.")
        elsewhere = await asyncio.to_thread(places_of, handles, self._data_dir / "store", scope=scope)
        keys = set(await asyncio.to_thread(workplace.forget, handles, self._data_dir, scope=scope))
        keys |= await self._forget_answers(handles, scope)
        job_keys, cards = await self._forget_jobs(handles, scope)
        keys |= job_keys | await self._forget_spending(handles, scope)
        # Deleted rows are overwritten in the file; this empties the journal beside it, where they stood too.
        await self._database.execute_fetchall("PRAGMA wal_checkpoint(TRUNCATE)")
        return Forgotten(sorted(keys), cards, elsewhere)

    async def refuse(
        self, handles: Collection[str], scope: str, cancel: Callable[[Job, str], Awaitable[bool]]
    ) -> Forgotten:
        """Refuse these handles in a scope from now on (everywhere where it is the shared one), and forget them there.

        Their trainings are ended through `cancel`, which takes the job and the reason.

        Raises:
            BusyError: a process that `cancel` cannot reach trains one of them; it is refused all the same.
        """
        for handle in handles:
            await self._optouts.add(scope, handle)
        where = None if scope == SHARED else scope
        for job in await self._open_jobs(handles, where):
            await cancel(job, OPTED_OUT)
        if where:
            await self._unfollow(handles, where)
        return await self.forget(handles, where)

    async def _open_jobs(self, handles: Collection[str], scope: str | None) -> list[Job]:
        return [
            job
            for job in await self._jobs.open_jobs()
            if _concerns(job.key, handles) and scope in {None, job.scope, str(job.guild_id)}
        ]

    async def _forget_answers(self, handles: Collection[str], scope: str | None) -> set[str]:
        rows = await self._database.execute_fetchall(
            f"SELECT id, key FROM answers WHERE {_OF_SCOPE}",  # noqa: S608  (ours, as below)
            {"scope": scope},
        )
        gone = [row for row in rows if _concerns(row["key"], handles)]
        await self._database.execute("DELETE FROM answers WHERE id IN (SELECT value FROM json_each(?))", _ids(gone))
        return {row["key"] for row in gone}

    async def _forget_jobs(self, handles: Collection[str], scope: str | None) -> tuple[set[str], list[Card]]:
        rows = await self._database.execute_fetchall(
            f"SELECT id, key, guild_id, channel_id, card_id FROM jobs WHERE NOT {_IS_OPEN} AND {_OF_SCOPE}",  # noqa: S608
            {"scope": scope},
        )
        gone = [row for row in rows if _concerns(row["key"], handles)]
        await self._database.execute("DELETE FROM jobs WHERE id IN (SELECT value FROM json_each(?))", _ids(gone))
        cards = [Card(row["guild_id"], row["channel_id"], row["card_id"]) for row in gone if row["card_id"]]
        return {row["key"] for row in gone}, cards

    async def _forget_spending(self, handles: Collection[str], scope: str | None) -> set[str]:
        """Take the handle out of the account book, and out of the receipts' names, which hold it."""
        forgotten = set()
        for handle in handles:
            if scope and (self._data_dir / "timelines" / SHARED / handle).exists():
                # Others still use the fetched posts, which must not stand in the book twice: their receipts stay.
                continue
            cursor = await self._database.execute(
                "UPDATE spending SET handle = NULL, receipt = lower(hex(randomblob(16)))"
                " WHERE handle = :handle AND (:scope IS NULL OR CAST(guild_id AS TEXT) = :scope)",
                {"handle": handle, "scope": scope},
            )
            if cursor.rowcount > 0:
                forgotten.add(handle)
        return forgotten

    async def _unfollow(self, handles: Collection[str], scope: str) -> None:
        """People here who wait for a training of another server: its result would be shown here."""
        rows = await self._database.execute_fetchall(
            "SELECT DISTINCT id, key FROM jobs JOIN job_followers ON job_id = id"
            " WHERE CAST(job_followers.guild_id AS TEXT) = ?",
            (scope,),
        )
        gone = [row for row in rows if _concerns(row["key"], handles)]
        await self._database.execute(
            "DELETE FROM job_followers WHERE job_id IN (SELECT value FROM json_each(?)) AND CAST(guild_id AS TEXT) = ?",
            (*_ids(gone), scope),
        )


async def forget_everywhere(handles: Collection[str], data_dir: Path) -> Forgotten:
    """See `Forgetting.forget`, for who has no database open; where there is none, none is made.

    What is simulated here is forgotten first.

    Raises:
        BusyError: one of them is being learned; nothing is removed there then.
        BowerbirdError: the database cannot be used.
    """
    return _joined([await _forget_all(handles, place) for place in _places(data_dir)])


async def refuse_everywhere(handles: Collection[str], data_dir: Path) -> Forgotten:
    """See `Forgetting.refuse`, for who has no database open and no trainings under way.

    Raises:
        BusyError: another process trains one of them; it is refused all the same.
        BowerbirdError: the database cannot be used.
    """
    return _joined([await _refuse_all(handles, place) for place in _places(data_dir)])


async def allow_everywhere(handles: Collection[str], data_dir: Path) -> list[str]:
    """Take back what `refuse_everywhere` refused; returns the handles that were refused.

    Raises:
        BowerbirdError: the database cannot be used.
    """
    allowed: set[str] = set()
    for place in _places(data_dir):
        if (place / FILE).exists():
            async with open_database(place) as database:
                allowed |= {handle for handle in handles if await OptOuts(database).remove(SHARED, handle)}
    return sorted(allowed)


async def check_allowed(handles: Collection[str], data_dir: Path) -> None:
    """That none of these is refused everywhere, for who has no database open.

    Raises:
        OptedOutError: one is.
        BowerbirdError: the database cannot be used.
    """
    if (data_dir / FILE).exists():
        async with open_database(data_dir) as database:
            await OptOuts(database).check(SHARED, handles)


def _places(data_dir: Path) -> list[Path]:
    """Every directory that holds what DATA_DIR does."""
    return [place for place in (data_dir / SIMULATED, data_dir) if place.is_dir() or place == data_dir]


async def _forget_all(handles: Collection[str], place: Path) -> Forgotten:
    if not (place / FILE).exists():
        elsewhere = await asyncio.to_thread(places_of, handles, place / "store")
        return Forgotten(await asyncio.to_thread(workplace.forget, handles, place), [], elsewhere)
    async with open_database(place) as database:
        return await Forgetting(database, place).forget(handles, None)


async def _refuse_all(handles: Collection[str], place: Path) -> Forgotten:
    async with open_database(place) as database:
        return await Forgetting(database, place).refuse(handles, SHARED, Jobs(database).cancel)


def _joined(parts: Sequence[Forgotten]) -> Forgotten:
    return Forgotten(
        sorted({key for part in parts for key in part.keys}),
        [card for part in parts for card in part.cards],
        sorted({address for part in parts for address in part.elsewhere}),
    )


def _ids(rows: Sequence[aiosqlite.Row]) -> tuple[str]:
    """For one statement over all of them: each commits by itself, so that one a row would hold everybody up for long,
    and a kill leave half."""
    return (json.dumps([row["id"] for row in rows]),)


def _concerns(key: str, handles: Collection[str]) -> bool:
    return not set(handles).isdisjoint(split_key(key))
