"""What admins decide."""

import aiosqlite
import pytest

from bot.rules import GONE, LIMITS, GuildRules, Rules


@pytest.fixture
def rules(database: aiosqlite.Connection) -> Rules:
    return Rules(database)


async def test_a_server_without_decisions_has_the_defaults(rules: Rules) -> None:
    assert await rules.of(1) == GuildRules()
    assert GuildRules().channels == frozenset()


async def test_channels_and_trainers_are_added_and_taken_off(rules: Rules) -> None:
    for number in (5, 5, 6):
        await rules.allow_channel(1, number)
        await rules.allow_trainer(1, number + 10)
    now = await rules.of(1)
    assert (now.channels, now.trainers) == ({5, 6}, {15, 16})
    await rules.disallow_channel(1, 5)
    await rules.disallow_trainer(1, 16)
    await rules.disallow_trainer(1, 99)
    now = await rules.of(1)
    assert (now.channels, now.trainers) == ({6}, {15})


async def test_a_list_whose_last_entry_is_lost_is_not_empty(rules: Rules) -> None:
    for number in (5, 6):
        await rules.allow_channel(1, number)
        await rules.allow_trainer(1, number)
        await rules.allow_channel(2, number)
    for number in (5, 99, 6, 6):
        await rules.lose_channel(1, number)
        await rules.lose_trainer(1, number)
    now = await rules.of(1)
    assert (now.channels, now.trainers) == ({GONE}, {GONE})
    assert (await rules.of(2)).channels == {5, 6}
    await rules.lose_channel(1, GONE)
    assert (await rules.of(1)).channels == {GONE}


async def test_what_is_allowed_then_takes_its_place_and_may_be_taken_off(rules: Rules) -> None:
    for number in (5, 7):
        await rules.allow_channel(1, number)
        await rules.allow_trainer(1, number)
        now = await rules.of(1)
        assert (now.channels, now.trainers) == ({number}, {number})
        if number == 5:
            await rules.lose_channel(1, 5)
            await rules.lose_trainer(1, 5)
    await rules.disallow_channel(1, 7)
    await rules.disallow_trainer(1, 7)
    assert await rules.of(1) == GuildRules()


async def test_losing_what_is_not_listed_restricts_nothing(rules: Rules) -> None:
    await rules.lose_channel(1, 5)
    await rules.lose_trainer(1, 5)
    assert await rules.of(1) == GuildRules()


@pytest.mark.parametrize("name", LIMITS)
async def test_a_limit_is_set_alone(rules: Rules, name: str) -> None:
    await rules.limit(1, name, 0)
    now = await rules.of(1)
    assert {limit: getattr(now, limit) for limit in LIMITS} == LIMITS | {name: 0}


async def test_a_limit_that_there_is_not(rules: Rules) -> None:
    with pytest.raises(ValueError, match="no such limit"):
        await rules.limit(1, "guild_id", 3)


async def test_the_announce_channel_is_set_and_unset(rules: Rules) -> None:
    await rules.announce_in(1, 77)
    assert (await rules.of(1)).announce_channel == 77
    await rules.announce_in(1, None)
    assert await rules.of(1) == GuildRules()


async def test_servers_decide_for_themselves_and_can_begin_again(rules: Rules) -> None:
    for guild in (1, 2):
        await rules.allow_channel(guild, 5)
        await rules.allow_trainer(guild, 6)
        await rules.announce_in(guild, 7)
        await rules.limit(guild, "waiting_jobs", 2)
    await rules.reset(1)
    assert await rules.of(1) == GuildRules()
    assert await rules.of(2) == GuildRules(frozenset({5}), 7, frozenset({6}), waiting_jobs=2)
