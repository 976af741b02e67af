"""Posts over the network for the command line: the price, the question, the progress.

Knows the terminal and bot/fetching.py, as the cog of /train knows Discord and bot/fetching.py.
"""

import asyncio
import signal
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from bot import terminal
from bot.database import FILE, open_database
from bot.fetching import X_WARNING, Estimate, Fetching
from bot.settings import Settings
from bot.spending import Balance, BudgetError, JobMeter, Payer, Spending, dollars
from models.errors import BadSourceError, BowerbirdError
from models.handles import is_domain
from models.sources.fetched import Fetched
from models.sources.remote import OutOfOrderError, TroubleError, TryLaterError
from models.store import SHARED


@dataclass(frozen=True, slots=True)
class Terms:
    """What was said about money before anybody asked."""

    yes: bool = False
    most: float | None = None
    """USD for posts; None: whatever it comes to."""


@dataclass(frozen=True, slots=True)
class Bought:
    """Where the posts lie, and what this time cost."""

    places: dict[str, Path]
    requests: int
    posts_read: int
    price: float
    """USD."""

    def to_json(self) -> dict[str, float]:
        """What `train --json` says of it."""
        return {"requests": self.requests, "posts_read": self.posts_read, "price": self.price}


def buy(handles: Sequence[str], settings: Settings, terms: Terms) -> Bought:
    """Fetch what is missing of these handles' posts, once the price was agreed to; what is here is used as it is.

    Raises:
        BowerbirdError: nothing serves a handle, the price was not agreed to, or the source does not answer.
    """
    try:
        return asyncio.run(_buy(handles, settings, terms))
    except asyncio.CancelledError:  # see `_page_in_hand_kept`
        raise KeyboardInterrupt from None


def balance_of(settings: Settings) -> Balance:
    """This month's balance of the whole bot.

    Raises:
        BowerbirdError: the database cannot be used.
    """
    return asyncio.run(_balance_of(settings))


async def _balance_of(settings: Settings) -> Balance:
    if not (settings.data_dir / FILE).exists():
        return Balance(settings.x_monthly_budget, 0.0)
    async with open_database(settings.data_dir) as database:
        return await Spending(database, settings).all_of_it()


async def _buy(handles: Sequence[str], settings: Settings, terms: Terms) -> Bought:
    await asyncio.to_thread(_check_served, handles, settings)
    async with open_database(settings.data_dir) as database:
        spending = Spending(database, settings)
        fetching = Fetching(settings, spending)
        places = {handle: fetching.place(handle) for handle in handles}
        meter = fetching.meter(Payer())
        if settings.uses_x and not all(fetching.is_free(handle) for handle in handles):
            terminal.say_warning(X_WARNING)
        all_here = all(fetching.kept(handle).is_complete for handle in handles)
        try:
            with _page_in_hand_kept():
                estimates = [
                    await fetching.estimate(handle, meter)
                    for handle in handles
                    if fetching.can(handle) or not fetching.kept(handle).is_complete
                ]
            missing = [one for one in estimates if one.posts]
            if missing and _agreed(missing, terms, all_here=all_here):
                most = sum(one.most for one in missing)
                await spending.check(most, Payer())
                meter.agree(most)
                with _page_in_hand_kept():
                    for one in missing:
                        await _fetch(fetching, one, meter)
        except (BudgetError, TryLaterError, OutOfOrderError, TroubleError) as error:
            # Whoever sits here is the operator.
            if not all_here:
                raise
            terminal.say_warning(f"{error.for_operator} Went on with the posts that are here.")
    return Bought(places, meter.requests, meter.posts_read, round(meter.price, 6))


@contextmanager
def _page_in_hand_kept() -> Iterator[None]:
    """In here, SIGINT and SIGTERM cancel, which waits for an answer that is paid; a second one stops at once, as ever.

    Not around the question, where nothing would be heard of them before it is answered.
    """
    usual = {
        number: handler
        for number in (signal.SIGINT, signal.SIGTERM)
        if callable(handler := signal.getsignal(number))  # else it is ignored
    }
    loop, task = asyncio.get_running_loop(), asyncio.current_task()
    assert task  # noqa: S101  (it runs in one)

    def as_ever() -> None:
        for number, handler in usual.items():
            signal.signal(number, handler)

    def cancel(_signal: int, _frame: object) -> None:
        as_ever()
        loop.call_soon_threadsafe(task.cancel)

    for number in usual:
        signal.signal(number, cancel)
    try:
        yield
    finally:
        as_ever()


async def _fetch(fetching: Fetching, one: Estimate, meter: JobMeter) -> None:
    with terminal.counting(f"Fetching posts of @{one.handle} from {one.source}") as on_page:
        await fetching.fetch(one.handle, meter, on_page, patience=None)


def _agreed(missing: Sequence[Estimate], terms: Terms, *, all_here: bool) -> bool:
    """Whether to pay; False: what is here will do.

    Raises:
        BowerbirdError: it is more than was allowed, or nobody is there to ask.
    """
    price, most = sum(one.price for one in missing), sum(one.most for one in missing)
    for one in missing:
        cost = f"about {dollars(one.price)}, at most {dollars(one.most)}" if one.most else "free"
        terminal.say_warning(f"@{one.handle}: about {one.posts:,} {one.what} on {one.source}, {cost}.")
    if not price:
        return True
    if terms.most is not None and most > terms.most + 1e-9:
        much = f"This takes about {dollars(price)} and at most {dollars(most)}, more than --max-price "
        much += f"{dollars(terms.most)} allows"
        if all_here:
            terminal.say_warning(f"{much}. Went on with the posts that are here.")
            return False
        raise BowerbirdError(f"{much}; allow more, or give the account's archive with --from, which costs nothing.")
    if terms.yes or terms.most is not None:
        return True
    if terminal.is_interactive():
        if terminal.ask(f"Pay about {dollars(price)}?"):
            return True
        if all_here:
            return False
        raise BowerbirdError("Nothing was bought. The account's archive, given with --from, costs nothing.")
    if all_here:
        terminal.say_warning("Went on with the posts that are here; --yes or --max-price USD buys the new ones.")
        return False
    raise BowerbirdError(f"This takes about {dollars(price)}: give --yes or --max-price USD to pay it, or --from PATH.")


def _check_served(handles: Sequence[str], settings: Settings) -> None:
    """Before a database is made: that each handle's posts are here or can be fetched."""
    places = {handle: settings.data_dir / "timelines" / SHARED / handle for handle in handles}
    lacking = [one for one in handles if not (is_domain(one) or settings.uses_x or Fetched(places[one]).is_complete)]
    if lacking:
        names = " ".join(f"@{handle}" for handle in handles)
        raise BadSourceError(
            f"No posts to learn from: give {names} --from PATH, where PATH is an X archive (x.com → Settings → "
            "Download an archive of your data), its tweets.js, or a JSONL, CSV or TXT file."
        )
