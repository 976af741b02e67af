"""What is said over the pipes comes out as it went in."""

import io
import json
import logging
import math
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models import errors
from models.engine import EngineClosedError, EngineError, wire
from models.store import Version
from models.training import FineTuned, Progress
from models.tweets import Tweets


def sent(message: wire.Message) -> dict[str, Any]:
    """A message on the other side."""
    text = wire.line(message)
    assert text.endswith(b"\n")
    assert text.count(b"\n") == 1
    return json.loads(text)


@pytest.mark.parametrize(
    "progress",
    [
        Progress("loading", 0.0),
        Progress("training", 0.5, 2.25, 300.0, 12.5, 'a "tweet"\nin two lines 鳥', resumed=True),
    ],
)
def test_progress(progress: Progress) -> None:
    assert wire.read_progress(sent(wire.progress_message(progress))) == progress


def test_a_loss_that_is_no_number() -> None:
    loss = wire.read_progress(sent(wire.progress_message(Progress("training", 0.5, math.nan)))).loss
    assert loss is not None
    assert math.isnan(loss)


@given(st.lists(st.text()), st.dictionaries(st.text(max_size=5), st.integers(1, 99), max_size=3))
def test_tweets(texts: list[str], dropped: dict[str, int]) -> None:
    tweets = Tweets(texts, Counter(dropped))
    assert wire.read_tweets(sent(wire.tweets_message(tweets)) | {"id": 4}) == tweets


def test_a_version() -> None:
    version = Version("1", "wren", "v1", Path("/a/b c"), "2025-01-01T00:00:00+00:00", 12, {"base": {"name": "é"}})
    assert wire.read_version(sent(wire.version_message(version))) == version


@pytest.mark.parametrize(
    "kind", [kind for kind in vars(errors).values() if isinstance(kind, type) and issubclass(kind, Exception)]
)
def test_an_error_is_of_the_class_it_was(kind: type[errors.BowerbirdError]) -> None:
    error = wire.raised(sent(wire.error_message(kind("A sentence."))))
    assert type(error) is kind
    assert error.args == ("A sentence.",)


def test_a_childs_full_disk_is_told_in_the_log(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    error = wire.raised(sent(wire.error_message(errors.DiskError("/srv/data is full."))))
    assert "/srv/data" not in str(error)
    assert "/srv/data is full." in caplog.text


class ElsewhereError(errors.BowerbirdError):
    """One that is not among the common ones."""


@pytest.mark.parametrize("error", [ElsewhereError("A sentence."), EngineClosedError("A sentence.")])
def test_an_error_of_another_module_is_the_engines(error: errors.BowerbirdError) -> None:
    raised = wire.raised(sent(wire.error_message(error)))
    assert type(raised) is EngineError
    assert str(raised) == "A sentence."


@given(st.dictionaries(st.text(max_size=5), st.binary(max_size=50), max_size=4))
def test_a_result_with_its_files(files: dict[str, bytes]) -> None:
    made = FineTuned(files, {"steps": 3}, [{"step": 1, "loss": 0.5}], {"name": "tiny"}, "f")
    pipe = io.BytesIO()
    wire.write_made(pipe, made)
    pipe.seek(0)
    message = json.loads(pipe.readline())
    read = {name: pipe.read(size) for name, size in message["files"].items()}
    assert wire.read_made(message, read) == made
    assert pipe.read() == b""
