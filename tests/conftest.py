"""What all tests need of the process they run in."""

import os
import signal

# A shell ignores the interrupt for what it starts in the background, and children inherit that: those that are to be
# interrupted by a test would not notice.
signal.signal(signal.SIGINT, signal.default_int_handler)

# Tests that run side by side (pytest -n) have a core each, with all that they start: several processes that compute on
# the same cores stand in each other's way, and on one core the same seed gives the same bytes.
_worker = os.environ.get("PYTEST_XDIST_WORKER", "")
if _worker and hasattr(os, "sched_setaffinity"):
    _cores = sorted(os.sched_getaffinity(0))
    os.sched_setaffinity(0, {_cores[int(_worker.removeprefix("gw")) % len(_cores)]})
