"""Spending: every figure against the rows of a real database."""

import asyncio
import itertools
import math
import time
from datetime import UTC, datetime

import aiosqlite
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.jobs import Job, Jobs, NewJob
from bot.rules import Rules
from bot.settings import Settings
from bot.spending import Balance, BudgetError, FreeMeter, JobMeter, Payer, Spending, dollars
from models.sources.remote import Kind, Receipt

SERVER, OTHER = 11, 22
_numbers = itertools.count(1)


def receipt(count: int = 100, kind: Kind = "post", at: float | None = None, name: str | None = None) -> Receipt:
    return Receipt(name or f"r{next(_numbers)}", "wren", kind, count, time.time() if at is None else at)


def month_began() -> float:
    return datetime.now(UTC).replace(day=1, hour=0, minute=0, second=0, microsecond=0).timestamp()


@pytest.fixture
def spending(database: aiosqlite.Connection) -> Spending:
    return Spending(database, Settings(x_monthly_budget=50.0, x_server_budget=20.0))


@pytest.fixture
def jobs(database: aiosqlite.Connection) -> Jobs:
    return Jobs(database)


async def promised(jobs: Jobs, price: float, guild: int = SERVER, key: str = "wren") -> Job:
    """An open job that may spend so much."""
    job, is_new = await jobs.add(NewJob(guild, "shared", key, 1, 2, {key: []}, [key], price))
    assert is_new
    return job


# Prices


def test_prices_are_those_of_the_settings(database: aiosqlite.Connection) -> None:
    usual, dear = Spending(database, Settings()), Spending(database, Settings(x_post_price=1.5, x_user_price=0.25))
    assert (usual.price("post", 3200), usual.price("account", 1)) == (16.0, 0.01)
    assert (dear.price("post", 2), dear.price("account", 2)) == (3.0, 0.5)


@pytest.mark.parametrize(("posts", "most"), [(3200, 16.5), (0, 0.5), (1, 0.51), (250, 1.75), (251, 1.76), (18, 0.59)])
def test_it_may_come_to_a_page_more_in_whole_cents(spending: Spending, posts: int, most: float) -> None:
    assert spending.most(posts) == most


@pytest.mark.parametrize(
    ("amount", "shown"),
    [
        (0.0, "$0.00"), (0.005, "$0.005"), (0.01, "$0.01"), (0.00001, "$0.00001"), (0.0000001, "$0.00"),
        (16.5, "$16.50"), (1234.5, "$1,234.50"), (0.0099, "$0.0099"),
    ],
)  # fmt: skip
def test_amounts_as_people_read_them(amount: float, shown: str) -> None:
    assert dollars(amount) == shown


# The account book


async def test_an_answer_is_written_down_once(spending: Spending) -> None:
    one = receipt(100, name="the one")
    assert await spending.record(one, Payer(SERVER))
    assert not await spending.record(one, Payer(SERVER))
    assert not await spending.record(one, Payer(OTHER, 5))
    assert await spending.all_of_it() == Balance(50.0, 0.5)
    assert (await spending.of_server(SERVER)).spent == 0.5
    assert (await spending.of_server(OTHER)).spent == 0.0


async def test_sums_are_exact_to_the_millionth(database: aiosqlite.Connection) -> None:
    spending = Spending(database, Settings(x_post_price=0.000003, x_user_price=0.1))
    for _ in range(300):
        await spending.record(receipt(7), Payer())
    for _ in range(3):
        await spending.record(receipt(1, "account"), Payer())
    rows = list(await database.execute_fetchall("SELECT SUM(micros), COUNT(*) FROM spending"))
    assert tuple(rows[0]) == (300 * 7 * 3 + 3 * 100_000, 303)
    assert (await spending.all_of_it()).spent == 0.3063


async def test_the_command_line_pays_out_of_the_whole_budget_alone(spending: Spending) -> None:
    await spending.record(receipt(200), Payer())
    assert (await spending.all_of_it()).spent == 1.0
    assert (await spending.of_server(SERVER)).spent == 0.0


@pytest.mark.parametrize("zone", ["UTC", "Pacific/Kiritimati", "Pacific/Pago_Pago"])
async def test_a_month_is_a_calendar_month_in_utc(
    spending: Spending, zone: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TZ", zone)
    time.tzset()
    try:
        first = month_began()
        await spending.record(receipt(100, at=first - 0.001), Payer(SERVER))
        assert (await spending.all_of_it()).spent == (await spending.of_server(SERVER)).spent == 0.0
        await spending.record(receipt(100, at=first), Payer(SERVER))
        assert (await spending.all_of_it()).spent == (await spending.of_server(SERVER)).spent == 0.5
    finally:
        monkeypatch.undo()
        time.tzset()


async def test_a_new_month_has_the_whole_budget_again(spending: Spending) -> None:
    await spending.record(receipt(10_000, at=month_began() - 1), Payer(SERVER))
    await spending.check(20.0, Payer(SERVER))


# Budgets


@pytest.mark.parametrize(
    ("wanted", "granted"), [(None, 20.0), (5.0, 5.0), (0.0, 0.0), (20.0, 20.0), (500.0, 20.0), (7.25, 7.25)]
)
async def test_admins_may_want_less_and_not_more(
    spending: Spending, database: aiosqlite.Connection, wanted: float | None, granted: float
) -> None:
    rules = Rules(database)
    await rules.limit(SERVER, "tweets_a_minute", 3)  # there is a row of rules without a budget
    if wanted is not None:
        await rules.budget(SERVER, wanted)
    assert await spending.budget_of(SERVER) == granted
    assert await spending.budget_of(OTHER) == spending.granted == 20.0
    await rules.reset(SERVER)
    assert await spending.budget_of(SERVER) == 20.0


async def test_a_server_has_its_own_budget_to_the_last_cent(spending: Spending) -> None:
    await spending.record(receipt(3000), Payer(SERVER))
    await spending.check(5.0, Payer(SERVER))
    with pytest.raises(BudgetError) as caught:
        await spending.check(5.01, Payer(SERVER))
    assert str(caught.value) == (
        "This server has $5.00 left of its $20.00 for this month, and this may take $5.01; there is more on the first "
        "of next month, or attach the account's archive, which costs nothing."
    )
    await spending.check(20.0, Payer(OTHER))
    await spending.check(35.0, Payer())


async def test_all_servers_together_have_the_bots_budget(spending: Spending) -> None:
    for server in (1, 2, 3):
        await spending.record(receipt(3000), Payer(server))
    await spending.check(5.0, Payer(4))
    with pytest.raises(BudgetError, match=r"^This bot has \$5\.00 left of its \$50\.00 for this month, and this may"):
        await spending.check(5.01, Payer(4))
    with pytest.raises(BudgetError, match=r"^This bot has"):
        await spending.check(5.01, Payer())


async def test_no_budget_buys_nothing(database: aiosqlite.Connection) -> None:
    spending = Spending(database, Settings(x_monthly_budget=0.0))
    with pytest.raises(BudgetError, match=r"has \$0\.00 left of its \$0\.00"):
        await spending.check(0.005, Payer())


# What is promised to jobs


async def test_open_jobs_hold_what_they_may_spend(spending: Spending, jobs: Jobs) -> None:
    job = await promised(jobs, 16.5)
    assert await spending.of_server(SERVER) == Balance(20.0, 0.0, 16.5)
    assert await spending.all_of_it() == Balance(50.0, 0.0, 16.5)
    assert (await spending.of_server(OTHER)).left == 20.0
    with pytest.raises(BudgetError) as caught:
        await spending.check(4.0, Payer(SERVER))
    assert "$3.50 left of its $20.00 for this month, $16.50 are promised to trainings that wait," in str(caught.value)
    await jobs.cancel(job, "")
    assert (await spending.of_server(SERVER)).left == 20.0


async def test_what_a_job_has_spent_is_not_held_too(spending: Spending, jobs: Jobs) -> None:
    job = await promised(jobs, 16.5)
    await spending.record(receipt(1000), Payer(SERVER, job.id))
    assert await spending.of_server(SERVER) == Balance(20.0, 5.0, 11.5)
    await spending.record(receipt(3000), Payer(SERVER, job.id))
    assert await spending.of_server(SERVER) == Balance(20.0, 20.0, 0.0)


async def test_a_job_whose_posts_are_here_holds_nothing(spending: Spending, jobs: Jobs) -> None:
    job = await promised(jobs, 16.5)
    await jobs.all_fetched(job)
    assert (await spending.of_server(SERVER)).left == 20.0


async def test_a_job_may_use_what_is_held_for_it(spending: Spending, jobs: Jobs) -> None:
    one, other = await promised(jobs, 16.5), await promised(jobs, 3.5, key="jay")
    await spending.check(16.5, Payer(SERVER, one.id))
    await spending.check(3.5, Payer(SERVER, other.id))
    for payer in (Payer(SERVER, other.id), Payer(SERVER)):
        with pytest.raises(BudgetError, match="This server has"):
            await spending.check(3.51, payer)


@given(cents=st.integers(1, 2_000))
def test_what_is_held_for_a_job_is_enough_for_it_to_the_millionth(cents: int) -> None:
    """Cents have no exact floating point number: 0.29 * 1e6 must not become 289,999."""

    async def checked() -> None:
        async with aiosqlite.connect(":memory:", isolation_level=None) as database:
            database.row_factory = aiosqlite.Row
            await database.execute("CREATE TABLE jobs (id INTEGER PRIMARY KEY, guild_id, price REAL, state)")
            await database.execute("CREATE TABLE spending (job_id, guild_id, kind, micros INTEGER, at)")
            await database.execute("CREATE TABLE guild_rules (guild_id, monthly_budget)")
            await database.execute("INSERT INTO jobs VALUES (1, 11, ?, 'running')", (cents / 100,))
            spending = Spending(database, Settings(x_server_budget=cents / 100))
            await spending.check(cents / 100, Payer(SERVER, 1))

    asyncio.run(checked())


async def test_more_promised_than_there_is_refuses_nothing_that_costs_nothing(spending: Spending, jobs: Jobs) -> None:
    await promised(jobs, 25.0)
    balance = await spending.of_server(SERVER)
    assert (balance.left, balance.room) == (0.0, -5.0)
    await spending.check(0.0, Payer(SERVER))
    with pytest.raises(BudgetError, match=r"has \$0\.00 left"):
        await spending.check(0.005, Payer(SERVER))


# The meter


async def test_a_meter_counts_this_run(spending: Spending) -> None:
    meter = JobMeter(spending, Payer(SERVER))
    await meter.before("account", 1)
    await meter.after(receipt(1, "account"))
    for _ in range(2):
        await meter.before("post", 100)
    one = receipt(80)
    await meter.after(one)
    await meter.after(one)
    assert (meter.requests, meter.posts_read, round(meter.price, 9)) == (3, 80, 0.41)
    assert (await spending.of_server(SERVER)).spent == 0.41


async def test_what_a_killed_run_paid_is_written_down_and_not_counted_here(spending: Spending) -> None:
    meter = JobMeter(spending, Payer(SERVER))
    await meter.after(receipt(100, at=time.time() - 60))
    assert (meter.posts_read, meter.price) == (0, 0.0)
    assert (await spending.of_server(SERVER)).spent == 0.5


async def test_a_meter_asks_the_budgets_before_each_request(spending: Spending) -> None:
    meter = JobMeter(spending, Payer(SERVER))
    for _ in range(40):
        await meter.before("post", 100)
        await meter.after(receipt(100))
    assert meter.price == pytest.approx(20.0)
    with pytest.raises(BudgetError, match=r"^This server has \$0\.00 left .* What was fetched is kept\.$"):
        await meter.before("post", 100)
    assert meter.requests == 40
    with pytest.raises(BudgetError, match=r"costs nothing\.$"):
        await JobMeter(spending, Payer(SERVER)).before("account", 1)


@pytest.mark.parametrize("posts", [1, 99, 100, 101, 250, 799, 800])
async def test_an_estimate_of_so_many_posts_pays_for_them_in_pages_of_any_size(
    spending: Spending, jobs: Jobs, posts: int
) -> None:
    """X sends pages that are not full, and each might have been; a look-up in between takes nothing from them."""
    for size in (100, 97, 61):
        job = await promised(jobs, spending.most(posts), key=f"of{size}")
        meter = JobMeter(spending, Payer(SERVER, job.id, job.price))
        await meter.before("account", 1)
        await meter.after(receipt(1, "account"))
        left = posts
        while left:
            await meter.before("post", 100)
            await meter.after(receipt(min(size, left)))
            left -= min(size, left)
        assert meter.posts_read == posts
        await jobs.cancel(job, "")


async def test_no_more_is_spent_than_was_agreed_to_over_several_runs(spending: Spending, jobs: Jobs) -> None:
    job = await promised(jobs, spending.most(200))
    for _ in range(3):  # each page in a process of its own
        meter = JobMeter(spending, Payer(SERVER, job.id, job.price))
        await meter.before("post", 100)
        await meter.after(receipt(100))
    meter = JobMeter(spending, Payer(SERVER, job.id, job.price))
    with pytest.raises(BudgetError) as caught:
        await meter.before("post", 100)
    assert str(caught.value) == (
        "There is more to fetch than was agreed to ($1.50); what was fetched is kept: ask again to go on."
    )
    assert await spending.by_job(job.id) == 1.5
    assert meter.requests == 0


async def test_without_a_job_the_run_itself_counts(spending: Spending) -> None:
    await spending.record(receipt(1000), Payer())  # somebody else's
    meter = JobMeter(spending, Payer(most=1.0))
    for _ in range(2):
        await meter.before("post", 100)
        await meter.after(receipt(100))
    with pytest.raises(BudgetError, match=r"agreed to \(\$1\.00\)"):
        await meter.before("post", 100)
    await meter.before("account", 1)


async def test_what_costs_nothing_is_counted_and_not_written_down(spending: Spending) -> None:
    meter = JobMeter(spending, Payer(SERVER, most=0.0))
    free = FreeMeter(meter)
    await free.after(receipt(100, at=time.time() - 60))  # of an earlier run
    await free.before("account", 1)
    await free.after(receipt(1, "account"))
    await free.before("post", 100)
    one = receipt(70)
    await free.after(one)
    await free.after(one)
    assert (meter.requests, meter.posts_read, meter.price) == (2, 70, 0.0)
    assert await spending.all_of_it() == Balance(50.0, 0.0)


async def test_what_costs_nothing_takes_nothing_from_what_was_agreed_to(spending: Spending) -> None:
    """Of a voice of two, one of them on Bluesky."""
    meter = JobMeter(spending, Payer(most=0.5))
    await FreeMeter(meter).after(receipt(70))
    await meter.before("post", 100)
    await meter.after(receipt(100))
    with pytest.raises(BudgetError, match="agreed to"):
        await meter.before("post", 1)


@given(spent=st.integers(0, 10**7), posts=st.integers(0, 3200))
def test_a_balance_never_says_less_than_nothing(spent: int, posts: int) -> None:
    balance = Balance(20.0, spent / 1e6, posts * 0.005)
    assert balance.left >= 0.0
    assert balance.left == 0.0 or math.isclose(balance.left, balance.room)
