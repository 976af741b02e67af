"""A child process of the local engine: `python -m models.engine.worker train` or `… generate`.

Knows how to do what it is asked, one request after the other. Knows nothing of who asks. It ends when its stdin does,
so that no child outlives a killed parent.
"""

import contextlib
import json
import logging
import os
import queue
import signal
import sys
import threading
from collections import OrderedDict
from pathlib import Path
from typing import Any, BinaryIO, NoReturn

from models.engine import wire
from models.errors import BowerbirdError

_VOICES_IN_MEMORY = 3  # 300 MB each on the embedded base in bf16, 670 in float32
_LOCK_PATIENCE = 20.0  # seconds; a child whose parent was just killed is still letting go
_NICENESS = 10  # a training gives way to whoever waits for a tweet

_log = logging.getLogger(__name__)


def main() -> int:
    """Serve the requests that come on stdin; returns the exit code."""
    # Ctrl-C goes to the whole group of processes, as systemd's SIGTERM does; the parent decides when a child ends.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    # Libraries print; what they print must not get between our messages.
    pipe = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    # transformers imports it where it is, for losses of object detection: most of a second of each start.
    sys.modules["scipy"] = None  # type: ignore[assignment]
    inbox = _Inbox()
    try:
        if sys.argv[1] == "train":
            os.nice(_NICENESS)
            _train(inbox.next(), inbox, pipe)
        else:
            _generate(inbox, pipe)
    except BrokenPipeError:  # the parent is gone
        return 1
    except Exception:  # noqa: BLE001  (told to whoever asked)
        _log.exception("The work ended in the middle")
        with contextlib.suppress(BrokenPipeError):
            _say(pipe, {"error": "The work ended in the middle; the log says why.", "kind": "EngineError"})
        return 1
    return 0


class _Inbox:
    """The lines on stdin, read by a thread, so that a stop is seen in the middle of the work."""

    def __init__(self) -> None:
        self.stop_asked = False
        self._requests: queue.SimpleQueue[dict[str, Any]] = queue.SimpleQueue()
        threading.Thread(target=self._read, daemon=True).start()

    def next(self) -> dict[str, Any]:
        return self._requests.get()

    def _read(self) -> NoReturn:
        try:
            for text in sys.stdin.buffer:
                if not text.endswith(b"\n"):  # the parent was killed in the middle of a sentence
                    break
                message = json.loads(text)
                if message.get("stop"):
                    self.stop_asked = True
                else:
                    self._requests.put(message)
        finally:
            os._exit(0)


def _say(pipe: BinaryIO, message: wire.Message) -> None:
    pipe.write(wire.line(message))
    pipe.flush()


def _train(request: dict[str, Any], inbox: _Inbox, pipe: BinaryIO) -> None:
    from models import workplace  # noqa: PLC0415
    from models.base import prepare  # noqa: PLC0415
    from models.corpus import Corpus  # noqa: PLC0415
    from models.files_on_disk import remove_unfinished  # noqa: PLC0415
    from models.finetune import fine_tune  # noqa: PLC0415
    from models.handles import make_key  # noqa: PLC0415
    from models.training import Progress, TrainingOptions, TrainingStopped  # noqa: PLC0415

    def on_progress(progress: Progress) -> None:
        _say(pipe, wire.progress_message(progress))
        if inbox.stop_asked:
            raise TrainingStopped

    try:
        corpus, options = Corpus.from_json(request["corpus"]), TrainingOptions(**request["options"])
        start = wire.read_version(request["start"]) if request["start"] else None
        data_dir = Path(request["data_dir"])
        work = workplace.workplace(data_dir, request["scope"], make_key(corpus.handles))
        base = prepare(request["base_model"], data_dir)
        with workplace.alone(work, patience=_LOCK_PATIENCE):
            remove_unfinished(work)
            wire.write_made(pipe, fine_tune(corpus, base, options, on_progress, work, start=start))
            pipe.flush()
    except TrainingStopped:
        _say(pipe, {"stopped": True})
    except BowerbirdError as error:
        _say(pipe, wire.error_message(error))


def _generate(inbox: _Inbox, pipe: BinaryIO) -> None:
    # Before the first request: torch takes seconds to import, and nobody waits for it yet.
    from models import machine  # noqa: PLC0415
    from models.tweet import Voice  # noqa: PLC0415

    voices: OrderedDict[str, Voice] = OrderedDict()
    while True:
        request = inbox.next()
        try:
            path = request["version"]["path"]
            if path not in voices:
                while len(voices) >= _VOICES_IN_MEMORY:
                    voices.popitem(last=False)
                voices[path] = Voice(wire.read_version(request["version"]), Path(request["data_dir"]), _no_progress)
            voices.move_to_end(path)
            here = machine.probe()
            # Threads that wait for one another need a core each; beside a training there is none to spare for that.
            machine.use(here, max(1, here.threads // 2) if request["beside_training"] else None)
            tweets = voices[path].tweets(request["prompt"], count=request["count"], seed=request["seed"])
            answer = wire.tweets_message(tweets)
        except BowerbirdError as error:
            answer = wire.error_message(error)
        except Exception:  # noqa: BLE001  (the next request may go well)
            _log.exception("A request for tweets failed")
            answer = {"error": "The tweets could not be written; try again.", "kind": "EngineError"}
        _say(pipe, answer | {"id": request["id"]})


def _no_progress(_fraction: float, _what: str) -> None:
    pass


if __name__ == "__main__":
    # Not `sys.exit`, which aborts where a thread still waits at stdin.
    os._exit(main())
