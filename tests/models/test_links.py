"""Links beside a version: kept, replaced, forgotten with it."""

import threading
from pathlib import Path

import pytest

from models.errors import StoreError
from models.links import add_link, places_of, read_links
from models.store import Store, Version


@pytest.fixture
def version(tmp_path: Path) -> Version:
    return Store(tmp_path / "store").add("wren", {"adapter_model.safetensors": b"weights"}, {})


def test_a_version_without_links(version: Version) -> None:
    assert read_links(version.path) == {}


def test_links_are_kept_in_the_order_in_which_they_were_added(version: Version) -> None:
    add_link(version.path, "Run", "https://runs.example/1")
    add_link(version.path, "Hugging Face", "https://hub.example/jay/wren")
    add_link(version.path, "Run", "https://runs.example/2")
    assert list(read_links(version.path).items()) == [
        ("Run", "https://runs.example/2"),
        ("Hugging Face", "https://hub.example/jay/wren"),
    ]


def test_a_link_changes_nothing_of_the_version(version: Version, tmp_path: Path) -> None:
    add_link(version.path, "Run", "https://runs.example/1")
    store = Store(tmp_path / "store")
    assert [found.version for found in store.versions("wren")] == [version.version]
    assert store.current("wren").size == version.size
    assert len(store.models()) == 1


def test_links_of_another_version_are_its_own(version: Version, tmp_path: Path) -> None:
    newer = Store(tmp_path / "store").add("wren", {"adapter_model.safetensors": b"others"}, {})
    add_link(version.path, "Run", "https://runs.example/1")
    assert read_links(newer.path) == {}


@pytest.mark.parametrize("content", ["", "{", "[]", '{"Run": 1}', "[" * 100_000])
def test_a_damaged_file_is_no_links_and_is_mended(version: Version, content: str) -> None:
    add_link(version.path, "Run", "https://runs.example/1")
    version.path.with_name(f"links-{version.version}.json").write_text(content)
    assert read_links(version.path) == {}
    add_link(version.path, "Run", "https://runs.example/2")
    assert read_links(version.path) == {"Run": "https://runs.example/2"}


def test_forgetting_takes_the_links_away(version: Version, tmp_path: Path) -> None:
    add_link(version.path, "Run", "https://runs.example/1")
    Store(tmp_path / "store").forget("wren")
    assert not list((tmp_path / "store").glob("shared/*")), "nothing of the key is left"


def test_everywhere_that_a_handle_is_to_be_found(tmp_path: Path) -> None:
    store = Store(tmp_path / "store")
    for number, (key, scope) in enumerate(
        [("wren", "shared"), ("jay-wren", "7"), ("jay", "shared"), ("wren", "shared")]
    ):
        version = store.add(key, {"a": b"weights"}, {}, scope=scope)
        add_link(version.path, "Run", f"https://runs.example/{number}")
    assert places_of(["wren"], store.root) == [f"https://runs.example/{number}" for number in (0, 1, 3)]
    assert places_of(["wren"], store.root, scope="7") == ["https://runs.example/1"]
    assert places_of(["robin"], store.root) == places_of(["wren"], tmp_path / "nowhere") == []


def test_a_forgotten_version_does_not_come_back(version: Version, tmp_path: Path) -> None:
    Store(tmp_path / "store").forget("wren")
    with pytest.raises(StoreError, match="is not there any more"):
        add_link(version.path, "Run", "https://runs.example/1")
    assert not [path for path in (tmp_path / "store").rglob("*") if "wren" in path.name]


def test_none_is_lost_when_several_are_added_at_once(version: Version) -> None:
    threads = [
        threading.Thread(target=add_link, args=(version.path, f"Run {number}", "https://runs.example"))
        for number in range(20)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(read_links(version.path)) == 20
