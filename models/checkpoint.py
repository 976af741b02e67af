"""The state of a training on disk, so that a kill at any moment costs at most the steps since the last one.

Knows tensors and JSON. Knows nothing of models or posts. Safetensors only: a checkpoint is never unpickled.
"""

import json
from dataclasses import asdict, dataclass, field
from pathlib import Path

import torch
from safetensors import SafetensorError, safe_open
from safetensors.torch import save_file
from torch import Tensor

from models.files_on_disk import new_file

_FILE = "checkpoint.safetensors"
_MOMENTS = ("step", "exp_avg", "exp_avg_sq")  # what Adam keeps of a weight


@dataclass(slots=True)
class Position:
    """Where a training stands: everything but the tensors."""

    fingerprint: str
    """Of all that decides the result: a checkpoint of another training, or of other code, is never resumed."""
    step: int = 0
    best_bits_per_byte: float | None = None
    best_step: int = 0
    worse_in_a_row: int = 0
    seconds: float = 0.0
    tokens: int = 0
    curve: list[dict[str, float]] = field(default_factory=list)
    """One entry per validation: step, seconds, loss, bits_per_byte."""


def save_checkpoint(
    directory: Path, position: Position, weights: list[Tensor], optimizer: torch.optim.Optimizer, best: list[Tensor]
) -> None:
    """Write beside and rename: a kill leaves this checkpoint or the one before it.

    Raises:
        BowerbirdError: the disk is full or the place cannot be written.
    """
    tensors: dict[str, Tensor] = {}
    for index, weight in enumerate(weights):
        tensors[f"weight.{index}"] = weight.detach()
        for name, value in optimizer.state[weight].items():
            tensors[f"{name}.{index}"] = value
        if best:
            tensors[f"best.{index}"] = best[index]
    on_cpu = {name: tensor.detach().cpu().contiguous() for name, tensor in tensors.items()}
    with new_file(directory / _FILE) as building:  # not through memory: of all weights these are gigabytes
        save_file(on_cpu, building, metadata={"position": json.dumps(asdict(position))})


def load_checkpoint(
    directory: Path, fingerprint: str, weights: list[Tensor], optimizer: torch.optim.Optimizer
) -> tuple[Position, list[Tensor]]:
    """Put a checkpoint's weights and moments in place; a fresh `Position` where there is none for this training.

    Returns the position and the best weights so far (empty before the first validation).
    """
    try:
        with safe_open(directory / _FILE, framework="pt") as file:
            position = Position(**json.loads(file.metadata()["position"]))
            if position.fingerprint != fingerprint:
                return Position(fingerprint), []
            tensors = {name: file.get_tensor(name) for name in file.keys()}  # noqa: SIM118  (not a dict)
        saved = [tensors[f"weight.{index}"] for index in range(len(weights))]
        moments = [{name: tensors[f"{name}.{index}"] for name in _MOMENTS} for index in range(len(weights))]
        best = [tensors[f"best.{index}"] for index in range(len(weights))] if "best.0" in tensors else []
        if any(value.shape != weight.shape for weight, value in zip(weights, saved, strict=True)):
            return Position(fingerprint), []
    except (OSError, SafetensorError, ValueError, KeyError, TypeError):
        return Position(fingerprint), []
    with torch.no_grad():
        for weight, value, moment in zip(weights, saved, moments, strict=True):
            weight.copy_(value)
            optimizer.state[weight] = {name: tensor.to(weight.device) for name, tensor in moment.items()}
    return position, best
