"""Threads that each compute a part of the work by themselves.

Knows torch's threads. Knows nothing of what is computed.

Threads that share every single operation wait for one another at its end. Two halves of a training's batch side by side
are a fifth to a third faster, and do not slow each other down where something else computes (docs/decisions.md).
"""

from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from types import TracebackType
from typing import TypeVar

import torch

from models.machine import Machine

Part = TypeVar("Part")
Result = TypeVar("Result")


class Crew:
    """As many as compute well side by side on a machine; torch's threads are shared out between them."""

    def __init__(self, machine: Machine) -> None:
        self.size = 2 if machine.device == "cpu" and torch.get_num_threads() > 1 else 1
        threads = max(1, torch.get_num_threads() // self.size)
        self._pool = ThreadPoolExecutor(self.size, initializer=torch.set_num_threads, initargs=(threads,))

    def map(self, function: Callable[[Part], Result], parts: Iterable[Part]) -> list[Result]:
        """`function` of each part; the results are in the order of the parts."""
        return list(self._pool.map(function, parts))

    def __enter__(self) -> "Crew":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Wait for those who are at work."""
        self._pool.shutdown(cancel_futures=True)
