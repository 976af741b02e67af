"""Where trackers keep things, and that all of it can be forgotten."""

from pathlib import Path

import pytest

from models import workplace
from models.errors import BusyError
from models.tracking import Tracker
from models.tracking.place import held, place_of, places_about, trackio_project
from tests.models.tracking.conftest import add_version, record


def bytes_about(handle: str, data_dir: Path) -> list[Path]:
    files = [path for path in data_dir.rglob("*") if path.is_file()]
    return [path for path in files if handle in str(path) or handle.encode() in path.read_bytes()]


def test_not_one_byte_of_a_forgotten_handle_is_left(data_dir: Path) -> None:
    for handles, scope, name in ((["wren"], "shared", "wandb"), (["jay", "wren"], "17", "trackio")):
        assert record(add_version(data_dir, *handles, scope=scope), data_dir, Tracker(name))
    kept = [
        data_dir / "trackio" / f"{trackio_project('shared', 'jay')}.db",
        data_dir / "trackio" / "artifacts" / trackio_project("shared", "jay") / "blob",
        place_of(data_dir, "shared", "jay") / "log.txt",
    ]
    for path in kept:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
    assert len([path for path in bytes_about("wren", data_dir) if "store" not in path.parts]) > 10
    assert workplace.forget(["wren"], data_dir) == ["jay-wren", "wren"]
    assert bytes_about("wren", data_dir) == []
    assert all(path.exists() for path in kept)


def test_nothing_is_forgotten_while_a_tracker_is_told(data_dir: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workplace, "_TRACKER_PATIENCE", 0.1)
    version = add_version(data_dir)
    with (
        held(place_of(data_dir, "shared", "wren")),
        pytest.raises(BusyError, match=r"A tracker is being told of @wren"),
    ):
        workplace.forget(["wren"], data_dir)
    assert version.path.exists()
    assert workplace.forget(["wren"], data_dir) == ["wren"]


def test_only_what_a_handle_is_part_of(data_dir: Path) -> None:
    for scope, key in (("shared", "wren"), ("17", "jay-wren"), ("17", "wrens"), ("17", "jay")):
        with held(place_of(data_dir, scope, key)):
            pass
    assert {place.name for place in places_about(["wren"], data_dir, None)} == {"wren", "jay-wren"}
    assert {place.name for place in places_about(["wren"], data_dir, "17")} == {"jay-wren"}


@pytest.mark.parametrize("key", ["registry-wren", "a-b_system", "wren_artifacts", "x.example.com+registry"])
def test_names_that_trackio_keeps_for_itself(key: str) -> None:
    from trackio.sqlite_storage import SQLiteStorage  # noqa: PLC0415

    SQLiteStorage.validate_project_name(trackio_project("shared", key))
    assert SQLiteStorage.get_project_db_filename(trackio_project("17", key)) == f"{trackio_project('17', key)}.db"
