"""A measurement in a process of its own, whose memory and threads are nobody else's."""

import os
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from typing import Any, TypeVar

T = TypeVar("T")


def alone(function: Callable[..., T], *arguments: Any) -> T:
    """What `function` of a module gives in a new process, which computes as the command line does."""
    # A child process reads it when it imports torch.
    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
        return pool.submit(function, *arguments).result()
