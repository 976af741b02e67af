"""The store: what is kept, what serves, and what damage and kills leave."""

import errno
import json
import logging
import os
import re
import sqlite3
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from datetime import datetime, tzinfo
from hashlib import sha256
from multiprocessing import get_context
from pathlib import Path

import pytest

from models.errors import BowerbirdError, StoreError
from models.links import add_link
from models.preview import set_preview
from models.store import SHARED, Store, Version

FILES = {"adapter_model.safetensors": b"weights", "README.md": b"# card"}
ABOUT = {"counts": {"downloaded": 3, "kept": 3}, "metrics": {"bits_per_byte": 1.25}}


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(tmp_path / "store")


def add(store: Store, key: str = "jack", text: str = "weights", scope: str = SHARED) -> Version:
    return store.add(key, FILES | {"adapter_model.safetensors": text.encode()}, ABOUT, scope=scope)


def weights(version: Version) -> bytes:
    return version.read("adapter_model.safetensors")


def flip_a_byte(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)


def add_many(root: Path, text: str) -> None:
    for number in range(5):
        add(Store(root), text=f"{text}-{number}")


# --- adding and reading


def test_a_version_is_what_was_added(store: Store):
    version = add(store)
    assert version.files() == FILES
    assert weights(version) == b"weights"
    assert version.about == ABOUT
    assert (version.scope, version.key) == (SHARED, "jack")


def test_a_version_lies_under_scope_and_key(store: Store):
    version = add(store, scope="1234")
    assert version.path == store.root / "1234" / "jack" / version.version
    assert {path.name for path in version.path.iterdir()} == {*FILES, "manifest.json"}


def test_a_version_is_named_by_its_time(store: Store):
    version = add(store)
    assert re.fullmatch(r"\d{8}-\d{6}-\d{6}-[0-9a-f]{6}", version.version)
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+00:00", version.created_at)


def test_with_the_clock_set_back_the_last_one_added_is_the_newest(store: Store, monkeypatch: pytest.MonkeyPatch):
    class YearsAgo(datetime):
        @classmethod
        def now(cls, tz: tzinfo | None = None) -> datetime:
            return datetime(2020, 1, 1, tzinfo=tz)

    first = add(store, text="first")
    (first.path.parent / "2-own-notes").mkdir()
    monkeypatch.setattr("models.store.datetime", YearsAgo)
    later = [add(store, text=text) for text in ("second", "third")]
    assert [version.version for version in store.versions("jack")] == [
        *reversed([v.version for v in later]),
        first.version,
    ]
    assert weights(store.current("jack")) == b"third"


def test_a_version_tells_its_size(store: Store):
    version = add(store)
    assert version.size == sum(path.stat().st_size for path in version.path.iterdir())


def test_a_file_that_is_not_there_is_a_key_error(store: Store):
    with pytest.raises(KeyError, match="picture"):
        add(store).read("picture.png")


def test_the_newest_serves(store: Store):
    for number in range(20):  # many of them in one second
        add(store, text=str(number))
        assert weights(store.current("jack")) == str(number).encode()


def test_versions_are_listed_newest_first(store: Store):
    added = [add(store, text=str(number)).version for number in range(20)]
    assert [version.version for version in store.versions("jack")] == added[::-1]


def test_the_same_files_may_be_added_twice(store: Store):
    assert add(store).version != add(store).version


def test_scopes_are_apart(store: Store):
    add(store, text="shared")
    add(store, text="mine", scope="1234")
    assert weights(store.current("jack")) == b"shared"
    assert weights(store.current("jack", scope="1234")) == b"mine"
    with pytest.raises(StoreError):
        store.current("jack", scope="5678")


def test_a_key_that_was_never_trained(store: Store):
    with pytest.raises(StoreError, match="no trained model of @jack; train it first"):
        store.current("jack")
    assert store.versions("jack") == []


def test_asking_for_a_model_makes_no_directories(store: Store):
    with pytest.raises(StoreError):
        store.current("jack")
    assert not store.root.exists()


# --- listing


def test_models_are_the_newest_of_every_key(store: Store):
    add(store, "jack", "old")
    add(store, "zoe", "only")
    add(store, "jack", "new")
    assert [(version.key, weights(version)) for version in store.models()] == [("jack", b"new"), ("zoe", b"only")]


def test_models_of_one_scope_or_of_all(store: Store):
    add(store, "jack")
    add(store, "zoe", scope="1234")
    assert [version.key for version in store.models()] == ["jack"]
    assert [version.key for version in store.models(scope="1234")] == ["zoe"]
    assert {version.key for version in store.models(scope=None)} == {"jack", "zoe"}


def test_an_empty_store_lists_nothing(store: Store):
    assert store.models() == []


@pytest.mark.parametrize("damage", ["deleted", "garbage", "garbage within", "empty"])
def test_the_index_is_made_again(store: Store, damage: str):
    for number in range(5):
        store.add(f"key{number}", FILES, ABOUT | {"options": "x" * 4000})
    index = store.root / "index.db"
    content = index.read_bytes()
    assert len(content) > 4 * 4096
    match damage:
        case "deleted":
            index.unlink()
        case "garbage":
            index.write_bytes(b"\x00\xff" * 5000)
        case "garbage within":
            index.write_bytes(content[:4096] + b"\xff" * (len(content) - 4096))
        case _:
            index.write_bytes(b"")
    assert {version.key for version in store.models()} == {f"key{number}" for number in range(5)}


def test_a_busy_index_is_not_thrown_away(store: Store, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("models.store._PATIENCE", 0.05)
    add(store)
    before = (store.root / "index.db").stat().st_ino
    with closing(sqlite3.connect(store.root / "index.db", isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(StoreError, match=r"index\.db cannot be used"):
            store.models()
    assert (store.root / "index.db").stat().st_ino == before
    assert [version.key for version in store.models()] == ["jack"]


def test_a_version_is_kept_though_the_index_is_busy(store: Store, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("models.store._PATIENCE", 0.05)
    add(store)
    with closing(sqlite3.connect(store.root / "index.db", isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        add(store, "zoe")
    assert {version.key for version in store.models()} == {"jack", "zoe"}


def test_a_version_without_a_row_is_listed(store: Store):
    add(store, "jack")
    with closing(sqlite3.connect(store.root / "index.db")) as index, index:
        index.execute("DELETE FROM versions")
    assert [version.key for version in store.models()] == ["jack"]


def test_a_row_without_a_version_is_not_listed(store: Store):
    version = add(store, "jack")
    add(store, "zoe")
    for path in version.path.iterdir():
        path.unlink()
    version.path.rmdir()
    assert [version.key for version in store.models()] == ["zoe"]


def test_a_listed_model_is_one_that_can_be_read(store: Store):
    old = add(store, text="old")
    (add(store, text="new").path / "manifest.json").write_text("{")
    assert [version.version for version in store.models()] == [old.version]


# --- damage


@pytest.mark.parametrize("file", ["adapter_model.safetensors", "README.md"])
def test_a_flipped_byte_is_named_and_the_version_before_serves(
    store: Store, caplog: pytest.LogCaptureFixture, file: str
):
    add(store, text="old")
    damaged = add(store, text="new")
    flip_a_byte(damaged.path / file)
    with caplog.at_level(logging.WARNING):
        assert weights(store.current("jack")) == b"old"
    assert damaged.version in caplog.text
    assert file in caplog.text


@pytest.mark.parametrize("damage", ["file missing", "manifest missing", "manifest garbage", "manifest of another kind"])
def test_any_damage_makes_the_version_before_serve(store: Store, damage: str):
    add(store, text="old")
    path = add(store, text="new").path
    match damage:
        case "file missing":
            (path / "README.md").unlink()
        case "manifest missing":
            (path / "manifest.json").unlink()
        case "manifest garbage":
            (path / "manifest.json").write_bytes(b"\xff\xfe{{")
        case _:
            (path / "manifest.json").write_text("[]")
    assert weights(store.current("jack")) == b"old"


def test_a_damaged_version_with_none_before_it(store: Store):
    version = add(store)
    flip_a_byte(version.path / "README.md")
    with pytest.raises(StoreError, match=f"{version.version} of @jack is damaged: README.md.*train @jack again"):
        store.current("jack")


def test_a_half_written_directory_is_ignored(store: Store):
    version = add(store)
    half = version.path.parent / ".writing-abc"
    half.mkdir()
    (half / "manifest.json").write_text((version.path / "manifest.json").read_text())
    assert [found.version for found in store.versions("jack")] == [version.version]
    assert store.current("jack").version == version.version
    assert [found.version for found in store.models()] == [version.version]


def test_a_half_written_directory_is_removed_by_the_next_add(store: Store):
    half = add(store).path.parent / ".writing-abc"
    half.mkdir()
    add(store)
    assert not half.exists()


@pytest.mark.parametrize(("number", "said"), [(errno.ENOSPC, "disk is full"), (errno.EROFS, "cannot be written to")])
def test_a_disk_that_refuses_is_explained_and_nothing_is_left(
    store: Store, monkeypatch: pytest.MonkeyPatch, number: int, said: str
):
    def refuse(*_args: object) -> None:
        raise OSError(number, os.strerror(number))

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", refuse)
        with pytest.raises(BowerbirdError, match=said):
            add(store)
    assert [path.name for path in store.root.rglob("*")] == [SHARED]
    assert store.models() == []


def test_a_lock_that_was_left_alone_is_forgotten_too(store: Store):
    (store.root / SHARED).mkdir(parents=True)
    (store.root / SHARED / ".jack.lock").touch()
    assert store.forget("jack") == ["jack"]
    assert list((store.root / SHARED).iterdir()) == []


def test_a_full_disk_leaves_the_version_before(store: Store, monkeypatch: pytest.MonkeyPatch):
    add(store, text="old")

    def refuse(*_args: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with monkeypatch.context() as patch:
        patch.setattr(Path, "write_bytes", refuse)
        with pytest.raises(BowerbirdError, match="disk is full"):
            add(store, text="new")
    assert weights(store.current("jack")) == b"old"
    assert len(store.versions("jack")) == 1


def test_a_kill_between_rename_and_index_costs_nothing(store: Store, monkeypatch: pytest.MonkeyPatch):
    def killed(*_args: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(Store, "_index", killed)
        with pytest.raises(KeyboardInterrupt):
            add(store)
    assert weights(store.current("jack")) == b"weights"
    assert [version.key for version in store.models()] == ["jack"]


# --- forgetting


def test_forgetting_removes_every_key_of_a_handle_and_nothing_else(store: Store):
    for key in ("jack", "adam-jack", "jack_", "jackson", "zoe"):
        add(store, key)
    add(store, "jack")
    assert store.forget("jack") == ["adam-jack", "jack"]
    assert {version.key for version in store.models()} == {"jack_", "jackson", "zoe"}
    assert {path.name for path in (store.root / SHARED).iterdir() if path.is_dir()} == {"jack_", "jackson", "zoe"}


def test_forgetting_in_one_scope_leaves_the_others(store: Store):
    add(store)
    add(store, scope="1234")
    assert store.forget("jack", scope="1234") == ["jack"]
    assert [version.scope for version in store.models(scope=None)] == [SHARED]


def test_forgetting_in_all_scopes(store: Store):
    add(store)
    add(store, scope="1234")
    store.forget("jack")
    assert store.models(scope=None) == []


def test_forgetting_leaves_no_file_of_the_key(store: Store):
    add(store)
    store.forget("jack")
    assert not [path for path in store.root.rglob("*") if "jack" in path.name]
    assert b"jack" not in (store.root / "index.db").read_bytes()


def test_forgetting_a_stranger_removes_nothing(store: Store):
    add(store)
    assert store.forget("zoe") == []
    assert [version.key for version in store.models()] == ["jack"]


def test_forgetting_in_no_store_makes_none(store: Store):
    assert store.forget("jack") == []
    assert not store.root.exists()


def test_a_forgotten_key_can_be_added_again(store: Store):
    add(store, text="old")
    store.forget("jack")
    add(store, text="new")
    assert [weights(version) for version in store.versions("jack")] == [b"new"]


# --- removing one version


def test_a_removed_version_leaves_the_one_before_it(store: Store):
    before, removed = add(store, text="old"), add(store, text="new")
    for version in (before, removed):
        add_link(version.path, "W&B", f"https://wandb.example/{version.version}")
        set_preview(version.path, b"chosen")
    assert [version.version for version in store.models()] == [removed.version]
    store.remove(removed)
    assert store.current("jack").version == before.version
    assert [version.version for version in store.models()] == [before.version]
    assert not list(before.path.parent.glob(f"*{removed.version}*"))
    assert len(list(before.path.parent.glob(f"*{before.version}*"))) == 3
    assert removed.version.encode() not in (store.root / "index.db").read_bytes()


def test_the_only_version_leaves_no_file_of_the_key(store: Store):
    store.remove(add(store))
    assert not [path for path in store.root.rglob("*") if "jack" in path.name]
    assert b"jack" not in (store.root / "index.db").read_bytes()


def test_a_version_that_was_forgotten_can_be_removed(store: Store):
    version = add(store)
    store.forget("jack")
    store.remove(version)
    assert not [path for path in store.root.rglob("*") if "jack" in path.name]


# --- several at once


def test_threads_that_add_at_once_all_succeed(store: Store):
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda number: add(store, text=str(number)), range(16)))
    assert {weights(version) for version in store.versions("jack")} == {str(number).encode() for number in range(16)}
    assert len(store.models()) == 1


def test_processes_that_add_at_once_all_succeed(store: Store):
    context = get_context("spawn")
    processes = [context.Process(target=add_many, args=(store.root, name)) for name in ("a", "b")]
    for process in processes:
        process.start()
    for process in processes:
        process.join(60)
    assert [process.exitcode for process in processes] == [0, 0]
    assert len(store.versions("jack")) == 10


def test_adding_beside_forgetting_succeeds(store: Store):
    with ThreadPoolExecutor(4) as pool:
        added = [pool.submit(add, store, text=str(number)) for number in range(20)]
        forgotten = [pool.submit(store.forget, "jack") for _ in range(5)]
        for one in (*added, *forgotten):
            one.result()
    store.forget("jack")
    add(store, text="last")
    assert weights(store.current("jack")) == b"last"


def test_the_manifest_names_every_file_with_its_hash(store: Store):
    manifest = json.loads((add(store).path / "manifest.json").read_text())
    assert manifest["files"] == {name: sha256(content).hexdigest() for name, content in FILES.items()}
