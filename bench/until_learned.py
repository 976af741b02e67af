"""How long a training takes until its weights are there, without the measuring and the writing that follow."""

import tempfile
import time
from pathlib import Path
from unittest.mock import patch

from models.base import Base
from models.corpus import Corpus
from models.training import TrainingOptions


def until_learned(corpus: Corpus, base: Base, options: TrainingOptions) -> tuple[float, dict[str, float]]:
    """Seconds of `fine_tune` until it begins to measure, and the metrics of what it gives."""
    from models.finetune import fine_tune  # noqa: PLC0415  (torch)

    ready: list[float] = []
    with (
        tempfile.TemporaryDirectory() as directory,
        # Nobody reads the tweets, and writing them takes as long as some of the trainings.
        patch("models.finetune.Measure.as_written", lambda *_asked: ({}, [])),
    ):
        started = time.perf_counter()
        made = fine_tune(
            corpus, base, options,
            lambda progress: ready.append(time.perf_counter()) if progress.phase == "measuring" else None,
            Path(directory),
        )  # fmt: skip
    return ready[0] - started, made.metrics
