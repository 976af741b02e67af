"""Which posts a training learns from. For trainings that go on see test_continuing.py."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.choice import choose, newest
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


@pytest.mark.parametrize("wanted", [0, -1])
def test_no_time(wanted: int) -> None:
    assert newest(["a post"], len, wanted) == []
