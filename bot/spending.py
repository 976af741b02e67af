"""Spending: what was paid for posts, what may still be, and the watch over it while posts are fetched.

Knows prices, budgets and the table `spending`. Months are calendar months in UTC. Knows nothing of how
posts are fetched, and nothing of Discord but that a server has a number.
"""

import math
import time
from dataclasses import dataclass, replace
from datetime import UTC, datetime

import aiosqlite

from bot.settings import Settings
from models.errors import BowerbirdError
from models.sources.remote import Kind, Receipt

_TINY = 1e-9
_RESERVED = """
    SELECT SUM(MAX(0, CAST(ROUND(price * 1e6) AS INTEGER)
                      - (SELECT COALESCE(SUM(micros), 0) FROM spending WHERE job_id = jobs.id AND kind = 'post')))
    FROM jobs WHERE state IN ('queued', 'running')
"""
"""Millionths of a USD that open jobs may still spend."""
_PAGE = 100  # posts; what a download may be larger than its estimate, since people go on writing


class BudgetError(BowerbirdError):
    """There is not enough money left; the message says whose and when there is more."""


@dataclass(frozen=True, slots=True)
class Balance:
    """One budget, in USD."""

    budget: float
    spent: float
    reserved: float = 0.0
    """Agreed to by jobs that are still open, and not spent yet."""

    @property
    def left(self) -> float:
        return max(0.0, self.room)

    @property
    def room(self) -> float:
        """As `left`, and below zero where more is promised than there is."""
        return self.budget - self.spent - self.reserved


@dataclass(frozen=True, slots=True)
class Payer:
    """On whose account something is read."""

    guild_id: int | None = None
    """None: the command line, which only the whole bot's budget binds."""
    job_id: int | None = None
    most: float | None = None
    """USD that may be spent on posts in all; None: as much as the budgets have. Looking accounts up comes on top."""


class Spending:
    """The account book."""

    def __init__(self, database: aiosqlite.Connection, settings: Settings) -> None:
        self._database = database
        self._prices: dict[Kind, float] = {"account": settings.x_user_price, "post": settings.x_post_price}
        self._budget, self._server_budget = settings.x_monthly_budget, settings.x_server_budget

    def price(self, kind: Kind, count: int) -> float:
        """USD for so many."""
        return count * self._prices[kind]

    def most(self, posts: int) -> float:
        """USD that a download of about so many posts may come to, in whole cents."""
        return math.ceil(round(self.price("post", posts + _PAGE) * 100, 6)) / 100

    async def record(self, receipt: Receipt, payer: Payer) -> bool:
        """Write down what was answered. False: it was written down before, and changes nothing."""
        micros = round(self.price(receipt.kind, receipt.count) * 1e6)
        cursor = await self._database.execute(
            "INSERT OR IGNORE INTO spending (receipt, guild_id, job_id, handle, kind, count, micros, at)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (
                receipt.id, payer.guild_id, payer.job_id, receipt.handle, receipt.kind, receipt.count, micros,
                receipt.at,
            ),
        )  # fmt: skip
        return cursor.rowcount > 0

    async def all_of_it(self) -> Balance:
        """This month's balance of the whole bot."""
        spent = await self._sum("SELECT SUM(micros) FROM spending WHERE at >= ?", _month_began())
        return Balance(self._budget, spent, await self._reserved(None))

    async def of_server(self, guild_id: int) -> Balance:
        """This month's balance of one server."""
        spent = await self._sum(
            "SELECT SUM(micros) FROM spending WHERE at >= ? AND guild_id = ?", _month_began(), guild_id
        )
        return Balance(await self.budget_of(guild_id), spent, await self._reserved(guild_id))

    @property
    def granted(self) -> float:
        """USD a month that the operator lets each server spend."""
        return self._server_budget

    async def budget_of(self, guild_id: int) -> float:
        """USD a month that a server has: what the operator grants each, or the less that its admins want."""
        rows = list(
            await self._database.execute_fetchall(
                "SELECT monthly_budget FROM guild_rules WHERE guild_id = ?", (guild_id,)
            )
        )
        chosen = rows[0]["monthly_budget"] if rows else None
        return self._server_budget if chosen is None else min(chosen, self._server_budget)

    async def check(self, price: float, payer: Payer) -> None:
        """That so many USD more are there. What costs nothing is always allowed, also where too much is promised.

        Raises:
            BudgetError: they are not.
        """
        if price <= 0:
            return
        whole = await self.all_of_it()
        own = await self._reserved_by(payer)
        if price > whole.room + own + _TINY:
            raise BudgetError(_refusal("This bot", whole, price))
        if payer.guild_id is not None:
            server = await self.of_server(payer.guild_id)
            if price > server.room + own + _TINY:
                raise BudgetError(_refusal("This server", server, price))

    async def by_job(self, job_id: int) -> float:
        """USD that a job has spent on posts."""
        return await self._sum("SELECT SUM(micros) FROM spending WHERE job_id = ? AND kind = 'post'", job_id)

    async def _reserved_by(self, payer: Payer) -> float:
        """What is reserved for the payer's own job is there for it."""
        if payer.job_id is None:
            return 0.0
        return await self._sum(_RESERVED + " AND id = ?", payer.job_id)

    async def _reserved(self, guild_id: int | None) -> float:
        if guild_id is None:
            return await self._sum(_RESERVED)
        return await self._sum(_RESERVED + " AND guild_id = ?", guild_id)

    async def _sum(self, query: str, *values: object) -> float:
        rows = list(await self._database.execute_fetchall(query, values))
        return (rows[0][0] or 0) / 1e6


class JobMeter:
    """A `Meter` that asks the budgets before each request and writes down each answer."""

    def __init__(self, spending: Spending, payer: Payer) -> None:
        self._spending, self._payer = spending, payer
        self._began = time.time()
        self.requests = 0
        self.posts_read = 0
        """Of this run, as the next; what a killed run had paid is written down, and not counted here."""
        self.price = 0.0
        """USD."""
        self._price_of_posts = 0.0

    def agree(self, most: float) -> None:
        """From now on, no more than so many USD may be spent on posts."""
        self._payer = replace(self._payer, most=most)

    async def before(self, kind: Kind, most: int) -> None:
        """See `models.sources.remote.Meter`."""
        price = self._spending.price(kind, most)
        try:
            await self._spending.check(price, self._payer)
        except BudgetError as error:
            raise BudgetError(f"{error} What was fetched is kept." if self.posts_read else str(error)) from None
        if kind == "post" and self._payer.most is not None:
            await self._check_agreed(price, self._payer.most)
        self.requests += 1

    async def after(self, receipt: Receipt) -> None:
        """See `models.sources.remote.Meter`."""
        if await self._spending.record(receipt, self._payer) and receipt.at >= self._began:
            price = self._spending.price(receipt.kind, receipt.count)
            self.price += price
            if receipt.kind == "post":
                self.posts_read += receipt.count
                self._price_of_posts += price

    async def _check_agreed(self, price: float, most: float) -> None:
        job = self._payer.job_id
        spent = self._price_of_posts if job is None else await self._spending.by_job(job)
        if spent + price > most + _TINY:
            raise BudgetError(
                f"There is more to fetch than was agreed to ({dollars(most)}); what was fetched is kept: ask again to "
                "go on."
            )


class FreeMeter:
    """A `Meter` for sources that cost nothing: counts, and writes nothing down."""

    def __init__(self, meter: JobMeter) -> None:
        self._meter = meter
        self._began = time.time()
        self._seen: set[str] = set()

    async def before(self, _kind: Kind, _most: int) -> None:
        """Anything may be asked."""
        self._meter.requests += 1

    async def after(self, receipt: Receipt) -> None:
        """Answers of earlier runs are handed in again, and so is each of this one."""
        if receipt.kind == "post" and receipt.at >= self._began and receipt.id not in self._seen:
            self._seen.add(receipt.id)
            self._meter.posts_read += receipt.count


def dollars(amount: float) -> str:
    """An amount as people read it: cents, or as fine as it takes."""
    if 0 < round(amount, 6) < 0.01:
        return f"${amount:.6f}".rstrip("0")
    return f"${amount:,.2f}"


def _refusal(who: str, balance: Balance, price: float) -> str:
    reserved = f", {dollars(balance.reserved)} are promised to trainings that wait" if balance.reserved else ""
    return (
        f"{who} has {dollars(balance.left)} left of its {dollars(balance.budget)} for this month{reserved}, and this "
        f"may take {dollars(price)}; there is more on the first of next month, or attach the account's archive, which "
        "costs nothing."
    )


def _month_began() -> float:
    return datetime.now(UTC).replace(day=1, hour=0, minute=0, second=0, microsecond=0).timestamp()
