"""What holds the event loop up is told, and whether the bot itself did."""

import asyncio
import contextlib
import time

import pytest

from bot.watch import watch_loop


def _compute() -> None:
    began = time.thread_time()
    while time.thread_time() < began + 0.3:
        pass


async def _told(caplog: pytest.LogCaptureFixture) -> tuple[int, int]:
    """The milliseconds of the longest hold-up, and how many of these were computed."""
    await asyncio.sleep(0.1)  # it has looked again
    return max((vars(record)["ms"], vars(record)["cpu_ms"]) for record in caplog.records)


async def test_what_is_computed_and_what_is_waited_for_are_told_apart(caplog: pytest.LogCaptureFixture) -> None:
    watching = asyncio.create_task(watch_loop())
    await asyncio.sleep(0.01)
    _compute()
    held, computed = await _told(caplog)
    assert held >= 200
    assert computed >= 250

    caplog.clear()
    time.sleep(0.4)  # noqa: ASYNC251  (that is what is looked for)
    held, computed = await _told(caplog)
    assert held >= 300
    assert computed < 200

    watching.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await watching
