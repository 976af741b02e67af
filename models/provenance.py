"""Provenance: what a version was made of, by what and where, so that anyone can check it or make it again.

Knows hashes and versions of things. Loads neither torch nor a model: the process that trained says what it ran on, and
whoever keeps its result adds the rest. What is done with it is in models/verify.py.
"""

import hashlib
import platform
import subprocess
from collections.abc import Mapping
from dataclasses import asdict
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

from models.corpus import Corpus
from models.training import FineTuned, TrainingOptions

LIBRARIES = ("torch", "transformers", "safetensors", "tokenizers")
DECIDING = (
    "ancestor", "architecture", "base", "batches", "checkpoint", "choice", "cleaning", "continuing", "corpus", "crew",
    "evaluate", "finetune", "joined", "keep", "learner", "likely_words", "lora", "lower_blocks", "machine", "measure",
    "packed", "packed_block", "packed_linear", "pretrained", "recipe", "recorded", "training", "unpack",
    "vocabulary_loss", "weights", "x_text",
)  # fmt: skip
"""The files of models/ that decide what becomes of posts that were read, from cleaning to weights."""

_HERE = Path(__file__).parent
_PATIENCE = 10  # seconds for git


def circumstances(machine: Mapping[str, Any]) -> dict[str, Any]:
    """What a training runs on: `code`, `libraries` and `machine` (see `models.machine.Machine.to_json`)."""
    return {"code": code(), "libraries": libraries(), "machine": dict(machine)}


def provenance(corpus: Corpus, options: TrainingOptions, made: FineTuned) -> dict[str, Any]:
    """All that a version says of its making, as what JSON takes.

    `posts`: SHA-256 of each handle's timeline as it was read; `corpus` and `base`: fingerprints; `options` as they were
    asked for, `seed` among them; the training's `circumstances`; `result`: SHA-256 of each file of weights.
    """
    return {
        "posts": corpus.timelines,
        "corpus": corpus.fingerprint,
        "base": made.base.get("fingerprint"),
        "options": asdict(options),
        "seed": options.seed,
        **made.circumstances,
        "result": result(made),
    }


def result(made: FineTuned) -> dict[str, str]:
    """SHA-256 of each file of weights."""
    return {
        name: hashlib.sha256(content).hexdigest()
        for name, content in sorted(made.files.items())
        if name.endswith(".safetensors")
    }


def code() -> dict[str, str | None]:
    """This program's `version`, its git `commit` where that is known, and `sha256` over the files that decide."""
    digest = hashlib.sha256()
    for name in DECIDING:
        content = (_HERE / f"{name}.py").read_bytes()
        digest.update(f"{name} {len(content)}\n".encode() + content)
    return {"version": _version("bowerbird"), "commit": _commit(), "sha256": digest.hexdigest()}


def libraries() -> dict[str, str | None]:
    """Versions of Python and of what a result may depend on; None where one is not installed."""
    return {"python": platform.python_version()} | {name: _version(name) for name in LIBRARIES}


def _version(package: str) -> str | None:
    try:
        return version(package)
    except PackageNotFoundError:
        return None


def _commit() -> str | None:
    """The commit that this program is at, with `-dirty` where files differ from it; None outside of a checkout."""
    root = _HERE.parent
    if not (root / ".git").exists():  # installed within somebody else's repository, it would be theirs
        return None
    command = ["git", "-C", str(root), "describe", "--always", "--dirty", "--abbrev=40", "--exclude=*"]
    try:
        # No input: in a child of the engine that is the line on which it is told to stop.
        told = subprocess.run(  # noqa: S603
            command, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=_PATIENCE, check=True
        )
    except (OSError, subprocess.SubprocessError):
        return None
    return told.stdout.strip() or None
