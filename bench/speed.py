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
from collections.abc import Callable
from itertools import islice
from pathlib import Path

import torch
from torch import Tensor, nn
from transformers import PreTrainedModel

from models import lora, machine
from models.base import prepare
from models.batches import encode, epoch, padded
from models.corpus import build_corpus
from models.pretrained import boundary_id, load_model, load_tokenizer
from models.sources import read_source
from models.training import TrainingOptions
from models.vocabulary_loss import frozen_vocabulary_loss

ROUNDS = 7
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
    options = TrainingOptions()
    rows = [row for text in corpus.train for row in encode(tokenizer, text, 384)]
    print(f"{len(corpus.train):,} posts, {sum(map(len, rows)):,} tokens; {here}", flush=True)

    theirs_model = load_model(base, torch.float32)
    theirs_optimizer = torch.optim.AdamW(theirs_model.parameters(), lr=1.372e-4)
    stream = torch.tensor([token for row in rows for token in row[:-1]])
    blocks = [stream[start : start + 1024][None] for start in range(0, len(stream) - 1024, 1024)]

    ours_model = load_model(base, here.dtype)
    ours_model.set_attn_implementation("eager")
    lora.add_adapter(ours_model, rank=options.rank, alpha=options.alpha, seed=0)
    ours_weights = [weight for weight in ours_model.parameters() if weight.requires_grad]
    ours_optimizer = torch.optim.AdamW(ours_weights, lr=options.peak_learning_rate)
    batches = epoch(rows, options.batch_tokens, 0)

    theirs_speed: list[float] = []
    ours_speed: list[float] = []
    for number in range(ROUNDS + 1):
        block = blocks[number]
        theirs = _step(theirs_model, theirs_optimizer, block[:, :-1], block[:, 1:], _whole_loss)
        pairs = [padded(batch, boundary_id(tokenizer)) for batch in batches[2 * number : 2 * number + 2]]
        timed = [_step(ours_model, ours_optimizer, *pair, frozen_vocabulary_loss) for pair in pairs]
        if number:  # the first round warms up
            theirs_speed.append(theirs[0] / theirs[1])
            ours_speed.append(sum(tokens for tokens, _ in timed) / sum(seconds for _, seconds in timed))
    ratio = statistics.median(ours / theirs for ours, theirs in zip(ours_speed, theirs_speed, strict=True))
    print(f"the ancestor's recipe  {statistics.median(theirs_speed):6.0f} tokens/s")
    print(f"ours                   {statistics.median(ours_speed):6.0f} tokens/s")
    print(f"ours / the ancestor's  {ratio:6.2f}")


def _whole_loss(model: PreTrainedModel, inputs: Tensor, targets: Tensor) -> Tensor:
    logits = model(input_ids=inputs).logits
    return nn.functional.cross_entropy(logits.flatten(0, 1).float(), targets.flatten(), ignore_index=-100)


def _step(
    model: PreTrainedModel,
    optimizer: torch.optim.Optimizer,
    inputs: Tensor,
    targets: Tensor,
    loss_of: Callable[[PreTrainedModel, Tensor, Tensor], Tensor],
) -> tuple[int, float]:
    started = time.perf_counter()
    model.train()
    loss = loss_of(model, inputs, targets)
    loss.backward()
    optimizer.step()
    optimizer.zero_grad()
    return int((targets >= 0).sum()), time.perf_counter() - started


if __name__ == "__main__":
    main()
