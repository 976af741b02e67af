"""Trackers: what is told to one after each training, and `dashboard`, which shows what trackio was told.

Knows the operator's choice. What is told, and in which process, is the business of models/tracking/. A tracker that
fails or hangs is a line in the log and nothing else: the version is in the store before it is started.
"""

import asyncio
import logging
import os
import threading
from contextlib import redirect_stdout, suppress
from io import StringIO
from pathlib import Path
from subprocess import Popen

from bot import terminal
from bot.settings import Settings
from models.errors import BowerbirdError
from models.store import Version
from models.tracking import Tracker, how_to_install, is_installed
from models.tracking.launch import launch
from models.tracking.place import LOG, place_of, trackio_dir

_POLL = 1.0  # seconds

_log = logging.getLogger(__name__)


class Tracking:
    """Has versions recorded beside a running bot, and logs what became of it."""

    def __init__(self, settings: Settings) -> None:
        self._tracker, self._data_dir = settings.tracker, settings.data_dir
        self._under_way: set[asyncio.Task[None]] = set()

    def begin(self, version: Version) -> None:
        """Have a version recorded; returns at once."""
        if self._tracker:
            task = asyncio.create_task(self._record(version, self._tracker))
            self._under_way.add(task)
            task.add_done_callback(self._under_way.discard)

    async def _record(self, version: Version, tracker: Tracker) -> None:
        fields = {"key": version.key, "version": version.version, "tracker": tracker.name}
        try:
            process = await asyncio.to_thread(launch, version, self._data_dir, tracker)
        except OSError as error:
            _log.warning("no recording: %s", error, extra=fields)
            return
        # Asked now and then: a thread that waits for it would keep the bot from stopping.
        while (code := process.poll()) is None:  # noqa: ASYNC110
            await asyncio.sleep(_POLL)
        if code:
            _log.warning("recording failed", extra=fields | {"log": log_of(version, self._data_dir)})
        else:
            _log.info("recorded", extra=fields)


def record(version: Version, settings: Settings) -> Popen[bytes] | None:
    """Have a version recorded after this program has ended, where a tracker is set; says so on the terminal."""
    tracker = settings.tracker
    if tracker is None or not is_installed(tracker.name):
        return None
    try:
        process = launch(version, settings.data_dir, tracker)
    except OSError as error:
        terminal.say_warning(f"{tracker.name} is not told of it: {error}.")
        return None
    terminal.say_warning(
        f"{tracker.name} is being told of it; what becomes of that: {log_of(version, settings.data_dir)}"
    )
    return process


def log_of(version: Version, data_dir: Path) -> Path:
    """What became of the last recording of a version's key."""
    return place_of(data_dir, version.scope, version.key) / LOG


def problems_of_tracker(settings: Settings) -> list[str]:
    """What is wrong with the settings for trackers."""
    tracker = settings.tracker
    if tracker and not is_installed(tracker.name):
        return [f"TRACKER is {tracker.name}, which is not installed: {how_to_install(tracker.name)}."]
    return []


def words_for_tracker(settings: Settings) -> str:
    """Who is told of trainings, for people."""
    tracker = settings.tracker
    if tracker is None:
        return "none is told of trainings (TRACKER=trackio or TRACKER=wandb)"
    if tracker.name == "trackio":
        return "trackio, on this machine (python -m bot dashboard)"
    if tracker.mode == "online":
        return f"W&B, online: project {tracker.project}"
    return f"W&B, offline: project {tracker.project}, in {settings.data_dir / 'tracking'}"


def dashboard(settings: Settings, port: int | None, *, open_browser: bool) -> int:
    """`dashboard [--port N] [--no-browser]`: trackio's dashboard on this machine, until Ctrl-C.

    Raises:
        BowerbirdError: trackio is not installed, there is nothing to show, or the port is taken.
    """
    place = trackio_dir(settings.data_dir)
    if not is_installed("trackio"):
        raise BowerbirdError(f"The dashboard is trackio's, which is not installed; {how_to_install('trackio')}.")
    if not any(place.glob("*.db")):
        raise BowerbirdError(f"trackio was told of no training yet ({place}); set TRACKER=trackio and train.")
    os.environ |= {"TRACKIO_DIR": str(place), "HF_HUB_OFFLINE": "1"}
    import trackio  # noqa: PLC0415  (an extra, which reads its directory from the environment while it is imported)

    try:
        with redirect_stdout(StringIO()):  # it prints how to be written to from elsewhere
            app, url, _share, _full = trackio.show(
                open_browser=open_browser, block_thread=False, share=False, host="127.0.0.1", server_port=port
            )
    except OSError as error:
        taken = "no port is free" if port is None else f"port {port} is not free; give another with --port"
        raise BowerbirdError(f"The dashboard cannot be started: {taken}.") from error
    terminal.out.print(f"trackio's dashboard is at {url} (Ctrl-C ends it)", style="bold")
    with suppress(KeyboardInterrupt):
        threading.Event().wait()
    app.close()
    return 0
