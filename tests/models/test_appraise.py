"""How true a stored version is: measured on one that was trained here, and how its tweets are brought together."""

from collections import Counter
from pathlib import Path

import pytest

from models.appraise import Appraisal, appraise, many
from models.base import Base
from models.held_out import Seen
from models.store import Version
from models.train import train
from models.training import TrainingOptions
from models.tweets import Tweets
from tests.models import tiny

CORPUS = tiny.corpus()
OPTIONS = TrainingOptions(learning_rate=0.01, batch_tokens=1, most_epochs=2.0)


@pytest.fixture
def version(bases: dict[str, Base], plain_machine: object, tmp_path: Path) -> Version:
    del plain_machine
    made, _is_new = train(
        CORPUS, base_model=str(bases["llama"].name), data_dir=tmp_path, options=OPTIONS,
        on_prepare=lambda *_told: None, on_progress=lambda _progress: None,
    )  # fmt: skip
    return made


def measured(version: Version, data_dir: Path, stages: list[tuple[str, float]]) -> Appraisal:
    return appraise(
        version, data_dir, Seen(CORPUS.train, CORPUS.test), {},
        count=20, seed=1, on_stage=lambda words, done: stages.append((words, done)),
    )  # fmt: skip


def test_a_version_is_measured_as_it_was_after_its_training(version: Version, tmp_path: Path) -> None:
    stages: list[tuple[str, float]] = []
    appraisal = measured(version, tmp_path, stages)
    for name in ("bits_per_byte", "base_bits_per_byte"):
        assert appraisal.bits[name] == pytest.approx(version.about["metrics"][name], rel=1e-3)
    assert appraisal.bits["bits_per_byte"] < 0.9 * appraisal.bits["base_bits_per_byte"]
    # These posts have neither mentions nor hashtags.
    assert appraisal.bits["tagless_bits_per_byte"] == appraisal.bits["bits_per_byte"]
    assert appraisal.bits["tagless_base_bits_per_byte"] == appraisal.bits["base_bits_per_byte"]
    assert 1 <= appraisal.quality.tweets <= 20
    assert appraisal.quality.held_out == len(CORPUS.test)
    assert "attribution_ratio" in appraisal.quality.missing
    told = appraisal.to_json()
    assert told["bits_per_byte"] == appraisal.bits["bits_per_byte"]
    assert told["dropped"] == appraisal.dropped
    fractions = [done for _words, done in stages]
    assert fractions == sorted(fractions)
    assert (stages[0], stages[1]) == (("Loading", 0.0), ("Writing tweets, 0 of 20", 0.0))


# --- many tweets of a writer that takes few at once


class Writer:
    """Writes what it is given, a list a time, and remembers what it was asked."""

    def __init__(self, *rounds: list[str]) -> None:
        self.asked: list[tuple[int, int]] = []
        self._rounds = iter(rounds)

    def __call__(self, count: int, seed: int) -> Tweets:
        self.asked.append((count, seed))
        return Tweets(next(self._rounds), Counter(copy=1))


def numbered(start: int, end: int) -> list[str]:
    return [f"tweet {number}" for number in range(start, end)]


def test_many_are_asked_for_in_parts_by_seeds_far_apart() -> None:
    writer, told = Writer(numbered(0, 25), numbered(25, 50), numbered(50, 60)), []
    made = many(writer, 60, 7, told.append)
    assert made.texts == numbered(0, 60)
    assert writer.asked == [(25, 7), (25, 1_007), (10, 2_007)]
    assert told == [0, 25, 50]
    assert made.dropped == {"copy": 3}


def test_seeds_stay_within_what_is_a_seed() -> None:
    writer = Writer(["a"], ["b"])
    many(writer, 2, (1 << 32) - 1, lambda _made: None)
    assert [seed for _count, seed in writer.asked] == [(1 << 32) - 1, 999]


def test_of_many_none_comes_twice_however_it_is_spelt() -> None:
    writer = Writer(["One", "Two"], ["ONE", "Three"], ["Four"])
    assert many(writer, 4, 0, lambda _made: None).texts == ["One", "Two", "Three", "Four"]
    assert [count for count, _seed in writer.asked] == [4, 2, 1]


def test_many_end_where_nothing_new_has_come_three_times_in_a_row() -> None:
    writer = Writer(["a"], [], ["a"], ["b"], [], ["a"], ["b"])
    made = many(writer, 10, 0, lambda _made: None)
    assert made.texts == ["a", "b"]
    assert len(writer.asked) == 7
    assert made.dropped == {"copy": 7}
