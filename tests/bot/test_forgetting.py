"""What forgetting takes away, what it leaves, and what keeps it from beginning."""

import asyncio
import sqlite3
import time
from contextlib import closing
from pathlib import Path
from unittest.mock import AsyncMock

import aiosqlite
import pytest

from bot.answers import Answers, Request
from bot.database import open_database
from bot.forgetting import (
    OPTED_OUT,
    SIMULATED,
    Card,
    Forgetting,
    allow_everywhere,
    check_allowed,
    forget_everywhere,
    refuse_everywhere,
)
from bot.jobs import Job, Jobs, NewJob
from bot.optouts import OptedOutError, OptOuts
from bot.settings import Settings
from bot.spending import Payer, Spending
from models import workplace
from models.errors import BusyError
from models.links import add_link
from models.preview import set_preview
from models.sources.remote import Receipt
from models.store import SHARED, Store
from models.tracking import place as tracking

NOW = time.time()


class House:
    """A data directory with everything that can name a handle."""

    def __init__(self, database: aiosqlite.Connection, data_dir: Path) -> None:
        self.data_dir, self.database = data_dir, database
        self.store = Store(data_dir / "store")
        self.jobs, self.answers, self.optouts = Jobs(database), Answers(database), OptOuts(database)
        self.spending = Spending(database, Settings(data_dir=data_dir))
        self.forgetting = Forgetting(database, data_dir)

    async def fill(self, key: str, scope: str, guild: int = 1) -> Job:
        """A model, pictures, posts, what a killed training left, what trackers keep, an ended job with its card, an
        answer, receipts."""
        made = {"README.md": f"# {key}".encode(), "predictions.png": key.encode()}
        version = self.store.add(key, made, {"handles": key.split("-")}, scope=scope)
        set_preview(version.path, key.encode())
        for handle in key.split("-"):
            posts = self.data_dir / "timelines" / scope / handle / "1700"
            posts.mkdir(parents=True, exist_ok=True)
            (posts / "tweets.js").write_text(f"posts of {handle}")
        work = workplace.workplace(self.data_dir, scope, key)
        with workplace.alone(work):
            work.mkdir()
            (work / "corpus.json").write_text(key)
        with tracking.held(place := tracking.place_of(self.data_dir, scope, key)):
            for path in (place / "log.txt", self.data_dir / "trackio" / f"{tracking.trackio_project(scope, key)}.db"):
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(key)
        job = await self.asked(key, scope, guild)
        await self.jobs.set_card(job, 70 + guild, 700 + job.id)
        await self.jobs.follow(job, 11, guild, 70 + guild)
        await self.jobs.cancel(job, f"@{key} has no posts.")
        await self.answers.add(Request(guild, 10, scope, key, f"{key} says", 3), [f"{key} says so"])
        for handle in key.split("-"):
            await self.pay(handle, job)
        return job

    async def asked(self, key: str, scope: str, guild: int = 1) -> Job:
        """An open job."""
        sources = {handle: [f"timelines/{scope}/{handle}/1700/tweets.js"] for handle in key.split("-")}
        job, _is_new = await self.jobs.add(NewJob(guild, scope, key, 10, 70 + guild, sources))
        return job

    async def pay(self, handle: str, job: Job) -> None:
        receipt = Receipt(f"x:{handle}:{job.id}", handle, "post", 100, NOW)
        assert await self.spending.record(receipt, Payer(job.guild_id, job.id))

    def bytes_about(self, handle: str) -> list[str]:
        """Every file under the data directory in whose name or bytes the handle is, by its path."""
        files = [path for path in self.data_dir.rglob("*") if path.is_file()]
        return [
            str(path.relative_to(self.data_dir))
            for path in files
            if handle in str(path.relative_to(self.data_dir)) or handle.encode() in path.read_bytes()
        ]

    async def rows(self, table: str) -> list[aiosqlite.Row]:
        return list(await self.database.execute_fetchall(f"SELECT * FROM {table}"))  # noqa: S608


@pytest.fixture
def house(database: aiosqlite.Connection, data_dir: Path) -> House:
    return House(database, data_dir)


# Forgetting


async def test_everywhere_means_that_not_one_byte_is_left(house: House) -> None:
    for key in ("wren", "jay-wren", "jay"):
        for scope, guild in (("1", 1), ("2", 2), (SHARED, 1)):
            await house.fill(key, scope, guild)
    assert len(house.bytes_about("wren")) > 10
    forgotten = await house.forgetting.forget(["wren"], None)
    assert forgotten.keys == ["jay-wren", "wren"]
    assert house.bytes_about("wren") == []
    assert {version.key for version in house.store.models(scope=None)} == {"jay"}
    assert [job["key"] for job in await house.rows("jobs")] == ["jay"] * 3
    assert [answer["key"] for answer in await house.rows("answers")] == ["jay"] * 3
    assert len(await house.rows("job_followers")) == 3


async def test_what_was_put_on_the_web_is_named(house: House) -> None:
    for scope in ("1", SHARED):
        await house.fill("wren", scope)
        version = house.store.current("wren", scope=scope)
        add_link(version.path, "Hugging Face", f"https://hub.example/{scope}")
    assert (await house.forgetting.forget(["wren"], "1")).elsewhere == ["https://hub.example/1"]
    assert (await house.forgetting.forget(["wren"], None)).elsewhere == ["https://hub.example/shared"]
    assert (await house.forgetting.forget(["wren"], None)).elsewhere == []


async def test_in_one_server_the_others_keep_theirs(house: House) -> None:
    for scope, guild in (("1", 1), ("2", 2), (SHARED, 2)):
        await house.fill("wren", scope, guild)
    forgotten = await house.forgetting.forget(["wren"], "1")
    assert forgotten.keys == ["wren"]
    assert sorted(version.scope for version in house.store.models(scope=None)) == ["2", SHARED]
    assert sorted(path.parent.name for path in house.data_dir.glob("timelines/*/wren")) == ["2", SHARED]
    assert sorted(path.parent.name for path in house.data_dir.glob("training/*/wren")) == ["2", SHARED]
    assert sorted(path.parent.name for path in house.data_dir.glob("tracking/*/wren")) == ["2", SHARED]
    assert len(list(house.data_dir.glob("trackio/*.db"))) == 2
    for table in ("jobs", "answers"):
        assert [(row["guild_id"], row["scope"]) for row in await house.rows(table)] == [(2, "2"), (2, SHARED)]


async def test_what_a_server_asked_of_a_shared_model_is_the_server_s(house: House) -> None:
    """Its tweets were shown there; the model itself is the operator's."""
    mine, theirs = await house.fill("wren", SHARED, 1), await house.asked("wren", SHARED, 2)
    await house.jobs.fail(theirs, "No posts.")
    forgotten = await house.forgetting.forget(["wren"], "1")
    assert forgotten.keys == ["wren"]
    assert forgotten.cards == [Card(1, 71, 700 + mine.id)]
    assert house.store.versions("wren")
    assert (house.data_dir / "timelines" / SHARED / "wren").exists()
    assert [row["id"] for row in await house.rows("jobs")] == [theirs.id]
    assert not await house.rows("answers")


async def test_cards_of_forgotten_jobs_are_handed_back(house: House) -> None:
    first = await house.fill("wren", "1")
    await house.fill("jay", "1")
    without_card = await house.asked("wren", "1")
    await house.jobs.cancel(without_card, "Over.")
    forgotten = await house.forgetting.forget(["wren"], "1")
    assert forgotten.cards == [Card(1, 71, 700 + first.id)]


async def test_names_that_only_look_alike_stay(house: House) -> None:
    for key in ("wrens", "jay-wren_", "awren"):
        await house.fill(key, "1")
    tables = ("jobs", "job_followers", "answers", "spending")
    before = [await house.rows(table) for table in tables], sorted(house.data_dir.rglob("*"))
    assert (await house.forgetting.forget(["wren"], "1")).keys == []
    assert (await house.forgetting.forget(["wren"], None)).keys == []
    assert ([await house.rows(table) for table in tables], sorted(house.data_dir.rglob("*"))) == before


async def test_several_handles_at_once(house: House) -> None:
    for key in ("wren", "jay", "owl"):
        await house.fill(key, "1")
    assert (await house.forgetting.forget(["wren", "jay"], "1")).keys == ["jay", "wren"]
    assert [row["key"] for row in await house.rows("jobs")] == ["owl"]


async def test_nothing_is_known_of_a_stranger(house: House) -> None:
    assert (await house.forgetting.forget(["wren"], None)) == (await house.forgetting.forget(["wren"], "1"))
    assert (await house.forgetting.forget(["wren"], None)).keys == []


async def test_what_only_the_database_knows_counts_too(house: House) -> None:
    await house.answers.add(Request(1, 10, "1", "wren", "", 1))
    assert (await house.forgetting.forget(["wren"], None)).keys == ["wren"]


@pytest.mark.parametrize("table", ["answers", "jobs", "job_followers"])
async def test_rows_go_all_at_once_or_not_at_all(house: House, table: str) -> None:
    """One commit for each row would hold the whole bot up while a much-used voice is forgotten."""
    for _ in range(3):
        job = await house.asked("wren", "1")
        await house.jobs.follow(job, 20, 2, 72)
        await house.jobs.cancel(job, "Over.")
        await house.answers.add(Request(1, 10, "1", "wren", "", 1))
    before = await house.rows(table)
    of_last = f"{'job_id' if table == 'job_followers' else 'id'} = 3"
    await house.database.execute(
        f"CREATE TEMP TRIGGER full BEFORE DELETE ON {table} WHEN old.{of_last}"
        " BEGIN SELECT RAISE(ABORT, 'the disk is full'); END"
    )
    with pytest.raises(sqlite3.IntegrityError, match="the disk is full"):
        await house.forgetting.refuse(["wren"], "2" if table == "job_followers" else "1", house.jobs.cancel)
    assert await house.rows(table) == before


# The account book


async def test_sums_stay_when_the_handle_goes(house: House) -> None:
    for key, guild in (("wren", 1), ("jay-wren", 2), ("jay", 1)):
        await house.fill(key, SHARED, guild)
    sums = [await house.spending.all_of_it(), await house.spending.of_server(1), await house.spending.of_server(2)]
    assert sums[0].spent == pytest.approx(2.0)  # four receipts for 100 posts
    assert "wren" in (await house.forgetting.forget(["wren"], None)).keys
    assert [
        await house.spending.all_of_it(), await house.spending.of_server(1), await house.spending.of_server(2)
    ] == sums  # fmt: skip
    rows = await house.rows("spending")
    assert sorted(str(row["handle"]) for row in rows) == ["None", "None", "jay", "jay"]
    assert len({row["receipt"] for row in rows}) == 4
    assert not [row for row in rows if "wren" in row["receipt"]]


async def test_another_server_s_account_is_left_alone(house: House) -> None:
    for guild in (1, 2):
        await house.fill("wren", str(guild), guild)
    await house.forgetting.forget(["wren"], "1")
    assert {row["guild_id"]: row["handle"] for row in await house.rows("spending")} == {1: None, 2: "wren"}


async def test_receipts_of_fetched_posts_that_stay_are_not_counted_twice(house: House) -> None:
    job = await house.fill("wren", SHARED, 1)
    await house.forgetting.forget(["wren"], "1")
    receipt = Receipt(f"x:wren:{job.id}", "wren", "post", 100, NOW)
    assert not await house.spending.record(receipt, Payer(1, None))


# What is being learned


@pytest.mark.parametrize(("scope", "where"), [("1", r"/jobs\."), (None, "/jobs in its server, or opt the handle out")])
async def test_what_is_being_learned_is_not_forgotten(house: House, scope: str | None, where: str) -> None:
    await house.fill("wren", "1")
    before = house.bytes_about("wren")
    job = await house.asked("jay-wren", "1")
    expected = rf"^@jay \+ @wren is being learned; cancel training {job.id} first: {where}"
    with pytest.raises(BusyError, match=expected):
        await house.forgetting.forget(["wren"], scope)
    assert set(before) <= set(house.bytes_about("wren"))
    assert house.store.versions("wren", scope="1")


async def test_a_training_in_another_server_is_no_reason(house: House) -> None:
    await house.fill("wren", "1")
    open_job = await house.asked("wren", "2", 2)
    assert (await house.forgetting.forget(["wren"], "1")).keys == ["wren"]
    assert (await house.jobs.get(open_job.id)).is_open


@pytest.mark.parametrize("held", ["wren", "jay-wren", "owl", "owl-zoo"])
async def test_nothing_is_half_forgotten_while_another_process_trains(house: House, held: str) -> None:
    """Whichever of the keys it trains, and however much could be removed before its lock is reached."""
    for key in ("wren", "jay-wren", "owl", "owl-zoo"):
        await house.fill(key, "1")
    before = {handle: house.bytes_about(handle) for handle in ("wren", "owl")}
    with workplace.alone(workplace.workplace(house.data_dir, "1", held)):
        for scope in ("1", None):
            with pytest.raises(BusyError, match="is being trained by another process"):
                await house.forgetting.forget(["wren", "owl"], scope)
    assert {handle: house.bytes_about(handle) for handle in before} == before


# Refusing


async def test_refusing_cancels_and_forgets(house: House) -> None:
    await house.fill("wren", "1")
    mine, joint, other = [await house.asked(key, "1") for key in ("wren", "jay-wren", "jay")]
    elsewhere = await house.asked("wren", "2", 2)
    cancel = AsyncMock(side_effect=house.jobs.cancel)
    forgotten = await house.forgetting.refuse(["wren"], "1", cancel)
    assert {call.args[0].id for call in cancel.await_args_list} == {mine.id, joint.id}
    assert {call.args[1] for call in cancel.await_args_list} == {OPTED_OUT}
    assert forgotten.keys == ["jay-wren", "wren"]
    assert [row["id"] for row in await house.rows("jobs")] == [other.id, elsewhere.id]
    with pytest.raises(OptedOutError):
        await house.optouts.check("1", ["wren"])
    await house.optouts.check("2", ["wren"])


async def test_refusing_everywhere_cancels_in_every_server(house: House) -> None:
    for scope, guild in (("1", 1), ("2", 2), (SHARED, 3)):
        await house.asked("wren", scope, guild)
    await house.forgetting.refuse(["wren"], SHARED, house.jobs.cancel)
    assert not await house.rows("jobs")
    assert [(row["scope"], row["handle"]) for row in await house.rows("opt_outs")] == [(SHARED, "wren")]


async def test_a_refused_handle_is_refused_before_its_trainings_are_cancelled(house: House) -> None:
    """Else a new one could begin in between."""
    await house.asked("wren", "1")

    async def cancel(job: Job, reason: str) -> bool:
        assert await house.optouts.refused("1") == {"wren"}
        return await house.jobs.cancel(job, reason)

    await house.forgetting.refuse(["wren"], "1", cancel)
    assert not await house.rows("jobs")


async def test_a_server_that_refuses_is_not_told_of_a_training_elsewhere(house: House) -> None:
    job = await house.asked("wren", SHARED, 2)
    await house.jobs.follow(job, 11, 1, 71)
    await house.jobs.follow(job, 12, 3, 73)
    await house.jobs.follow(job, 13, 2, 72)
    await house.forgetting.refuse(["wren"], "1", house.jobs.cancel)
    assert (await house.jobs.get(job.id)).is_open
    assert [place.guild_id for place in await house.jobs.followers_elsewhere(job)] == [3]
    assert await house.jobs.followers(job) == [13]


async def test_who_follows_from_anywhere_is_forgotten_with_the_job(house: House) -> None:
    job = await house.asked("wren", SHARED, 2)
    for guild, channel in ((2, 72), (2, 99), (3, 73)):
        await house.jobs.follow(job, channel, guild, channel)
    await house.forgetting.refuse(["wren"], "2", house.jobs.cancel)
    assert not await house.rows("job_followers")


async def test_a_handle_stays_refused_where_forgetting_has_to_wait(house: House) -> None:
    await house.fill("wren", "1")
    with (
        workplace.alone(workplace.workplace(house.data_dir, "1", "wren")),
        pytest.raises(BusyError, match="by another process"),
    ):
        await house.forgetting.refuse(["wren"], "1", house.jobs.cancel)
    assert await house.optouts.refused("1") == {"wren"}
    assert (await house.forgetting.refuse(["wren"], "1", house.jobs.cancel)).keys == ["wren"]
    assert house.bytes_about("wren") == ["bowerbird.db"]  # the refusal itself


# From the command line


def test_without_a_database_none_is_made(data_dir: Path) -> None:
    Store(data_dir / "store").add("wren", {"README.md": b""}, {})
    assert asyncio.run(forget_everywhere(["wren"], data_dir)).keys == ["wren"]
    asyncio.run(check_allowed(["wren"], data_dir))
    assert asyncio.run(allow_everywhere(["wren"], data_dir)) == []
    assert not list(data_dir.glob("bowerbird.db*"))


async def test_the_database_beside_a_running_bot_forgets_too(house: House) -> None:
    await house.fill("wren", "1")
    assert (await forget_everywhere(["wren"], house.data_dir)).keys == ["wren"]
    assert not await house.rows("jobs")
    with closing(sqlite3.connect(house.data_dir / "bowerbird.db")) as database:
        assert database.execute("SELECT handle FROM spending").fetchall() == [(None,)]


async def test_refused_everywhere_and_allowed_again(house: House) -> None:
    job = await house.asked("wren", "2", 2)
    assert (await refuse_everywhere(["wren"], house.data_dir)).keys == ["wren"]
    with pytest.raises(KeyError):
        await house.jobs.get(job.id)
    with pytest.raises(OptedOutError, match="@wren is not to be imitated"):
        await check_allowed(["jay", "wren"], house.data_dir)
    assert await allow_everywhere(["jay", "wren"], house.data_dir) == ["wren"]
    await check_allowed(["jay", "wren"], house.data_dir)


async def test_a_server_s_refusal_does_not_bind_the_command_line(house: House) -> None:
    await house.optouts.add("1", "wren")
    await check_allowed(["wren"], house.data_dir)


async def test_what_was_simulated_is_forgotten_too(data_dir: Path) -> None:
    for place in (data_dir, data_dir / SIMULATED):
        async with open_database(place) as database:
            await House(database, place).fill("wren" if place == data_dir else "jay-wren", "1")
    forgotten = await forget_everywhere(["wren"], data_dir)
    assert forgotten.keys == ["jay-wren", "wren"]
    assert len(forgotten.cards) == 2
    async with open_database(data_dir) as database:
        assert House(database, data_dir).bytes_about("wren") == []


async def test_a_simulated_discord_without_a_database_is_made_none(data_dir: Path) -> None:
    (data_dir / SIMULATED).mkdir(parents=True)
    assert (await forget_everywhere(["wren"], data_dir)).keys == []
    assert not list(data_dir.rglob("bowerbird.db*"))  # noqa: ASYNC240


async def test_refused_in_what_is_simulated_too_and_allowed_again(data_dir: Path) -> None:
    simulated = data_dir / SIMULATED
    async with open_database(simulated) as database:
        job = await House(database, simulated).asked("wren", "1")
        assert (await refuse_everywhere(["wren"], data_dir)).keys == ["wren"]
        with pytest.raises(KeyError):
            await Jobs(database).get(job.id)
    for place in (data_dir, simulated):
        with pytest.raises(OptedOutError):
            await check_allowed(["wren"], place)
    assert await allow_everywhere(["wren"], data_dir) == ["wren"]
    for place in (data_dir, simulated):
        await check_allowed(["wren"], place)
