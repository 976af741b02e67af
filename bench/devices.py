"""The same training on a GPU and on the processor of the same machine, side by side: one table.

    python -m bench.devices NatlParkService.jsonl --posts 2400 --runs 3

All learn the same posts by the same options and are measured on the same newest 5%, in float32. The seconds are those
of `fine_tune` until its weights are there: loading, steps, validations and the sample tweets on the way; the tokens a
second are those of its steps, with validations and samples. Each training is a process of its own, and runs of the
devices take turns. Where there is no GPU, the processor has the table alone.
"""

import argparse
import os
import resource
import statistics
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from bench.alone import alone
from bench.until_learned import until_learned
from models.base import prepare
from models.corpus import Corpus, build_corpus
from models.sources import read_source
from models.sources.timeline import by_time
from models.training import Method, TrainingOptions

_METHODS: Sequence[Method] = ("lora", "full")
_DEVICES = ("cuda", "cpu")


def main() -> None:
    """A row for each device and method: medians of the runs."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("timeline", type=Path)
    parser.add_argument("--posts", type=int, default=2_400, metavar="N", help="the newest")
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--devices", nargs="+", choices=_DEVICES, default=_DEVICES)
    parser.add_argument("--methods", nargs="+", choices=_METHODS, default=_METHODS[:1])
    parser.add_argument("--data-dir", type=Path, default=Path("data"), help="where the base model is prepared")
    options = parser.parse_args()
    timeline = read_source([options.timeline], options.timeline.stem.lower())
    corpus = build_corpus([replace(timeline, posts=by_time(timeline.posts)[: options.posts])])
    runs: dict[tuple[str, Method], list[dict[str, float]]] = {}
    for _ in range(options.runs):
        for device in options.devices:
            for method in options.methods:
                measured = alone(_train, corpus, options.data_dir, device, method)
                told = " ".join(f"{name} {value:.4g}" for name, value in measured.items() if isinstance(value, float))
                print(f"{measured['on']}, {method}: {told}", flush=True)
                runs.setdefault((measured["on"], method), []).append(measured)
    names = ("seconds", "tokens", "tokens_per_second", "gib", "gpu_gib", "base_bits_per_byte", "bits_per_byte")
    print("| on | method | seconds | tokens | tokens/s | memory, GiB | of the GPU, GiB | base model | bits per byte |")
    print("|" + " --- |" * (len(names) + 2))
    for (device, method), some in runs.items():
        middle = {name: statistics.median(run[name] for run in some) for name in names}
        cells = (f"{value:.4f}" if "bits" in name else f"{value:,.3g}" for name, value in middle.items())
        print(f"| {device} | {method} | {' | '.join(cells)} |")


def _train(corpus: Corpus, data_dir: Path, device: str, method: Method) -> dict[str, Any]:
    if device == "cpu":
        os.environ["CUDA_VISIBLE_DEVICES"] = ""  # read when torch first looks for a GPU
    import torch  # noqa: PLC0415

    from models.machine import probe  # noqa: PLC0415  (torch)

    seconds, metrics = until_learned(corpus, prepare("embedded", data_dir), TrainingOptions(method=method))
    return metrics | {
        "on": f"{probe()}",
        "seconds": seconds,
        "gib": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 2**20,
        "gpu_gib": torch.cuda.max_memory_allocated() / 2**30 if torch.cuda.is_available() else 0.0,
    }


if __name__ == "__main__":
    main()
