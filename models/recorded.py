"""Arithmetic on a GPU that is recorded once and played again with other numbers in it.

Knows CUDA graphs. Knows nothing of models or of training.

A step of a small model is thousands of small kernels, and Python takes longer to start each of them than the GPU to
compute it (docs/decisions.md).
"""

from collections.abc import Callable, Sequence
from typing import Any

import torch
from torch import Tensor


def can_record(device: torch.device) -> bool:
    """Whether there is a GPU of the kind that plays what was recorded."""
    return device.type == "cuda"


class Recorded:
    """What `compute` gives of tensors like `inputs`, kernel by kernel, and nothing of Python between them.

    It must do the same whatever the numbers are, and so look at none of them.
    """

    def __init__(self, compute: Callable[..., Sequence[Tensor]], inputs: Sequence[Tensor]) -> None:
        """Record it.

        Raises:
            RuntimeError: `compute` does what cannot be recorded.
        """
        self._inputs = [tensor.clone() for tensor in inputs]
        now, aside = torch.cuda.current_stream(), torch.cuda.Stream()
        aside.wait_stream(now)
        with torch.cuda.stream(aside):
            compute(*self._inputs)  # what is made at a first use must not be made within the record
        now.wait_stream(aside)
        self._graph: Any = torch.cuda.CUDAGraph()
        try:
            with torch.cuda.graph(self._graph):
                # Of a graph that lives on, the next record's streams would not be those of its nodes.
                self._outputs = [output.detach() for output in compute(*self._inputs)]
        finally:
            torch.cuda.set_stream(now)  # where it fails, torch stays in the stream that it recorded

    def __call__(self, inputs: Sequence[Tensor]) -> Sequence[Tensor]:
        """The outputs, in memory that the next call writes to again."""
        for ours, theirs in zip(self._inputs, inputs, strict=True):
            ours.copy_(theirs)
        self._graph.replay()
        return self._outputs
