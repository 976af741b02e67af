"""What a trained model is worth, as it is stored: held against posts that it has not seen, and made to write.

Knows files of weights, the base model and a corpus. Knows nothing of how the weights were learned.
"""

from functools import partial

import torch

from models.alphabet import alphabet_of
from models.base import Base
from models.copy_check import copy_metrics
from models.corpus import Corpus
from models.crew import crew_size, side_by_side
from models.evaluate import rows_to_measure, some_of
from models.first_tweets import first_tweets
from models.learner import Learner
from models.machine import Machine
from models.packed import pack
from models.pretrained import boundary_id, load_model, load_tokenizer, longest_row
from models.recipe import LONGEST_ROW
from models.weights import apply_weights, take_adapter_off

TEST_TOKENS = 2_500
"""Of more test posts, so many are measured here; `evaluate` measures all of them."""


class Measure:
    """Some of a corpus's test posts and the base model, which becomes one trained model after the other.

    Bits per byte as `models.evaluate.bits_per_byte` has it, in float32, as bf16 arithmetic alone adds about .01. What
    frozen blocks make of the posts is the same for all and computed once.
    """

    def __init__(self, corpus: Corpus, base: Base, here: Machine, frozen_blocks: int) -> None:
        self._corpus, self._here = corpus, here
        self._tokenizer = load_tokenizer(base)
        # Nothing learns here: no gradients, and no copies of weights that all processes would share.
        self._model = load_model(base, torch.float32, here.device).requires_grad_(requires_grad=False)
        self._texts = some_of(self._tokenizer, corpus.test, TEST_TOKENS)
        self._rows = rows_to_measure(self._tokenizer, self._texts, longest_row(self._model, LONGEST_ROW))
        self._learner = Learner(self._model, boundary=boundary_id(self._tokenizer), frozen_blocks=frozen_blocks)

    def bits_per_byte(self, files: dict[str, bytes], start_files: dict[str, bytes]) -> dict[str, float]:
        """Of these posts: the base model, the version that was gone on from, if any, and the one that is new.

        Also `test_posts`, how many these are.
        """
        measured = {"base_bits_per_byte": self._now()}
        if start_files:
            apply_weights(self._model, start_files)
            measured["start_bits_per_byte"] = self._now()
            take_adapter_off(self._model, start_files)
        apply_weights(self._model, files)
        return measured | {"bits_per_byte": self._now(), "test_posts": len(self._texts)}

    def as_written(self, seed: int, known_runs: set[int], characters: str) -> tuple[dict[str, float], list[str]]:
        """How much is copied, and the first tweets, in the dtype that tweets are written in."""
        writer = self._model.to(self._here.dtype)
        pack(writer, self._here)
        copies = partial(copy_metrics, writer, self._tokenizer, self._corpus, seed)
        alphabet = alphabet_of(writer, self._tokenizer, characters)
        tweets = partial(first_tweets, writer, self._tokenizer, known_runs, seed, alphabet)
        copied, written = side_by_side(copies, tweets, size=crew_size(self._here))
        return copied, written

    def _now(self) -> float:
        with self._learner.at_work(self._rows):
            return self._learner.bits(self._rows) / sum(len(text.encode()) for text in self._texts)
