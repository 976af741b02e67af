"""The process that talks to a tracker: `python -m models.tracking.recorder`, one request on stdin.

Knows which tracker is which. It may fail and it may hang: models/tracking/supervisor.py minds it. On stdout comes one
JSON object of links by their labels; everything else that is printed goes to stderr.
"""

import json
import os
import sys
from pathlib import Path
from typing import Any

from models.store import Store, Version
from models.tracking import Tracker
from models.tracking.lineage import lineage_of
from models.tracking.place import trackio_project

WANDB_LABEL = "Training run in W&B"


def main() -> int:
    """Record one version; an exception ends the process, and the supervisor's log shows it."""
    request = json.load(sys.stdin)
    pipe = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)  # libraries print
    version = stored(request)
    json.dump(record(version, Tracker(**request["tracker"])) if version else {}, pipe)
    pipe.close()
    return 0


def stored(request: dict[str, Any]) -> Version | None:
    """The version that is to be recorded; None where it is not there any more."""
    store = Store(Path(request["data_dir"]) / "store")
    versions = store.versions(request["key"], scope=request["scope"])
    return next((version for version in versions if version.version == request["version"]), None)


def record(version: Version, tracker: Tracker) -> dict[str, str]:
    """Tell the tracker; returns links by their labels."""
    lineage = lineage_of(version)
    # Each is only imported where it is used: it may not be installed, and is slow to load.
    if tracker.name == "trackio":
        from models.tracking import to_trackio  # noqa: PLC0415

        to_trackio.record(lineage, trackio_project(version.scope, version.key))
        return {}
    from models.tracking import to_wandb  # noqa: PLC0415

    url = to_wandb.record(lineage, tracker)
    return {WANDB_LABEL: url} if url else {}


if __name__ == "__main__":
    sys.exit(main())
