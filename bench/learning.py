"""How fast and how well the ancestor's recipe and ours learn the same author: one table, one picture.

    python -m bench.learning DalaiLama.jsonl elonmusk.jsonl --newest 1200 --picture learning.png

The ancestor's recipe (huggingtweets): its own cleaning rules, all weights in float32, AdamW at 1.372e-4 with a cosine
to zero, one row of 1,024 tokens a step, four shuffles of the posts one after the other. Ours is what `train` does. Both
start from the same base model, know nothing of the newest 5% of the posts (those that ours keeps as its test), and are
scored on them in the same way: each post alone, in float32, bits per byte. Scoring for the curve is on nobody's clock.
Each recipe is a process of its own. The seconds of the ancestor's are the number of its steps times the median of some
that were timed just before each run of ours began.

`--results FILE` keeps what was measured, and what is in it already is not measured again.
"""

import argparse
import json
import random
import resource
import statistics
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice, pairwise, takewhile
from pathlib import Path
from typing import Any
from unittest.mock import patch

import torch
from matplotlib.figure import Figure
from safetensors.torch import load_file, save_file
from torch import nn
from transformers import PreTrainedModel, PreTrainedTokenizerBase

from bench.alone import alone
from bench.older_posts import older_posts
from models import lora, machine
from models.base import prepare
from models.corpus import Corpus, build_corpus
from models.evaluate import bits_per_byte
from models.finetune import _Run, fine_tune
from models.lower_blocks import blocks_in
from models.pretrained import boundary_id, load_model, load_tokenizer
from models.sources import read_source
from models.sources.timeline import Timeline, by_time
from models.training import TrainingOptions

EPOCHS = 4
SCORES_AN_EPOCH = 2
STEPS_BETWEEN_SCORES = 2
BLOCK = 1_024
TIMED_STEPS = 8


def main() -> None:
    """Measure what is missing, print the table, draw the picture."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("timelines", type=Path, nargs="+")
    parser.add_argument("--newest", type=int, default=3_200, metavar="N", help="how many posts of each")
    parser.add_argument("--data-dir", type=Path, default=Path("data"), help="where the base model is prepared")
    parser.add_argument("--runs", type=int, default=1, help="of ours; the middle one by speed counts")
    parser.add_argument("--results", type=Path, help="a JSON file of what was measured before")
    parser.add_argument("--picture", type=Path, default=Path("learning.png"))
    parser.add_argument("--only", choices=("ancestor", "ours"))
    options = parser.parse_args()
    kept: dict[str, Any] = (
        json.loads(options.results.read_text()) if options.results and options.results.exists() else {}
    )
    for path in options.timelines:
        timeline = read_source([path], path.stem.lower())
        timeline = replace(timeline, posts=by_time(timeline.posts)[: options.newest])
        measured = kept.setdefault(path.stem, {})
        corpus = build_corpus([timeline])
        theirs = ancestor_texts(replace(timeline, posts=older_posts(timeline, corpus.test)))
        if "ancestor" not in measured and options.only != "ours":
            measured["ancestor"] = alone(_ancestor, theirs, corpus.test, options.data_dir)
            _keep(kept, options.results)
        if "ours" not in measured and options.only != "ancestor":
            measured["ours"] = _our_runs(options.runs, theirs, corpus, options.data_dir)
            _keep(kept, options.results)
    whole = {name: one | {"ours": _by_speed(one)} for name, one in kept.items() if len(one) == 2}
    _table(whole)
    if whole:
        _draw(whole, options.picture)


def _keep(kept: dict[str, Any], results: Path | None) -> None:
    if results:
        results.write_text(json.dumps(kept, indent=1))


@dataclass(frozen=True, slots=True)
class _Step:
    number: int
    of: int
    seconds: float
    model: PreTrainedModel
    tokenizer: PreTrainedTokenizerBase


def ancestor_texts(timeline: Timeline) -> list[str]:
    """What the ancestor's own rules keep of it, all of which it learned: it held nothing out."""
    corpus = build_corpus([timeline], rules="ancestor")
    return [*corpus.train, *corpus.validation, *corpus.test]


def ancestor_steps(texts: Sequence[str], data_dir: Path) -> Iterator[_Step]:
    """The ancestor's training, step by step; first one that is none (0), with the base model."""
    machine.use(machine.probe())
    base = prepare("embedded", data_dir)
    tokenizer = load_tokenizer(base)
    model = load_model(base, torch.float32)
    blocks = [torch.tensor([block]) for block in _blocks(texts, tokenizer)]
    optimizer = torch.optim.AdamW(model.parameters(), lr=1.372e-4)
    schedule = torch.optim.lr_scheduler.CosineAnnealingLR(optimizer, len(blocks))
    yield _Step(0, len(blocks), 0.0, model, tokenizer)
    model.train()
    for number, block in enumerate(blocks, 1):
        started = time.perf_counter()
        logits = model(input_ids=block, use_cache=False).logits
        loss = nn.functional.cross_entropy(logits[0, :-1], block[0, 1:])
        loss.backward()
        nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        schedule.step()
        optimizer.zero_grad()
        yield _Step(number, len(blocks), time.perf_counter() - started, model, tokenizer)


def _ancestor(texts: Sequence[str], test: list[str], data_dir: Path) -> dict[str, Any]:
    """What becomes of the whole training; on no clock."""
    curve: list[dict[str, float]] = []
    points = EPOCHS * SCORES_AN_EPOCH
    for step in ancestor_steps(texts, data_dir):
        if step.number in {round(step.of * number / points) for number in range(points + 1)}:
            score = bits_per_byte(step.model, step.tokenizer, test)
            curve.append({"step": step.number, "bits_per_byte": score})
            print(f"ancestor {step.number}/{step.of} {score:.4f}", flush=True)
    return {
        "curve": curve,
        "peak_gib": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 2**20,
        "bytes": sum(weight.numel() for weight in step.model.parameters()) * 4,
        "posts": len(texts),
    }


def _ancestor_step(texts: Sequence[str], data_dir: Path) -> float:
    """Seconds of one step: the median of some, the first left out."""
    first = islice(ancestor_steps(texts, data_dir), 2, 2 + TIMED_STEPS)
    return statistics.median(step.seconds for step in first)


def _blocks(texts: Sequence[str], tokenizer: Any) -> Iterator[list[int]]:
    """Four shuffles of all posts, joined by the boundary token and cut into blocks; what is left over is dropped."""
    boundary = boundary_id(tokenizer)
    encoded = [tokenizer(text, add_special_tokens=False).input_ids for text in texts]
    stream: list[int] = []
    for epoch in range(EPOCHS):
        for tokens in random.Random(epoch).sample(encoded, len(encoded)):
            stream += [boundary, *tokens]
    for start, end in pairwise(range(0, len(stream), BLOCK)):
        yield stream[start:end]


def _our_runs(count: int, theirs: Sequence[str], corpus: Corpus, data_dir: Path) -> list[dict[str, Any]]:
    """Ours so many times, each with the seconds of the ancestor's step just before it: a machine's speed drifts.

    Runs that end in the same number have learned the same, and their points are scored once.
    """
    runs: list[dict[str, Any]] = []
    scores: dict[float, dict[str, float]] = {}
    for _ in range(count):
        with tempfile.TemporaryDirectory() as directory:
            run: dict[str, Any] = {"ancestor_step": alone(_ancestor_step, theirs, data_dir)}
            run |= alone(_ours, corpus, data_dir, Path(directory))
            end = run["bits_per_byte"]
            if end not in scores:
                scores[end] = alone(_scores, Path(directory), run["frozen_share"], corpus.test, data_dir)
        for point in run["curve"][1:]:
            point["bits_per_byte"] = scores[end][str(point["step"])]
        runs.append(run)
    return runs


def _ours(corpus: Corpus, data_dir: Path, kept: Path) -> dict[str, Any]:
    """What `train` does, from the call of `fine_tune` to its end; its weights on the way are left in `kept`."""
    base = prepare("embedded", data_dir)
    points: list[dict[str, float]] = []
    usual = _Run._step  # noqa: SLF001  (the one place where the weights on the way are)
    started = time.perf_counter()

    def step(run: _Run, number: int) -> float:
        loss = usual(run, number)
        if (number + 1) % STEPS_BETWEEN_SCORES == 0 or number + 1 == run.steps:
            points.append({"step": number + 1, "seconds": time.perf_counter() - started})
            save_file({str(index): one.detach() for index, one in enumerate(run.weights)}, kept / f"{number + 1}")
        return loss

    with tempfile.TemporaryDirectory() as checkpoints, patch.object(_Run, "_step", step):
        made = fine_tune(corpus, base, TrainingOptions(), lambda _progress: None, Path(checkpoints))
    return {
        "curve": [{"step": 0, "seconds": 0.0, "bits_per_byte": made.metrics["base_bits_per_byte"]}, *points],
        "frozen_share": made.frozen_share,
        "bits_per_byte": made.metrics["bits_per_byte"],
        "seconds": time.perf_counter() - started,
        "tokens_per_second": made.metrics["tokens_per_second"],
        "peak_gib": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 2**20,
        "bytes": sum(map(len, made.files.values())),
        "posts": len(corpus.train),
    }


def _scores(kept: Path, frozen_share: float, test: list[str], data_dir: Path) -> dict[str, float]:
    """Bits per byte by step of all weights that were kept."""
    machine.use(machine.probe())
    base, options = prepare("embedded", data_dir), TrainingOptions()
    model, tokenizer = load_model(base, torch.float32), load_tokenizer(base)
    above = blocks_in(model, frozen_share)
    lora.add_adapter(
        model, rank=options.rank, alpha=options.alpha, seed=options.seed, above=above, head_rank=options.head_rank
    )
    learned = [weight for weight in model.parameters() if weight.requires_grad]
    scores = {}
    for path in kept.iterdir():
        saved = load_file(path)
        with torch.no_grad():
            for number, weight in enumerate(learned):
                weight.copy_(saved[str(number)])
        scores[path.name] = bits_per_byte(model, tokenizer, test)
    return scores


def _reached(curve: list[dict[str, float]], score: float) -> float | None:
    """Seconds to the first point of the curve that is at least as good, and after which all are."""
    lasting = takewhile(lambda point: point["bits_per_byte"] <= score, reversed(curve))
    return min((point["seconds"] for point in lasting), default=None)


def _by_speed(both: dict[str, Any]) -> list[dict[str, Any]]:
    """Our runs, each with `reached` (see `_reached`) and how many `times` as fast it was, the slowest first."""
    end = both["ancestor"]["curve"][-1]
    runs = []
    for run in both["ours"]:
        reached = _reached(run["curve"], end["bits_per_byte"])
        times = end["step"] * run["ancestor_step"] / reached if reached else 0.0
        runs.append(run | {"reached": reached, "times": times})
    return sorted(runs, key=lambda run: run["times"])


def _middle(runs: list[dict[str, Any]]) -> dict[str, Any]:
    return runs[len(runs) // 2]


def _table(whole: dict[str, Any]) -> None:
    print(
        "| author | recipe | posts | seconds | to the ancestor's end | times as fast (each run) | "
        "bits per byte at the end | best | tokens/s | peak memory | bytes |\n" + "|" + " --- |" * 11
    )
    for name, both in whole.items():
        theirs, runs = both["ancestor"], both["ours"]
        ours = _middle(runs)
        step, end = ours["ancestor_step"], theirs["curve"][-1]
        seconds = end["step"] * step
        theirs = theirs | {"seconds": seconds, "bits_per_byte": end["bits_per_byte"], "tokens_per_second": BLOCK / step}
        _row(name, "ancestor's", theirs, reached=seconds, times="1.0")
        each = ", ".join(map(_times, runs))
        _row(name, "ours", ours, reached=ours["reached"], times=f"{_times(ours)} ({each})")


def _times(run: dict[str, Any]) -> str:
    return f"{run['times']:.1f}" if run["reached"] else "–"


def _row(name: str, recipe: str, one: dict[str, Any], *, reached: float | None, times: str) -> None:
    best = min(point["bits_per_byte"] for point in one["curve"][1:])
    cells = [
        name, recipe, f"{one['posts']:,}", f"{one['seconds']:.0f}", f"{reached:.0f} s" if reached else "never", times,
        f"{one['bits_per_byte']:.4f}", f"{best:.4f}", f"{one['tokens_per_second']:.0f}", f"{one['peak_gib']:.2f} GiB",
        f"{one['bytes']:,}",
    ]  # fmt: skip
    print("| " + " | ".join(cells) + " |")


def _draw(whole: dict[str, Any], picture: Path) -> None:
    figure = Figure(figsize=(5 * len(whole), 4), layout="constrained")
    for axes, (name, both) in zip(figure.subplots(1, len(whole), squeeze=False)[0], whole.items(), strict=True):
        ours, theirs = _middle(both["ours"]), both["ancestor"]
        for one, label, colour in ((theirs, "the ancestor's recipe", "#b5651d"), (ours, "ours", "#3b6fd4")):
            axes.plot(
                [point.get("seconds", point["step"] * ours["ancestor_step"]) for point in one["curve"]],
                [point["bits_per_byte"] for point in one["curve"]],
                color=colour, marker="o", markersize=3, label=label,
            )  # fmt: skip
        axes.axhline(theirs["curve"][-1]["bits_per_byte"], color="#b5651d", linewidth=0.8, linestyle=":")
        axes.set(title=name, xlabel="seconds", ylabel="bits per byte of held-out posts")
        axes.grid(visible=True, alpha=0.3)
        axes.legend()
    figure.savefig(picture, dpi=120)


if __name__ == "__main__":
    main()
