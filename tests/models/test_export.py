"""A version exported: that what lies there computes and reads what the voice does here."""

import errno
import json
import os
import re
from pathlib import Path
from typing import Any

import pytest
import torch
from torch import Tensor, nn
from transformers import AutoTokenizer, GPTNeoXConfig, GPTNeoXForCausalLM, GPTNeoXTokenizer

from models.base import Base, prepare
from models.errors import BowerbirdError
from models.export import export
from models.finetune import fine_tune
from models.keep import CARD, keep
from models.pretrained import boundary_id, load_tokenizer
from models.store import Store, Version
from models.training import TrainingOptions
from models.tweet import load_trained
from tests.models import tiny

OPTIONS = TrainingOptions(learning_rate=0.01, batch_tokens=128, least_tokens=500, most_tokens=500)


@pytest.fixture(scope="module")
def version(bases: dict[str, Base], tmp_path_factory: pytest.TempPathFactory) -> Version:
    """A version with an adapter on a base model whose vocabulary's layer is its embedding."""
    return _version(bases["llama"], tmp_path_factory.mktemp("work"))


def _version(base: Base, place: Path) -> Version:
    corpus = tiny.corpus()
    return keep(corpus, OPTIONS, fine_tune(corpus, base, OPTIONS, _say_nothing, place), Store(place / "store"))


def _say_nothing(*_: object) -> None:
    pass


@torch.inference_mode()
def _logits(model: nn.Module, tokens: Tensor) -> Tensor:
    return model(input_ids=tokens).logits


@pytest.mark.filterwarnings("ignore")
def test_the_card_of_an_adapter_loads_the_voice(version: Version, bases: dict[str, Base], tmp_path: Path) -> None:
    pytest.importorskip("peft")
    base = bases["llama"]
    target = export(version, base.path.parents[1], tmp_path / "out", _say_nothing, adapter_only=True)
    (snippet,) = re.findall(r"```python\n(.*?)```", (target / CARD).read_text(encoding="utf-8"), re.DOTALL)
    known: dict[str, Any] = {}
    exec(snippet.replace("DIR", str(target)), known)  # noqa: S102  (what a reader would copy)
    words = load_tokenizer(base)("My garden wants", return_tensors="pt").input_ids
    model = known["generator"].model
    here = load_trained(version, base, model.dtype, "cpu")
    torch.testing.assert_close(_logits(model, words), _logits(here, words), rtol=1e-2, atol=1e-3)


def test_a_prompt_begins_a_post(base: Base, tmp_path: Path) -> None:
    version = _version(base, tmp_path)
    assert _read_again(version, base, tmp_path) == _as_here(base)


def test_a_prompt_begins_a_post_also_with_the_tokenizer_of_gpt_neox(tmp_path: Path) -> None:
    """Which makes anew what its file says of a text's beginning."""
    base = _neox(tmp_path)
    assert _read_again(_version(base, tmp_path), base, tmp_path) == _as_here(base)


def test_an_empty_directory_is_filled(version: Version, bases: dict[str, Base], tmp_path: Path) -> None:
    assert (export(version, bases["llama"].path.parents[1], tmp_path, _say_nothing) / CARD).is_file()


def test_where_a_disk_is_mounted_a_directory_below_is_asked_for(
    version: Version, bases: dict[str, Base], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(path: Path) -> None:
        raise OSError(errno.EBUSY, os.strerror(errno.EBUSY), str(path))

    monkeypatch.setattr(Path, "rmdir", refuse)
    with pytest.raises(BowerbirdError, match=f"such as {tmp_path / 'model'}"):
        export(version, bases["llama"].path.parents[1], tmp_path, _say_nothing)
    assert list(tmp_path.iterdir()) == []


def _as_here(base: Base) -> list[int]:
    tokenizer = load_tokenizer(base)
    return [boundary_id(tokenizer), *tokenizer("My garden", add_special_tokens=False).input_ids]


def _read_again(version: Version, base: Base, place: Path) -> list[int]:
    """The prompt's tokens as the exported directory has them."""
    target = export(version, base.path.parents[1], place / "out", _say_nothing)
    read: list[int] = AutoTokenizer.from_pretrained(target)("My garden").input_ids
    return read


def _neox(place: Path) -> Base:
    words = tiny.tokenizer()
    bpe = json.loads(words.backend_tokenizer.to_str())["model"]
    config = GPTNeoXConfig(
        vocab_size=len(words), hidden_size=32, num_hidden_layers=2, num_attention_heads=2, intermediate_size=64,
        bos_token_id=0, eos_token_id=0, max_position_embeddings=tiny.POSITIONS,
    )  # fmt: skip
    GPTNeoXForCausalLM(config).save_pretrained(place / "source")
    merges = [tuple(pair) for pair in bpe["merges"]]
    GPTNeoXTokenizer(vocab=bpe["vocab"], merges=merges, pad_token=tiny.BOUNDARY).save_pretrained(place / "source")
    return prepare(str(place / "source"), place / "data")
