"""The announcer: every end is told once, wherever that is still possible."""

import asyncio
import re
import sqlite3
import time
from unittest.mock import AsyncMock

import discord
import pytest
from simcord.builders import ChannelHandle

from bot import announcer as announcer_module
from bot.announcer import EDIT_EVERY, Announcer
from bot.jobs import Job
from bot.ui.forget import take_away
from tests.bot.discord.conftest import World, labels, text_of


def told(world: World) -> list[str]:
    """What was sent anywhere as news of an end, also where Discord did not take it."""
    return [
        one.json["content"]
        for one in world.sent("POST", "/messages")
        if "learned @jack" in (one.json["content"] or "") or "not learn" in (one.json["content"] or "")
    ]


async def announced(world: World, job: int = 1) -> bool:
    return (await world.services.jobs.get(job)).announced_at is not None


async def finished(world: World) -> None:
    """A training of @jack that has just ended, of which nobody was told."""
    await world.train(world.alice)
    (await world.running()).finish()
    await world.until(world.services.jobs.unannounced, "an end")


async def test_a_card_that_was_deleted_is_no_reason_not_to_tell(world: World) -> None:
    await world.train(world.alice)
    await world.mod.delete(world.channel.history(viewer=world.mod)[0])
    await world.running()
    await world.shown()
    (await world.running()).finish()
    await world.ended()
    (note,) = world.channel.history(viewer=world.bob)
    assert world.alice.mention in note.content
    assert note.embeds[0].title == "I have learned @jack"
    assert labels(note) == ["Tweet"]
    assert note.reference is None


async def test_a_card_that_could_not_be_edited_for_a_moment_shows_the_end(world: World) -> None:
    await world.train(world.alice)
    training = await world.running()
    await world.shown()
    training.progress(0.3)
    world.env.inject_error("PATCH", f"/channels/{world.channel.id}/*", status=403, code=50001)
    await world.shown()
    training.finish()
    await world.ended()
    card, note = world.channel.history(viewer=world.bob)
    assert (card.embeds[0].title, labels(card)) == ("I have learned @jack", ["Tweet"])
    assert note.content == f"{world.alice.mention} I have learned @jack."
    assert not note.embeds
    assert note.reference


async def test_a_deleted_channel_is_replaced_by_the_announce_channel(world: World) -> None:
    news = world.guild.create_text_channel("news")
    await world.services.rules.announce_in(world.guild.id, news.id)
    await finished(world)
    world.env.backend.delete_channel(world.channel.id)
    await world.shown()
    (note,) = news.history()
    assert note.content == f"{world.alice.mention} I have learned @jack."
    assert note.embeds[0].title == "I have learned @jack"


async def test_a_forbidden_channel_is_replaced_by_a_direct_message(world: World) -> None:
    await finished(world)
    world.env.inject_error("*", f"/channels/{world.channel.id}/*", status=403, code=50001, times=None)
    await world.shown()
    (note,) = world.alice.user.dm_channel.history()
    assert note.content == "I have learned @jack."
    assert note.embeds[0].title == "I have learned @jack"
    assert await announced(world)


async def test_where_nobody_can_be_told_the_log_has_it(world: World, caplog: pytest.LogCaptureFixture) -> None:
    await finished(world)
    world.env.inject_error("*", "/channels/*", status=403, code=50007, times=None)
    await world.shown()
    assert "nobody could be told" in caplog.text
    assert await announced(world)
    before = len(told(world))
    await world.shown()
    assert len(told(world)) == before


async def test_a_thread_that_is_archived_does_not_hold_the_news_up(world: World) -> None:
    await finished(world)
    world.env.inject_error("PATCH", f"/channels/{world.channel.id}/*", status=400, code=50083, times=None)
    await world.shown()
    note = world.channel.history(viewer=world.alice)[-1]
    assert world.alice.mention in note.content
    assert note.embeds[0].title == "I have learned @jack"


async def test_a_thread_that_the_news_opens_again_shows_the_end_on_the_card_too(world: World) -> None:
    await finished(world)
    world.env.inject_error("PATCH", f"/channels/{world.channel.id}/*", status=400, code=50083)
    await world.shown()
    card, _note = world.channel.history(viewer=world.bob)
    assert (card.embeds[0].title, labels(card)) == ("I have learned @jack", ["Tweet"])


@pytest.mark.parametrize(("method", "path"), [("PATCH", "/channels/*/messages/*"), ("POST", "/channels/*/messages")])
async def test_trouble_at_discord_s_is_waited_out_and_told_once(world: World, method: str, path: str) -> None:
    await finished(world)
    world.env.inject_error(method, path, status=503, times=2)
    for _ in range(2):
        assert await world.announcer.catch_up() == announcer_module._RETRY
        assert not await announced(world)
    await world.shown()
    await world.shown()
    assert await announced(world)
    notes = [message for message in world.channel.history(viewer=world.alice) if "learned" in message.content]
    assert len(notes) == 1


async def test_trouble_with_the_database_is_waited_out_and_told_once(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    jobs = world.services.jobs
    await finished(world)
    for statement in ("unannounced", "set_announced"):
        with monkeypatch.context() as trouble:
            full = AsyncMock(side_effect=sqlite3.OperationalError("database or disk is full"))
            trouble.setattr(jobs, statement, full)
            for _ in range(2):
                assert await world.announcer.catch_up() == announcer_module._RETRY
            assert full.await_count == 2
        assert not await announced(world)
    await world.shown()
    assert await announced(world)
    assert len(told(world)) == 1


async def test_every_attempt_bears_the_same_nonce(world: World) -> None:
    """So that Discord sends it once, even where only its answer was lost."""
    await finished(world)
    world.env.inject_error("POST", "/channels/*/messages", status=502)
    await world.shown()
    await world.shown()
    requests = [one.json for one in world.sent("POST", "/messages") if "learned" in (one.json["content"] or "")]
    assert len(requests) == 2
    assert {(one["nonce"], one["enforce_nonce"]) for one in requests} == {("end-1", True)}


async def test_trouble_with_one_card_leaves_the_others_as_they_should_be(world: World) -> None:
    await world.train(world.alice, handle="jack")
    (await world.running()).progress(0.5)
    await world.train(world.bob, handle="jill")
    first, second = world.channel.history(viewer=world.mod)
    world.env.inject_error("PATCH", f"*/{first.id}", status=500)
    await world.shown()
    assert world.sent("PATCH", f"/{second.id}")
    await world.shown()
    assert "50%" in text_of(world.channel.history(viewer=world.mod)[0].embeds[0])


async def test_another_announcer_edits_the_same_card_and_tells_once(world: World) -> None:
    await world.train(world.alice)
    (await world.running()).progress(0.4)
    await world.shown()
    await world.restart()
    (await world.running()).progress(0.8)
    await world.shown()
    (card,) = world.channel.history(viewer=world.bob)
    assert "80%" in text_of(card.embeds[0])
    (await world.running()).finish()
    await world.ended()
    await world.restart()
    await world.shown()
    assert len(told(world)) == 1
    assert len(world.channel.history(viewer=world.bob)) == 2


async def test_what_ended_while_the_bot_was_away_is_told(world: World) -> None:
    await finished(world)
    await world.restart()
    await world.shown()
    assert len(told(world)) == 1


async def test_a_card_is_edited_every_five_seconds_at_most(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(announcer_module, "EDIT_EVERY", EDIT_EVERY)
    assert EDIT_EVERY == 5
    await world.train(world.alice)
    training = await world.running()
    now = time.monotonic()
    monkeypatch.setattr(announcer_module.time, "monotonic", lambda: now)
    for step in range(10):
        training.progress(step / 10)
        wait = await world.announcer.catch_up()
    assert len(world.sent("PATCH", f"/{world.channel.history()[-1].id}")) <= 1
    assert wait
    assert 0 < wait <= 5
    now += 5.1
    await world.announcer.catch_up()
    await world.env.settle()
    assert "90%" in text_of(world.channel.history(viewer=world.bob)[0].embeds[0])


async def shown_percent(world: World) -> str:
    """How far the card says that the training is."""
    await world.env.settle()
    return re.findall(r"\d+%", text_of(world.channel.history(viewer=world.bob)[0].embeds[0]))[0]


async def test_a_card_is_not_old_within_its_first_hour(world: World) -> None:
    await world.train(world.alice)
    training = await world.running()
    await world.services.jobs._database.execute("UPDATE jobs SET created_at = created_at - 3500")
    for percent in (10, 20):
        training.progress(percent / 100)
        await world.announcer.catch_up()
        assert await shown_percent(world) == f"{percent}%"


async def test_an_old_card_is_edited_once_a_minute(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    await world.train(world.alice)
    training = await world.running()
    await world.services.jobs._database.execute("UPDATE jobs SET created_at = created_at - 3601")
    now = time.monotonic()
    monkeypatch.setattr(announcer_module.time, "monotonic", lambda: now)
    training.progress(0.1)
    await world.shown()
    training.progress(0.2)
    now += 59
    wait = await world.announcer.catch_up()
    assert wait
    assert 0 < wait <= 1
    assert await shown_percent(world) == "10%"
    now += 2
    await world.announcer.catch_up()
    assert await shown_percent(world) == "20%"


async def test_a_card_that_shows_it_already_is_not_edited(world: World) -> None:
    await world.train(world.alice)
    (await world.running()).progress(0.1)
    await world.shown()
    before = len(world.sent("PATCH", f"/{world.channel.history(viewer=world.bob)[0].id}"))
    await world.shown()
    assert len(world.sent("PATCH", f"/{world.channel.history(viewer=world.bob)[0].id}")) == before


async def test_very_many_followers_fit_in_one_message(world: World) -> None:
    await world.train(world.alice)
    job = await world.services.jobs.get(1)
    for number in range(150):
        await world.services.jobs.follow(job, 10**17 + number, job.guild_id, job.channel_id)
    (await world.running()).finish()
    await world.ended()
    (note,) = told(world)
    assert world.alice.mention in note
    assert len(note) <= 2000
    assert await announced(world)


async def followed_elsewhere(world: World) -> list[ChannelHandle]:
    """A training of @jack with Bob and the moderator in one other channel of its server, somebody else in a second."""
    other, third = (world.guild.create_text_channel(name) for name in ("other", "third"))
    await world.train(world.alice)
    await world.running()
    dave = world.guild.add_member(world.env.create_user("dave"))
    for who, channel in ((world.bob, other), (world.mod, other), (dave, third)):
        await who.slash(channel, "train", handle="jack")
    return [other, third]


async def test_several_in_another_channel_are_told_in_one_message(world: World) -> None:
    other, third = await followed_elsewhere(world)
    (await world.running()).finish()
    await world.ended()
    (note,) = other.history()
    assert {user.id for user in note.mentions} == {world.bob.id, world.mod.id}
    assert [message.content.count("@jack") for message in third.history()] == [1]
    assert world.channel.history()[-1].content == f"{world.alice.mention} I have learned @jack."


async def test_other_channels_are_told_once_over_a_restart_between_them(world: World) -> None:
    other, third = await followed_elsewhere(world)
    (await world.running()).finish()
    await world.until(world.services.jobs.unannounced, "an end")
    world.env.inject_error("POST", f"/channels/{third.id}/messages", status=503)
    await world.shown()
    assert (len(other.history()), len(third.history()), await announced(world)) == (1, 0, False)
    await world.restart()
    await world.shown()
    assert await announced(world)
    # It does not rest on Discord's memory of nonces.
    assert len(world.sent("POST", f"/channels/{other.id}/messages")) == 1
    assert (len(other.history()), len(third.history())) == (1, 1)


async def test_trouble_in_another_channel_is_no_reason_to_tell_the_requester_again(world: World) -> None:
    _other, third = await followed_elsewhere(world)
    (await world.running()).finish()
    await world.until(world.services.jobs.unannounced, "an end")
    world.env.inject_error("POST", f"/channels/{third.id}/messages", status=503, times=3)
    for _ in range(3):
        await world.shown()
        assert not await announced(world)
    await world.shown()
    assert await announced(world)
    assert len(third.history()) == 1
    assert len([note for note in told(world) if world.alice.mention in note]) == 1


async def test_the_nonces_of_two_channels_differ_however_large_the_numbers(world: World) -> None:
    """Else Discord would take the second message for the first."""
    jobs = world.services.jobs
    await jobs._database.execute("INSERT INTO sqlite_sequence VALUES ('jobs', 12345677)")
    await world.train(world.alice)
    job = await jobs.get(12_345_678)
    for user, channel in enumerate((2**63 - 2, 2**63 - 1), 1):
        await jobs.follow(job, user, job.guild_id, channel)
    (await world.running()).finish()
    await world.ended()
    nonces = [one.json["nonce"] for one in world.sent("POST", "/messages") if "learned" in (one.json["content"] or "")]
    assert len(set(nonces)) == len(nonces) == 3
    assert all(len(nonce) <= 25 for nonce in nonces)


async def test_who_joined_elsewhere_reads_of_a_cancelled_training_and_not_why(world: World) -> None:
    other, third = await followed_elsewhere(world)
    await world.alice.click(world.channel.history(viewer=world.bob)[0], label="Cancel")
    await world.ended()
    for channel in (other, third):
        (note,) = channel.history()
        assert note.content.endswith("> @jack was not learned; /train asks for it anew.")
        assert not note.embeds


async def test_a_cancelled_training_pings_nobody(world: World) -> None:
    await world.train(world.alice)
    await world.running()
    await world.alice.click(world.channel.history(viewer=world.bob)[0], label="Cancel")
    await world.ended()
    assert not told(world)
    assert await announced(world)


@pytest.mark.parametrize("while_the_card_of", ["jill", "jack"])
async def test_what_is_forgotten_while_its_end_is_told_is_not_told(
    world: World, monkeypatch: pytest.MonkeyPatch, while_the_card_of: str
) -> None:
    for number, handle in enumerate(("jill", "jack"), 1):
        await world.train(world.alice, handle=handle)
        (await world.running(number)).finish()
    await world.until(lambda: all_ended(world), "both ends")
    edit = world.announcer._end_card

    async def edit_and_forget(job: Job, embed: discord.Embed) -> bool:
        shown = await edit(job, embed)
        if job.key == while_the_card_of:
            forgotten = await world.services.forgetting.forget(["jack"], world.scope)
            await take_away(world.bot, forgotten.cards)
        return shown

    monkeypatch.setattr(world.announcer, "_end_card", edit_and_forget)
    await world.shown()
    assert not told(world)
    card, note = world.channel.history(viewer=world.bob)
    assert card.embeds[0].title == "I have learned @jill"
    assert note.content == f"{world.alice.mention} I have learned @jill."


async def all_ended(world: World) -> bool:
    return len(await world.services.jobs.unannounced()) == 2


async def test_what_it_is_doing_is_shown_without_whose_voice(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    shows = AsyncMock()
    monkeypatch.setattr(world.bot, "change_presence", shows)
    await world.shown()
    await world.train(world.alice)
    await world.running()
    await world.shown()
    assert shows.await_count == 1  # too soon for another
    world.announcer._presence = (world.announcer._presence[0], -1e9)
    await world.shown()
    assert [call.kwargs["activity"] for call in shows.await_args_list] == [
        discord.CustomActivity("/tweet · /train"),
        discord.CustomActivity("learning a voice"),
    ]


def presences(world: World, monkeypatch: pytest.MonkeyPatch) -> AsyncMock:
    """How often what the bot is doing is sent, from now on."""
    sent = AsyncMock()
    monkeypatch.setattr(world.bot, "change_presence", sent)
    return sent


async def test_what_it_is_doing_is_sent_again_where_that_failed(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    sent = presences(world, monkeypatch)
    sent.side_effect = ConnectionResetError("Cannot write to closing transport")
    assert await world.announcer.catch_up() == announcer_module._RETRY
    sent.side_effect = None
    for _ in range(2):
        await world.shown()
    assert sent.await_count == 2


async def test_what_it_is_doing_is_sent_again_where_the_connection_begins_anew(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    sent = presences(world, monkeypatch)
    await world.shown()
    world.announcer._news.clear()
    world.bot.dispatch("shard_ready", 0)
    await world.until(world.announcer._news.is_set, "news")
    for _ in range(2):
        await world.shown()
    assert sent.await_count == 2


async def test_it_runs_by_itself(world: World) -> None:
    """As `serve` starts it, over a training from its start to its end."""
    announcer = Announcer(world.bot, world.services)
    task = asyncio.create_task(announcer.run())
    try:
        await world.train(world.alice)
        (await world.running()).finish()
        await world.until(lambda: announced(world), "the announcement")
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
    assert len(told(world)) == 1
