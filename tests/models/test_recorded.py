"""Arithmetic that a GPU plays again."""

from collections.abc import Sequence

import pytest
import torch
from torch import Tensor

from models.recorded import Recorded, can_record

needs_gpu = pytest.mark.skipif(not torch.cuda.is_available(), reason="there is no GPU")


def test_only_a_gpu_plays() -> None:
    assert can_record(torch.device("cuda"))
    assert not can_record(torch.device("cpu"))


@needs_gpu
def test_other_numbers_give_other_results() -> None:
    weight = torch.randn(8, 8, device="cuda", requires_grad=True)

    def compute(x: Tensor) -> Sequence[Tensor]:
        loss = (x @ weight).tanh().sum()
        return loss, *torch.autograd.grad(loss, [weight])

    inputs = torch.randn(3, 4, 8, device="cuda")
    recorded = Recorded(compute, [inputs[0]])
    for some in inputs:
        for ours, theirs in zip(recorded([some]), compute(some), strict=True):
            assert torch.allclose(ours, theirs, atol=1e-5)
    with torch.no_grad():
        weight.mul_(2)  # what is learned between two calls is seen
    assert torch.allclose(recorded([inputs[0]])[0], compute(inputs[0])[0], atol=1e-5)


@needs_gpu
def test_what_looks_at_a_number_cannot_be_recorded_and_does_no_harm() -> None:
    def looks(x: Tensor) -> Sequence[Tensor]:
        return [x * 2 if x.sum().item() > 0 else x]

    stream, ones = torch.cuda.current_stream(), torch.ones(4, device="cuda")
    with pytest.raises(RuntimeError):
        Recorded(looks, [ones])
    assert torch.cuda.current_stream() == stream
    assert (ones + 1).sum().item() == 8
