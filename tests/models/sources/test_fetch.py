"""Whatever a source does, in whatever order: no post is lost, none is bought twice, nothing is asked again at once."""

import asyncio
import tempfile
from collections.abc import Coroutine
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from filelock import FileLock
from hypothesis import given, settings
from hypothesis import strategies as st

from models.errors import BowerbirdError, BusyError
from models.sources import read_source
from models.sources.fetch import WAITS, FreeMeter, look_up
from models.sources.fetched import Fetched, read_fetched
from models.sources.remote import (
    Account,
    FaultError,
    NoAccountError,
    OutOfOrderError,
    Page,
    ProtectedError,
    TroubleError,
    TryLaterError,
    UnreadableError,
)
from models.sources.x_api import XApi
from tests.models.sources import x_server
from tests.models.sources.fetching import NOON, Place, Scripted, Till, items_of
from tests.models.sources.x_server import ACCOUNT, Fault, XServer, make_posts


@pytest.fixture
def place(tmp_path: Path) -> Place:
    return Place(tmp_path / "wren")


async def look(remote: Any, place: Place, **more: Any) -> Account:
    return await look_up(
        remote, "wren", place.directory, place.till, now=place.clock.now, sleep=place.clock.sleep, **more
    )


# Looking up


async def test_an_account_is_bought_once_a_day(place: Place) -> None:
    remote = Scripted(5, place.clock)
    account = await look(remote, place)
    place.clock.time += 86_000
    assert await look(remote, place) == account
    assert len(remote.requests) == 1
    place.clock.time += 500
    assert await look(remote, place) == account
    assert len(remote.requests) == 2
    assert place.till.dollars == 0.020
    assert place.till.asked == [("account", 1)] * 2


@pytest.mark.parametrize(("fresh_for", "back"), [(0.0, 3_600), (86_400.0, 90_000)])
async def test_with_the_clock_set_back_it_is_asked_for_news_all_the_same(
    place: Place, fresh_for: float, back: float
) -> None:
    remote = Scripted(5, place.clock)
    await look(remote, place, fresh_for=fresh_for)
    place.clock.time -= back
    await look(remote, place, fresh_for=fresh_for)
    assert len(remote.requests) == 2


async def test_faults_of_a_look_up(place: Place) -> None:
    remote = Scripted(5, place.clock)
    remote.account_faults = [FaultError("503.")] * 3
    await look(remote, place)
    assert place.clock.slept == list(WAITS)
    other = Place(place.directory.with_name("other"))
    remote.account_faults = [FaultError("X answered 503.")] * 4
    with pytest.raises(TroubleError) as caught:
        await look(remote, other)
    assert "no posts of @wren came yet" in str(caught.value)
    assert caught.value.cause == "X answered 503."
    assert other.till.dollars == 0
    assert not other.directory.exists()


async def test_nobody_waits_for_a_price(place: Place) -> None:
    remote = Scripted(5, place.clock)
    remote.account_faults = [TryLaterError("X", NOON + 60)]
    with pytest.raises(TryLaterError):
        await look(remote, place)
    assert not place.clock.slept


async def test_protected_accounts_are_bought_once_and_never_paged(place: Place) -> None:
    remote = Scripted(5, place.clock)
    remote.protected = True
    for _ in range(2):
        with pytest.raises(ProtectedError, match="archive"):
            await look(remote, place)
        with pytest.raises(ProtectedError):
            await place.fetch(remote)
    assert [kind for kind, *_ in remote.requests] == ["account"]
    assert place.till.dollars == 0.010


async def test_a_look_up_in_unknown_words_is_not_bought_again(place: Place) -> None:
    remote = Scripted(5, place.clock)
    remote.account_faults = [UnreadableError("X", "No count.", 1)]
    for _ in range(3):
        with pytest.raises(OutOfOrderError):
            await look(remote, place)
    assert len(remote.requests) == 1
    assert place.till.dollars == 0.010
    place.clock.time += 86_400
    assert (await look(remote, place)).posts == 5


# Fetching


async def test_a_whole_timeline(place: Place) -> None:
    remote = Scripted(250, place.clock)
    fetched = await place.fetch(remote)
    assert place.ids() == remote.ids
    assert fetched.is_complete
    assert place.seen == [(100, 250), (200, 250), (250, 250)]
    assert place.till.count("post") == 250
    assert place.till.asked == [("account", 1), *[("post", 100)] * 3]
    assert not place.clock.slept


async def test_later_only_what_is_new(place: Place) -> None:
    remote = Scripted(250, place.clock)
    await place.fetch(remote)
    remote.ids = [*range(10_380, 10_250, -1), *remote.ids]
    place.clock.time += 2 * 86_400
    await place.fetch(remote)
    assert [since for kind, _, since, _ in remote.requests if kind == "page"][3:] == ["10250", "10250"]
    assert place.ids() == remote.ids
    assert place.till.count("post") == 380
    await place.fetch(remote)
    assert place.till.count("post") == 380
    assert place.till.count("account") == 2


async def test_it_ends_where_the_source_shows_no_more(place: Place) -> None:
    remote = Scripted(5000, place.clock)
    fetched = await place.fetch(remote)
    assert fetched.posts == 3200
    assert fetched.is_complete
    assert len(remote.sent) == 32


async def test_a_token_that_comes_again_ends_it(place: Place) -> None:
    class Circle(Scripted):
        async def page(self, account: Account, _cursor: str | None, since: str | None) -> Page:
            page = await super().page(account, None, since)
            return Page(page.items, "round")

    remote = Circle(250, place.clock)
    fetched = await place.fetch(remote)
    assert len(remote.sent) == 2
    assert fetched.is_complete
    assert (fetched.posts, place.till.count("post")) == (100, 100)


async def test_pages_without_end_that_bring_nothing(place: Place) -> None:
    class Desert(Scripted):
        async def page(self, _account: Account, _cursor: str | None, _since: str | None) -> Page:
            self.sent.append([])
            return Page([], f"oasis {len(self.sent)}")

    remote = Desert(250, place.clock)
    with pytest.raises(TroubleError):
        await place.fetch(remote)
    assert len(remote.sent) < 50


async def test_thirty_empty_pages_in_a_row_are_normal(place: Place) -> None:
    remote = Scripted(250, place.clock)
    remote.empty = set(range(1, 31))
    await place.fetch(remote)
    assert place.ids() == remote.ids


async def test_nothing_shown_though_there_are_posts(place: Place) -> None:
    remote = Scripted(0, place.clock)
    with pytest.raises(NoAccountError, match="shows no posts of @wren"):
        await place.fetch(remote)


@pytest.mark.parametrize("at", [0, 1, 2])
async def test_faults_that_do_not_end(place: Place, at: int) -> None:
    remote = Scripted(250, place.clock)
    remote.faults = {at: [FaultError("X answered 503.")] * 9}
    with pytest.raises(TroubleError) as caught:
        await place.fetch(remote)
    assert place.clock.slept == list(WAITS)
    assert caught.value.cause == "X answered 503."
    assert (f"the {at * 100} posts that came of @wren are kept" in str(caught.value)) == (at > 0)
    remote.faults = {}
    await place.fetch(remote)
    assert place.ids() == remote.ids
    assert place.till.dollars == 0.010 + 250 * 0.005
    assert len(remote.sent) == 3


async def test_patience(place: Place) -> None:
    remote = Scripted(250, place.clock)
    remote.faults = {1: [TryLaterError("X", place.clock.time + 900)]}
    with pytest.raises(TryLaterError):
        await place.fetch(remote, patience=60)
    assert not place.clock.slept
    remote.faults = {1: [TryLaterError("X", place.clock.time + 40)]}
    await place.fetch(remote, patience=60)
    assert place.clock.slept == [41]
    assert place.ids() == remote.ids


async def test_patience_is_for_all_waits_together(place: Place) -> None:
    remote = Scripted(250, place.clock)
    remote.faults = {1: [TryLaterError("X", NOON - 5)] * 999}
    with pytest.raises(TryLaterError):
        await place.fetch(remote, patience=60)
    assert 55 <= sum(place.clock.slept) <= 62


async def test_any_patience(place: Place) -> None:
    remote = Scripted(250, place.clock)
    remote.faults = {1: [TryLaterError("X", NOON + 86_000), TryLaterError("X", NOON + 86_500)]}
    await place.fetch(remote)
    assert place.ids() == remote.ids
    assert place.till.count("post") == 250


async def test_a_token_that_is_not_taken_any_more(place: Place) -> None:
    remote = Scripted(350, place.clock)
    remote.stale = {1, 3}
    await place.fetch(remote)
    assert place.ids() == remote.ids
    assert place.till.count("post") == 350
    assert [len(page) for page in remote.sent] == [100, 100, 100, 50]
    assert place.clock.slept == [WAITS[0]] * 2


async def test_unknown_words_are_not_bought_again(place: Place) -> None:
    remote = Scripted(250, place.clock)
    remote.faults = {0: [UnreadableError("X", "No created_at.", 100)]}
    for _ in range(3):
        with pytest.raises(OutOfOrderError) as caught:
            await place.fetch(remote)
        assert "No created_at." in caught.value.cause
    assert str(place.directory) in caught.value.cause
    assert len(remote.requests) == 2
    assert place.till.dollars == 0.510
    assert Fetched(place.directory).posts == 0
    # Nor for another account: its posts would come in the same words.
    other = Place(place.directory.with_name("jay"), place.clock)
    with pytest.raises(OutOfOrderError):
        await other.fetch(remote)
    assert other.till.dollars == 0.0
    next(place.directory.glob("unreadable-*")).unlink()
    await place.fetch(remote)
    assert place.ids() == remote.ids


async def test_receipts_that_were_not_handed_in(place: Place) -> None:
    class Killed(BaseException):
        pass

    class Deadly(Till):
        async def after(self, receipt: Any) -> None:
            if receipt.kind == "post" and len(self.receipts) == 2:
                raise Killed
            await super().after(receipt)

    remote = Scripted(250, place.clock)
    place.till = Deadly()
    with pytest.raises(Killed):
        await place.fetch(remote)
    place.till = Till(dict(place.till.receipts))
    await place.fetch(remote)
    assert place.till.count("post") == 250
    assert len(remote.sent) == 3


async def test_no_money(place: Place) -> None:
    class Poor(Till):
        async def before(self, kind: Any, most: int) -> None:
            if self.count("post") + most > 150 and kind == "post":
                raise BowerbirdError("There is no money left.")

    place.till = Poor()
    remote = Scripted(250, place.clock)
    with pytest.raises(BowerbirdError, match="money"):
        await place.fetch(remote)
    assert len(remote.sent) == 1
    assert Fetched(place.directory).posts == 100


async def test_forgotten_meanwhile(place: Place) -> None:
    def forget(*_: int) -> None:
        for path in sorted(place.directory.rglob("*"), reverse=True):
            path.rmdir() if path.is_dir() else path.unlink()

    remote = Scripted(250, place.clock)
    with pytest.raises(BowerbirdError, match="forgotten"):
        await place.fetch(remote, on_page=forget)
    assert not list(place.directory.glob("download-*"))
    assert place.till.count("post") == 200


async def test_two_at_once(place: Place) -> None:
    place.directory.mkdir()
    remote = Scripted(250, place.clock)
    with FileLock(place.directory / ".fetching.lock"), pytest.raises(BusyError, match="@wren"):
        await place.fetch(remote, patience=5)
    assert not remote.requests
    assert sum(place.clock.slept) == 5
    await place.fetch(remote)


async def test_what_a_kill_left_half_written_goes(place: Place) -> None:
    remote = Scripted(250, place.clock)
    remote.faults = {1: [OutOfOrderError("X", "Later.")]}
    with pytest.raises(OutOfOrderError):
        await place.fetch(remote)
    (place.directory / "download-0001" / ".writing-abc").write_text("half")
    await place.fetch(remote)
    assert not list(place.directory.rglob(".writing-*"))
    assert place.ids() == remote.ids


async def test_a_handle_that_passed_to_somebody_else(place: Place) -> None:
    remote = Scripted(250, place.clock)
    await place.fetch(remote)
    place.clock.time += 2 * 86_400

    class Other(Scripted):
        async def account(self, handle: str) -> Account:
            return Account(handle, "5000", 1)

        async def page(self, account: Account, _cursor: str | None, since: str | None) -> Page:
            assert (account.id, since) == ("5000", None)
            return Page(items_of([77]), None)

    await place.fetch(Other(1, place.clock))
    assert place.ids() == [77]


async def test_free_sources(place: Place) -> None:
    remote = Scripted(250, place.clock)
    place.till = FreeMeter()  # type: ignore[assignment]
    await place.fetch(remote)
    assert place.ids() == remote.ids


# Cancelled


class Slow(Scripted):
    """Answers when it is told to."""

    def __init__(self, count: int, place: Place) -> None:
        super().__init__(count, place.clock)
        self.asked, self.answering = asyncio.Event(), asyncio.Event()

    async def account(self, handle: str) -> Account:
        await self.wait()
        return await super().account(handle)

    async def page(self, account: Account, cursor: str | None, since: str | None) -> Page:
        await self.wait()
        return await super().page(account, cursor, since)

    async def wait(self) -> None:
        self.asked.set()
        await self.answering.wait()

    async def cancelled_in(self, asking: Coroutine[Any, Any, Any]) -> None:
        """Cancel it twice while it waits for an answer, which comes then."""
        task = asyncio.ensure_future(asking)
        await self.asked.wait()
        for _ in range(2):
            task.cancel()
            await asyncio.sleep(0.01)
        self.answering.set()
        with pytest.raises(asyncio.CancelledError):
            await task


async def test_who_cancels_waits_for_what_is_paid(place: Place) -> None:
    remote = Slow(250, place)
    await remote.cancelled_in(look(remote, place))
    assert Fetched(place.directory).account
    assert place.till.dollars == 0.010
    remote.asked.clear()
    remote.answering.clear()
    await remote.cancelled_in(place.fetch(remote))
    assert Fetched(place.directory).posts == 100
    assert place.till.dollars == 0.510
    assert len(remote.requests) == 2
    await place.fetch(remote)
    assert place.ids() == remote.ids
    assert place.till.count("post") == 250


@pytest.mark.parametrize("fault", [FaultError("503."), TryLaterError("X", NOON + 5), UnreadableError("X", "No.", 1)])
async def test_who_cancels_is_heard_where_the_answer_is_a_fault(place: Place, fault: BowerbirdError) -> None:
    remote = Slow(250, place)
    remote.account_faults = [fault]
    await remote.cancelled_in(look(remote, place))
    assert len(remote.requests) == 1
    assert not place.clock.slept
    assert place.till.count("account") == isinstance(fault, UnreadableError)


# Whatever happens

FAULTS = st.lists(st.sampled_from(["fault", "later", "past", "order", "money", "killed"]), max_size=4)


class Killed(BaseException):
    """Stands for a kill: nothing of ours runs behind it."""


@settings(max_examples=150, deadline=None)
@given(
    count=st.integers(1, 900),
    page=st.integers(20, 100),
    faults=st.dictionaries(st.integers(0, 12), FAULTS, max_size=8),
    stale=st.sets(st.integers(1, 12), max_size=4),
    empty=st.sets(st.integers(0, 12), max_size=6),
    killed_after=st.sets(st.integers(0, 15), max_size=4),
    account_faults=FAULTS,
)
async def test_whatever_happens(
    count: int,
    page: int,
    faults: dict[int, list[str]],
    stale: set[int],
    empty: set[int],
    killed_after: set[int],
    account_faults: list[str],
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        place = Place(Path(folder) / "wren")
        remote = Scripted(count, place.clock, page=page)
        made = {
            "fault": lambda: FaultError("503."), "later": lambda: TryLaterError("X", NOON + 700),
            "past": lambda: TryLaterError("X", 0), "order": lambda: OutOfOrderError("X", "402"),
            "money": lambda: BowerbirdError("No money."), "killed": Killed,
        }  # fmt: skip
        remote.faults = {at: [made[name]() for name in names] for at, names in faults.items()}
        remote.account_faults = [made[name]() for name in account_faults]
        remote.stale, remote.empty = stale, empty
        deaths = set(killed_after)

        class Deadly(Till):
            async def after(self, receipt: Any) -> None:
                if receipt.id not in self.receipts and len(self.receipts) in deaths:
                    deaths.discard(len(self.receipts))
                    raise Killed
                await super().after(receipt)

        place.till = Deadly()
        for _ in range(60):
            begun = len(remote.requests)
            try:
                await place.fetch(remote)
                break
            except (BowerbirdError, Killed):
                check_no_haste(remote, begun)
        else:
            pytest.fail("it never came to an end")
        assert place.ids() == remote.ids
        assert place.till.count("post") == count == sum(map(len, remote.sent))
        assert place.till.count("account") == 1
        assert len([page for page in remote.sent if page]) == -(-count // page)
        check_no_haste(remote, begun)


def check_no_haste(remote: Scripted, begun: int) -> None:
    """Within one run, the same request was never sent twice at one time."""
    for before, after in pairwise(remote.requests[begun:]):
        assert before[:3] != after[:3] or after[3] >= before[3] + 1


# Against a server over a real connection


class Running:
    """A server, its client, and a place to fetch into."""

    def __init__(self, x: XServer, folder: Path) -> None:
        self.x, self.place = x, Place(folder / "wren")
        x.now = self.place.clock.now

    async def fetch(self, **more: Any) -> Fetched:
        async with XApi(self.x.token, self.x.url, timeout=0.5, now=self.place.clock.now) as api:
            return await self.place.fetch(api, **more)

    def check(self) -> None:
        assert self.place.ids() == x_server.ids_of(self.x.posts[:3200])
        # What is counted here is what X bills: each post once a day.
        assert self.place.till.dollars == self.x.dollars == round(0.010 + 0.005 * min(len(self.x.posts), 3200), 3)


async def test_3200_posts(tmp_path: Path) -> None:
    async with XServer(make_posts(3500, "a_know")) as x:
        running = Running(x, tmp_path)
        await running.fetch()
        running.check()
        assert x.page_requests == 32


@pytest.mark.parametrize("vocabulary", ["tweet", "post", "mixed"])
async def test_both_vocabularies_give_the_same_timeline(tmp_path: Path, vocabulary: Any) -> None:
    posts = make_posts(320, "BarackObama")
    async with XServer(posts) as x:
        x.vocabulary = vocabulary
        running = Running(x, tmp_path)
        await running.fetch()
        running.check()
    timeline = read_source([running.place.directory], "wren")
    assert timeline.warnings == []
    assert [post.is_retweet for post in timeline.posts] == [post.kind == "retweeted" for post in posts]
    assert [post.is_reply for post in timeline.posts] == [post.kind == "replied_to" for post in posts]
    assert [post.is_long for post in timeline.posts] == [post.is_long for post in posts]
    assert sum(post.is_retweet for post in timeline.posts) >= 20
    assert sum(post.is_long for post in timeline.posts) >= 5
    for post, written in zip(timeline.posts, posts, strict=True):
        assert post.created_at is not None
        if not (post.is_retweet and len(written.text) > 140):
            assert post.text == x_server.html.escape(written.text, quote=False)


SERVED_FAULTS = st.sampled_from(
    [
        x_server.html_fault(502), x_server.problem(503, "Service Unavailable"), Fault(breaks=True), Fault(cuts=True),
        Fault(200, {}, b"<html>ok</html>"), Fault(200, {}, b"{}"), x_server.rate_limit(),
        x_server.rate_limit(x_rate_limit_reset=str(int(NOON) + 60)), x_server.problem(402, "CreditsDepleted"),
        x_server.html_fault(504, times=3),
    ]
)  # fmt: skip


@settings(max_examples=25, deadline=None)
@given(
    count=st.integers(1, 600),
    sizes=st.lists(st.integers(0, 100), max_size=12),
    faults=st.dictionaries(st.integers(0, 10), st.lists(SERVED_FAULTS, min_size=1, max_size=4), max_size=6),
    repeated=st.sets(st.integers(0, 8), max_size=2),
    overlap=st.integers(0, 3),
    vocabulary=st.sampled_from(["tweet", "post", "mixed"]),
    without_meta=st.sets(st.integers(0, 3), max_size=1),
)
async def test_whatever_the_server_does(
    count: int,
    sizes: list[int],
    faults: dict[int, list[Fault]],
    repeated: set[int],
    overlap: int,
    vocabulary: Any,
    without_meta: set[int],
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        async with XServer(make_posts(count)) as x:
            running = Running(x, Path(folder))
            # A page that is its own predecessor's copy and has no meta tells nothing of where it stands.
            x.page_sizes, x.repeats_pages = list(sizes), repeated if not without_meta else set()
            x.repeats_posts, x.vocabulary, x.without_meta = overlap, vocabulary, without_meta
            x.faults.update({at: list(waiting) for at, waiting in faults.items()})
            for _ in range(60):
                try:
                    await running.fetch()
                    break
                except BowerbirdError:
                    running.place.clock.time += 1
            running.check()


async def test_a_dropped_connection_is_billed_and_counted_once(tmp_path: Path) -> None:
    async with XServer(make_posts(250)) as x:
        running = Running(x, tmp_path)
        x.faults[1] = [Fault(cuts=True)]
        await running.fetch()
        running.check()
        assert x.page_requests == 4


async def test_a_hanging_server(tmp_path: Path) -> None:
    async with XServer(make_posts(150)) as x:
        running = Running(x, tmp_path)
        x.faults[1] = [Fault(hangs=True)]
        await running.fetch()
        running.check()
        assert running.place.clock.slept == [WAITS[0]]


async def test_tokens_that_a_server_forgot(tmp_path: Path) -> None:
    async with XServer(make_posts(450)) as x:
        running = Running(x, tmp_path)
        await running.fetch(on_page=lambda posts, _: x.forget_tokens() if posts in {100, 300} else None)
        running.check()


async def test_retweets_left_out(tmp_path: Path) -> None:
    async with XServer(make_posts(250)) as x:
        running = Running(x, tmp_path)
        async with XApi(x.token, x.url, include_retweets=False) as api:
            await running.place.fetch(api)
        assert running.place.ids() == [post.id for post in x.posts if post.kind != "retweeted"]
        assert not any(post.is_retweet for post in read_fetched(running.place.directory, "wren").posts)


async def test_unknown_words_cost_one_page(tmp_path: Path) -> None:
    async with XServer(make_posts(250)) as x:
        running = Running(x, tmp_path)
        x.understands = {"entry.fields"}
        for _ in range(3):
            with pytest.raises(OutOfOrderError, match="whoever runs this bot"):
                await running.fetch()
        assert (x.page_requests, running.place.till.dollars, x.dollars) == (1, 0.510, 0.510)
        assert running.place.till.asked.count(("account", 1)) == 1


async def test_not_found(tmp_path: Path) -> None:
    async with XServer(make_posts(5), handle="jay") as x:
        running = Running(x, tmp_path)
        x.faults[ACCOUNT] = []
        with pytest.raises(NoAccountError, match="no account @wren"):
            await running.fetch()
        assert running.place.till.dollars == 0
