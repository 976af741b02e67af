"""Where emoji are in a text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.emoji import Emoji, drawings, split_emoji

EMOJI = st.sampled_from(["🦜", "👩🏽‍🌾", "🏳️‍🌈", "🇯🇵", "1️⃣", "❤️", "❤", "\ufe0f", "\u200d", "🏽", "\ufe0e"])


def names(text: str) -> list[str]:
    return [part.name for part in split_emoji(text) if isinstance(part, Emoji)]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("🦜", "1f99c.svg"),
        ("👩🏽‍🌾", "1f469-1f3fd-200d-1f33e.svg"),
        ("🏳️‍🌈", "1f3f3-fe0f-200d-1f308.svg"),
        ("🇯🇵", "1f1ef-1f1f5.svg"),
        ("1️⃣", "31-20e3.svg"),
        ("❤️", "2764.svg"),
        ("❤", "2764.svg"),
        ("©️", "a9.svg"),
    ],
)
def test_an_emoji_is_one_drawing(text: str, name: str) -> None:
    assert list(split_emoji(text)) == [Emoji(text, name)]
    assert (drawings() / name).read_bytes().startswith(b"<svg")


@pytest.mark.parametrize("text", ["1 + 2 = #3", "© 2026 ™", "❤\ufe0e", "青い → blue", ""])
def test_what_is_text_stays_text(text: str) -> None:
    assert list(split_emoji(text)) == ([text] if text else [])


def test_emoji_side_by_side_are_two() -> None:
    assert names("🇯🇵🇩🇪 and 🦜🦜") == ["1f1ef-1f1f5.svg", "1f1e9-1f1ea.svg", "1f99c.svg", "1f99c.svg"]


@given(st.lists(st.one_of(EMOJI, st.text(max_size=3)), max_size=12).map("".join))
def test_nothing_is_lost(text: str) -> None:
    parts = [part if isinstance(part, str) else part.text for part in split_emoji(text)]
    assert "".join(parts) == text
    assert all(parts)
