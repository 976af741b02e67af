"""Watches the event loop: whatever holds it up for long would also hold up Discord's heartbeats."""

import asyncio
import logging
import time

_EVERY = 0.05  # seconds
_TOO_LONG = 0.1

_log = logging.getLogger(__name__)


async def watch_loop() -> None:
    """Warn of every hold-up over 100 ms, until cancelled, and tell how much of it was computed here: what is not is a
    disk that was waited for, or a machine that is busy with others."""
    while True:
        before, computed = time.monotonic(), time.thread_time()
        await asyncio.sleep(_EVERY)
        late = time.monotonic() - before - _EVERY
        if late > _TOO_LONG:
            cpu = time.thread_time() - computed
            _log.warning("event loop held", extra={"ms": round(late * 1000), "cpu_ms": round(cpu * 1000)})
