"""From a stored version to its tweets: what is asked of the generator."""

from pathlib import Path
from typing import Any

import pytest

from models import tweet
from models.base import Base
from models.finetune import fine_tune
from models.keep import keep
from models.originality import is_copy
from models.store import Store, Version
from models.training import TrainingOptions
from models.tweet import Voice, end_odds_of
from models.tweets import Tweets
from tests.models import tiny

CORPUS = tiny.corpus()
OPTIONS = TrainingOptions(learning_rate=0.01, batch_tokens=128, least_tokens=500, most_tokens=500)

pytestmark = pytest.mark.usefixtures("plain_machine")


@pytest.fixture
def version(bases: dict[str, Base], tmp_path: Path) -> Version:
    made = fine_tune(CORPUS, bases["llama"], OPTIONS, lambda _progress: None, tmp_path / "training")
    return keep(CORPUS, OPTIONS, made, Store(tmp_path / "store"))


def test_a_voice_writes_with_what_its_training_found(
    version: Version, bases: dict[str, Base], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: dict[str, Any] = {}

    def generate(_model: object, _tokenizer: object, prompt: str, **options: Any) -> Tweets:
        asked.update(options, prompt=prompt)
        return Tweets(["A song."])

    monkeypatch.setattr(tweet, "generate", generate)
    voice = Voice(version, bases["llama"].path.parents[1], lambda _fraction, _what: None)
    assert voice.tweets("A song", count=2, seed=9).texts == ["A song."]
    known = asked.pop("known_runs")
    assert asked == {"prompt": "A song", "count": 2, "seed": 9, "end_odds": version.about["metrics"]["end_odds"]}
    assert asked["end_odds"] not in (0.0, 1.0)
    assert all(is_copy(post, "", known) for post in CORPUS.train)


def test_a_version_of_before_it_was_measured_writes_as_it_did(version: Version) -> None:
    del version.about["metrics"]["end_odds"]
    assert end_odds_of(version) == 1.0
