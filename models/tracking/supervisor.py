"""The process that minds a recording: `python -m models.tracking.supervisor`, one request on stdin.

Knows the time limit, the log and what may be left behind. Knows no tracker, and imports none. Exit codes: 0 recorded,
1 not.
"""

import json
import os
import signal
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import IO, Any

from models.errors import BowerbirdError
from models.files_on_disk import write_atomically
from models.links import add_link
from models.tracking.place import LOG, held, place_of, remove, trackio_dir
from models.tracking.recorder import stored

TIME_LIMIT = 120.0  # seconds; two with nothing to upload
_LOCK_PATIENCE = 300.0  # seconds: recordings of one key go one after the other
_LONGEST_LOG = 64_000  # characters
_NICENESS = 19  # a recording gives way to everything


def main() -> int:
    """Mind one recording."""
    request = json.load(sys.stdin)
    os.nice(_NICENESS)
    return 0 if supervise(request) else 1


def supervise(request: dict[str, Any], time_limit: float = TIME_LIMIT) -> bool:
    """Record a version in a process of its own, which is ended after `time_limit` seconds.

    Its output and what became of it are the key's log; the links it gives are put beside the version. Returns whether
    all went well.
    """
    data_dir = Path(request["data_dir"])
    place = place_of(data_dir, request["scope"], request["key"])
    if stored(request) is None:
        return False
    with held(place, patience=_LOCK_PATIENCE):
        try:
            ended, output, links = _run(request, environment(os.environ, data_dir, place), time_limit)
            version = stored(request)
            if version is None:  # forgotten meanwhile
                return False
            for label, url in links.items():
                add_link(version.path, label, url)
            _write_log(place, request, ended, output)
            return ended == "recorded"
        finally:
            if stored(request) is None:
                remove(place)


def environment(given: Mapping[str, str], data_dir: Path, place: Path) -> dict[str, str]:
    """The recorder's: whatever a tracker writes lies in `data_dir`, and trackio sends nothing anywhere."""
    kept = {name: value for name, value in given.items() if not name.startswith("TRACKIO_")}
    wandb_names = ("WANDB_DIR", "WANDB_DATA_DIR", "WANDB_CACHE_DIR", "WANDB_CONFIG_DIR", "WANDB_ARTIFACT_DIR")
    own = dict.fromkeys(wandb_names, str(place)) | {
        "TRACKIO_DIR": str(trackio_dir(data_dir)),
        "WANDB_ERROR_REPORTING": "false",
    }
    return kept | own


def _run(request: dict[str, Any], variables: dict[str, str], time_limit: float) -> tuple[str, str, dict[str, str]]:
    """How the recorder ended, what it printed, and its links."""
    tracker = dict(request["tracker"])
    if api_key := tracker["api_key"]:
        variables["WANDB_API_KEY"] = api_key
    if tracker["name"] == "trackio":
        variables["HF_HUB_OFFLINE"] = "1"  # it would ask the Hub whose the key of this machine is
    Path(variables["WANDB_DIR"]).mkdir(parents=True, exist_ok=True)
    # Files and not pipes: what a killed tracker leaves behind may hold a pipe open.
    with tempfile.TemporaryFile("w+") as asked, tempfile.TemporaryFile("w+") as told, tempfile.TemporaryFile() as log:
        json.dump(request | {"tracker": tracker | {"api_key": None}}, asked)
        asked.seek(0)
        process = subprocess.Popen(
            [sys.executable, "-m", "models.tracking.recorder"],
            stdin=asked, stdout=told, stderr=log, env=variables, start_new_session=True,
        )  # fmt: skip
        try:
            code = process.wait(time_limit)
            links = _links(told)
            # A library may end the process, with 0 too: only who has told its links has come to the end.
            ended = "failed" if code or links is None else "recorded"
        except subprocess.TimeoutExpired:
            ended, links = f"ended after {time_limit:g} seconds", None
            with suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)  # and whatever it started
            process.wait()
        output = _tail(log)
        return ended, output.replace(api_key, "***") if api_key else output, links or {}


def _tail(log: IO[bytes]) -> str:
    log.seek(0)
    return log.read().decode(errors="replace")[-_LONGEST_LOG:]


def _links(told: IO[str]) -> dict[str, str] | None:
    told.seek(0)
    try:
        links = json.load(told)
    except ValueError:
        return None
    return links if isinstance(links, dict) else None


def _write_log(place: Path, request: dict[str, Any], ended: str, output: str) -> None:
    head = f"{datetime.now(UTC).isoformat(timespec='seconds')} {request['tracker']['name']} {ended}: "
    with suppress(BowerbirdError):  # such as a full disk: nothing else depends on it
        write_atomically(place / LOG, f"{head}version {request['version']}\n{output}".encode())


if __name__ == "__main__":
    sys.exit(main())
