"""How a training's seconds and its gain grow with the posts that there are: one table.

    python -m bench.posts elonmusk.jsonl --posts 30 100 300 1000 3200 10000

However many there are to learn from, each training is measured on the same posts: the newest 5% of the newest 3,200.
What there is to learn from are the posts that were downloaded just before these.
"""

import argparse
import tempfile
import time
from dataclasses import replace
from pathlib import Path

from bench.alone import alone
from bench.older_posts import older_posts
from models.base import prepare
from models.corpus import Corpus, build_corpus
from models.errors import TooFewPostsError
from models.sources import read_source
from models.training import TrainingOptions

HELD_OUT_OF = 3_200


def main() -> None:
    """A row for each number of posts."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("timeline", type=Path)
    parser.add_argument("--posts", type=int, nargs="+", default=[30, 100, 300, 1_000, 3_200, 10_000], metavar="N")
    parser.add_argument("--data-dir", type=Path, default=Path("data"), help="where the base model is prepared")
    options = parser.parse_args()
    timeline = read_source([options.timeline], options.timeline.stem.lower())
    recent = build_corpus([timeline], newest=HELD_OUT_OF)
    older = older_posts(timeline, recent.test)
    print("| posts | kept | tokens learned | seconds | bits per byte | better than the base model |")
    print("|" + " --- |" * 6, flush=True)
    for number in options.posts:
        try:
            corpus = build_corpus([replace(timeline, posts=older[:number])])
        except TooFewPostsError as error:
            print(f"| {number:,} | refused: {error} | | | | |", flush=True)
            continue
        corpus = replace(corpus, train=[*corpus.train, *corpus.test], test=recent.test)
        seconds, metrics = alone(_train, corpus, options.data_dir)
        before, after = metrics["base_bits_per_byte"], metrics["bits_per_byte"]
        print(
            f"| {min(number, len(older)):,} | {corpus.counts.kept:,} | {metrics['tokens']:,.0f} | {seconds:.0f} "
            f"| {after:.4f} | {1 - after / before:.1%} |",
            flush=True,
        )


def _train(corpus: Corpus, data_dir: Path) -> tuple[float, dict[str, float]]:
    from models.finetune import fine_tune  # noqa: PLC0415  (torch)

    base = prepare("embedded", data_dir)
    with tempfile.TemporaryDirectory() as directory:
        started = time.perf_counter()
        made = fine_tune(corpus, base, TrainingOptions(), lambda _progress: None, Path(directory))
        return time.perf_counter() - started, made.metrics


if __name__ == "__main__":
    main()
