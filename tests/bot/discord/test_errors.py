"""Faults of our own, of Discord and of nobody: what a person reads, and what the log has."""

import errno
import logging
import re
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager

import pytest
from discord import app_commands
from simcord.results import InteractionResult

from bot import suggest
from models.engine import EngineError
from models.files_on_disk import explained_disk_errors
from models.store import Store, Version
from models.tweets import Tweets
from tests.bot.discord.conftest import World, said

SENTENCE = re.compile(r"Something went wrong on our side; please try again\. \(Reference ([0-9a-f]{6})\)")


def kaboom(*_: object, **__: object) -> Tweets:
    raise ZeroDivisionError("secret inside")


async def by_command(world: World) -> InteractionResult:
    world.engine.tweets = kaboom
    return await world.ask(world.alice)


async def by_button(world: World) -> InteractionResult:
    shown = await world.ask(world.alice)
    world.engine.tweets = kaboom
    return await world.alice.click(shown.response, label="More")


async def by_modal(world: World) -> InteractionResult:
    shown = await world.ask(world.alice)
    world.engine.tweets = kaboom
    return await world.fill(world.alice, await world.alice.click(shown.response, label="Edit prompt"), "x")


@pytest.mark.usefixtures("faults")
@pytest.mark.parametrize("act", [by_command, by_button, by_modal])
async def test_a_fault_is_a_private_sentence_with_a_reference_that_the_log_has(
    world: World, caplog: pytest.LogCaptureFixture, act: Callable[[World], Awaitable[InteractionResult]]
) -> None:
    world.know()
    result = await act(world)
    found = SENTENCE.fullmatch(said(result))
    assert found
    assert result.followups[0].ephemeral
    (record,) = [record for record in caplog.records if record.name == "bot.ui.errors" and record.exc_info]
    assert record.reference == found[1]
    assert "secret inside" in str(record.exc_info)
    assert not [message for message in world.channel.history(viewer=world.bob) if not message.embeds]


@pytest.mark.usefixtures("faults")
async def test_a_fault_before_anything_was_said(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(world.services.jobs, "open_jobs", kaboom)
    result = await world.alice.slash(world.channel, "jobs")
    assert SENTENCE.fullmatch(said(result))
    assert result.ephemeral


@pytest.mark.usefixtures("faults")
async def test_a_fault_behind_a_question_takes_the_question_s_place(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    world.know()
    question = await world.train(world.alice)
    monkeypatch.setattr(world.services.uploads, "save", kaboom)
    await world.alice.click(question.response, label="Learn again")
    assert SENTENCE.fullmatch(question.response.content)
    assert not question.followups


@pytest.mark.usefixtures("faults")
async def test_every_fault_has_a_reference_of_its_own(world: World) -> None:
    world.know()
    assert said(await by_command(world)) != said(await by_command(world))


@pytest.mark.usefixtures("faults")
async def test_a_fault_while_somebody_types_offers_nothing(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(suggest, "known_models", kaboom)
    assert await world.alice.autocomplete(world.channel, "tweet", "handle", "j") == []


@pytest.mark.usefixtures("faults")
async def test_trouble_at_discord_s_is_called_that(world: World) -> None:
    world.know()
    world.env.inject_error("PATCH", "*/messages/@original", status=503)
    result = await world.ask(world.alice)
    assert said(result) == "Discord is having trouble just now; try again in a moment."
    assert not world.channel.history(viewer=world.bob)


@pytest.mark.usefixtures("faults")
async def test_what_is_forbidden_names_the_permissions(world: World) -> None:
    world.know()
    world.env.inject_error("PATCH", "*/messages/@original", status=403, code=50013)
    result = await world.ask(world.alice)
    assert "I need View Channel, Send Messages and Embed Links" in said(result)


@pytest.mark.usefixtures("faults")
@pytest.mark.parametrize("code", [10062, 10015, 40060])
async def test_an_interaction_that_is_gone_is_no_fault(
    world: World, caplog: pytest.LogCaptureFixture, code: int
) -> None:
    caplog.set_level(logging.INFO, "bot")
    world.know()
    world.env.inject_error("POST", "*/callback", status=404, code=code)
    await world.ask(world.alice)
    assert "interaction gone" in caplog.text
    assert not [record for record in caplog.records if record.levelno >= logging.ERROR]


@pytest.mark.usefixtures("faults")
async def test_a_reply_that_is_deleted_while_it_is_written_is_no_fault(
    world: World, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, "bot")
    world.know()

    def delete_it(prompt: str, count: int) -> Tweets:
        for message in list(world.env.backend.messages[world.channel.id].values()):
            world.env.backend.delete_message(world.channel.id, message.id)
        return Tweets([f"{prompt} a tweet"] * count)

    world.engine.tweets = delete_it
    await world.ask(world.alice)
    assert "interaction gone" in caplog.text
    assert not [record for record in caplog.records if record.levelno >= logging.ERROR]
    assert not world.channel.history(viewer=world.alice)


@pytest.mark.usefixtures("faults")
async def test_what_cannot_be_told_ends_in_the_log(world: World, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "bot")
    world.env.inject_error("POST", "*/callback", status=500)
    await world.ask(world.alice, "nobody")
    assert "an error could not be told" in caplog.text


async def test_a_sentence_that_is_too_long_for_a_message_is_cut(world: World) -> None:
    world.know()
    world.engine.error = EngineError("word " * 1_000)
    words = said(await world.ask(world.alice))
    assert len(words) == 2_000
    assert words.endswith("…")


FULL = "The disk is full or cannot be written to; whoever runs this bot must look at it."


@contextmanager
def full_disk(world: World, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Nothing more can be put into the store."""

    def add(*_: object, **__: object) -> Version:
        with explained_disk_errors(world.services.store.root):
            raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(Store, "add", add)
        yield


async def test_where_the_disk_is_full_is_told_to_the_log_alone(
    world: World, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    with full_disk(world, monkeypatch):
        await world.learned(world.alice)
    (card,) = [message for message in world.channel.history(viewer=world.bob) if message.embeds]
    assert card.embeds[0].description == FULL
    assert f"nothing more can be written to {world.services.store.root}; free some space" in caplog.text


async def test_a_full_disk_behind_a_command_names_no_place_either(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        with explained_disk_errors(world.services.settings.data_dir):
            raise OSError(errno.EROFS, "Read-only file system")

    monkeypatch.setattr(world.services.uploads, "save", full)
    assert said(await world.train(world.alice)) == FULL


@pytest.mark.usefixtures("faults")
async def test_a_command_that_changed_meanwhile_says_so(world: World) -> None:
    world.bot.tree.remove_command("jobs")
    result = await world.alice.slash(world.channel, "jobs")
    assert "This command has changed" in said(result)


@pytest.mark.usefixtures("faults")
async def test_a_missing_permission_is_named(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    async def refuse(_interaction: object) -> bool:
        raise app_commands.NoPrivateMessage

    monkeypatch.setattr(world.bot.tree.get_command("jobs"), "checks", [refuse])
    result = await world.alice.slash(world.channel, "jobs")
    assert said(result) == "This works in a server, not in direct messages."
