"""What each trick of the training gives: one table of trainings that each lack one of them.

    python -m bench.ablation NatlParkService.jsonl --tokens 12000

All learn about as many tokens and are measured on the same newest 5% of the posts. The seconds are those of `fine_tune`
until its weights are there, without the measuring that follows; a training by its own process, in the order shown, and
the whole recipe first and last: the difference of these two is what the machine's own speed did meanwhile.
"""

import argparse
import random
from collections.abc import Callable, Mapping
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from typing import Any
from unittest.mock import patch

from bench.alone import alone
from bench.until_learned import until_learned
from models.base import prepare
from models.batches import Row, by_length
from models.corpus import Corpus, build_corpus
from models.sources import read_source
from models.training import TrainingOptions

NEWEST = 3_200

_OPTIONS: Mapping[str, dict[str, Any]] = {
    "all blocks learn, none is computed once": {"frozen_share": 0.0},
    "half of the blocks learns": {"frozen_share": 0.5},
    "a third of the blocks learns": {"frozen_share": 2 / 3},
    "A and B learn equally fast": {"b_rate": 1.0},
    "twice the tokens a step": {"batch_tokens": 480},
    "two fifths of the learning rate are left at the end: none": {"last_rate": 0.0},
    "no adapter on the vocabulary's layer": {"head_rank": 0},
    "rank 16": {"rank": 16, "alpha": 32.0},
    "all weights learn (1e-4)": {"method": "full"},
}


def main() -> None:
    """A row for each trick that is left out."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("timeline", type=Path)
    parser.add_argument("--tokens", type=int, default=12_000, metavar="N", help="to learn")
    parser.add_argument("--rows", nargs="+", metavar="WORD", help="only those whose names have one of these in them")
    parser.add_argument("--data-dir", type=Path, default=Path("data"), help="where the base model is prepared")
    options = parser.parse_args()
    corpus = build_corpus([read_source([options.timeline], options.timeline.stem.lower())], newest=NEWEST)
    print("| what is left out | seconds | tokens | bits per byte |\n| --- | --- | --- | --- |", flush=True)
    for name in ("nothing", *_OPTIONS, *_WITHOUT, "nothing"):
        if options.rows and not any(word in name for word in options.rows):
            continue
        seconds, metrics = alone(_train, name, corpus, options.tokens, options.data_dir)
        print(f"| {name} | {seconds:.0f} | {metrics['tokens']:,.0f} | {metrics['bits_per_byte']:.4f} |", flush=True)


def _train(name: str, corpus: Corpus, tokens: int, data_dir: Path) -> tuple[float, dict[str, float]]:
    options = replace(TrainingOptions().limited(tokens), **_OPTIONS.get(name, {}))
    with ExitStack() as stack:
        for target, stand_in in _WITHOUT.get(name, dict)().items():
            stack.enter_context(patch(target, stand_in))
        return until_learned(corpus, prepare("embedded", data_dir), options)


def _whole_vocabulary() -> dict[str, Any]:
    return {"models.finetune.LikelyWords": lambda *_args, **_more: None}


def _batches_of_like_length() -> dict[str, Any]:
    def grouped(rows: list[Row], tokens: int, seed: int) -> list[list[Row]]:
        batches = by_length(rows, tokens)
        random.Random(seed).shuffle(batches)
        return batches

    return {"models.finetune.epoch": grouped}


def _padded_posts() -> dict[str, Any]:
    return {"models.learner.can_join": lambda _model: False}


def _any_posts() -> dict[str, Any]:
    from models.continuing import sample_old  # noqa: PLC0415

    def drawn(texts: list[str], tokens_of: Callable[[str], int], wanted: int) -> list[str]:
        return sample_old(list(texts), tokens_of, wanted, 1)

    return {"models.choice.newest": drawn}


def _one_process() -> dict[str, Any]:
    return {"models.learner.crew_size": lambda _machine: 1}


def _lower_blocks_unpacked() -> dict[str, Any]:
    return {"models.finetune.pack_lowest": lambda *_args: None}


def _fused_attention() -> dict[str, Any]:
    return {"transformers.PreTrainedModel.set_attn_implementation": lambda *_args, **_more: None}


def _memory_given_back() -> dict[str, Any]:
    return {"models.machine._keep_freed_memory": lambda: None}


_WITHOUT: Mapping[str, Callable[[], dict[str, Any]]] = {
    "words that are likely: the whole vocabulary each step": _whole_vocabulary,
    "posts of any length in a batch: of like length": _batches_of_like_length,
    "joined posts: padded ones": _padded_posts,
    "the newest posts: any": _any_posts,
    "a copy of the process: two threads": _one_process,
    "packed lower blocks": _lower_blocks_unpacked,
    "plain attention: the fused one": _fused_attention,
    "freed memory is kept": _memory_given_back,
}


if __name__ == "__main__":
    main()
