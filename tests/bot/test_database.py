"""The database file: made, brought up to date, refused."""

import asyncio
import signal
import sqlite3
import subprocess
import sys
from pathlib import Path

import aiosqlite
import pytest

from bot import database as databases
from bot.database import FILE, check_database, open_database
from models.errors import BowerbirdError, DiskError

WRITE_AND_DIE = """
import asyncio, os, signal, sys
from pathlib import Path
from bot.database import open_database

async def main():
    async with open_database(Path(sys.argv[1])) as database:
        await database.execute("INSERT INTO facts VALUES ('kept', 'yes')")
        await database.execute("BEGIN")
        await database.execute("INSERT INTO facts VALUES ('half', 'no')")
        os.kill(os.getpid(), signal.SIGKILL)

asyncio.run(main())
"""


async def rows(database: aiosqlite.Connection, query: str) -> list[tuple[object, ...]]:
    return [tuple(row) for row in await database.execute_fetchall(query)]


async def refused(data_dir: Path) -> str:
    with pytest.raises(BowerbirdError) as caught:
        async with open_database(data_dir):
            pass
    with pytest.raises(BowerbirdError) as seen:
        check_database(data_dir)
    assert seen.value.for_operator == caught.value.for_operator
    return caught.value.for_operator


def beside(data_dir: Path) -> list[str]:
    return sorted(path.name for path in data_dir.iterdir())


async def test_a_new_database_has_every_migration(data_dir: Path) -> None:
    async with open_database(data_dir) as database:
        assert await rows(database, "PRAGMA user_version") == [(max(databases._migrations()),)]
        assert await rows(database, "PRAGMA journal_mode") == [("wal",)]
        assert await rows(database, "PRAGMA foreign_keys") == [(1,)]
        assert await rows(database, "PRAGMA secure_delete") == [(1,)]
        assert await rows(database, "SELECT COUNT(*) FROM jobs") == [(0,)]


async def test_migrations_are_applied_once_and_in_order(data_dir: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    steps = {1: "CREATE TABLE one (x)", 2: "INSERT INTO one VALUES ('two');"}
    monkeypatch.setattr(databases, "_migrations", lambda: {1: steps[1]})
    async with open_database(data_dir) as database:
        assert await rows(database, "SELECT * FROM one") == []
    monkeypatch.setattr(databases, "_migrations", lambda: steps)
    for _ in range(2):
        async with open_database(data_dir) as database:
            assert await rows(database, "SELECT * FROM one") == [("two",)]
            assert await rows(database, "PRAGMA user_version") == [(2,)]


async def test_a_migration_that_fails_leaves_nothing(data_dir: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(databases, "_migrations", lambda: {1: "CREATE TABLE one (x); CREATE TABLE one (y)"})
    with pytest.raises(BowerbirdError, match=r"cannot be used \(table one already exists\)"):
        await facts(data_dir)
    monkeypatch.setattr(databases, "_migrations", lambda: {1: "CREATE TABLE one (z)"})
    async with open_database(data_dir) as database:
        assert await rows(database, "SELECT z FROM one") == []


async def test_who_followed_a_job_before_places_were_kept_still_does(
    data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In the channel of the job, where they were to be told; those of other servers in theirs."""
    before = {number: step for number, step in databases._migrations().items() if number < 4}
    with monkeypatch.context() as then:
        then.setattr(databases, "_migrations", lambda: before)
        async with open_database(data_dir) as database:
            await database.execute(
                "INSERT INTO jobs (id, guild_id, scope, key, requester_id, channel_id, sources, created_at)"
                " VALUES (5, 1, 'shared', 'wren', 10, 100, '{}', 0), (6, 2, 'shared', 'jay', 10, 200, '{}', 0)"
            )
            await database.execute(
                "INSERT INTO job_followers (job_id, user_id, guild_id, channel_id)"
                " VALUES (5, 11, NULL, NULL), (5, 12, 2, 201), (6, 11, NULL, NULL), (6, 10, 1, 101)"
            )
    async with open_database(data_dir) as database:
        assert await rows(database, "SELECT job_id, user_id, guild_id, channel_id FROM job_followers") == [
            (5, 11, 1, 100), (5, 12, 2, 201), (6, 10, 1, 101), (6, 11, 2, 200),
        ]  # fmt: skip
        await database.execute("DELETE FROM jobs WHERE id = 5")
        assert await rows(database, "SELECT user_id FROM job_followers ORDER BY user_id") == [(10,), (11,)]
        assert await rows(database, "PRAGMA foreign_key_check") == []


async def test_a_newer_version_is_refused_and_left_alone(data_dir: Path) -> None:
    async with open_database(data_dir) as database:
        await database.execute("PRAGMA user_version = 900")
    said = await refused(data_dir)
    assert f"{data_dir / FILE} was made by a newer Bowerbird (900, this one knows" in said
    with sqlite3.connect(data_dir / FILE) as plain:
        assert plain.execute("PRAGMA user_version").fetchone() == (900,)
    plain.close()


@pytest.mark.parametrize("damage", ["not a database", "cut off", "overwritten in the middle"])
async def test_a_damaged_file_is_told_in_a_sentence(data_dir: Path, damage: str) -> None:
    path = data_dir / FILE
    async with open_database(data_dir) as database:
        await database.execute("INSERT INTO facts VALUES ('a', 'b')")
    content = path.read_bytes()
    if damage == "not a database":
        content = b"Dear diary, " * 1000
    elif damage == "cut off":
        content = content[:8192]
    else:
        content = content[:4096] + b"\xa5" * 12_288 + content[16_384:]
    path.write_bytes(content)
    said = await refused(data_dir)
    assert said.startswith(f"The database {path} cannot be used (")
    assert said.endswith("put a backup in its place, or move it away.")
    assert "\n" not in said


async def test_a_place_that_is_a_file_is_told_in_a_sentence(data_dir: Path) -> None:
    data_dir.write_text("")  # noqa: ASYNC240
    with pytest.raises(DiskError) as caught:
        await facts(data_dir)
    assert f"{data_dir} cannot be written to" in caught.value.for_operator


async def test_a_directory_in_place_of_the_file(data_dir: Path) -> None:
    (data_dir / FILE).mkdir(parents=True)
    with pytest.raises(BowerbirdError, match="cannot be opened"):
        await facts(data_dir)
    with pytest.raises(BowerbirdError, match="cannot be used"):
        check_database(data_dir)


async def test_a_look_leaves_nothing(data_dir: Path) -> None:
    check_database(data_dir)
    assert not data_dir.exists()  # noqa: ASYNC240
    async with open_database(data_dir):
        pass
    check_database(data_dir)
    assert beside(data_dir) == [FILE]


async def test_a_look_beside_a_running_bot_sees_what_it_wrote(data_dir: Path) -> None:
    async with open_database(data_dir) as database:
        check_database(data_dir)
        before = beside(data_dir)
        await database.execute("PRAGMA user_version = 900")
        with pytest.raises(BowerbirdError, match="made by a newer Bowerbird"):
            check_database(data_dir)
        await database.execute("PRAGMA user_version = 1")
        assert beside(data_dir) == before


def test_what_was_written_before_a_kill_is_there(data_dir: Path) -> None:
    done = subprocess.run([sys.executable, "-c", WRITE_AND_DIE, str(data_dir)], check=False)
    assert done.returncode == -signal.SIGKILL
    assert asyncio.run(facts(data_dir)) == [("kept", "yes")]


async def facts(data_dir: Path) -> list[tuple[object, ...]]:
    async with open_database(data_dir) as database:
        return await rows(database, "SELECT name, value FROM facts")


async def test_a_statement_commits_by_itself(data_dir: Path) -> None:
    async with open_database(data_dir) as database, open_database(data_dir) as other:
        await database.execute("INSERT INTO facts VALUES ('a', 'b')")
        assert await rows(other, "SELECT value FROM facts") == [("b",)]
