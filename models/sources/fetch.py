"""Fetching an account's posts from a source on the network, so that nothing is lost and nothing is bought twice.

Knows the order: look up, then page after page, each kept on disk before the next is asked for; how often to ask again,
how long to wait, and when to stop. Knows no source in particular, and no prices.

A page is asked for again only behind a wait. A download goes on, also in another process, from the page behind the
last one on disk. Where the source no longer takes the place where to go on, the oldest post on disk names it instead.
"""

import asyncio
import math
import secrets
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, TypeVar

from filelock import FileLock, Timeout

from models.errors import BowerbirdError, BusyError
from models.files_on_disk import explained_disk_errors
from models.sources.fetched import Download, Fetched, ids_of
from models.sources.remote import (
    UNTIL,
    Account,
    FaultError,
    Kind,
    Meter,
    NoAccountError,
    OutOfOrderError,
    ProtectedError,
    Receipt,
    Remote,
    StaleCursorError,
    TroubleError,
    TryLaterError,
    UnreadableError,
)
from models.uncancelled import to_the_end

DAY = 86_400.0
PAGE = 100
"""Posts that one request may bring."""
WAITS = (2.0, 10.0, 30.0)
"""Seconds before the second, third and fourth try behind a fault; behind the fourth it is given up."""
# Added to each wait that a source asks for, so that its clock has surely come to the end of it.
_MARGIN = 1.0
# Pages in a row that bring nothing new. Empty ones are normal where many posts are gone: 3,200 make 32 of them. As many
# as brought something before may come again, where a source begins anew.
_MOST_IDLE = 40
_LOCK = ".fetching.lock"
_LOOK_AGAIN = 1.0
"""Seconds between two looks at a lock that somebody else holds."""
Found = TypeVar("Found")
Sleep = Callable[[float], Awaitable[object]]


class FreeMeter:
    """A `Meter` for sources that cost nothing."""

    async def before(self, kind: Kind, most: int) -> None:
        """Anything may be asked."""

    async def after(self, receipt: Receipt) -> None:
        """Nothing is owed."""


async def look_up(
    remote: Remote,
    handle: str,
    directory: Path,
    meter: Meter,
    *,
    fresh_for: float = DAY,
    now: Callable[[], float] = time.time,
    sleep: Sleep = asyncio.sleep,
) -> Account:
    """The account as it was kept within the last `fresh_for` seconds, or else as the source says now.

    Raises:
        NoAccountError: there is none, or its posts are protected.
        OutOfOrderError, TryLaterError, TroubleError: the source does not tell, as in `remote`.
        BowerbirdError: there is no money for it, or no place on the disk.
    """
    fetched = await asyncio.to_thread(Fetched, directory)
    asking = _Asking(remote, handle, fetched, meter, 0.0, now, sleep)
    await asking.hand_in()
    return await asking.account(fresh_for)


async def fetch(
    remote: Remote,
    handle: str,
    directory: Path,
    meter: Meter,
    *,
    on_page: Callable[[int, int], None],
    patience: float | None = None,
    now: Callable[[], float] = time.time,
    sleep: Sleep = asyncio.sleep,
) -> Fetched:
    """Go on with the download that was broken off, or start one: of all posts, or of those newer than are kept.

    Where the source asks to wait, it waits, but in all no longer than `patience` seconds (None: any time).
    `on_page` is told how many posts are kept and how many are expected.

    Raises:
        NoAccountError: there is no such account, or no posts of it are shown.
        OutOfOrderError: the source does not serve this bot; its `cause` is for the operator.
        TryLaterError: it asks to wait for longer than `patience`.
        TroubleError: its faults did not end.
        BusyError: another process fetches the same posts for longer than `patience`.
        BowerbirdError: there is no money for it, or no place on the disk.
    """
    async with _alone(handle, directory, patience, sleep):
        fetched = await asyncio.to_thread(Fetched, directory)
        await asyncio.to_thread(fetched.tidy)
        asking = _Asking(remote, handle, fetched, meter, patience, now, sleep)
        await asking.hand_in()
        account = await asking.account(math.inf if fetched.unfinished else DAY)
        await asking.download(account, on_page)
    if not fetched.posts:
        raise NoAccountError(
            f"{remote.name} shows no posts of @{handle}, though it says that there are {account.posts:,}; attach a "
            "file of its posts instead."
        )
    return fetched


class _Asking:
    """One time of fetching, with what it is done with."""

    def __init__(
        self,
        remote: Remote,
        handle: str,
        fetched: Fetched,
        meter: Meter,
        patience: float | None,
        now: Callable[[], float],
        sleep: Sleep,
    ) -> None:
        self._remote, self._handle, self._fetched, self._meter = remote, handle, fetched, meter
        self._patience, self._now, self._sleep = patience, now, sleep

    async def hand_in(self) -> None:
        """Hand in all receipts, since a kill may have come between keeping an answer and handing its receipt in."""
        for receipt in self._fetched.receipts:
            await self._meter.after(receipt)

    async def account(self, fresh_for: float) -> Account:
        kept = self._fetched.account
        if kept is None or not self._fetched.is_fresh(self._now(), fresh_for):
            await self._check_readable()
            kept = await self._ask("account", 1, self._look_up)
        if kept.is_protected:
            raise ProtectedError(self._remote.name, self._handle)
        return kept

    async def download(self, account: Account, on_page: Callable[[int, int], None]) -> None:
        await self._check_readable()
        fetched = self._fetched
        download = fetched.unfinished or fetched.begin(account)
        useful = len(download.pages)
        while not download.is_complete:
            known = len(download.ids)
            await self._page(account, download)
            on_page(fetched.posts, max(fetched.posts, min(account.posts, self._remote.most_posts)))
            if len(download.ids) > known:
                useful = len(download.pages)
            elif len(download.pages) > 2 * useful + _MOST_IDLE and not download.is_complete:
                raise self._trouble(f"{self._remote.name} sends page after page with nothing new in it.")

    async def _page(self, account: Account, download: Download) -> None:
        try:
            return await self._ask("post", PAGE, lambda: self._read(account, download, download.cursor))
        except StaleCursorError:
            await self._sleep(WAITS[0])
        instead = f"{UNTIL}{download.oldest}" if download.oldest else None
        try:
            return await self._ask("post", PAGE, lambda: self._read(account, download, instead))
        except StaleCursorError as error:
            raise self._trouble(str(error)) from error

    async def _look_up(self) -> Account:
        """Send one request, keep its answer, and book it; as `_read` does."""
        account = await self._remote.account(self._handle)
        await self._book("account", 1, lambda receipt: self._fetched.keep_account(account, self._remote.name, receipt))
        return account

    async def _read(self, account: Account, download: Download, cursor: str | None) -> None:
        page = await self._remote.page(account, cursor, download.since)
        goes_on_at = page.next
        if goes_on_at in download.seen or len(download.ids | ids_of(page.items)) >= self._remote.most_posts:
            goes_on_at = None
        count = self._fetched.unpaid(page.items, self._now())
        await self._book(
            "post", count, lambda receipt: self._fetched.keep_page(download, page.items, goes_on_at, receipt)
        )

    async def _book(self, kind: Kind, count: int, keep: Callable[[Receipt], None]) -> None:
        # Without the handle in its name: receipts outlive what is forgotten.
        receipt = Receipt(secrets.token_hex(12), self._handle, kind, count, self._now())
        try:
            await asyncio.to_thread(keep, receipt)
        finally:  # paid it is, wherever it may lie
            await self._meter.after(receipt)

    async def _ask(self, kind: Kind, most: int, send: Callable[[], Coroutine[Any, Any, Found]]) -> Found:
        """Send a request until it is answered. What is sent is paid, so whoever cancels waits until it is booked."""
        faults = 0
        while True:
            await self._meter.before(kind, most)
            try:
                return await to_the_end(self._answer(kind, send))
            except TryLaterError as error:
                wait = max(error.until - self._now(), 0.0)
                if self._patience is not None:
                    if wait > self._patience:
                        raise
                    self._patience -= wait + _MARGIN
                wait += _MARGIN
            except FaultError as error:
                if faults == len(WAITS):
                    raise self._trouble(str(error)) from error
                wait = WAITS[faults]
                faults += 1
            await self._sleep(wait)

    async def _answer(self, kind: Kind, send: Callable[[], Coroutine[Any, Any, Found]]) -> Found:
        try:
            return await send()
        except UnreadableError as error:
            cause, source = error.cause, self._remote.name
            await self._book(kind, error.count, lambda receipt: self._fetched.keep_unreadable(cause, source, receipt))
            raise

    async def _check_readable(self) -> None:
        """What could not be read is not bought again for a day.

        Raises:
            OutOfOrderError: it is too early.
        """
        found = await asyncio.to_thread(self._fetched.unreadable, self._remote.name)
        if found and self._now() < found[1].receipt.at + DAY:
            path, unreadable = found
            raise OutOfOrderError(
                self._remote.name,
                f"{unreadable.cause} So nothing more is bought within a day of that; to try sooner, remove {path}.",
            )

    def _trouble(self, cause: str) -> BowerbirdError:
        return TroubleError(self._remote.name, self._handle, self._fetched.posts, cause)


@asynccontextmanager
async def _alone(handle: str, directory: Path, patience: float | None, sleep: Sleep) -> AsyncIterator[None]:
    """Hold the directory's lock, which the system lets go of when a process is killed.

    Raises:
        BusyError: somebody else holds it for longer than `patience` seconds.
    """
    waited = 0.0
    while (lock := _try_lock(directory)) is None:
        if patience is not None and waited >= patience:
            raise BusyError(f"The posts of @{handle} are being fetched already; wait for that, then ask again.")
        await sleep(_LOOK_AGAIN)
        waited += _LOOK_AGAIN
    try:
        yield
    finally:
        lock.release()


def _try_lock(directory: Path) -> FileLock | None:
    with explained_disk_errors(directory):
        directory.mkdir(parents=True, exist_ok=True)
        lock = FileLock(directory / _LOCK)
        try:
            lock.acquire(timeout=0)
        except Timeout:
            return None
    return lock
