"""How the local engine and its child processes talk: JSON lines, and raw bytes behind a result.

Knows the messages. Knows nothing of processes. Needs no torch.

To a child, one line each: a request, later perhaps `{"stop": true}`. When its stdin ends, so does the child. From a
child: `{"progress": …}`, `{"tweets": …}`, `{"error": …}`, or `{"made": …, "files": {name: size}}` followed by the
files' bytes in that order.
"""

import json
import logging
from collections import Counter
from dataclasses import asdict
from pathlib import Path
from typing import Any, BinaryIO

from models import errors
from models.engine import EngineError
from models.store import Version
from models.training import FineTuned, Progress
from models.tweets import Tweets

Message = dict[str, Any]

_log = logging.getLogger(__name__)


def line(message: Message) -> bytes:
    """One message as it goes over a pipe."""
    return json.dumps(message, separators=(",", ":")).encode() + b"\n"


def error_message(error: errors.BowerbirdError) -> Message:
    """An error for whoever asked."""
    return {"error": error.for_operator, "kind": type(error).__name__}


def raised(message: Message) -> errors.BowerbirdError:
    """The error that a child told of, of the class it was there."""
    kind = getattr(errors, message.get("kind", ""), EngineError)
    error: errors.BowerbirdError = kind(message["error"])
    if isinstance(error, errors.DiskError):
        _log.info("disk trouble: %s", error.cause)  # a child writes no log
    return error


def progress_message(progress: Progress) -> Message:
    """See `models.training.Progress`."""
    return {"progress": asdict(progress)}


def read_progress(message: Message) -> Progress:
    """What `progress_message` was made of."""
    return Progress(**message["progress"])


def version_message(version: Version) -> Message:
    """A stored version, for a child that reads its files."""
    return asdict(version) | {"path": str(version.path)}


def read_version(message: Message) -> Version:
    """What `version_message` was made of."""
    return Version(**message | {"path": Path(message["path"])})


def tweets_message(tweets: Tweets) -> Message:
    """See `models.tweets.Tweets`."""
    return {"tweets": tweets.texts, "dropped": dict(tweets.dropped)}


def read_tweets(message: Message) -> Tweets:
    """What `tweets_message` was made of."""
    return Tweets(message["tweets"], Counter(message["dropped"]))


def write_made(pipe: BinaryIO, made: FineTuned) -> None:
    """The message that ends a training, and its files."""
    rest = {name: value for name, value in asdict(made).items() if name != "files"}
    pipe.write(line({"made": rest, "files": {name: len(content) for name, content in made.files.items()}}))
    pipe.writelines(made.files.values())


def read_made(message: Message, files: dict[str, bytes]) -> FineTuned:
    """What `write_made` was given; `files` were read as the message says."""
    return FineTuned(files=files, **message["made"])
