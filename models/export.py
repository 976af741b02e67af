"""From a stored version to a plain directory that works without this program: merged weights, or the adapter alone.

Knows what transformers and peft read. Knows nothing of who asks, or of where the directory goes.
"""

import json
import shutil
from pathlib import Path
from typing import Any

import torch
from tokenizers.processors import TemplateProcessing
from transformers import GenerationConfig, PreTrainedTokenizerBase

from models.base import Base, OnPrepare
from models.errors import BowerbirdError, StoreError
from models.export_card import exported_card
from models.files_on_disk import explained_disk_errors, new_directory
from models.front_matter import PREVIEW, base_id
from models.generate import MOST_NEW_TOKENS
from models.keep import CARD, METRICS
from models.pretrained import boundary_id, load_tokenizer
from models.preview import read_preview
from models.sampling import TEMPERATURE, TOP_P
from models.store import Version
from models.tweet import base_of, load_trained
from models.unpack import quiet_transformers
from models.weights import ADAPTER, ADAPTER_CONFIG


def export(
    version: Version,
    data_dir: Path,
    target: Path,
    on_prepare: OnPrepare,
    *,
    adapter_only: bool = False,
    largest_file: int = 50_000_000_000,
) -> Path:
    """Write a trained model as a plain transformers directory with its card and what that shows and names.

    Beside the weights lie the tokenizer, which begins a post before each prompt, and how to sample, so that
    `pipeline("text-generation", model=target)` writes tweets. With `adapter_only` it is the directory of an adapter as
    peft writes it, which names its base model by the Hub's id, or by its directory where it has none. Merged weights
    of more bytes than `largest_file` become several files.

    `target` must not exist or be empty. The same version gives the same bytes on the same machine.

    Raises:
        StoreError: only the adapter is wanted of a version that has none.
        BowerbirdError: `target` holds something, or cannot be written.
    """
    target = target.expanduser().resolve()
    with explained_disk_errors(target):
        if target.exists() and (not target.is_dir() or any(target.iterdir())):
            raise BowerbirdError(f"{target} exists and is not empty; export to a new directory.")
    if adapter_only and not (version.path / ADAPTER).is_file():
        raise StoreError("All weights of this version were trained, so it has no adapter; leave --adapter away.")
    base = base_of(version, data_dir, on_prepare)
    if target.exists():
        _make_way(target)
    with new_directory(target) as building, quiet_transformers():
        tokenizer = _tokenizer(base)
        sampling = _sampling(boundary_id(tokenizer))
        if adapter_only:
            _write_adapter(version, building)
            sampling.save_pretrained(building)
        else:
            _write_merged(version, base, sampling, building, largest_file)
        _write_tokenizer(tokenizer, building)
        for path in (version.path / METRICS, *sorted(version.path.glob("*.png"))):
            if path.is_file():  # older versions have no pictures
                shutil.copyfile(path, building / path.name)
        if preview := read_preview(version.path):  # the chosen one, where one was chosen
            (building / PREVIEW).write_bytes(preview)
        files = [path.name for path in building.iterdir()]
        (building / CARD).write_text(exported_card(version, files, adapter_only=adapter_only), encoding="utf-8")
        for path in building.iterdir():
            path.chmod(0o644)  # transformers writes weights for their owner's eyes alone
    return target


def _make_way(empty: Path) -> None:
    """Remove an empty directory, so that what was built beside it takes its place.

    Raises:
        BowerbirdError: it must stay, as one where a disk is mounted.
    """
    try:
        empty.rmdir()
    except OSError as error:
        raise BowerbirdError(
            f"{empty} cannot be replaced ({error.strerror}); export to a directory that does not exist yet, such as "
            f"{empty / 'model'}."
        ) from error


def _tokenizer(base: Base) -> PreTrainedTokenizerBase:
    tokenizer = load_tokenizer(base)
    boundary = boundary_id(tokenizer)
    token = str(tokenizer.convert_ids_to_tokens(boundary))
    # So that a bare prompt is continued as a post, also where this program is not there to begin it.
    backend: Any = tokenizer.backend_tokenizer
    backend.post_processor = TemplateProcessing(
        single=f"{token} $A", pair=f"{token} $A {token} $B", special_tokens=[(token, boundary)]
    )
    tokenizer.chat_template = None
    return tokenizer


def _write_tokenizer(tokenizer: PreTrainedTokenizerBase, building: Path) -> None:
    tokenizer.save_pretrained(building)
    config = building / "tokenizer_config.json"
    # The plain class reads what was written; GPT-NeoX's own makes the beginning of a text anew, without the boundary.
    changed = json.loads(config.read_text(encoding="utf-8")) | {"tokenizer_class": "PreTrainedTokenizerFast"}
    config.write_text(json.dumps(changed, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")


def _sampling(boundary: int) -> GenerationConfig:
    """All that a pipeline would otherwise fill in with numbers of its own."""
    return GenerationConfig(
        do_sample=True,
        temperature=TEMPERATURE,
        top_p=TOP_P,
        top_k=0,
        max_new_tokens=MOST_NEW_TOKENS,
        bos_token_id=boundary,
        eos_token_id=boundary,
        pad_token_id=boundary,
    )


def _write_merged(version: Version, base: Base, sampling: GenerationConfig, building: Path, largest_file: int) -> None:
    model = load_trained(version, base, torch.bfloat16, "cpu")
    boundary = sampling.eos_token_id
    model.config.use_cache = True
    model.config.eos_token_id = model.config.bos_token_id = model.config.pad_token_id = boundary
    model.generation_config = sampling
    model.save_pretrained(building, max_shard_size=largest_file)


def _write_adapter(version: Version, building: Path) -> None:
    config = json.loads(version.read(ADAPTER_CONFIG))
    config["base_model_name_or_path"] = base_id(version.about) or config["base_model_name_or_path"]
    (building / ADAPTER).write_bytes(version.read(ADAPTER))
    (building / ADAPTER_CONFIG).write_text(json.dumps(config, indent=2), encoding="utf-8")
