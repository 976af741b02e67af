"""One item of an account's feed on Bluesky, made into the fields of a post that `items` reads.

Knows the words of the public lexicon (https://docs.bsky.app, `app.bsky.feed.defs#feedViewPost`) and of rich text. Does
not know the network.

What comes out is a JSON object:

- `id`: digits. The number in the record's name, which tells the microsecond (https://atproto.com/specs/tid), or one
  made of the time in the same way where the name is none; so a larger id is a later post, as on X.
- `uri`: the record's address, `at://…`.
- `created_at`: ISO 8601, UTC; of a repost, when it was reposted.
- `text`: escaped as X escapes its texts, links written out. Where the post has no words (pictures), the post's own
  link, as X puts one there: so it is counted, and cleaned away. The same for a repost: whose words these are is not
  kept.
- `referenced_tweets`: X's marks, `[{"type": "retweeted"}]`, `replied_to` or `quoted`.
"""

import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from typing import Any
from urllib.parse import quote

from models.sources.items import escape_text, read_time

_START = datetime(1970, 1, 1, tzinfo=UTC)
_TID_DIGITS = "234567abcdefghijklmnopqrstuvwxyz"
_TID = re.compile(f"[{_TID_DIGITS[:16]}][{_TID_DIGITS}]{{12}}")
# A record's name is its author's choice; one out of the far future would hide every later post from `since`.
_MOST_AHEAD = timedelta(days=1)
_POST = "/app.bsky.feed.post/"


def read_feed_item(item: object, did: str) -> dict[str, Any] | None:
    """The fields of an item of the feed of account `did`; None where there is no post, or one that comes again."""
    fields = _object(item)
    view, reason = _object(fields.get("post")), _object(fields.get("reason"))
    uri = view.get("uri")
    kind = str(reason.get("$type"))
    if not isinstance(uri, str) or kind.endswith("#reasonPin"):  # what is pinned stands at its own place too
        return None
    if kind.endswith("#reasonRepost") or not uri.startswith(f"at://{did}/"):
        seen = reason.get("uri")
        address = seen if isinstance(seen, str) else f"{uri}#repost"
        return _post(address, _link(uri), _times(reason.get("indexedAt", view.get("indexedAt"))), ["retweeted"])
    record = _object(view.get("record"))
    text = record.get("text")
    text = write_links(text, record.get("facets")) if isinstance(text, str) else ""
    kinds = ["replied_to"] if _object(record.get("reply")) else []
    if _POST in _embedded(record):
        kinds.append("quoted")
    times = _times(record.get("createdAt"), view.get("indexedAt"))
    return _post(uri, escape_text(text) if text.strip() else _link(uri), times, kinds)


def number_of_tid(name: str) -> int | None:
    """The 63 bits of a record's name: 53 of microseconds since 1970, 10 of chance; None where it is no TID."""
    if not _TID.fullmatch(name):
        return None
    number = 0
    for digit in name:
        number = number << 5 | _TID_DIGITS.index(digit)
    return number if number < 1 << 63 else None


def _post(uri: str, text: str, times: list[datetime], kinds: list[str]) -> dict[str, Any] | None:
    """The fields; the earliest of the times is the post's, as in Bluesky's own order. None where nothing tells it."""
    number = number_of_tid(uri.rpartition("/")[2])
    named = _START + timedelta(microseconds=number >> 10) if number else None
    time = min(times) if times else named
    if time is None:
        return None
    if named is None or (times and named > max(times) + _MOST_AHEAD):
        spread = int.from_bytes(sha256(uri.encode("utf-8", "surrogatepass")).digest()[:2], "big") & 0x3FF
        number = max(0, (time - _START) // timedelta(microseconds=1)) << 10 | spread or 1
    return {
        "id": str(number),
        "uri": uri,
        "created_at": time.isoformat(),
        "text": text,
        "referenced_tweets": [{"type": kind} for kind in kinds],
    }


def _times(*values: object) -> list[datetime]:
    return [time for time in map(read_time, values) if time]


def _link(uri: str) -> str:
    """Where a person would read the post, from its `at://author/collection/name`."""
    parts = uri.removeprefix("at://").split("/")
    return f"https://bsky.app/profile/{_plain_address(parts[0])}/post/{_plain_address(parts[-1])}"


def _embedded(record: dict[str, Any]) -> str:
    """The address of what the post quotes, which may also be a list or a feed."""
    embed = _object(record.get("embed"))
    inner = _object(embed.get("record"))
    uri = inner.get("uri", _object(inner.get("record")).get("uri"))  # alone, or beside pictures
    return uri if isinstance(uri, str) else ""


def _object(value: object) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


# --- Rich text --------------------------------------------------------------------------------------------------------

_ADDRESS = re.compile(r"https?://\w", re.IGNORECASE)
_IN_FRONT = re.compile(r"(?:https?://)?(?:www\.)?", re.IGNORECASE)
_SHORTENED = re.compile(r"(?:\.\.\.|…)\Z")
# What a reader of the text would take for a part of the link in front of it, punctuation at its end aside.
_GLUED = re.compile(r"[.,:;!?]*[#$%&*+/0-9=@A-Z\\^_`a-z|~-]", re.ASCII)


def write_links(text: str, facets: object) -> str:
    """The text with the address of each link in place of the shortened form that is shown (`example.com/a-lo...`).

    `facets` as the record has them: they count in bytes of UTF-8. Words that carry a link are words, and stay;
    mentions and tags are text already. What does not fit the text is left out.
    """
    content = text.encode("utf-8", "surrogatepass")
    done, at = "", 0
    for start, end, uri in sorted(_links(facets)):
        if not (at <= start < end <= len(content) and _is_boundary(content, start) and _is_boundary(content, end)):
            continue
        address = _plain_address(uri).rstrip(".,:;!?")
        if not _ADDRESS.match(address) or not _is_address(_text(content[start:end]), uri):
            continue
        done += _text(content[at:start]) + address
        if _GLUED.match(_text(content[end:])):
            done += " "
        at = end
    return done + _text(content[at:])


def _links(facets: object) -> Iterator[tuple[int, int, str]]:
    for facet in facets if isinstance(facets, list) else []:
        index, features = _object(_object(facet).get("index")), _object(facet).get("features")
        start, end = index.get("byteStart"), index.get("byteEnd")
        for feature in features if isinstance(features, list) else []:
            uri = _object(feature).get("uri")
            if type(start) is int and type(end) is int and isinstance(uri, str):
                yield start, end, uri


def _is_address(shown: str, uri: str) -> bool:
    """Whether what is shown is an address or the beginning of this one, and not words that carry it."""
    if _ADDRESS.match(shown):
        return not any(character.isspace() for character in shown)
    core = _IN_FRONT.sub("", _SHORTENED.sub("", shown), count=1).casefold()
    return "." in core and _IN_FRONT.sub("", uri, count=1).casefold().startswith(core)


def _is_boundary(content: bytes, at: int) -> bool:
    """Whether a character begins or the text ends there."""
    return at == len(content) or content[at] & 0xC0 != 0x80


def _plain_address(uri: str) -> str:
    """Without what may stand in an address but ends one in a text: brackets, quotes, everything beyond ASCII."""
    return quote(uri, safe="!#$%&*+,/:;=?@|~", errors="replace")


def _text(content: bytes) -> str:
    return content.decode("utf-8", "surrogatepass")
