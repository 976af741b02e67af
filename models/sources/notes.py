"""Long posts: putting the full text back where X's archive cuts it.

Knows that a note carries neither its post's id nor its escaping, so that only time and words can tell which post it
belongs to. Does not know files.
"""

import html
import re
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from models.sources.decode import join_surrogates
from models.sources.items import escape_text, read_time, unwrap
from models.sources.timeline import Post

_LINK = re.compile(r"https?://t\.co/[A-Za-z0-9]+", re.ASCII)
_CUT_LINK = re.compile(r"https?:")
_ADDRESSEES = re.compile(r"\A(?:@\w{1,15}\s+)+", re.ASCII)
# A shorter beginning may be shared by chance between posts of the same second, such as the parts of a thread.
_SHORTEST_BEGINNING = 10
# More notes of three seconds than anybody writes, and few enough to compare every post with.
_MOST_NEAR = 100
# What X cuts has some 280 characters, escaped and with addressees; longer is hostile or whole.
_LONGEST_CUT = 5_000


@dataclass(frozen=True, slots=True)
class Note:
    """The full text of a long post, unescaped, with when it was made and last edited."""

    text: str
    created_at: datetime
    updated_at: datetime


@dataclass(frozen=True, slots=True)
class _Words:
    """A text without what differs between a note and its post: addressees, the code of each link, white space."""

    text: str
    whole: str
    """Without the links at its end: of a post they are those to its pictures too, which its note does not have."""


def read_note(item: object) -> Note | None:
    """The note in one object of `note-tweet.js`; None where it has no text or no time."""
    fields = unwrap(item, "noteTweet")
    core = fields.get("core") if fields else None
    text = core.get("text") if isinstance(core, dict) else None
    created_at = read_time(fields.get("createdAt")) if fields else None
    if not fields or not isinstance(text, str) or not text.strip() or created_at is None:
        return None
    return Note(join_surrogates(text), created_at, read_time(fields.get("updatedAt")) or created_at)


def restore(posts: Sequence[Post], notes: Sequence[Note]) -> tuple[list[Post], int]:
    """The posts with every long text that could be matched, and how many notes found no post."""
    words = [_words_of(note.text) for note in notes]
    by_second: defaultdict[int, set[int]] = defaultdict(set)
    for index, note in enumerate(notes):
        for moment in (note.created_at, note.updated_at):
            by_second[int(moment.timestamp())].add(index)
    matched: set[int] = set()
    restored = []
    for post in posts:
        near = _near(post, by_second)
        belongs = _belonging(post.text) if near else None
        candidates = [index for index in near if belongs and belongs(words[index])]
        matched.update(candidates)
        if candidates:
            best = min((notes[index] for index in candidates), key=lambda note: _distance(note, post))
            restored.append(replace(post, text=_full_text(best.text, post.text), is_long=True))
        else:
            restored.append(post)
    return restored, len(notes) - len(matched)


def _near(post: Post, by_second: dict[int, set[int]]) -> list[int]:
    if post.created_at is None or post.is_retweet:
        return []
    second = int(post.created_at.timestamp())
    return sorted(set().union(*(by_second.get(second + off, ()) for off in (-1, 0, 1))))[:_MOST_NEAR]


def _distance(note: Note, post: Post) -> tuple[float, float]:
    """Nearest in time first, then the latest edit."""
    assert post.created_at is not None  # noqa: S101 - `_near` gives no notes to a post without a time
    moments = (note.created_at, note.updated_at)
    return min(abs((m - post.created_at).total_seconds()) for m in moments), -note.updated_at.timestamp()


def _belonging(post: str) -> Callable[[_Words], bool]:
    """Whether a post's text, cut or whole, is that of a note."""
    if len(post) > _LONGEST_CUT:
        return lambda _note: False
    words = _words_of(html.unescape(post))
    beginning = _without_cut_link(words.whole[:-1]) if words.whole.endswith("…") else ""

    def belongs(note: _Words) -> bool:
        is_cut = len(beginning) >= _SHORTEST_BEGINNING and note.text.startswith(beginning)
        return is_cut or words.whole == note.whole  # not every note is longer than its post

    return belongs


def _words_of(text: str) -> _Words:
    text = " ".join(_LINK.sub("\x01", _ADDRESSEES.sub("", text)).split())
    return _Words(text, text.rstrip(" \x01"))


def _without_cut_link(text: str) -> str:
    words, space, last = text.rpartition(" ")
    return (words + space + _CUT_LINK.split(last, maxsplit=1)[0]).rstrip()


def _full_text(note: str, post: str) -> str:
    """The note's text, escaped, behind the people whom the post answers where the note leaves them out."""
    addressees = _ADDRESSEES.match(post)
    lead = addressees.group() if addressees and not note.startswith("@") else ""
    return lead + escape_text(note)
