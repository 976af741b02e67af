"""What the buttons under an answer know."""

from dataclasses import replace
from pathlib import Path

import aiosqlite
import pytest

from bot.answers import Answer, Answers, Request
from bot.database import open_database
from bot.forgetting import Forgetting

REQUEST = Request(guild_id=1, user_id=10, scope="1", key="wren", prompt='My "dream" 鳥\n', count=3)


@pytest.fixture
def answers(database: aiosqlite.Connection) -> Answers:
    return Answers(database)


async def test_a_request_is_known_after_a_restart(data_dir: Path) -> None:
    async with open_database(data_dir) as database:
        number = await Answers(database).add(REQUEST)
    async with open_database(data_dir) as database:
        assert await Answers(database).get(number, 1) == REQUEST


async def test_every_request_has_its_number(answers: Answers) -> None:
    first, second = await answers.add(REQUEST), await answers.add(replace(REQUEST, prompt="Other"))
    assert first != second
    found = await answers.get(second, 1)
    assert found
    assert found.prompt == "Other"


async def test_another_server_and_an_unknown_number_get_nothing(answers: Answers) -> None:
    number = await answers.add(REQUEST)
    assert await answers.get(number, 2) is None
    assert await answers.get(number + 1, 1) is None


async def test_the_number_of_a_forgotten_request_is_not_given_again(
    answers: Answers, database: aiosqlite.Connection, data_dir: Path
) -> None:
    """Its buttons still stand somewhere."""
    number = await answers.add(REQUEST)
    await Forgetting(database, data_dir).forget(["wren"], "1")
    assert await answers.get(number, 1) is None
    assert await answers.add(REQUEST) > number


async def test_what_was_written_is_known_too(answers: Answers) -> None:
    tweets = ['My "dream" 鳥\nis 🦜', "and \x00 more"]
    number = await answers.add(REQUEST, tweets)
    assert await answers.find(number, 1) == Answer(number, REQUEST, tweets)
    assert await answers.find(number, 2) is None


async def test_the_newest_of_a_voice_in_a_server(answers: Answers) -> None:
    first, second, third = [await answers.add(REQUEST, [f"tweet {number}"]) for number in range(3)]
    await answers.add(REQUEST)  # as it was kept before there were tweets
    for other in ({"guild_id": 2}, {"scope": "shared"}, {"key": "jay"}):
        await answers.add(replace(REQUEST, **other), ["of another voice"])
    assert [answer.number for answer in await answers.newest(1, "1", "wren", 9)] == [third, second, first]
    assert [answer.tweets for answer in await answers.newest(1, "1", "wren", 2)] == [["tweet 2"], ["tweet 1"]]
