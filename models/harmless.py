"""Text that nobody vouches for, without what would disturb the text around it.

Knows Unicode. Knows no markup: that is for whoever shows the text.
"""

import unicodedata

_MOST_MARKS = 3


def without_tricks(text: str) -> str:
    """`text` that reads as written where no markup is read.

    It turns no direction of reading, holds no control character but line breaks, and piles at most three marks upon a
    character: more climb over the neighbouring lines.
    """
    return _few_marks("".join(_kept(character) for character in text))


def _kept(character: str) -> str:
    if "\u202a" <= character <= "\u202e" or "\u2066" <= character <= "\u2069":
        return ""  # overrides of the reading direction
    if unicodedata.category(character) in {"Cc", "Cs"} and character != "\n":
        return ""
    return character


def _few_marks(text: str) -> str:
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
