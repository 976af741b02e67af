"""Base models small enough to train within a test: two layers of 32, with random weights and a byte-level vocabulary.

Also the invented posts they learn from. Everything is made on the spot from fixed seeds.
"""

import random
from pathlib import Path

import torch
from tokenizers import Tokenizer, decoders, models, pre_tokenizers, trainers
from transformers import (
    GPT2Config,
    GPT2LMHeadModel,
    LlamaConfig,
    LlamaForCausalLM,
    PreTrainedModel,
    PreTrainedTokenizerBase,
    PreTrainedTokenizerFast,
)

from models.corpus import Corpus, Counts

ARCHITECTURES = ("llama", "gpt2")
BOUNDARY = "<|endoftext|>"
POSITIONS = 512
SPREAD = 0.2
"""Of the random weights: with the usual .02 the frozen head of so small a model leaves an adapter nothing to steer."""

_SUBJECTS = ("My garden", "The blue glass", "A small bird", "This bower", "Our old fence", "The quiet morning")
_VERBS = ("wants", "collects", "remembers", "borrows", "returns", "paints")
_THINGS = ("bottle caps", "clothes pegs", "berries", "feathers", "blue straws", "a song", "parrot flowers")
_ENDS = ("before the rain.", "again today!", "and I love it.", "for no reason at all.", "near the creek.")


def posts(count: int, seed: int = 1) -> list[str]:
    """Different sentences of one recognisable voice."""
    order = random.Random(seed)
    made: dict[str, None] = {}
    while len(made) < count:
        made[" ".join(order.choice(words) for words in (_SUBJECTS, _VERBS, _THINGS, _ENDS))] = None
    return list(made)


def corpus(train: int = 60, held_out: int = 8, seed: int = 1) -> Corpus:
    """A corpus of such sentences."""
    texts = posts(train + 2 * held_out, seed)
    counts = Counts(downloaded=len(texts), kept=len(texts))
    return Corpus(
        handles=["satin"],
        train=texts[:train],
        validation=texts[train : train + held_out],
        test=texts[train + held_out :],
        counts=counts,
        counts_by_handle={"satin": counts},
    )


def tokenizer() -> PreTrainedTokenizerBase:
    """A byte-level BPE with `<|endoftext|>`, so that any text can be written in it."""
    bpe = Tokenizer(models.BPE())
    bpe.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    bpe.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=400,
        special_tokens=[BOUNDARY],
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        show_progress=False,
    )
    bpe.train_from_iterator(posts(40, seed=9), trainer)
    return PreTrainedTokenizerFast(tokenizer_object=bpe, bos_token=BOUNDARY, eos_token=BOUNDARY)


def model(architecture: str, vocabulary: int) -> PreTrainedModel:
    """A causal language model in float32 that has learnt nothing."""
    with torch.random.fork_rng():
        torch.manual_seed(0)
        if architecture == "gpt2":
            # With GPT-2's own dropout: training must be reproducible in spite of it.
            return GPT2LMHeadModel(
                GPT2Config(
                    vocab_size=vocabulary,
                    n_positions=POSITIONS,
                    n_embd=32,
                    n_layer=2,
                    n_head=2,
                    initializer_range=SPREAD,
                    bos_token_id=0,
                    eos_token_id=0,
                )
            )
        return LlamaForCausalLM(
            LlamaConfig(
                vocab_size=vocabulary,
                max_position_embeddings=POSITIONS,
                hidden_size=32,
                intermediate_size=64,
                num_hidden_layers=2,
                num_attention_heads=2,
                num_key_value_heads=1,
                initializer_range=SPREAD,
                bos_token_id=0,
                eos_token_id=0,
                tie_word_embeddings=True,
            )
        )


def save_model(directory: Path, architecture: str) -> Path:
    """A plain transformers directory, as an operator may name it in BASE_MODEL."""
    words = tokenizer()
    model(architecture, len(words)).save_pretrained(directory)
    words.save_pretrained(directory)
    return directory
