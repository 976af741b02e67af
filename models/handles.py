"""Handles and keys: what people type, and the one name everything else uses for it.

Knows X's rule for user names. Does not know whether an account exists.
"""

import re
from collections.abc import Iterable

from models.errors import BadHandleError

MOST_HANDLES = 3

# X's own rule, https://docs.x.com: 1 to 15 of these, compared without case.
_HANDLE = re.compile(r"[A-Za-z0-9_]{1,15}", re.ASCII)
_LINK = re.compile(
    r"(?:https?://)?(?:www\.|mobile\.)?(?:x|twitter)\.com/@?([^/?#\s]+)(?:[/?#]\S*)?", re.ASCII | re.IGNORECASE
)
# What stands in a link where a name would.
_NOT_ACCOUNTS = frozenset({"i", "home", "search", "explore", "hashtag", "intent", "settings", "share"})
_DISCORD_MENTION = re.compile(r"<(?:@[!&]?|#)\d+>")


def parse_handle(typed: str) -> str:
    """The handle in what a person typed: `@Name`, `name`, `x.com/name`, a link to a post; lower-case, without `@`.

    Raises:
        BadHandleError: it cannot be an X user name.
    """
    text = typed.strip()
    if _DISCORD_MENTION.fullmatch(text):
        raise BadHandleError("That is a Discord mention; give the X user name instead, such as @jack.")
    link = _LINK.fullmatch(text)
    name = link.group(1) if link else text.removeprefix("@")
    if not _HANDLE.fullmatch(name) or (link and name.lower() in _NOT_ACCOUNTS):
        shown = text if len(text) <= 40 else text[:37] + "..."
        raise BadHandleError(
            f"{shown!r} is not an X user name: it takes 1 to 15 letters (a-z), digits or underscores, such as @jack."
        )
    return name.lower()


def make_key(handles: Iterable[str]) -> str:
    """The key of one to three handles: parsed, sorted, without repeats, joined by `-`.

    Raises:
        BadHandleError: a handle is bad, or there are none or more than three.
    """
    names = sorted({parse_handle(handle) for handle in handles})
    if not 1 <= len(names) <= MOST_HANDLES:
        raise BadHandleError(f"Give one to {MOST_HANDLES} handles, not {len(names)}.")
    return "-".join(names)


def split_key(key: str) -> list[str]:
    """The handles of a key."""
    return key.split("-")


def show_key(key: str) -> str:
    """A key as people read it: `@a + @b`."""
    return " + ".join(f"@{handle}" for handle in split_key(key))
