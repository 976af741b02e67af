"""distinct-n, counted by hand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.diversity import distinct

_texts = st.lists(st.lists(st.sampled_from("abcd"), min_size=3, max_size=9).map(" ".join), min_size=1, max_size=6)


@pytest.mark.parametrize(("n", "expected"), [(1, 3 / 5), (2, 3 / 3), (3, 1.0)])
def test_by_hand(n: int, expected: float) -> None:
    assert distinct(["blue glass blue", "my glass"], n) == pytest.approx(expected)


def test_a_run_does_not_reach_into_the_next_text() -> None:
    assert distinct(["blue glass", "blue glass"], 2) == 0.5


def test_case_and_punctuation_make_no_difference() -> None:
    assert distinct(["Blue, blue! BLUE"], 1) == pytest.approx(1 / 3)


def test_too_short_texts_have_none() -> None:
    with pytest.raises(ValueError, match="distinct-3"):
        distinct(["blue glass", "!"], 3)


@given(_texts, st.integers(1, 3))
def test_saying_all_again_halves_it(texts: list[str], n: int) -> None:
    once = distinct(texts, n)
    assert 0 < once <= 1
    assert distinct(texts + texts, n) == pytest.approx(once / 2)
    assert distinct(texts[::-1], n) == once
