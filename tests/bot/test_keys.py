"""Keys of every kind in what Discord carries: the ids of buttons, and the choices offered to whoever types."""

import pytest

from bot.answers import Answers, Request
from bot.database import open_database
from bot.forgetting import Forgetting
from bot.jobs import Jobs, NewJob
from bot.tweeting import read_key
from bot.ui.buttons import TweetButton
from bot.ui.forget import ForgetButton
from models.handles import LONGEST_KEY, make_key, show_key

LONGEST = "a" * (LONGEST_KEY - 4) + ".com"
LONGEST = f"{LONGEST[:60]}.{LONGEST[61:]}"
KEYS = ["jack", "adam-zoe", "wren.bsky.social", "my-own.name.com", "adam+my-own.name.com+zoe", LONGEST]


@pytest.mark.parametrize("scope", ["shared", str((1 << 64) - 1)])
@pytest.mark.parametrize("key", KEYS)
def test_a_button_finds_its_key_again(scope: str, key: str) -> None:
    for button in (TweetButton(scope, key), ForgetButton(key)):
        assert button.custom_id is not None
        assert len(button.custom_id) <= 100
        found = button.template.fullmatch(button.custom_id)
        assert found
        assert found["key"] == key


@pytest.mark.parametrize("key", KEYS)
def test_a_key_is_read_as_it_is_offered_and_as_it_is_shown(key: str) -> None:
    assert read_key(key) == read_key(f"@{key}") == read_key(show_key(key)) == key


async def test_forgetting_a_handle_leaves_those_that_only_look_alike(tmp_path) -> None:
    kept = ["jay-wren.bsky.social", "social", "bsky.social", "jay.bsky.social+wren.bsky.social.com"]
    gone = ["wren.bsky.social", make_key(["jay", "wren.bsky.social"]), make_key(["wren.bsky.social", "a-b.com", "zoe"])]
    async with open_database(tmp_path) as database:
        answers, jobs = Answers(database), Jobs(database)
        for key in kept + gone:
            await answers.add(Request(1, 2, "1", key, "", 1))
            job, _is_new = await jobs.add(NewJob(1, "1", key, 2, 3, {}))
            await jobs.cancel(job, "Over.")
        elsewhere = await answers.add(Request(4, 2, "shared", gone[0], "", 1))
        forgetting = Forgetting(database, tmp_path)
        assert (await forgetting.forget(["wren.bsky.social"], "1")).keys == sorted(gone)
        assert (await forgetting.forget(["jay"], "9")).keys == []
        for rows in (
            await database.execute_fetchall("SELECT key FROM answers WHERE scope = '1' ORDER BY id"),
            await database.execute_fetchall("SELECT key FROM jobs WHERE scope = '1' ORDER BY id"),
        ):
            assert [row["key"] for row in rows] == kept
        assert await answers.get(elsewhere, 4) is not None
