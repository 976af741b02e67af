"""Which posts a training learns from. For trainings that go on see test_continuing.py."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.choice import choose, newest, stretched
from models.training import TrainingOptions
from tests.models import tiny

TEXTS = st.lists(st.text(min_size=1, max_size=9), max_size=30)


def test_the_newest_that_there_is_time_for() -> None:
    corpus = replace(tiny.corpus(), train=["oldest", "older", "newer", "newest"])
    chosen = choose(corpus, TrainingOptions(most_tokens=10), len, None)
    assert chosen.texts == ["newer", "newest"]
    assert chosen.tokens == len("oldestoldernewernewest")


def test_all_where_there_is_time_for_all() -> None:
    corpus = tiny.corpus()
    assert choose(corpus, TrainingOptions(), len, None).texts == corpus.train


@given(TEXTS, st.integers(0, 200))
def test_enough_and_not_one_more(texts: list[str], wanted: int) -> None:
    chosen = newest(texts, len, wanted)
    assert texts[len(texts) - len(chosen) :] == chosen
    amount = sum(map(len, chosen))
    assert amount >= wanted or chosen == texts
    assert amount - len(chosen[0]) < wanted if chosen else wanted == 0 or not texts


def test_where_posts_take_many_tokens_more_are_learned() -> None:
    options = TrainingOptions(least_tokens=7_000, most_tokens=10_000, seed=7)
    texts = ["a" * 35, "b" * 35]
    longer = stretched(options, texts, lambda _text: 15)  # 35 bytes are worth 10
    assert longer == replace(options, least_tokens=10_500, most_tokens=15_000)
    assert stretched(options, texts, lambda _text: 99) == replace(options, least_tokens=14_000, most_tokens=20_000)


@pytest.mark.parametrize("tokens", [10, 8, 1])
def test_where_they_take_few_no_more_are_learned(tokens: int) -> None:
    options = TrainingOptions()
    assert stretched(options, ["a" * 35], lambda _text: tokens) == options


def test_it_goes_by_bytes_as_the_measure_does() -> None:
    """A character of Japanese is three of them."""
    options = TrainingOptions(most_tokens=10_000)
    assert stretched(options, ["庭" * 35], lambda _text: 30) == options
    assert stretched(options, ["庭" * 35], lambda _text: 45).most_tokens == 15_000


def test_as_many_more_as_asked_at_most() -> None:
    options = TrainingOptions(least_tokens=0, most_tokens=10_000, most_stretch=1.2)
    assert stretched(options, ["a" * 35], lambda _text: 15) == replace(options, most_tokens=12_000)
    assert stretched(replace(options, most_stretch=1.0), ["a"], lambda _text: 9) == replace(options, most_stretch=1.0)


def test_nothing_to_go_by() -> None:
    assert stretched(TrainingOptions(), [], len) == TrainingOptions()


@pytest.mark.parametrize("wanted", [0, -1])
def test_no_time(wanted: int) -> None:
    assert newest(["a post"], len, wanted) == []
