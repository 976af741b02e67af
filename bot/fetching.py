"""Fetching: posts over the network for a handle, what that costs, and whether it may be.

Knows which source serves which handle, and what the operator allows. The order of requests is that of
models/sources/fetch.py, the money that of bot/spending.py. Knows nothing of Discord.
"""

import asyncio
import time
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from pathlib import Path
from weakref import WeakValueDictionary

from bot.settings import Settings
from bot.spending import FreeMeter, JobMeter, Payer, Spending
from models.errors import BowerbirdError
from models.handles import is_domain
from models.sources.bluesky import Bluesky
from models.sources.fetch import DAY, fetch, look_up
from models.sources.fetched import Fetched
from models.sources.remote import Account, Meter, NoAccountError, Remote
from models.sources.x_api import XApi
from models.store import SHARED

X_WARNING = (
    "X_API_ENABLED is on. X's Developer Agreement (III.A(k), 2026-04-27) bars using its API or content to fine-tune or "
    "train a foundation or frontier model, and its developer guidelines bar training AI models on X data. Whether your "
    "use is allowed is for you to settle with X; a person's own archive is the clean path. See docs/responsible-use.md."
)
PATIENCE = 60.0
"""Seconds that a job waits for a source in its place; for longer it lets others go first."""


class NoSourceError(BowerbirdError):
    """Nothing here can fetch this handle's posts."""


@dataclass(frozen=True, slots=True)
class Estimate:
    """What fetching a handle's posts, or the new ones, will come to."""

    handle: str
    source: str
    """For people: `X`, `Bluesky`."""
    account: Account
    posts: int
    """About how many will be read; at least 1 where an earlier download was broken off, 0 where nothing is due."""
    price: float
    """USD for these; 0 where the source is free."""
    most: float
    """USD that it may come to, since people go on writing."""
    kept: int
    """Posts that are here already, and are not paid again."""

    @property
    def what(self) -> str:
        """What will be read, in words behind their number."""
        return ("new " if self.kept else "") + ("post" if self.posts == 1 else "posts")


class Fetching:
    """One for the whole bot; every call opens its own connection to the source."""

    def __init__(self, settings: Settings, spending: Spending) -> None:
        self._settings, self._spending = settings, spending
        self._look_ups: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()
        """By handle, for as long as somebody holds or awaits it."""

    def check(self, handle: str) -> None:
        """That a source serves this handle: Bluesky always, X where the operator switched it on.

        Raises:
            NoSourceError: none does.
        """
        if not self.can(handle):
            raise NoSourceError(f"Posts of @{handle} cannot be fetched here: X is switched off.")

    def can(self, handle: str) -> bool:
        """Whether a source serves this handle."""
        return is_domain(handle) or self._settings.uses_x

    def is_free(self, handle: str) -> bool:
        """Whether fetching costs nothing."""
        return is_domain(handle)

    def place(self, handle: str) -> Path:
        """The directory of what was fetched."""
        return self._settings.data_dir / "timelines" / SHARED / handle

    def kept(self, handle: str) -> Fetched:
        """What was fetched before."""
        return Fetched(self.place(handle))

    async def look_up_price(self, handle: str) -> float:
        """USD that `estimate` pays before it can say anything; none for an account that was looked up within a day."""
        if self.is_free(handle):
            return 0.0
        kept = await asyncio.to_thread(self.kept, handle)
        return 0.0 if kept.is_fresh(time.time(), DAY) else self._spending.price("account", 1)

    async def estimate(self, handle: str, meter: JobMeter) -> Estimate:
        """Look the account up (which X wants paid, and is done once a day there) and say what its posts would cost.

        Raises:
            NoSourceError: see `check`.
            BudgetError: there is no money even for the look-up.
            BowerbirdError: there is no such account, or the source does not answer.
        """
        self.check(handle)
        is_free = self.is_free(handle)
        alone = self._look_ups.setdefault(handle, asyncio.Lock())  # else all who ask at once would pay for it
        async with alone, self._remote(handle) as remote:
            account = await look_up(
                remote, handle, self.place(handle), self._metered(handle, meter), fresh_for=0.0 if is_free else DAY
            )
        kept = await asyncio.to_thread(self.kept, handle)
        if not account.posts and not kept.posts:
            raise NoAccountError(f"@{handle} has written nothing on {remote.name}; attach a file of its posts instead.")
        posts = kept.missing(account, remote.most_posts)
        if kept.unfinished or not kept.is_complete:
            posts = max(1, posts)  # accounts say other numbers than their timelines hold
        return Estimate(
            handle=handle,
            source=remote.name,
            account=account,
            posts=posts,
            price=0.0 if is_free else self._spending.price("post", posts),
            most=0.0 if is_free or not posts else self._spending.most(posts),
            kept=kept.posts,
        )

    async def fetch(
        self,
        handle: str,
        meter: JobMeter,
        on_page: Callable[[int, int], None],
        *,
        patience: float | None = PATIENCE,
    ) -> Fetched:
        """Fetch what is missing of a handle's posts; goes on where an earlier call was cut off.

        `on_page` gets the posts so far and those expected. `patience` None waits as long as the source asks.

        Raises:
            TryLaterError: the source asks for more patience.
            BudgetError: the money ran out in the middle; what was fetched is kept.
            BowerbirdError: there is no such account, or the source does not answer.
        """
        self.check(handle)
        async with self._remote(handle) as remote:
            return await fetch(
                remote,
                handle,
                self.place(handle),
                self._metered(handle, meter),
                on_page=on_page,
                patience=patience,
            )

    def meter(self, payer: Payer) -> JobMeter:
        """A meter to hand in, and to ask afterwards what was paid."""
        return JobMeter(self._spending, payer)

    def _metered(self, handle: str, meter: JobMeter) -> Meter:
        return FreeMeter(meter) if self.is_free(handle) else meter

    def _remote(self, handle: str) -> AbstractAsyncContextManager[Remote]:
        if is_domain(handle):
            return Bluesky(self._settings.bluesky_api_url)
        return XApi(
            self._settings.x_bearer_token or "",
            self._settings.x_api_url,
            include_retweets=self._settings.x_include_retweets,
        )
