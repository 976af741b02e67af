"""/forget and /optout, by a server's admins and by whoever runs the bot."""

import re
import sqlite3
from collections.abc import Awaitable, Callable
from contextlib import closing
from typing import Any

import discord
import pytest
from simcord.actors import MemberActor

from bot.jobs import Job, NewJob
from models import workplace
from models.links import add_link
from models.store import SHARED, Version
from models.tweets import Tweets
from tests.bot.discord.conftest import World, labels, posts_file, said

REFUSED = "@jack is not to be imitated here: its owner or an admin asked for that."
MANAGERS_ONLY = "This is for those who have the Manage Server permission."


def operated_by(world: World, who: MemberActor) -> None:
    """The bot's application belongs to this person."""
    world.bot.owner_id = who.id


def offer_to_all(world: World) -> None:
    """As a server's own override would have it."""
    for name in ("forget", "optout"):
        world.env.backend.find_command(name, world.guild.id, type=1)["default_member_permissions"] = None


async def forget(world: World, who: MemberActor, answer: str = "Forget", **options: object) -> str:
    """`/forget` and an answer to its question; what is said in the end."""
    asked = await who.slash(world.channel, "forget", **{"handle": "jack"} | options)
    assert asked.ephemeral
    assert labels(asked.response) == ["Forget", "No"]
    await who.click(asked.response, label=answer)
    return said(asked)


async def optout(world: World, who: MemberActor, answer: str = "Opt out", handle: str = "jack") -> str:
    """`/optout` and an answer to its question; what is said in the end."""
    asked = await who.slash(world.channel, "optout", handle=handle)
    assert asked.ephemeral
    assert labels(asked.response) == ["Opt out", "No"]
    await who.click(asked.response, label=answer)
    return said(asked)


async def undo(world: World, who: MemberActor, handle: str = "jack") -> str:
    result = await who.slash(world.channel, "optout", handle=handle, undo=True)
    assert result.ephemeral
    return said(result)


def left(world: World) -> set[tuple[str, str]]:
    return {(version.scope, version.key) for version in world.services.store.models(scope=None)}


def rows_about(world: World, handle: str) -> list[object]:
    found = []
    with closing(sqlite3.connect(world.services.settings.data_dir / "bowerbird.db")) as database:
        for table in ("jobs", "answers", "spending"):
            rows = database.execute(f"SELECT * FROM {table}").fetchall()  # noqa: S608
            found += [row for row in rows if handle in str(row)]
    return found


# Who may


@pytest.mark.parametrize("command", ["forget", "optout"])
async def test_members_are_refused_even_where_discord_lets_them(world: World, command: str) -> None:
    world.know()
    offer_to_all(world)
    result = await world.alice.slash(world.channel, command, handle="jack")
    assert said(result) == MANAGERS_ONLY
    assert result.ephemeral
    assert left(world) == {(world.scope, "jack")}
    assert not await world.services.optouts.refused(world.scope, SHARED)


async def test_members_cannot_allow_again_either(world: World) -> None:
    await world.services.optouts.add(world.scope, "jack")
    offer_to_all(world)
    result = await world.alice.slash(world.channel, "optout", handle="jack", undo=True)
    assert said(result) == MANAGERS_ONLY
    assert await world.services.optouts.refused(world.scope) == {"jack"}


async def test_discord_is_told_for_whom_they_are(world: World) -> None:
    for name in ("forget", "optout"):
        sent = world.env.backend.find_command(name, world.guild.id, type=1)
        assert sent["default_member_permissions"] == discord.Permissions(manage_guild=True).value
        assert name not in world.alice.user.available_commands()


@pytest.mark.parametrize("command", ["forget", "optout"])
@pytest.mark.parametrize("handle", ["no name", "<@123>", "../../jack", "jack + jill"])
async def test_what_is_no_handle_is_refused(world: World, command: str, handle: str) -> None:
    world.know("jack-jill")
    result = await world.mod.slash(world.channel, command, handle=handle)
    assert "is not an X user name" in said(result) or "Discord mention" in said(result)
    assert result.ephemeral
    assert left(world) == {(world.scope, "jack-jill")}


# /forget in a server


async def test_forget_asks_before(world: World) -> None:
    world.know()
    asked = await world.mod.slash(world.channel, "forget", handle="@Jack")
    assert said(asked) == ("Forget @jack: every model and all posts of it in this server? This cannot be undone.")
    await world.mod.click(asked.response, label="No")
    assert said(asked) == "Nothing was forgotten."
    assert left(world) == {(world.scope, "jack")}


async def test_a_handle_in_underscores_reads_as_written(world: World) -> None:
    await world.learned(world.alice, handle="_jack_")
    (card,) = [message for message in world.channel.history(viewer=world.alice) if message.embeds]
    assert card.embeds[0].title == r"I have learned @\_jack\_"
    shown = await world.alice.slash(world.channel, "model", handle="_jack_")
    assert shown.response.embeds[0].title == r"@\_jack\_"
    asked = await world.mod.slash(world.channel, "forget", handle="_jack_")
    assert said(asked).startswith(r"Forget @\_jack\_: every model")
    await world.mod.click(asked.response, label="Forget")
    assert said(asked) == r"Forgotten in this server: @\_jack\_."
    assert said(await world.ask(world.alice, "_jack_")).startswith(r"I have not learned @\_jack\_ here yet")
    assert (await optout(world, world.mod, handle="_jack_")).startswith(r"@\_jack\_ is refused in this server")
    assert await undo(world, world.mod, "_jack_") == r"@\_jack\_ may be learned again: /train starts it."


async def test_forget_takes_this_server_s_and_leaves_the_rest(world: World) -> None:
    there = world.another_server()
    for key, scope in (("jack", world.scope), ("jack-jill", world.scope), ("jill", world.scope)):
        world.know(key, scope)
    world.know("jack", str(there.guild.id))
    assert await forget(world, world.mod) == "Forgotten in this server: @jack, @jack + @jill."
    assert left(world) == {(world.scope, "jill"), (str(there.guild.id), "jack")}


async def test_forget_takes_jobs_requests_and_posts(world: World) -> None:
    await world.learned(world.alice)
    await world.ask(world.bob, prompt="A secret")
    assert rows_about(world, "jack")
    await forget(world, world.mod)
    assert not rows_about(world, "jack")
    assert not [path for path in world.services.settings.data_dir.rglob("*") if "jack" in path.name]


@pytest.mark.parametrize("by", ["command", "More", "Edit prompt"])
async def test_whoever_asked_and_nobody_else_may_still_delete_what_a_forgotten_voice_wrote(
    world: World, by: str
) -> None:
    world.know()
    reply = await world.ask(world.alice if by == "command" else world.bob)
    if by != "command":
        reply = await world.alice.click(reply.response, label=by)
    if by == "Edit prompt":
        reply = await world.fill(world.alice, reply, "My")
    await forget(world, world.mod)
    assert said(await world.bob.click(reply.response, label="Delete")).startswith("Only whoever asked")
    assert reply.response
    await world.alice.click(reply.response, label="Delete")
    assert reply.response is None


async def test_a_forgotten_voice_can_be_learned_again(world: World) -> None:
    await world.learned(world.alice)
    await forget(world, world.mod)
    await world.learned(world.alice)
    assert left(world) == {(world.scope, "jack")}


async def test_forget_tells_whose_the_shared_model_is(world: World) -> None:
    world.know()
    world.know("jack", SHARED)
    world.know("jack-jill", SHARED)
    words = await forget(world, world.mod)
    assert words.startswith("Forgotten in this server: @jack. What all servers share (")
    assert "@jack + @jill" in words
    assert words.endswith(") is the operator's to forget; /optout refuses it in this server.")
    assert left(world) == {(SHARED, "jack"), (SHARED, "jack-jill")}


async def test_nothing_to_forget(world: World) -> None:
    world.know("jackie")
    assert await forget(world, world.mod) == "There was nothing about @jack in this server."
    assert left(world) == {(world.scope, "jackie")}


async def test_what_is_being_learned_is_not_forgotten(world: World) -> None:
    world.know()
    await world.learned(world.alice, handle="jill")
    await world.train(world.alice, second="jill", archive=("posts.jsonl", posts_file(seed=2)))
    await world.running(2)
    words = await forget(world, world.mod)
    assert words == "@jack + @jill is being learned; cancel training 2 first: /jobs."
    assert left(world) == {(world.scope, "jack"), (world.scope, "jill")}
    assert len(await world.services.jobs.open_jobs()) == 1


async def test_a_card_is_taken_away_and_nothing_else(world: World) -> None:
    await world.learned(world.alice, handle="jill")
    await world.learned(world.alice, handle="jack")
    cards = {job.key: job.card_id for job in [await world.services.jobs.get(number) for number in (1, 2)]}
    await forget(world, world.mod)
    ids = {message.id for message in world.channel.history(viewer=world.alice)}
    assert cards["jill"] in ids
    assert cards["jack"] not in ids


async def test_a_card_that_is_gone_or_out_of_reach_holds_nothing_up(world: World) -> None:
    for seed, (handle, second) in enumerate((("jill", None), ("jack", None), ("jack", "jill"))):
        await world.learned(world.alice, handle=handle, second=second, archive=("posts.jsonl", posts_file(seed=seed)))
    gone = await world.services.jobs.get(2)
    card = next(message for message in world.channel.history(viewer=world.mod) if message.id == gone.card_id)
    await world.mod.delete(card)
    world.env.inject_error("DELETE", "*/messages/*", status=403)
    assert (await forget(world, world.mod)).startswith("Forgotten in this server: @jack, @jack + @jill.")
    assert not rows_about(world, "jack")


@pytest.mark.parametrize("command", [forget, optout])
async def test_more_than_a_message_holds_is_cut_and_counted(world: World, command: Callable[..., Any]) -> None:
    await world.learned(world.alice)
    for number in range(40):
        add_link(world.know().path, "W&B", f"https://wandb.example/wren-industries/bowerbird/runs/{number:08x}")
        world.know(f"jack-long_name_{number:02}")
        world.know(f"jack-long_name_{number:02}", SHARED)
    words = await command(world, world.mod)
    assert len(words) <= 2_000
    assert len(re.findall(r", and \d+ more[.)]", words)) == 3


@pytest.mark.parametrize("command", ["forget", "optout"])
async def test_cards_are_taken_away_also_where_the_answer_cannot_be_given(
    world: World, faults: list[BaseException], command: str
) -> None:
    del faults
    await world.learned(world.alice)
    card = (await world.services.jobs.get(1)).card_id
    asked = await world.mod.slash(world.channel, command, handle="jack")
    world.env.inject_error("PATCH", "*/messages/@original", status=503)
    await world.mod.click(asked.response, label=labels(asked.response)[0])
    assert not rows_about(world, "jack")
    assert card not in {message.id for message in world.channel.history(viewer=world.mod)}


# What is being written meanwhile


async def asked_while(world: World, monkeypatch: pytest.MonkeyPatch, change: Callable[[], Awaitable[object]]) -> str:
    """What is said to a request for tweets that waits for its turn while something is done."""

    async def generate(_version: Version, prompt: str, **_: object) -> Tweets:
        await change()
        return Tweets([f"{prompt} blue"])

    with monkeypatch.context() as patched:
        patched.setattr(world.engine, "generate", generate)
        return said(await world.ask(world.alice, prompt="A secret"))


async def test_what_is_refused_meanwhile_is_neither_shown_nor_kept(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    world.know()

    async def refuse() -> None:
        await world.services.forgetting.refuse(["jack"], world.scope, world.services.runner.cancel)

    assert await asked_while(world, monkeypatch, refuse) == REFUSED
    assert not world.channel.history(viewer=world.bob)
    assert not rows_about(world, "jack")


async def test_what_is_forgotten_meanwhile_is_neither_shown_nor_kept(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    world.know()
    world.know("jack", SHARED)

    async def forget_here() -> None:
        await world.services.forgetting.forget(["jack"], world.scope)

    assert "I have not learned @jack here yet" in await asked_while(world, monkeypatch, forget_here)
    assert not world.channel.history(viewer=world.bob)
    assert not rows_about(world, "jack")


async def test_what_is_learned_again_meanwhile_is_shown(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    world.know()

    async def learn() -> None:
        world.know()

    assert "blue" in await asked_while(world, monkeypatch, learn)


# What is being asked for meanwhile


async def test_what_is_refused_between_its_check_and_its_row_is_not_learned(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    services = world.services
    add = services.jobs.add

    async def refuse_and_add(new: NewJob) -> tuple[Job, bool]:
        await services.forgetting.refuse(["jack"], world.scope, services.runner.cancel)
        return await add(new)

    monkeypatch.setattr(services.jobs, "add", refuse_and_add)
    await world.train(world.alice)
    await world.ended()
    job = await services.jobs.get(1)
    assert (job.state, job.reason) == ("failed", REFUSED)
    assert not world.engine.trainings
    assert not list(services.settings.data_dir.glob("timelines/*/jack/*"))


async def test_what_is_refused_and_not_cancelled_is_not_kept(world: World) -> None:
    """Whoever refused it was stopped in between."""
    await world.train(world.alice)
    training = await world.running()
    await world.services.optouts.add(SHARED, "jack")
    training.finish()
    await world.ended()
    job = await world.services.jobs.get(1)
    assert (job.state, job.reason) == ("failed", REFUSED)
    assert not left(world)
    assert not list(world.services.settings.data_dir.glob("timelines/*/jack/*"))


# /forget by the operator


async def test_the_operator_forgets_everywhere(world: World) -> None:
    there = world.another_server()
    for scope in (world.scope, str(there.guild.id), SHARED):
        world.know("jack", scope)
        world.know("jill", scope)
    operated_by(world, world.mod)
    asked = await world.mod.slash(world.channel, "forget", handle="jack")
    assert "in every server, and the shared ones, since you run this bot" in said(asked)
    await world.mod.click(asked.response, label="Forget")
    assert said(asked) == "Forgotten everywhere: @jack."
    assert {key for _scope, key in left(world)} == {"jill"}
    assert len(left(world)) == 3


async def test_what_was_put_on_the_web_is_named(world: World) -> None:
    add_link(world.know("jack", SHARED).path, "Hugging Face", "https://hub.example/wren/jack")
    operated_by(world, world.mod)
    assert await forget(world, world.mod) == (
        "Forgotten everywhere: @jack. What the operator put on the web stays there until they remove it: "
        "<https://hub.example/wren/jack>."
    )


async def test_the_operator_needs_no_permission_in_the_server(world: World) -> None:
    world.know("jack", SHARED)
    operated_by(world, world.bob)
    offer_to_all(world)
    assert await forget(world, world.bob) == "Forgotten everywhere: @jack."


@pytest.fixture
def application(world: World, monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    """What Discord tells of the bot's application, to be changed by a test."""
    told: dict[str, Any] = {
        "id": "1", "name": "Bowerbird", "icon": None, "description": "", "summary": "", "bot_public": True,
        "bot_require_code_grant": False, "verify_key": "0" * 64, "flags": 0, "owner": user_json(1), "team": None,
    }  # fmt: skip

    async def application_info() -> dict[str, Any]:
        return told

    monkeypatch.setattr(world.bot.http, "application_info", application_info)
    return told


def user_json(number: int) -> dict[str, Any]:
    return {"id": str(number), "username": f"user{number}", "discriminator": "0", "avatar": None}


async def test_the_owner_of_the_application_is_the_operator(world: World, application: dict[str, Any]) -> None:
    world.know("jack", SHARED)
    application["owner"] = user_json(world.bob.id)
    offer_to_all(world)
    result = await world.alice.slash(world.channel, "forget", handle="jack")
    assert said(result) == MANAGERS_ONLY
    assert await forget(world, world.bob) == "Forgotten everywhere: @jack."


@pytest.mark.parametrize(("role", "is_operator"), [("admin", True), ("developer", True), ("read_only", False)])
async def test_who_administers_or_develops_it_in_its_team_is_an_operator(
    world: World,
    application: dict[str, Any],
    role: str,
    is_operator: bool,  # noqa: FBT001
) -> None:
    world.know("jack", SHARED)
    # Its owner is then a user that stands for the team.
    member = {"membership_state": 2, "team_id": "2", "user": user_json(world.bob.id), "role": role}
    owner = {"membership_state": 2, "team_id": "2", "user": user_json(1), "role": "admin"}
    application["team"] = {
        "id": "2", "name": "Keepers", "icon": None, "owner_user_id": "1", "members": [owner, member]
    }  # fmt: skip
    application["owner"] = user_json(2)
    offer_to_all(world)
    if is_operator:
        assert await forget(world, world.bob) == "Forgotten everywhere: @jack."
    else:
        result = await world.bob.slash(world.channel, "forget", handle="jack")
        assert said(result) == MANAGERS_ONLY
        assert left(world) == {(SHARED, "jack")}


async def test_the_operator_is_told_of_trainings_elsewhere(world: World) -> None:
    there = world.another_server()
    await there.carol.slash(there.channel, "train", handle="jack", archive=("posts.jsonl", posts_file()))
    operated_by(world, world.mod)
    words = await forget(world, world.mod)
    assert words.startswith(
        "@jack is being learned; cancel training 1 first: /jobs in its server, or opt the handle out"
    )


async def test_trouble_with_discord_while_asking_who_operates(world: World, faults: list[BaseException]) -> None:
    del faults
    world.know()
    world.env.inject_error("GET", "*/oauth2/applications/@me", status=503)
    result = await world.mod.slash(world.channel, "forget", handle="jack")
    assert "Discord is having trouble" in said(result)
    assert left(world) == {(world.scope, "jack")}


# /optout in a server


async def test_optout_asks_before(world: World) -> None:
    world.know()
    assert await optout(world, world.mod, "No") == "Nothing was changed."
    assert left(world) == {(world.scope, "jack")}
    assert not await world.services.optouts.refused(world.scope)


async def test_optout_forgets_and_refuses_here(world: World) -> None:
    there = world.another_server()
    world.know()
    world.know("jack-jill")
    world.know("jack", str(there.guild.id))
    reply = await world.ask(world.alice)
    button = await world.alice.slash(world.channel, "model", handle="jack")
    words = await optout(world, world.mod)
    assert words == "@jack is refused in this server from now on. Forgotten in this server: @jack, @jack + @jill."
    assert left(world) == {(str(there.guild.id), "jack")}
    assert said(await world.ask(world.alice)) == REFUSED
    assert said(await world.ask(world.alice, handle="jack + jill")) == REFUSED
    assert said(await world.alice.slash(world.channel, "model", handle="jack")) == REFUSED
    assert "no longer known" in said(await world.alice.click(reply.response, label="More"))
    shown = await world.alice.click(button.response, label="Tweet")
    assert said(await world.fill(world.alice, shown, "")) == REFUSED
    answered = await there.carol.slash(there.channel, "tweet", handle="jack")
    assert answered.response.embeds


async def test_a_shared_voice_is_not_used_where_it_is_refused(world: World) -> None:
    there = world.another_server()
    world.know("jack", SHARED)
    world.know("jill", SHARED)
    reply = await world.ask(world.alice, handle="jill")
    words = await optout(world, world.mod)
    assert words == (
        "@jack is refused in this server from now on. There was nothing about @jack in this server. What all servers "
        "share (@jack) is the operator's to forget; nobody can use it here any more."
    )
    assert left(world) == {(SHARED, "jack"), (SHARED, "jill")}
    assert said(await world.ask(world.alice)) == REFUSED
    listed = said(await world.alice.slash(world.channel, "models"))
    assert "Voices I know here: 1" in listed
    assert "jack" not in listed
    offered = await world.alice.autocomplete(world.channel, "tweet", "handle", "j")
    assert [choice["value"] for choice in offered] == ["jill"]
    assert (await world.alice.click(reply.response, label="More")).response.embeds
    assert "Voices I know here: 2" in said(await there.carol.slash(there.channel, "models"))


async def test_more_and_edit_refuse_a_voice_that_was_refused_since(world: World) -> None:
    """Also where what was asked is still known: the refusal of all servers came from elsewhere."""
    world.know()
    reply = await world.ask(world.alice)
    await world.services.optouts.add(SHARED, "jack")
    assert said(await world.alice.click(reply.response, label="More")) == REFUSED
    shown = await world.alice.click(reply.response, label="Edit prompt")
    assert said(await world.fill(world.alice, shown, "My")) == REFUSED
    assert len(world.engine.requests) == 1


async def test_optout_cancels_what_is_being_learned(world: World) -> None:
    await world.train(world.alice)
    training = await world.running()
    await world.train(world.bob, second="jill", archive=("posts.jsonl", posts_file(seed=2)))
    cards = {job.card_id for job in await world.services.jobs.open_jobs()}
    words = await optout(world, world.mod)
    assert words.startswith("@jack is refused in this server from now on.")
    assert training.was_cancelled
    assert not await world.services.jobs.open_jobs()
    assert not rows_about(world, "jack")
    assert not [path for path in world.services.settings.data_dir.rglob("*") if "jack" in path.name]
    await world.shown()
    assert not cards & {message.id for message in world.channel.history(viewer=world.alice)}


async def test_optout_that_cannot_forget_yet_says_that_it_refuses(world: World) -> None:
    world.know()
    with workplace.alone(workplace.workplace(world.services.settings.data_dir, world.scope, "jack")):
        words = await optout(world, world.mod)
    assert words == (
        "@jack is refused in this server from now on, but not forgotten yet: @jack is being trained by another "
        "process; wait for it, or stop it first. Then type /optout again."
    )
    assert said(await world.ask(world.alice)) == REFUSED
    assert await optout(world, world.mod) == (
        "@jack is refused in this server from now on. Forgotten in this server: @jack."
    )


async def test_optout_leaves_trainings_of_others_alone(world: World) -> None:
    there = world.another_server()
    await world.train(world.alice, handle="jill")
    await there.carol.slash(there.channel, "train", handle="jack", archive=("posts.jsonl", posts_file()))
    await optout(world, world.mod)
    assert {job.key for job in await world.services.jobs.open_jobs()} == {"jill", "jack"}


async def test_optout_of_somebody_unknown_holds(world: World) -> None:
    words = await optout(world, world.mod)
    assert words == "@jack is refused in this server from now on. There was nothing about @jack in this server."
    assert said(await world.ask(world.alice)) == REFUSED


async def test_a_refused_handle_is_not_learned(world: World) -> None:
    await optout(world, world.mod)
    assert said(await world.train(world.alice)) == REFUSED
    assert said(await world.train(world.alice, handle="jill", second="jack")) == REFUSED
    assert not await world.services.jobs.open_jobs()
    assert not list(world.services.settings.data_dir.glob("timelines/*/*"))


async def test_undo_allows_it_again(world: World) -> None:
    await optout(world, world.mod)
    assert await undo(world, world.mod, "@Jack") == "@jack may be learned again: /train starts it."
    world.know()
    assert (await world.ask(world.alice)).response.embeds


async def test_undo_of_nothing_says_so(world: World) -> None:
    await world.services.optouts.add("999", "jack")
    assert await undo(world, world.mod) == "@jack is not refused in this server."


async def test_an_admin_cannot_allow_what_is_refused_everywhere(world: World) -> None:
    await world.services.optouts.add(SHARED, "jack")
    assert await undo(world, world.mod) == "@jack is refused everywhere; only the bot's operator can allow it again."
    await world.services.optouts.add(world.scope, "jack")
    assert await undo(world, world.mod) == (
        "This server refuses @jack no longer, but it is refused everywhere, by the bot's operator."
    )
    assert await world.services.optouts.refused(world.scope, SHARED) == {"jack"}
    assert said(await world.ask(world.alice)) == REFUSED


# /optout by the operator


async def test_the_operator_refuses_everywhere(world: World) -> None:
    there = world.another_server()
    for scope in (world.scope, str(there.guild.id), SHARED):
        world.know("jack", scope)
    await there.carol.slash(there.channel, "train", handle="jack", archive=("posts.jsonl", posts_file()))
    operated_by(world, world.mod)
    words = await optout(world, world.mod)
    assert words == "@jack is refused everywhere from now on. Forgotten everywhere: @jack."
    assert not left(world)
    assert not await world.services.jobs.open_jobs()
    assert said(await there.carol.slash(there.channel, "tweet", handle="jack")) == REFUSED
    assert said(await world.ask(world.alice)) == REFUSED


async def test_the_operator_allows_everywhere_and_here(world: World) -> None:
    operated_by(world, world.mod)
    for scope in (SHARED, world.scope):
        await world.services.optouts.add(scope, "jack")
    assert await undo(world, world.mod) == "@jack may be learned again: /train starts it."
    assert not await world.services.optouts.refused(world.scope, SHARED)
    assert await undo(world, world.mod) == "@jack is not refused everywhere."


async def test_an_operator_does_not_decide_for_a_server_s_admins(world: World) -> None:
    operated_by(world, world.bob)
    offer_to_all(world)
    for scope in (SHARED, world.scope):
        await world.services.optouts.add(scope, "jack")
    assert await undo(world, world.bob) == (
        "@jack may be learned again elsewhere; the admins of this server refuse it here."
    )
    assert await world.services.optouts.refused(world.scope) == {"jack"}


# While a handle is typed


async def test_handles_are_offered_one_by_one(world: World) -> None:
    world.know("jack-jill")
    world.know("jill")
    world.know("jane", SHARED)
    offered = await world.mod.autocomplete(world.channel, "forget", "handle", "@J")
    assert [choice["value"] for choice in offered] == ["jane", "jill", "jack"]


async def test_to_allow_again_what_is_refused_here_is_offered(world: World) -> None:
    world.know("jill")
    await world.services.optouts.add(world.scope, "jack")
    await world.services.optouts.add(SHARED, "jane")
    offered = await world.mod.autocomplete(world.channel, "optout", "handle", "", undo=True)
    assert [choice["value"] for choice in offered] == ["jack"]


async def test_members_are_offered_nothing(world: World) -> None:
    await world.services.optouts.add(world.scope, "jack")
    world.know("jill")
    offer_to_all(world)
    for undone in (True, False):
        assert not await world.alice.autocomplete(world.channel, "optout", "handle", "", undo=undone)
