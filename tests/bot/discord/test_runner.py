"""The runner: what is left of a training that was ended from outside, and what ends no queue."""

import asyncio
import sqlite3
import threading
from datetime import datetime, timedelta
from typing import Any
from unittest.mock import Mock

import pytest

from bot import runner as runner_module
from bot.forgetting import Forgotten, refuse_everywhere
from models import store as store_module
from models.store import Version
from tests.bot.discord.conftest import World, posts_file

STORING = runner_module.keep


async def optout(world: World) -> Forgotten:
    """What `python -m bot optout @jack` does, in a process of its own."""
    return await refuse_everywhere(["jack"], world.services.settings.data_dir)


def recorded(world: World) -> list[Version]:
    """What a tracker is told from now on."""
    told: list[Version] = []
    world.services.runner.on_version(told.append)
    return told


async def next_training(world: World, number: int) -> None:
    """Of somebody else: the one before it has ended in every respect."""
    await world.train(world.bob, handle="jill")
    await world.running(number)


async def has_ended(world: World, job: int) -> bool:
    return not (await world.services.jobs.get(job)).is_open


def fails_once(world: World, monkeypatch: pytest.MonkeyPatch, statement: str) -> None:
    """The disk is full for a moment."""
    jobs = world.services.jobs
    real = getattr(jobs, statement)

    async def failing(*_given: object) -> None:
        monkeypatch.setattr(jobs, statement, real)
        raise sqlite3.OperationalError("database or disk is full")

    monkeypatch.setattr(jobs, statement, failing)


def left(world: World) -> list[str]:
    """Every file and directory about @jack."""
    return [str(path) for path in world.services.settings.data_dir.rglob("*") if "jack" in path.name]


# Refused by another process


async def test_a_refused_voice_is_not_kept_though_its_training_ends_well(world: World) -> None:
    told = recorded(world)
    await world.train(world.alice)
    training = await world.running()
    await optout(world)
    training.finish()
    await next_training(world, 2)
    assert not world.services.store.versions("jack", scope=world.scope)
    assert not left(world)
    assert not told


async def test_a_voice_that_is_refused_while_it_is_kept_goes_again(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    def keep_and_refuse(*given: Any, **more: Any) -> Version:
        version = STORING(*given, **more)
        asyncio.run(optout(world))
        return version

    told = recorded(world)
    monkeypatch.setattr(runner_module, "keep", keep_and_refuse)
    await world.train(world.alice)
    (await world.running()).finish()
    await next_training(world, 2)
    assert not left(world)
    assert not told


async def test_a_training_whose_row_is_gone_is_stopped(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(runner_module, "_LOOK_EVERY", 0.01)
    await world.train(world.alice)
    training = await world.running()
    await optout(world)
    await next_training(world, 2)
    assert training.was_cancelled
    assert not left(world)


# Cancelled at the last moment


async def test_a_voice_that_is_refused_while_it_is_kept_is_gone_when_that_is_said(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Two cancel it then: whoever refuses it, and whoever looks at the row."""
    kept, go_on = threading.Event(), threading.Event()

    def keep_slowly(*given: Any, **more: Any) -> Version:
        kept.set()
        go_on.wait(20)
        return STORING(*given, **more)

    monkeypatch.setattr(runner_module, "_LOOK_EVERY", 0.01)
    monkeypatch.setattr(runner_module, "keep", keep_slowly)
    await world.train(world.alice)
    (await world.running()).finish()
    await world.until(kept.is_set, "keeping")
    services = world.services
    refusing = asyncio.create_task(services.forgetting.refuse(["jack"], world.scope, services.runner.cancel))
    await asyncio.sleep(0.2)
    assert not refusing.done()
    go_on.set()
    await refusing
    assert not services.store.versions("jack", scope=world.scope)
    await next_training(world, 2)
    assert not left(world)


async def test_what_is_cancelled_while_it_is_kept_leaves_the_voice_before_it(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept, go_on = threading.Event(), threading.Event()

    def keep_slowly(*given: Any, **more: Any) -> Version:
        version = STORING(*given, **more)
        kept.set()
        go_on.wait(20)
        return version

    before, told = world.know("jack"), recorded(world)
    monkeypatch.setattr(runner_module, "keep", keep_slowly)
    question = await world.train(world.alice)
    await world.alice.click(question.response, label="Learn again")
    (await world.running()).finish()
    await world.until(kept.is_set, "a version")
    cancelling = asyncio.create_task(
        world.services.runner.cancel(await world.services.jobs.get(1), "Cancelled by alice.")
    )
    await world.until(world.services.jobs.unannounced, "the end")
    go_on.set()
    assert await cancelling
    assert world.services.store.versions("jack", scope=world.scope) == [before]
    assert world.services.store.models(scope=None) == [before]
    assert not list(world.services.settings.data_dir.glob("timelines/*/jack/*"))
    assert not told


async def test_what_is_cancelled_while_its_posts_are_accepted_leaves_the_posts_before_them(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    services, loop = world.services, asyncio.get_running_loop()
    await world.learned(world.alice)
    before, accept = services.uploads.kept(world.scope, "jack"), services.uploads.accept
    second = Mock(id=2)

    def accept_and_cancel(sources: dict[str, list[str]]) -> None:
        accept(sources)
        assert asyncio.run_coroutine_threadsafe(services.jobs.cancel(second, "Cancelled."), loop).result(20)

    monkeypatch.setattr(services.uploads, "accept", accept_and_cancel)
    question = await world.train(world.alice, archive=("posts.jsonl", posts_file(seed=2)))
    await world.alice.click(question.response, label="Learn again")
    (await world.running(2)).finish()
    await next_training(world, 3)
    assert services.uploads.kept(world.scope, "jack") == before
    assert [path.parent for path in before] == list(services.settings.data_dir.glob("timelines/*/jack/*"))
    assert len(services.store.versions("jack", scope=world.scope)) == 1


# Numbers of jobs


async def test_a_version_of_a_job_of_the_same_number_is_not_taken_for_the_result(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The database was moved away, the store was not."""
    with monkeypatch.context() as earlier:
        earlier.setattr(store_module, "datetime", Mock(now=lambda zone: datetime.now(zone) - timedelta(days=3)))
        world.know("jack", job=1)
    question = await world.train(world.alice)
    await world.alice.click(question.response, label="Learn again")
    (await world.running()).finish()
    await world.ended()
    assert len(world.services.store.versions("jack", scope=world.scope)) == 2


async def test_a_version_that_was_kept_right_before_a_kill_is_the_result(world: World) -> None:
    await world.train(world.alice)
    training = await world.running()
    await world.train(world.bob, handle="jill")
    version = world.know("jill", job=2)
    training.finish()
    await world.until(lambda: has_ended(world, 2), "the second end")
    assert (await world.services.jobs.get(2)).version == version.version
    assert len(world.engine.trainings) == 1


# Given up


@pytest.mark.parametrize(("attempts", "state"), [(19, "running"), (20, "failed")])
async def test_what_was_interrupted_twenty_times_is_given_up(world: World, attempts: int, state: str) -> None:
    await world.train(world.bob, handle="jill")
    training = await world.running()
    await world.train(world.alice)
    await world.services.jobs._database.execute("UPDATE jobs SET attempt = ? WHERE id = 2", [attempts])
    training.finish()
    await world.until(lambda: is_in(world, 2, state), "its turn")
    job = await world.services.jobs.get(2)
    if state == "failed":
        assert job.reason == "It was interrupted 20 times; ask for it again."
        assert len(world.engine.trainings) == 1
        posts = world.services.settings.data_dir / "timelines" / world.scope / "jack"
        await world.until(lambda: not list(posts.iterdir()), "its posts gone")
    else:
        await world.running(2)


async def is_in(world: World, job: int, state: str) -> bool:
    return (await world.services.jobs.get(job)).state == state


# Trouble with the database


@pytest.mark.parametrize("statement", ["take_next", "all_fetched", "finish"])
async def test_trouble_with_the_database_is_waited_out(
    world: World, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, statement: str
) -> None:
    monkeypatch.setattr(runner_module, "_RETRY", 0.01)
    fails_once(world, monkeypatch, statement)
    await world.train(world.alice)
    (await world.running()).finish()
    await world.until(lambda: has_ended(world, 1), "the end")
    assert (await world.services.jobs.get(1)).state == "done"
    assert len(world.services.store.versions("jack", scope=world.scope)) == 1
    assert "database trouble" in caplog.text


async def test_a_failure_that_could_not_be_written_down_is_found_again(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(runner_module, "_RETRY", 0.01)
    fails_once(world, monkeypatch, "fail")
    await world.train(world.alice, archive=("posts.jsonl", b""))
    await world.until(lambda: has_ended(world, 1), "the end")
    job = await world.services.jobs.get(1)
    assert job.state == "failed"
    assert "posts.jsonl" in (job.reason or "")
    await next_training(world, 1)


# Faults of ours


async def test_the_log_has_the_reference_that_members_see(world: World, caplog: pytest.LogCaptureFixture) -> None:
    await world.train(world.alice)
    (await world.running()).fail(ZeroDivisionError("by nought"))
    await world.until(lambda: has_ended(world, 1), "the end")
    (broken,) = [vars(record) for record in caplog.records if record.msg == "job broke"]
    reason = (await world.services.jobs.get(1)).reason
    assert reason == f"Something went wrong on our side (reference {broken['reference']})."
