"""The words of a source that is asked over a network: accounts, pages, what they cost, and how they fail.

Knows no network and no money. Who asks is `x_api` and `bluesky`, the order of asking is `fetch`, what was answered is
kept by `fetched`, and what it costs is the business of whoever hands in a `Meter`.
"""

from dataclasses import dataclass
from typing import Any, Literal, Protocol

from models.errors import BowerbirdError

Kind = Literal["account", "post"]
UNTIL = "until:"
"""Begins a cursor that names a post instead of a place: `until:<id>`, go on with what is older than that post."""

ARCHIVE_INSTEAD = "the archive that its owner can download there can be attached instead"


@dataclass(frozen=True, slots=True)
class Account:
    """What a source says about an account before its posts are read."""

    handle: str
    id: str
    posts: int
    """How many it ever wrote, retweets included; a source may show fewer."""
    name: str | None = None
    picture_url: str | None = None
    is_protected: bool = False


@dataclass(frozen=True, slots=True)
class Page:
    """One answer with posts."""

    items: list[dict[str, Any]]
    """As the source wrote them, newest first. Each has an `id`; of two ids the longer, then the greater, is newer."""
    next: str | None
    """Where to go on; None: this was the last page, however many posts it had."""


@dataclass(frozen=True, slots=True)
class Receipt:
    """What one answer contained, and so cost. The same `id` is the same answer, however often it is handed in."""

    id: str
    handle: str
    kind: Kind
    count: int
    at: float
    """Seconds since 1970."""


class Remote(Protocol):
    """A source on the network. Every call is one request, and raises one of the errors below."""

    name: str
    """For people: `X`, `Bluesky`."""
    most_posts: int
    """How far back it shows an account's posts."""

    async def account(self, handle: str) -> Account:
        """Look an account up."""

    async def page(self, account: Account, cursor: str | None, since: str | None) -> Page:
        """A page of posts: the newest where `cursor` is None, and only those newer than the post `since`.

        `cursor` is the `next` of a page, or, behind a `StaleCursorError`, `until:<id>`.
        """


class Meter(Protocol):
    """Watches what is paid."""

    async def before(self, kind: Kind, most: int) -> None:
        """A request for at most so many is about to be sent.

        Raises:
            BowerbirdError: there is no money for it.
        """

    async def after(self, receipt: Receipt) -> None:
        """This much was answered, and is kept."""


class NoAccountError(BowerbirdError):
    """There is no such account, or its posts cannot be read; the message says which, and what to do."""


class ProtectedError(NoAccountError):
    """The account shows its posts to its followers only."""

    def __init__(self, source: str, handle: str) -> None:
        super().__init__(
            f"The posts of @{handle} are protected, so {source} does not show them to this bot; {ARCHIVE_INSTEAD}."
        )


class OutOfOrderError(BowerbirdError):
    """The source does not serve this bot: token, credits, plan, or answers in words that nobody here knows."""

    def __init__(self, source: str, cause: str) -> None:
        super().__init__(f"Posts cannot be fetched from {source} at the moment; whoever runs this bot must look at it.")
        self.cause = cause
        """For the operator."""

    @property
    def for_operator(self) -> str:
        return f"{self} {self.cause}"


class TryLaterError(BowerbirdError):
    """The source asks for patience; what was fetched is kept."""

    def __init__(self, source: str, until: float) -> None:
        super().__init__(f"{source} asks to wait before more posts are fetched; nothing is lost.")
        self.until = until
        """Seconds since 1970."""


class FaultError(BowerbirdError):
    """A fault that may be over in a moment: a 5xx, a broken connection, silence. `str()` is for the operator."""


class StaleCursorError(BowerbirdError):
    """The source no longer knows the place where to go on; it takes `until:<id>` instead."""


class UnreadableError(OutOfOrderError):
    """The answer was paid for, but what was asked for is not in it, nor would it be the next time."""

    def __init__(self, source: str, cause: str, count: int) -> None:
        super().__init__(source, cause)
        self.count = count
        """How many posts or accounts it contained."""


class TroubleError(BowerbirdError):
    """The faults of a source did not end within a few tries; what was fetched is kept."""

    def __init__(self, source: str, handle: str, kept: int, cause: str) -> None:
        so_far = f"the {kept:,} posts that came of @{handle} are kept" if kept else f"no posts of @{handle} came yet"
        super().__init__(
            f"{source} is in trouble at the moment; {so_far}. Ask again later: it goes on from there, and nothing is "
            "paid twice."
        )
        self.cause = cause
        """For the operator."""

    @property
    def for_operator(self) -> str:
        return f"{self} {self.cause}"
