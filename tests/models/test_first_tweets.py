"""What a voice writes first."""

from dataclasses import replace
from pathlib import Path

import pytest
from transformers import PreTrainedModel, PreTrainedTokenizerBase

from models import first_tweets, measure
from models.alphabet import Alphabet
from models.base import Base
from models.finetune import fine_tune
from models.originality import is_copy
from models.prompt import FIRST_PROMPT
from models.training import TrainingOptions
from models.tweets import Tweets
from tests.models import tiny


def test_five_are_asked_for_and_what_comes_is_told(
    model: PreTrainedModel, tokenizer: PreTrainedTokenizerBase, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[dict[str, object]] = []

    def write(*_args: object, **options: object) -> Tweets:
        asked.append(options)
        return Tweets([f"{FIRST_PROMPT} blue."])

    monkeypatch.setattr(first_tweets, "generate", write)
    assert first_tweets.first_tweets(model, tokenizer, {1}, 7) == ["My dream is blue."]
    assert asked == [{"count": 5, "seed": 7, "known_runs": {1}, "alphabet": None}]


def test_a_training_ends_with_them_and_knows_its_posts(
    bases: dict[str, Base], plain_machine: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    del plain_machine
    known: list[set[int]] = []
    allowed: list[bool] = []

    def write(
        _model: object, tokenizer: PreTrainedTokenizerBase, known_runs: set[int], _seed: int, alphabet: Alphabet
    ) -> list[str]:
        known.append(known_runs)
        (feather,) = tokenizer("🪶", add_special_tokens=False).input_ids[:1]
        allowed.append(alphabet.after(b"", feather) is not None)
        return ["My dream is rain."]

    monkeypatch.setattr(measure, "first_tweets", write)
    corpus = tiny.corpus(train=12, held_out=2)
    corpus = replace(corpus, train=[*corpus.train, "A feather 🪶"])
    options = TrainingOptions(learning_rate=0.001, batch_tokens=100_000, most_epochs=1.0)
    made = fine_tune(corpus, bases["llama"], options, lambda _progress: None, tmp_path)
    assert made.tweets == ["My dream is rain."]
    assert allowed == [True]
    assert all(is_copy(post, "", known[0]) for post in [*corpus.train, *corpus.validation])
