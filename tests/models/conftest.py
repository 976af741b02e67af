"""Tiny base models, made once a session, and a machine that computes the same way everywhere."""

import math
from collections.abc import Iterator
from pathlib import Path

import pytest
import torch
from transformers import PreTrainedModel, PreTrainedTokenizerBase

from models import finetune, machine, measure
from models.base import Base, prepare
from models.pretrained import load_model, load_tokenizer
from tests.models import tiny


@pytest.fixture(autouse=True, scope="session")
def _one_thread():
    torch.set_num_threads(1)


@pytest.fixture
def plain_machine(monkeypatch: pytest.MonkeyPatch) -> machine.Machine:
    """Float32 on one thread of the CPU, whatever this machine has."""
    plain = machine.Machine("cpu", torch.float32, 1)
    monkeypatch.setattr(machine, "probe", lambda: plain)
    return plain


@pytest.fixture
def saved_at_any_cost(monkeypatch: pytest.MonkeyPatch) -> None:
    """Checkpoints at every validation: a tiny model's training takes no longer than they do."""
    monkeypatch.setattr(finetune, "_CHECKPOINTS_TAKE", math.inf)


@pytest.fixture(scope="session")
def bases(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Base]:
    """A prepared tiny base model of every architecture."""
    root: Path = tmp_path_factory.mktemp("bases")
    return {
        architecture: prepare(str(tiny.save_model(root / architecture, architecture)), root / "data")
        for architecture in tiny.ARCHITECTURES
    }


@pytest.fixture(params=tiny.ARCHITECTURES)
def base(request: pytest.FixtureRequest, bases: dict[str, Base]) -> Base:
    """One of them after the other."""
    return bases[request.param]


@pytest.fixture
def model(base: Base) -> PreTrainedModel:
    return load_model(base, torch.float32)


@pytest.fixture
def tokenizer(base: Base) -> PreTrainedTokenizerBase:
    return load_tokenizer(base)


@pytest.fixture(autouse=True, scope="session")
def _no_first_tweets() -> Iterator[None]:
    """A tiny model writes on and on until it is stopped, which takes longer than its training."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(measure, "first_tweets", lambda *_args: [])
        yield
