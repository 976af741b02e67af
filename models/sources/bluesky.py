"""Bluesky as a source: an account and its posts from a public AppView, which needs no account and costs nothing.

Knows two questions of the AT Protocol (https://docs.bsky.app: `getProfile`, `getAuthorFeed`) and what their refusals
mean. What an item of a feed says is in `bluesky_items`.
"""

import json
import re
import time
from collections.abc import Callable, Mapping
from types import TracebackType
from typing import Any, Self

import aiohttp

from models.errors import BowerbirdError
from models.sources.bluesky_items import read_feed_item
from models.sources.remote import (
    UNTIL,
    Account,
    FaultError,
    NoAccountError,
    OutOfOrderError,
    Page,
    StaleCursorError,
    TryLaterError,
)

PUBLIC_URL = "https://public.api.bsky.app"

_PAGE = 100
_MOST_BYTES = 32 << 20  # of one answer; a full page takes half a megabyte
_WINDOW = 300.0  # seconds over which Bluesky counts requests, where an answer does not say when it is over
_LONGEST_WAIT = 24 * 3600.0
# By which the person asks that only people with an account are shown theirs:
# https://docs.bsky.app/docs/advanced-guides/moderation#global-label-values
_NOT_IN_PUBLIC = "!no-unauthenticated"
_UNKNOWN = re.compile(r"not found|unable to resolve|must be a valid (?:did|handle)", re.IGNORECASE)
_REFUSED = {
    "AccountTakedown": "is suspended on Bluesky",
    "AccountSuspended": "is suspended on Bluesky",
    "AccountDeactivated": "is deactivated on Bluesky",
    "BlockedActor": "is blocked on Bluesky",
    "BlockedByActor": "is blocked on Bluesky",
}
# `until:<id>`, or `until:<id>:<cursor>` for the pages behind such a one.
_UNTIL = re.compile(rf"(?P<until>{UNTIL}\d+)(?::(?P<cursor>.+))?", re.ASCII | re.DOTALL)


class Bluesky:
    """A `Remote`, to be entered with `async with`. One answer of `page` is up to 100 items."""

    name = "Bluesky"
    most_posts = 10_000
    """The AppView shows all; this many are enough to learn from, and take 100 requests of the 3,000 in five minutes."""

    def __init__(self, url: str = PUBLIC_URL, timeout: float = 30, *, clock: Callable[[], float] = time.time) -> None:
        self._url = url.rstrip("/")
        self._timeout = timeout
        self._clock = clock
        self._session: aiohttp.ClientSession | None = None

    async def __aenter__(self) -> Self:
        self._session = aiohttp.ClientSession(
            timeout=aiohttp.ClientTimeout(total=self._timeout), headers={"User-Agent": "bowerbird"}
        )
        return self

    async def __aexit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        if self._session:
            await self._session.close()

    async def account(self, handle: str) -> Account:
        """Look an account up by its handle, a domain name.

        Raises:
            NoAccountError: there is none, it was closed, or it asks not to be shown to people without an account.
            OutOfOrderError, TryLaterError, FaultError: see `remote`.
        """
        profile = await self._ask("app.bsky.actor.getProfile", {"actor": handle}, handle)
        did, posts = profile.get("did"), profile.get("postsCount")
        if not isinstance(did, str) or not did.startswith("did:"):
            raise OutOfOrderError(self.name, "getProfile answered without a DID")
        if _is_not_public(profile.get("labels")):
            raise NoAccountError(
                f"@{handle} asks on Bluesky to be shown only to people who are signed in, so its posts are not read; "
                "whoever wrote them can give them as a file."
            )
        name, picture = profile.get("displayName"), profile.get("avatar")
        return Account(
            handle=handle,
            id=did,
            posts=posts if isinstance(posts, int) else 0,
            name=name if isinstance(name, str) and name.strip() else None,
            picture_url=picture if isinstance(picture, str) else None,
        )

    async def page(self, account: Account, cursor: str | None, since: str | None) -> Page:
        """A page of posts, replies and reposts, newest first; `bluesky_items` tells what an item looks like.

        Bluesky cannot be asked for what is newer than a post, so older items are left out here, and the page whose
        last item is older is the last page. Nor for what is older: behind `until:<id>` the pages begin anew, with
        cursors of their own, and what is known comes again.

        Raises:
            NoAccountError: the account is gone meanwhile.
            StaleCursorError: the cursor is no longer taken.
            OutOfOrderError, TryLaterError, FaultError: see `remote`.
        """
        asked = {"actor": account.id, "limit": str(_PAGE), "filter": "posts_with_replies"}
        anew = _UNTIL.fullmatch(cursor or "")
        if place := anew["cursor"] if anew else cursor:
            asked["cursor"] = place
        answer = await self._ask("app.bsky.feed.getAuthorFeed", asked, account.handle)
        feed, following = answer.get("feed"), answer.get("cursor")
        if not isinstance(feed, list):
            raise OutOfOrderError(self.name, "getAuthorFeed answered without a feed")
        items = [found for found in (read_feed_item(item, account.id) for item in feed) if found]
        if not isinstance(following, str) or following in {"", place}:
            following = None
        if since is not None and items:
            if int(items[-1]["id"]) <= int(since):
                following = None
            items = [item for item in items if int(item["id"]) > int(since)]
        return Page(items, f"{anew['until']}:{following}" if following and anew else following)

    async def _ask(self, method: str, asked: Mapping[str, str], handle: str) -> dict[str, Any]:
        """One request, and the object that it is answered with."""
        if self._session is None:
            raise RuntimeError("Bluesky is asked outside of `async with`")
        try:
            async with self._session.get(f"{self._url}/xrpc/{method}", params=asked) as response:
                body = await _read(response)
        except TimeoutError as error:
            raise FaultError(f"Bluesky did not answer {method} in {self._timeout:g} seconds.") from error
        except (aiohttp.ClientError, OSError) as error:
            raise FaultError(f"Bluesky could not be asked for {method} ({type(error).__name__}: {error}).") from error
        answer = _object_in(body)
        if response.status == 200 and answer is not None:
            return answer
        raise self._refusal(method, response.status, response.headers, answer, handle)

    def _refusal(
        self, method: str, status: int, headers: Mapping[str, str], answer: dict[str, Any] | None, handle: str
    ) -> BowerbirdError:
        """What an answer means that is not what was asked for."""
        said = answer or {}
        error, message = str(said.get("error", "")), str(said.get("message", ""))
        what = f"{error} {message}".strip() or ("no reason" if answer is not None else "no JSON")
        cause = f"{method} was answered with {status}: {what[:300]}"
        if status == 429:
            return TryLaterError(self.name, self._clock() + self._patience(headers))
        if status == 200 or (status >= 500 and status != 501):
            return FaultError(f"Bluesky: {cause}.")
        if error in _REFUSED:
            return NoAccountError(f"@{handle} {_REFUSED[error]}, so its posts cannot be read; choose another account.")
        if status == 400 and _UNKNOWN.search(message):
            return NoAccountError(f"There is no account @{handle} on Bluesky; check how it is spelt.")
        if status == 400 and "cursor" in message.lower():
            return StaleCursorError(f"Bluesky: {cause}.")
        return OutOfOrderError(self.name, cause)

    def _patience(self, headers: Mapping[str, str]) -> float:
        """Seconds to wait; `RateLimit-Reset` is a time at Bluesky and a span elsewhere, so the size tells which."""
        waits = []
        for name in ("RateLimit-Reset", "Retry-After"):
            value = headers.get(name, "").strip()
            if re.fullmatch(r"[0-9]{1,12}", value):
                waits.append(int(value) - (self._clock() if int(value) > 1_000_000_000 else 0))
        return min(max([1.0, *waits]), _LONGEST_WAIT) if waits else _WINDOW


async def _read(response: aiohttp.ClientResponse) -> bytes:
    body = bytearray()
    async for chunk in response.content.iter_chunked(1 << 16):
        body += chunk
        if len(body) > _MOST_BYTES:
            raise FaultError(f"Bluesky answered with more than {_MOST_BYTES >> 20} MB.")
    return bytes(body)


def _object_in(body: bytes) -> dict[str, Any] | None:
    try:
        content = json.loads(body)
    except (ValueError, RecursionError):
        return None
    return content if isinstance(content, dict) else None


def _is_not_public(labels: object) -> bool:
    return any(
        isinstance(label, dict) and label.get("val") == _NOT_IN_PUBLIC and not label.get("neg")
        for label in (labels if isinstance(labels, list) else [])
    )
