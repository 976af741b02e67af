"""How often somebody may ask."""

import pytest

from bot import limits
from bot.limits import Window


class Clock:
    now = 1000.0

    def monotonic(self) -> float:
        return self.now


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    clock = Clock()
    monkeypatch.setattr(limits, "time", clock)
    return clock


def test_as_many_as_allowed_then_the_wait_until_the_oldest_is_past(clock: Clock) -> None:
    window = Window(60)
    assert window.take((1, 2), 2) == 0
    clock.now += 10
    assert window.take((1, 2), 2) == 0
    clock.now += 10
    assert window.take((1, 2), 2) == 40
    clock.now += 39.5
    assert window.take((1, 2), 2) == pytest.approx(0.5)
    clock.now += 0.5
    assert window.take((1, 2), 2) == 0
    assert window.take((1, 2), 2) == 10


@pytest.mark.usefixtures("clock")
def test_everybody_is_counted_alone() -> None:
    window = Window(60)
    assert window.take((1, 2), 1) == 0
    assert window.take((1, 3), 1) == 0
    assert window.take((2, 2), 1) == 0
    assert window.take((1, 2), 1) == 60


@pytest.mark.usefixtures("clock")
def test_nothing_is_allowed() -> None:
    assert Window(60).take((1,), 0) == 60


def test_the_wait_is_true_where_the_limit_was_lowered(clock: Clock) -> None:
    window = Window(60)
    for _ in range(4):
        assert window.take((1,), 4) == 0
        clock.now += 10
    wait = window.take((1,), 2)  # taken 40, 30, 20 and 10 seconds ago: two of them must be left
    assert wait == 40
    clock.now += wait
    assert window.take((1,), 2) == 0


def test_who_asked_long_ago_is_not_kept(clock: Clock, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "_MOST_PEOPLE", 3)
    window = Window(60)
    for person in range(3):
        window.take((person,), 1)
    clock.now += 61
    window.take((7,), 1)
    assert set(window._taken) == {(7,)}
    assert window.take((7,), 1) == 60
