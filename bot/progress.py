"""How far running jobs are: kept in memory only, since a card redraws itself from the next step.

Knows numbers. The runner writes, the cards read.
"""

from dataclasses import dataclass

from models.training import Progress


@dataclass(slots=True)
class Standing:
    """A running job between two steps."""

    words: str = "Starting"
    fraction: float = 0.0
    progress: Progress | None = None


Standings = dict[int, Standing]
"""By the job's number."""
