"""What cleaning changed in a post: which parts went, came and stayed, and of what kind the changes are.

Knows a text before and a text after. Does not know why: the rules are those of models/cleaning.py, told again here only
as far as a reader of both texts can see them.
"""

import html
import re
from collections.abc import Iterator
from difflib import SequenceMatcher
from enum import StrEnum
from typing import NamedTuple

_MOST_TOKENS = 200
"""Beyond this many between what two texts have in common at both ends, all of it counts as changed: comparing takes
time with the square of it."""

_LINK = re.compile(r"(?:https?://|www\.)[!-~]*[\w/]|pic\.(?:twitter|x)\.com/\w+|\bt\.co/\w+", re.IGNORECASE | re.ASCII)
_TOKEN = re.compile(rf"{_LINK.pattern}|&#?\w+;|[@#]?[A-Za-z0-9_]+|\s|.", re.IGNORECASE | re.ASCII | re.DOTALL)
_ADDRESSEE = re.compile(r"\s*([@＠][A-Za-z0-9_]+)")
_CUT = re.compile(r"…(?:\s*https?://\S+)?\s*\Z")


class Part(NamedTuple):
    """A stretch of both texts: what they share, then what only the one and only the other has."""

    same: str
    removed: str
    added: str


class Change(StrEnum):
    """What happened to a text; the order is that in which changes are reported."""

    ADDRESSING = "addressing"
    """The @-run at the start went."""
    LINKS = "links"
    """A link went."""
    LINK_WORDS = "link words"
    """A link became `[link]`."""
    ENTITIES = "entities"
    """HTML escapes such as `&amp;` were undone."""
    MASKED = "masked"
    """A mail address or a telephone number became a word."""
    CUT = "cut"
    """What X had cut off went back to its last whole sentence."""
    REST = "rest"
    """White space, invisible characters, somebody else's words behind a comment."""


def compare(before: str, after: str) -> list[Part]:
    """The two texts as parts: all `same` and `removed` in a row are `before`, all `same` and `added` are `after`."""
    at = before.find(after)
    if at >= 0 and after:  # by far the most frequent: something went at the start, at the end, or nothing at all
        parts = [Part("", before[:at], ""), Part(after, before[at + len(after) :], "")]
    else:
        parts = list(_compared(_TOKEN.findall(before), _TOKEN.findall(after)))
    return [part for part in parts if any(part)]


def changes(before: str, after: str) -> set[Change]:
    """The kinds of changes from a post as it came to its cleaned text; none where it is the same."""
    if before == after:
        return set()
    found = set()
    addressee = _ADDRESSEE.match(before)
    if addressee and not after.startswith(addressee[1]):
        found.add(Change.ADDRESSING)
    words = after.count("[link]") - before.count("[link]")
    if words > 0:
        found.add(Change.LINK_WORDS)
    if len(_LINK.findall(before)) > max(0, words):
        found.add(Change.LINKS)
    if html.unescape(before) != before:
        found.add(Change.ENTITIES)
    if any(after.count(mask) > before.count(mask) for mask in ("[email]", "[phone]")):
        found.add(Change.MASKED)
    if _CUT.search(before) and not _CUT.search(after):
        found.add(Change.CUT)
    return found or {Change.REST}


def _compared(before: list[str], after: list[str]) -> Iterator[Part]:
    start = 0
    while start < min(len(before), len(after)) and before[start] == after[start]:
        start += 1
    end = 0
    while end < min(len(before), len(after)) - start and before[-1 - end] == after[-1 - end]:
        end += 1
    ours, theirs = before[start : len(before) - end], after[start : len(after) - end]
    yield Part("".join(before[:start]), "", "")
    if max(len(ours), len(theirs)) > _MOST_TOKENS:
        yield Part("", "".join(ours), "".join(theirs))
    else:
        for what, i, j, k, m in SequenceMatcher(None, ours, theirs, autojunk=False).get_opcodes():
            if what == "equal":
                yield Part("".join(ours[i:j]), "", "")
            else:
                yield Part("", "".join(ours[i:j]), "".join(theirs[k:m]))
    yield Part("".join(before[len(before) - end :]), "", "")
