"""The cheap look at copying, with draws that are known."""

import pytest
import torch
from transformers import PreTrainedModel, PreTrainedTokenizerBase

from models import copy_check
from models.copy_check import DRAWS, MOST_TOKENS, copy_metrics
from models.sampling import Draw
from tests.models import tiny

CORPUS = tiny.corpus()


def _draws(monkeypatch: pytest.MonkeyPatch, texts: list[str]) -> None:
    monkeypatch.setattr(copy_check, "draw", lambda *_args, **_options: [Draw(text, ended=True) for text in texts])


def test_half_of_the_draws_are_copies(
    model: PreTrainedModel, tokenizer: PreTrainedTokenizerBase, monkeypatch: pytest.MonkeyPatch
) -> None:
    _draws(monkeypatch, CORPUS.train[:3] + ["nothing of that sort at all"] * 3)
    metrics = copy_metrics(model, tokenizer, CORPUS, 0)
    assert (metrics["copy_rate"], metrics["copy_rate_tweets"]) == (0.5, 6)


def test_the_author_s_posts_are_cut_like_the_draws(
    model: PreTrainedModel, tokenizer: PreTrainedTokenizerBase, monkeypatch: pytest.MonkeyPatch
) -> None:
    _draws(monkeypatch, ["anything"])
    monkeypatch.setattr(copy_check, "MOST_TOKENS", 1)  # too few for four words
    assert copy_metrics(model, tokenizer, CORPUS, 0)["human_copy_rate"] == 0.0
    monkeypatch.setattr(copy_check, "MOST_TOKENS", 500)
    assert copy_metrics(model, tokenizer, CORPUS, 0)["human_copy_rate"] > 0.0


def test_the_model_is_asked_for_so_many_and_stays_as_it_was(
    model: PreTrainedModel, tokenizer: PreTrainedTokenizerBase
) -> None:
    before = torch.get_rng_state()
    first, again = (copy_metrics(model, tokenizer, CORPUS, 5) for _ in range(2))
    assert first == again
    assert first["copy_rate_tweets"] == DRAWS
    assert MOST_TOKENS < tiny.POSITIONS
    assert torch.equal(torch.get_rng_state(), before)
