"""Facts about the bot itself that must outlive it, such as which commands Discord knows."""

import aiosqlite


class Facts:
    """Names and values."""

    def __init__(self, database: aiosqlite.Connection) -> None:
        self._database = database

    async def get(self, name: str) -> str | None:
        """The value, or None where there is none."""
        rows = list(await self._database.execute_fetchall("SELECT value FROM facts WHERE name = ?", (name,)))
        return rows[0]["value"] if rows else None

    async def put(self, name: str, value: str) -> None:
        """Set the value."""
        await self._database.execute("INSERT OR REPLACE INTO facts VALUES (?, ?)", (name, value))
