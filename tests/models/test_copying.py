"""Copied or not, on cases small enough to count by hand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.copying import copy_rate, copying
from tests.models import tiny

TRAINING = ["one two three four five six", "a quiet morning near the creek"]

_words = st.lists(st.sampled_from([*"abcdefgh"]), min_size=4, max_size=12)
_texts = st.lists(_words.map(" ".join), min_size=1, max_size=6)


def test_copies_are_copies() -> None:
    posts = tiny.posts(50)
    copied = copying(posts, posts)
    assert (copied.rate, copied.overlap) == (1.0, 1.0)
    assert copied.longest_run == max(len(post.split()) for post in posts)


def test_what_has_nothing_in_common_is_no_copy() -> None:
    copied = copying(["seven eight nine ten eleven"], TRAINING)
    assert (copied.rate, copied.overlap, copied.longest_run) == (0.0, 0.0, 0)


def test_by_hand() -> None:
    """Three texts: one with one known run of two, one with three words in common, one too short to have a run."""
    copied = copying(["oh one two three four", "near the creek we sing", "one two three"], TRAINING)
    assert copied.rate == pytest.approx(1 / 3)
    assert copied.overlap == pytest.approx(1 / 4)
    assert copied.longest_run == 4


def test_case_and_punctuation_hide_nothing() -> None:
    assert copy_rate(["ONE, two; (three) Four!"], TRAINING) == 1.0


def test_a_run_does_not_reach_from_one_post_into_the_next() -> None:
    copied = copying(["five six a quiet"], TRAINING)
    assert (copied.rate, copied.longest_run) == (0.0, 2)


def test_ten_characters_of_a_script_without_spaces_are_four_words() -> None:
    training = ["吾輩は猫である名前はまだ無い"]
    assert copy_rate(["さて吾輩は猫である名前は"], training) == 1.0  # ten of them
    assert copy_rate(["さて吾輩は猫である名前も"], training) == 0.0  # nine
    assert copying(["吾輩は猫である名前は"], training).longest_run == pytest.approx(4)


def test_no_text_has_no_copy_rate() -> None:
    with pytest.raises(ValueError, match="no text"):
        copy_rate([], TRAINING)
    with pytest.raises(ValueError, match="no text"):
        copying([], TRAINING)


def test_without_training_posts_nothing_is_copied() -> None:
    assert copying(["one two three four"], []).rate == 0.0


@given(_texts, _texts)
def test_the_numbers_fit_each_other(texts: list[str], training: list[str]) -> None:
    copied = copying(texts, training)
    assert 0 <= copied.overlap <= 1
    assert copied.rate == copy_rate(texts, training)
    assert (copied.rate > 0) == (copied.longest_run >= 4) == (copied.overlap > 0)


@given(_texts, _texts, _texts)
def test_more_training_posts_never_make_less_a_copy(texts: list[str], some: list[str], more: list[str]) -> None:
    assert copy_rate(texts, some) <= copy_rate(texts, some + more)


@given(_texts, _texts)
def test_the_longest_run_is_what_plain_search_finds(texts: list[str], training: list[str]) -> None:
    longest = 0
    for text in texts:
        words = text.split()
        for start in range(len(words)):
            for end in range(start + 1, len(words) + 1):
                if any(f" {' '.join(words[start:end])} " in f" {post} " for post in training):
                    longest = max(longest, end - start)
    assert copying(texts, training).longest_run == longest
