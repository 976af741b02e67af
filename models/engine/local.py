"""The engine on this machine: one long-lived process that writes tweets, and a process for each training.

Knows processes and their pipes. What the children do is in `worker`; what is said over the pipes in `wire`.
"""

import asyncio
import contextlib
import json
import logging
import os
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import Callable
from dataclasses import asdict
from itertools import count as numbers
from pathlib import Path
from typing import Any

from models.corpus import Corpus
from models.engine import EngineClosedError, EngineError, wire
from models.store import Version
from models.training import FineTuned, Progress, TrainingOptions
from models.tweets import Tweets

_STOP_PATIENCE = 7.0  # seconds for a training to save its checkpoint: a step or a validation, and 50 MB to write
_LAST_ANSWER_PATIENCE = 6.0
_ANSWER_PATIENCE = 180.0  # seconds for one request for tweets once it is its turn
_LONGEST_LINE = 4 << 20  # bytes; fifty tweets of the rarest characters, each escaped, are over 64 KiB
# A step of writing is 120 short products: threads that went to sleep between them would take as long as one alone.
_WAITING = {"GOMP_SPINCOUNT": "5000"}
_GENERATOR_DIED = "The process that writes tweets ended; it starts again with the next request, so try once more."

_log = logging.getLogger(__name__)


class LocalEngine:
    """See `models.engine.Engine`. The generator starts with the first request, or with `warm_up`."""

    def __init__(self, data_dir: Path, base_model: str) -> None:
        self._data_dir = data_dir
        self._base_model = base_model
        self._trainings: set[Process] = set()
        self._generator: Process | None = None
        self._turn = asyncio.Lock()
        self._ids = numbers(1)
        self._closing = False

    async def warm_up(self) -> None:
        """Start the generator, so that the first tweet need not wait for torch to be imported."""
        async with self._turn:
            await self._ready_generator()

    async def fine_tune(
        self,
        corpus: Corpus,
        options: TrainingOptions,
        on_progress: Callable[[Progress], None],
        *,
        scope: str,
        start: Version | None = None,
    ) -> FineTuned:
        """See `models.engine.Engine`.

        Raises:
            EngineError: the process ended in the middle.
        """
        self._refuse_when_closing()
        process = await self._start("train")
        self._trainings.add(process)
        try:
            self._refuse_when_closing()  # it may have been closed while the process was started
            request = {
                "corpus": corpus.to_json(), "options": asdict(options), "scope": scope,
                "data_dir": str(self._data_dir), "base_model": self._base_model,
                "start": wire.version_message(start) if start else None,
            }  # fmt: skip
            await _send(process, request)
            return await self._follow(process, on_progress)
        except EngineError:
            if self._closing:  # killed for taking too long to stop, perhaps while its result was being read
                raise EngineClosedError("The training was stopped; it goes on when the bot is back.") from None
            raise
        finally:
            self._trainings.discard(process)
            await _end(process)

    async def generate(self, version: Version, prompt: str, *, count: int, seed: int) -> Tweets:
        """See `models.engine.Engine`. Requests are answered one after the other, in the order they came.

        Raises:
            EngineError: the generator ended or fell silent; the next request starts another.
        """
        number = next(self._ids)
        request = {
            "id": number, "version": wire.version_message(version), "data_dir": str(self._data_dir),
            "prompt": prompt, "count": count, "seed": seed,
        }  # fmt: skip
        async with self._turn:
            if self._closing:
                raise EngineClosedError("The bot is stopping; try again in a minute.")
            request["beside_training"] = bool(self._trainings)
            process = await self._ready_generator()
            try:
                await _send(process, request)
                async with asyncio.timeout(_ANSWER_PATIENCE):
                    while (message := await _receive(process)).get("id") != number:
                        pass  # the answer to a request that was given up
            except (EngineError, TimeoutError, OSError) as error:
                await _end(process)
                raise EngineError(_GENERATOR_DIED) from error
        if "error" in message:
            raise wire.raised(message)
        return wire.read_tweets(message)

    async def close(self) -> None:
        """See `models.engine.Engine`; takes at most eight seconds."""
        self._closing = True
        stopping = [asyncio.create_task(self._stop_trainings()), asyncio.create_task(self._last_answer())]
        await asyncio.gather(*stopping)

    def _refuse_when_closing(self) -> None:
        if self._closing:
            raise EngineClosedError("The bot is stopping; the training goes on when it is back.")

    async def _last_answer(self) -> None:
        """Let the request that is being answered end; those behind it are refused by `_closing`."""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(_LAST_ANSWER_PATIENCE), self._turn:
                pass
        if self._generator:
            await _end(self._generator)

    async def _stop_trainings(self) -> None:
        for process in list(self._trainings):
            with contextlib.suppress(OSError, EngineError):
                await _send(process, {"stop": True})
        waits = [asyncio.ensure_future(process.wait()) for process in self._trainings]
        if waits:
            _, late = await asyncio.wait(waits, timeout=_STOP_PATIENCE)
            for wait in late:
                wait.cancel()
        for process in list(self._trainings):
            await _end(process)

    async def _follow(self, process: Process, on_progress: Callable[[Progress], None]) -> FineTuned:
        while True:
            message = await _receive(process)
            if "progress" in message:
                on_progress(wire.read_progress(message))
            elif "made" in message:
                assert process.stdout  # noqa: S101  (it was started with a pipe)
                try:
                    files = {name: await process.stdout.readexactly(size) for name, size in message["files"].items()}
                except asyncio.IncompleteReadError as error:
                    raise EngineError(
                        "The process that trained ended before its result was here; try again."
                    ) from error
                return wire.read_made(message, files)
            elif "error" in message:
                raise wire.raised(message)
            else:
                raise EngineClosedError("The training was stopped; it goes on when the bot is back.")

    async def _ready_generator(self) -> Process:
        if self._generator is None or self._generator.returncode is not None:
            self._generator = await self._start("generate")
        return self._generator

    async def _start(self, task: str) -> Process:
        environment = {"OMP_WAIT_POLICY": "PASSIVE"} | (_WAITING if task == "generate" else {}) | os.environ
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "models.engine.worker", task,
            stdin=PIPE, stdout=PIPE, env=environment, limit=_LONGEST_LINE,
        )  # fmt: skip
        _log.debug("started a process to %s: %s", task, process.pid)
        return process


async def _send(process: Process, message: dict[str, Any]) -> None:
    assert process.stdin  # noqa: S101  (it was started with a pipe)
    process.stdin.write(wire.line(message))
    try:
        await process.stdin.drain()
    except OSError as error:
        raise EngineError("The process that was to do the work ended; try again.") from error


async def _receive(process: Process) -> wire.Message:
    assert process.stdout  # noqa: S101
    text = await process.stdout.readline()
    if not text.endswith(b"\n"):
        code = await process.wait()
        raise EngineError(f"The process that did the work ended in the middle (exit code {code}); try again.")
    message: wire.Message = json.loads(text)
    return message


async def _end(process: Process) -> None:
    with contextlib.suppress(ProcessLookupError):
        process.kill()
    # Not only the process: what is left in its pipes would keep `wait` from returning.
    if process.stdin:
        process.stdin.close()
    if process.stdout:
        with contextlib.suppress(RuntimeError):  # somebody reads it already
            await process.stdout.read()
    await process.wait()
    if process.stdin:
        with contextlib.suppress(OSError):  # what could not be sent any more; asyncio logs it if nobody asks
            await process.stdin.wait_closed()
