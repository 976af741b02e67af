"""The engine: where fine-tuning and generation run, out of the process that asks.

This file is the seam: what every engine can do, and the words for asking. It needs no torch. `local` keeps the work on
this machine in child processes.
"""

from collections.abc import Callable
from typing import Protocol

from models.corpus import Corpus
from models.errors import BowerbirdError
from models.store import Version
from models.training import FineTuned, Progress, TrainingOptions
from models.tweets import Tweets

__all__ = ["Engine", "EngineClosedError", "EngineError"]


class EngineError(BowerbirdError):
    """The process that did the work ended or fell silent; asking again may help."""


class EngineClosedError(EngineError):
    """The engine is closing; a training goes on from its checkpoint next time."""


class Engine(Protocol):
    """Fine-tunes and generates; keeps nothing but checkpoints. Every call may raise a `BowerbirdError` of the work."""

    async def fine_tune(
        self,
        corpus: Corpus,
        options: TrainingOptions,
        on_progress: Callable[[Progress], None],
        *,
        scope: str,
        start: Version | None = None,
    ) -> FineTuned:
        """Train; `scope` and the corpus's key name the checkpoint that a later call resumes. Cancelling ends the work.

        With `start` the training goes on from that version where it can; see `models.finetune.fine_tune`.

        Raises:
            NothingLearnedError: going on from `start` makes nothing better.
            EngineClosedError: the engine was closed meanwhile.
        """

    async def generate(self, version: Version, prompt: str, *, count: int, seed: int) -> Tweets:
        """Tweets of a stored version; see `models.generate.generate`."""

    async def close(self) -> None:
        """End all work; trainings save a checkpoint first."""
