"""What all tests need of the process they run in."""

import os
import signal

import pytest
from hypothesis import settings

# No test is timed: what takes long on a busy machine is not wrong.
settings.register_profile("bowerbird", deadline=None)
settings.load_profile("bowerbird")

# A shell ignores the interrupt for what it starts in the background, and children inherit that: those that are to be
# interrupted by a test would not notice.
signal.signal(signal.SIGINT, signal.default_int_handler)

# Tests that run side by side (pytest -n) have a core each, with all that they start: several processes that compute on
# the same cores stand in each other's way, and on one core the same seed gives the same bytes.
_worker = os.environ.get("PYTEST_XDIST_WORKER", "")
if _worker and hasattr(os, "sched_setaffinity"):
    _cores = sorted(os.sched_getaffinity(0))
    os.sched_setaffinity(0, {_cores[int(_worker.removeprefix("gw")) % len(_cores)]})


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Files with slow tests first, then whole processes: a long one that begins last would keep everybody waiting."""
    slow = {item.path for item in items if item.get_closest_marker("slow")}
    items.sort(key=lambda item: (item.path not in slow, item.path.parent.name != "process"))
