"""Fetching: what posts will cost and what they did, against servers of both networks on this machine."""

import asyncio
import time
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import aiosqlite
import pytest

from bot.fetching import Fetching, NoSourceError
from bot.jobs import Jobs, NewJob
from bot.settings import Settings
from bot.spending import BudgetError, JobMeter, Payer, Spending
from models.sources import fetch as fetch_module
from models.sources.fetched import read_fetched
from models.sources.remote import NoAccountError, OutOfOrderError, ProtectedError, TryLaterError
from models.store import SHARED
from tests.models.sources import x_server
from tests.models.sources.bluesky_server import START, AppView, FeedAccount
from tests.models.sources.x_server import ACCOUNT, XServer, make_posts

SERVER = 11
BIRD = "jay.bsky.social"


@pytest.fixture
async def x() -> AsyncIterator[XServer]:
    async with XServer(make_posts(250)) as server:
        yield server


@pytest.fixture
def settings(data_dir: Path, x: XServer) -> Settings:
    return Settings(data_dir=data_dir, x_api_enabled=True, x_bearer_token=x.token, x_api_url=x.url)


@pytest.fixture
def spending(database: aiosqlite.Connection, settings: Settings) -> Spending:
    return Spending(database, settings)


@pytest.fixture
def fetching(settings: Settings, spending: Spending) -> Fetching:
    return Fetching(settings, spending)


@pytest.fixture
def meter(fetching: Fetching) -> JobMeter:
    return fetching.meter(Payer(SERVER))


@pytest.fixture
async def jay() -> FeedAccount:
    account = FeedAccount(BIRD, "did:plc:jay", profile={"displayName": "Jay"})
    write(account, 130)
    return account


@pytest.fixture
async def free(settings: Settings, spending: Spending, jay: FeedAccount) -> AsyncIterator[Fetching]:
    """With Bluesky's AppView on this machine."""
    async with AppView(jay).serve() as url:
        yield Fetching(replace(settings, bluesky_api_url=url), spending)


def write(account: FeedAccount, count: int) -> None:
    for number in range(len(account.feed), len(account.feed) + count):
        account.post(f"Number {number} of the caps in my bower", START + timedelta(hours=number))


def nothing(_so_far: int, _expected: int) -> None:
    """For who does not follow it."""


# Who serves whom


def test_a_domain_is_blueskys_and_the_others_are_xs(fetching: Fetching, settings: Settings, spending: Spending) -> None:
    assert (fetching.can("wren"), fetching.is_free("wren")) == (True, False)
    assert (fetching.can(BIRD), fetching.is_free(BIRD)) == (True, True)
    for off in (replace(settings, x_api_enabled=False), replace(settings, x_bearer_token=None)):
        without = Fetching(off, spending)
        assert (without.can("wren"), without.can(BIRD)) == (False, True)


async def test_x_switched_off_is_never_asked(settings: Settings, spending: Spending, x: XServer) -> None:
    off = Fetching(replace(settings, x_api_enabled=False), spending)
    for asking in (off.estimate("wren", off.meter(Payer())), off.fetch("wren", off.meter(Payer()), nothing)):
        with pytest.raises(NoSourceError) as caught:
            await asking
        assert str(caught.value) == "Posts of @wren cannot be fetched here: X is switched off."
    assert not x.requests


def test_all_servers_share_what_is_fetched(fetching: Fetching, data_dir: Path) -> None:
    assert fetching.place("wren") == data_dir / "timelines" / SHARED / "wren"


# X


async def test_an_estimate_costs_a_look_up_a_day(
    fetching: Fetching, spending: Spending, meter: JobMeter, x: XServer
) -> None:
    for _ in range(3):
        one = await fetching.estimate("wren", meter)
        assert (one.handle, one.source, one.posts, one.price, one.most, one.kept) == ("wren", "X", 250, 1.25, 1.75, 0)
        assert (one.account.name, one.account.posts) == ("Wren W.", 250)
    assert len(x.requests) == meter.requests == 1
    assert (await spending.of_server(SERVER)).spent == x.dollars == 0.01


async def test_several_who_ask_at_once_pay_one_look_up(fetching: Fetching, meter: JobMeter, x: XServer) -> None:
    for one in await asyncio.gather(*(fetching.estimate("wren", meter) for _ in range(3))):
        assert one.posts == 250
    assert len(x.requests) == meter.requests == 1
    assert meter.price == 0.01
    assert not fetching._look_ups


async def test_x_shows_3200_posts_of_any_account(fetching: Fetching, meter: JobMeter, x: XServer) -> None:
    x.total = 187_000
    one = await fetching.estimate("wren", meter)
    assert (one.posts, one.price, one.most, one.account.posts) == (3200, 16.0, 16.5, 187_000)


async def test_fetching_pays_for_what_came(fetching: Fetching, spending: Spending, meter: JobMeter, x: XServer) -> None:
    pages: list[tuple[int, int]] = []
    fetched = await fetching.fetch("wren", meter, lambda *page: pages.append(page))
    assert pages == [(100, 250), (200, 250), (250, 250)]
    assert fetched.posts == fetching.kept("wren").posts == 250
    assert (meter.requests, meter.posts_read, round(meter.price, 6)) == (4, 250, 1.26)
    assert (await spending.of_server(SERVER)).spent == x.dollars == 1.26
    assert len(read_fetched(fetching.place("wren"), "wren").posts) == 250


async def test_only_new_posts_are_due_the_next_day(
    fetching: Fetching, meter: JobMeter, x: XServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    await fetching.fetch("wren", meter, nothing)
    assert (await fetching.estimate("wren", meter)).posts == 0
    assert (await fetching.estimate("wren", meter)).most == 0.0
    tomorrow = time.time() + 86_401
    monkeypatch.setattr(time, "time", lambda: tomorrow)
    monkeypatch.setitem(fetch_module.look_up.__kwdefaults__, "now", lambda: tomorrow)
    monkeypatch.setitem(fetch_module.fetch.__kwdefaults__, "now", lambda: tomorrow)
    x.posts = make_posts(268)[:18] + x.posts
    x.requests.clear()
    again = fetching.meter(Payer(SERVER))
    one = await fetching.estimate("wren", again)
    assert (one.posts, one.price, one.most, one.kept) == (18, 0.09, 0.59, 250)
    fetched = await fetching.fetch("wren", again, nothing)
    assert fetched.posts == 268
    assert [path.rpartition("/")[2] for path, _ in x.requests] == ["wren", "tweets"]
    assert (again.posts_read, round(again.price, 6)) == (18, 0.10)


async def test_a_download_that_was_broken_off_is_due_whatever_the_account_says(
    fetching: Fetching, meter: JobMeter, x: XServer
) -> None:
    """People delete posts, so that fewer seem to be left than are."""
    x.faults[1] = [x_server.problem(402, "CreditsDepleted", times=-1)]
    with pytest.raises(OutOfOrderError):
        await fetching.fetch("wren", meter, nothing)
    x.faults.clear()
    assert (await fetching.estimate("wren", meter)).posts == 150
    place = fetching.place("wren") / "account.json"
    place.write_text(place.read_text().replace('"posts": 250', '"posts": 90'))
    one = await fetching.estimate("wren", meter)
    assert (one.posts, one.price, one.most, one.kept) == (1, 0.005, 0.51, 100)


async def test_two_servers_pay_for_their_own_requests_and_share_the_posts(
    fetching: Fetching, spending: Spending, meter: JobMeter, x: XServer
) -> None:
    await fetching.fetch("wren", meter, nothing)
    other = fetching.meter(Payer(SERVER + 1))
    assert (await fetching.estimate("wren", other)).posts == 0
    assert other.requests == 0
    assert (await spending.of_server(SERVER + 1)).spent == 0.0
    assert (await spending.all_of_it()).spent == x.dollars


async def test_money_that_runs_out_in_the_middle_keeps_what_came(
    settings: Settings, database: aiosqlite.Connection, x: XServer
) -> None:
    spending = Spending(database, replace(settings, x_server_budget=1.1))
    fetching = Fetching(settings, spending)
    with pytest.raises(BudgetError, match=r"What was fetched is kept\.$"):
        await fetching.fetch("wren", fetching.meter(Payer(SERVER)), nothing)
    assert fetching.kept("wren").posts == 200
    assert not fetching.kept("wren").is_complete
    assert (await spending.of_server(SERVER)).spent == x.dollars == 1.01
    # And the command line, which no server's budget binds, goes on from there.
    await fetching.fetch("wren", fetching.meter(Payer()), nothing)
    assert fetching.kept("wren").posts == 250
    assert x.dollars == 1.26
    assert x.page_requests == 3


async def test_no_money_for_a_look_up_is_no_request(
    settings: Settings, database: aiosqlite.Connection, x: XServer
) -> None:
    fetching = Fetching(settings, Spending(database, replace(settings, x_monthly_budget=0.005)))
    with pytest.raises(BudgetError, match=r"^This bot has \$0\.005 left"):
        await fetching.estimate("wren", fetching.meter(Payer(SERVER)))
    assert not x.requests


async def test_a_jobs_posts_are_on_its_account(
    fetching: Fetching, spending: Spending, database: aiosqlite.Connection
) -> None:
    job, _ = await Jobs(database).add(NewJob(SERVER, SHARED, "wren", 1, 2, {"wren": []}, ["wren"], 1.75))
    await fetching.fetch("wren", fetching.meter(Payer(SERVER, job.id, job.price)), nothing)
    assert await spending.by_job(job.id) == 1.25


async def test_an_account_without_posts_is_told_before_anything_is_asked(
    fetching: Fetching, meter: JobMeter, x: XServer
) -> None:
    x.total = 0
    with pytest.raises(NoAccountError, match=r"^@wren has written nothing on X; attach a file of its posts instead"):
        await fetching.estimate("wren", meter)
    x.protected = True
    fetching.place("wren").joinpath("account.json").unlink()
    with pytest.raises(ProtectedError):
        await fetching.estimate("wren", meter)
    assert x.page_requests == 0


async def test_a_wait_that_is_too_long_is_for_later(fetching: Fetching, meter: JobMeter, x: XServer) -> None:
    reset = int(time.time()) + 600
    x.faults[ACCOUNT] = [x_server.rate_limit(x_rate_limit_reset=str(reset))]
    with pytest.raises(TryLaterError) as caught:
        await fetching.estimate("wren", meter)
    assert caught.value.until == reset
    x.faults[1] = [x_server.rate_limit(x_rate_limit_reset=str(reset))]
    with pytest.raises(TryLaterError):
        await fetching.fetch("wren", meter, nothing)
    assert fetching.kept("wren").posts == 100


async def test_retweets_are_left_out_where_the_operator_says_so(
    settings: Settings, spending: Spending, x: XServer
) -> None:
    fetching = Fetching(replace(settings, x_include_retweets=False), spending)
    fetched = await fetching.fetch("wren", fetching.meter(Payer()), nothing)
    assert 0 < fetched.posts < 250
    assert {query["exclude"] for path, query in x.requests if path.endswith("/tweets")} == {"retweets"}
    # What is here is whole, though the account says that there are more.
    assert (await fetching.estimate("wren", fetching.meter(Payer()))).posts == 0


# Bluesky


async def test_bluesky_costs_nothing_and_is_counted(free: Fetching, spending: Spending) -> None:
    meter = free.meter(Payer(SERVER))
    one = await free.estimate(BIRD, meter)
    assert (one.source, one.posts, one.price, one.most, one.kept) == ("Bluesky", 130, 0.0, 0.0, 0)
    assert one.account.name == "Jay"
    fetched = await free.fetch(BIRD, meter, nothing)
    assert fetched.posts == meter.posts_read == 130
    assert meter.requests == 4  # the last page of Bluesky's is empty
    assert meter.price == 0.0
    assert (await spending.all_of_it()).spent == 0.0


async def test_no_budget_binds_bluesky(
    settings: Settings, database: aiosqlite.Connection, free: Fetching, jay: FeedAccount
) -> None:
    poor = Fetching(free._settings, Spending(database, replace(settings, x_monthly_budget=0.0, x_server_budget=0.0)))
    meter = poor.meter(Payer(SERVER, most=0.0))
    assert (await poor.estimate(BIRD, meter)).posts == 130
    assert (await poor.fetch(BIRD, meter, nothing)).posts == 130
    # What costs nothing is looked up each time, so that new posts are seen at once.
    write(jay, 7)
    one = await poor.estimate(BIRD, meter)
    assert (one.posts, one.kept) == (7, 130)
    assert (await poor.fetch(BIRD, meter, nothing)).posts == 137


async def test_reposts_are_due_too(free: Fetching, jay: FeedAccount) -> None:
    """Bluesky counts posts without reposts, so that its number says nothing about where the timeline ends."""
    jay.profile["postsCount"] = 40
    meter = free.meter(Payer())
    with pytest.raises(ZeroDivisionError):
        await free.fetch(BIRD, meter, lambda so_far, _: so_far // (so_far - 100))
    one = await free.estimate(BIRD, meter)
    assert (one.posts, one.kept) == (1, 100)
    assert (await free.fetch(BIRD, meter, nothing)).posts == 130


async def test_the_bot_goes_on_while_it_reads_what_is_kept(
    fetching: Fetching, meter: JobMeter, monkeypatch: pytest.MonkeyPatch
) -> None:
    """3,200 posts are megabytes of JSON, and the loop that answers Discord is this one."""
    kept = fetching.kept

    def in_a_thread(handle: str) -> object:
        with pytest.raises(RuntimeError):
            asyncio.get_running_loop()
        return kept(handle)

    monkeypatch.setattr(fetching, "kept", in_a_thread)
    assert (await fetching.estimate("wren", meter)).posts == 250
