# ruff: noqa: N999  (named for what is asked of `python -m`)
"""Going on with new posts against training again from scratch: seconds, and bits per byte of the same held-out posts.

    python -m bench.continue NatlParkService.jsonl --new 400

A first version learns all but the newest posts of the file. Then (a) a training from scratch learns everything, and (b)
a training goes on from the first version. Both get the same corpus, so both are measured on the same newest posts,
which no training here has seen. Of everything a training learns the newest, as `train` does; with `--all`, every post.
Each training is a process of its own, and its seconds are all of that process: start, imports, loading, training and
measuring.
"""

import argparse
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path

from bench.alone import alone
from models.continuing import new_posts
from models.corpus import Corpus, build_corpus
from models.errors import NothingLearnedError
from models.sources import read_source
from models.sources.timeline import by_time
from models.store import Version
from models.training import TrainingOptions


def main() -> None:
    """A table of the base model, the first version and both ways on from it."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("timeline", type=Path)
    parser.add_argument("--new", type=int, default=400, metavar="N", help="how many of the newest posts are new")
    parser.add_argument("--all", action="store_true", help="learn all older posts, not the newest of them")
    parser.add_argument("--data-dir", type=Path, default=Path("data"), help="where the base model is prepared")
    options = parser.parse_args()
    learned = TrainingOptions(most_tokens=sys.maxsize) if options.all else TrainingOptions()
    timeline = read_source([options.timeline], options.timeline.stem.lower())
    posts = by_time(timeline.posts)
    earlier, everything = build_corpus([replace(timeline, posts=posts[options.new :])]), build_corpus([timeline])
    with tempfile.TemporaryDirectory() as directory:
        data_dir = Path(directory)
        (data_dir / "base").symlink_to((options.data_dir / "base").resolve())
        first, first_seconds = _train(earlier, data_dir, learned)
        print(f"{len(everything.train):,} posts to train on, {new_posts(everything, first):,} of them new", flush=True)
        again, again_seconds = _train(everything, data_dir, learned)
        try:
            on, on_seconds = _train(everything, data_dir, learned, start=first)
        except NothingLearnedError as error:
            print(error)
            return
    before, after = again.about["metrics"], on.about["metrics"]
    print("| | seconds | tokens | tokens/s | bits per byte |\n| --- | --- | --- | --- | --- |")
    print(f"| base model | | | | {before['base_bits_per_byte']:.4f} |")
    _row("first version", first, first_seconds, after["start_bits_per_byte"])
    _row("(a) from scratch", again, again_seconds, before["bits_per_byte"])
    _row("(b) going on", on, on_seconds, after["bits_per_byte"])
    ratio, gain = on_seconds / again_seconds, after["bits_per_byte"] / before["bits_per_byte"] - 1
    print(f"\n(b) takes {ratio:.2f} of (a)'s seconds; its bits per byte are {gain:+.2%} of (a)'s.")


def _train(
    corpus: Corpus, data_dir: Path, options: TrainingOptions, *, start: Version | None = None
) -> tuple[Version, float]:
    began = time.perf_counter()
    version = alone(_in_a_process, corpus, data_dir, options, start)
    return version, time.perf_counter() - began


def _in_a_process(corpus: Corpus, data_dir: Path, options: TrainingOptions, start: Version | None) -> Version:
    from models.train import train  # noqa: PLC0415  (torch)

    version, _ = train(
        corpus, base_model="embedded", data_dir=data_dir, options=options, start=start, retrain=True,
        on_prepare=lambda _fraction, _what: None, on_progress=lambda _progress: None,
    )  # fmt: skip
    return version


def _row(name: str, version: Version, seconds: float, bits_per_byte: float) -> None:
    metrics = version.about["metrics"]
    print(
        f"| {name} | {seconds:.0f} | {metrics['tokens']:,.0f} | {metrics['tokens_per_second']:.0f} "
        f"| {bits_per_byte:.4f} |"
    )


if __name__ == "__main__":
    main()
