"""`/train`: from the attachment to the result, for whoever may, and for nobody else."""

import asyncio
import io
import json
import sqlite3
import zipfile
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from types import SimpleNamespace
from typing import Any

import discord
import pytest
from simcord.actors import MemberActor
from simcord.builders import ChannelHandle

from bot import announcer as announcer_module
from bot import uploads as uploads_module
from bot.access import RefusedError
from bot.cogs import train as train_module
from bot.jobs import Job
from bot.ui.offer import Offer
from models.engine import EngineError
from models.store import Version
from tests.bot.discord.conftest import World, labels, posts_file, prompt_field, said, text_of
from tests.bot.discord.stepped import SteppedTraining
from tests.models.sources import archives


def zip_of(owner: str, posts: int = 150, more: Sequence[str] = ()) -> tuple[str, bytes]:
    """An X archive as it is downloaded."""
    texts = [json.loads(line)["full_text"] for line in posts_file(posts).splitlines()]
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as zipped:
        items = [archives.tweet(number, text) for number, text in enumerate([*texts, *more], 1)]
        zipped.writestr("data/tweets.js", archives.tweets_js(*items))
        zipped.writestr("data/account.js", archives.account(owner))
    return "archive.zip", content.getvalue()


# What is asked for


async def test_without_an_attachment_come_the_steps_to_one(world: World) -> None:
    result = await world.train(world.alice, archive=None)
    assert result.ephemeral
    words = said(result)
    assert "I need posts of @jack" in words
    assert "Download an archive" in words
    assert "/train handle:jack" in words
    assert not world.channel.history(viewer=world.bob)
    assert not await world.services.jobs.open_jobs()


async def test_the_card_is_an_ordinary_message_that_anybody_sees(world: World) -> None:
    result = await world.train(world.alice)
    assert result.ephemeral
    assert "Training 1 is in the queue" in said(result)
    (card,) = world.channel.history(viewer=world.bob)
    assert card.embeds[0].title == "Learning @jack"
    assert card.interaction_metadata is None
    assert card.flags.suppress_notifications
    assert labels(card) == ["Cancel"]


@pytest.mark.parametrize(
    "typed", ["jack", "@Jack", "  JACK ", "x.com/jack", "https://twitter.com/Jack/status/20?s=1", "https://x.com/jack"]
)
async def test_a_handle_in_any_of_its_forms(world: World, typed: str) -> None:
    await world.train(world.alice, handle=typed)
    assert (await world.running()).corpus.handles == ["jack"]


async def test_an_x_archive_with_its_long_posts(world: World) -> None:
    long = "A long post about the bower and all that is blue in it. " * 8
    notes = archives.script("note_tweet", [archives.note(long, "2024-11-09T12:14:18.000Z")])
    archive = zip_of("Jack", more=[long[:270] + "…"])
    await world.train(world.alice, archive=archive, notes=("note-tweet.js", notes))
    corpus = (await world.running()).corpus
    assert corpus.counts.kept >= 150
    assert corpus.handles == ["jack"]
    assert corpus.long_restored == 1


async def test_two_files_of_the_same_name_are_both_read(world: World) -> None:
    lines = posts_file(200).splitlines()
    halves = [("posts.jsonl", b"\n".join(half)) for half in (lines[:100], lines[100:])]
    await world.train(world.alice, archive=halves[0], notes=halves[1])
    assert (await world.running()).corpus.counts.kept == 200


# The card


async def test_the_card_tells_how_it_goes_and_how_the_voice_forms(world: World) -> None:
    await world.train(world.alice)
    training = await world.running()
    training.progress(0.3, "My garden collects blue straws")
    await world.until(_sample(world), "the sample kept")
    await world.shown()
    (card,) = world.channel.history()
    words = text_of(card.embeds[0])
    assert "30%" in words
    assert "1 min 35 s" in words
    assert "3.20" in words
    assert "My garden collects blue straws" in words
    assert "AI-generated" in words
    assert labels(card) == ["Cancel"]


async def test_only_the_last_three_samples_are_shown(world: World) -> None:
    await world.train(world.alice)
    training = await world.running()
    for number in range(5):
        training.progress(number / 10, f"sample number {number}")
    await world.until(_sample(world, 5), "the samples kept")
    await world.shown()
    words = text_of(world.channel.history()[0].embeds[0])
    assert [number for number in range(5) if f"sample number {number}" in words] == [2, 3, 4]


async def test_the_result_stands_on_the_card(world: World) -> None:
    await world.learned(world.alice)
    card = world.channel.history()[0]
    words = text_of(card.embeds[0])
    assert "I have learned @jack" in words
    assert "150" in words
    assert "2.00 → **1.50** bits per byte" in words
    assert "AI-generated" in words
    assert words.count("My dream is") == 5
    assert labels(card) == ["Tweet"]


async def test_the_tweet_button_asks_for_a_prompt_and_tweets(world: World) -> None:
    await world.learned(world.alice)
    shown = await world.bob.click(world.channel.history()[0], label="Tweet")
    assert not prompt_field(shown).get("value")
    reply = await world.fill(world.bob, shown, "My day")
    assert "**My day** →" in said(reply)
    assert not reply.ephemeral


async def test_the_tweet_button_takes_an_empty_prompt(world: World) -> None:
    await world.learned(world.alice)
    shown = await world.bob.click(world.channel.history()[0], label="Tweet")
    await world.fill(world.bob, shown, "")
    assert world.engine.requests[-1][1:] == ("", 3)


async def test_the_tweet_button_works_after_a_restart(world: World) -> None:
    await world.learned(world.alice)
    await world.restart()
    shown = await world.bob.click(world.channel.history()[0], label="Tweet")
    assert "AI-generated" in said(await world.fill(world.bob, shown, ""))


async def test_whoever_asked_is_told_once_in_a_reply_to_the_card(world: World) -> None:
    await world.learned(world.alice)
    await world.shown()
    card, note = world.channel.history()
    assert note.content == f"{world.alice.mention} I have learned @jack."
    assert [user.id for user in note.mentions] == [world.alice.id]
    assert note.reference
    assert note.reference.message_id == card.id
    (request,) = [one for one in world.sent("POST", "/messages") if world.alice.mention in (one.json["content"] or "")]
    assert request.json["allowed_mentions"] == {"users": [world.alice.id], "parse": [], "replied_user": False}


# Several at once


async def test_the_same_voice_asked_twice_is_learned_once_and_told_to_both(world: World) -> None:
    await world.train(world.alice)
    second = await world.train(world.bob)
    assert "is being learned already" in said(second)
    assert second.ephemeral
    assert f"/channels/{world.guild.id}/{world.channel.id}/{world.channel.history()[0].id}" in said(second)
    (await world.running()).finish()
    await world.ended()
    assert len(world.engine.trainings) == 1
    note = world.channel.history()[-1]
    assert {user.id for user in note.mentions} == {world.alice.id, world.bob.id}


async def test_who_joins_from_another_channel_is_told_there_and_sees_nothing_of_the_first(world: World) -> None:
    """Which may be hidden from them."""
    staff = world.guild.create_text_channel("staff")
    archive = ("posts.jsonl", posts_file())
    await world.mod.slash(staff, "train", handle="jack", archive=archive)
    await world.running()
    there = await world.train(world.alice, archive=None)
    assert said(there).endswith(f"by request of {world.mod.mention}; I will tell you here when it is done.")
    beside = await world.bob.slash(staff, "train", handle="jack")
    assert "I will tell you too when it is done. Its card: https://" in said(beside)
    (await world.running()).finish()
    await world.ended()
    assert staff.history()[-1].content == f"{world.mod.mention} {world.bob.mention} I have learned @jack."
    (note,) = world.channel.history()
    assert note.content == f"{world.alice.mention} I have learned @jack."
    assert [user.id for user in note.mentions] == [world.alice.id]
    assert (note.embeds[0].title, labels(note)) == ("I have learned @jack", ["Tweet"])
    assert not note.reference


async def test_asking_again_elsewhere_oneself_shows_no_card_that_is_not_there(world: World) -> None:
    await world.train(world.alice)
    other = world.guild.create_text_channel("other")
    again = said(await world.alice.slash(other, "train", handle="jack"))
    assert again == "You asked for @jack already: training 1 is under way."


async def test_asking_twice_oneself_is_no_second_training_and_no_second_ping(world: World) -> None:
    await world.train(world.alice)
    again = await world.train(world.alice)
    assert "You asked for @jack already" in said(again)
    (await world.running()).finish()
    await world.ended()
    assert world.channel.history()[-1].content.count(world.alice.mention) == 1


async def test_who_joins_reads_that_what_they_attached_is_not_used(world: World) -> None:
    not_used = "What you attached is not used; attach it again when this training has ended."
    await world.train(world.alice)
    await world.running()
    for who in (world.bob, world.alice):
        assert said(await world.train(who, archive=("newer.jsonl", posts_file(170)))).endswith(not_used)
    assert not_used not in said(await world.train(world.bob, archive=None))


async def test_who_joins_behind_a_question_reads_it_too(world: World) -> None:
    world.know()
    questions = [await world.train(who) for who in (world.alice, world.bob)]
    for who, question in zip((world.alice, world.bob), questions, strict=True):
        await who.click(question.response, label="Learn again")
    assert "is being learned already" in said(questions[1])
    assert "What you attached is not used" in said(questions[1])


async def test_who_asks_several_times_at_one_instant_has_no_more_than_is_allowed(world: World) -> None:
    await world.services.rules.limit(world.guild.id, "trainings_a_day", 2)
    answers = await asyncio.gather(*(_added(world, world.alice, f"jack{n}") for n in range(4)), return_exceptions=True)
    refused = [answer for answer in answers if isinstance(answer, RefusedError)]
    assert len(refused) == 2
    assert all(str(answer).startswith("You have asked for 2 trainings") for answer in refused)
    assert len(await world.services.jobs.open_jobs()) == 2


async def test_who_asks_for_the_same_voice_at_one_instant_joins_it_though_the_queue_is_full(world: World) -> None:
    await world.services.rules.limit(world.guild.id, "waiting_jobs", 1)
    (first, is_new), (second, is_another) = await asyncio.gather(
        _added(world, world.alice, "jack"), _added(world, world.bob, "jack")
    )
    assert (first.id, is_new, is_another) == (second.id, True, False)
    assert await world.services.jobs.followers(first) == [world.bob.id]


async def test_a_joined_upload_leaves_nothing_behind(world: World) -> None:
    await world.train(world.alice)
    await world.train(world.bob)
    (await world.running()).finish()
    await world.ended()
    kept = list((world.services.settings.data_dir / "timelines" / world.scope / "jack").iterdir())
    assert len(kept) == 1
    assert not kept[0].name.startswith(".")


async def test_a_waiting_card_says_how_many_are_before_it(world: World) -> None:
    await world.train(world.alice, handle="jack")
    await world.running()
    await world.train(world.bob, handle="jill")
    assert "1 training is before it" in text_of(world.channel.history()[-1].embeds[0])


async def test_servers_take_turns(world: World) -> None:
    there = world.another_server()
    for handle in ("one", "two", "three"):
        await world.train(world.alice, handle=handle)
    await there.carol.slash(there.channel, "train", handle="four", archive=("posts.jsonl", posts_file()))
    for number in (1, 2, 3):
        (await world.running(number)).finish()
    await world.running(4)
    assert [training.corpus.handles[0] for training in world.engine.trainings] == ["one", "four", "two", "three"]


async def test_a_voice_of_two_handles_is_one_training(world: World) -> None:
    await world.learned(world.alice, handle="jill")
    other = ("posts.jsonl", posts_file(seed=2))
    result = await world.train(world.alice, handle="Jack", second="@jill", archive=other)
    assert "in the queue" in said(result)
    assert (await world.running(2)).corpus.handles == ["jack", "jill"]
    assert world.channel.history()[-1].embeds[0].title == "Learning @jack + @jill"


async def test_a_voice_of_two_waits_while_newer_posts_come(world: World) -> None:
    await world.learned(world.alice, handle="jill")
    question = await world.train(world.bob, handle="jill", archive=("newer.jsonl", posts_file(160, seed=7)))
    await world.bob.click(question.response, label="Learn again")
    newer = await world.running(2)
    await world.train(world.alice, handle="jack", second="jill", archive=("posts.jsonl", posts_file(seed=2)))
    newer.finish()
    corpus = (await world.running(3)).corpus
    assert corpus.handles == ["jack", "jill"]
    assert corpus.counts_by_handle["jill"].kept == 160


async def test_posts_of_every_handle_are_asked_for(world: World) -> None:
    result = await world.train(world.alice, second="jill")
    assert "I need posts of @jill" in said(result)
    assert not world.channel.history(viewer=world.bob)


async def test_the_same_handle_twice_is_one_handle(world: World) -> None:
    await world.train(world.alice, second="x.com/JACK")
    assert (await world.running()).corpus.handles == ["jack"]


# What is known


async def test_a_known_voice_is_asked_about_and_no_leaves_it(world: World) -> None:
    world.know(kept=1234)
    question = await world.train(world.alice)
    assert "I have learned @jack already, from 1,234 posts" in said(question)
    assert labels(question.response) == ["Learn again", "No"]
    await world.alice.click(question.response, label="No")
    assert "Left as it is" in said(question)
    assert not await world.services.jobs.open_jobs()
    assert not labels(question.response)


async def test_learn_again_trains_again(world: World) -> None:
    before = world.know()
    question = await world.train(world.alice)
    await world.alice.click(question.response, label="Learn again")
    assert "in the queue" in said(question)
    (await world.running()).finish()
    await world.ended()
    assert world.services.store.current("jack", scope=world.scope).version > before.version


async def test_a_known_voice_without_new_posts_points_to_tweet(world: World) -> None:
    world.know()
    assert "I know @jack already: try /tweet" in said(await world.train(world.alice, archive=None))


async def test_posts_that_were_kept_serve_again(world: World) -> None:
    await world.learned(world.alice)
    question = await world.train(world.bob, archive=None)
    await world.bob.click(question.response, label="Learn again")
    assert (await world.running(2)).corpus.counts.kept == 150


async def test_no_answer_leaves_it_as_it_is(world: World) -> None:
    world.know()
    question = await world.train(world.alice)
    await world.env.advance_time(301)
    assert "Left as it is" in said(question)


# What can go wrong


async def test_an_empty_file_says_so(world: World) -> None:
    await world.train(world.alice, archive=("posts.jsonl", b""))
    await world.ended()
    card, note = world.channel.history()
    assert "Could not learn @jack" in text_of(card.embeds[0])
    assert "posts.jsonl" in text_of(card.embeds[0]).replace("\\", "")
    assert "I could not learn @jack" in note.content
    assert not labels(card)


async def test_too_few_posts_says_how_many_there_are(world: World) -> None:
    await world.train(world.alice, archive=("posts.jsonl", posts_file(9)))
    await world.ended()
    words = text_of(world.channel.history()[0].embeds[0])
    assert "Could not learn @jack" in words
    assert "9" in words
    assert not _waiting_uploads(world)


async def test_the_archive_of_somebody_else_is_refused_at_once(world: World) -> None:
    result = await world.train(world.alice, archive=zip_of("Jill"))
    assert said(result) == "This is the archive of @jill, not of @jack; for @jill type /train jill."
    assert not world.channel.history(viewer=world.bob)
    assert not _waiting_uploads(world)


async def test_a_zip_that_is_none_is_refused_at_once(world: World) -> None:
    result = await world.train(world.alice, archive=("archive.zip", b"no zip at all"))
    assert "is named .zip but is no zip file" in said(result)
    assert not _waiting_uploads(world)


async def test_too_large_an_attachment_is_refused_with_what_is_enough(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(uploads_module, "MOST_BYTES", 1000)
    result = await world.train(world.alice)
    assert uploads_module.WHAT_TO_ATTACH in said(result)
    assert not await world.services.jobs.open_jobs()


@pytest.mark.parametrize("error", [asyncio.CancelledError(), sqlite3.OperationalError("database or disk is full")])
@pytest.mark.parametrize("where", ["_check_owner", "add"])
async def test_nothing_is_left_of_what_was_attached_where_no_job_came_of_it(
    world: World, faults: list[BaseException], monkeypatch: pytest.MonkeyPatch, where: str, error: BaseException
) -> None:
    async def broken(*_given: object) -> None:
        assert _waiting_uploads(world)
        faults.append(error)
        raise error

    monkeypatch.setattr(train_module if where == "_check_owner" else world.services.jobs, where, broken)
    with suppress(asyncio.CancelledError):
        await world.train(world.alice)
    assert faults == [error]
    assert not _waiting_uploads(world)


async def test_an_error_of_the_engine_is_told_and_the_queue_goes_on(world: World) -> None:
    await world.train(world.alice)
    await world.train(world.bob, handle="jill")
    (await world.running()).fail(EngineError("The training process ended; there may be too little memory."))
    (await world.running(2)).finish()
    await world.until(_unannounced(world, 2), "two ends")
    await world.shown()
    cards = [text_of(message.embeds[0]) for message in world.channel.history() if message.embeds]
    assert "there may be too little memory" in cards[0]
    assert "I have learned @jill" in cards[1]
    assert not _waiting_uploads(world)


async def test_a_fault_is_told_with_a_reference_that_the_log_has(
    world: World, caplog: pytest.LogCaptureFixture
) -> None:
    await world.train(world.alice)
    (await world.running()).fail(RuntimeError("kaboom"))
    await world.ended()
    words = text_of(world.channel.history()[0].embeds[0])
    assert "reference job-1" in words.replace("\\", "")
    assert "kaboom" not in words
    assert "kaboom" in caplog.text


async def test_a_failed_training_does_not_count_for_the_day(world: World) -> None:
    await world.services.rules.limit(world.guild.id, "trainings_a_day", 1)
    await world.train(world.alice)
    (await world.running()).fail(EngineError("no"))
    await world.ended()
    assert "in the queue" in said(await world.train(world.alice))


async def test_where_it_may_not_write_it_says_so_at_once(world: World) -> None:
    silent = world.guild.create_text_channel(
        "silent", overwrites={world.guild.me: discord.PermissionOverwrite(send_messages=False)}
    )
    result = await world.alice.slash(silent, "train", handle="jack", archive=("posts.jsonl", posts_file()))
    assert "I cannot write in this channel" in said(result)
    assert result.ephemeral
    assert not await world.services.jobs.open_jobs()


async def test_in_a_thread_the_permission_for_threads_counts(world: World) -> None:
    silent = await _thread(world, "silent", send_messages_in_threads=False)
    result = await world.alice.slash(silent, "train", handle="jack", archive=("posts.jsonl", posts_file()))
    assert said(result) == (
        "I cannot write in this thread: I need View Channel, Send Messages in Threads and Embed Links here. Ask an "
        "admin, or use another channel."
    )
    assert not await world.services.jobs.open_jobs()
    threads_only = await _thread(world, "topics", send_messages=False)
    result = await world.alice.slash(threads_only, "train", handle="jack", archive=("posts.jsonl", posts_file()))
    assert "Training 1 is in the queue. Its card shows how it goes" in said(result)
    (card,) = threads_only.history(viewer=world.bob)
    assert card.embeds[0].title == "Learning @jack"


async def test_a_card_that_discord_did_not_take_is_not_promised(world: World) -> None:
    world.env.inject_error("POST", "/channels/*/messages", status=403, code=50001)
    assert said(await world.train(world.alice)) == (
        "Training 1 is in the queue. /jobs shows how it goes; I will tell you when it is done."
    )


async def test_a_card_that_discord_did_not_take_is_sent_later(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(announcer_module, "_CARD_GRACE", 0.0)
    world.env.inject_error("POST", "/channels/*/messages", status=500)
    assert "in the queue" in said(await world.train(world.alice))
    assert not world.channel.history(viewer=world.bob)
    await world.running()
    await world.shown()
    await world.shown()
    (card,) = world.channel.history(viewer=world.bob)
    assert card.embeds[0].title == "Learning @jack"


async def test_a_card_that_comes_after_the_end_shows_the_end(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    await _late_card(world, monkeypatch, lambda training: training.fail(EngineError("There is too little memory.")))
    note, card = world.channel.history(viewer=world.bob)
    assert "I could not learn @jack" in note.content
    assert "There is too little memory." in text_of(card.embeds[0])
    assert not labels(card)


async def test_a_card_that_comes_after_the_result_shows_the_result(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    await _late_card(world, monkeypatch, lambda training: training.finish())
    _note, card = world.channel.history(viewer=world.bob)
    assert card.embeds[0].title == "I have learned @jack"
    assert labels(card) == ["Tweet"]


async def test_a_card_that_comes_after_all_was_forgotten_goes_again(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def forget() -> None:
        await world.services.forgetting.forget(["jack"], world.scope)

    await _late_card(world, monkeypatch, lambda training: training.finish(), forget)
    (note,) = world.channel.history(viewer=world.bob)
    assert "I have learned @jack" in note.content


# Cancelling


async def test_whoever_asked_may_cancel(world: World) -> None:
    await world.train(world.alice)
    training = await world.running()
    result = await world.alice.click(world.channel.history()[0], label="Cancel")
    assert said(result) == "Training of @jack is cancelled."
    assert result.ephemeral
    assert training.was_cancelled
    await world.ended()
    (card,) = world.channel.history(viewer=world.bob)
    assert "was cancelled" in text_of(card.embeds[0])
    assert "Cancelled by alice" in text_of(card.embeds[0])
    assert not labels(card)
    assert not _waiting_uploads(world)


async def test_a_manager_may_cancel(world: World) -> None:
    await world.train(world.alice)
    training = await world.running()
    await world.mod.click(world.channel.history()[0], label="Cancel")
    assert training.was_cancelled


async def test_others_may_not_cancel(world: World) -> None:
    await world.train(world.alice)
    training = await world.running()
    result = await world.bob.click(world.channel.history()[0], label="Cancel")
    assert "Only <@" in said(result)
    assert result.ephemeral
    assert not training.was_cancelled


async def test_a_waiting_training_can_be_cancelled_after_a_restart(world: World) -> None:
    await world.train(world.alice, handle="jack")
    await world.running()
    await world.train(world.bob, handle="jill")
    await world.restart()
    assert "@jill is cancelled" in said(await world.bob.click(world.channel.history()[-1], label="Cancel"))
    assert [job.key for job in await world.services.jobs.open_jobs()] == ["jack"]


async def test_what_has_ended_cannot_be_cancelled(world: World) -> None:
    await world.train(world.alice)
    (await world.running()).finish()
    await world.until(world.services.jobs.unannounced, "an end")
    result = await world.alice.click(world.channel.history()[0], label="Cancel")
    assert said(result) == "This training has ended already."


# One server's uploads are its own


async def test_what_was_uploaded_elsewhere_is_not_there(world: World) -> None:
    there = world.another_server()
    await world.learned(world.alice)
    for command in ("tweet", "model"):
        assert "I have not learned @jack here yet" in said(
            await there.carol.slash(there.channel, command, handle="jack")
        )
    assert "I have not learned anybody here" in said(await there.carol.slash(there.channel, "models"))
    assert await there.carol.autocomplete(there.channel, "tweet", "handle", "ja") == []
    assert "I need posts of @jack" in said(await there.carol.slash(there.channel, "train", handle="jack"))


async def test_a_training_elsewhere_leaves_this_server_s_voice_as_it_is(world: World) -> None:
    there = world.another_server()
    await world.learned(world.alice)
    before = world.services.store.current("jack", scope=world.scope).version
    await there.carol.slash(there.channel, "train", handle="jack", archive=("posts.jsonl", posts_file(180)))
    (await world.running(2)).finish()
    await world.ended()
    assert world.services.store.current("jack", scope=world.scope).version == before
    assert await world.ask(world.alice)
    assert world.engine.requests[-1][0].version == before


async def test_the_same_voice_in_two_servers_is_two_trainings(world: World) -> None:
    there = world.another_server()
    await world.train(world.alice)
    result = await there.carol.slash(there.channel, "train", handle="jack", archive=("posts.jsonl", posts_file()))
    assert "in the queue" in said(result)
    (await world.running()).finish()
    assert (await world.running(2)).scope == str(there.guild.id)


@pytest.mark.parametrize(
    ("custom_id", "answer"),
    [
        ("tweet:{scope}:jack", "This voice belongs to another server."),
        ("more:1", "What was asked here is no longer known"),
        ("edit:1", "What was asked here is no longer known"),
        ("cancel:2", "There is no such training in this server."),
        ("forget:jack", "Forget @jack"),  # of this server, where there is none
    ],
)
async def test_a_forged_button_opens_nothing_elsewhere(world: World, custom_id: str, answer: str) -> None:
    there = world.another_server()
    await world.learned(world.alice)
    await world.ask(world.alice)
    await world.train(world.bob, handle="jill")
    await there.carol.slash(there.channel, "train", handle="bait", archive=("posts.jsonl", posts_file()))
    bait = there.channel.history()[0]
    result = await world.forge(there.carol, bait, custom_id.format(scope=world.scope))
    assert answer in said(result)
    if "forget" in custom_id:
        await there.carol.click(result.response, label="Forget")
        assert "There was nothing about @jack" in said(result)
    assert result.modal is None
    assert world.services.store.versions("jack", scope=world.scope)
    assert await world.services.answers.get(1, world.guild.id)
    assert [job.key for job in await world.services.jobs.open_jobs(world.guild.id)] == ["jill"]


def _sample(world: World, number: int = 1) -> Callable[[], Awaitable[bool]]:
    async def kept() -> bool:
        return len((await world.services.jobs.get(1)).samples) >= number

    return kept


async def _added(world: World, who: MemberActor, key: str) -> tuple[Job, bool]:
    """What is left of `/train` once all is asked and read; the simulated Discord takes one command at a time."""
    given: Any = SimpleNamespace(
        client=world.bot,
        guild=world.guild,
        channel_id=world.channel.id,
        user=SimpleNamespace(id=who.id, roles=[]),
        permissions=discord.Permissions.none(),
    )
    posts = world.services.settings.data_dir / "posts.jsonl"
    posts.write_bytes(posts_file())
    rules = await world.services.rules.of(world.guild.id)
    return await train_module._add(given, rules, world.scope, key, {key: [str(posts)]}, Offer([]))


async def _thread(world: World, name: str, **overwrites: bool) -> ChannelHandle:
    """A thread in a channel where the bot has these permissions besides the usual ones."""
    allowed = {world.guild.me: discord.PermissionOverwrite(**overwrites)}
    channel = world.guild.create_text_channel(name, overwrites=allowed)
    await world.env.settle()
    world.env.backend.create_thread(channel.id, "thread", world.alice.id)
    await world.env.settle()
    (thread,) = channel.threads
    return thread


async def _late_card(
    world: World,
    monkeypatch: pytest.MonkeyPatch,
    end: Callable[[SteppedTraining], None],
    then: Callable[[], Awaitable[None]] | None = None,
) -> None:
    """A training that ends, and is told, while Discord has not taken its card yet."""

    async def place(_job: Job) -> int:
        async with asyncio.timeout(20):
            while not world.engine.trainings:  # noqa: ASYNC110
                await asyncio.sleep(0.01)
            end(world.engine.trainings[0])
            while not await world.services.jobs.unannounced():  # noqa: ASYNC110
                await asyncio.sleep(0.01)
        await world.announcer.catch_up()
        if then:
            await then()
        return 0

    monkeypatch.setattr(world.services.jobs, "place", place)
    await world.train(world.alice)


def _unannounced(world: World, number: int) -> Callable[[], Awaitable[bool]]:
    async def ended() -> bool:
        return len(await world.services.jobs.unannounced()) >= number

    return ended


def _waiting_uploads(world: World) -> list[str]:
    return [str(path) for path in world.services.settings.data_dir.glob("timelines/*/*/.waiting-*")]


async def test_a_tracker_hears_of_every_version_once_it_is_there(world: World) -> None:
    heard: list[Version] = []
    world.services.runner.on_version(
        lambda version: heard.append(world.services.store.current(version.key, scope=version.scope))
    )
    await world.learned(world.alice)
    assert [version.key for version in heard] == ["jack"]
