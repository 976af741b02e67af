"""How often somebody may ask: a count over the time just past. Kept in memory; a restart forgives."""

import time
from collections import defaultdict, deque

_MOST_PEOPLE = 10_000


class Window:
    """Counts what each key took in the last `seconds`."""

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._taken: dict[tuple[int, ...], deque[float]] = defaultdict(deque)

    def take(self, key: tuple[int, ...], most: int) -> float:
        """Count one more and return 0, or return the seconds to wait where `most` were taken already."""
        now = time.monotonic()
        taken = self._taken[key]
        while taken and taken[0] <= now - self._seconds:
            taken.popleft()
        if len(taken) >= most:
            # Not the oldest: where the limit was lowered since, more than one must pass.
            return taken[-most] + self._seconds - now if most else self._seconds
        taken.append(now)
        if len(self._taken) > _MOST_PEOPLE:
            self._forget(now - self._seconds)
        return 0.0

    def _forget(self, before: float) -> None:
        for key in [key for key, taken in self._taken.items() if not taken or taken[-1] <= before]:
            del self._taken[key]
