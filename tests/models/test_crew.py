"""A crew: parts in order, whoever did them; shared memory; errors; nobody left behind."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
import torch

from models.crew import Crew, shared_tensor, side_by_side


class Worker:
    def __init__(self) -> None:
        self.place = shared_tensor((4,), torch.float32)
        self.own = 0

    def square(self, number: int) -> tuple[int, int]:
        return number * number, os.getpid()

    def put(self, number: int) -> None:
        self.place[number] = number + 1.0
        self.own += 1

    def refuse(self, number: int) -> None:
        raise ValueError(f"not {number}")

    def leave(self, number: int) -> None:
        if number:
            os._exit(0)


@pytest.mark.parametrize("size", [1, 2, 3])
@pytest.mark.parametrize("count", [0, 1, 2, 7])
def test_results_are_in_the_order_of_the_parts(size: int, count: int):
    with Crew(Worker(), size) as crew:
        results = crew.share("square", list(range(count)))
    assert [square for square, _ in results] == [number * number for number in range(count)]
    assert len({pid for _, pid in results}) == min(size, count)


def test_shared_memory_is_shared_and_nothing_else():
    worker = Worker()
    with Crew(worker, 2) as crew:
        crew.share("put", [0, 1, 2, 3])
    assert worker.place.tolist() == [1.0, 2.0, 3.0, 4.0]
    assert worker.own == 2


def test_an_empty_tensor_can_be_shared():
    assert shared_tensor((0, 5), torch.bfloat16).shape == (0, 5)


@pytest.mark.parametrize("parts", [[1], [1, 2], [1, 2, 3]])
def test_an_error_is_raised_here_and_the_crew_goes_on(parts: list[int]):
    with Crew(Worker(), 2) as crew:
        with pytest.raises(ValueError, match="not "):
            crew.share("refuse", parts)
        assert [square for square, _ in crew.share("square", [5, 6])] == [25, 36]


def test_a_copy_that_is_gone_is_an_error():
    with Crew(Worker(), 2) as crew, pytest.raises((EOFError, OSError)):
        crew.share("leave", [0, 1])


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_to_all_leaves_the_copies_to_the_first_one(number: signal.Signals):
    with Crew(Worker(), 2) as crew:
        (_, _), (_, copy) = crew.share("square", [0, 1])
        os.kill(copy, number)
        assert crew.share("square", [2, 3]) == [(4, os.getpid()), (9, copy)]


def test_torchs_threads_are_as_before():
    before = torch.get_num_threads()
    with Crew(Worker(), 2):
        assert torch.get_num_threads() == 1
    assert torch.get_num_threads() == before


def test_copies_end_when_the_first_one_is_killed():
    program = """
import os, sys, time
from models.crew import Crew
class Worker:
    def pid(self, _part): return os.getpid()
with Crew(Worker(), 2) as crew:
    print(*crew.share("pid", [0, 1]), flush=True)
    time.sleep(60)
"""
    with subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE, text=True) as first:
        assert first.stdout is not None
        here, copy = map(int, first.stdout.readline().split())
        assert here == first.pid != copy
        first.send_signal(signal.SIGKILL)
        first.wait()
        for _ in range(200):
            if not Path(f"/proc/{copy}").exists():
                break
            time.sleep(0.05)
    assert not Path(f"/proc/{copy}").exists()


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere a copy ends after its part")
def test_a_copy_in_the_middle_of_its_part_ends_with_the_first_one():
    """It holds what the first one held: a lock, or a pipe whose end somebody waits for."""
    program = """
import time
from models.crew import side_by_side
side_by_side(lambda: time.sleep(60), lambda: (print(flush=True), time.sleep(60)), size=2)
"""
    with subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE, text=True) as first:
        assert first.stdout is not None
        first.stdout.readline()
        first.send_signal(signal.SIGKILL)
        killed = time.monotonic()
        assert first.stdout.read() == ""
        assert time.monotonic() - killed < 30


def test_a_copy_does_not_wait_for_what_another_thread_reads():
    """As in the engine's process, which waits for the end of its stdin in a thread."""
    program = """
import sys, threading, time
from models.crew import Crew
threading.Thread(target=sys.stdin.read, daemon=True).start()
time.sleep(0.2)
class Worker:
    def double(self, part): return 2 * part
with Crew(Worker(), 2) as crew:
    print(*crew.share("double", [1, 2]), flush=True)
"""
    with subprocess.Popen(
        [sys.executable, "-c", program], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as first:
        assert first.stdout is not None
        assert first.stdout.readline() == "2 4\n"
        assert first.stdin is not None
        first.stdin.close()
        assert first.wait(timeout=30) == 0


@pytest.mark.parametrize("size", [1, 2, 4])
def test_tasks_side_by_side_give_their_results_in_order(size: int):
    results = side_by_side(lambda: ("first", os.getpid()), lambda: ("second", os.getpid()), size=size)
    assert [name for name, _ in results] == ["first", "second"]
    assert len({pid for _, pid in results}) == min(size, 2)


def test_the_error_of_a_task_is_raised():
    def refuse() -> None:
        raise ValueError("not this one")

    with pytest.raises(ValueError, match="not this one"):
        side_by_side(lambda: 1, refuse, size=2)
