"""Reading base models; what is refused is tested through `prepare`, in test_base.py."""

import json
from pathlib import Path

import pytest
import torch
from transformers import AutoModelForCausalLM
from transformers.utils import logging as transformers_logging

from models.errors import BaseModelError, DiskError
from models.unpack import quiet_transformers, unpack
from tests.models import tiny


def test_what_is_written_is_a_plain_directory(tmp_path: Path) -> None:
    source, building = tiny.save_model(tmp_path / "source", "gpt2"), tmp_path / "building"
    building.mkdir()
    told: list[float] = []
    unpack("some/model", source, None, building, lambda done, _what: told.append(done))
    assert told == sorted(told)
    assert 0 <= told[0] <= told[-1] <= 1
    assert {"config.json", "model.safetensors", "tokenizer.json"} <= {path.name for path in building.iterdir()}
    assert AutoModelForCausalLM.from_pretrained(building).config.model_type == "gpt2"


def test_an_error_names_the_model(tmp_path: Path) -> None:
    (tmp_path / "config.json").write_text("{")
    with pytest.raises(BaseModelError, match="base model some/model cannot be read"):
        unpack("some/model", tmp_path, None, tmp_path, lambda _done, _what: None)


@pytest.mark.parametrize(
    ("file", "changed"),
    [
        ("tokenizer.json", {"model": {"type": "Strange"}}),
        ("config.json", {"num_attention_heads": 3}),
        ("config.json", {"hidden_size": "thirty"}),
        ("config.json", {"dtype": "nonsense"}),
        ("config.json", []),
    ],
)
def test_what_is_wrong_in_a_file_is_told_whatever_the_libraries_raise(
    file: str, changed: dict[str, object] | list[object], tmp_path: Path
) -> None:
    path = tiny.save_model(tmp_path, "llama") / file
    path.write_text(json.dumps(json.loads(path.read_text()) | changed if isinstance(changed, dict) else changed))
    with pytest.raises(BaseModelError, match="base model some/model cannot be read"):
        unpack("some/model", tmp_path, None, tmp_path, lambda _done, _what: None)


@pytest.mark.parametrize("raised", [MemoryError(), torch.OutOfMemoryError(), DiskError("full")])
def test_what_says_nothing_of_the_model_goes_through(
    raised: Exception, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise raised

    monkeypatch.setattr("models.unpack.AutoTokenizer.from_pretrained", fail)
    with pytest.raises(type(raised)):
        unpack("some/model", tmp_path, None, tmp_path, lambda _done, _what: None)


def test_quiet_within_quiet_stays_quiet() -> None:
    assert transformers_logging.is_progress_bar_enabled()
    with quiet_transformers():
        with quiet_transformers():
            pass
        assert not transformers_logging.is_progress_bar_enabled()
    assert transformers_logging.is_progress_bar_enabled()
