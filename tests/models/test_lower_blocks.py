"""Frozen lower blocks: what is computed once gives what the whole model gives."""

import pytest
import torch
from transformers import PreTrainedModel

from models.architecture import blocks_of
from models.base import Base
from models.batches import Row, padded
from models.joined import joined
from models.lower_blocks import LowerBlocks
from models.pretrained import load_model

ROWS: list[Row] = [[0, 325, 335, 221, 0], [0, 128, 103, 300, 310, 7, 0], [0, 12, 0]]
PAD = 0


@pytest.fixture
def model(base: Base) -> PreTrainedModel:
    return load_model(base, torch.float32).eval()


@torch.no_grad()
def hidden(model: PreTrainedModel) -> torch.Tensor:
    inputs, _ = padded(ROWS, PAD)
    return model.base_model(input_ids=inputs, use_cache=False).last_hidden_state


def seen(hidden: torch.Tensor) -> list[torch.Tensor]:
    """Without what stands on padding, which nothing is predicted from."""
    return [states[: len(row) - 1] for states, row in zip(hidden, ROWS, strict=True)]


@pytest.mark.parametrize("count", [0, 1])
def test_known_rows_give_what_the_whole_model_gives(model: PreTrainedModel, count: int):
    whole = hidden(model)
    lower = LowerBlocks(model, count, PAD)
    for row in lower.make_room(ROWS):
        lower.keep([row])
    with lower.known(lower.kept(ROWS)):
        known = hidden(model)
    for ours, theirs in zip(seen(known), seen(whole), strict=True):
        assert torch.allclose(ours, theirs, atol=1e-5)
    assert torch.equal(hidden(model), whole)


def test_known_rows_that_are_joined_give_what_each_gives_alone(model: PreTrainedModel):
    whole = seen(hidden(model))
    lower = LowerBlocks(model, 1, PAD)
    lower.make_room(ROWS)
    lower.keep(ROWS)
    inputs, _, positions = joined(ROWS)
    with torch.no_grad(), lower.known(lower.kept(ROWS, are_joined=True)):
        known = model.base_model(input_ids=inputs, position_ids=positions, use_cache=False).last_hidden_state
    assert torch.allclose(known[0], torch.cat(whole), atol=1e-5)


def test_the_lower_blocks_are_left_out(model: PreTrainedModel):
    lower = LowerBlocks(model, 1, PAD)
    for row in lower.make_room(ROWS):
        lower.keep([row])
    for weight in blocks_of(model)[0].parameters():
        weight.data.fill_(float("nan"))
    with lower.known(lower.kept(ROWS)):
        assert all(states.isfinite().all() for states in seen(hidden(model)))
    assert not hidden(model).isfinite().all()


def test_each_row_is_kept_once(model: PreTrainedModel):
    lower = LowerBlocks(model, 1, PAD)
    assert lower.make_room([*ROWS, ROWS[0]]) == ROWS
    assert lower.make_room([*ROWS, [0, 9, 0]]) == [[0, 9, 0]]


def test_of_rows_that_were_not_all_kept_the_whole_model_is_needed(model: PreTrainedModel):
    lower = LowerBlocks(model, 1, PAD)
    lower.make_room(ROWS[:1])
    lower.keep(ROWS[:1])
    assert lower.kept(ROWS) is None
    whole = hidden(model)
    with lower.known(lower.kept(ROWS)):
        assert all(map(torch.equal, seen(hidden(model)), seen(whole)))
