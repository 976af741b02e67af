"""/models, /model, /jobs and forgetting."""

import sqlite3
from contextlib import closing

import pytest

from bot.jobs import NewJob
from models.curve import CURVE
from models.store import SHARED
from tests.bot.discord.conftest import World, labels, posts_file, said

PNG = b"\x89PNG\r\n\x1a\n picture"


def with_curve(world: World, key: str = "jack") -> None:
    """A version whose training drew its curve."""
    version = world.know(key)
    world.services.store.add(key, version.files() | {CURVE: PNG}, version.about, scope=world.scope)


async def test_no_voices_points_to_train(world: World) -> None:
    result = await world.alice.slash(world.channel, "models")
    assert said(result) == "I have not learned anybody here yet; /train starts it."
    assert result.ephemeral


async def test_voices_newest_first_with_how_good_they_are(world: World) -> None:
    for key in ("jack", "jill", "jack-jill"):
        world.know(key, kept=2345)
    words = said(await world.alice.slash(world.channel, "models"))
    assert "Voices I know here: 3" in words
    assert [line.split("**")[1].replace("\\", "") for line in words.splitlines()[1:4]] == [
        "@jack + @jill",
        "@jill",
        "@jack",
    ]
    assert "2,345 posts · 25% better than the base" in words


async def test_pages_turn_in_place_and_after_a_restart(world: World) -> None:
    for number in range(23):
        world.know(f"bird{number:02}")
    result = await world.alice.slash(world.channel, "models")
    assert "Page 1 of 3" in said(result)
    await world.restart()
    await world.bob.click(result.response, label="▶")
    assert "Page 2 of 3" in said(result)
    await world.bob.click(result.response, label="▶")
    assert "Page 3 of 3" in said(result)
    assert said(result).count("better than the base") == 3
    await world.bob.click(result.response, label="◀")
    assert "Page 2 of 3" in said(result)


async def test_the_first_page_has_no_page_before_it(world: World) -> None:
    for number in range(11):
        world.know(f"bird{number:02}")
    result = await world.alice.slash(world.channel, "models")
    buttons = [button["disabled"] for button in result.response.components[0]["components"]]
    assert buttons == [True, False]


async def test_a_search_goes_on_over_its_pages(world: World) -> None:
    for number in range(12):
        world.know(f"wren{number:02}")
        world.know(f"crow{number:02}")
    result = await world.alice.slash(world.channel, "models", search="@WREN")
    assert "Voices I know here: 12" in said(result)
    await world.alice.click(result.response, label="▶")
    assert "crow" not in said(result)
    assert said(result).count("wren") == 2


async def test_a_search_without_a_hit_says_so(world: World) -> None:
    world.know()
    assert "I know no voice with 'zebra'" in said(await world.alice.slash(world.channel, "models", search="zebra"))


async def test_a_shared_voice_is_listed_everywhere_once(world: World) -> None:
    world.know("jack", SHARED)
    world.know("jack")
    assert "Voices I know here: 1" in said(await world.alice.slash(world.channel, "models"))


async def test_a_model_with_its_curve(world: World) -> None:
    with_curve(world)
    result = await world.alice.slash(world.channel, "model", handle="@Jack")
    words = said(result)
    assert "2.00 → **1.50** bits per byte" in words
    assert "Versions: 2" in words
    assert "only this server can use it" in words
    (picture,) = result.response.attachments
    assert picture.filename == CURVE
    assert picture.description == "Bits per byte and loss over the training"
    assert result.response.embeds[0].image.url.endswith(CURVE)
    assert labels(result.response) == ["Tweet", "Forget"]


async def test_a_model_from_before_there_were_curves(world: World) -> None:
    world.know()
    result = await world.alice.slash(world.channel, "model", handle="jack")
    assert not result.response.attachments
    assert result.response.embeds[0].title == "@jack"


async def test_a_shared_model_cannot_be_forgotten_here(world: World) -> None:
    world.know("jack", SHARED)
    result = await world.mod.slash(world.channel, "model", handle="jack")
    assert "Shared by all servers" in said(result)
    assert labels(result.response) == ["Tweet"]


async def test_models_are_offered_while_a_handle_is_typed(world: World) -> None:
    world.know()
    for command, field in (("model", "handle"), ("models", "search")):
        choices = await world.alice.autocomplete(world.channel, command, field, "ac")
        assert [choice["value"] for choice in choices] == ["jack"]


# /jobs


async def test_no_jobs_says_so(world: World) -> None:
    result = await world.alice.slash(world.channel, "jobs")
    assert "Nothing is being learned in this server" in said(result)
    assert result.ephemeral


async def test_jobs_with_how_far_they_are_and_who_asked(world: World) -> None:
    await world.train(world.alice, handle="jack")
    (await world.running()).progress(0.42)
    await world.train(world.bob, handle="jill")
    result = await world.bob.slash(world.channel, "jobs")
    words = said(result)
    assert result.ephemeral
    assert "learning, 42%" in words
    assert "waiting, number 2" in words
    assert world.alice.mention in words
    assert labels(result.response) == ["Cancel jack", "Cancel jill"]
    await world.bob.click(result.response, label="Cancel jill")
    assert [job.key for job in await world.services.jobs.open_jobs()] == ["jack"]


async def queue(world: World, count: int) -> None:
    """So many trainings that run or wait."""
    path = world.services.settings.data_dir / "posts.jsonl"
    path.write_bytes(posts_file())
    for number in range(count):
        key, server = f"bird{number:02}", world.guild.id
        job = NewJob(server, world.scope, key, world.alice.id, world.channel.id, {key: [str(path)]})
        await world.services.jobs.add(job)
    await world.running()


async def test_every_training_can_be_cancelled_page_after_page(world: World) -> None:
    await queue(world, 43)
    result = await world.mod.slash(world.channel, "jobs")
    assert labels(result.response) == [*(f"Cancel bird{number:02}" for number in range(20)), "◀", "▶"]
    assert [len(row["components"]) for row in result.response.components] == [5, 5, 5, 5, 2]
    assert "Trainings in this server: 43" in said(result)
    assert "Page 1 of 3" in said(result)
    await world.restart()
    await world.mod.click(result.response, label="▶")
    assert "waiting, number 21" in said(result)
    await world.mod.click(result.response, label="▶")
    assert labels(result.response) == ["Cancel bird40", "Cancel bird41", "Cancel bird42", "◀", "▶"]
    for number in (40, 41, 42):
        cancelled = await world.mod.click(result.response, label=f"Cancel bird{number}")
        assert said(cancelled) == f"Training of @bird{number} is cancelled."
    await world.mod.click(result.response, label="◀")
    assert "Page 2 of 2" in said(result)
    assert "waiting, number 40" in said(result)


async def test_a_page_of_trainings_that_is_no_more_is_the_last_one(world: World) -> None:
    await queue(world, 21)
    result = await world.mod.slash(world.channel, "jobs")
    jobs = await world.services.jobs.open_jobs()
    await world.services.runner.cancel(jobs[-1], "Enough.")
    await world.mod.click(result.response, label="▶")
    assert "Trainings in this server: 20" in said(result)
    assert "◀" not in labels(result.response)


async def test_pages_of_trainings_that_have_all_ended(world: World) -> None:
    await queue(world, 21)
    result = await world.mod.slash(world.channel, "jobs")
    for job in await world.services.jobs.open_jobs():
        await world.services.runner.cancel(job, "Enough.")
    turned = await world.mod.click(result.response, label="▶")
    assert said(turned) == "Nothing is being learned in this server; /train starts a training."


async def test_jobs_of_other_servers_are_not_shown(world: World) -> None:
    there = world.another_server()
    await there.carol.slash(there.channel, "train", handle="jack", archive=("posts.jsonl", posts_file()))
    assert "Nothing is being learned" in said(await world.alice.slash(world.channel, "jobs"))


# Forgetting


async def forget(world: World, answer: str = "Forget", handle: str = "jack") -> str:
    """Press Forget under /model, and an answer to the question; what is said in the end."""
    shown = await world.mod.slash(world.channel, "model", handle=handle)
    question = await world.mod.click(shown.response, label="Forget")
    assert question.ephemeral
    assert "This cannot be undone" in said(question)
    await world.mod.click(question.response, label=answer)
    return said(question)


async def test_forget_is_asked_about(world: World) -> None:
    world.know()
    assert await forget(world, "No") == "Nothing was forgotten."
    assert world.services.store.versions("jack", scope=world.scope)


async def test_forget_is_for_those_who_manage_the_server(world: World) -> None:
    world.know()
    shown = await world.alice.slash(world.channel, "model", handle="jack")
    result = await world.alice.click(shown.response, label="Forget")
    assert said(result) == "This is for those who have the Manage Server permission."
    assert result.ephemeral


async def test_afterwards_everything_about_it_is_gone(world: World) -> None:
    await world.learned(world.alice)
    reply = await world.ask(world.alice, prompt="A secret")
    world.know("jack-jill")
    assert await forget(world) == "Forgotten in this server: @jack, @jack + @jill."
    assert "I have not learned @jack here" in said(await world.ask(world.alice))
    assert "I have not learned anybody" in said(await world.alice.slash(world.channel, "models"))
    assert "no longer known" in said(await world.alice.click(reply.response, label="More"))
    assert "I need posts of @jack" in said(await world.train(world.alice, archive=None))
    data_dir = world.services.settings.data_dir
    assert not [path for path in data_dir.rglob("*") if "jack" in path.name]
    assert not _rows_about(world, "jack")


async def test_jobs_that_came_to_nothing_are_forgotten_too(world: World) -> None:
    await world.learned(world.alice, handle="jill")
    await world.train(world.alice, second="jill", archive=("posts.jsonl", posts_file(seed=2)))
    (await world.running(2)).progress(0.5, "what jack and jill said")
    await world.until(lambda: _has_samples(world, 2), "a sample kept")
    await world.alice.click(world.channel.history(viewer=world.alice)[-1], label="Cancel")
    await world.ended()
    await forget(world, handle="jill")
    assert not _rows_about(world, "jill")


async def test_forget_leaves_others_and_other_servers_alone(world: World) -> None:
    there = world.another_server()
    world.know("jack")
    world.know("jackie")
    world.know("jack", str(there.guild.id))
    world.know("jack", SHARED)
    await forget(world)
    left = {(version.scope, version.key) for version in world.services.store.models(scope=None)}
    assert left == {(world.scope, "jackie"), (str(there.guild.id), "jack"), (SHARED, "jack")}


async def test_what_is_being_learned_is_not_forgotten(world: World) -> None:
    world.know()
    await world.learned(world.alice, handle="jill")
    await world.train(world.alice, second="jill", archive=("posts.jsonl", posts_file(seed=2)))
    await world.running(2)
    assert "@jack + @jill is being learned; cancel training 2 first" in await forget(world)
    assert world.services.store.versions("jack", scope=world.scope)


async def test_the_forget_button_works_after_a_restart(world: World) -> None:
    world.know()
    shown = await world.mod.slash(world.channel, "model", handle="jack")
    await world.restart()
    question = await world.mod.click(shown.response, label="Forget")
    await world.mod.click(question.response, label="Forget")
    assert "Forgotten in this server: @jack." in said(question)


@pytest.mark.parametrize("command", ["tweet", "model"])
async def test_a_forgotten_voice_s_buttons_say_that_it_is_gone(world: World, command: str) -> None:
    await world.learned(world.alice)
    before = await world.alice.slash(world.channel, "model", handle="jack")
    await forget(world)
    result = await world.alice.slash(world.channel, command, handle="jack")
    assert "I have not learned @jack here" in said(result)
    shown = await world.alice.click(before.response, label="Tweet")
    assert "I have not learned @jack here" in said(await world.fill(world.alice, shown, ""))


def _rows_about(world: World, handle: str) -> list[tuple[object, ...]]:

    found = []
    with closing(sqlite3.connect(world.services.settings.data_dir / "bowerbird.db")) as database:
        for table in ("jobs", "answers"):
            rows = database.execute(f"SELECT * FROM {table}").fetchall()  # noqa: S608
            found += [row for row in rows if handle in str(row)]
    return found


async def _has_samples(world: World, job: int) -> bool:
    return bool((await world.services.jobs.get(job)).samples)
