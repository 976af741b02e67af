"""Posts one behind the other in one row."""

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from transformers import BloomConfig, BloomForCausalLM, PreTrainedModel

from models.batches import Row, tokens_in
from models.joined import can_join, joined
from models.learner import Learner
from models.machine import Machine
from models.packed import pack_lowest

ROWS = st.lists(st.lists(st.integers(1, 99), min_size=2, max_size=40), min_size=1, max_size=20)


def bloom() -> PreTrainedModel:
    """It knows places by their distance alone, and takes no positions."""
    torch.manual_seed(1)
    return BloomForCausalLM(
        BloomConfig(vocab_size=99, hidden_size=32, n_layer=2, n_head=2, initializer_range=0.2)
    ).eval()


def test_rows_stand_behind_one_another_and_count_from_their_starts():
    inputs, targets, positions = joined([[7, 8, 9], [7, 8, 9, 10, 11], [7, 8]])
    assert inputs.tolist() == [[7, 8, 7, 8, 9, 10, 7]]
    assert targets.tolist() == [[8, 9, 8, 9, 10, 11, 8]]
    assert positions.tolist() == [[0, 1, 0, 1, 2, 3, 0]]


@given(ROWS)
def test_every_token_but_the_first_of_a_row_is_predicted_once(rows: list[Row]):
    inputs, targets, positions = joined(rows)
    assert inputs.shape == targets.shape == positions.shape == (1, tokens_in(rows))
    assert (positions == 0).sum() == len(rows)


@pytest.mark.parametrize("attention", ["eager", "sdpa"])
def test_joined_rows_are_read_as_each_alone(model: PreTrainedModel, attention: str):
    model.set_attn_implementation(attention)
    assert can_join(model)


@pytest.mark.parametrize("attention", ["eager", "sdpa"])
def test_in_bf16_too(model: PreTrainedModel, attention: str):
    model.set_attn_implementation(attention)
    assert can_join(model.to(torch.bfloat16))


def test_packed_blocks_read_them_so_too(model: PreTrainedModel):
    pack_lowest(model, 1, Machine("cpu", torch.float32, 1))
    assert can_join(model)


def test_where_a_post_would_see_the_one_before_it_cannot(model: PreTrainedModel, monkeypatch: pytest.MonkeyPatch):
    whole = model.base_model.forward

    def blind(*, position_ids: object = None, **given: object) -> object:
        del position_ids
        return whole(**given)

    monkeypatch.setattr(model.base_model, "forward", blind)
    assert not can_join(model)
    assert not can_join(model.to(torch.bfloat16))


def test_what_takes_no_positions_is_padded():
    model, rows = bloom(), [[0, 11, 12, 13], [0, 21, 22, 23, 24, 25], [0, 31, 32]]
    assert not can_join(model)
    learner = Learner(model, boundary=0)
    with learner.at_work(rows):
        loss, tokens = learner.differentiate(rows)
        assert learner.bits(rows) == pytest.approx(loss * tokens / torch.tensor(2.0).log().item(), rel=1e-4)
