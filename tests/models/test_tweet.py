"""A stored version as a voice."""

from dataclasses import replace
from pathlib import Path

import pytest

from models.base import Base
from models.keep import CHARACTERS
from models.store import Version
from models.train import train
from models.training import TrainingOptions
from models.tweet import Voice
from tests.models import tiny

OPTIONS = TrainingOptions(learning_rate=0.001, batch_tokens=100_000, most_epochs=1.0)


@pytest.fixture
def version(bases: dict[str, Base], plain_machine: object, tmp_path: Path) -> Version:
    del plain_machine
    corpus = replace(tiny.corpus(train=12, held_out=2), test=["A jay 🐦"])
    corpus = replace(corpus, train=[*corpus.train, "A feather 🪶"])
    made, _is_new = train(
        corpus, base_model=str(bases["llama"].name), data_dir=tmp_path, options=OPTIONS,
        on_prepare=lambda *_told: None, on_progress=lambda _progress: None,
    )  # fmt: skip
    return made


def _written(version: Version, data_dir: Path) -> str:
    """What a voice that has learnt next to nothing writes: any byte that it may."""
    voice = Voice(version, data_dir, lambda *_told: None)
    return "".join(text for seed in range(3) for text in voice.tweets("", count=20, seed=seed).texts)


def test_it_writes_characters_of_the_authors_posts(version: Version, tmp_path: Path) -> None:
    assert version.read(CHARACTERS).decode() == "🪶"
    written = _written(version, tmp_path)
    assert {character for character in written if not character.isascii()} == {"🪶"}


def test_one_that_does_not_say_which_these_are_writes_all_the_same(version: Version, tmp_path: Path) -> None:
    """As the first versions did not. Hardly any bytes are a character then, and what is broken is thrown away."""
    (version.path / CHARACTERS).unlink()
    written = _written(version, tmp_path)
    assert written
    assert "🪶" not in written
