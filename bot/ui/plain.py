"""Text as a message takes it: short enough, and, where nobody vouches for it, reading as written and doing nothing.

Knows Discord's markdown. Generated text and prompts must not ping, forge a masked link, open a code block, bring in
custom emoji or timestamps, reverse the reading direction, or pile marks over the lines above.
"""

import re
from collections.abc import Collection, Sequence

from models.harmless import without_tricks

# A backslash before ASCII punctuation shows the character itself (Discord's markdown, as CommonMark).
_MARKUP = re.compile(r"([\\`*_~|<>\[\]()@])")
_LINE_STARTS = re.compile(r"^(\s*)(?=#{1,3}\s|-#?\s|\+\s)|^(\s*\d+)(?=\.\s)", re.MULTILINE)
# Also in the middle of a word: Discord finds the link there too.
_LINK = re.compile(r"(?i)(https?|ftp|discord|steam|mailto|tel|sms)(:)")
_LONGEST_LIST = 1_000  # characters; a field holds 1,024, a message 2,000
_HANDLE = re.compile(r"(?<![\w/])@\w+", re.ASCII)


def plain(text: str) -> str:
    """`text` as it may stand in an embed's description or field."""
    text = _MARKUP.sub(r"\\\1", without_tricks(text))
    text = _LINK.sub(r"\1\\\2", text)
    return _LINE_STARTS.sub(lambda start: start[0] + "\\", text)


def with_handles(text: str) -> str:
    """A sentence of ours whose handles read as written: `@_jack_` would be another account's, in italics."""
    return _HANDLE.sub(lambda found: found[0].replace("_", "\\_"), text)


def one_line(text: str, most: int) -> str:
    """`text` on one line, cut at a word to at most `most` characters."""
    text = " ".join(text.split())
    if len(text) <= most:
        return text
    return text[: most - 1].rsplit(" ", 1)[0][: most - 1].rstrip() + "…"


def channels(ids: Collection[int]) -> str:
    """Channels by their ids, as Discord shows them, as many as a field holds."""
    return as_many_as_fit([f"<#{channel}>" for channel in sorted(ids)], ", ", _LONGEST_LIST)


def roles(ids: Collection[int]) -> str:
    """Roles, in the same way."""
    return as_many_as_fit([f"<@&{role}>" for role in sorted(ids)], ", ", _LONGEST_LIST)


def as_many_as_fit(parts: Sequence[str], separator: str, most: int) -> str:
    """Parts in a row, within `most` characters; how many more there are stands behind them."""
    for shown in range(len(parts), -1, -1):
        more = [f"and {len(parts) - shown} more"] if shown < len(parts) else []
        text = separator.join([*parts[:shown], *more])
        if len(text) <= most:
            return text
    return ""
