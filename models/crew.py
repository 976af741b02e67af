"""Copies of this process that each do a part of the work.

Knows processes and memory that they share. Knows nothing of what is computed.

Threads that share every single operation wait for one another at its end, and threads that compute a part each wait for
Python's lock. Measured for a training's step on two cores: 566 tokens/s, 903 and, with a copy of the process for the
second half, 1,220 (docs/decisions.md). A copy is a fork: the model is in memory once. Where there is no fork (Windows)
or it is not safe (macOS, CUDA), a crew has one member, who has all threads.
"""

import ctypes
import math
import mmap
import os
import signal
import sys
from collections.abc import Callable, Sequence
from multiprocessing import Pipe
from multiprocessing.connection import Connection
from types import TracebackType
from typing import Any

import torch
from torch import Tensor

from models.machine import Machine

_MOST = 4  # a batch has no more parts that are worth it
_PR_SET_PDEATHSIG = 1  # of linux/prctl.h
_LIBC = ctypes.CDLL(None) if sys.platform == "linux" else None  # looked up here: a copy should load nothing


def crew_size(machine: Machine) -> int:
    """How many compute well side by side on this machine."""
    return min(_MOST, torch.get_num_threads()) if machine.device == "cpu" and sys.platform == "linux" else 1


def shared_tensor(shape: Sequence[int], dtype: torch.dtype) -> Tensor:
    """Zeros in memory that is the same for this process and for the copies that are made of it."""
    if not math.prod(shape):
        return torch.zeros(*shape, dtype=dtype)
    # Anonymous: /dev/shm, which torch would take, has 64 MB in a container.
    memory = mmap.mmap(-1, math.prod(shape) * dtype.itemsize)
    return torch.frombuffer(memory, dtype=dtype, count=math.prod(shape)).view(*shape)


def side_by_side(*tasks: Callable[[], Any], size: int) -> list[Any]:
    """What each task gives: in copies of this process, where a crew is larger than one.

    Raises:
        Exception: whatever one of them met with.
        EOFError: a copy is gone.
    """
    with (crew := Crew(_Tasks(tasks), min(size, len(tasks)))):
        return crew.share("do", range(len(tasks)))


class Crew:
    """`worker` here (member 0) and in `size - 1` copies of this process, from the beginning of a `with` to its end.

    What a copy changes stays in the copy, but for tensors made by `shared_tensor` before.
    """

    def __init__(self, worker: Any, size: int) -> None:
        self.size = size
        self.member = 0
        """Which of them this process is."""
        self._worker = worker
        self._threads = torch.get_num_threads()
        self._ends: list[Connection] = []
        self._copies: list[int] = []
        """Process ids."""

    def share(self, method: str, parts: Sequence[Any]) -> list[Any]:
        """The worker's `method` of each part, in their order; member m does the parts m, m + size, ….

        Raises:
            Exception: whatever a member met with.
            EOFError: a copy is gone.
        """
        for member, end in enumerate(self._ends, 1):
            end.send((method, parts[member :: self.size]))
        results: list[Any] = [None] * len(parts)
        try:
            results[:: self.size] = [getattr(self._worker, method)(part) for part in parts[:: self.size]]
        finally:
            answers = [end.recv() for end in self._ends]
        for member, answer in enumerate(answers, 1):
            if isinstance(answer, Exception):
                raise answer
            results[member :: self.size] = answer
        return results

    def _serve(self, first: int, member: int, other_end: Connection, end: Connection) -> None:
        """What a copy does until the process that it was made of, `first`, closes its end, or is gone."""
        _end_with(first)
        # A terminal's Ctrl-C goes to all, as systemd's SIGTERM does; the first one decides.
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        signal.signal(signal.SIGTERM, signal.SIG_IGN)
        for inherited in (other_end, *self._ends):
            inherited.close()
        self.member = member
        while True:
            try:
                method, parts = end.recv()
                end.send(self._answer(method, parts))
            except (EOFError, OSError):
                return

    def _answer(self, method: str, parts: Sequence[Any]) -> Any:
        try:
            return [getattr(self._worker, method)(part) for part in parts]
        except Exception as error:  # noqa: BLE001  (told to whoever asked)
            return error

    def __enter__(self) -> "Crew":
        if self.size == 1:
            return self
        torch.set_num_threads(1)  # before the fork: a copy must never wait for threads that were not copied
        first = os.getpid()
        for member in range(1, self.size):
            here, there = Pipe()
            copy = os.fork()
            if not copy:
                # Not by multiprocessing, which closes stdin in the copy: another thread may have been reading there.
                try:
                    self._serve(first, member, here, there)
                finally:
                    os._exit(0)
            self._copies.append(copy)
            there.close()
            self._ends.append(here)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for end in self._ends:
            end.close()
        for copy in self._copies:
            os.waitpid(copy, 0)
        torch.set_num_threads(self._threads)


def _end_with(first: int) -> None:
    """Be killed with the process `first`, in the middle of a part: what it held, its pipes and locks, is held here."""
    if _LIBC:  # with its thread that forked, to be exact, which is in the `with` as long
        _LIBC.prctl(_PR_SET_PDEATHSIG, ctypes.c_ulong(signal.SIGKILL))
    if os.getppid() != first:  # it was quicker
        os._exit(0)


class _Tasks:
    def __init__(self, tasks: Sequence[Callable[[], Any]]) -> None:
        self._tasks = tasks

    def do(self, number: int) -> Any:
        return self._tasks[number]()
