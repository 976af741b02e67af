"""What fetching is tested with: a clock that nobody waits for, a till that remembers, and a source made of a script."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from models.sources.fetch import fetch
from models.sources.fetched import Fetched, read_fetched
from models.sources.remote import UNTIL, Account, Kind, Page, Receipt, StaleCursorError

NOON = 1_790_000_000.0 // 86_400 * 86_400 + 43_200


@dataclass
class Clock:
    """Sleeping only turns it on."""

    time: float = NOON
    slept: list[float] = field(default_factory=list)

    def now(self) -> float:
        return self.time

    async def sleep(self, seconds: float) -> None:
        assert 0 < seconds < 1e7
        self.slept.append(seconds)
        self.time += seconds


@dataclass
class Till:
    """A `Meter` that counts each receipt once, as the real one does."""

    receipts: dict[str, Receipt] = field(default_factory=dict)
    asked: list[tuple[Kind, int]] = field(default_factory=list)

    async def before(self, kind: Kind, most: int) -> None:
        self.asked.append((kind, most))

    async def after(self, receipt: Receipt) -> None:
        assert self.receipts.setdefault(receipt.id, receipt) == receipt

    def count(self, kind: Kind) -> int:
        return sum(receipt.count for receipt in self.receipts.values() if receipt.kind == kind)

    @property
    def dollars(self) -> float:
        return round(0.010 * self.count("account") + 0.005 * self.count("post"), 3)


def items_of(ids: Sequence[int]) -> list[dict[str, Any]]:
    return [{"id": str(each), "text": f"post {each}", "created_at": "2020-01-01T00:00:00.000Z"} for each in ids]


class Scripted:
    """A `Remote` that raises what it is told to, keyed by how many pages it has served."""

    name = "X"
    most_posts = 3200

    def __init__(self, count: int, clock: Clock, *, page: int = 100) -> None:
        self.ids = list(range(10_000 + count, 10_000, -1))
        self.size = page
        self.clock = clock
        self.protected = False
        self.account_faults: list[Exception] = []
        self.faults: dict[int, list[Exception]] = {}
        self.stale: set[int] = set()
        """Before these pages, it forgets its tokens."""
        self.empty: set[int] = set()
        self.requests: list[tuple[str, str | None, str | None, float]] = []
        self.sent: list[list[str]] = []
        self._known: set[str] = set()
        self._round = 0

    async def account(self, handle: str) -> Account:
        self.requests.append(("account", None, None, self.clock.time))
        if self.account_faults:
            raise self.account_faults.pop(0)
        return Account(handle, "4217", len(self.ids), "Wren W.", None, self.protected)

    async def page(self, account: Account, cursor: str | None, since: str | None) -> Page:
        assert account.id == "4217"
        self.requests.append(("page", cursor, since, self.clock.time))
        number = len(self.sent)
        if self.faults.get(number):
            raise self.faults[number].pop(0)
        if number in self.stale:
            self.stale.discard(number)
            self._known.clear()
        if cursor and not cursor.startswith(UNTIL) and cursor not in self._known:
            raise StaleCursorError("stale")
        below = int(cursor.removeprefix(UNTIL).split("/")[0]) if cursor else 1 << 63
        left = [each for each in self.ids if each < below and each > int(since or 0)]
        served = [] if number in self.empty else left[: self.size]
        self.sent.append([str(each) for each in served])
        following = None
        if len(left) > len(served):
            self._round += 1
            following = f"{served[-1] if served else below}/{self._round}"
            self._known.add(following)
        return Page(items_of(served), following)


@dataclass
class Place:
    """A directory to fetch into, with a clock and a till."""

    directory: Path
    clock: Clock = field(default_factory=Clock)
    till: Till = field(default_factory=Till)
    seen: list[tuple[int, int]] = field(default_factory=list)

    async def fetch(self, remote: Any, *, on_page: Callable[[int, int], None] | None = None, **more: Any) -> Fetched:
        return await fetch(
            remote, "wren", self.directory, self.till, now=self.clock.now, sleep=self.clock.sleep,
            on_page=on_page or (lambda *counts: self.seen.append(counts)), **more,
        )  # fmt: skip

    def ids(self) -> list[int | None]:
        return [post.id for post in read_fetched(self.directory, "wren").posts]
