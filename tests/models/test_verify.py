"""A version held against what it was made of: a good one, and one with each thing changed."""

import json
import os
import shutil
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest
import torch

from models import machine, provenance, verify, workplace
from models.corpus import build_corpus
from models.errors import BusyError
from models.sources import Post, Profile, Timeline
from models.store import Store, Version
from models.train import train
from models.training import TrainingOptions
from models.verify import Row, failed, train_again
from models.weights import ADAPTER
from tests.models import tiny

OPTIONS = TrainingOptions(seed=5, learning_rate=0.01, batch_tokens=128)
TEXTS = tiny.posts(200)

pytestmark = pytest.mark.usefixtures("plain_machine")


def timeline(texts: list[str]) -> Timeline:
    return Timeline(Profile("satin"), [Post(text) for text in texts], "txt")


def quiet(*_told: object) -> None:
    pass


@dataclass(frozen=True)
class Made:
    """A version, and all it was made of."""

    data: Path
    store: Store
    version: Version

    def rows(self, posts: Timeline | None = None, missing: Mapping[str, str] | None = None) -> dict[str, Row]:
        timelines = {} if missing else {"satin": posts or timeline(TEXTS)}
        found = verify.verify(self.version, self.store, timelines, missing or {}, self.data, quiet)
        return {row.what: row for row in found}

    def again(self, posts: Timeline | None = None) -> Row:
        return train_again(self.version, self.store, {"satin": posts or timeline(TEXTS)}, self.data, quiet, quiet)

    def saying(self, change: Callable[[dict[str, Any]], None]) -> "Made":
        """The same, which says something else of itself."""
        path = self.version.path / "manifest.json"
        manifest = json.loads(path.read_text(encoding="utf-8"))
        change(manifest["about"])
        path.write_text(json.dumps(manifest), encoding="utf-8")
        return replace(self, version=self.store.newest("satin"))


@pytest.fixture(scope="module")
def made_once(tmp_path_factory: pytest.TempPathFactory) -> Made:
    root = tmp_path_factory.mktemp("verified")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(machine, "probe", lambda: machine.Machine("cpu", torch.float32, 1))
        version, _ = learn(root / "data", str(tiny.save_model(root / "base", "llama")), TEXTS)
    return Made(root / "data", Store(root / "data" / "store"), version)


@pytest.fixture
def made(made_once: Made, tmp_path: Path) -> Made:
    """A copy to change."""
    shutil.copytree(made_once.data, tmp_path / "data")
    store = Store(tmp_path / "data" / "store")
    return Made(tmp_path / "data", store, store.newest("satin"))


def learn(data: Path, base: str, texts: list[str], start: Version | None = None) -> tuple[Version, bool]:
    corpus = build_corpus([timeline(texts)])
    return train(
        corpus, base_model=base, data_dir=data, options=OPTIONS, on_prepare=quiet, on_progress=quiet, start=start
    )


def test_a_good_version(made: Made) -> None:
    rows = made.rows()
    assert list(rows) == ["files", "posts of @satin", "corpus", "base model", "code", "libraries", "machine"]
    assert {what: row.result for what, row in rows.items()} == dict.fromkeys(rows, "matches")
    assert not failed(list(rows.values()))


def test_a_changed_byte(made: Made) -> None:
    path = made.version.path / ADAPTER
    content = bytearray(path.read_bytes())
    content[-1] ^= 1
    path.write_bytes(content)
    row = made.rows()["files"]
    assert (row.result, row.fails) == ("differs", True)
    assert ADAPTER in row.why


def test_a_file_that_is_gone_and_one_that_came(made: Made) -> None:
    (made.version.path / "README.md").unlink()
    (made.version.path / "extra.bin").touch()
    assert made.rows()["files"].why.endswith("README.md, extra.bin")


def test_hashes_that_were_written_anew_for_changed_weights(made: Made) -> None:
    """Whoever changes the manifest too must change the version's name and what it says of its training."""
    manifest_path = made.version.path / "manifest.json"
    (made.version.path / ADAPTER).write_bytes(b"others")
    manifest = json.loads(manifest_path.read_text())
    manifest["files"][ADAPTER] = verify.sha256_of(made.version.path / ADAPTER)
    manifest_path.write_text(json.dumps(manifest))
    assert made.rows()["files"].why.endswith("manifest.json")


def test_a_training_that_had_another_result(made: Made) -> None:
    def change(about: dict[str, Any]) -> None:
        about["provenance"]["result"][ADAPTER] = "0" * 64

    row = made.saying(change).rows()["files"]
    assert (row.result, row.why) == ("differs", "the weights are not those that were trained")


@pytest.mark.parametrize(
    "texts",
    [[TEXTS[0] + "!", *TEXTS[1:]], TEXTS[1:], [*TEXTS, "One more post about blue glass"], TEXTS[::-1]],
    ids=["changed", "one less", "one more", "another order"],
)
def test_changed_posts(made: Made, texts: list[str]) -> None:
    rows = made.rows(timeline(texts))
    assert rows["posts of @satin"].fails
    assert f"{len(texts)} posts" in rows["posts of @satin"].why
    assert rows["corpus"].fails


def test_posts_that_differ_in_what_nothing_is_learned_from(made: Made) -> None:
    texts = [f"{text} https://t.co/abc" for text in TEXTS]
    rows = made.rows(timeline(texts))
    assert rows["posts of @satin"].fails
    assert rows["corpus"].result == "matches"


def test_too_few_posts(made: Made) -> None:
    row = made.rows(timeline(TEXTS[:5]))["corpus"]
    assert row.fails
    assert "at least" in row.why


def test_no_posts(made: Made) -> None:
    rows = made.rows(missing={"satin": "they are not here"})
    assert (rows["posts of @satin"].result, rows["posts of @satin"].why) == ("cannot be checked", "they are not here")
    assert rows["corpus"].result == "cannot be checked"
    assert not failed(list(rows.values()))


def test_another_base_model_of_that_name(made: Made) -> None:
    def change(about: dict[str, Any]) -> None:
        about["base"]["fingerprint"] = "0" * 64

    changed = made.saying(change)
    assert changed.rows()["base model"].fails
    assert changed.again().result == "cannot be checked"


def test_a_base_model_that_was_changed_behind_its_own_back(made: Made) -> None:
    """Size and time as they were."""
    path = next(made.data.glob("base/*/model.safetensors"))
    stat = path.stat()
    content = bytearray(path.read_bytes())
    content[-1] ^= 1
    path.write_bytes(content)
    os.utime(path, ns=(stat.st_atime_ns, stat.st_mtime_ns))
    assert made.rows()["base model"].fails


def test_no_base_model(made: Made) -> None:
    def change(about: dict[str, Any]) -> None:
        about["base"]["name"] = "/nowhere/at/all"

    row = made.saying(change).rows()["base model"]
    assert row.result == "cannot be checked"
    assert "/nowhere/at/all" in row.why


def test_another_library_version_is_a_note(made: Made, monkeypatch: pytest.MonkeyPatch) -> None:
    now = provenance.libraries()
    monkeypatch.setattr(provenance, "libraries", lambda: now | {"torch": "9.9"})
    rows = made.rows()
    assert rows["libraries"].result == "differs"
    assert rows["libraries"].why == f"torch {now['torch']} then, 9.9 now"
    assert not failed(list(rows.values()))


def test_another_machine_is_a_note(made: Made, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(machine, "probe", lambda: machine.Machine("cpu", torch.float32, 3))
    rows = made.rows()
    assert (rows["machine"].result, rows["machine"].why) == ("differs", "threads 1 then, 3 now")
    assert not failed(list(rows.values()))


def test_another_commit_of_the_same_code_is_the_same_code(made: Made, monkeypatch: pytest.MonkeyPatch) -> None:
    now = provenance.code()
    monkeypatch.setattr(provenance, "code", lambda: now | {"commit": "f" * 40})
    assert made.rows()["code"].result == "matches"
    monkeypatch.setattr(provenance, "code", lambda: now | {"sha256": "f" * 64})
    assert made.rows()["code"].result == "differs"
    assert not made.rows()["code"].fails


def test_a_version_from_before_anything_was_recorded(made: Made) -> None:
    old = made.saying(lambda about: about.pop("provenance"))
    rows = old.rows()
    results = {what: row.result for what, row in rows.items()}
    assert {what for what, result in results.items() if result == "matches"} == {"files", "corpus", "base model"}
    assert "differs" not in results.values()
    assert old.again().result == "matches"


def test_training_again_gives_the_same_weights_and_leaves_nothing(made: Made) -> None:
    before = {path: path.stat().st_mtime_ns for path in made.data.rglob("*") if path.is_file()}
    row = made.again()
    assert (row.what, row.result) == ("trained again", "matches")
    assert ADAPTER in row.why
    after = {path: path.stat().st_mtime_ns for path in made.data.rglob("*") if path.is_file()}
    assert after == before


def test_training_again_with_another_seed(made: Made, monkeypatch: pytest.MonkeyPatch) -> None:
    now = provenance.libraries()
    monkeypatch.setattr(provenance, "libraries", lambda: now | {"torch": "9.9"})

    def change(about: dict[str, Any]) -> None:
        about["provenance"]["options"]["seed"] = 6

    row = made.saying(change).again()
    assert row.fails
    assert row.why == "other weights came of it; libraries are not what they were"


def test_training_again_on_other_posts_is_not_done(made: Made) -> None:
    assert made.again(timeline(TEXTS[1:])).result == "cannot be checked"


def test_training_again_keeps_off_the_checkpoint_of_a_training(made: Made) -> None:
    work = workplace.workplace(made.data, "shared", "satin")
    work.mkdir(parents=True, exist_ok=True)
    (work / "checkpoint.safetensors").write_bytes(b"of another training")
    assert made.again().result == "matches"
    assert [path.name for path in work.iterdir()] == ["checkpoint.safetensors"]


def test_training_again_waits_for_nobody(made: Made) -> None:
    with workplace.alone(workplace.workplace(made.data, "shared", "satin")), pytest.raises(BusyError):
        made.again()


def test_a_version_that_went_on_from_another(made: Made) -> None:
    base = made.version.about["base"]["name"]
    more = [*tiny.posts(290)[200:], *TEXTS]  # newest first
    newer, _ = learn(made.data, base, more, start=made.version)
    assert newer.about["start"]["version"] == made.version.version
    went_on = replace(made, version=newer)
    rows = went_on.rows(timeline(more))
    assert {row.result for row in rows.values()} == {"matches"}
    assert went_on.again(timeline(more)).result == "matches"
    shutil.rmtree(made.version.path)
    row = went_on.again(timeline(more))
    assert row.result == "cannot be checked"
    assert "which it went on from, is not there any more" in row.why
