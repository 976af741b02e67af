"""Base models in memory, and the token that stands between posts."""

import pytest
import torch
from transformers import MptConfig, MptForCausalLM, PreTrainedModel, PreTrainedTokenizerFast

from models.base import Base
from models.errors import BaseModelError
from models.pretrained import boundary_id, load_model, longest_row
from tests.models import tiny


def test_a_loaded_model_is_ready_to_be_asked(base: Base):
    model = load_model(base, torch.bfloat16)
    assert not model.training
    assert {weight.dtype for weight in model.parameters()} == {torch.bfloat16}


def test_a_row_is_no_longer_than_the_model_has_positions(model: PreTrainedModel):
    assert [longest_row(model, most) for most in (384, tiny.POSITIONS + 1)] == [384, tiny.POSITIONS]


def test_a_row_has_any_length_where_the_model_has_no_positions():
    model = MptForCausalLM(MptConfig(vocab_size=10, d_model=8, n_layers=1, n_heads=2))
    assert longest_row(model, 10_000) == 10_000


def test_the_boundary_is_endoftext_where_there_is_one():
    tokenizer = tiny.tokenizer()
    tokenizer.add_special_tokens({"eos_token": "<|im_end|>"})
    assert boundary_id(tokenizer) == tokenizer.convert_tokens_to_ids(tiny.BOUNDARY)


def test_the_boundary_is_the_end_token_otherwise(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(tiny, "BOUNDARY", "</s>")
    tokenizer = tiny.tokenizer()
    assert boundary_id(tokenizer) == tokenizer.eos_token_id


def test_an_unknown_token_is_not_taken_for_the_boundary(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(tiny, "BOUNDARY", "</s>")
    tokenizer = tiny.tokenizer()
    tokenizer.add_special_tokens({"unk_token": "<unk>"})
    assert tokenizer.convert_tokens_to_ids("<|endoftext|>") == tokenizer.unk_token_id
    assert boundary_id(tokenizer) == tokenizer.eos_token_id


def test_a_tokenizer_without_an_end_is_refused(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(tiny, "BOUNDARY", "</s>")
    tokenizer = PreTrainedTokenizerFast(tokenizer_object=tiny.tokenizer().backend_tokenizer)
    with pytest.raises(BaseModelError, match="no end token"):
        boundary_id(tokenizer)
