"""The words of a step: all that its rows need, and others that stand for the rest."""

import math

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from models import likely_words
from models.batches import Row
from models.likely_words import COMMON, OTHERS_AT_ONCE, LikelyWords

CPU = torch.device("cpu")
VOCABULARY = 300


@pytest.fixture(autouse=True)
def small(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(likely_words, "COMMON", 20)
    monkeypatch.setattr(likely_words, "OTHERS_AT_ONCE", 50)


ROWS = st.lists(st.lists(st.integers(0, VOCABULARY - 1), min_size=2), min_size=1)


@given(ROWS, st.integers(0, 99))
def test_what_is_written_and_what_is_common_takes_part_and_stands_for_itself(rows: list[Row], step: int):
    words = LikelyWords(rows, VOCABULARY, seed=1).of_step(step, CPU)
    certain = sorted({*range(20), *(token for row in rows for token in row)})
    assert words.numbers[: len(certain)].tolist() == certain
    assert not words.bonus[: len(certain)].any()


@given(ROWS, st.integers(0, 99))
def test_together_they_stand_for_the_whole_vocabulary(rows: list[Row], step: int):
    words = LikelyWords(rows, VOCABULARY, seed=1).of_step(step, CPU)
    assert words.bonus.exp().sum().item() == pytest.approx(VOCABULARY, rel=1e-5)
    assert len(set(words.numbers.tolist())) == len(words.numbers)


@given(ROWS)
def test_places_lead_back_to_the_words(rows: list[Row]):
    words = LikelyWords(rows, VOCABULARY, seed=1).of_step(0, CPU)
    assert words.places[words.numbers].tolist() == list(range(len(words.numbers)))
    assert (words.places >= 0).sum() == len(words.numbers)


@given(ROWS, st.integers(0, 99))
def test_peers_are_all_others_by_how_common_they_are(rows: list[Row], step: int):
    words = LikelyWords(rows, VOCABULARY, seed=1).of_step(step, CPU)
    certain = len(words.numbers) - len(words.among)
    in_order = [number for peers in words.peers for number in peers.tolist()]
    assert in_order == sorted({*range(VOCABULARY)} - {*words.numbers[:certain].tolist()})
    assert len(words.peers) <= 64
    for number, group in zip(words.numbers[certain:].tolist(), words.among.tolist(), strict=True):
        assert number in words.peers[group]


def test_every_other_word_has_its_turn_once():
    words = LikelyWords([[30, 31]], VOCABULARY, seed=1)
    parts = [words.of_step(step, CPU).numbers[22:].tolist() for step in range(6)]
    assert sorted(number for part in parts for number in part) == [*range(20, 30), *range(32, VOCABULARY)]
    assert words.of_step(6, CPU).numbers.tolist() == words.of_step(0, CPU).numbers.tolist()


def test_another_seed_has_the_others_in_another_order():
    first, second = (LikelyWords([[1, 2]], VOCABULARY, seed=seed).of_step(0, CPU).numbers.tolist() for seed in (1, 2))
    assert first != second


def test_a_small_vocabulary_takes_part_as_a_whole():
    words = LikelyWords([[1, 2]], 15, seed=1).of_step(3, CPU)
    assert words.numbers.tolist() == list(range(15))
    assert not words.bonus.any()


def test_the_sum_over_all_words_is_estimated_without_a_bias():
    logits = torch.randn(VOCABULARY, generator=torch.Generator().manual_seed(3))
    words = LikelyWords([[1, 2]], VOCABULARY, seed=1)
    parts = [words.of_step(step, CPU) for step in range(6)]
    estimates = [(logits[part.numbers] + part.bonus).exp().sum().item() for part in parts]
    sizes = [len(part.numbers) - 20 for part in parts]
    mean = sum(size * one for size, one in zip(sizes, estimates, strict=True)) / sum(sizes)
    assert mean == pytest.approx(logits.exp().sum().item(), rel=1e-5)
    assert max(estimates) > min(estimates)


def test_a_step_takes_a_small_part_of_the_embedded_base_models_vocabulary(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.undo()
    words = LikelyWords([[48_000, 7]], 49_152, seed=1).of_step(0, CPU)
    assert len(words.numbers) <= COMMON + 1 + OTHERS_AT_ONCE
    assert words.bonus.max().item() == pytest.approx(
        math.log((49_152 - COMMON - 1) / (len(words.numbers) - COMMON - 1))
    )
