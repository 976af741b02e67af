"""Tracking: a training told to an experiment tracker, once its version is in the store.

This file holds what may be asked. The way of a recording: `launch` → `supervisor`, a process that outlives whoever
asked and has a time limit → `recorder`, a process that may fail or hang → `to_wandb` or `to_trackio`. What is told is
in `lineage`, where it lies on this machine in `place`. The store's own record (models/provenance.py) needs none of it.
"""

from dataclasses import dataclass, field
from importlib.util import find_spec
from typing import Literal

TrackerName = Literal["wandb", "trackio"]


@dataclass(frozen=True, slots=True)
class Tracker:
    """Which tracker is told, and how. Only the name matters to trackio, which stays on this machine."""

    name: TrackerName
    mode: Literal["online", "offline"] = "offline"
    """Whether W&B is told at once, or what it would be told is written down for `wandb sync`."""
    project: str = "bowerbird"
    entity: str | None = None
    """W&B's user or team; None: whose the key is."""
    api_key: str | None = field(default=None, repr=False)
    with_weights: bool = False
    """Whether W&B gets the weights, too."""


def is_installed(name: TrackerName) -> bool:
    """Whether the tracker's package is there; it is not loaded for this."""
    return find_spec(name) is not None


def how_to_install(name: TrackerName) -> str:
    """What to type where it is not."""
    return f"pip install 'bowerbird[{name}]'"
