"""The database: one SQLite file, opened once, brought up to date by numbered SQL files.

Knows SQLite and the migrations. What the tables mean is in the files that use them: jobs, rules, answers.
"""

import asyncio
import re
import sqlite3
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager, closing
from importlib import resources
from pathlib import Path

import aiosqlite

from models.errors import BowerbirdError
from models.files_on_disk import explained_disk_errors

FILE = "bowerbird.db"
_PATIENCE = 10.0  # seconds to wait for another process that writes
_CHECK = "PRAGMA quick_check(1)"
_NUMBERED = re.compile(r"(\d{4})_\w+\.sql")


@asynccontextmanager
async def open_database(data_dir: Path) -> AsyncIterator[aiosqlite.Connection]:
    """The database under `data_dir`, in WAL mode, with every migration applied. Each statement commits by itself.

    Raises:
        BowerbirdError: it cannot be opened, is damaged, or was made by a newer version.
    """
    path = data_dir / FILE
    with explained_disk_errors(data_dir):
        await asyncio.to_thread(data_dir.mkdir, parents=True, exist_ok=True)
    try:
        database = await aiosqlite.connect(path, isolation_level=None)
    except sqlite3.Error as error:
        raise BowerbirdError(f"The database {path} cannot be opened ({error}).") from error
    try:
        database.row_factory = aiosqlite.Row
        try:
            await database.execute("PRAGMA journal_mode = WAL")
            await database.execute("PRAGMA foreign_keys = ON")
            await database.execute(f"PRAGMA busy_timeout = {_PATIENCE * 1000:.0f}")
            # A forgotten handle must not stay readable in the file.
            await database.execute("PRAGMA secure_delete = ON")
            await _check(database)
            await _migrate(database, path)
        except sqlite3.Error as error:
            raise _unusable(path, error) from error
        yield database
    finally:
        await database.close()


def check_database(data_dir: Path) -> None:
    """That the database could be opened, where there is one. It is only read, and beside a running bot too.

    Raises:
        BowerbirdError: it cannot be opened, is damaged, or was made by a newer version.
    """
    path = data_dir / FILE
    if not path.exists():
        return
    # Where nobody uses it, SQLite would make the files beside it that WAL mode needs, and leave them.
    unused = "" if path.with_name(f"{FILE}-wal").exists() else "&immutable=1"
    try:
        with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro{unused}", uri=True, timeout=_PATIENCE)) as database:
            _check_whole(database.execute(_CHECK).fetchone())
            (at,) = database.execute("PRAGMA user_version").fetchone()
    except sqlite3.Error as error:
        raise _unusable(path, error) from error
    _check_version(at, path)


async def _check(database: aiosqlite.Connection) -> None:
    _check_whole(await (await database.execute(_CHECK)).fetchone())


def _check_whole(row: Sequence[str] | sqlite3.Row | None) -> None:
    """That the whole file can be read: a damaged one would fail only later, in the middle of somebody's request."""
    if row and row[0] != "ok":
        raise sqlite3.DatabaseError("it is damaged")


def _check_version(at: int, path: Path) -> None:
    if at > (newest := max(_migrations())):
        raise BowerbirdError(
            f"The database {path} was made by a newer Bowerbird ({at}, this one knows {newest}); update Bowerbird."
        )


def _unusable(path: Path, error: sqlite3.Error) -> BowerbirdError:
    return BowerbirdError(f"The database {path} cannot be used ({error}); put a backup in its place, or move it away.")


async def _migrate(database: aiosqlite.Connection, path: Path) -> None:
    row = await (await database.execute("PRAGMA user_version")).fetchone()
    at = row[0] if row else 0
    _check_version(at, path)
    migrations = _migrations()
    for number in range(at + 1, max(migrations) + 1):
        # One transaction each, so that a kill in the middle leaves the database before or behind it.
        await database.executescript(f"BEGIN; {migrations[number]}; PRAGMA user_version = {number}; COMMIT;")


def _migrations() -> dict[int, str]:
    files = resources.files("bot.migrations").iterdir()
    found = {int(match[1]): file for file in files if (match := _NUMBERED.fullmatch(file.name))}
    return {number: found[number].read_text(encoding="utf-8") for number in sorted(found)}
