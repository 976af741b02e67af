"""Reading base models; what is refused is tested through `prepare`, in test_base.py."""

from pathlib import Path

import pytest
from transformers import AutoModelForCausalLM
from transformers.utils import logging as transformers_logging

from models.errors import BaseModelError
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


def test_quiet_within_quiet_stays_quiet() -> None:
    assert transformers_logging.is_progress_bar_enabled()
    with quiet_transformers():
        with quiet_transformers():
            pass
        assert not transformers_logging.is_progress_bar_enabled()
    assert transformers_logging.is_progress_bar_enabled()
