"""A version to record, recordings of it with the real trackers, and trackers that fail."""

import json
import os
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import Any

import pytest

from models.store import SHARED, Store, Version
from models.tracking import Tracker
from models.tracking.supervisor import supervise
from tests.models import versions

ROOT = Path(__file__).parents[3]
TWEETS = ["My dream is to have a blue straw.", "My dream is a bower."]


def add_version(data_dir: Path, *handles: str, scope: str = SHARED, **changes: Any) -> Version:
    """A version in the store, whole as one of today, with a few bytes for weights."""
    names = handles or ("wren",)
    provenance = {"posts": dict.fromkeys(names, "d" * 64), "result": {"adapter_model.safetensors": "a" * 64}}
    about = versions.about(*names, tweets=TWEETS, provenance=provenance, **changes)
    metrics = json.dumps(versions.METRICS | {"curve": versions.CURVE}).encode()
    files = {"README.md": b"# Card", "metrics.json": metrics, "adapter_model.safetensors": b"weights"}
    key = ("+" if any("." in name for name in names) else "-").join(names)
    return Store(data_dir / "store").add(key, files, about, scope=scope)


def request_of(version: Version, data_dir: Path, tracker: Tracker) -> dict[str, Any]:
    """What the supervisor is asked."""
    named = {"scope": version.scope, "key": version.key, "version": version.version}
    return {"data_dir": str(data_dir), "tracker": asdict(tracker), **named}


def record(version: Version, data_dir: Path, tracker: Tracker, time_limit: float = 60.0) -> bool:
    return supervise(request_of(version, data_dir, tracker), time_limit)


@pytest.fixture
def data_dir(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def version(data_dir: Path) -> Version:
    return add_version(data_dir)


@pytest.fixture
def instead(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str, str], None]:
    """`instead(package, code)`: whoever imports the package gets this code."""

    def put(package: str, code: str) -> None:
        directory = tmp_path / "instead"
        directory.mkdir()
        (directory / f"{package}.py").write_text(code)
        there = [str(directory), str(ROOT), *os.environ.get("PYTHONPATH", "").split(os.pathsep)]
        monkeypatch.setenv("PYTHONPATH", os.pathsep.join(there))

    return put


@pytest.fixture
def broken(instead: Callable[[str, str], None]) -> Callable[[str, str], None]:
    """`broken(package, code)`: the real package, changed by `code`, which knows it as `real`, where it is imported."""

    def change(package: str, code: str) -> None:
        instead(
            package,
            f"import sys, os, time\n"
            f"sys.path.remove(os.path.dirname(__file__))\n"
            f"del sys.modules[{package!r}]\n"
            f"import {package} as real\n"
            f"sys.modules[{package!r}] = real\n"
            f"def fail(*args, **named): raise RuntimeError('the tracker is out of order')\n"
            f"def hang(*args, **named):\n"
            f"    while True: time.sleep(60)\n"
            f"{code}\n",
        )

    return change
