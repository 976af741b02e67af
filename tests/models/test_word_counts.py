"""Most used words, emoji, mentions and hashtags."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.word_counts import MOST, count_emoji, count_hashtags, count_mentions, count_words, words


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The Nest, the NEST!", ["the", "nest", "the", "nest"]),
        ("don’t o'clock", ["don't", "o'clock"]),
        ("a 12 b2 2020", ["b2"]),
        ("see [link] or https://t.co/abc, @jay.bsky.social #blue", ["see", "or"]),
        ("今日はブログを書いた", ["今日", "ブログ"]),
        ("自然言語処理", ["自然", "然言", "言語", "語処", "処理"]),
        ("ラーメン食べたいです", ["ラーメン"]),
        ("Goで開発した", ["go", "開発"]),
        ("สวัสดี ครับ", ["สวัสดี", "ครับ"]),
        ("привет мир", ["привет", "мир"]),
        ("새 노래", ["노래"]),
    ],
)
def test_words_of_a_text(text: str, found: list[str]):
    assert list(words(text)) == found


def test_a_post_counts_once_and_common_words_not_at_all():
    assert count_words(["the nest and the nest", "this nest is mine", "a song of the wind"]) == [("nest", 2)]


def test_common_words_of_each_language_spoken():
    texts = [
        "esto es el nido de los pájaros",
        "el nido y la casa son de todos",
        "this is the nest",
        "that was the nest",
    ]
    assert count_words(texts) == [("nest", 2), ("nido", 2)]


def test_words_of_a_language_nobody_speaks_here_stay():
    """`war` is a common word in German, and not in English."""
    texts = ["all of these birds are at war for the nest of the queen"] * 2
    texts += [f"the bird{number} of this tree{number} sings a song{number} to that one" for number in range(20)]
    assert ("war", 2) in count_words(texts)


def test_the_most_used_first_then_by_the_alphabet():
    texts = ["zebra finch", "zebra finch", "zebra"] + [f"bird{number:02} bird{number:02}b" for number in range(20)] * 2
    found = count_words(texts)
    assert found[:3] == [("zebra", 3), ("bird00", 2), ("bird00b", 2)]
    assert len(found) == MOST


def test_emoji_with_their_tones_and_families():
    texts = ["💙 ❤ 👍🏽", "💙 ❤️ 👍🏽 👨‍👩‍👧 🇦🇺", "👨‍👩‍👧 🇦🇺 → → ▶", "→ 1 # *"]
    assert dict(count_emoji(texts)) == {"💙": 2, "❤️": 2, "👍🏽": 2, "👨‍👩‍👧": 2, "🇦🇺": 2}


def test_mentions_of_both_networks_without_mail_addresses():
    texts = [
        "@Jay, hello",
        "so says @jay. And wren@birds.org",
        "https://x.com/@jay",
        "@wren.bsky.social",
        "@Wren.bsky.social",
    ]
    assert count_mentions(texts) == [("@jay", 2), ("@wren.bsky.social", 2)]


def test_hashtags_have_a_letter_and_are_no_escapes():
    texts = [
        "#Blue &#39;tis #1",
        "#blue &#39;twas #1 https://t.co/a#frag",
        "＃blue a#frag",
        "#青い鳥",
        "#青い鳥です ね",
    ]
    assert count_hashtags(texts) == [("#blue", 3)]


@given(st.lists(st.text(max_size=60), max_size=8))
def test_any_texts(texts: list[str]):
    for count in (count_words, count_emoji, count_mentions, count_hashtags):
        assert all(2 <= number <= len(texts) for _, number in count(texts))
