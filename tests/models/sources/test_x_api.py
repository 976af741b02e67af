"""Each answer of X's, asked over a real connection, and what is made of it."""

import json
import logging
from collections.abc import AsyncIterator, Callable
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.errors import BadHandleError, BowerbirdError
from models.sources import remote, x_answers
from models.sources.remote import (
    Account,
    FaultError,
    NoAccountError,
    OutOfOrderError,
    StaleCursorError,
    TryLaterError,
    UnreadableError,
)
from models.sources.x_answers import Answer
from models.sources.x_api import XApi
from tests.models.sources import x_server
from tests.models.sources.fetching import NOON
from tests.models.sources.x_server import ACCOUNT, Fault, XServer, make_posts, problem

WREN = Account("wren", "4217", 250)


@pytest.fixture
async def x() -> AsyncIterator[XServer]:
    async with XServer(make_posts(250), now=lambda: NOON) as server:
        yield server


@pytest.fixture
async def api(x: XServer) -> AsyncIterator[XApi]:
    async with XApi(x.token, x.url, timeout=5, now=lambda: NOON) as api:
        yield api


def answer(status: int, body: Any, **headers: str) -> Answer:
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    return Answer(status, {key.replace("_", "-"): value for key, value in headers.items()}, content)


@pytest.mark.parametrize("vocabulary", ["tweet", "post"])
async def test_an_account(x: XServer, api: XApi, vocabulary: Any) -> None:
    x.vocabulary = vocabulary
    account = await api.account("@Wren")
    assert account == Account(
        "wren", "4217", 250, "Wren W.", "https://pbs.twimg.com/profile_images/1/wren_normal.jpg", is_protected=False
    )
    [(path, query)] = x.requests
    assert path == "/2/users/by/username/wren"
    assert set(query["user.fields"].split(",")) == {"protected", "public_metrics", "profile_image_url", "name"}


async def test_pages_until_there_is_no_token(x: XServer, api: XApi) -> None:
    found, cursor = [], None
    for _ in range(3):
        page = await api.page(WREN, cursor, None)
        found += page.items
        cursor = page.next
    assert cursor is None
    assert [int(item["id"]) for item in found] == x_server.ids_of(x.posts)
    for _, query in x.requests:
        assert query["max_results"] == "100"
        assert set(query["tweet.fields"].split(",")) == {
            "created_at", "note_tweet", "referenced_tweets", "in_reply_to_user_id"
        }  # fmt: skip
        assert not {"expansions", "exclude"} & set(query)


async def test_retweets_can_be_left_out_and_replies_never_are(x: XServer) -> None:
    async with XApi(x.token, x.url, include_retweets=False) as api:
        page = await api.page(WREN, None, None)
    assert x.requests[0][1]["exclude"] == "retweets"
    kinds = {reference["type"] for item in page.items for reference in item.get("referenced_tweets", [])}
    assert "retweeted" not in kinds


async def test_only_newer_ones(x: XServer, api: XApi) -> None:
    page = await api.page(WREN, None, str(x.posts[5].id))
    assert [int(item["id"]) for item in page.items] == x_server.ids_of(x.posts[:5])
    assert page.next is None


async def test_on_from_a_post_where_the_token_is_not_taken(x: XServer, api: XApi) -> None:
    first = await api.page(WREN, None, "7")
    x.forget_tokens()
    with pytest.raises(StaleCursorError):
        await api.page(WREN, first.next, "7")
    second = await api.page(WREN, f"until:{first.items[-1]['id']}", "7")
    third = await api.page(WREN, second.next, "7")
    assert [int(item["id"]) for page in (first, second, third) for item in page.items] == x_server.ids_of(x.posts)
    assert third.next is None
    # A token goes with the parameters that it was made for.
    assert all(x.requests[-1][1][key] == x.requests[-2][1][key] for key in ("until_id", "since_id"))


@pytest.mark.parametrize("handle", ["a/../b", "a?x=1", "", "sixteen_letters_", "wren.bsky.social", "<@12>"])
async def test_bad_handles_are_not_sent(x: XServer, api: XApi, handle: str) -> None:
    with pytest.raises(BadHandleError):
        await api.account(handle)
    assert not x.requests


@pytest.mark.parametrize("token", ["", "two words", "a\nb", "pässe"])
def test_a_token_that_is_none(token: str) -> None:
    with pytest.raises(BowerbirdError) as caught:
        XApi(token)
    assert "X_BEARER_TOKEN" in str(caught.value)
    assert not token or token not in str(caught.value)


RECORDED: dict[str, tuple[type[BowerbirdError], type[BowerbirdError] | None, str]] = {
    # the error of a look-up, of a page, and what is told
    "credits_402": (OutOfOrderError, OutOfOrderError, "402 CreditsDepleted"),
    "forbidden_403_client_not_enrolled": (OutOfOrderError, OutOfOrderError, "attach it"),
    "forbidden_403_spend_cap": (OutOfOrderError, OutOfOrderError, "403 SpendCapReached"),
    "forbidden_403_user_not_enrolled": (OutOfOrderError, OutOfOrderError, "pay-per-use"),
    "rate_limit_429": (TryLaterError, TryLaterError, "wait"),
    "timeline_empty": (FaultError, None, "without an account"),
    "timeline_protected_user": (NoAccountError, NoAccountError, "protected"),
    "timeline_suspended_user": (NoAccountError, NoAccountError, "suspended"),
    "unauthorized_401": (OutOfOrderError, OutOfOrderError, "X_BEARER_TOKEN"),
    "unavailable_503": (FaultError, FaultError, "503 Service Unavailable"),
    "usage_cap_429": (OutOfOrderError, OutOfOrderError, "429 UsageCapExceeded"),
    "user_found": (UnreadableError, FaultError, ""),
    "user_invalid_username": (NoAccountError, NoAccountError, "spelling"),
    "user_not_found": (NoAccountError, NoAccountError, "no account @wren"),
    "user_suspended": (NoAccountError, NoAccountError, "suspended"),
}


def test_every_recorded_answer_is_expected(real_data: Any) -> None:
    assert sorted(RECORDED) == sorted(path.stem for path in (real_data / "x_api" / "errors").glob("*.json"))


@pytest.mark.parametrize("name", RECORDED)
@pytest.mark.parametrize("what", ["account", "page"])
async def test_recorded_answers(real_data: Any, x: XServer, api: XApi, name: str, what: str) -> None:
    assert real_data
    x.faults[ACCOUNT] = x.faults[0] = [x_server.recorded(name)]
    of_account, of_page, told = RECORDED[name]
    if what == "page" and of_page is None:
        page = await api.page(WREN, None, None)
        assert (page.items, page.next) == ([], None)
        return
    with pytest.raises(BowerbirdError) as caught:
        await (api.account("wren") if what == "account" else api.page(WREN, None, None))
    assert type(caught.value) in {of_account if what == "account" else of_page, remote.ProtectedError}
    assert told in f"{caught.value} {getattr(caught.value, 'cause', '')}"
    assert len(x.requests) == 1


@pytest.mark.parametrize("status", [400, 402, 403, 404, 409, 418, 451, 301, 307])
@pytest.mark.parametrize("body", [b"", b"<html>no</html>", b"[1]", b'{"title": "Strange", "type": 3, "errors": 5}'])
async def test_other_refusals_are_for_the_operator(x: XServer, api: XApi, status: int, body: bytes) -> None:
    x.faults[0] = [Fault(status, {"Location": "/elsewhere"}, body)]
    with pytest.raises(OutOfOrderError) as caught:
        await api.page(WREN, None, None)
    assert str(status) in caught.value.cause
    assert ("Strange" in caught.value.cause) == (b"Strange" in body)
    assert str(status) not in str(caught.value)


@pytest.mark.parametrize("status", [500, 502, 503, 504, 520, 599])
@pytest.mark.parametrize("form", ["html", "json"])
async def test_server_faults(x: XServer, api: XApi, status: int, form: str) -> None:
    x.faults[0] = [x_server.html_fault(status) if form == "html" else problem(status, "Trouble")]
    with pytest.raises(FaultError, match=str(status)):
        await api.page(WREN, None, None)


@pytest.mark.parametrize(
    "body", [b"", b"<html>hello</html>", b"[]", b"{}", b'{"data": []}', b"\xff\xfe", b"[" * 99_999]
)
async def test_good_statuses_with_nothing_in_them(x: XServer, api: XApi, body: bytes) -> None:
    x.faults[0], x.faults[ACCOUNT] = [Fault(200, {}, body)], [Fault(200, {}, body)]
    with pytest.raises(FaultError):
        await api.page(WREN, None, None)
    with pytest.raises(FaultError):
        await api.account("wren")


@pytest.mark.parametrize(
    "fault", [Fault(breaks=True), Fault(cuts=True), Fault(200, {"Content-Encoding": "gzip"}, b"no")]
)
async def test_broken_connections(x: XServer, api: XApi, fault: Fault) -> None:
    x.faults[0] = [fault]
    await api.account("wren")
    with pytest.raises(FaultError, match="connection"):
        await api.page(WREN, None, None)
    assert x.page_requests == 1
    assert len((await api.page(WREN, None, None)).items) == 100


async def test_silence(x: XServer) -> None:
    x.faults[0] = [Fault(hangs=True)]
    async with XApi(x.token, x.url, timeout=0.2) as api:
        with pytest.raises(FaultError, match=r"0\.2 seconds"):
            await api.page(WREN, None, None)


async def test_nobody_there(x: XServer) -> None:
    async with XApi(x.token, "http://127.0.0.1:1") as api:
        with pytest.raises(FaultError, match="connection"):
            await api.account("wren")


@pytest.mark.parametrize(
    ("headers", "until"),
    [
        ({"x_rate_limit_reset": str(int(NOON) + 300)}, NOON + 300),
        ({"x_rate_limit_reset": str(int(NOON) + 300), "x_app_limit_24hour_reset": str(int(NOON) + 9000)}, NOON + 9000),
        ({"x_user_limit_24hour_reset": str(int(NOON) + 70), "x_rate_limit_reset": str(int(NOON) + 5)}, NOON + 70),
        (
            {
                "x_rate_limit_remaining": "0",
                "x_rate_limit_reset": str(int(NOON) + 300),
                "x_app_limit_24hour_remaining": "9100",
                "x_app_limit_24hour_reset": str(int(NOON) + 80_000),
            },
            NOON + 300,
        ),
        ({"x_rate_limit_remaining": "7", "x_rate_limit_reset": str(int(NOON) + 300)}, NOON + 900),
        ({}, NOON + 900),
        ({"x_rate_limit_reset": str(int(NOON) - 10)}, NOON + 900),
        ({"x_rate_limit_reset": "soon"}, NOON + 900),
        ({"x_rate_limit_reset": "9" * 19}, NOON + 86_400),
        ({"x_rate_limit_reset": "-5"}, NOON + 900),
    ],
)
@pytest.mark.parametrize("form", ["html", "json"])
async def test_patience(x: XServer, api: XApi, headers: dict[str, str], until: float, form: str) -> None:
    fault = x_server.rate_limit(**headers)
    x.faults[0] = [Fault(429, fault.headers, b"<html>" if form == "html" else fault.body)]
    with pytest.raises(TryLaterError) as caught:
        await api.page(WREN, None, None)
    assert caught.value.until == until


@pytest.mark.parametrize("host", ["https://api.twitter.com", "https://api.x.com"])
async def test_a_cap_is_no_rate_limit_under_either_host(x: XServer, api: XApi, host: str) -> None:
    x.faults[0] = [problem(429, "Whatever", f"{host}/2/problems/usage-capped")]
    with pytest.raises(OutOfOrderError, match="X"):
        await api.page(WREN, None, None)


async def test_posts_with_errors_beside_them_are_kept(api: XApi, x: XServer) -> None:
    errors = [{"title": "Not Found Error", "resource_type": "tweet", "type": "x/resource-not-found"}]
    data = [{"id": "5", "text": "caps", "created_at": "2020-01-01T00:00:00.000Z"}]
    body = {"data": data, "errors": errors, "meta": {"next_token": "abc"}}
    x.faults[0] = [Fault(200, {}, json.dumps(body).encode())]
    page = await api.page(WREN, None, None)
    assert (page.items, page.next) == (data, "abc")


def test_a_page_of_lost_posts_is_empty() -> None:
    errors = [{"title": "Not Found Error", "resource_type": "tweet", "type": "x/resource-not-found"}]
    page = x_answers.read_page(answer(200, {"errors": errors, "meta": {"next_token": "abc"}}), "wren", NOON)
    assert (page.items, page.next) == ([], "abc")


async def test_without_meta_the_last_post_tells_where_to_go_on(x: XServer, api: XApi) -> None:
    x.without_meta = {0}
    page = await api.page(WREN, None, None)
    assert page.next == f"until:{x.posts[99].id}"


async def test_posts_in_unknown_words(x: XServer, api: XApi) -> None:
    x.understands = {"entry.fields"}
    with pytest.raises(UnreadableError) as caught:
        await api.page(WREN, None, None)
    assert caught.value.count == 100
    assert "created_at" in caught.value.cause


def test_an_account_without_a_count_of_posts() -> None:
    data = {"id": "4217", "name": "Wren", "username": "wren"}
    with pytest.raises(UnreadableError) as caught:
        x_answers.read_account(answer(200, {"data": data}), "wren", NOON)
    assert caught.value.count == 1
    protected = x_answers.read_account(answer(200, {"data": data | {"protected": True}}), "wren", NOON)
    assert protected.is_protected


async def test_the_token_is_in_no_log_and_no_error(x: XServer, api: XApi, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    await api.account("wren")
    x.faults[0] = [problem(403, "Forbidden"), Fault(breaks=True), x_server.html_fault(500)]
    for _ in range(3):
        with pytest.raises(BowerbirdError) as caught:
            await api.page(WREN, None, None)
        assert x.token not in f"{caught.value!r} {vars(caught.value)} {caught.value.__context__!r}"
    assert "Making API request" in caplog.text
    assert x.token not in caplog.text


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["data", "errors", "meta", "next_token", "id", "text", "type", "title", "detail", "reason",
                             "parameters", "message", "public_metrics", "tweet_count", "created_at", "protected"]),
            inner, max_size=5,
        )
    ),
    max_leaves=12,
)  # fmt: skip


@settings(max_examples=300, deadline=None)
@given(
    status=st.sampled_from([200, 204, 301, 400, 401, 402, 403, 404, 429, 500, 503]),
    body=st.binary(max_size=30) | JSON.map(lambda value: json.dumps(value).encode()),
    reset=st.text(max_size=22),
)
def test_any_answer_has_a_meaning(status: int, body: bytes, reset: str) -> None:
    for read in (x_answers.read_account, x_answers.read_page):
        outcome = outcome_of(read, Answer(status, {"x-rate-limit-reset": reset}, body))
        if not isinstance(outcome, BowerbirdError):
            assert 200 <= status < 300
            assert isinstance(outcome, (Account, remote.Page))
            continue
        assert 1 <= len(str(outcome)) < 400
        assert isinstance(outcome, FaultError) or status != 500
        if isinstance(outcome, TryLaterError):
            assert NOON < outcome.until <= NOON + 86_400


def outcome_of(read: Callable[[Answer, str, float], object], got: Answer) -> object:
    try:
        return read(got, "wren", NOON)
    except (NoAccountError, OutOfOrderError, StaleCursorError, TryLaterError, FaultError) as error:
        return error
