"""/config: what the admins of a server decide, and that it is kept to."""

import re
from collections.abc import Awaitable, Callable
from typing import Any

import discord
import pytest
from simcord.builders import RoleHandle
from simcord.results import InteractionResult

from bot.client import Bowerbird
from bot.rules import GONE
from tests.bot.discord.conftest import World, posts_file, said


async def config(world: World, what: str, **options: object) -> InteractionResult:
    """A subcommand, by someone who manages the server."""
    return await world.mod.slash(world.channel, f"config {what}", **options)


def only(world: World, name: str = "elsewhere") -> object:
    """Another channel of the server."""
    return world.guild.create_text_channel(name)


async def test_show_tells_the_rules_of_the_first_day(world: World) -> None:
    result = await config(world, "show")
    assert result.ephemeral
    words = said(result)
    for rule in (
        "everywhere",
        "everyone",
        "where they were asked for",
        "5 a day",
        "6 requests",
        "at most 10 trainings",
    ):
        assert rule in words


async def test_every_subcommand_answers_with_the_rules_as_they_are_then(world: World) -> None:
    other, role = only(world), world.guild.create_role("Keepers")
    assert other.mention in said(await config(world, "channels", allow=other))
    assert other.mention not in said(await config(world, "channels", remove=other))
    assert other.mention in said(await config(world, "announce", channel=other))
    assert "where they were asked for" in said(await config(world, "announce"))
    assert role.mention in said(await config(world, "trainers", allow=role))
    assert "everyone" in said(await config(world, "trainers", remove=role))
    assert "2 a day" in said(await config(world, "limits", trainings=2))
    words = said(await config(world, "limits", tweets=3, waiting=4))
    assert "2 a day" in words
    assert "3 requests" in words
    assert "at most 4" in words
    assert "5 a day" in said(await config(world, "reset"))


async def test_reset_takes_everything_back(world: World) -> None:
    await config(world, "channels", allow=only(world))
    await config(world, "announce", channel=only(world, "news"))
    await config(world, "trainers", allow=world.guild.create_role("Keepers"))
    first_day = said(await config(world, "reset"))
    assert first_day == said(await config(world, "show"))
    assert "<" not in first_day


@pytest.mark.parametrize(
    ("what", "answer"),
    [
        ("channels", "Choose a channel to allow or to remove."),
        ("trainers", "Choose a role to allow or to remove."),
        ("limits", "Give at least one of trainings, tweets and waiting."),
    ],
)
async def test_an_empty_subcommand_says_what_is_missing(world: World, what: str, answer: str) -> None:
    assert said(await config(world, what)) == answer


async def test_an_announce_channel_where_it_may_not_write_is_refused(world: World) -> None:
    silent = world.guild.create_text_channel(
        "silent", overwrites={world.guild.me: discord.PermissionOverwrite(send_messages=False)}
    )
    assert "I may not write in" in said(await config(world, "announce", channel=silent))
    assert (await world.services.rules.of(world.guild.id)).announce_channel is None


@pytest.mark.parametrize("what", ["show", "channels", "announce", "trainers", "limits", "budget", "reset"])
async def test_others_are_refused_even_where_discord_lets_them(world: World, what: str) -> None:
    (root,) = [one for one in await world.bot.tree.fetch_commands() if one.name == "config"]
    world.guild.set_command_permissions(root, {world.guild.default_role: True, world.alice: True})
    root_payload = world.env.backend.find_command("config", world.guild.id, type=1)
    root_payload["default_member_permissions"] = None
    options = {"limits": {"tweets": 60}, "channels": {"allow": world.channel}, "budget": {"amount": 1.0}}.get(what, {})
    result = await world.alice.slash(world.channel, f"config {what}", **options)
    assert said(result) == "This is for those who have the Manage Server permission."
    assert result.ephemeral
    rules = await world.services.rules.of(world.guild.id)
    assert rules.tweets_a_minute == 6
    assert not rules.channels
    assert await world.services.spending.budget_of(world.guild.id) == world.services.spending.granted


# Channels


@pytest.fixture
async def closed(world: World) -> World:
    """A server where the usual channel is no longer on the list; one voice is known and one is being learned."""
    for number in range(11):
        world.know(f"bird{number:02}")
    world.know()
    await world.train(world.alice, handle="jill")
    await world.running()
    return world


async def close(world: World) -> str:
    other = world.guild.create_text_channel("bots")
    await config(world, "channels", allow=other)
    return f"The admins of this server let me answer only in {other.mention}."


@pytest.mark.parametrize(
    ("command", "options"),
    [
        ("tweet", {"handle": "jack"}),
        ("train", {"handle": "jack", "archive": ("posts.jsonl", posts_file())}),
        ("models", {}),
        ("model", {"handle": "jack"}),
        ("jobs", {}),
    ],
)
async def test_commands_in_other_channels_are_refused(closed: World, command: str, options: dict[str, object]) -> None:
    answer = await close(closed)
    result = await closed.alice.slash(closed.channel, command, **options)
    assert said(result) == answer
    assert result.ephemeral


@pytest.mark.parametrize(
    ("command", "options", "label"),
    [
        ("tweet", {"handle": "jack"}, "More"),
        ("tweet", {"handle": "jack"}, "Edit prompt"),
        ("model", {"handle": "jack"}, "Tweet"),
        ("models", {}, "▶"),
        ("jobs", {}, "Cancel jill"),
    ],
)
async def test_buttons_in_other_channels_are_refused(
    closed: World, command: str, options: dict[str, object], label: str
) -> None:
    shown = await closed.alice.slash(closed.channel, command, **options)
    answer = await close(closed)
    result = await closed.alice.click(shown.response, label=label)
    assert answer in [result.response.content, *(message.content for message in result.followups)]
    assert result.modal is None


async def test_a_modal_that_was_open_is_refused_too(closed: World) -> None:
    shown = await closed.alice.slash(closed.channel, "model", handle="jack")
    modal = await closed.alice.click(shown.response, label="Tweet")
    answer = await close(closed)
    assert said(await closed.fill(closed.alice, modal, "")) == answer


async def test_delete_and_the_managers_commands_work_everywhere(closed: World) -> None:
    reply = await closed.ask(closed.alice)
    await close(closed)
    await closed.alice.click(reply.response, label="Delete")
    assert reply.response is None
    assert "Answers in" in said(await config(closed, "show"))
    assert "/tweet" in said(await closed.alice.slash(closed.channel, "help"))


async def test_of_hundreds_of_channels_as_many_are_named_as_fit(world: World) -> None:
    for number in range(200):
        await world.services.rules.allow_channel(world.guild.id, 1_400_000_000_000_000_000 + number)
    words = said(await world.ask(world.alice))
    assert re.fullmatch(r"The admins of this server let me answer only in (<#\d+>, )+and \d+ more\.", words)


async def test_it_answers_where_it_is_allowed(world: World) -> None:
    world.know()
    await config(world, "channels", allow=world.channel)
    assert "AI-generated" in said(await world.ask(world.alice))


async def test_one_server_s_rules_are_not_another_s(closed: World) -> None:
    await close(closed)
    there = closed.another_server()
    assert "Nothing is being learned" in said(await there.carol.slash(there.channel, "jobs"))


# Trainers and limits


async def test_only_trainers_and_managers_may_train(world: World) -> None:
    keepers = world.guild.create_role("Keepers")
    keeper = world.guild.add_member(world.env.create_user("keeper"), roles=[keepers])
    await config(world, "trainers", allow=keepers)
    refused = await world.train(world.alice)
    assert said(refused) == f"Only {keepers.mention} may train here; you can use /tweet with the voices in /models."
    assert "in the queue" in said(await world.train(keeper, handle="jack"))
    assert "in the queue" in said(await world.train(world.mod, handle="jill"))


async def test_of_hundreds_of_roles_as_many_are_named_as_fit(world: World) -> None:
    for number in range(200):
        await world.services.rules.allow_trainer(world.guild.id, 1_400_000_000_000_000_000 + number)
    words = said(await world.train(world.alice))
    assert re.match(r"Only (<@&\d+>, )+and \d+ more may train here;", words)


async def test_who_may_not_train_can_still_tweet(world: World) -> None:
    world.know()
    await config(world, "trainers", allow=world.guild.create_role("Keepers"))
    assert "AI-generated" in said(await world.ask(world.alice))


async def test_trainings_a_day_are_counted_for_each_member(world: World) -> None:
    await config(world, "limits", trainings=1)
    await world.train(world.alice, handle="jack")
    refused = said(await world.train(world.alice, handle="jill"))
    assert "You have asked for 1 trainings in the last 24 hours, and 1 are allowed; the next is possible <t:" in refused
    assert "in the queue" in said(await world.train(world.bob, handle="jill"))


async def test_no_trainings_a_day_switch_training_off(world: World) -> None:
    await config(world, "limits", trainings=0)
    assert said(await world.train(world.alice)) == "Training is switched off in this server."


async def test_tweets_a_minute(world: World) -> None:
    world.know()
    await config(world, "limits", tweets=1)
    await world.ask(world.alice)
    assert "more than 1 requests in a minute" in said(await world.ask(world.alice))
    await config(world, "limits", tweets=0)
    assert said(await world.ask(world.bob)) == "Tweeting is switched off in this server."


async def test_jobs_that_wait_at_once(world: World) -> None:
    await config(world, "limits", waiting=1)
    await world.train(world.alice, handle="jack")
    refused = await world.train(world.bob, handle="jill")
    assert "This server's queue is full (1 trainings wait or run)" in said(refused)
    assert "is being learned already" in said(await world.train(world.bob, handle="jack"))


# What is deleted in Discord


@pytest.fixture(params=["while it is there", "while it is away"])
def delete(
    request: pytest.FixtureRequest, world: World, monkeypatch: pytest.MonkeyPatch
) -> Callable[[Any], Awaitable[None]]:
    """Deletes a channel or a role, which the bot is told of, or finds out later."""
    if request.param == "while it is away":
        monkeypatch.setattr(Bowerbird, "on_guild_channel_delete", _not_told)
        monkeypatch.setattr(Bowerbird, "on_guild_role_delete", _not_told)

    async def do(what: Any) -> None:
        if isinstance(what, RoleHandle):
            world.env.backend.delete_role(world.guild.id, what.id)
        else:
            world.env.backend.delete_channel(what.id)
        await world.env.settle()

    return do


async def _not_told(*_: object) -> None:
    """In the place of what the bot does when Discord tells it."""


async def test_a_deleted_channel_or_role_leaves_the_rules(
    world: World, delete: Callable[[Any], Awaitable[None]]
) -> None:
    bots, roles = only(world), [world.guild.create_role(name) for name in ("Keepers", "Singers")]
    for channel in (bots, world.channel):
        await config(world, "channels", allow=channel)
    for role in roles:
        await config(world, "trainers", allow=role)
    await delete(bots)
    await delete(roles[0])
    words = said(await config(world, "show"))
    assert "<#" + str(bots.id) not in words
    assert world.channel.mention in words
    assert roles[0].mention not in words
    assert roles[1].mention in words


async def test_what_is_deleted_leaves_the_rules_at_once(world: World) -> None:
    bots, keepers = only(world), world.guild.create_role("Keepers")
    for channel in (bots, world.channel):
        await config(world, "channels", allow=channel)
    await config(world, "trainers", allow=keepers)
    world.env.backend.delete_channel(bots.id)
    world.env.backend.delete_role(world.guild.id, keepers.id)
    await world.env.settle()
    rules = await world.services.rules.of(world.guild.id)
    assert (rules.channels, rules.trainers) == ({world.channel.id}, {GONE})


async def test_without_its_last_channel_it_answers_nowhere_until_another_is_allowed(
    world: World, delete: Callable[[Any], Awaitable[None]]
) -> None:
    world.know()
    bots = only(world)
    await config(world, "channels", allow=bots)
    await delete(bots)
    words = said(await config(world, "show"))
    assert "nowhere: what was allowed is deleted; /config channels allows others" in words
    assert said(await world.ask(world.alice)) == (
        "The channels where I may answer are deleted; an admin allows others with /config channels."
    )
    words = said(await config(world, "channels", allow=world.channel))
    assert world.channel.mention in words
    assert "AI-generated" in said(await world.ask(world.alice))
    assert "everywhere" in said(await config(world, "channels", remove=world.channel))


async def test_without_their_last_role_only_managers_may_train_until_another_is_allowed(
    world: World, delete: Callable[[Any], Awaitable[None]]
) -> None:
    keepers = world.guild.create_role("Keepers")
    await config(world, "trainers", allow=keepers)
    await delete(keepers)
    words = said(await config(world, "show"))
    assert "only admins: what was allowed is deleted; /config trainers allows others" in words
    assert said(await world.train(world.alice)) == (
        "The roles that may train here are deleted; an admin allows others with /config trainers."
    )
    assert "in the queue" in said(await world.train(world.mod))
    singers = world.guild.create_role("Singers")
    assert singers.mention in said(await config(world, "trainers", allow=singers))
    assert "everyone" in said(await config(world, "trainers", remove=singers))


async def test_nothing_is_taken_off_while_discord_has_not_told_what_there_is(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    await config(world, "channels", allow=world.channel)
    monkeypatch.setattr(discord.Guild, "channels", [])
    monkeypatch.setattr(discord.Guild, "get_channel", lambda *_: None)
    assert world.channel.mention in said(await config(world, "show"))


async def test_a_thread_counts_as_its_channel(world: World) -> None:
    world.know()
    other = only(world)
    await config(world, "channels", allow=world.channel)
    for channel, answer in ((world.channel, "AI-generated"), (other, "let me answer only in")):
        world.env.backend.create_thread(channel.id, "thread", world.alice.id)
        await world.env.settle()
        (thread,) = channel.threads
        assert answer in said(await world.alice.slash(thread, "tweet", handle="jack"))


# Where results go


async def lasted(world: World, seconds: int) -> None:
    """A training of @jack that took so long from its request to its end, told."""
    await world.train(world.alice)
    (await world.running()).finish()
    await world.until(world.services.jobs.unannounced, "an end")
    await world.services.jobs._database.execute("UPDATE jobs SET created_at = ended_at - ?", [seconds])
    await world.shown()


async def test_trainings_over_five_minutes_are_told_in_the_announce_channel(world: World) -> None:
    news = only(world, "news")
    await config(world, "announce", channel=news)
    await lasted(world, 301)
    (note,) = news.history()
    assert note.content == f"{world.alice.mention} I have learned @jack."
    assert note.embeds[0].title == "I have learned @jack"
    (card,) = world.channel.history(viewer=world.bob)
    assert card.embeds[0].title == "I have learned @jack"


async def test_short_ones_are_told_where_they_were_asked_for(world: World) -> None:
    news = only(world, "news")
    await config(world, "announce", channel=news)
    await lasted(world, 299)
    assert not news.history()
    assert len(world.channel.history(viewer=world.bob)) == 2
