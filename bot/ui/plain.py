"""Text that nobody vouches for, made harmless for an embed: it reads as written and does nothing.

Knows Discord's markdown. Generated text and prompts must not ping, forge a masked link, open a code block, bring in
custom emoji or timestamps, reverse the reading direction, or pile marks over the lines above.
"""

import re
import unicodedata

# A backslash before ASCII punctuation shows the character itself (Discord's markdown, as CommonMark).
_MARKUP = re.compile(r"([\\`*_~|<>\[\]()@])")
_LINE_STARTS = re.compile(r"^(\s*)(?=#{1,3}\s|-#?\s|\+\s)|^(\s*\d+)(?=\.\s)", re.MULTILINE)
# Also in the middle of a word: Discord finds the link there too.
_LINK = re.compile(r"(?i)(https?|ftp|discord|steam|mailto|tel|sms)(:)")
_MOST_MARKS = 3


def plain(text: str) -> str:
    """`text` as it may stand in an embed's description or field."""
    text = _MARKUP.sub(r"\\\1", without_tricks(text))
    text = _LINK.sub(r"\1\\\2", text)
    return _LINE_STARTS.sub(lambda start: start[0] + "\\", text)


def without_tricks(text: str) -> str:
    """`text` as it may stand where Discord reads no markdown, such as an embed's author."""
    return _few_marks("".join(_kept(character) for character in text))


def one_line(text: str, most: int) -> str:
    """`text` on one line, cut at a word to at most `most` characters."""
    text = " ".join(text.split())
    if len(text) <= most:
        return text
    return text[: most - 1].rsplit(" ", 1)[0][: most - 1].rstrip() + "…"


def _kept(character: str) -> str:
    if "\u202a" <= character <= "\u202e" or "\u2066" <= character <= "\u2069":
        return ""  # overrides of the reading direction
    if unicodedata.category(character) in {"Cc", "Cs"} and character != "\n":
        return ""
    return character


def _few_marks(text: str) -> str:
    """At most three combining marks in a row: more climb over the neighbouring lines."""
    kept: list[str] = []
    marks = 0
    for character in text:
        category = unicodedata.category(character)
        if category in {"Mn", "Me"}:
            marks += 1
        elif category != "Cf":  # joiners stand between marks and are not seen
            marks = 0
        if marks <= _MOST_MARKS:
            kept.append(character)
    return "".join(kept)
