"""An AppView on this machine, which speaks the public lexicon as Bluesky's own does, and fails as it is told.

Knows accounts and their feeds. The shapes are those of `app.bsky.actor.defs#profileViewDetailed` and
`app.bsky.feed.defs#feedViewPost`; the last page is empty and without a cursor.
"""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from aiohttp import web
from aiohttp.test_utils import TestServer

START = datetime(2024, 5, 1, 12, tzinfo=UTC)
DIGITS = "234567abcdefghijklmnopqrstuvwxyz"
FILTERS = {"posts_with_replies", "posts_no_replies", "posts_with_media", "posts_and_author_threads"}
MUCH = 33 << 20  # bytes; more than anybody should read

Answer = Callable[[], Awaitable[web.StreamResponse]]


def tid(time: datetime, clock: int = 0) -> str:
    """The name that a record made at this time gets."""
    number = (time - datetime(1970, 1, 1, tzinfo=UTC)) // timedelta(microseconds=1) << 10 | clock
    return "".join(DIGITS[number >> shift & 31] for shift in range(60, -1, -5))


def iso(time: datetime) -> str:
    return time.isoformat(timespec="milliseconds").replace("+00:00", "Z")


def facet(text: str, shown: str, **feature: str) -> dict[str, Any]:
    """Marks the first `shown` in `text`, in bytes: a link where a `uri` is given, else a mention or a tag."""
    kind = "link" if "uri" in feature else "mention" if "did" in feature else "tag"
    start = len(text[: text.index(shown)].encode())
    return {
        "$type": "app.bsky.richtext.facet",
        "index": {"byteStart": start, "byteEnd": start + len(shown.encode())},
        "features": [{"$type": f"app.bsky.richtext.facet#{kind}", **feature}],
    }


@dataclass
class FeedAccount:
    """One account, to which posts are added oldest first."""

    handle: str
    did: str
    profile: dict[str, Any] = field(default_factory=dict)
    feed: list[dict[str, Any]] = field(default_factory=list)
    refused: tuple[str, str] | None = None
    """Error and message in place of everything."""

    def post(self, text: str, time: datetime, *, name: str | None = None, **record: Any) -> dict[str, Any]:
        """A post of the account's own; `name` where the record's is not the time's."""
        uri = f"at://{self.did}/app.bsky.feed.post/{name or tid(time)}"
        self.feed.insert(0, {"post": self._view(uri, text, time, record)})
        return self.feed[0]

    def repost(self, of: dict[str, Any], time: datetime, *, with_uri: bool = True) -> dict[str, Any]:
        """Another's post once more; AppViews before 2024 did not tell the repost's own address."""
        reason = {"$type": "app.bsky.feed.defs#reasonRepost", "by": self._author(), "indexedAt": iso(time)}
        if with_uri:
            reason |= {"uri": f"at://{self.did}/app.bsky.feed.repost/{tid(time)}", "cid": "bafyrepost"}
        self.feed.insert(0, {"post": of["post"], "reason": reason})
        return self.feed[0]

    def reply(self, text: str, to: dict[str, Any], time: datetime) -> dict[str, Any]:
        """A reply to a post."""
        parent = {"uri": to["post"]["uri"], "cid": to["post"]["cid"]}
        item = self.post(text, time, reply={"root": parent, "parent": parent})
        item["reply"] = {
            "root": to["post"] | {"$type": "app.bsky.feed.defs#postView"},
            "parent": {"$type": "app.bsky.feed.defs#blockedPost", "uri": parent["uri"], "blocked": True},
        }
        return item

    def quote(self, text: str, of: dict[str, Any], time: datetime, *, pictures: bool = False) -> dict[str, Any]:
        """A post that shows another below itself."""
        record: dict[str, Any] = {
            "$type": "app.bsky.embed.record",
            "record": {"uri": of["post"]["uri"], "cid": of["post"]["cid"]},
        }
        if pictures:
            record = {"$type": "app.bsky.embed.recordWithMedia", "record": record, "media": PICTURES}
        item = self.post(text, time, embed=record)
        item["post"]["embed"] = {
            "$type": "app.bsky.embed.record#view",
            "record": {"$type": "app.bsky.embed.record#viewRecord", "value": of["post"]["record"]},
        }
        return item

    def details(self) -> dict[str, Any]:
        """The profile as `getProfile` answers it."""
        return (
            self._author()
            | {
                "displayName": "",
                "avatar": f"https://cdn.bsky.app/img/avatar/plain/{self.did}/bafyavatar@jpeg",
                "postsCount": sum("reason" not in item for item in self.feed),
                "followersCount": 3,
                "indexedAt": iso(START),
            }
            | self.profile
        )

    def _author(self) -> dict[str, Any]:
        return {"did": self.did, "handle": self.handle, "labels": [], "createdAt": iso(START)}

    def _view(self, uri: str, text: str, time: datetime, record: dict[str, Any]) -> dict[str, Any]:
        record = {"$type": "app.bsky.feed.post", "langs": ["en"], "text": text, "createdAt": iso(time)} | record
        return {
            "uri": uri,
            "cid": "bafypost",
            "author": self._author(),
            "record": record,
            "likeCount": 1,
            "indexedAt": iso(time + timedelta(seconds=1)),
            "labels": [],
        }


PICTURES = {
    "$type": "app.bsky.embed.images",
    "images": [{"alt": "A blue bottle cap", "image": {"$type": "blob", "ref": {"$link": "bafkpicture"}, "size": 9}}],
}


class AppView:
    """Answers for its accounts; what stands in `next_answers` goes first, one a request."""

    def __init__(self, *accounts: FeedAccount) -> None:
        self.accounts = list(accounts)
        self.next_answers: list[Answer | None] = []
        """None: the usual answer."""
        self.asked: list[tuple[str, dict[str, str]]] = []
        self.agents: set[str] = set()
        self.taken_cursors: Callable[[str], bool] = lambda _cursor: True
        self._closing = asyncio.Event()

    @asynccontextmanager
    async def serve(self) -> AsyncIterator[str]:
        """Its address, as long as it is up."""
        app = web.Application()
        app.router.add_get("/xrpc/app.bsky.actor.getProfile", self._profile)
        app.router.add_get("/xrpc/app.bsky.feed.getAuthorFeed", self._feed)
        async with TestServer(app) as server:
            try:
                yield str(server.make_url("/"))
            finally:
                self._closing.set()

    async def never(self) -> web.StreamResponse:
        """A connection that stays open and silent."""
        await self._closing.wait()
        return web.Response()

    async def endless(self) -> web.StreamResponse:
        """More than anybody should read."""
        return web.Response(body=b"[" * MUCH, content_type="application/json")

    async def _profile(self, request: web.Request) -> web.StreamResponse:
        if answer := await self._told(request):
            return answer
        account = self._find(request.query["actor"])
        if account is None:
            return refusal("InvalidRequest", "Profile not found")
        if account.refused:
            return refusal(*account.refused)
        return web.json_response(account.details())

    async def _feed(self, request: web.Request) -> web.StreamResponse:
        if answer := await self._told(request):
            return answer
        account = self._find(request.query["actor"])
        limit, cursor = int(request.query.get("limit", "50")), request.query.get("cursor")
        if not 1 <= limit <= 100 or request.query.get("filter", "posts_with_replies") not in FILTERS:
            return refusal("InvalidRequest", "Error: limit must be an integer between 1 and 100")
        if account is None:
            return refusal("InvalidRequest", "Profile not found")
        if account.refused:
            return refusal(*account.refused)
        if cursor is not None and not (cursor.isdecimal() and self.taken_cursors(cursor)):
            return refusal("InvalidRequest", "Malformed cursor")
        start = int(cursor or 0)
        page = account.feed[start : start + limit]
        return web.json_response({"feed": page} | ({"cursor": str(start + len(page))} if page else {}))

    def _find(self, actor: str) -> FeedAccount | None:
        return next((account for account in self.accounts if actor in {account.handle, account.did}), None)

    async def _told(self, request: web.Request) -> web.StreamResponse | None:
        self.asked.append((request.path.rpartition(".")[2], dict(request.query)))
        self.agents.add(request.headers["User-Agent"])
        answer = self.next_answers.pop(0) if self.next_answers else None
        return await answer() if answer else None


def refusal(error: str, message: str, status: int = 400, headers: dict[str, str] | None = None) -> web.Response:
    """As XRPC refuses."""
    return web.json_response({"error": error, "message": message}, status=status, headers=headers)


def answer(response: Callable[[], web.Response]) -> Answer:
    """For `next_answers`."""

    async def give() -> web.StreamResponse:
        return response()

    return give
