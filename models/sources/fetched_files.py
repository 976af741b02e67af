"""The files in a directory of fetched posts: an account, pages, and answers that could not be used.

Knows their JSON, and checks it: a file may have come from anywhere. Which files there are, and what they mean together,
is `fetched`.
"""

import json
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, TypeVar, cast

from models.errors import BadSourceError
from models.files_on_disk import write_atomically
from models.sources.bounded import Budget, read_file, show_name
from models.sources.remote import Account, Kind, Receipt

FORMAT = "bowerbird fetched posts 1"
_MOST_OF_ACCOUNT = 1 << 20
Read = TypeVar("Read")


@dataclass(frozen=True, slots=True)
class KeptAccount:
    """What a look-up gave."""

    account: Account
    source: str
    """For people: `X`, `Bluesky`."""
    receipt: Receipt


@dataclass(frozen=True, slots=True)
class KeptPage:
    """One answer with posts."""

    account_id: str
    account_posts: int
    """How many posts the account had written in all when it was last looked up."""
    since: str | None
    """Only posts newer than this one were asked for; None: all."""
    items: list[dict[str, Any]]
    """As they came."""
    next: str | None
    """Where the download goes on; None: this was its last page."""
    receipt: Receipt


@dataclass(frozen=True, slots=True)
class Unreadable:
    """An answer that was paid for and could not be used."""

    cause: str
    """For the operator."""
    source: str
    """For people: `X`, `Bluesky`."""
    receipt: Receipt


def is_account(path: Path) -> bool:
    """Whether it is such a file, and not somebody else's of that name."""
    try:
        if not path.is_file():
            return False
        fields = json.loads(read_file(path, Budget(), most=_MOST_OF_ACCOUNT))
    except (BadSourceError, OSError, ValueError, RecursionError):
        return False
    return isinstance(fields, dict) and fields.get("format") == FORMAT


def write(path: Path, kept: KeptAccount | KeptPage | Unreadable) -> None:
    """Write one file at once.

    Raises:
        BowerbirdError: the disk is full or cannot be written.
    """
    # Escaped, since halves of surrogate pairs, which X has been seen to send, have no encoding.
    write_atomically(path, json.dumps({"format": FORMAT, **asdict(kept)}).encode())


def load_account(path: Path) -> KeptAccount:
    """An account.

    Raises:
        BadSourceError: the file is damaged.
    """
    return _load(path, _account_of)


def load_page(path: Path) -> KeptPage:
    """A page.

    Raises:
        BadSourceError: the file is damaged.
    """
    return _load(path, _page_of)


def load_unreadable(path: Path) -> Unreadable:
    """An answer that could not be used.

    Raises:
        BadSourceError: the file is damaged.
    """
    return _load(path, _unreadable_of)


def _load(path: Path, build: Callable[[dict[str, Any]], Read]) -> Read:
    try:
        return build(json.loads(read_file(path, Budget())))
    except (ValueError, TypeError, KeyError, ArithmeticError, RecursionError) as error:
        raise BadSourceError(
            f"{show_name(path.name)} in {show_name(path.parent.name)} is damaged; forget the handle and fetch its "
            "posts again."
        ) from error


def _account_of(fields: dict[str, Any]) -> KeptAccount:
    account = fields["account"]
    return KeptAccount(
        Account(
            handle=_text(account["handle"]),
            id=_text(account["id"]),
            posts=int(account["posts"]),
            name=_text_or_none(account["name"]),
            picture_url=_text_or_none(account["picture_url"]),
            is_protected=bool(account["is_protected"]),
        ),
        _text(fields["source"]),
        _receipt_of(fields["receipt"]),
    )


def _page_of(fields: dict[str, Any]) -> KeptPage:
    items = fields["items"]
    if not isinstance(items, list) or not all(isinstance(item, dict) for item in items):
        raise TypeError("items")
    return KeptPage(
        _text(fields["account_id"]),
        int(fields["account_posts"]),
        _text_or_none(fields["since"]),
        items,
        _text_or_none(fields["next"]),
        _receipt_of(fields["receipt"]),
    )


def _unreadable_of(fields: dict[str, Any]) -> Unreadable:
    return Unreadable(_text(fields["cause"]), _text(fields["source"]), _receipt_of(fields["receipt"]))


def _receipt_of(fields: dict[str, Any]) -> Receipt:
    kind, at = fields["kind"], float(fields["at"])
    if kind not in ("account", "post") or not 0 <= at < 1e12:
        raise ValueError("receipt")
    return Receipt(_text(fields["id"]), _text(fields["handle"]), cast("Kind", kind), int(fields["count"]), at)


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError("text")
    return value


def _text_or_none(value: object) -> str | None:
    return None if value is None else _text(value)
