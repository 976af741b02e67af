"""Who gets which answer, as a table: everything that the bot refuses, and the sentence that it refuses with.

A row is: who, what they do, where, and what they read. Every refusal is private, and nobody else sees anything of it.
The hostile prompts at the end are no refusals but for the first ones: they are written, and do no harm.
"""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

import discord
import pytest
from simcord.actors import MemberActor
from simcord.builders import ChannelHandle
from simcord.results import InteractionResult, ResponseMessage

from tests.bot.discord.conftest import World, posts_file, prompt_field, said

Act = Callable[["Scene"], Awaitable[InteractionResult]]


@dataclass
class Scene:
    """A server that knows @jack, is learning @jill for bob, and has a reply with tweets that mod asked for."""

    world: World
    who: MemberActor
    where: ChannelHandle
    reply: ResponseMessage


def slash(command: str, **options: object) -> Act:
    async def act(scene: Scene) -> InteractionResult:
        return await scene.who.slash(scene.where, command, **options)

    return act


def train(handle: str, content: bytes | None = None, name: str = "posts.jsonl", **options: object) -> Act:
    return slash("train", handle=handle, archive=(name, posts_file() if content is None else content), **options)


def press(label: str, on: Act) -> Act:
    """Press a button of what a command shows."""

    async def act(scene: Scene) -> InteractionResult:
        shown = await on(scene)
        return await scene.who.click(shown.response, label=label)

    return act


def press_on_the_reply(label: str) -> Act:
    async def act(scene: Scene) -> InteractionResult:
        return await scene.who.click(scene.reply, label=label)

    return act


def fill(button: Act, prompt: str) -> Act:
    """Open a prompt's modal and send it off."""

    async def act(scene: Scene) -> InteractionResult:
        shown = await button(scene)
        return await scene.who.submit_modal(shown, {prompt_field(shown)["custom_id"]: prompt})

    return act


def times(number: int, act: Act) -> Act:
    """The last of several times."""

    async def again(scene: Scene) -> InteractionResult:
        for _ in range(number - 1):
            await act(scene)
        return await act(scene)

    return again


def press_cancel_of_the_card(scene: Scene) -> Awaitable[InteractionResult]:
    card = next(message for message in scene.world.channel.history(viewer=scene.world.bob) if message.components)
    return scene.who.click(card, label="Cancel")


MANAGERS_ONLY = "This is for those who have the Manage Server permission."
NOT_A_NAME = "is not an X user name: it takes 1 to 15 letters (a-z), digits or underscores, such as @jack."
UNKNOWN = "I have not learned @wren here yet: /train starts it, and /models shows who I know."
MENTION = "That is a Discord mention; give the X user name instead, such as @jack."
CONTROL = "The prompt contains control characters; use plain text."
TOKEN = "The prompt contains a model control token such as <|endoftext|>; write it in plain words."  # noqa: S105
TOO_LONG = "The prompt is 4,000 characters long; give at most 200, so that a tweet can go on."

# fmt: off
REFUSALS = [
    # who, what, where, answer
    ("alice", "/tweet wren", slash("tweet", handle="wren"), "general", UNKNOWN),
    ("alice", "/tweet wren + jack", slash("tweet", handle="wren + jack"), "general",
     "I have not learned @jack + @wren here yet"),
    ("alice", "/tweet jill, who is being learned", slash("tweet", handle="jill"), "general",
     "I am still learning @jill (training 1); /jobs shows how far it is."),
    ("alice", "/tweet not a name!", slash("tweet", handle="näme"), "general", NOT_A_NAME),
    ("alice", "/tweet with a name of 16 letters", slash("tweet", handle="a" * 16), "general", NOT_A_NAME),
    ("alice", "/tweet with 4,000 letters for a handle", slash("tweet", handle="a" * 4000), "general", NOT_A_NAME),
    ("alice", "/tweet with a Discord mention", slash("tweet", handle="<@123456>"), "general", MENTION),
    ("alice", "/tweet with a role's mention", slash("tweet", handle="<@&1>"), "general", MENTION),
    ("alice", "/tweet @everyone", slash("tweet", handle="@everyone"), "general",
     "I have not learned @everyone here yet"),
    ("alice", "/tweet x.com/home", slash("tweet", handle="https://x.com/home"), "general", NOT_A_NAME),
    ("alice", "/tweet ../../jack", slash("tweet", handle="../../jack"), "general", NOT_A_NAME),
    ("alice", "/tweet with a masked link for a handle", slash("tweet", handle="[jack](https://evil.example)"),
     "general", NOT_A_NAME),
    ("alice", "/tweet jack in a channel that is not allowed", slash("tweet", handle="jack"), "offtopic",
     "The admins of this server let me answer only in <#"),
    ("mod", "/tweet jack in a channel that is not allowed", slash("tweet", handle="jack"), "offtopic",
     "The admins of this server let me answer only in <#"),
    ("alice", "/models in a channel that is not allowed", slash("models"), "offtopic",
     "The admins of this server let me answer only in <#"),
    ("alice", "/jobs in a channel that is not allowed", slash("jobs"), "offtopic",
     "The admins of this server let me answer only in <#"),
    ("alice", "/tweet jack, for the seventh time in a minute", times(7, slash("tweet", handle="jack")), "general",
     "That is more than 6 requests in a minute; try again in "),
    ("alice", "More, after six requests in a minute", times(7, press_on_the_reply("More")), "general",
     "That is more than 6 requests in a minute; try again in "),
    ("alice", "Delete on another's reply", press_on_the_reply("Delete"), "general",
     "Only whoever asked for these tweets, or a moderator, can delete them."),
    ("alice", "Cancel on another's training", press_cancel_of_the_card, "general",
     "or those with the Manage Server permission can cancel this."),
    ("alice", "Cancel on another's training, in /jobs", press("Cancel jill", slash("jobs")), "general",
     "or those with the Manage Server permission can cancel this."),
    ("alice", "Forget under /model jack", press("Forget", slash("model", handle="jack")), "general", MANAGERS_ONLY),
    ("alice", "/model wren", slash("model", handle="wren"), "general", UNKNOWN),
    ("alice", "/models with a search that nothing fits", slash("models", search="zebra"), "general",
     "I know no voice with 'zebra' in its handle; /models shows all."),
    ("alice", "/models with a hostile search", slash("models", search="@everyone [x](https://evil.example)"),
     "general", "I know no voice with"),
    ("alice", "/train without a file", slash("train", handle="wren"), "general", "I need posts of @wren"),
    ("alice", "/train jill, who is being learned", train("jill"), "general",
     "@jill is being learned already, by request of <@"),
    ("bob", "/train jill once more", train("jill"), "general", "You asked for @jill already: training 1 is under way."),
    ("alice", "/train with a Discord mention", train("<@!42>"), "general", MENTION),
    ("alice", "/train with a second handle that is none", train("wren", second="no name"), "general", NOT_A_NAME),
    ("alice", "/train with a zip that is none", train("wren", b"text", "archive.zip"), "general",
     "archive.zip is named .zip but is no zip file; download or copy it again."),
    ("alice", "/train wren + jay with posts of wren alone", train("wren", second="jay"), "general",
     "I need posts of @jay"),
    ("alice", "/train where the bot may not write", train("wren"), "silent", "I cannot write in this channel"),
    ("dave", "/train without the role for it", train("wren"), "there", "may train here; you can use /tweet"),
    ("alice", "/config show", slash("config show"), "general", MANAGERS_ONLY),
    ("alice", "/config reset", slash("config reset"), "general", MANAGERS_ONLY),
    ("alice", "/config limits tweets:60", slash("config limits", tweets=60), "general", MANAGERS_ONLY),
    ("mod", "/config limits with nothing", slash("config limits"), "general",
     "Give at least one of trainings, tweets and waiting."),
    # prompts
    ("alice", "a prompt of 4,000 characters", slash("tweet", handle="jack", prompt="a" * 4000), "general", TOO_LONG),
    ("alice", "a prompt of 4,000 characters in the first field", slash("tweet", handle="jack " + "a" * 4000),
     "general", TOO_LONG),
    ("alice", "a prompt with a control token", slash("tweet", handle="jack", prompt="Hi <|endoftext|> you"), "general",
     TOKEN),
    ("alice", "a prompt with control characters", slash("tweet", handle="jack", prompt="Hi\x1b[31m \x00"), "general",
     CONTROL),
    ("alice", "a control token in the modal", fill(press_on_the_reply("Edit prompt"), "<|im_start|>"), "general",
     TOKEN),
    ("alice", "a control token in the modal under a voice",
     fill(press("Tweet", slash("model", handle="jack")), "<|im_start|>"), "general", TOKEN),
]

WRITTEN = [
    # who, prompt, where, how the reply begins
    ("alice", "@everyone", "general", "**\\@everyone** →"),
    ("alice", "@here now", "general", "**\\@here now** →"),
    ("alice", "<@&1>", "general", "**\\<\\@&1\\>** →"),
    ("alice", "<@1> and <#1>", "general", "**\\<\\@1\\> and \\<#1\\>** →"),
    ("alice", "[free](https://evil.example)", "general", "**\\[free\\]\\(https\\://evil.example\\)** →"),
    ("alice", "```ansi", "general", "**\\`\\`\\`ansi** →"),
    ("alice", "**bold** ||hidden||", "general", "**\\*\\*bold\\*\\* \\|\\|hidden\\|\\|** →"),
    ("alice", "<t:1:R> <a:wave:1>", "general", "**\\<t:1:R\\> \\<a:wave:1\\>** →"),
    ("alice", "z" + "\u0335\u0321\u0327\u0322" * 20, "general", "**z\u0335\u0335\u0335** →"),
    ("alice", "the \u202eevil txt.exe", "general", "**the evil txt.exe** →"),
    ("alice", "\u200fשלום", "general", "**\u200fשלום** →"),
    ("alice", "# A heading", "general", "**\\# A heading** →"),
]
# fmt: on


@pytest.fixture
async def scene(world: World) -> Scene:
    world.know()
    await world.train(world.bob, handle="jill")
    await world.running()
    reply = await world.ask(world.mod)
    return Scene(world, world.alice, world.channel, reply.response)


async def staged(scene: Scene, who: str, where: str) -> Scene:
    """The row's person in the row's place."""
    world = scene.world
    if where == "there":
        there = world.another_server()
        keepers = there.guild.create_role("Keepers")
        await world.services.rules.allow_trainer(there.guild.id, keepers.id)
        member = there.guild.add_member(world.env.create_user("dave"))
        return Scene(world, member, there.channel, scene.reply)
    overwrites = {}
    if where == "silent":
        overwrites = {world.guild.me: discord.PermissionOverwrite(send_messages=False)}
    place = world.channel
    if where != "general":
        place = world.guild.create_text_channel(where, overwrites=overwrites)
    if where == "offtopic":
        await world.services.rules.allow_channel(world.guild.id, world.channel.id)
    command = world.env.backend.find_command("config", world.guild.id, type=1)
    command["default_member_permissions"] = None  # as a server's own override would have it
    return Scene(world, getattr(world, who), place, scene.reply)


@pytest.mark.parametrize(("who", "what", "act", "where", "answer"), REFUSALS, ids=[row[1] for row in REFUSALS])
async def test_refused(scene: Scene, who: str, what: str, act: Act, where: str, answer: str) -> None:
    del what
    staged_scene = await staged(scene, who, where)
    jobs = len(await scene.world.services.jobs.open_jobs())
    result = await act(staged_scene)
    assert answer in said(result)
    assert len(said(result)) < 2000
    shown = (result.followups or [result.response])[0]
    assert shown.ephemeral
    assert not scene.world.pings()
    assert len(await scene.world.services.jobs.open_jobs()) == jobs
    assert scene.reply.embeds


@pytest.mark.parametrize(("who", "prompt", "where", "start"), WRITTEN, ids=[ascii(row[1])[:30] for row in WRITTEN])
async def test_written_and_harmless(scene: Scene, who: str, prompt: str, where: str, start: str) -> None:
    staged_scene = await staged(scene, who, where)
    result = await slash("tweet", handle="jack", prompt=prompt, count=1)(staged_scene)
    assert result.response.embeds[0].description.startswith(start)
    assert "AI-generated" in result.response.embeds[0].author.name
    assert result.response.content == ""
    assert not scene.world.pings()
