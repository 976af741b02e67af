"""Bits per byte, against numbers computed by hand."""

import math
from itertools import pairwise

import pytest
import torch
from transformers import PreTrainedModel, PreTrainedTokenizerBase

from models.evaluate import bits_per_byte, some_of, without_tags
from models.pretrained import boundary_id
from tests.models import tiny

TEXTS = ["My garden wants feathers.", "Ja", "Ein Vögelchen singt 🐦 im Garten, und alle hören zu, bis es regnet."]


def uniform(model: PreTrainedModel) -> PreTrainedModel:
    """The model with every token equally likely."""
    model.get_output_embeddings().weight.data.zero_()
    return model


def count_tokens(tokenizer: PreTrainedTokenizerBase, texts: list[str]) -> int:
    return sum(len(tokenizer(text, add_special_tokens=False).input_ids) for text in texts)


def test_a_uniform_model_needs_the_same_bits_for_every_token(
    model: PreTrainedModel, tokenizer: PreTrainedTokenizerBase
):
    size = sum(len(text.encode()) for text in TEXTS)
    expected = math.log2(len(tokenizer)) * count_tokens(tokenizer, TEXTS) / size
    assert bits_per_byte(uniform(model), tokenizer, TEXTS) == pytest.approx(expected, rel=1e-5)


@torch.no_grad()
def test_a_post_alone_by_hand(model: PreTrainedModel, tokenizer: PreTrainedTokenizerBase):
    tokens = tokenizer(TEXTS[2], add_special_tokens=False).input_ids
    row = torch.tensor([[boundary_id(tokenizer), *tokens]])
    chances = model(input_ids=row).logits[0].log_softmax(-1)
    nats = -sum(chances[place, token].item() for place, token in enumerate(tokens))
    expected = nats / math.log(2) / len(TEXTS[2].encode())
    assert bits_per_byte(model, tokenizer, [TEXTS[2]]) == pytest.approx(expected, rel=1e-5)


def test_a_post_costs_the_same_beside_others(model: PreTrainedModel, tokenizer: PreTrainedTokenizerBase):
    sizes = [len(text.encode()) for text in TEXTS]
    alone = sum(bits_per_byte(model, tokenizer, [text]) * size for text, size in zip(TEXTS, sizes, strict=True)) / sum(
        sizes
    )
    assert bits_per_byte(model, tokenizer, TEXTS) == pytest.approx(alone, rel=1e-5)


@pytest.mark.parametrize("most_tokens", [60, 200, 10_000])
def test_some_posts_are_spread_evenly_and_hold_as_much_as_asked(tokenizer: PreTrainedTokenizerBase, most_tokens: int):
    posts = tiny.posts(40)
    some = some_of(tokenizer, posts, most_tokens)
    assert count_tokens(tokenizer, some) == pytest.approx(min(most_tokens, count_tokens(tokenizer, posts)), rel=0.25)
    places = [posts.index(post) for post in some]
    gaps = {after - before for before, after in pairwise(places)}
    assert places[0] == 0
    assert max(gaps) - min(gaps) <= 1


def test_of_one_post_one_is_measured(tokenizer: PreTrainedTokenizerBase):
    assert some_of(tokenizer, ["A long post about a garden."], 2) == ["A long post about a garden."]


def test_the_order_of_posts_does_not_matter(model: PreTrainedModel, tokenizer: PreTrainedTokenizerBase):
    forwards = bits_per_byte(model, tokenizer, TEXTS)
    assert bits_per_byte(model, tokenizer, TEXTS[::-1]) == pytest.approx(forwards, rel=1e-6)


def test_a_post_longer_than_the_model_reads_is_measured(model: PreTrainedModel, tokenizer: PreTrainedTokenizerBase):
    text = " ".join(tiny.posts(200))
    tokens = count_tokens(tokenizer, [text])
    assert tokens > 2 * tiny.POSITIONS
    expected = math.log2(len(tokenizer)) * tokens / len(text.encode())
    assert bits_per_byte(uniform(model), tokenizer, [text]) == pytest.approx(expected, rel=1e-5)


@pytest.mark.parametrize("over", [-1, 0, 1])
def test_a_post_about_as_long_as_the_model_reads_is_measured(
    model: PreTrainedModel, tokenizer: PreTrainedTokenizerBase, over: int
):
    tokens = tokenizer(" ".join(tiny.posts(200)), add_special_tokens=False).input_ids[: tiny.POSITIONS + over]
    text = tokenizer.decode(tokens)
    expected = math.log2(len(tokenizer)) * count_tokens(tokenizer, [text]) / len(text.encode())
    assert bits_per_byte(uniform(model), tokenizer, [text]) == pytest.approx(expected, rel=1e-5)


@pytest.mark.parametrize("training", [True, False])
def test_the_mode_of_the_model_stays(
    model: PreTrainedModel,
    tokenizer: PreTrainedTokenizerBase,
    training: bool,  # noqa: FBT001
):
    model.train(training)
    bits_per_byte(model, tokenizer, TEXTS)
    assert model.training is training


def test_dropout_is_off_while_measuring(model: PreTrainedModel, tokenizer: PreTrainedTokenizerBase):
    model.train()
    assert bits_per_byte(model, tokenizer, TEXTS) == bits_per_byte(model, tokenizer, TEXTS)


@pytest.mark.parametrize("texts", [[], [""]])
def test_no_text_has_no_bits_per_byte(model: PreTrainedModel, tokenizer: PreTrainedTokenizerBase, texts: list[str]):
    with pytest.raises(ValueError, match="no text"):
        bits_per_byte(model, tokenizer, texts)


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("#Blue glass, said @wren.", "glass, said ."),
        ("with @jack-wren.bsky.social today", "with today"),
        ("＃青 と ＠jay\nsing  #blue\n", "と\nsing"),
        ("#blue #glass @wren", ""),
        ("a # and an @ alone", "a # and an @ alone"),
    ],
)
def test_a_post_without_its_tags(text: str, plain: str):
    assert without_tags(text) == plain
