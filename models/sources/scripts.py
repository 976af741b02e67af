"""X's data files: JSON behind an assignment, `window.YTD.tweets.part0 = [ … ]`.

Knows how to cut and parse one and what its first words say it holds. Never evaluates it. Does not know archives, nor
what the items mean.
"""

import json
import re
from collections.abc import Iterator
from typing import Any

from models.errors import BadSourceError

LONGEST_ITEM = 1 << 22

_ASSIGNMENT = re.compile(r"\s*(?:var\s+|let\s+|const\s+)?([\w.$\[\]\"']{1,200})\s*=", re.ASCII)
_SPACE = re.compile(r"[ \t\r\n]*")
_GLOBAL = re.compile(r"(?:window\.)?(?:YTD\.(\w+)\.part\d+|(Grailbird)\.data\.tweets_\d{4}_\d{2})", re.ASCII)
_DECODER = json.JSONDecoder()
# Items of X have some 3,000 characters. Parsing through a window bounds what one hostile item can make of memory;
# the first window is small because it is copied for every item.
_WINDOWS = (1 << 14, LONGEST_ITEM)


def is_script(text: str) -> bool:
    """Whether a text begins as X's data files do."""
    assignment = _ASSIGNMENT.match(text)
    return assignment is not None and _GLOBAL.fullmatch(assignment.group(1)) is not None


def what_it_holds(text: str) -> str | None:
    """The kind that the file's first words name: `tweets`, `note_tweet`, `like`…; None where they name none."""
    assignment = _ASSIGNMENT.match(text)
    named = _GLOBAL.fullmatch(assignment.group(1)) if assignment else None
    if named is None:
        return None
    return "tweets" if named.group(2) or named.group(1) == "tweet" else named.group(1)


def read_list(text: str, shown: str) -> Iterator[Any]:
    """The items of a file that holds a list, one by one, so that never all of them are in memory as objects.

    Raises:
        BadSourceError: while reading, where it is no list or no JSON.
    """
    at = _skip(text, _start(text, shown))
    if text[at : at + 1] != "[":
        raise BadSourceError(f"{shown} does not hold a list of posts, as X's own file would.")
    at = _skip(text, at + 1)
    if text[at : at + 1] == "]":
        _check_end(text, at + 1, shown)
        return
    while True:
        item, at = _parse_item(text, at, shown)
        yield item
        at = _skip(text, at)
        after, at = text[at : at + 1], at + 1
        if after == "]":
            _check_end(text, at, shown)
            return
        if after != ",":
            raise _not_json(text, at - 1, shown)
        at = _skip(text, at)


def read_object(text: str, shown: str) -> dict[str, Any]:
    """The object of a file that holds one, such as `manifest.js`; of a list its first, as in `account.js`.

    Raises:
        BadSourceError: it is no such thing, or no JSON.
    """
    at = _skip(text, _start(text, shown))
    value, at = _parse(text, at, shown)
    if isinstance(value, list) and value:
        value = value[0]
    if not isinstance(value, dict):
        raise BadSourceError(f"{shown} does not hold what X writes there.")
    return value


def parse_json(text: str, shown: str) -> object:
    """One JSON value that fills the whole text.

    Raises:
        BadSourceError: it is no JSON, or nested too deeply.
    """
    value, at = _parse(text, _skip(text, 0), shown)
    if _skip(text, at) != len(text):
        raise _not_json(text, at, shown)
    return value


def _start(text: str, shown: str) -> int:
    """Where the JSON begins: behind the first `=`, unless someone cut the assignment off already."""
    assignment = _ASSIGNMENT.match(text)
    if assignment:
        return assignment.end()
    at = _skip(text, 0)
    if text[at : at + 1] in {"[", "{"}:
        return at
    raise BadSourceError(f"{shown} is not a data file of an X archive: it does not begin with window.YTD and a list.")


def _skip(text: str, at: int) -> int:
    space = _SPACE.match(text, at)
    return space.end() if space else at


def _parse(text: str, at: int, shown: str) -> tuple[Any, int]:
    try:
        return _DECODER.raw_decode(text, at)
    except RecursionError as error:
        raise BadSourceError(f"{shown} is nested too deeply to be posts.") from error
    except json.JSONDecodeError as error:
        raise _not_json(text, error.pos, shown) from error
    except ValueError as error:  # a number of thousands of digits
        raise _not_json(text, at, shown) from error


def _parse_item(text: str, at: int, shown: str) -> tuple[Any, int]:
    for size in _WINDOWS:
        window = text[at : at + size]
        is_rest = at + size >= len(text)
        try:
            item, end = _DECODER.raw_decode(window)
        except RecursionError as error:
            raise BadSourceError(f"{shown} is nested too deeply to be posts.") from error
        except ValueError as error:
            if is_rest:
                raise _not_json(text, at + getattr(error, "pos", 0), shown) from error
            continue
        if end < len(window) or is_rest:  # else a number may go on behind the window
            return item, at + end
    raise BadSourceError(
        f"{shown} is broken from line {_line(text, at):,} on: not JSON, or an item too long for a post; "
        "download or copy it again."
    )


def _line(text: str, at: int) -> int:
    return text.count("\n", 0, at) + 1


def _not_json(text: str, at: int, shown: str) -> BadSourceError:
    return BadSourceError(f"{shown} is broken at line {_line(text, at):,}: not JSON; download or copy it again.")


def _check_end(text: str, at: int, shown: str) -> None:
    at = _skip(text, at)
    if text[at : at + 1] == ";":
        at = _skip(text, at + 1)
    if at != len(text):
        raise _not_json(text, at, shown)
