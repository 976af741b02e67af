"""Bluesky as a source, against an AppView on this machine."""

import socket
from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
from aiohttp import web

from models.sources.bluesky import Bluesky
from models.sources.items import read_item
from models.sources.remote import (
    Account,
    FaultError,
    NoAccountError,
    OutOfOrderError,
    Page,
    StaleCursorError,
    TryLaterError,
)
from models.sources.timeline import Post
from tests.models.sources.bluesky_server import START, AppView, FeedAccount, answer, refusal

NOW = 1_750_000_000.0


@pytest.fixture
def wren() -> FeedAccount:
    return FeedAccount("wren.bsky.social", "did:plc:wren", {"displayName": "Wren 🐦"})


@pytest.fixture
def view(wren: FeedAccount) -> AppView:
    return AppView(wren, FeedAccount("jay.example.com", "did:plc:jay"))


@pytest.fixture
async def bluesky(view: AppView) -> AsyncIterator[Bluesky]:
    async with view.serve() as url, Bluesky(url, clock=lambda: NOW) as source:
        yield source


def fill(account: FeedAccount, count: int) -> None:
    for number in range(len(account.feed), len(account.feed) + count):
        account.post(f"Post number {number}", START + timedelta(minutes=number))


def posts(page: Page) -> list[Post]:
    return [post for post in map(read_item, page.items) if post]


async def pages(source: Bluesky, account: Account, since: str | None = None) -> list[Page]:
    found, cursor = [], None
    while True:
        found.append(await source.page(account, cursor, since))
        if (cursor := found[-1].next) is None:
            return found
        assert len(found) < 50


# --- Accounts ---------------------------------------------------------------------------------------------------------


async def test_an_account(bluesky: Bluesky, view: AppView, wren: FeedAccount):
    fill(wren, 3)
    assert await bluesky.account("wren.bsky.social") == Account(
        handle="wren.bsky.social",
        id="did:plc:wren",
        posts=3,
        name="Wren 🐦",
        picture_url="https://cdn.bsky.app/img/avatar/plain/did:plc:wren/bafyavatar@jpeg",
    )
    assert view.asked == [("getProfile", {"actor": "wren.bsky.social"})]
    assert view.agents == {"bowerbird"}


async def test_an_account_that_says_little_of_itself(bluesky: Bluesky, wren: FeedAccount):
    wren.profile = {"displayName": " ", "avatar": None, "postsCount": None, "labels": None}
    account = await bluesky.account("wren.bsky.social")
    assert (account.name, account.picture_url, account.posts) == (None, None, 0)


async def test_no_such_account(bluesky: Bluesky):
    with pytest.raises(NoAccountError, match=r"no account @owl\.bsky\.social on Bluesky; check how it is spelt"):
        await bluesky.account("owl.bsky.social")


@pytest.mark.parametrize(
    ("error", "message", "sentence"),
    [
        ("InvalidRequest", "Actor not found", "There is no account"),
        ("InvalidRequest", "Unable to resolve handle", "There is no account"),
        ("InvalidRequest", "Error: actor must be a valid did or a handle", "There is no account"),
        ("AccountTakedown", "Account has been suspended", "is suspended"),
        ("AccountDeactivated", "Account is deactivated", "is deactivated"),
        ("BlockedActor", "Requester has blocked actor: did:plc:wren", "is blocked"),
        ("BlockedByActor", "Requester is blocked by actor: did:plc:wren", "is blocked"),
    ],
)
async def test_accounts_that_cannot_be_read(
    bluesky: Bluesky, wren: FeedAccount, error: str, message: str, sentence: str
):
    account = await bluesky.account("wren.bsky.social")
    wren.refused = (error, message)
    with pytest.raises(NoAccountError, match=f"@wren.bsky.social.*{sentence}|{sentence}.*@wren.bsky.social"):
        await bluesky.account("wren.bsky.social")
    with pytest.raises(NoAccountError, match=sentence):
        await bluesky.page(account, None, None)


async def test_who_asks_not_to_be_shown_in_public_is_not_read(bluesky: Bluesky, wren: FeedAccount):
    label = {"src": wren.did, "uri": f"at://{wren.did}", "val": "!no-unauthenticated", "cts": "2024-05-01T12:00:00Z"}
    wren.profile["labels"] = [{**label, "val": "bot"}, {**label, "neg": True}, "odd"]
    assert (await bluesky.account("wren.bsky.social")).id == wren.did
    wren.profile["labels"].append(label)
    with pytest.raises(NoAccountError, match="asks on Bluesky to be shown only to people who are signed in"):
        await bluesky.account("wren.bsky.social")


# --- Pages ------------------------------------------------------------------------------------------------------------


async def test_all_pages(bluesky: Bluesky, view: AppView, wren: FeedAccount):
    fill(wren, 230)
    account = await bluesky.account("wren.bsky.social")
    found = await pages(bluesky, account)
    assert [len(page.items) for page in found] == [100, 100, 30, 0]
    texts = [post.text for page in found for post in posts(page)]
    assert texts == [f"Post number {number}" for number in reversed(range(230))]
    asked = {"actor": "did:plc:wren", "limit": "100", "filter": "posts_with_replies"}
    assert view.asked[1:] == [
        ("getAuthorFeed", asked | ({"cursor": cursor} if cursor else {})) for cursor in (None, "100", "200", "230")
    ]


async def test_an_account_without_posts(bluesky: Bluesky):
    assert await bluesky.page(await bluesky.account("jay.example.com"), None, None) == Page([], None)


async def test_an_empty_page_in_between_is_not_the_last(bluesky: Bluesky, view: AppView, wren: FeedAccount):
    fill(wren, 5)
    account = await bluesky.account("wren.bsky.social")
    view.next_answers = [answer(lambda: web.json_response({"feed": [], "cursor": "2"}))]
    assert [len(page.items) for page in await pages(bluesky, account)] == [0, 3, 0]


async def test_a_cursor_that_leads_nowhere_ends_the_pages(bluesky: Bluesky, view: AppView):
    account = await bluesky.account("wren.bsky.social")
    stuck = answer(lambda: web.json_response({"feed": [], "cursor": "7"}))
    view.next_answers = [stuck, stuck]
    assert [page.next for page in await pages(bluesky, account)] == ["7", None]


async def test_what_counts_as_what(bluesky: Bluesky, view: AppView, wren: FeedAccount):
    jay = view.accounts[1]
    others = jay.post("Words of another", START)
    wren.post("Own words", START)
    wren.repost(others, START + timedelta(hours=1))
    wren.reply("An answer", others, START + timedelta(hours=2))
    wren.quote("A quote", others, START + timedelta(hours=3))
    wren.post("", START + timedelta(hours=4))
    page = await bluesky.page(await bluesky.account(wren.handle), None, None)
    assert [(post.is_retweet, post.is_reply) for post in posts(page)] == [
        (False, False), (False, False), (False, True), (True, False), (False, False),
    ]  # fmt: skip
    assert "another" not in str(page.items)
    assert [post.created_at for post in posts(page)] == [START + timedelta(hours=hour) for hour in (4, 3, 2, 1, 0)]


async def test_odd_items_do_not_stop_a_page(bluesky: Bluesky, view: AppView, wren: FeedAccount):
    fill(wren, 1)
    odd = [None, 7, {}, {"post": None}, {"post": {"uri": 5}}, {"post": {"uri": "at://did:plc:wren/x/y"}}]
    account = await bluesky.account(wren.handle)
    view.next_answers = [answer(lambda: web.json_response({"feed": [*odd, *wren.feed]}))]
    assert [post.text for post in posts(await bluesky.page(account, None, None))] == ["Post number 0"]


# --- Only what is new -------------------------------------------------------------------------------------------------


async def test_since_stops_at_what_is_known(bluesky: Bluesky, view: AppView, wren: FeedAccount):
    fill(wren, 150)
    account = await bluesky.account(wren.handle)
    newest = (await bluesky.page(account, None, None)).items[0]["id"]
    fill(wren, 120)
    view.asked.clear()
    found = await pages(bluesky, account, newest)
    assert [len(page.items) for page in found] == [100, 20]
    assert {post.text for page in found for post in posts(page)} == {f"Post number {n}" for n in range(150, 270)}
    assert len(view.asked) == 2
    wren.post("Newer", START + timedelta(days=9))
    newest = (await bluesky.page(account, None, None)).items[0]["id"]
    assert await pages(bluesky, account, newest) == [Page([], None)]


async def test_since_counts_a_repost_by_when_it_was_reposted(bluesky: Bluesky, view: AppView, wren: FeedAccount):
    old = view.accounts[1].post("Years ago", START - timedelta(days=900))
    fill(wren, 3)
    account = await bluesky.account(wren.handle)
    newest = (await bluesky.page(account, None, None)).items[0]["id"]
    wren.repost(old, START + timedelta(days=1))
    wren.repost(old, START + timedelta(days=2), with_uri=False)
    page = await bluesky.page(account, None, newest)
    assert [post.is_retweet for post in posts(page)] == [True, True]
    assert page.next is None


async def test_one_item_out_of_order_does_not_end_the_pages(bluesky: Bluesky, wren: FeedAccount):
    fill(wren, 130)
    account = await bluesky.account(wren.handle)
    newest = (await bluesky.page(account, None, None)).items[0]["id"]
    fill(wren, 20)
    wren.post("A name from the past", START + timedelta(days=5), name="3aaaaaaaaaaaa")
    fill(wren, 100)
    found = await pages(bluesky, account, newest)
    assert sum(len(page.items) for page in found) == 120


# --- What goes wrong --------------------------------------------------------------------------------------------------


async def test_behind_a_cursor_that_is_no_longer_taken_the_pages_begin_anew(
    bluesky: Bluesky, view: AppView, wren: FeedAccount
):
    fill(wren, 150)
    account = await bluesky.account(wren.handle)
    with pytest.raises(StaleCursorError, match=r"400: InvalidRequest Malformed cursor"):
        await bluesky.page(account, "an old one", None)
    page = await bluesky.page(account, "until:12345", None)
    assert posts(page)[0].text == "Post number 149"
    assert page.next == "until:12345:100"
    rest = await bluesky.page(account, page.next, None)
    assert posts(rest)[-1].text == "Post number 0"
    assert await bluesky.page(account, rest.next, None) == Page([], None)
    view.taken_cursors = lambda _cursor: False
    with pytest.raises(StaleCursorError):
        await bluesky.page(account, page.next, None)


@pytest.mark.parametrize(
    ("headers", "until"),
    [
        ({"RateLimit-Reset": str(int(NOW) + 120)}, NOW + 120),
        ({"ratelimit-reset": "45"}, NOW + 45),
        ({"Retry-After": "30"}, NOW + 30),
        ({"RateLimit-Reset": str(int(NOW) + 20), "Retry-After": "30"}, NOW + 30),
        ({"RateLimit-Reset": str(int(NOW) - 5)}, NOW + 1),
        ({"RateLimit-Reset": "999999999999"}, NOW + 24 * 3600),
        ({"RateLimit-Reset": "soon"}, NOW + 300),
        ({}, NOW + 300),
    ],
)
async def test_too_many_requests(bluesky: Bluesky, view: AppView, headers: dict[str, str], until: float):
    limited = answer(lambda: refusal("RateLimitExceeded", "Rate Limit Exceeded", 429, headers))
    view.next_answers = [limited, None, limited]
    with pytest.raises(TryLaterError, match="Bluesky asks to wait") as refused:
        await bluesky.account("wren.bsky.social")
    assert refused.value.until == until
    with pytest.raises(TryLaterError):
        await bluesky.page(await bluesky.account("wren.bsky.social"), None, None)


@pytest.mark.parametrize(
    ("response", "words"),
    [
        (lambda: refusal("InternalServerError", "Internal Server Error", 500), "500: InternalServerError"),
        (lambda: refusal("UpstreamFailure", "", 502), "502: UpstreamFailure"),
        (lambda: web.Response(status=503, text="<html>busy</html>", content_type="text/html"), "503: no JSON"),
        (lambda: web.Response(text="<html>hello</html>", content_type="text/html"), "200: no JSON"),
        (lambda: web.Response(body=b"\xff{", content_type="application/json"), "200: no JSON"),
        (lambda: web.Response(body=b"[" * 100_000, content_type="application/json"), "200: no JSON"),
        (lambda: web.json_response([]), "200: no JSON"),
        (lambda: web.Response(body=b"no gzip at all", headers={"Content-Encoding": "gzip"}), "could not be asked"),
    ],
)
async def test_faults(bluesky: Bluesky, view: AppView, response, words: str):
    view.next_answers = [answer(response), None, answer(response)]
    with pytest.raises(FaultError, match=words):
        await bluesky.account("wren.bsky.social")
    with pytest.raises(FaultError, match=words):
        await bluesky.page(await bluesky.account("wren.bsky.social"), None, None)


@pytest.mark.parametrize(
    ("response", "cause"),
    [
        (lambda: refusal("InvalidRequest", "Error: limit must be <= 100"), "400: InvalidRequest Error: limit"),
        (lambda: refusal("AuthMissing", "Authentication Required", 401), "401: AuthMissing"),
        (lambda: web.Response(status=403, text="<html>no robots</html>"), "403: no JSON"),
        (lambda: refusal("Not Found", "Not Found", 404), "404: Not Found"),
        (lambda: refusal("MethodNotImplemented", "Method Not Implemented", 501), "501: MethodNotImplemented"),
        (lambda: web.json_response({}, status=400), "400: no reason"),
        (lambda: web.json_response({"handle": "wren"}), "without a DID"),
    ],
)
async def test_what_the_operator_must_look_at(bluesky: Bluesky, view: AppView, response, cause: str):
    view.next_answers = [answer(response)]
    with pytest.raises(OutOfOrderError, match="cannot be fetched from Bluesky at the moment") as refused:
        await bluesky.account("wren.bsky.social")
    assert cause in refused.value.cause


async def test_a_feed_without_a_feed(bluesky: Bluesky, view: AppView):
    account = await bluesky.account("wren.bsky.social")
    view.next_answers = [answer(lambda: web.json_response({"cursor": "1"}))]
    with pytest.raises(OutOfOrderError):
        await bluesky.page(account, None, None)


async def test_a_long_reason_is_cut(bluesky: Bluesky, view: AppView):
    view.next_answers = [answer(lambda: refusal("InvalidRequest", "x" * 5_000))]
    with pytest.raises(OutOfOrderError) as refused:
        await bluesky.account("wren.bsky.social")
    assert len(refused.value.cause) < 400


async def test_silence_is_a_fault(view: AppView):
    view.next_answers = [view.never]
    async with view.serve() as url, Bluesky(url, timeout=0.05) as source:
        with pytest.raises(FaultError, match=r"did not answer app.bsky.actor.getProfile in 0\.05 seconds"):
            await source.account("wren.bsky.social")


async def test_more_than_anybody_should_read_is_a_fault(bluesky: Bluesky, view: AppView):
    view.next_answers = [view.endless]
    with pytest.raises(FaultError, match="more than 32 MB"):
        await bluesky.account("wren.bsky.social")


async def test_nobody_there_is_a_fault():
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        async with Bluesky(f"http://127.0.0.1:{unused.getsockname()[1]}") as source:
            with pytest.raises(FaultError, match="could not be asked"):
                await source.account("wren.bsky.social")


async def test_it_is_asked_within_its_context_alone():
    with pytest.raises(RuntimeError, match="outside of `async with`"):
        await Bluesky().account("wren.bsky.social")
