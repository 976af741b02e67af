"""Which picture stands for a version."""

from pathlib import Path

import pytest

from models.errors import StoreError
from models.front_matter import PREVIEW
from models.preview import read_preview, set_preview
from models.store import Store, Version


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(tmp_path / "store")


@pytest.fixture
def version(store: Store) -> Version:
    return store.add("wren", {"adapter_model.safetensors": b"weights", PREVIEW: b"first"}, {})


def test_the_first_picture_stands_for_it_until_another_is_chosen(version: Version) -> None:
    assert read_preview(version.path) == b"first"
    set_preview(version.path, b"second")
    assert read_preview(version.path) == b"second"
    set_preview(version.path, b"third")
    assert read_preview(version.path) == b"third"


def test_a_version_of_before_there_were_pictures(store: Store) -> None:
    version = store.add("jay", {"adapter_model.safetensors": b"weights"}, {})
    assert read_preview(version.path) is None
    set_preview(version.path, b"chosen")
    assert read_preview(version.path) == b"chosen"


def test_a_choice_changes_nothing_of_the_version(version: Version, store: Store) -> None:
    set_preview(version.path, b"second")
    assert version.read(PREVIEW) == b"first"
    assert store.differences(version) == []
    assert [found.version for found in store.versions("wren")] == [version.version]


def test_a_choice_is_of_one_version(version: Version, store: Store) -> None:
    newer = store.add("wren", {PREVIEW: b"newer"}, {})
    set_preview(version.path, b"second")
    assert read_preview(newer.path) == b"newer"


def test_a_choice_is_forgotten_with_its_handle(version: Version, store: Store, tmp_path: Path) -> None:
    set_preview(version.path, b"second")
    store.forget("wren")
    assert not [path for path in tmp_path.rglob("*") if "wren" in path.name]
    with pytest.raises(StoreError, match="not there any more"):
        set_preview(version.path, b"third")
    assert not [path for path in tmp_path.rglob("*") if "wren" in path.name]
