"""Handles and keys: what people type, and the one name everything else uses for it.

Knows X's rule for user names, and the AT Protocol's for the domain names that Bluesky's accounts go by. Does not know
whether an account exists.
"""

import re
from collections.abc import Iterable

from models.errors import BadHandleError

MOST_HANDLES = 3
LONGEST_KEY = 73
"""Characters. A button in Discord carries the key: its id holds 100, and `tweet:`, a server's id and `:` take 27."""

# X's own rule, https://docs.x.com: 1 to 15 of these, compared without case.
_HANDLE = re.compile(r"[A-Za-z0-9_]{1,15}", re.ASCII)
_LINK = re.compile(
    r"(?:https?://)?(?:www\.|mobile\.)?(?:x|twitter)\.com/@?([^/?#\s]+)(?:[/?#]\S*)?", re.ASCII | re.IGNORECASE
)
# What stands in a link where a name would.
_NOT_ACCOUNTS = frozenset({"i", "home", "search", "explore", "hashtag", "intent", "settings", "share"})
_DISCORD_MENTION = re.compile(r"<(?:@[!&]?|#)\d+>")

# https://atproto.com/specs/handle: two or more labels of 1 to 63 characters, 253 in all, the last label no number.
_DOMAIN = re.compile(
    r"(?=.{1,253}\Z)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?",
    re.ASCII | re.IGNORECASE,
)
# The same page: names that nobody can own. An account whose own name does not resolve is shown as `handle.invalid`.
_NOT_TLDS = frozenset({"alt", "arpa", "example", "internal", "invalid", "local", "localhost", "onion", "test"})
_BLUESKY_LINK = re.compile(
    r"(?:(?:https?://)?(?:www\.)?bsky\.app/profile/|at://)@?([^/?#\s]+)(?:[/?#]\S*)?", re.ASCII | re.IGNORECASE
)
_DID = re.compile(r"did:[a-z]+:\S", re.ASCII | re.IGNORECASE)
# Bluesky's app puts marks of the reading direction around a handle that is copied from it.
_MARKS = "\u200e\u200f\u202a\u202b\u202c\u2066\u2067\u2068\u2069"


def parse_handle(typed: str) -> str:
    """The handle in what a person typed: a name with or without `@`, or a link to a profile or a post.

    `name` is a user name on X, and a domain name such as `name.bsky.social` a handle on Bluesky; both lower-case,
    without `@`.

    Raises:
        BadHandleError: it can be neither.
    """
    text = typed.strip().strip(_MARKS).strip()
    if _DISCORD_MENTION.fullmatch(text):
        raise BadHandleError("That is a Discord mention; give the X user name instead, such as @jack.")
    shown = text if len(text) <= 40 else text[:37] + "..."
    if link := _BLUESKY_LINK.fullmatch(text):
        return _parse_domain(link.group(1), shown)
    link = _LINK.fullmatch(text)
    name = link.group(1) if link else text.removeprefix("@")
    if _DID.match(name) or (not link and "." in name and "/" not in name):
        return _parse_domain(name, shown)
    if not _HANDLE.fullmatch(name) or (link and name.lower() in _NOT_ACCOUNTS):
        raise BadHandleError(
            f"{shown!r} is not an X user name: it takes 1 to 15 letters (a-z), digits or underscores, such as @jack."
        )
    return name.lower()


def parse_handles(typed: str) -> list[str]:
    """The handles in what a person typed for one voice: `@a`, `@a + @b`, `a-b`, a key, or a link.

    A `-` parts user names of X, which hold none; in a domain name it belongs to the name.

    Raises:
        BadHandleError: a part is no handle.
    """
    if "/" in typed:
        return [parse_handle(typed)]
    parts = [part for text in typed.split("+") for part in ([text] if is_domain(text) else text.split("-"))]
    parts = [part for part in parts if part.strip()]
    return [parse_handle(part) for part in parts] if len(parts) > 1 else [parse_handle(typed)]


def is_domain(handle: str) -> bool:
    """Whether a handle is a domain name, and so one of Bluesky; the others are X's."""
    return "." in handle


def make_key(handles: Iterable[str]) -> str:
    """The key of one to three handles: parsed, sorted, without repeats, joined by `-`.

    Where a domain name is among them, which may itself hold `-`, they are joined by `+`. So no key of several handles
    looks like a handle, and a key can be typed wherever handles can.

    Raises:
        BadHandleError: a handle is bad, there are none or more than three, or they are too long to be shown together.
    """
    names = sorted({parse_handle(handle) for handle in handles})
    if not 1 <= len(names) <= MOST_HANDLES:
        raise BadHandleError(f"Give one to {MOST_HANDLES} handles, not {len(names)}.")
    key = ("+" if any(map(is_domain, names)) else "-").join(names)
    if len(key) > LONGEST_KEY:
        raise BadHandleError(
            f"These handles are too long for one voice: {len(key)} characters, where {LONGEST_KEY} fit; give fewer."
        )
    return key


def split_key(key: str) -> list[str]:
    """The handles of a key."""
    return key.split("+" if is_domain(key) else "-")


def show_key(key: str) -> str:
    """A key as people read it: `@a + @b`."""
    return " + ".join(f"@{handle}" for handle in split_key(key))


def _parse_domain(name: str, shown: str) -> str:
    if _DID.match(name):
        raise BadHandleError(
            f"{shown!r} names the account by its number (DID); give its handle instead, such as @name.bsky.social."
        )
    if not _DOMAIN.fullmatch(name):
        raise BadHandleError(
            f"{shown!r} is not a Bluesky handle: that is a domain name, such as @name.bsky.social. (X user names have "
            "no dots.)"
        )
    name = name.lower()
    ending = name.rpartition(".")[2]
    if ending in _NOT_TLDS:
        raise BadHandleError(f"{shown!r} is not a Bluesky handle: no account's name can end in .{ending}.")
    if len(name) > LONGEST_KEY:
        raise BadHandleError(
            f"{shown!r} is too long: its {len(name)} characters do not fit into a button of Discord, {LONGEST_KEY} do."
        )
    return name
