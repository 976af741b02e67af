"""Having a version recorded by a tracker, without waiting for it.

Knows how the supervisor's process is started. Nothing that happens there reaches whoever asked.
"""

import json
import subprocess
import sys
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path

from models.store import Version
from models.tracking import Tracker


def launch(version: Version, data_dir: Path, tracker: Tracker) -> subprocess.Popen[bytes]:
    """Start the process that minds the recording; it outlives this one, and ends by itself.

    Raises:
        OSError: no process can be started.
    """
    request = {
        "data_dir": str(data_dir), "scope": version.scope, "key": version.key, "version": version.version,
        "tracker": asdict(tracker),
    }  # fmt: skip
    process = subprocess.Popen(
        [sys.executable, "-m", "models.tracking.supervisor"],
        stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True,
    )  # fmt: skip
    assert process.stdin  # noqa: S101  (it was started with a pipe)
    with suppress(OSError), process.stdin as pipe:  # it may have ended already
        # Not among its arguments, which everybody on this machine may see: there is a key in it.
        pipe.write(json.dumps(request).encode())
    return process
