"""An engine whose trainings go on when a test says so, and a store filled without training."""

import asyncio
import itertools
from collections.abc import Callable

from models.corpus import Corpus, Counts
from models.engine import EngineClosedError
from models.errors import BowerbirdError
from models.keep import keep
from models.store import Store, Version
from models.training import FineTuned, Progress, TrainingOptions
from models.tweets import Tweets

METRICS = {
    "base_bits_per_byte": 2.0,
    "bits_per_byte": 1.5,
    "training_seconds": 60.0,
    "epochs": 2.0,
    "tokens_per_second": 300.0,
}
BASE = {"name": "embedded", "fingerprint": "0" * 64}


class SteppedTraining:
    """One call of `fine_tune`: a test reports progress, then ends it."""

    def __init__(
        self,
        corpus: Corpus,
        options: TrainingOptions,
        on_progress: Callable[[Progress], None],
        scope: str,
        start: Version | None,
        first_tweets: list[str],
    ) -> None:
        self.first_tweets = first_tweets
        self.corpus, self.options, self.scope, self.start = corpus, options, scope, start
        self._on_progress = on_progress
        self.ended: asyncio.Future[FineTuned] = asyncio.get_running_loop().create_future()
        self.was_cancelled = False

    def progress(self, fraction: float, sample: str | None = None) -> None:
        self._on_progress(
            Progress("training", fraction, loss=3.2, tokens_per_second=310.0, remaining_seconds=95.0, sample=sample)
        )

    def finish(self) -> None:
        tweets = self.first_tweets
        curve = [{"step": 1, "seconds": 1.0, "loss": 3.0, "bits_per_byte": 1.9}]
        self.ended.set_result(FineTuned({"adapter.bin": b"weights"}, METRICS, curve, BASE, "f" * 64, tweets=tweets))

    def fail(self, error: Exception) -> None:
        self.ended.set_exception(error)


class SteppedEngine:
    """See `models.engine.Engine`."""

    def __init__(self) -> None:
        self.trainings: list[SteppedTraining] = []
        self.requests: list[tuple[Version, str, int]] = []
        self.tweets: Callable[[str, int], Tweets] = _some_tweets
        self.first_tweets = [f"My dream is peg {number}" for number in range(1, 6)]
        self.error: BowerbirdError | None = None

    async def fine_tune(
        self,
        corpus: Corpus,
        options: TrainingOptions,
        on_progress: Callable[[Progress], None],
        *,
        scope: str,
        start: Version | None = None,
    ) -> FineTuned:
        training = SteppedTraining(corpus, options, on_progress, scope, start, self.first_tweets)
        self.trainings.append(training)
        try:
            return await training.ended
        except asyncio.CancelledError:
            training.was_cancelled = True
            raise

    async def generate(self, version: Version, prompt: str, *, count: int, seed: int) -> Tweets:
        del seed
        self.requests.append((version, prompt, count))
        if self.error:
            raise self.error
        return self.tweets(prompt, count)

    async def close(self) -> None:
        for training in self.trainings:
            if not training.ended.done():
                training.ended.set_exception(EngineClosedError("stopping"))


def _some_tweets(prompt: str, count: int) -> Tweets:
    return Tweets([f"{prompt} number {number} of the blue things".strip() for number in range(1, count + 1)])


_numbers = itertools.count(1)


def add_model(store: Store, key: str, scope: str, *, kept: int = 100, **more: object) -> Version:
    """A version in the store as a training would leave it."""
    handles = key.split("-")
    posts = [f"post {next(_numbers)} of {key}" for _ in range(3)]
    counts = Counts(downloaded=kept + 20, retweets=15, short=5, kept=kept)
    corpus = Corpus(handles, posts[:1], posts[1:2], posts[2:], counts, dict.fromkeys(handles, counts))
    made = FineTuned({"adapter.bin": b"weights"}, METRICS, [], BASE, "f" * 64)
    return keep(corpus, TrainingOptions(), made, store, scope=scope, more=more)
