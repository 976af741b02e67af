"""Jobs: the durable requests to train, as rows that say the truth after any restart.

Knows the table `jobs` and the order in which jobs are worked on. Who works on them is bot/runner.py, who tells people
bot/announcer.py.
"""

import asyncio
import json
import sqlite3
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

import aiosqlite

State = Literal["queued", "running", "done", "failed", "cancelled"]
OPEN = ("queued", "running")

_DAY = 24 * 3600.0


@dataclass(frozen=True, slots=True)
class Job:
    """One row; see bot/migrations/ for what the columns mean."""

    id: int
    guild_id: int
    scope: str
    key: str
    requester_id: int
    channel_id: int
    card_id: int | None
    sources: dict[str, list[str]]
    state: State
    attempt: int
    reason: str | None
    samples: list[str]
    version: str | None
    tweets: list[str]
    created_at: float
    started_at: float | None
    ended_at: float | None
    announced_at: float | None
    fetched: list[str]
    price: float
    not_before: float | None

    @property
    def is_open(self) -> bool:
        """Whether it still waits or runs."""
        return self.state in OPEN


@dataclass(frozen=True, slots=True)
class NewJob:
    """What a request to train says."""

    guild_id: int
    scope: str
    key: str
    requester_id: int
    channel_id: int
    sources: Mapping[str, Sequence[str]]
    fetched: Sequence[str] = ()
    """Handles whose posts are fetched over the network first."""
    price: float = 0.0
    """USD that it may spend for that."""


@dataclass(frozen=True, slots=True)
class Place:
    """A channel other than the job's, in any server, where people follow it."""

    guild_id: int
    channel_id: int
    users: list[int]


class Jobs:
    """The queue. `changed` is set whenever a row changes, for those who wait for work or for news."""

    def __init__(self, database: aiosqlite.Connection) -> None:
        self._database = database
        self._watchers: list[asyncio.Event] = []

    def watch(self) -> asyncio.Event:
        """An event that every change sets; whoever waits on it clears it."""
        event = asyncio.Event()
        self._watchers.append(event)
        return event

    async def add(self, new: NewJob) -> tuple[Job, bool]:
        """A new job, or the open one of the same key, which the requester then follows; and whether it is new."""
        try:
            cursor = await self._database.execute(
                "INSERT INTO jobs (guild_id, scope, key, requester_id, channel_id, sources, fetched, price, created_at)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    new.guild_id, new.scope, new.key, new.requester_id, new.channel_id,
                    json.dumps({handle: list(paths) for handle, paths in new.sources.items()}),
                    json.dumps(list(new.fetched)), new.price, time.time(),
                ),
            )  # fmt: skip
        except sqlite3.IntegrityError:
            if (existing := await self.open_job(new.scope, new.key)) is None:
                return await self.add(new)  # it ended in between
            await self.follow(existing, new.requester_id, new.guild_id, new.channel_id)
            return existing, False
        assert cursor.lastrowid is not None  # noqa: S101  (an INSERT sets it)
        self._tell()
        return await self.get(cursor.lastrowid), True

    async def get(self, job_id: int) -> Job:
        """The job with this number.

        Raises:
            KeyError: there is none.
        """
        found = await self._select("WHERE id = ?", job_id)
        if not found:
            raise KeyError(job_id)
        return found[0]

    async def is_open(self, job: Job) -> bool:
        """Whether its row still waits or runs; another process may have cancelled and removed it."""
        return bool(await self._select("WHERE id = ? AND state IN ('queued', 'running')", job.id))

    async def open_job(self, scope: str, key: str) -> Job | None:
        """The waiting or running job of a key."""
        found = await self._select("WHERE scope = ? AND key = ? AND state IN ('queued', 'running')", scope, key)
        return found[0] if found else None

    async def open_jobs(self, guild_id: int | None = None) -> list[Job]:
        """Running ones first, then those that wait, in the order in which they will be taken."""
        running = await self._select("WHERE state = 'running' ORDER BY started_at")
        now = time.time()
        # Sorting keeps the order of those that may be taken now; postponed ones come behind them.
        found = running + sorted(await self._waiting(), key=lambda job: max(now, job.not_before or 0))
        return [job for job in found if guild_id in {None, job.guild_id}]

    async def place(self, job: Job) -> int:
        """How many jobs will be worked on before this one; none where it has ended meanwhile."""
        ids = [other.id for other in await self.open_jobs()]
        return ids.index(job.id) if job.id in ids else 0

    async def take_next(self) -> Job | None:
        """The job to work on now, marked as running: one that a stop interrupted, else the next in order."""
        while found := [job for job in await self.open_jobs() if (job.not_before or 0) <= time.time()]:
            # One statement, and nothing awaited behind it: a job that is cancelled just now must not be taken.
            taken = list(await self._database.execute_fetchall(
                "UPDATE jobs SET state = 'running', attempt = attempt + 1, started_at = COALESCE(started_at, ?)"
                " WHERE id = ? AND state IN ('queued', 'running') RETURNING *",
                (time.time(), found[0].id),
            ))  # fmt: skip
            self._tell()
            if taken:
                return _job(taken[0])
        return None

    async def postpone(self, job: Job, until: float) -> None:
        """Running → queued, and not taken before `until` (seconds since 1970); others go first meanwhile."""
        await self._database.execute(
            "UPDATE jobs SET state = 'queued', attempt = MAX(0, attempt - 1), not_before = ?"
            " WHERE id = ? AND state = 'running'",
            (until, job.id),
        )
        self._tell()

    async def next_start(self) -> float | None:
        """When the first of the postponed jobs may be taken, in seconds since 1970."""
        starts = [job.not_before for job in await self.open_jobs() if job.not_before]
        return min(starts, default=None)

    async def all_fetched(self, job: Job) -> None:
        """Nothing more is to be fetched for it, nor paid: what was promised for that is free again."""
        await self._database.execute("UPDATE jobs SET fetched = '[]', price = 0 WHERE id = ?", (job.id,))

    async def follow(self, job: Job, user_id: int, guild_id: int, channel_id: int) -> None:
        """Have this user told of the end too: in each server where they ask, in the channel where they did so last."""
        if (user_id, guild_id) != (job.requester_id, job.guild_id):
            await self._database.execute(
                "INSERT INTO job_followers (job_id, user_id, guild_id, channel_id) VALUES (?, ?, ?, ?)"
                " ON CONFLICT DO UPDATE SET channel_id = excluded.channel_id",
                (job.id, user_id, guild_id, channel_id),
            )

    async def followers(self, job: Job) -> list[int]:
        """Who joined the job in its own channel, the requester not among them."""
        rows = await self._database.execute_fetchall(
            "SELECT user_id FROM job_followers WHERE job_id = ? AND channel_id = ? ORDER BY user_id",
            (job.id, job.channel_id),
        )
        return [row["user_id"] for row in rows]

    async def followers_elsewhere(self, job: Job) -> list[Place]:
        """Who joined the job in other channels, and was not told yet."""
        places: dict[tuple[int, int], list[int]] = {}
        for row in await self._database.execute_fetchall(
            "SELECT * FROM job_followers WHERE job_id = ? AND channel_id != ? ORDER BY user_id",
            (job.id, job.channel_id),
        ):
            places.setdefault((row["guild_id"], row["channel_id"]), []).append(row["user_id"])
        return [Place(guild_id, channel_id, users) for (guild_id, channel_id), users in places.items()]

    async def told_elsewhere(self, job: Job, place: Place) -> None:
        """These followers were told."""
        await self._database.execute(
            "DELETE FROM job_followers WHERE job_id = ? AND guild_id = ? AND channel_id = ?",
            (job.id, place.guild_id, place.channel_id),
        )

    async def add_sample(self, job: Job, text: str) -> None:
        """Keep a tweet of the voice as it forms."""
        await self._database.execute(
            "UPDATE jobs SET samples = json_insert(samples, '$[#]', ?) WHERE id = ?", (text, job.id)
        )
        self._tell()

    async def finish(self, job: Job, version: str, tweets: Sequence[str]) -> bool:
        """Running → done. False: it was cancelled in between."""
        return await self._end(job, "done", "version = ?, tweets = ?", version, json.dumps(list(tweets)))

    async def fail(self, job: Job, reason: str) -> bool:
        """Running → failed, with a sentence for people."""
        return await self._end(job, "failed", "reason = ?", reason)

    async def cancel(self, job: Job, reason: str) -> bool:
        """Open → cancelled; `reason` says by whom. False: it had ended before."""
        return await self._end(job, "cancelled", "reason = ?", reason)

    async def set_card(self, job: Job, channel_id: int, card_id: int | None) -> None:
        """Remember which message shows the job."""
        await self._database.execute(
            "UPDATE jobs SET channel_id = ?, card_id = ? WHERE id = ?", (channel_id, card_id, job.id)
        )

    async def unannounced(self) -> list[Job]:
        """Jobs that ended and of which nobody was told yet, oldest end first."""
        return await self._select(
            "WHERE state IN ('done', 'failed', 'cancelled') AND announced_at IS NULL ORDER BY ended_at"
        )

    async def set_announced(self, job: Job) -> None:
        """People were told of the end."""
        await self._database.execute("UPDATE jobs SET announced_at = ? WHERE id = ?", (time.time(), job.id))

    async def trainings_today(self, guild_id: int, user_id: int) -> list[float]:
        """When this user asked for trainings in the last 24 hours, oldest first; those that came to nothing aside."""
        rows = await self._database.execute_fetchall(
            "SELECT created_at FROM jobs WHERE guild_id = ? AND requester_id = ? AND created_at > ?"
            " AND state NOT IN ('failed', 'cancelled') ORDER BY created_at",
            (guild_id, user_id, time.time() - _DAY),
        )
        return [row["created_at"] for row in rows]

    async def _end(self, job: Job, state: State, more: str, *values: object) -> bool:
        cursor = await self._database.execute(
            f"UPDATE jobs SET state = ?, ended_at = ?, {more} WHERE id = ? AND state IN ('queued', 'running')",  # noqa: S608  (`more` is ours)
            (state, time.time(), *values, job.id),
        )
        self._tell()
        return cursor.rowcount > 0

    async def _waiting(self) -> list[Job]:
        """Waiting jobs as they will be taken: servers take turns, each server's jobs in the order they came.

        A job's turn is how many of its server's jobs are before it; among the same turn, the server that was served
        longest ago goes first.
        """
        return await self._select(
            """
            JOIN (
                SELECT id AS waiting_id, ROW_NUMBER() OVER (PARTITION BY guild_id ORDER BY id) AS turn
                FROM jobs WHERE state = 'queued'
            ) ON waiting_id = id
            ORDER BY turn, COALESCE((SELECT MAX(started_at) FROM jobs AS earlier
                                     WHERE earlier.guild_id = jobs.guild_id), 0), id
            """
        )

    async def _select(self, where: str, *values: object) -> list[Job]:
        rows = await self._database.execute_fetchall(f"SELECT jobs.* FROM jobs {where}", values)  # noqa: S608  (ours)
        return [_job(row) for row in rows]

    def _tell(self) -> None:
        for event in self._watchers:
            event.set()


def _job(row: aiosqlite.Row) -> Job:
    values = {name: row[name] for name in row.keys()}  # noqa: SIM118  (a Row iterates over its values)
    for name in ("sources", "samples", "tweets", "fetched"):
        values[name] = json.loads(values[name])
    return Job(**values)
