"""`/tweet` and the buttons under its reply."""

import asyncio
import re
from collections.abc import Awaitable, Callable
from contextlib import ExitStack

import discord
import pytest

from bot.turns import MOST_WAITING
from models.engine import EngineError
from models.store import SHARED
from models.tweets import Tweets
from tests.bot.discord.conftest import World, labels, prompt_field, said


async def test_three_tweets_under_the_mark_of_a_machine(world: World) -> None:
    version = world.know()
    result = await world.ask(world.alice, prompt="My dream is")
    assert not result.ephemeral
    embed = result.response.embeds[0]
    assert embed.author.name == "🤖 AI-generated · in the style of @jack"
    assert embed.description.count("**My dream is** → number") == 3
    assert embed.footer.text == "Written by a machine. @jack said none of this."
    assert labels(result.response) == ["More", "Edit prompt", "Picture", "Delete"]
    assert world.engine.requests == [(version, "My dream is", 3)]


async def test_it_is_acknowledged_before_anything_is_written(world: World) -> None:
    world.know()
    order: list[str] = []

    def tweets(prompt: str, count: int) -> Tweets:
        order.extend(one.path.rsplit("/", 1)[-1] for one in world.env.http_requests[-1:])
        return Tweets([f"{prompt} a tweet"] * count)

    world.engine.tweets = tweets
    await world.ask(world.alice)
    assert order == ["callback"]


async def test_the_account_is_shown_as_its_archive_tells(world: World) -> None:
    profile = {"name": "Jack W.", "picture_url": "https://pbs.twimg.com/a.jpg"}
    world.know(profiles={"jack": profile})
    author = (await world.ask(world.alice)).response.embeds[0].author
    assert author.name == "🤖 AI-generated · in the style of Jack W. (@jack)"
    assert author.icon_url == "https://pbs.twimg.com/a.jpg"


@pytest.mark.parametrize("count", [1, 10])
async def test_as_many_as_were_asked_for(world: World, count: int) -> None:
    world.know()
    result = await world.ask(world.alice, count=count)
    assert said(result).count("→ ") == count


async def test_fewer_than_asked_for_are_counted(world: World) -> None:
    world.know()
    world.engine.tweets = lambda prompt, _count: Tweets([f"{prompt} one of them"])
    assert "1 of 3 came out right." in said(await world.ask(world.alice))


@pytest.mark.parametrize(
    ("typed", "key", "prompt"),
    [
        ("jack", "jack", ""),
        (" @Jack ", "jack", ""),
        ("https://x.com/JACK/status/20", "jack", ""),
        ("@jack My dream is", "jack", "My dream is"),
        ("x.com/jack  My dream - or yours", "jack", "My dream - or yours"),
        ("@jill + @jack", "jack-jill", ""),
        ("jack-jill", "jack-jill", ""),
        ("jill+jack My dream", "jack-jill", "My dream"),
    ],
)
async def test_all_of_it_in_the_first_field(world: World, typed: str, key: str, prompt: str) -> None:
    world.know("jack")
    world.know("jack-jill")
    await world.ask(world.alice, typed)
    version, asked_for, _ = world.engine.requests[-1]
    assert (version.key, asked_for) == (key, prompt)


async def test_handles_are_offered_while_they_are_typed(world: World) -> None:
    for key in ("jack", "jill", "jack-jill"):
        world.know(key)
    world.know("everybody", SHARED)
    offered = await world.alice.autocomplete(world.channel, "tweet", "handle", "@JA")
    assert [(one["name"], one["value"]) for one in offered] == [("jack + jill", "jack-jill"), ("jack", "jack")]
    assert len(await world.alice.autocomplete(world.channel, "tweet", "handle", "")) == 4


async def test_no_more_than_25_handles_are_offered(world: World) -> None:
    for number in range(27):
        world.know(f"bird{number}")
    assert len(await world.alice.autocomplete(world.channel, "tweet", "handle", "bird")) == 25


async def test_the_server_s_own_voice_goes_before_the_shared_one(world: World) -> None:
    world.know("jack", SHARED)
    await world.ask(world.alice)
    assert world.engine.requests[-1][0].scope == SHARED
    world.know("jack")
    await world.ask(world.alice)
    assert world.engine.requests[-1][0].scope == world.scope


async def test_a_shared_voice_serves_while_the_server_s_own_is_learned(world: World) -> None:
    world.know("jack", SHARED)
    question = await world.train(world.bob)
    await world.bob.click(question.response, label="Learn again")
    await world.running()
    assert "AI-generated" in said(await world.ask(world.alice))


async def test_a_voice_that_is_being_learned_says_so(world: World) -> None:
    await world.train(world.bob)
    result = await world.ask(world.alice)
    assert said(result) == "I am still learning @jack (training 1); /jobs shows how far it is."
    assert result.ephemeral


async def test_a_voice_serves_while_it_is_learned_again(world: World) -> None:
    world.know()
    question = await world.train(world.bob)
    await world.bob.click(question.response, label="Learn again")
    await world.running()
    assert "AI-generated" in said(await world.ask(world.alice))


# Buttons


@pytest.fixture(params=["at once", "after a restart"])
def again(request: pytest.FixtureRequest, world: World) -> Callable[[], Awaitable[None]]:
    """What happens between a reply and the press of its button."""

    async def do() -> None:
        if request.param == "after a restart":
            await world.restart()

    return do


async def test_more_asks_the_same_once_more(world: World, again: Callable[[], Awaitable[None]]) -> None:
    world.know()
    first = await world.ask(world.alice, prompt="My day", count=2)
    await again()
    second = await world.bob.click(first.response, label="More")
    assert not second.ephemeral
    assert second.response.id != first.response.id
    assert world.engine.requests[0] == world.engine.requests[1]
    assert labels(second.response) == ["More", "Edit prompt", "Picture", "Delete"]


async def test_edit_prompt_begins_with_the_old_one(world: World, again: Callable[[], Awaitable[None]]) -> None:
    world.know()
    first = await world.ask(world.alice, prompt="My day", count=2)
    await again()
    shown = await world.bob.click(first.response, label="Edit prompt")
    assert prompt_field(shown)["value"] == "My day"
    result = await world.fill(world.bob, shown, "My night")
    assert said(result).count("**My night** →") == 2


@pytest.mark.parametrize("prompt", ["👨‍👩‍👧‍👦" * 40, "https://x.com/" + "a" * 386])
async def test_a_prompt_that_is_longer_than_x_counts_it_can_be_edited(world: World, prompt: str) -> None:
    world.know()
    first = await world.ask(world.alice, prompt=prompt, count=1)
    shown = await world.alice.click(first.response, label="Edit prompt")
    field = prompt_field(shown)
    assert field.get("value") == prompt
    assert len(prompt) <= field["max_length"] <= 4_000
    assert "**Blue** →" in said(await world.fill(world.alice, shown, "Blue"))


async def test_a_prompt_in_the_modal_may_be_empty(world: World) -> None:
    world.know()
    first = await world.ask(world.alice, prompt="My day")
    await world.fill(world.alice, await world.alice.click(first.response, label="Edit prompt"), "")
    assert world.engine.requests[-1][1] == ""


async def test_delete_is_for_whoever_asked(world: World, again: Callable[[], Awaitable[None]]) -> None:
    world.know()
    result = await world.ask(world.alice)
    await again()
    await world.alice.click(result.response, label="Delete")
    assert result.response is None
    assert not world.channel.history()


async def test_delete_is_for_moderators(world: World) -> None:
    world.know()
    result = await world.ask(world.alice)
    keepers = world.guild.create_role("Keepers", permissions=discord.Permissions(manage_messages=True))
    keeper = world.guild.add_member(world.env.create_user("keeper"), roles=[keepers])
    await keeper.click(result.response, label="Delete")
    assert not world.channel.history()


async def test_delete_is_not_for_others(world: World) -> None:
    world.know()
    result = await world.ask(world.alice)
    refused = await world.bob.click(result.response, label="Delete")
    assert said(refused) == "Only whoever asked for these tweets, or a moderator, can delete them."
    assert refused.ephemeral
    assert result.response


async def test_whoever_pressed_more_may_delete_what_came(world: World) -> None:
    world.know()
    more = await world.bob.click((await world.ask(world.alice)).response, label="More")
    await world.bob.click(more.response, label="Delete")
    assert more.response is None


async def test_a_reply_that_somebody_else_deleted_first(world: World) -> None:
    world.know()
    result = await world.ask(world.alice)
    world.env.inject_error("DELETE", "*/messages/@original", status=404, code=10008)
    pressed = await world.alice.click(result.response, label="Delete")
    assert not pressed.followups


async def test_the_buttons_of_a_forgotten_voice_say_so(world: World) -> None:
    world.know()
    result = await world.ask(world.alice)
    world.services.store.forget("jack", scope=world.scope)
    assert "I have not learned @jack here yet" in said(await world.alice.click(result.response, label="More"))


# Limits and faults


async def test_too_many_requests_in_a_minute_say_when(world: World) -> None:
    world.know()
    for _ in range(6):
        await world.ask(world.alice)
    result = await world.ask(world.alice)
    assert "That is more than 6 requests in a minute; try again in " in said(result)
    assert said(result).endswith("seconds.")
    assert result.ephemeral
    assert "AI-generated" in said(await world.ask(world.bob))


async def test_buttons_count_as_requests(world: World) -> None:
    world.know()
    await world.services.rules.limit(world.guild.id, "tweets_a_minute", 1)
    first = await world.ask(world.alice)
    assert "more than 1 requests" in said(await world.alice.click(first.response, label="More"))
    shown = await world.alice.click(first.response, label="Edit prompt")
    assert "more than 1 requests" in said(await world.fill(world.alice, shown, "x"))


async def test_a_refused_request_costs_nothing(world: World) -> None:
    await world.services.rules.limit(world.guild.id, "tweets_a_minute", 1)
    await world.ask(world.alice, "nobody")
    world.know()
    assert "AI-generated" in said(await world.ask(world.alice))


async def test_a_request_waits_for_its_turn_and_gives_it_back(world: World) -> None:
    world.know()
    with world.services.turns.place(1) as turn:
        await turn.wait()
        asking = asyncio.create_task(world.ask(world.alice))
        while not world.sent("POST", "/callback"):  # noqa: ASYNC110
            await asyncio.sleep(0.01)
        assert not world.engine.requests
    assert "AI-generated" in said(await asking)
    world.engine.error = EngineError("Writing took too long.")
    await world.ask(world.alice)
    world.engine.error = None
    assert "AI-generated" in said(await world.ask(world.alice))


async def test_a_server_with_many_waiting_is_refused_in_private(world: World) -> None:
    world.know()
    with ExitStack() as waiting:
        for _ in range(MOST_WAITING + 1):  # one of them has the turn
            waiting.enter_context(world.services.turns.place(world.guild.id))
        refused = await world.ask(world.alice)
    assert said(refused) == (
        "10 requests for tweets wait in this server already; try again when some of them are answered."
    )
    assert refused.ephemeral
    assert not world.engine.requests


async def test_nothing_is_written_for_whom_discord_lets_nobody_answer_any_more(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    world.know()
    monkeypatch.setattr(discord.Interaction, "is_expired", lambda _interaction: True)
    await world.ask(world.alice)
    assert not world.engine.requests


async def test_an_error_of_the_engine_is_one_private_sentence(world: World) -> None:
    world.know()
    world.engine.error = EngineError("Writing took too long; ask for fewer tweets.")
    result = await world.ask(world.alice)
    assert said(result) == "Writing took too long; ask for fewer tweets."
    assert result.followups[0].ephemeral
    assert not world.channel.history(viewer=world.bob)


async def test_an_error_behind_a_button_leaves_the_reply_as_it_was(world: World) -> None:
    world.know()
    first = await world.ask(world.alice)
    before = said(first)
    world.engine.error = EngineError("Writing took too long.")
    result = await world.bob.click(first.response, label="More")
    assert said(result) == "Writing took too long."
    assert said(first) == before
    assert len(world.channel.history(viewer=world.alice)) == 1


async def test_no_good_tweet_is_a_private_sentence(world: World) -> None:
    world.know()
    world.engine.tweets = lambda _prompt, _count: Tweets([])
    result = await world.ask(world.alice)
    assert "Nothing good came out of that prompt" in said(result)
    assert not world.channel.history(viewer=world.bob)


async def test_a_damaged_model_is_told(world: World) -> None:
    version = world.know()
    (version.path / "adapter.bin").write_bytes(b"other")
    assert "is damaged" in said(await world.ask(world.alice))


# Text that nobody vouches for

HOSTILE = {
    "everyone": ("@everyone and @here", ["@everyone", "@here"]),
    "a role": ("<@&1> and <@1> and <#1>", ["<@", "<#"]),
    "a masked link": ("[free money](https://evil.example)", ["](", "https://"]),
    "a code fence": ("```ansi\nred\n``` `code`", ["```"]),
    "bold": ("**not** __said__ ~~by~~ ||him||", ["**", "__", "~~", "||"]),
    "the other direction": ("ab\u202edc\u2066", ["\u202e", "\u2066"]),
    "piled marks": ("z" + "\u0300\u0301\u0302\u0303" * 40, ["\u0303\u0300\u0301\u0302\u0303"]),
    "an emoji from elsewhere": ("<a:wave:123> <t:1:R> </train:1>", ["<a:", "<t:", "</"]),
    "a heading": ("\n# BIG\n> quote\n- list", ["\n# ", "\n> ", "\n- "]),
}


@pytest.mark.parametrize("name", HOSTILE)
async def test_generated_text_reads_as_written_and_does_nothing(world: World, name: str) -> None:
    text, harmful = HOSTILE[name]
    world.know()
    world.engine.tweets = lambda _prompt, _count: Tweets([text])
    result = await world.ask(world.alice)
    shown = result.response.embeds[0].description
    _is_harmless(shown.removeprefix("→ "), harmful)
    assert result.response.content == ""
    assert not world.pings()
    (request,) = world.sent("PATCH", "@original")
    assert request.json["allowed_mentions"]["parse"] == []


@pytest.mark.parametrize("name", HOSTILE)
async def test_a_prompt_reads_as_written_and_does_nothing(world: World, name: str) -> None:
    prompt, harmful = HOSTILE[name]
    prompt = prompt.strip()
    world.know()
    result = await world.ask(world.alice, prompt=prompt, count=1)
    shown = result.response.embeds[0].description
    assert shown.startswith("**")
    _is_harmless(shown.removeprefix("**").replace("** → number", " → number"), harmful)
    shown = await world.alice.click(result.response, label="Edit prompt")
    assert prompt_field(shown)["value"]


def _is_harmless(shown: str, harmful: list[str]) -> None:
    """That nothing harmful stands there without a backslash before it."""
    for part in harmful:
        assert not re.search(r"(?<!\\)" + re.escape(part), shown), shown


async def test_samples_and_first_tweets_are_harmless_too(world: World) -> None:
    hostile = "@everyone [x](https://evil.example) ```"
    world.engine.first_tweets = [f"My dream is {hostile}"]
    await world.learned(world.alice)
    words = "".join(field.value for field in world.channel.history()[0].embeds[0].fields)
    _is_harmless(words, ["@everyone", "](", "https://", "```"])
