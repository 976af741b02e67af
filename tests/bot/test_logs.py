"""One line an event, and no secret in it."""

import io
import logging
import re
import sys
from collections.abc import Iterator

import pytest

from bot.logs import set_up_logs

SECRET = "MTIzNDU2Nzg5.token.of-nobody"  # noqa: S105  (invented)


@pytest.fixture
def written(monkeypatch: pytest.MonkeyPatch) -> Iterator[io.StringIO]:
    """What comes out on stderr, after which logging is as it was."""
    root = logging.getLogger()
    before = root.handlers[:], root.level, {name: logging.getLogger(name).level for name in ("bot", "models")}
    for handler in before[0]:  # set_up_logs closes those that it finds
        root.removeHandler(handler)
    stream = io.StringIO()
    monkeypatch.setattr(sys, "stderr", stream)
    set_up_logs([SECRET, ""])
    yield stream
    root.handlers[:], level, levels = before
    root.setLevel(level)
    for name, one in levels.items():
        logging.getLogger(name).setLevel(one)


def test_an_event_is_a_line_with_its_fields(written: io.StringIO) -> None:
    logging.getLogger("bot.runner").info("job %s", "done", extra={"job": 3, "key": "jay wren", "left": None})
    line = written.getvalue()
    assert re.fullmatch(
        r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ INFO bot\.runner job done job=3 key='jay wren' left=None\n", line
    )


@pytest.mark.parametrize("value", ["two\nlines", "a\rb", "tab\tbed", "\x1b[31m", "job=9 forged"])
def test_a_field_cannot_look_like_another_line_or_field(written: io.StringIO, value: str) -> None:
    logging.getLogger("bot").info("event", extra={"field": value})
    assert written.getvalue().endswith(f" event field={value!r}\n")
    assert written.getvalue().count("\n") == 1


def test_our_events_count_from_info_and_the_libraries_from_warning(written: io.StringIO) -> None:
    for name in ("bot.jobs", "models.store", "discord.gateway"):
        logging.getLogger(name).debug("fine")
        logging.getLogger(name).info("normal")
        logging.getLogger(name).warning("strange")
    shown = [line.split(" ", 1)[1] for line in written.getvalue().splitlines()]
    assert shown == [
        "INFO bot.jobs normal",
        "WARNING bot.jobs strange",
        "INFO models.store normal",
        "WARNING models.store strange",
        "WARNING discord.gateway strange",
    ]


def test_a_traceback_stands_behind_the_fields(written: io.StringIO) -> None:
    try:
        raise ValueError("inner")
    except ValueError:
        logging.getLogger("bot").exception("fault", extra={"reference": "abc"})
    lines = written.getvalue().splitlines()
    assert lines[0].endswith("ERROR bot fault reference=abc")
    assert lines[1].startswith("Traceback")
    assert lines[-1] == "ValueError: inner"


def test_a_secret_never_appears(written: io.StringIO) -> None:
    log = logging.getLogger("bot")
    log.info(f"logging in as {SECRET}")  # noqa: G004
    log.info("as %s", SECRET)
    log.info("a field", extra={"token": SECRET, "header": f"Bot {SECRET}", "headers": {"Authorization": SECRET}})
    try:
        try:
            raise ValueError(f"bad token {SECRET}")
        except ValueError as error:
            raise RuntimeError(SECRET) from error
    except RuntimeError:
        log.exception("fault")
    log.info("with its stack", stack_info=True, extra={"url": f"https://discord.com/{SECRET}/x"})
    shown = written.getvalue()
    assert SECRET not in shown
    assert shown.count("***") == 8
