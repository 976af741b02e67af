"""The queue, in a real SQLite file."""

import asyncio
import time
from collections.abc import Awaitable
from pathlib import Path

import aiosqlite
import pytest

from bot.database import open_database
from bot.jobs import Job, Jobs, NewJob, Place


def new(key: str = "wren", guild: int = 1, user: int = 10) -> NewJob:
    return NewJob(guild, str(guild), key, user, 100, {handle: [f"/posts/{handle}.js"] for handle in key.split("-")})


@pytest.fixture
def jobs(database: aiosqlite.Connection) -> Jobs:
    return Jobs(database)


async def added(jobs: Jobs, key: str = "wren", guild: int = 1, user: int = 10) -> Job:
    job, is_new = await jobs.add(new(key, guild, user))
    assert is_new
    return job


async def taken(jobs: Jobs) -> Job:
    job = await jobs.take_next()
    assert job
    return job


async def ended(jobs: Jobs, key: str = "wren", guild: int = 1, user: int = 10) -> Job:
    """A job that was done."""
    await added(jobs, key, guild, user)
    job = await taken(jobs)
    assert await jobs.finish(job, "v1", ["My dream is blue."])
    return await jobs.get(job.id)


async def worked_off(jobs: Jobs) -> list[str]:
    """The keys of all waiting jobs in the order in which a runner gets them."""
    keys = []
    while job := await jobs.take_next():
        keys.append(job.key)
        await jobs.finish(job, "v1", [])
        await asyncio.sleep(0.002)  # times of start must differ
    return keys


# --- asking


async def test_a_new_job_waits_and_says_all_that_was_asked(jobs: Jobs) -> None:
    before = time.time()
    job = await added(jobs, "jay-wren")
    assert (job.guild_id, job.scope, job.key, job.requester_id, job.channel_id) == (1, "1", "jay-wren", 10, 100)
    assert job.sources == {"jay": ["/posts/jay.js"], "wren": ["/posts/wren.js"]}
    assert (job.state, job.is_open, job.attempt, job.card_id, job.started_at) == ("queued", True, 0, None, None)
    assert before <= job.created_at <= time.time()
    assert await jobs.get(job.id) == job


async def test_an_unknown_number(jobs: Jobs) -> None:
    with pytest.raises(KeyError):
        await jobs.get(7)


async def test_asking_for_the_same_key_joins_the_open_job(jobs: Jobs) -> None:
    first = await added(jobs)
    assert await jobs.add(new(user=11)) == (first, False)
    assert await jobs.add(new(user=11)) == (first, False)
    assert await jobs.add(new(user=10)) == (first, False)
    assert await jobs.followers(first) == [11]
    assert len(await jobs.open_jobs()) == 1


async def test_a_running_job_is_joined_too(jobs: Jobs) -> None:
    await added(jobs)
    running = await taken(jobs)
    assert await jobs.add(new(user=11)) == (running, False)
    assert await jobs.open_job("1", "wren") == running


async def test_another_server_and_an_ended_job_are_not_joined(jobs: Jobs) -> None:
    job = await added(jobs)
    assert (await jobs.add(new(guild=2)))[1]
    assert await jobs.open_job("3", "wren") is None
    await jobs.cancel(job, "gone")
    assert await jobs.open_job("1", "wren") is None
    assert (await jobs.add(new()))[1]


async def test_two_who_ask_at_once_get_one_job(jobs: Jobs) -> None:
    answers = await asyncio.gather(*(jobs.add(new(user=user)) for user in range(10, 15)))
    assert sorted(is_new for _, is_new in answers) == [False] * 4 + [True]
    assert len({job.id for job, _ in answers}) == 1
    assert len(await jobs.followers(answers[0][0])) == 4


# --- the order


async def test_jobs_of_one_server_go_as_they_came(jobs: Jobs) -> None:
    for key in ("c", "a", "b"):
        await added(jobs, key)
    assert await worked_off(jobs) == ["c", "a", "b"]


async def test_servers_take_turns(jobs: Jobs) -> None:
    for key, guild in [("a1", 1), ("a2", 1), ("a3", 1), ("b1", 2), ("b2", 2), ("c1", 3)]:
        await added(jobs, key, guild)
    assert await worked_off(jobs) == ["a1", "b1", "c1", "a2", "b2", "a3"]


async def test_whoever_was_served_longest_ago_goes_first(jobs: Jobs) -> None:
    await ended(jobs, "b0", guild=2)
    await asyncio.sleep(0.002)
    await ended(jobs, "a0", guild=1)
    await added(jobs, "a1", guild=1)
    await added(jobs, "b1", guild=2)
    await added(jobs, "c1", guild=3)
    assert await worked_off(jobs) == ["c1", "b1", "a1"]


async def test_the_shown_order_is_the_order_of_work(jobs: Jobs) -> None:
    for key, guild in [("a1", 1), ("a2", 1), ("b1", 2)]:
        await added(jobs, key, guild)
    running = await taken(jobs)
    shown = await jobs.open_jobs()
    assert [job.key for job in shown] == ["a1", "b1", "a2"]
    assert [await jobs.place(job) for job in shown] == [0, 1, 2]
    assert [job.key for job in await jobs.open_jobs(1)] == ["a1", "a2"]
    await jobs.cancel(running, "")
    assert await jobs.place(running) == 0
    assert [job.key for job in await jobs.open_jobs()] == ["b1", "a2"]


async def test_no_work(jobs: Jobs) -> None:
    assert await jobs.take_next() is None


# --- working


async def test_taking_starts_a_job(jobs: Jobs) -> None:
    await added(jobs)
    job = await taken(jobs)
    assert (job.state, job.attempt, job.is_open) == ("running", 1, True)
    assert job.started_at


async def test_an_interrupted_job_is_taken_again_before_all_others(data_dir: Path) -> None:
    async with open_database(data_dir) as database:
        jobs = Jobs(database)
        await added(jobs, "a", guild=1)
        first = await taken(jobs)
        await added(jobs, "b", guild=2)
    async with open_database(data_dir) as database:
        again = await taken(Jobs(database))
        assert (again.id, again.attempt, again.started_at) == (first.id, 2, first.started_at)


async def test_a_job_cancelled_while_it_is_being_taken_is_not_worked_on(
    jobs: Jobs, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = await added(jobs, "a"), await added(jobs, "b")
    looked = jobs.open_jobs

    async def looked_and_too_late(guild_id: int | None = None) -> list[Job]:
        found = await looked(guild_id)
        await jobs.cancel(first, "just now")
        return found

    monkeypatch.setattr(jobs, "open_jobs", looked_and_too_late)
    assert (await taken(jobs)).id == second.id
    assert (await jobs.get(first.id)).state == "cancelled"


async def test_samples_come_one_after_the_other(jobs: Jobs) -> None:
    job = await added(jobs)
    texts = ['a "quoted" one', "two\nlines \\ and \0", "鳥🐦"]
    await asyncio.gather(*(jobs.add_sample(job, text) for text in texts))
    assert (await jobs.get(job.id)).samples == texts


async def test_a_card_is_remembered(jobs: Jobs) -> None:
    job = await added(jobs)
    await jobs.set_card(job, 200, 300)
    found = await jobs.get(job.id)
    assert (found.channel_id, found.card_id) == (200, 300)


# --- fetching


async def test_what_is_to_be_fetched_for_how_much(jobs: Jobs) -> None:
    job, _ = await jobs.add(NewJob(1, "shared", "jay-wren", 10, 100, {}, ("jay", "wren"), 16.75))
    assert (job.fetched, job.price, job.not_before) == (["jay", "wren"], 16.75, None)
    await jobs.all_fetched(job)
    found = await jobs.get(job.id)
    assert (found.fetched, found.price, found.state) == ([], 0.0, "queued")


async def test_a_postponed_job_lets_others_go_first(jobs: Jobs) -> None:
    first, second = await added(jobs, "a"), await added(jobs, "b", guild=2)
    job = await taken(jobs)
    assert job.id == first.id
    until = time.time() + 600
    await jobs.postpone(job, until)
    found = await jobs.get(job.id)
    assert (found.state, found.not_before, found.attempt, found.started_at) == ("queued", until, 0, job.started_at)
    assert await jobs.next_start() == until
    # What is shown is the order of work.
    assert [one.key for one in await jobs.open_jobs()] == ["b", "a"]
    assert await jobs.place(found) == 1
    assert (await taken(jobs)).id == second.id
    await jobs.finish(second, "v1", [])
    assert await jobs.take_next() is None


async def test_a_postponed_job_is_taken_when_its_time_has_come(jobs: Jobs, monkeypatch: pytest.MonkeyPatch) -> None:
    await added(jobs, "a")
    await jobs.postpone(await taken(jobs), time.time() + 600)
    await added(jobs, "b")
    later = time.time() + 601
    monkeypatch.setattr(time, "time", lambda: later)
    job = await taken(jobs)
    assert (job.key, job.attempt) == ("a", 1)


async def test_postponing_is_no_attempt_however_often(jobs: Jobs) -> None:
    await added(jobs)
    for _ in range(30):
        await jobs.postpone(await taken(jobs), time.time() - 1)
    assert (await taken(jobs)).attempt == 1


async def test_only_a_running_job_is_postponed(jobs: Jobs) -> None:
    job = await added(jobs)
    await jobs.postpone(job, 5e9)
    assert (await jobs.get(job.id)).not_before is None
    running = await taken(jobs)
    await jobs.cancel(running, "by a member")
    await jobs.postpone(running, 5e9)
    assert (await jobs.get(job.id)).state == "cancelled"
    assert await jobs.next_start() is None


async def test_the_first_of_the_postponed_says_when_to_look_again(jobs: Jobs) -> None:
    assert await jobs.next_start() is None
    for key, until in (("a", 7e9), ("b", 6e9), ("c", 8e9)):
        await added(jobs, key)
        await jobs.postpone(await taken(jobs), until)
    assert await jobs.next_start() == 6e9
    assert [job.key for job in await jobs.open_jobs()] == ["b", "a", "c"]


# --- people elsewhere


async def test_who_joins_from_another_channel_of_the_server_is_told_there(jobs: Jobs) -> None:
    job = await added(jobs)
    for user, channel in ((11, 100), (12, 101), (13, 101), (10, 102)):
        await jobs.follow(job, user, 1, channel)
    assert await jobs.followers(job) == [11]
    (place,) = await jobs.followers_elsewhere(job)
    assert place == Place(1, 101, [12, 13])
    await jobs.told_elsewhere(job, place)
    assert await jobs.followers_elsewhere(job) == []
    assert await jobs.followers(job) == [11]


async def test_who_asks_again_is_told_where_they_asked_last(jobs: Jobs) -> None:
    job = await added(jobs)
    await jobs.follow(job, 11, 1, 101)
    await jobs.follow(job, 11, 1, 102)
    assert await jobs.followers_elsewhere(job) == [Place(1, 102, [11])]
    await jobs.follow(job, 11, 1, job.channel_id)
    assert await jobs.followers_elsewhere(job) == []
    assert await jobs.followers(job) == [11]


async def test_who_asks_in_several_servers_is_told_in_each(jobs: Jobs) -> None:
    job = await added(jobs)
    for guild, channel in ((1, 100), (2, 200), (3, 300), (2, 201)):
        await jobs.follow(job, 11, guild, channel)
    assert await jobs.followers(job) == [11]
    assert await jobs.followers_elsewhere(job) == [Place(2, 201, [11]), Place(3, 300, [11])]


async def test_who_joins_from_another_server_is_told_there(jobs: Jobs) -> None:
    job = await added(jobs)
    for user, guild, channel in ((11, 1, 100), (12, 2, 200), (13, 2, 200), (14, 2, 201), (10, 3, 300), (12, 2, 200)):
        await jobs.follow(job, user, guild, channel)
    assert await jobs.followers(job) == [11]
    places = await jobs.followers_elsewhere(job)
    # The requester, too, where they asked in another server again.
    assert places == [Place(3, 300, [10]), Place(2, 200, [12, 13]), Place(2, 201, [14])]
    await jobs.told_elsewhere(job, places[1])
    assert await jobs.followers_elsewhere(job) == [places[0], places[2]]
    assert await jobs.followers(job) == [11]


async def test_the_same_key_in_the_shared_scope_is_one_job_of_two_servers(jobs: Jobs) -> None:
    first, is_new = await jobs.add(NewJob(1, "shared", "wren", 10, 100, {}))
    assert is_new
    assert await jobs.add(NewJob(2, "shared", "wren", 20, 200, {})) == (first, False)
    assert await jobs.followers(first) == []
    assert await jobs.followers_elsewhere(first) == [Place(2, 200, [20])]
    assert await jobs.open_jobs(2) == []


# --- ending


async def test_the_end_says_what_came_of_it(jobs: Jobs) -> None:
    done = await ended(jobs)
    assert (done.state, done.version, done.tweets, done.is_open) == ("done", "v1", ["My dream is blue."], False)
    assert done.started_at
    assert done.ended_at
    assert done.started_at <= done.ended_at
    await added(jobs)
    assert await jobs.fail(await taken(jobs), "The disk is full.")
    assert (await jobs.get(2)).reason == "The disk is full."
    assert (await jobs.get(2)).state == "failed"


@pytest.mark.parametrize("end", ["finish", "fail", "cancel"])
async def test_only_an_open_job_ends(jobs: Jobs, end: str) -> None:
    job = await added(jobs)
    assert await jobs.cancel(job, "by a member")
    ends = {"finish": jobs.finish(job, "v2", []), "fail": jobs.fail(job, "late"), "cancel": jobs.cancel(job, "late")}
    outcomes = {name: await do for name, do in ends.items()}
    assert not outcomes[end]
    found = await jobs.get(job.id)
    assert (found.state, found.reason, found.version) == ("cancelled", "by a member", None)


async def test_ends_are_told_once_and_the_oldest_first(jobs: Jobs) -> None:
    for key in ("a", "b", "c"):
        await added(jobs, key)
    a = await taken(jobs)
    b = await taken(jobs)
    assert a.id == b.id  # it runs: a second runner would get the same
    c = (await jobs.open_jobs())[2]
    assert await jobs.unannounced() == []
    await jobs.cancel(c, "")
    await asyncio.sleep(0.002)
    await jobs.finish(a, "v", [])
    assert [job.key for job in await jobs.unannounced()] == ["c", "a"]
    await jobs.set_announced(c)
    assert [job.key for job in await jobs.unannounced()] == ["a"]
    assert (await jobs.get(c.id)).announced_at


async def test_trainings_of_the_last_day_are_counted(jobs: Jobs, database: aiosqlite.Connection) -> None:
    old = await ended(jobs, "old")
    await database.execute("UPDATE jobs SET created_at = created_at - 86401 WHERE id = ?", (old.id,))
    done = await ended(jobs, "done")
    failed = await added(jobs, "failed")
    await jobs.fail(failed, "")
    cancelled = await added(jobs, "cancelled")
    await jobs.cancel(cancelled, "")
    await added(jobs, "others", user=11)
    await added(jobs, "elsewhere", guild=2)
    waiting = await added(jobs, "waiting")
    assert await jobs.trainings_today(1, 10) == [done.created_at, waiting.created_at]


async def test_every_change_wakes_every_watcher(jobs: Jobs) -> None:
    watchers = [jobs.watch(), jobs.watch()]

    async def wakes(change: Awaitable[object]) -> bool:
        for event in watchers:
            event.clear()
        await change
        return all(event.is_set() for event in watchers)

    assert await wakes(jobs.add(new()))
    assert await wakes(jobs.take_next())
    job = (await jobs.open_jobs())[0]
    assert await wakes(jobs.add_sample(job, "text"))
    assert await wakes(jobs.postpone(job, 0.0))
    assert await wakes(jobs.take_next())
    assert await wakes(jobs.finish(job, "v", []))
    assert not await wakes(jobs.open_jobs())
    assert not await wakes(jobs.take_next())
