"""How much more likely a post's end should be than a model has it."""

import math
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
import torch
from transformers import PreTrainedModel, PreTrainedTokenizerBase

from models.endings import end_odds
from models.pretrained import boundary_id
from models.sampling import draw
from tests.models import tiny

POSTS = tiny.posts(100)


@contextmanager
def ending(model: PreTrainedModel, tokenizer: PreTrainedTokenizerBase, chance: float) -> Iterator[None]:
    """The model, bound to think the end so likely at every place, and all else alike."""
    boundary = boundary_id(tokenizer)

    def only(_module: object, _inputs: object, logits: torch.Tensor) -> torch.Tensor:
        forced = torch.full_like(logits, math.log((1 - chance) / (logits.shape[-1] - 1)))
        forced[..., boundary] = math.log(chance)
        return forced

    handle = model.get_output_embeddings().register_forward_hook(only)
    yield
    handle.remove()


def found(
    model: PreTrainedModel, tokenizer: PreTrainedTokenizerBase, chance: float, count: int = len(POSTS), size: int = 1
) -> float:
    with ending(model, tokenizer, chance):
        return end_odds(model, tokenizer, POSTS[:count], 384, size=size)


def share_of_ends(tokenizer: PreTrainedTokenizerBase) -> float:
    """Of all places where the posts are predicted."""
    return len(POSTS) / sum(len(tokenizer(post, add_special_tokens=False).input_ids) + 1 for post in POSTS)


def odds(chance: float) -> float:
    return chance / (1 - chance)


@pytest.mark.parametrize("times", [0.5, 0.8, 1.0, 1.25, 2.0])
def test_of_many_posts_it_is_what_the_model_is_wrong_by(
    model: PreTrainedModel, tokenizer: PreTrainedTokenizerBase, times: float
):
    right = share_of_ends(tokenizer)
    believed = odds(right) / times
    number = found(model, tokenizer, believed / (1 + believed))
    assert number == pytest.approx(times, rel=0.05)
    assert abs(math.log(number)) <= abs(math.log(times)) + 1e-6


def test_few_posts_are_believed_less(model: PreTrainedModel, tokenizer: PreTrainedTokenizerBase):
    few, more, many = (found(model, tokenizer, 0.005, count) for count in (1, 10, 100))
    assert 1 < few < more < many


def test_what_never_ends_does_not_become_all_ends(model: PreTrainedModel, tokenizer: PreTrainedTokenizerBase):
    assert 1 < found(model, tokenizer, 1e-30) <= math.exp(3) + 1e-6


def test_posts_in_pieces_end_once(model: PreTrainedModel, tokenizer: PreTrainedTokenizerBase):
    with ending(model, tokenizer, 0.02):
        whole, in_pieces = (end_odds(model, tokenizer, POSTS, longest, size=1) for longest in (384, 7))
    assert in_pieces == pytest.approx(whole, rel=1e-6)


def test_however_many_share_the_work(model: PreTrainedModel, tokenizer: PreTrainedTokenizerBase):
    alone, shared = (end_odds(model, tokenizer, POSTS, 384, size=size) for size in (1, 3))
    assert shared == pytest.approx(alone, rel=1e-5)


def test_more_who_share_than_posts(model: PreTrainedModel, tokenizer: PreTrainedTokenizerBase):
    alone, shared = (end_odds(model, tokenizer, POSTS[:1], 384, size=size) for size in (1, 2))
    assert shared == pytest.approx(alone, rel=1e-5)


def test_no_posts_say_nothing(model: PreTrainedModel, tokenizer: PreTrainedTokenizerBase):
    with pytest.raises(ValueError, match="no text"):
        end_odds(model, tokenizer, [], 384, size=1)


def test_drawn_with_it_texts_end_as_often_as_the_posts(model: PreTrainedModel, tokenizer: PreTrainedTokenizerBase):
    with ending(model, tokenizer, share_of_ends(tokenizer) / 3):
        number = end_odds(model, tokenizer, POSTS, 384, size=1)
        ended = [one.ended for one in draw(model, tokenizer, "My", count=4_000, most_tokens=1, seed=3, end_odds=number)]
    assert sum(ended) / len(ended) == pytest.approx(share_of_ends(tokenizer), rel=0.2)
