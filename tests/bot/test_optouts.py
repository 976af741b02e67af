"""Handles that are refused, in one server or everywhere."""

from pathlib import Path

import aiosqlite
import pytest

from bot.database import open_database
from bot.optouts import OptedOutError, OptOuts
from models.store import SHARED


@pytest.fixture
def optouts(database: aiosqlite.Connection) -> OptOuts:
    return OptOuts(database)


async def allowed(optouts: OptOuts, scope: str, *handles: str) -> bool:
    try:
        await optouts.check(scope, handles)
    except OptedOutError:
        return False
    return True


async def test_a_server_refuses_for_itself_alone(optouts: OptOuts) -> None:
    await optouts.add("1", "wren")
    assert not await allowed(optouts, "1", "wren")
    assert await allowed(optouts, "2", "wren")
    assert await allowed(optouts, SHARED, "wren")
    assert await allowed(optouts, "1", "wrens")


async def test_what_is_refused_in_the_shared_scope_is_refused_in_every_other(optouts: OptOuts) -> None:
    await optouts.add(SHARED, "wren")
    for scope in (SHARED, "1", "2"):
        assert not await allowed(optouts, scope, "wren")


async def test_one_refused_handle_is_enough(optouts: OptOuts) -> None:
    await optouts.add("1", "wren")
    with pytest.raises(OptedOutError, match=r"^@wren is not to be imitated here: its owner or an admin asked for that"):
        await optouts.check("1", ["jay", "wren"])
    await optouts.check("1", ["jay", "owl"])
    await optouts.check("1", [])


async def test_a_refusal_is_taken_back_where_it_was_made(optouts: OptOuts) -> None:
    for scope in ("1", SHARED):
        await optouts.add(scope, "wren")
    assert await optouts.remove("1", "wren")
    assert not await allowed(optouts, "1", "wren")  # everywhere still
    assert await optouts.remove(SHARED, "wren")
    assert await allowed(optouts, "1", "wren")
    assert not await optouts.remove(SHARED, "wren")


async def test_refusing_twice_is_refusing_once(optouts: OptOuts) -> None:
    for _ in range(2):
        await optouts.add("1", "wren")
    assert await optouts.remove("1", "wren")
    assert await allowed(optouts, "1", "wren")


async def test_the_refused_of_some_scopes(optouts: OptOuts) -> None:
    await optouts.add("1", "wren")
    await optouts.add("2", "jay")
    await optouts.add(SHARED, "owl")
    assert await optouts.refused("1") == {"wren"}
    assert await optouts.refused("1", SHARED) == {"wren", "owl"}
    assert await optouts.refused("3") == set()


async def test_a_refusal_outlives_a_restart(data_dir: Path) -> None:
    async with open_database(data_dir) as database:
        await OptOuts(database).add("1", "wren")
    async with open_database(data_dir) as database:
        assert not await allowed(OptOuts(database), "1", "wren")
