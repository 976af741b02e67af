"""One post as any source writes it, made into a `Post`.

Knows the fields of X's archives, of its API and of common tables: texts, ids, times, who is answered. Does not know
files; whoever reads them counts what is refused here.
"""

import html
import re
from datetime import UTC, datetime
from typing import Any

from models.errors import BadHandleError
from models.handles import parse_handle
from models.sources.decode import join_surrogates
from models.sources.timeline import Post, time_of_id

TEXT_FIELDS = ("full_text", "text", "tweet", "content", "tweet_text", "body", "post", "message")
ID_FIELDS = ("id_str", "id", "tweet_id")
_OTHER_TIME_FIELDS = ("timestamp", "date", "time", "created", "posted_at")
"""Which people's tables have; there it may be a day, where an id tells the second."""
_REPLY_FIELDS = (
    "in_reply_to_status_id_str", "in_reply_to_status_id", "in_reply_to_user_id_str", "in_reply_to_user_id",
    "in_reply_to_screen_name",
)  # fmt: skip
# Objects with one of these are X's own, which tell replies by fields alone.
_X_FIELDS = {
    *_REPLY_FIELDS, "entities", "edit_info", "referenced_tweets", "referenced_posts", "conversation_id",
    "edit_history_tweet_ids", "edit_history_post_ids",
}  # fmt: skip
_STATUS_LINK = re.compile(r"/status(?:es)?/(\d{1,19})/?(?:[?#]\S*)?$", re.ASCII)
_ROUNDED = re.compile(r"\d+(?:[.,]\d+)?E\+?\d+|\d+\.\d*", re.ASCII | re.IGNORECASE)
_MONTH_FIRST = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4}|\d{2}),? (\d{1,2}):(\d{2})(?::(\d{2}))?", re.ASCII)
# Longer is no time and no link to a post, and would only cost time to search.
_LONGEST_FIELD = 300
_DIGITS_OF_A_DAY = 8
_NOTHING = {"", "null", "none", "nan", "na", "0"}


def read_item(item: object) -> Post | None:
    """The post in one JSON object or table row; None where there is no text to read."""
    fields = unwrap(item, "tweet")
    if fields is None:
        return None
    long = _long_text(fields)
    texts = [fields[key] for key in TEXT_FIELDS if isinstance(fields.get(key), str)]
    text = join_surrogates(long or next(filter(str.strip, texts), ""))
    if not text:
        return None
    post_id = id_of(fields)
    kinds = _references(fields)
    return Post(
        text=text,
        id=post_id,
        created_at=_time_of(fields, post_id),
        is_retweet=text.startswith("RT @") or bool(fields.get("retweeted_status")) or "retweeted" in kinds,
        is_reply="replied_to" in kinds
        or any(_is_set(fields.get(key)) for key in _REPLY_FIELDS)
        or _answers(fields, text),
        is_long=long is not None,
    )


def unwrap(item: object, key: str) -> dict[str, Any] | None:
    """The fields of an object that may lie in a wrapper of one key, as X's archives since 2020 have them."""
    if not isinstance(item, dict):
        return None
    inner = item.get(key)
    return inner if isinstance(inner, dict) else item


def id_of(fields: dict[str, Any]) -> int | None:
    """The post's id, exact or not at all."""
    for key in ID_FIELDS:
        value = fields.get(key)
        if isinstance(value, str) and re.fullmatch(r"[0-9]{1,19}", value.strip()):
            value = int(value)
        if isinstance(value, int) and not isinstance(value, bool) and 0 < value < 1 << 63:
            return value
    url = fields.get("url")
    link = _STATUS_LINK.search(url.strip()) if isinstance(url, str) and len(url) <= _LONGEST_FIELD else None
    return int(link.group(1)) if link and 0 < int(link.group(1)) < 1 << 63 else None


def _time_of(fields: dict[str, Any], post_id: int | None) -> datetime | None:
    written = [fields[key] for key in ("created_at", *_OTHER_TIME_FIELDS) if fields.get(key)]
    by_id = None if post_id is None else time_of_id(post_id)
    if by_id and any(isinstance(value, str) and _MONTH_FIRST.fullmatch(value.strip()) for value in written):
        return by_id  # nobody can tell 3/4 from 4/3
    others = (time for value in written if (time := read_time(value)))
    return read_time(fields.get("created_at")) or by_id or next(others, None)


def has_rounded_id(item: object) -> bool:
    """Whether the only id is one that a spreadsheet cut to a few digits, such as `1.28E+18`."""
    fields = unwrap(item, "tweet")
    if fields is None or id_of(fields) is not None:
        return False
    values = [fields.get(key) for key in ID_FIELDS]
    return any(
        isinstance(value, float) or (isinstance(value, str) and _ROUNDED.fullmatch(value.strip())) for value in values
    )


def read_time(value: object) -> datetime | None:
    """A time in one of the forms that X and its exporters use, in UTC; None where it is none of them."""
    if not isinstance(value, str) or len(value) > _LONGEST_FIELD:
        return None
    text = value.strip()
    if text.isdigit() and len(text) != _DIGITS_OF_A_DAY:
        return None  # seconds or milliseconds since some day, or a number; part of it may read as a time
    try:
        if month_first := _MONTH_FIRST.fullmatch(text):
            month, day, year, hour, minute, second = (int(part or 0) for part in month_first.groups())
            return datetime(year if year > 99 else 2000 + year, month, day, hour, minute, second, tzinfo=UTC)
        if text[:3].isalpha():
            return datetime.strptime(text, "%a %b %d %H:%M:%S %z %Y").astimezone(UTC)
        # `2018-11-03 02:11:41 +0000` is ISO 8601 but for the space.
        time = datetime.fromisoformat(re.sub(r"\s+(?=[+-]\d\d:?\d\d$)", "", text))
        return time.replace(tzinfo=UTC) if time.tzinfo is None else time.astimezone(UTC)
    except (ValueError, OverflowError):
        return None


def author_of(item: object) -> str | None:
    """The handle that a post names as its author, where it does."""
    fields = unwrap(item, "tweet") or {}
    user = fields.get("user", fields.get("author", fields.get("username")))
    if isinstance(user, dict):
        user = user.get("screen_name", user.get("username"))
    return read_handle(user)


def read_handle(value: object) -> str | None:
    """A handle that a source names, or None where it is none."""
    try:
        return parse_handle(value) if isinstance(value, str) else None
    except BadHandleError:
        return None


def escape_text(text: str) -> str:
    """Text of a long post escaped as X escapes the text of the others."""
    return html.escape(text, quote=False)


def _long_text(fields: dict[str, Any]) -> str | None:
    for key in ("note_tweet", "note_post"):
        note = fields.get(key)
        text = note.get("text") if isinstance(note, dict) else None
        if isinstance(text, str) and text.strip():
            # The API's long texts have been seen both ways; an entity tells.
            return text if re.search(r"&(?:amp|lt|gt);", text) else escape_text(text)
    return None


def _references(fields: dict[str, Any]) -> set[str]:
    kinds = set()
    for key in ("referenced_tweets", "referenced_posts"):
        references = fields.get(key)
        for reference in references if isinstance(references, list) else []:
            kind = reference.get("type") if isinstance(reference, dict) else None
            if isinstance(kind, str):
                kinds.add(kind)
    return kinds


def _answers(fields: dict[str, Any], text: str) -> bool:
    """Whether the words alone make it a reply, in tables that have only words."""
    return fields.keys().isdisjoint(_X_FIELDS) and re.match(r"@\w", text, re.ASCII) is not None


def _is_set(value: object) -> bool:
    return isinstance(value, (str, int)) and str(value).strip().lower() not in _NOTHING
