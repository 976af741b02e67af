"""Length as X counts it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.x_text import LINK_WEIGHT, find_emoji, weighted_length


@pytest.mark.parametrize("text", ["", "a", "plain words", "naïve café", "Привет", "مرحبا", "“quoted”—so…"[:8]])
def test_latin_and_its_neighbours_weigh_one(text: str):
    assert weighted_length(text) == len(text)


def test_japanese_weighs_two():
    assert weighted_length("鳥の歌") == 6


def test_hangul_jamo_up_to_4351_weigh_one_and_syllables_two():
    assert weighted_length("\u10ff") == 1
    assert weighted_length("\u1100") == 2
    assert weighted_length("새") == 2


def test_composed_before_counting():
    assert weighted_length("e\u0301") == 1


@pytest.mark.parametrize(
    "emoji",
    ["🐦", "❤️", "👍🏽", "👩‍🚀", "👨‍👩‍👧‍👦", "🏳️‍🌈", "🇯🇵", "1️⃣", "#️⃣", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "👩🏽‍❤️‍💋‍👨🏻", "©️", "☺️"],
)
def test_an_emoji_weighs_two_however_it_is_made(emoji: str):
    assert weighted_length(emoji) == 2


def test_each_emoji_of_a_row_counts():
    assert weighted_length("🐦🐦🇯🇵🇫🇷") == 8


@pytest.mark.parametrize(
    "link", ["https://t.co/abc", "http://example.com/a/long/path?with=a&query=1#end", "example.com"]
)
def test_a_link_weighs_23(link: str):
    assert weighted_length(link) == LINK_WEIGHT
    assert weighted_length(f"see {link}") == 4 + LINK_WEIGHT


def test_the_full_stop_after_a_link_is_not_part_of_it():
    assert weighted_length("https://example.com/nest.") == LINK_WEIGHT + 1


def test_what_is_glued_to_a_link_counts():
    assert weighted_length("https://t.co/abcです") == LINK_WEIGHT + 4


@given(st.text())
def test_any_text_has_a_length_of_at_most_twice_its_characters_or_its_links(text: str):
    assert 0 <= weighted_length(text) <= 2 * len(text) + LINK_WEIGHT * text.count(".")


def test_emoji_are_found_as_they_are_drawn():
    assert find_emoji("a 💙❤ ❤️👍🏽 👨‍👩‍👧 🇦🇺 1️⃣ ▶️") == ["💙", "❤️", "❤️", "👍🏽", "👨‍👩‍👧", "🇦🇺", "1️⃣", "▶️"]


def test_arrows_digits_and_typographic_signs_are_no_emoji():
    assert find_emoji("→ ▶ 1 # © ™ ∞") == []
