"""A stand-in for X's API on this machine: an account, its timeline in pages, what it bills, and what goes wrong.

    async with XServer(make_posts(3200)) as x, XApi(x.token, x.url) as api:
        account = await api.account(x.handle)

It answers as the real one does: fields only where they were asked for, unknown ones ignored, long posts and retweets
cut, text escaped, short pages that are not the last. How it behaves is changed through its attributes.
"""

import asyncio
import gzip
import html
import itertools
import json
import os
import secrets
import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Literal, Self

from aiohttp import web

from models.sources import read_source
from models.sources.timeline import time_of_id

Json = dict[str, Any]
Vocabulary = Literal["tweet", "post", "mixed"]
MOST_SHOWN = 3200
MOST_SHOWN_WITHOUT_REPLIES = 800
ACCOUNT = "account"
SAMPLE = Path(__file__).parents[3] / "models" / "sample" / "satin_bower"
_FIRST_ID = 1_500_000_000_000_000_000
_NAMES = {"note_tweet": "note_post", "referenced_tweets": "referenced_posts", "tweet_count": "post_count",
          "edit_history_tweet_ids": "edit_history_post_ids"}  # fmt: skip


@dataclass(frozen=True)
class Written:
    """One post as X has it, before any field is asked for."""

    id: int
    text: str
    """Whole and not escaped."""
    kind: Literal["retweeted", "replied_to", "quoted"] | None = None

    @property
    def is_long(self) -> bool:
        return self.kind != "retweeted" and len(self.text) > 280


@dataclass
class Fault:
    """One bad answer."""

    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    body: bytes = b""
    hangs: bool = False
    cuts: bool = False
    """The good answer, broken off in its middle; X bills it all the same."""
    breaks: bool = False
    """The connection ends without an answer."""
    times: int = 1
    """How often; -1 for ever."""


def recorded(name: str) -> Fault:
    """A recorded answer, which comes for ever."""
    record = json.loads((errors_folder() / f"{name}.json").read_bytes())
    kept = {key: value for key, value in record["headers"].items() if key != "content-length"}
    body = json.dumps(record["body"]).encode()
    if kept.get("content-encoding") == "gzip":
        body = gzip.compress(body)
    return Fault(record["status"], kept, body, times=-1)


def data_folder() -> Path:
    return (Path(__file__).parents[3] / os.environ.get("BOWERBIRD_TEST_DATA", "../shared/data")).resolve()


def errors_folder() -> Path:
    return data_folder() / "x_api" / "errors"


def html_fault(status: int, times: int = 1) -> Fault:
    return Fault(status, {"Content-Type": "text/html"}, b"<html><body>Over capacity</body></html>", times=times)


def problem(status: int, title: str, kind: str = "about:blank", times: int = 1, **more: Any) -> Fault:
    body = {"title": title, "detail": title, "type": kind, **more}
    return Fault(status, {"Content-Type": "application/json"}, json.dumps(body).encode(), times=times)


def rate_limit(times: int = 1, **headers: str) -> Fault:
    fault = problem(429, "Too Many Requests", times=times)
    return Fault(429, {**fault.headers, **{key.replace("_", "-"): value for key, value in headers.items()}},
                 fault.body, times=times)  # fmt: skip


def make_posts(count: int, timeline: str | None = None) -> list[Written]:
    """So many posts, newest first: real ones where they are there, or else the sample persona's over and over."""
    path = data_folder() / "timelines" / f"{timeline}.jsonl"
    source = read_source([path], timeline.lower()) if timeline and path.exists() else read_source([SAMPLE], None)
    texts = [html.unescape(post.text) for post in source.posts]
    made = []
    for number, text in zip(range(count), itertools.cycle(texts), strict=False):
        kind: Any = "retweeted" if text.startswith("RT @") else "replied_to" if text.startswith("@") else None
        if number % 10 == 3 and kind is None:
            kind, text = "retweeted", f"RT @jay: {text}"  # noqa: PLW2901
        elif number % 17 == 5 and kind is None:
            text = f"{text} & <so on>: " + "the tower wants one more blue cap " * 9  # noqa: PLW2901
        made.append(Written(_FIRST_ID + (count - number) * 4_194_304_000, text, kind))
    return made


class XServer:
    """The whole of it, listening on a port of its own."""

    def __init__(self, posts: Sequence[Written], handle: str = "wren", *, now: Callable[[], float] = time.time) -> None:
        self.handle, self.id, self.token = handle, "4217", secrets.token_urlsafe(24)
        self.posts = sorted(posts, key=lambda post: -post.id)
        self.now = now
        self.total: int | None = None
        """How many posts the account is said to have; None: as many as there are."""
        self.protected = False
        # How the service behaves.
        self.vocabulary: Vocabulary = "tweet"
        self.understands = {"tweet.fields", "post.fields"}
        self.page_sizes: list[int] = []
        """How many posts the next pages have, at most; behind the list as many as were asked for."""
        self.repeats_pages: set[int] = set()
        """Numbers of pages that are served a second time in place of the next one."""
        self.repeats_posts = 0
        """How many posts of a page come again at the start of the next."""
        self.same_token_after: int | None = None
        """Behind this page, every page leads to itself."""
        self.without_meta: set[int] = set()
        self.faults: dict[int | str, list[Fault]] = defaultdict(list)
        """By how many pages were served before, or `account`."""
        self.answering = asyncio.Event()
        """Cleared, it takes requests and answers none until it is set again."""
        self.answering.set()
        self.waiting = 0
        """How many requests it has taken and not answered for that."""
        # What was done.
        self.requests: list[tuple[str, dict[str, str]]] = []
        self.pages = 0
        """Served whole."""
        self.billed: set[tuple[int, str, str]] = set()
        self.on_answer: Callable[[], None] = lambda: None
        self._tokens: dict[str, int] = {}
        self._last: list[Written] = []
        self._hanging: set[asyncio.Task[Any]] = set()

    @property
    def page_requests(self) -> int:
        return sum(path.endswith("/tweets") for path, _ in self.requests)

    @property
    def dollars(self) -> float:
        """What X bills."""
        return round(sum(0.010 if kind == "user" else 0.005 for _, kind, _ in self.billed), 3)

    def forget_tokens(self) -> None:
        """From now on it takes none of the tokens that it gave."""
        self._tokens.clear()

    async def __aenter__(self) -> Self:
        application = web.Application()
        application.router.add_get("/2/users/by/username/{name}", self._account)
        application.router.add_get("/2/users/{id}/tweets", self._timeline)
        self._runner = web.AppRunner(application, access_log=None, shutdown_timeout=0.1)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", 0).start()
        self.url = f"http://127.0.0.1:{self._runner.addresses[0][1]}"
        return self

    async def __aexit__(self, *_: object) -> None:
        for task in self._hanging:
            task.cancel()
        await self._runner.cleanup()

    async def _account(self, request: web.Request) -> web.StreamResponse:
        await self._until_answering()
        refused = await self._refused(request, ACCOUNT)
        if refused is not None:
            return refused
        if request.match_info["name"].lower() != self.handle:
            detail = f"Could not find user with username: [{request.match_info['name']}]."
            kind = "https://api.twitter.com/2/problems/resource-not-found"
            error = {"title": "Not Found Error", "detail": detail, "resource_type": "user", "type": kind}
            return await self._send(request, {"errors": [error]})
        data: Json = {"id": self.id, "name": "Wren W.", "username": self.handle.title()}
        asked = request.query.get("user.fields", "").split(",")
        count = len(self.posts) if self.total is None else self.total
        known = {
            "protected": self.protected,
            "public_metrics": self._rename({"followers_count": 7, "tweet_count": count}, 0),
            "profile_image_url": "https://pbs.twimg.com/profile_images/1/wren_normal.jpg",
        }
        data.update((key, value) for key, value in known.items() if key in asked)
        self.billed.add((self._day(), "user", self.id))
        return await self._send(request, {"data": data})

    async def _timeline(self, request: web.Request) -> web.StreamResponse:
        await self._until_answering()
        fault = self._fault(self.pages)
        if fault is None or not fault.cuts:
            refused = await self._refused(request, self.pages, fault)
            if refused is not None:
                return refused
        else:
            self._note(request)
        query = request.query
        if not 5 <= int(query.get("max_results", "10")) <= 100:
            return await self._bad(request, "max_results")
        token = query.get("pagination_token")
        if token is not None and token not in self._tokens:
            return await self._bad(request, "pagination_token")
        shown = self._shown(query)
        start = self._tokens[token] if token is not None else 0
        size = min(int(query.get("max_results", "10")), *self.page_sizes[:1] or [100])
        number = self.pages
        if number - 1 in self.repeats_pages:
            served, start = self._last, start - size
        else:
            first = max(0, start - self.repeats_posts)
            served = shown[first : start + size]
        body: Json = {"meta": {"result_count": len(served)}}
        if served:
            body["data"] = [self._render(post, query) for post in served]
            body["meta"] |= {"newest_id": str(served[0].id), "oldest_id": str(served[-1].id)}
        if start + size < len(shown):
            is_same = self.same_token_after is not None and number >= self.same_token_after
            following = "again and again" if is_same else secrets.token_hex(8)
            self._tokens[following] = start + size
            body["meta"]["next_token"] = following
        if number in self.without_meta:
            del body["meta"]
        self.billed.update((self._day(), "post", str(post.id)) for post in served)
        if fault is not None:
            return await self._cut(request, body)
        self.page_sizes = self.page_sizes[1:]
        self._last, self.pages = served, number + 1
        return await self._send(request, body)

    async def _until_answering(self) -> None:
        self.waiting += 1
        await self.answering.wait()
        self.waiting -= 1

    def _shown(self, query: Any) -> list[Written]:
        excluded = query.get("exclude", "").split(",")
        shown = self.posts[: MOST_SHOWN_WITHOUT_REPLIES if "replies" in excluded else MOST_SHOWN]
        since, until = int(query.get("since_id", 0)), int(query.get("until_id", 1 << 63))
        return [
            post
            for post in shown
            if since < post.id < until
            and not ("retweets" in excluded and post.kind == "retweeted")
            and not ("replies" in excluded and post.kind == "replied_to")
        ]

    def _render(self, post: Written, query: Any) -> Json:
        asked = {field for name in self.understands for field in query.get(name, "").split(",")}
        asked |= {old for old, new in _NAMES.items() if new in asked}
        escaped = html.escape(post.text, quote=False)
        text = escaped
        if post.kind == "retweeted" and len(post.text) > 140:
            text = html.escape(post.text[:139], quote=False) + "…"
        elif post.is_long:
            text = html.escape(post.text[:276], quote=False) + "… https://t.co/aBcDeFgHiJ"
        fields: Json = {"id": str(post.id), "text": text, "edit_history_tweet_ids": [str(post.id)]}
        if "created_at" in asked:
            fields["created_at"] = _time_of(post).strftime("%Y-%m-%dT%H:%M:%S.000Z")
        if "note_tweet" in asked and post.is_long:
            fields["note_tweet"] = {"text": escaped}
        if "referenced_tweets" in asked and post.kind:
            fields["referenced_tweets"] = [{"type": post.kind, "id": "99"}]
        if "in_reply_to_user_id" in asked and post.kind == "replied_to":
            fields["in_reply_to_user_id"] = "12"
        return self._rename(fields, post.id)

    def _rename(self, fields: Json, chance: int) -> Json:
        if self.vocabulary == "tweet" or (self.vocabulary == "mixed" and chance // 4_194_304_000 % 2):
            return fields
        return {_NAMES.get(key, key): value for key, value in fields.items()}

    def _note(self, request: web.Request) -> None:
        self.requests.append((request.path, dict(request.query)))

    def _fault(self, where: int | str) -> Fault | None:
        waiting = self.faults[where]
        if not waiting:
            return None
        fault = waiting[0]
        if fault.times > 0:
            waiting[0] = Fault(**{**vars(fault), "times": fault.times - 1})
            if fault.times == 1:
                waiting.pop(0)
        return fault

    async def _refused(
        self, request: web.Request, where: int | str, fault: Fault | None = None
    ) -> web.StreamResponse | None:
        self._note(request)
        if request.headers.get("Authorization") != f"Bearer {self.token}":
            fault = problem(401, "Unauthorized")
        fault = fault or (self._fault(where) if where == ACCOUNT else None)
        if fault is None:
            return None
        if fault.hangs:
            self._hanging.add(asyncio.ensure_future(asyncio.sleep(3600)))
            await asyncio.wait(self._hanging)
        if fault.breaks or fault.hangs:
            if request.transport:
                request.transport.abort()
            return web.Response()
        return web.Response(status=fault.status, headers=fault.headers, body=fault.body)

    async def _bad(self, request: web.Request, parameter: str) -> web.StreamResponse:
        error = {
            "parameters": {parameter: ["?"]},
            "message": f"The `{parameter}` query parameter value [?] is not valid",
        }
        body = {
            "errors": [error], "title": "Invalid Request", "detail": "One or more parameters was invalid.",
            "type": "https://api.x.com/2/problems/invalid-request",
        }  # fmt: skip
        return await self._send(request, body, 400)

    async def _send(self, request: web.Request, body: Json, status: int = 200) -> web.StreamResponse:
        response = web.json_response(body, status=status)
        if "gzip" in request.headers.get("Accept-Encoding", ""):
            response.enable_compression(web.ContentCoding.gzip)
        response.headers["x-rate-limit-reset"] = str(int(self.now()) + 900)
        await response.prepare(request)
        await response.write_eof()
        self.on_answer()
        return response

    async def _cut(self, request: web.Request, body: Json) -> web.StreamResponse:
        whole = json.dumps(body).encode()
        response = web.StreamResponse(headers={"Content-Type": "application/json", "Content-Length": str(len(whole))})
        await response.prepare(request)
        await response.write(whole[: len(whole) // 2])
        if request.transport:
            request.transport.abort()
        return response

    def _day(self) -> int:
        return int(self.now() // 86_400)


def _time_of(post: Written) -> datetime:
    return time_of_id(post.id) or datetime(2020, 1, 1, tzinfo=UTC)


def ids_of(posts: Iterable[Written]) -> list[int]:
    return [post.id for post in posts]
