"""What this machine computes with: device, dtype, threads.

Knows torch and the processor. Knows nothing of models or posts.
"""

import ctypes
import os
import platform
import sys
from collections.abc import Collection
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import torch

_BF16_FLAGS = frozenset({"avx512_bf16", "amx_bf16", "bf16"})  # x86 with AVX-512, x86 with AMX, Arm

_M_TRIM_THRESHOLD, _M_MMAP_THRESHOLD, _M_ARENA_MAX = -1, -3, -8  # malloc.h


@dataclass(frozen=True, slots=True)
class Machine:
    """Where to compute and in which dtype the frozen weights and the arithmetic are kept."""

    device: str
    dtype: torch.dtype
    threads: int

    def __str__(self) -> str:
        return f"{self.device}, {str(self.dtype).removeprefix('torch.')}, {self.threads} threads"

    def to_json(self) -> dict[str, Any]:
        """What a result may depend on: `cpu`, `device`, `dtype`, `threads`, and `gpu` where there is one."""
        told = {
            "cpu": _cpu_model(),
            "device": self.device,
            "dtype": str(self.dtype).removeprefix("torch."),
            "threads": self.threads,
        }
        return told | ({"gpu": torch.cuda.get_device_name()} if self.device == "cuda" else {})


@cache
def probe() -> Machine:
    """The best this machine has: CUDA, else the CPU; bfloat16 where it has the instructions, else float32.

    By the processor's flags and not by timing, so that the answer is the same at every start: a resumed training must
    go on in the dtype it began in.
    """
    threads = max(1, len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1)
    if torch.cuda.is_available():
        return Machine("cuda", torch.bfloat16 if torch.cuda.is_bf16_supported() else torch.float32, threads)
    return Machine("cpu", torch.bfloat16 if _cpu_has_bf16() else torch.float32, threads)


def use(machine: Machine, threads: int | None = None) -> None:
    """Set this process's thread count and keep freed memory at hand.

    Two computing processes must share the cores, not both take all of them.
    """
    torch.set_num_threads(threads or machine.threads)
    if sys.platform == "linux":
        _keep_freed_memory()


def _keep_freed_memory() -> None:
    """Have glibc reuse large blocks: it gives each back to the system at once, and a step is full of them.

    Measured: 255 → 367 tokens/s, since every block came back as page faults. One heap for all threads, and blocks over
    32 MB still apart from it: the heap broken up by larger ones, a training's peak went from 2 to 5 GB.
    """
    libc = ctypes.CDLL(None)
    if hasattr(libc, "mallopt"):
        libc.mallopt(_M_ARENA_MAX, 1)
        libc.mallopt(_M_MMAP_THRESHOLD, 32 << 20)
        libc.mallopt(_M_TRIM_THRESHOLD, (1 << 31) - 1)


def _cpu_has_bf16() -> bool:
    return not _BF16_FLAGS.isdisjoint(_cpu_fact({"flags", "Features"}).split())


def _cpu_model() -> str:
    """Its name where Linux tells one, else its architecture: Arm's processors are not named there."""
    return _cpu_fact({"model name"}) or platform.processor() or platform.machine()


def _cpu_fact(names: Collection[str]) -> str:
    """The first processor's entry of one of these names; empty where there is none."""
    try:
        text = Path("/proc/cpuinfo").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""
    for line in text.splitlines():
        name, _, value = line.partition(":")
        if name.strip() in names:
            return value.strip()
    return ""
