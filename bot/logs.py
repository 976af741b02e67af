"""Logs: one line an event with its fields as `name=value`; secrets never reach one.

Knows logging. `_log.info("job done", extra={"job": 3})` gives `… INFO bot.runner job done job=3`.
"""

import logging
import sys
import time
from collections.abc import Sequence

_OWN = frozenset(vars(logging.makeLogRecord({}))) | {"message", "asctime", "taskName", "color_message"}


class _Lines(logging.Formatter):
    converter = staticmethod(time.gmtime)

    def __init__(self, secrets: Sequence[str]) -> None:
        super().__init__("%(asctime)sZ %(levelname)s %(name)s %(message)s", "%Y-%m-%dT%H:%M:%S")
        self._secrets = [secret for secret in secrets if secret]

    def format(self, record: logging.LogRecord) -> str:
        text = super().format(record)
        fields = {name: value for name, value in vars(record).items() if name not in _OWN}
        head, separator, trace = text.partition("\n")
        head += "".join(f" {name}={_quoted(value)}" for name, value in fields.items())
        text = head + separator + trace
        for secret in self._secrets:
            text = text.replace(secret, "***")
        return text


def _quoted(value: object) -> str:
    """In quotes where it would look like several fields or lines."""
    shown = str(value)
    return shown if shown.isprintable() and " " not in shown else repr(shown)


def set_up_logs(secrets: Sequence[str]) -> None:
    """Our own events from INFO on, the libraries' from WARNING on, to stderr."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(_Lines(secrets))
    logging.basicConfig(level=logging.WARNING, handlers=[handler], force=True)
    for name in ("bot", "models"):
        logging.getLogger(name).setLevel(logging.INFO)
