"""From a stored version to its tweets, and to a plain directory that works without this program.

Knows how a version, its base model and the generator fit together. Knows nothing of who asks.
"""

import shutil
from pathlib import Path
from typing import Any

import torch
from tokenizers.processors import TemplateProcessing
from transformers import GenerationConfig, PreTrainedModel, PreTrainedTokenizerBase

from models import machine
from models.base import Base, OnPrepare, boundary_id, load_model, load_tokenizer, prepare
from models.errors import BowerbirdError, StoreError
from models.files_on_disk import explained_disk_errors, new_directory
from models.generate import MOST_NEW_TOKENS, generate
from models.keep import CARD, METRICS, RUNS, unpack_runs
from models.sampling import TEMPERATURE, TOP_P
from models.store import Version
from models.tweets import Tweets
from models.weights import apply_weights


class Voice:
    """A trained model in memory, ready to write."""

    def __init__(self, version: Version, data_dir: Path, on_prepare: OnPrepare) -> None:
        here = machine.probe()
        machine.use(here)
        self.version = version
        self.base = base_of(version, data_dir, on_prepare)
        self.tokenizer: PreTrainedTokenizerBase = load_tokenizer(self.base)
        self.model: PreTrainedModel = _load(version, self.base, here.dtype, here.device)
        self._known_runs = unpack_runs(version.read(RUNS))

    def tweets(self, prompt: str, *, count: int, seed: int) -> Tweets:
        """See `models.generate.generate`."""
        return generate(self.model, self.tokenizer, prompt, count=count, seed=seed, known_runs=self._known_runs)


def export(version: Version, data_dir: Path, target: Path, on_prepare: OnPrepare) -> Path:
    """Write a trained model as a plain transformers directory with its card and what that shows and names.

    `target` must not exist or be empty.

    Raises:
        BowerbirdError: `target` holds something, or cannot be written.
    """
    target = target.expanduser().resolve()
    with explained_disk_errors(target):
        if target.exists() and (not target.is_dir() or any(target.iterdir())):
            raise BowerbirdError(f"{target} exists and is not empty; export to a new directory.")
    base = base_of(version, data_dir, on_prepare)
    tokenizer = load_tokenizer(base)
    model = _load(version, base, torch.bfloat16, "cpu")
    boundary = boundary_id(tokenizer)
    token = str(tokenizer.convert_ids_to_tokens(boundary))
    # So that a bare prompt is continued as a post, also where this program is not there to begin it.
    backend: Any = tokenizer.backend_tokenizer
    backend.post_processor = TemplateProcessing(
        single=f"{token} $A", pair=f"{token} $A {token} $B", special_tokens=[(token, boundary)]
    )
    tokenizer.chat_template = None
    model.config.use_cache = True
    model.config.eos_token_id = model.config.bos_token_id = model.config.pad_token_id = boundary
    model.generation_config = GenerationConfig(
        do_sample=True,
        temperature=TEMPERATURE,
        top_p=TOP_P,
        top_k=0,
        max_new_tokens=MOST_NEW_TOKENS,
        bos_token_id=boundary,
        eos_token_id=boundary,
        pad_token_id=boundary,
    )
    if target.exists():
        target.rmdir()
    with new_directory(target) as building:
        model.save_pretrained(building)
        tokenizer.save_pretrained(building)
        for path in (version.path / CARD, version.path / METRICS, *sorted(version.path.glob("*.png"))):
            if path.is_file():  # older versions have no pictures
                shutil.copyfile(path, building / path.name)
    return target


def base_of(version: Version, data_dir: Path, on_prepare: OnPrepare) -> Base:
    """The base model that a version was trained on, prepared.

    Raises:
        StoreError: this machine has another one by that name.
    """
    base = prepare(version.about["base"]["name"], data_dir, on_prepare)
    if base.fingerprint != version.about["base"]["fingerprint"]:
        raise StoreError(
            f"Version {version.version} was trained on another {base.name} than this machine has; train it again."
        )
    return base


def _load(version: Version, base: Base, dtype: torch.dtype, device: str) -> PreTrainedModel:
    model = load_model(base, dtype, device)
    try:
        apply_weights(model, version.files())
    except (KeyError, RuntimeError) as error:  # of another architecture, or of another size
        raise StoreError(
            f"Version {version.version} does not fit its base model {base.name}; train it again."
        ) from error
    return model
