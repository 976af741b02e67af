"""What a server's admins decided: where, by whom and how much the bot may be used.

Knows the tables of rules and their defaults. Who is asked about them is bot/access.py.
"""

from dataclasses import dataclass, field

import aiosqlite

TRAININGS_A_DAY = 5
TWEETS_A_MINUTE = 6
WAITING_JOBS = 10
GONE = 0
"""Stands on a list whose last channel or role was deleted in Discord: an empty list would open it to all."""
LIMITS = {"trainings_a_day": TRAININGS_A_DAY, "tweets_a_minute": TWEETS_A_MINUTE, "waiting_jobs": WAITING_JOBS}


@dataclass(frozen=True, slots=True)
class GuildRules:
    """One server's rules."""

    channels: frozenset[int] = field(default_factory=frozenset)
    """Where the bot answers; none: everywhere."""
    announce_channel: int | None = None
    trainers: frozenset[int] = field(default_factory=frozenset)
    """Roles that may train; none: everyone."""
    trainings_a_day: int = TRAININGS_A_DAY
    tweets_a_minute: int = TWEETS_A_MINUTE
    waiting_jobs: int = WAITING_JOBS


class Rules:
    """Every server's rules."""

    def __init__(self, database: aiosqlite.Connection) -> None:
        self._database = database

    async def of(self, guild_id: int) -> GuildRules:
        """The rules in force; the defaults where nothing was decided."""
        rows = list(await self._database.execute_fetchall("SELECT * FROM guild_rules WHERE guild_id = ?", (guild_id,)))
        decided = {name: rows[0][name] for name in LIMITS if rows[0][name] is not None} if rows else {}
        return GuildRules(
            channels=await self._ids("SELECT channel_id FROM allowed_channels WHERE guild_id = ?", guild_id),
            announce_channel=rows[0]["announce_channel"] if rows else None,
            trainers=await self._ids("SELECT role_id FROM trainer_roles WHERE guild_id = ?", guild_id),
            **decided,
        )

    async def allow_channel(self, guild_id: int, channel_id: int) -> None:
        """Add a channel to the allow-list."""
        await self._database.execute("INSERT OR IGNORE INTO allowed_channels VALUES (?, ?)", (guild_id, channel_id))
        await self.disallow_channel(guild_id, GONE)

    async def disallow_channel(self, guild_id: int, channel_id: int) -> None:
        """Take a channel off the allow-list; without any left the bot answers everywhere."""
        await self._database.execute(
            "DELETE FROM allowed_channels WHERE guild_id = ? AND channel_id = ?", (guild_id, channel_id)
        )

    async def lose_channel(self, guild_id: int, channel_id: int) -> None:
        """Take a deleted channel off the allow-list; without any left the bot answers nowhere."""
        await self._lose("allowed_channels", "channel_id", guild_id, channel_id)

    async def allow_trainer(self, guild_id: int, role_id: int) -> None:
        """Add a role that may train."""
        await self._database.execute("INSERT OR IGNORE INTO trainer_roles VALUES (?, ?)", (guild_id, role_id))
        await self.disallow_trainer(guild_id, GONE)

    async def disallow_trainer(self, guild_id: int, role_id: int) -> None:
        """Take a role off the list; without any left everyone may train."""
        await self._database.execute(
            "DELETE FROM trainer_roles WHERE guild_id = ? AND role_id = ?", (guild_id, role_id)
        )

    async def lose_trainer(self, guild_id: int, role_id: int) -> None:
        """Take a deleted role off the list; without any left only managers may train."""
        await self._lose("trainer_roles", "role_id", guild_id, role_id)

    async def announce_in(self, guild_id: int, channel_id: int | None) -> None:
        """Where the results of long jobs go; None: into the channel where they were asked for."""
        await self._decide(guild_id, "announce_channel", channel_id)

    async def limit(self, guild_id: int, name: str, value: int) -> None:
        """Set one of `LIMITS`."""
        if name not in LIMITS:
            raise ValueError(f"no such limit: {name!r}")
        await self._decide(guild_id, name, value)

    async def budget(self, guild_id: int, amount: float) -> None:
        """Set the USD a month that this server may spend on posts; bot/spending.py reads it."""
        await self._decide(guild_id, "monthly_budget", amount)

    async def reset(self, guild_id: int) -> None:
        """Back to the defaults."""
        for table in ("guild_rules", "allowed_channels", "trainer_roles"):
            await self._database.execute(f"DELETE FROM {table} WHERE guild_id = ?", (guild_id,))  # noqa: S608  (ours)

    async def _lose(self, table: str, column: str, guild_id: int, lost: int) -> None:
        """Never empties the list, not even between the two steps."""
        given = {"guild": guild_id, "lost": lost, "gone": GONE}
        here = f"WHERE guild_id = :guild AND {column}"
        others = f"SELECT 1 FROM {table} {here} != :gone"  # noqa: S608  (ours, as below)
        await self._database.execute(f"UPDATE OR REPLACE {table} SET {column} = :gone {here} = :lost", given)  # noqa: S608
        await self._database.execute(f"DELETE FROM {table} {here} = :gone AND EXISTS ({others})", given)  # noqa: S608

    async def _decide(self, guild_id: int, column: str, value: float | None) -> None:
        await self._database.execute("INSERT OR IGNORE INTO guild_rules (guild_id) VALUES (?)", (guild_id,))
        await self._database.execute(f"UPDATE guild_rules SET {column} = ? WHERE guild_id = ?", (value, guild_id))  # noqa: S608  (ours)

    async def _ids(self, query: str, guild_id: int) -> frozenset[int]:
        return frozenset(row[0] for row in await self._database.execute_fetchall(query, (guild_id,)))
