"""The picture of predictions: a card for each tweet that a voice wrote, with avatar, name, handle and the AI mark.

Knows what stands on the cards and which fonts write it; how they look is in predictions.typ, which typst sets. Knows
nothing of the store, of Discord or of who asks. The same arguments give the same picture on every machine: all fonts
and emoji come with packages, and nothing of the system's is used.
"""

import json
import logging
import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from hashlib import sha256
from importlib import resources
from pathlib import Path
from typing import Any

from models.avatar import fit_avatar
from models.emoji import drawings, split_emoji
from models.handles import split_key
from models.harmless import without_tricks

_PACKAGES = ("manimgx_fonts", "manimgx_fonts_cjk")
_FONTS = {"ja": "Noto Sans CJK JP", "zh": "Noto Sans CJK SC", "ko": "Noto Sans CJK KR"}
_COLORS = ("#3b6fd4", "#2e9e5b", "#c2571a", "#8a4fc4", "#b8336a", "#0f7c8a", "#5b6b82", "#94701c")
_MARK, _DENSITY = "AI-generated", 144  # pixels an inch: two for each point
_LONGEST_TEXT = 1_000
_NAME_COLUMNS, _HANDLE_COLUMNS, _AVATAR_COLUMNS = 39, 32, 3
_MOST_LINES = 12
_KANA, _HANGUL = re.compile(r"[\u3040-\u30ff\uff66-\uff9d]"), re.compile(r"[\u1100-\u11ff\uac00-\ud7af]")
_HAN = re.compile(r"[\u3400-\u9fff\U00020000-\U0003ffff]")

_log = logging.getLogger(__name__)


def draw_predictions(
    key: str,
    about: Mapping[str, Any],
    prompt: str,
    tweets: Sequence[str],
    avatars: Mapping[str, bytes] | None = None,
) -> bytes:
    """A PNG of at least one tweet, 1,000 pixels wide, or 1,940 for more than three, in two columns.

    `about` is what a version says of itself: its `profiles` and `languages` are used where it has them. Each tweet
    begins with `prompt`. `avatars` holds accounts' pictures by handle, of any kind; without one, or where it is no
    picture, the initial stands in its place.
    """
    import typst  # noqa: PLC0415  (80 MB that only drawing needs)

    languages = about.get("languages") or []
    handles, profiles = split_key(key), about.get("profiles") or {}
    names = [_name(handle, profiles.get(handle) or {}) for handle in handles]
    fewer = _AVATAR_COLUMNS * (len(handles) - 1)
    given = {
        "authors": [
            _author(handle, name, (avatars or {}).get(handle)) for handle, name in zip(handles, names, strict=True)
        ],
        "name": list(_parts(_joined(names, _NAME_COLUMNS - fewer))),
        "handles": _joined([f"@{handle}" for handle in handles], _HANDLE_COLUMNS - fewer),
        "mark": _MARK,
        "note": f"Written by a machine. {_listed(handles)} said none of this.",
        "fonts": _fonts(_language("".join(names), languages)),
        "tweets": [_tweet(prompt, text, languages) for text in tweets],
    }
    page = resources.files("models").joinpath("predictions.typ").read_bytes()
    compiler = typst.Compiler(page, root=drawings(), font_paths=_all_fonts(), sys_inputs={"given": json.dumps(given)})
    picture = compiler.compile(format="png", ppi=_DENSITY)
    assert isinstance(picture, bytes)  # noqa: S101  (one page)
    return picture


def picture_or_none(
    key: str,
    about: Mapping[str, Any],
    prompt: str,
    tweets: Sequence[str],
    avatars: Mapping[str, bytes] | None = None,
) -> bytes | None:
    """See `draw_predictions`; None where there is no tweet, or no picture can be made: a voice serves without one."""
    if not tweets:
        return None
    try:
        return draw_predictions(key, about, prompt, tweets, avatars)
    except Exception as error:  # noqa: BLE001  (what was trained for minutes must not be lost for a picture)
        _log.warning("No picture of %s could be drawn: %s", key, error)
        return None


def _author(handle: str, name: str, picture: bytes | None) -> dict[str, Any]:
    fitting = fit_avatar(picture) if picture else None
    initial = next((letter for letter in name + handle if letter.isalnum()), "?")
    color = _COLORS[sha256(handle.encode()).digest()[0] % len(_COLORS)]
    return {"picture": list(fitting) if fitting else None, "initial": initial.upper()[:1], "color": color}


def _name(handle: str, profile: Mapping[str, Any]) -> str:
    return " ".join(without_tricks(str(profile.get("name") or "")[:200]).split()) or "@" + handle


def _tweet(prompt: str, text: str, languages: Sequence[str]) -> dict[str, Any]:
    text = text[:_LONGEST_TEXT] + "…" if len(text) > _LONGEST_TEXT else text
    given, rest = _tidy(text[: len(prompt)]), _tidy(text[len(prompt) :])
    language = _language(text, languages)
    return {
        "prompt": list(_parts(given)),
        "rest": list(_parts(rest)),
        "rtl": _is_rtl(given + rest),
        "lang": language if len(language) in {2, 3} else "en",
        "fonts": _fonts(language),
    }


def _tidy(text: str) -> str:
    """Harmless, without empty lines but one, and not a line a word."""
    lines = [" ".join(line.split()) for line in without_tricks(text).strip().split("\n")]
    shown = "\n".join(lines[: _MOST_LINES - 1])
    if rest := " ".join(filter(None, lines[_MOST_LINES - 1 :])):
        shown += "\n" + rest
    return re.sub(r"\n{3,}", "\n\n", shown)


def _parts(text: str) -> Iterator[dict[str, str]]:
    for part in split_emoji(text):
        if not isinstance(part, str):
            yield {"kind": "emoji", "name": part.name}
            continue
        for number, line in enumerate(part.split("\n")):
            if number:
                yield {"kind": "line"}
            if line:
                yield {"kind": "text", "text": line}


def _joined(names: Sequence[str], columns: int) -> str:
    """Names in a row, the longest cut as far as the row needs it."""
    room = columns - len(" + ") * (len(names) - 1)
    share = max(share for share in range(1, room + 1) if sum(min(share, _columns(name)) for name in names) <= room)
    return " + ".join(_cut(name, share) for name in names)


def _cut(text: str, columns: int) -> str:
    """The beginning of `text` that fits into `columns`, with an ellipsis where that is not all of it."""
    if _columns(text) <= columns:
        return text
    while _columns(text) >= columns:
        text = text[:-1]
    return text.rstrip() + "…"


def _columns(text: str) -> int:
    """How wide a text is: wide letters, such as Japanese ones and emoji, take two columns, marks none."""
    return sum(
        2
        if unicodedata.east_asian_width(character) in "WF"
        else unicodedata.category(character) not in {"Mn", "Me", "Cf"}
        for character in text
    )


def _is_rtl(text: str) -> bool:
    """By the first letter that has a direction, as Unicode's bidirectional algorithm has it."""
    directions = (unicodedata.bidirectional(character) for character in text)
    return next((direction for direction in directions if direction in {"L", "R", "AL"}), "L") != "L"


def _language(text: str, languages: Sequence[str]) -> str:
    """By its letters where they tell, else the voice's own: how a Chinese character is written depends on it."""
    if _KANA.search(text):
        return "ja"
    if _HANGUL.search(text):
        return "ko"
    own = languages[0] if languages else "en"
    if _HAN.search(text):
        return own if own in _FONTS else "zh"
    return "ar" if _is_rtl(text) and own == "en" else own


def _fonts(language: str) -> list[str]:
    return ["Noto Sans", _FONTS.get(language, _FONTS["ja"])]


def _listed(handles: Sequence[str]) -> str:
    *others, last = [f"@{handle}" for handle in handles]
    return f"{', '.join(others)} and {last}" if others else last


@cache
def _all_fonts() -> Any:
    """Every font of the packages, and those in typst for what they lack (letters of mathematics, which names hold)."""
    import typst  # noqa: PLC0415

    places = [Path(str(resources.files(package))) for package in _PACKAGES]
    return typst.Fonts(include_system_fonts=False, font_paths=places)
