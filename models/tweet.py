"""From a stored version to its tweets.

Knows how a version, its base model and the generator fit together. Knows nothing of who asks.
"""

from pathlib import Path

import torch
from transformers import PreTrainedModel, PreTrainedTokenizerBase

from models import machine
from models.alphabet import Alphabet, alphabet_of
from models.base import Base, OnPrepare, prepare
from models.errors import StoreError
from models.generate import generate
from models.keep import CHARACTERS, RUNS, unpack_runs
from models.packed import pack
from models.pretrained import load_model, load_tokenizer
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
        self.model: PreTrainedModel = load_trained(version, self.base, here.dtype, here.device)
        pack(self.model, here)
        self._known_runs = unpack_runs(version.read(RUNS))
        self._alphabet = self._alphabet_of_author()

    def tweets(self, prompt: str, *, count: int, seed: int) -> Tweets:
        """See `models.generate.generate`."""
        return generate(
            self.model, self.tokenizer, prompt,
            count=count, seed=seed, known_runs=self._known_runs, alphabet=self._alphabet,
        )  # fmt: skip

    def _alphabet_of_author(self) -> Alphabet | None:
        try:
            characters = self.version.read(CHARACTERS).decode()
        except KeyError:  # the first versions do not say
            return None
        return alphabet_of(self.model, self.tokenizer, characters)


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


def load_trained(version: Version, base: Base, dtype: torch.dtype, device: str) -> PreTrainedModel:
    """A version's model, in evaluation mode.

    Raises:
        StoreError: it was not made for this base model.
    """
    model = load_model(base, dtype, device)
    try:
        apply_weights(model, version.files())
    except (KeyError, RuntimeError) as error:  # of another architecture, or of another size
        raise StoreError(
            f"Version {version.version} does not fit its base model {base.name}; train it again."
        ) from error
    return model
