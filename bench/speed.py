"""Training speed: a whole training on the wall clock, and each token against the ancestor's recipe, in one run.

    python -m bench.speed ../shared/data/timelines/NatlParkService.jsonl

The ancestor's recipe trains all weights in float32, one row of 1,024 tokens a step; ours is what `train` does. Both see
the same posts. Steps of the two take turns, so that a machine whose speed drifts is fair to both; medians are shown.
First the command line trains the newest posts of the file as a user would, then tweets twice; its seconds and peak
memory are those of the whole process.
"""

import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from itertools import islice
from pathlib import Path

import torch

from bench.learning import BLOCK, ancestor_steps
from models import machine
from models.base import Base, prepare
from models.batches import Row, encode, epoch
from models.corpus import build_corpus
from models.finetune import model_that_learns
from models.learner import Learner
from models.likely_words import LikelyWords
from models.lower_blocks import blocks_in
from models.pretrained import boundary_id, load_tokenizer
from models.recipe import LONGEST_ROW
from models.sources import read_source
from models.training import TrainingOptions

ROUNDS = 7
STEPS = 8
"""Of ours for each of the ancestor's."""
POSTS = 2_400


def main() -> None:
    """Seconds of `train` and `tweet`, then tokens per second of both recipes and their ratio."""
    path = Path(sys.argv[1])
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as newest:
        with path.open(encoding="utf-8") as lines:
            newest.writelines(islice(lines, POSTS))
        newest.flush()
        _time_the_command_line("train", path.stem, "--from", newest.name, "--retrain")
    for _ in range(2):
        _time_the_command_line("tweet", path.stem, "My dream is")
    _compare_steps(path)


def _time_the_command_line(*arguments: str) -> None:
    started = time.perf_counter()
    subprocess.run([sys.executable, "-m", "bot", *arguments], check=True, stdout=subprocess.DEVNULL)
    gib = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 2**20
    print(f"{arguments[0]:6} {time.perf_counter() - started:6.1f} s   largest process so far {gib:.2f} GiB", flush=True)


def _compare_steps(path: Path) -> None:
    here = machine.probe()
    machine.use(here)
    base = prepare("embedded", Path("data"))
    tokenizer = load_tokenizer(base)
    corpus = build_corpus([read_source([path], path.stem.lower())], newest=3_200)
    rows = [row for text in corpus.train for row in encode(tokenizer, text, LONGEST_ROW)]
    print(f"{len(corpus.train):,} posts, {sum(map(len, rows)):,} tokens; {here}", flush=True)
    theirs, ours = ancestor_steps(corpus.train, Path("data")), _Ours(base, rows)
    next(theirs)  # before the first step
    theirs_speed: list[float] = []
    ours_speed: list[float] = []
    for number in range(ROUNDS + 1):
        one, other = BLOCK / next(theirs).seconds, ours.tokens_per_second(number)
        if number:  # the first round warms up
            theirs_speed.append(one)
            ours_speed.append(other)
    ratio = statistics.median(ours / theirs for ours, theirs in zip(ours_speed, theirs_speed, strict=True))
    print(f"the ancestor's recipe  {statistics.median(theirs_speed):6.0f} tokens/s")
    print(f"ours                   {statistics.median(ours_speed):6.0f} tokens/s")
    print(f"ours / the ancestor's  {ratio:6.2f}")


class _Ours:
    """As `models.finetune` has it."""

    def __init__(self, base: Base, rows: Sequence[Row]) -> None:
        options, here = TrainingOptions(), machine.probe()
        model = model_that_learns(base, options, here)
        frozen = blocks_in(model, options.frozen_share)
        self._learner = Learner(model, boundary=boundary_id(load_tokenizer(base)), frozen_blocks=frozen)
        self._optimizer = torch.optim.AdamW(self._learner.weights, lr=options.peak_learning_rate)
        self._batches = epoch(rows, options.batch_tokens, 0)
        self._words = LikelyWords([row for batch in self._batches for row in batch], model.config.vocab_size, seed=0)

    def tokens_per_second(self, number: int) -> float:
        batches = self._batches[number * STEPS : (number + 1) * STEPS]
        started, tokens = time.perf_counter(), 0
        with self._learner.at_work([], self._words):
            for step, batch in enumerate(batches):
                tokens += self._learner.differentiate(batch, step)[1]
                self._optimizer.step()
                self._optimizer.zero_grad()
        return tokens / (time.perf_counter() - started)


if __name__ == "__main__":
    main()
