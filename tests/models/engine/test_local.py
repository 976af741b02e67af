"""The engine with real child processes, on a tiny base model."""

import asyncio
import contextlib
import os
import signal
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest
import pytest_asyncio

from models import workplace
from models.continuing import new_posts
from models.curve import CURVE
from models.engine import EngineClosedError, EngineError, local, wire
from models.engine.local import LocalEngine
from models.errors import BaseModelError, NothingLearnedError, PromptError, StoreError
from models.keep import keep
from models.store import Store, Version
from models.training import FineTuned, Progress, TrainingOptions
from models.tweets import Tweets
from tests.models import tiny

CORPUS = tiny.corpus()
OPTIONS = TrainingOptions(learning_rate=0.01, batch_tokens=1, most_epochs=2.0)
"""A step a post: enough of them to be stopped between."""
LATER = tiny.corpus(train=110)
"""The posts of `CORPUS` and, after them, some more."""
PROMPT = "My garden"

pytestmark = pytest.mark.asyncio(loop_scope="module")


@dataclass(frozen=True)
class Place:
    """A data directory and a base model for it."""

    data_dir: Path
    base_model: str

    def engine(self) -> LocalEngine:
        return LocalEngine(self.data_dir, self.base_model)

    def elsewhere(self, data_dir: Path) -> LocalEngine:
        return LocalEngine(data_dir, self.base_model)


@dataclass(frozen=True)
class Trained:
    """A training that nobody interrupted."""

    made: FineTuned
    reported: list[Progress]
    niceness: int
    """Of its process, in the middle of it."""


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Place:
    root = tmp_path_factory.mktemp("engine")
    return Place(root / "data", str(tiny.save_model(root / "base", "llama")))


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def engine(place: Place) -> AsyncIterator[LocalEngine]:
    """One for all tests that leave it able to work."""
    engine = place.engine()
    yield engine
    await engine.close()


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def trained(engine: LocalEngine) -> Trained:
    reported: list[Progress] = []
    niceness: list[int] = []

    def look() -> None:
        (process,) = engine._trainings
        niceness.append(os.getpriority(os.PRIO_PROCESS, process.pid))

    look_once = at_first_step(look)

    def on_progress(progress: Progress) -> None:
        reported.append(progress)
        look_once(progress)

    return Trained(await engine.fine_tune(CORPUS, OPTIONS, on_progress, scope="1"), reported, *niceness)


@pytest.fixture(scope="module")
def version(place: Place, trained: Trained) -> Version:
    return keep(CORPUS, OPTIONS, trained.made, Store(place.data_dir / "store"), scope="1")


def weights(made: FineTuned) -> dict[str, bytes]:
    """All files but the picture, which shows the seconds that it took."""
    return {name: content for name, content in made.files.items() if name != CURVE}


def at_first_step(do: Callable[[], object]) -> Callable[[Progress], None]:
    """A callback that does something once, when the training is under way."""
    done: list[object] = []

    def on_progress(progress: Progress) -> None:
        if progress.phase == "training" and not done:
            done.append(do())

    return on_progress


async def tweets(engine: LocalEngine, version: Version, prompt: str = PROMPT, seed: int = 1) -> Tweets:
    return await engine.generate(version, prompt, count=3, seed=seed)


async def stopped_generator(engine: LocalEngine, version: Version) -> Process:
    """The process that writes, warm and held still, so that a test can act in the middle of a request."""
    await tweets(engine, version)
    process = engine._generator
    assert process
    os.kill(process.pid, signal.SIGSTOP)
    return process


# --- training


async def test_a_training_gives_weights_and_numbers(trained: Trained) -> None:
    assert {"adapter_model.safetensors", "adapter_config.json", CURVE} <= set(trained.made.files)
    assert trained.made.metrics["bits_per_byte"] < 0.9 * trained.made.metrics["base_bits_per_byte"]
    assert trained.made.curve
    assert trained.made.base["fingerprint"]


async def test_progress_arrives_step_by_step(trained: Trained) -> None:
    phases = [progress.phase for progress in trained.reported]
    assert phases == ["loading", *["training"] * int(trained.made.metrics["steps"]), "measuring"]
    fractions = [progress.fraction for progress in trained.reported]
    assert fractions == sorted(fractions)
    assert not any(progress.resumed for progress in trained.reported)


async def test_a_training_goes_on_from_a_version(place: Place, version: Version, tmp_path: Path) -> None:
    engine, reported = place.elsewhere(tmp_path), []
    made = await engine.fine_tune(LATER, OPTIONS, reported.append, scope="1", start=version)
    assert made.start["version"] == version.version
    assert made.start["new_posts"] == len(LATER.train) - len(CORPUS.train)
    assert made.metrics["bits_per_byte"] <= made.metrics["start_bits_per_byte"]
    kept = keep(LATER, OPTIONS, made, Store(tmp_path / "store"), scope="1")
    assert new_posts(LATER, kept) == 0


async def test_a_version_that_stays_is_told_as_such(place: Place, version: Version, tmp_path: Path) -> None:
    with pytest.raises(NothingLearnedError, match="no new posts"):
        await place.elsewhere(tmp_path).fine_tune(CORPUS, OPTIONS, lambda _progress: None, scope="1", start=version)


async def test_a_cancelled_training_ends_its_process(place: Place, tmp_path: Path) -> None:
    engine = place.elsewhere(tmp_path)
    processes: list[Process] = []

    def cancel() -> None:
        processes.extend(engine._trainings)
        task.cancel()

    task = asyncio.ensure_future(engine.fine_tune(CORPUS, OPTIONS, at_first_step(cancel), scope="1"))
    with pytest.raises(asyncio.CancelledError):
        await task
    assert [process.returncode for process in processes] == [-signal.SIGKILL]
    assert engine._trainings == set()


async def test_a_killed_training_is_told(place: Place, tmp_path: Path) -> None:
    engine = place.elsewhere(tmp_path)

    def kill() -> None:
        (process,) = engine._trainings
        process.kill()

    with pytest.raises(EngineError, match=r"ended in the middle \(exit code -9\); try again") as caught:
        await engine.fine_tune(CORPUS, OPTIONS, at_first_step(kill), scope="1")
    assert type(caught.value) is EngineError


async def test_the_errors_of_a_training_come_through(tmp_path: Path) -> None:
    engine = LocalEngine(tmp_path, str(tmp_path / "no-model"))
    with pytest.raises(BaseModelError, match="no-model"):
        await engine.fine_tune(CORPUS, OPTIONS, lambda _progress: None, scope="1")


async def test_a_closed_training_goes_on_from_its_checkpoint(place: Place, trained: Trained, tmp_path: Path) -> None:
    engine, closing, before = place.elsewhere(tmp_path), [], []
    close = at_first_step(lambda: closing.append(asyncio.ensure_future(engine.close())))

    def on_progress(progress: Progress) -> None:
        before.append(progress)
        close(progress)

    with pytest.raises(EngineClosedError):
        await engine.fine_tune(CORPUS, OPTIONS, on_progress, scope="1")
    await closing[0]
    steps = sum(progress.phase == "training" for progress in before)
    assert 1 <= steps < trained.made.metrics["steps"]
    assert list(workplace.workplace(tmp_path, "1", "satin").iterdir())
    after: list[Progress] = []
    made = await place.elsewhere(tmp_path).fine_tune(CORPUS, OPTIONS, after.append, scope="1")
    assert weights(made) == weights(trained.made)
    again = [progress for progress in after if progress.phase == "training"]
    assert all(progress.resumed for progress in again)
    assert steps + len(again) == trained.made.metrics["steps"]


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
async def test_a_signal_to_all_its_processes_costs_no_checkpoint(place: Place, tmp_path: Path) -> None:
    engine, closing = place.elsewhere(tmp_path), []

    def terminate() -> None:
        (process,) = engine._trainings
        copies = Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text().split()
        for number in (process.pid, *map(int, copies)):
            os.kill(number, signal.SIGTERM)
        closing.append(asyncio.ensure_future(engine.close()))

    with pytest.raises(EngineClosedError):
        await engine.fine_tune(CORPUS, OPTIONS, at_first_step(terminate), scope="1")
    await closing[0]
    assert list(workplace.workplace(tmp_path, "1", "satin").glob("checkpoint*"))


async def test_a_training_that_starts_while_the_engine_closes_is_refused(
    place: Place, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    engine = place.elsewhere(tmp_path)
    start, started = engine._start, []

    async def start_too_late(task: str) -> Process:
        started.append(await start(task))
        await engine.close()
        return started[0]

    monkeypatch.setattr(engine, "_start", start_too_late)
    with pytest.raises(EngineClosedError):
        await engine.fine_tune(CORPUS, OPTIONS, lambda _progress: None, scope="1")
    assert started[0].returncode is not None


async def test_a_result_that_is_cut_off_is_told(engine: LocalEngine) -> None:
    pipe = asyncio.StreamReader()
    pipe.feed_data(wire.line({"made": {}, "files": {"weights": 100}}) + b"only half")
    pipe.feed_eof()
    process = cast("Process", SimpleNamespace(stdout=pipe))
    with pytest.raises(EngineError, match="ended before its result was here"):
        await engine._follow(process, lambda _progress: None)


async def test_a_process_is_ended_though_nobody_read_what_it_said() -> None:
    command = [sys.executable, "-c", "import sys; sys.stdout.write('x' * 10_000_000)"]
    process = await asyncio.create_subprocess_exec(*command, stdin=PIPE, stdout=PIPE)
    assert process.stdout
    await process.stdout.readexactly(1)
    async with asyncio.timeout(10):
        await local._end(process)
    assert process.returncode is not None


# --- writing


async def test_a_training_gives_way_to_whoever_waits_for_a_tweet(
    engine: LocalEngine, version: Version, trained: Trained
) -> None:
    await tweets(engine, version)
    assert engine._generator
    writer = os.getpriority(os.PRIO_PROCESS, engine._generator.pid)
    assert writer == os.getpriority(os.PRIO_PROCESS, 0)
    assert trained.niceness == min(19, writer + 10)


async def test_tweets_begin_with_the_prompt_and_follow_the_seed(engine: LocalEngine, version: Version) -> None:
    made = await tweets(engine, version)
    assert made.texts
    assert all(text.startswith(PROMPT) for text in made.texts)
    assert await tweets(engine, version) == made
    assert await tweets(engine, version, seed=2) != made


async def test_the_writer_is_told_whether_it_has_the_machine_to_itself(
    engine: LocalEngine, version: Version, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[bool] = []
    send = local._send

    async def listening(process: Process, message: dict[str, Any]) -> None:
        if "prompt" in message:
            told.append(message["beside_training"])
        await send(process, message)

    monkeypatch.setattr(local, "_send", listening)
    idle = await tweets(engine, version)
    under_way = asyncio.Event()
    training = asyncio.create_task(engine.fine_tune(LATER, OPTIONS, at_first_step(under_way.set), scope="2"))
    await under_way.wait()
    beside = await tweets(engine, version)
    training.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await training
    again = await tweets(engine, version)
    assert told == [False, True, False]
    assert idle == beside == again


async def test_requests_are_answered_in_the_order_they_came(engine: LocalEngine, version: Version) -> None:
    answered: list[int] = []

    async def ask(seed: int) -> Tweets:
        made = await tweets(engine, version, seed=seed)
        answered.append(seed)
        return made

    made = await asyncio.gather(*(ask(seed) for seed in (3, 1, 2)))
    assert answered == [3, 1, 2]
    assert made[1] == await tweets(engine, version, seed=1)


async def test_the_errors_of_writing_come_through_and_the_next_request_works(
    engine: LocalEngine, version: Version
) -> None:
    with pytest.raises(PromptError, match="at most 200"):
        await tweets(engine, version, "long " * 100)
    other_base = {"base": version.about["base"] | {"fingerprint": "other"}}
    with pytest.raises(StoreError, match="train it again"):
        await tweets(engine, replace(version, path=version.path / "other", about=other_base))
    with pytest.raises(EngineError, match="could not be written; try again"):
        await tweets(engine, replace(version, path=version.path / "broken", about={}))
    assert (await tweets(engine, version)).texts


async def test_an_answer_longer_than_a_pipe_holds(engine: LocalEngine, version: Version) -> None:
    other_base = {"base": version.about["base"] | {"fingerprint": "other"}}
    with pytest.raises(StoreError) as caught:
        await tweets(engine, replace(version, version="v" * 200_000, path=version.path / "long", about=other_base))
    assert len(str(caught.value)) > 200_000


async def test_a_request_that_is_given_up_does_not_answer_the_next(engine: LocalEngine, version: Version) -> None:
    expected = await tweets(engine, version, seed=2)
    process = await stopped_generator(engine, version)
    given_up = asyncio.ensure_future(tweets(engine, version, seed=1))
    await asyncio.sleep(0.1)
    given_up.cancel()
    with pytest.raises(asyncio.CancelledError):
        await given_up
    os.kill(process.pid, signal.SIGCONT)
    assert await tweets(engine, version, seed=2) == expected


async def test_a_killed_generator_is_told_and_the_next_request_works(engine: LocalEngine, version: Version) -> None:
    process = await stopped_generator(engine, version)
    asked = asyncio.ensure_future(tweets(engine, version))
    await asyncio.sleep(0.1)
    process.kill()
    with pytest.raises(EngineError, match="it starts again with the next request"):
        await asked
    assert (await tweets(engine, version)).texts
    assert engine._generator is not process


async def test_a_generator_that_falls_silent_is_replaced(
    engine: LocalEngine, version: Version, monkeypatch: pytest.MonkeyPatch
) -> None:
    process = await stopped_generator(engine, version)
    with monkeypatch.context() as patch:
        patch.setattr(local, "_ANSWER_PATIENCE", 0.2)
        with pytest.raises(EngineError, match="it starts again"):
            await tweets(engine, version)
    assert process.returncode == -signal.SIGKILL


async def test_closing_lets_the_running_request_end(place: Place, version: Version) -> None:
    engine = place.engine()
    await engine.warm_up()
    process = await stopped_generator(engine, version)
    running, waiting = (asyncio.ensure_future(tweets(engine, version, seed=seed)) for seed in (1, 2))
    await asyncio.sleep(0.1)
    closing = asyncio.ensure_future(engine.close())
    await asyncio.sleep(0.1)
    os.kill(process.pid, signal.SIGCONT)
    assert (await running).texts
    with pytest.raises(EngineClosedError):
        await waiting
    await closing
    assert process.returncode is not None
    with pytest.raises(EngineClosedError):
        await tweets(engine, version)
    with pytest.raises(EngineClosedError):
        await engine.fine_tune(CORPUS, OPTIONS, lambda _progress: None, scope="1")


async def test_closing_does_not_wait_for_a_silent_generator(
    place: Place, version: Version, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(local, "_LAST_ANSWER_PATIENCE", 0.2)
    engine = place.engine()
    await stopped_generator(engine, version)
    asked: asyncio.Future[Any] = asyncio.ensure_future(tweets(engine, version))
    await asyncio.sleep(0.1)
    async with asyncio.timeout(5):
        await engine.close()
    with pytest.raises(EngineError):
        await asked
