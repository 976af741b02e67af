"""A version exported: that what lies there computes and reads what the voice does here."""

import re
from pathlib import Path
from typing import Any

import pytest
import torch
from torch import Tensor, nn

from models.base import Base
from models.export import export
from models.finetune import fine_tune
from models.keep import CARD, keep
from models.pretrained import load_tokenizer
from models.store import Store, Version
from models.training import TrainingOptions
from models.tweet import load_trained
from tests.models import tiny

OPTIONS = TrainingOptions(learning_rate=0.01, batch_tokens=128, least_tokens=500, most_tokens=500)


@pytest.fixture(scope="module")
def version(bases: dict[str, Base], tmp_path_factory: pytest.TempPathFactory) -> Version:
    """A version with an adapter on a base model whose vocabulary's layer is its embedding."""
    corpus, place = tiny.corpus(), tmp_path_factory.mktemp("work")
    trained = fine_tune(corpus, bases["llama"], OPTIONS, lambda _progress: None, place)
    return keep(corpus, OPTIONS, trained, Store(place / "store"))


@torch.inference_mode()
def _logits(model: nn.Module, tokens: Tensor) -> Tensor:
    return model(input_ids=tokens).logits


@pytest.mark.filterwarnings("ignore")
def test_the_card_of_an_adapter_loads_the_voice(version: Version, bases: dict[str, Base], tmp_path: Path) -> None:
    pytest.importorskip("peft")
    base = bases["llama"]
    target = export(version, base.path.parents[1], tmp_path / "out", lambda _done, _what: None, adapter_only=True)
    (snippet,) = re.findall(r"```python\n(.*?)```", (target / CARD).read_text(encoding="utf-8"), re.DOTALL)
    known: dict[str, Any] = {}
    exec(snippet.replace("DIR", str(target)), known)  # noqa: S102  (what a reader would copy)
    words = load_tokenizer(base)("My garden wants", return_tensors="pt").input_ids
    model = known["generator"].model
    here = load_trained(version, base, model.dtype, "cpu")
    torch.testing.assert_close(_logits(model, words), _logits(here, words), rtol=1e-2, atol=1e-3)
