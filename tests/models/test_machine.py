"""What a machine computes with."""

from pathlib import Path

import pytest
import torch

from models import machine
from models.machine import Machine


def cpuinfo(monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    def read(path: Path, **_options: object) -> str:
        assert path == Path("/proc/cpuinfo")
        return text

    monkeypatch.setattr(Path, "read_text", read)


@pytest.mark.parametrize(
    ("text", "has"),
    [
        ("processor\t: 0\nflags\t\t: fpu sse2 avx512_bf16 avx512f\n", True),
        ("processor\t: 0\nflags\t\t: fpu sse2 amx_bf16\n", True),
        ("processor\t: 0\nFeatures\t: fp asimd bf16 i8mm\n", True),
        ("processor\t: 0\nflags\t\t: fpu sse2 avx2\n", False),
        ("processor\t: 0\nmodel name\t: bf16\nflags\t\t: fpu\n", False),
        ("flags\t\t: fpu xbf16 bf16x\n", False),
        ("", False),
    ],
)
def test_bf16_is_read_from_the_flags_of_the_processor(monkeypatch: pytest.MonkeyPatch, text: str, has: bool):  # noqa: FBT001
    cpuinfo(monkeypatch, text)
    assert machine._cpu_has_bf16() is has


def test_a_machine_without_cpuinfo_has_no_bf16(monkeypatch: pytest.MonkeyPatch):
    def missing(*_args: object, **_options: object) -> str:
        raise FileNotFoundError

    monkeypatch.setattr(Path, "read_text", missing)
    assert not machine._cpu_has_bf16()


@pytest.mark.parametrize(("bf16", "dtype"), [(True, torch.bfloat16), (False, torch.float32)])
def test_a_cpu_computes_in_bf16_where_it_can(monkeypatch: pytest.MonkeyPatch, bf16: bool, dtype: torch.dtype):  # noqa: FBT001
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    monkeypatch.setattr(machine, "_cpu_has_bf16", lambda: bf16)
    found = machine.probe.__wrapped__()
    assert (found.device, found.dtype) == ("cpu", dtype)


@pytest.mark.parametrize(("bf16", "dtype"), [(True, torch.bfloat16), (False, torch.float32)])
def test_cuda_is_used_where_it_is(monkeypatch: pytest.MonkeyPatch, bf16: bool, dtype: torch.dtype):  # noqa: FBT001
    monkeypatch.setattr(torch.cuda, "is_available", lambda: True)
    monkeypatch.setattr(torch.cuda, "is_bf16_supported", lambda: bf16)
    found = machine.probe.__wrapped__()
    assert (found.device, found.dtype) == ("cuda", dtype)


def test_only_the_cores_given_to_this_process_count(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("os.sched_getaffinity", lambda _process: {0, 3, 5}, raising=False)
    assert machine.probe.__wrapped__().threads == 3


def test_a_machine_as_people_read_it():
    assert str(Machine("cpu", torch.bfloat16, 2)) == "cpu, bfloat16, 2 threads"


@pytest.mark.parametrize(("threads", "set_to"), [(None, 4), (2, 2)])
def test_use_sets_the_threads(monkeypatch: pytest.MonkeyPatch, threads: int | None, set_to: int):
    asked: list[int] = []
    monkeypatch.setattr(torch, "set_num_threads", asked.append)
    machine.use(Machine("cpu", torch.float32, 4), threads)
    assert asked == [set_to]
