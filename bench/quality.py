"""How true the tweets of several authors' voices are, beside those of simpler ways to imitate them: one table.

    python -m bench.quality ../shared/data/timelines/{elonmusk,NatlParkService,DalaiLama}.jsonl --results quality.json

For each author: the trained voice (out of DATA_DIR's store, trained there where it is missing), the base model as it
is, the base model prompted with twenty of the author's posts, a Markov chain of their words, and the ancestor's recipe,
which takes most of an hour or more for each author (`--only` leaves it out). All are measured on the same held-out
posts, and told apart by the same classifier, which knows every author given. The definitions are in models/quality.py
and what that names; with `--runs`, the medians of several times that the tweets are written. What `--results` holds
already is not measured again, so it can be run in pieces.

Held out are the newest 5% of the posts. With `--drawn` as many posts are, drawn from the time that is learned: the
author's own older posts are then not told from them, and what is left of the AUC is the voice alone. Which posts are
drawn weighs as much as a voice does; `--drawn 3` draws three times, trains for each, and shows medians of all.
"""

import argparse
import json
import os
import random
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache, partial
from itertools import chain
from pathlib import Path
from statistics import median
from typing import Any

import markovify
import torch
from transformers import PreTrainedModel, PreTrainedTokenizerBase

from bench.learning import ancestor_steps, ancestor_texts
from bench.older_posts import older_posts, other_posts
from models import machine
from models.appraise import many
from models.base import Base, prepare
from models.batches import encode, tokens_in
from models.choice import newest, stretched
from models.corpus import Corpus, build_corpus, judge_posts, kept_texts
from models.evaluate import bits_per_byte
from models.generate import MOST_NEW_TOKENS, generate
from models.likeness import Authors
from models.originality import is_copy, run_hashes
from models.packed import pack
from models.pretrained import boundary_id, load_model, load_tokenizer
from models.quality import quality
from models.sampling import draw
from models.sources import read_source
from models.sources.timeline import Timeline, by_time
from models.store import Store, Version
from models.train import train
from models.training import TrainingOptions
from models.tweet import Voice, load_trained
from models.tweets import Tweets
from models.x_text import LONGEST_POST, weighted_length

SHOWN_POSTS = 20
_SEEDS_OF_A_RUN = 100_000
_NEWEST = 0
"""Held out are the newest posts; other numbers are seeds by which they are drawn."""
_COLUMNS = {
    "bits_per_byte": "bits per byte", "attribution_ratio": "attribution ratio", "auc": "AUC",
    "human_auc": "the author's older posts'",
    "overlap": "4-gram overlap", "human_overlap": "the author's", "copies": "8-word copies",
    "distinct_1": "distinct-1", "distinct_2": "distinct-2", "distinct_3": "distinct-3",
}  # fmt: skip


def main() -> None:
    """Measure what is missing, then print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("timelines", type=Path, nargs="+")
    parser.add_argument("--newest", type=int, default=3_200, metavar="N", help="how many posts of each")
    parser.add_argument("--count", type=int, default=100, help="tweets of each kind")
    parser.add_argument("--runs", type=int, default=1, metavar="N", help="times they are written; medians are shown")
    parser.add_argument("--only", metavar="WAY", nargs="+", help="some of the ways alone, such as ours")
    parser.add_argument(
        "--drawn", type=int, nargs="?", const=1, default=0, metavar="N",
        help="hold out posts of the time that is learned, not newer ones; N times, each time others (1)",
    )  # fmt: skip
    parser.add_argument("--data-dir", type=Path, default=Path("data"))
    parser.add_argument("--results", type=Path, help="a JSON file of what was measured before")
    options = parser.parse_args()
    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
    machine.use(machine.probe())
    timelines = {path.stem.lower(): _timeline(path, options.newest) for path in options.timelines}
    kept: Kept = json.loads(options.results.read_text()) if options.results and options.results.exists() else {}
    for held_out in range(1, options.drawn + 1) or [_NEWEST]:
        corpora = {name: _corpus(timeline, held_out, options.data_dir) for name, timeline in timelines.items()}
        authors = Authors({name: corpus.train for name, corpus in corpora.items()})
        for name, corpus in corpora.items():
            theirs = partial(_for_ancestor, timelines[name], corpus, is_drawn=held_out != _NEWEST)
            for way, write, bits in _ways(name, corpus, theirs, options.data_dir):
                runs = kept.setdefault(name, {}).setdefault(way, {})
                if str(held_out) in runs or way not in (options.only or [way]):
                    continue
                written = [many(write, options.count, seed, lambda _made: None).texts for seed in _seeds(options.runs)]
                of_model = bits()
                runs[str(held_out)] = [_measure(name, corpus, authors, texts) | of_model for texts in written]
                print(f"{name}, {way}: {[*map(len, written)]} tweets, such as {written[0][:2]}", flush=True)
                if options.results:
                    options.results.write_text(json.dumps(kept, indent=1))
    _table(kept)


def _timeline(path: Path, most: int) -> Timeline:
    timeline = read_source([path], path.stem.lower())
    return replace(timeline, posts=by_time(timeline.posts)[:most])


def _corpus(timeline: Timeline, held_out: int, data_dir: Path) -> Corpus:
    corpus = build_corpus([timeline])
    return corpus if held_out == _NEWEST else _drawn(corpus, timeline, held_out, data_dir)


def _drawn(corpus: Corpus, timeline: Timeline, seed: int, data_dir: Path) -> Corpus:
    """The newest posts that there is time to learn and as many more as are held out, which are drawn from all these."""
    tokenizer = load_tokenizer(prepare("embedded", data_dir))
    texts = kept_texts(judge_posts([timeline])[timeline.handle])

    def tokens_of(text: str) -> int:
        return tokens_in(encode(tokenizer, text, None))

    learned = newest(texts, tokens_of, stretched(TrainingOptions(), texts, tokens_of).most_tokens)
    held_out = len(corpus.validation) + len(corpus.test)
    recent = texts[-len(learned) - held_out :]
    drawn = random.Random(seed).sample(recent, held_out)
    validation, test = drawn[: len(corpus.validation)], drawn[len(corpus.validation) :]
    held_back = set(drawn)
    train = [text for text in recent if text not in held_back]
    return replace(corpus, train=train, validation=validation, test=test)


def _for_ancestor(timeline: Timeline, corpus: Corpus, *, is_drawn: bool) -> list[str]:
    """What its own rules keep of the posts that are not held out."""
    posts = other_posts(timeline.posts, corpus.test) if is_drawn else older_posts(timeline, corpus.test)
    return ancestor_texts(replace(timeline, posts=posts))


Kept = dict[str, dict[str, dict[str, list[dict[str, Any]]]]]
"""By author, way and what is held out: the numbers of each time written."""
Way = tuple[str, Callable[[int, int], Tweets], Callable[[], dict[str, float]]]
"""Its name, what writes so many tweets by this seed, and its bits per byte where it has any."""


def _ways(name: str, corpus: Corpus, theirs: Callable[[], list[str]], data_dir: Path) -> Iterator[Way]:
    version = _version(name, corpus, data_dir)
    voice = Voice(version, data_dir, lambda _fraction, _what: None)
    yield (
        "ours",
        lambda count, seed: voice.tweets("", count=count, seed=seed),
        lambda: {"bits_per_byte": bits_per_byte(_in_float32(voice), voice.tokenizer, corpus.test)},
    )
    base = voice.base
    yield (
        "base model",
        lambda count, seed: _of_base(base, count, seed),
        lambda: {"bits_per_byte": bits_per_byte(load_model(base, torch.float32), voice.tokenizer, corpus.test)},
    )
    yield "prompted", lambda count, seed: _prompted(base, corpus, count, seed), dict
    chain = markovify.NewlineText("\n".join(" ".join(text.split()) for text in corpus.train), well_formed=False)
    yield "Markov chain", lambda count, seed: _chained(chain, count, seed), dict
    ancestor = cache(lambda: _ancestor(theirs(), data_dir))
    yield (
        "the ancestor's recipe",
        lambda count, seed: _of_ancestor(*ancestor(), count, seed),
        lambda: {"bits_per_byte": bits_per_byte(*ancestor(), corpus.test)},
    )


@cache
def _unchanged(base: Base) -> tuple[PreTrainedModel, PreTrainedTokenizerBase]:
    here = machine.probe()
    model = load_model(base, here.dtype, here.device)
    pack(model, here)
    return model, load_tokenizer(base)


@cache
def _of_base(base: Base, count: int, seed: int) -> Tweets:
    """The same for every author."""
    return generate(*_unchanged(base), "", count=count, seed=seed, known_runs=set())


def _in_float32(voice: Voice) -> PreTrainedModel:
    return load_trained(voice.version, voice.base, torch.float32, "cpu")


def _version(name: str, corpus: Corpus, data_dir: Path) -> Version:
    for version in Store(data_dir / "store").versions(name):
        if version.about["corpus"] == corpus.fingerprint:
            return version
    made, _is_new = train(
        corpus, base_model="embedded", data_dir=data_dir, options=TrainingOptions(),
        on_prepare=lambda _fraction, _what: None, on_progress=lambda _progress: None,
    )  # fmt: skip
    return made


def _prompted(base: Base, corpus: Corpus, count: int, seed: int) -> Tweets:
    """What the base model adds to a list of posts, a line for each with a dash before it, behind the next dash."""
    posts = random.Random(seed).sample(corpus.train, SHOWN_POSTS)
    shown = "".join(f"- {' '.join(post.split())}\n" for post in posts) + "-"
    drawn = draw(
        *_unchanged(base), shown, count=count, most_tokens=MOST_NEW_TOKENS, seed=seed,
        is_enough=lambda text: "\n" in text[len(shown) :].strip(),
    )  # fmt: skip
    lines = (one.text[len(shown) :].strip().split("\n")[0].strip() for one in drawn)
    return Tweets([line for line in lines if line and weighted_length(line) <= LONGEST_POST])


def _ancestor(texts: list[str], data_dir: Path) -> tuple[PreTrainedModel, PreTrainedTokenizerBase]:
    """The model at the end of its training: see bench/learning.py."""
    *_, last = ancestor_steps(texts, data_dir)
    return last.model.eval(), last.tokenizer


def _of_ancestor(model: PreTrainedModel, tokenizer: PreTrainedTokenizerBase, count: int, seed: int) -> Tweets:
    """As it wrote: the likeliest 95% of the likeliest 50 tokens, 160 at most."""
    torch.manual_seed(seed)
    boundary = boundary_id(tokenizer)
    prompts = torch.full((count, 1), boundary)
    made = model.generate(
        prompts, attention_mask=torch.ones_like(prompts), do_sample=True, temperature=1.0, top_p=0.95, top_k=50,
        min_length=10, max_length=160, eos_token_id=boundary, pad_token_id=boundary,
    )  # fmt: skip
    texts = (text.strip() for text in tokenizer.batch_decode(made, skip_special_tokens=True))
    return Tweets([text for text in texts if text])


def _chained(chain: Any, count: int, seed: int) -> Tweets:
    random.seed(seed)  # markovify has no other way
    made = (chain.make_short_sentence(LONGEST_POST, tries=20) for _ in range(count))
    return Tweets([text for text in made if text])


def _measure(name: str, corpus: Corpus, authors: Authors, tweets: Sequence[str]) -> dict[str, Any]:
    known = run_hashes(corpus.train)
    measured = quality(tweets, held_out=corpus.test, training=corpus.train, author=name, authors=authors)
    return measured.to_json() | {"copies": sum(is_copy(text, "", known) for text in tweets)}


def _seeds(runs: int) -> range:
    """One for each run, further apart than those that a run uses behind its own."""
    return range(1, 1 + runs * _SEEDS_OF_A_RUN, _SEEDS_OF_A_RUN)


def _table(kept: Kept) -> None:
    print("| author | way | " + " | ".join(_COLUMNS.values()) + " |\n|" + " --- |" * (len(_COLUMNS) + 2))
    for name, ways in kept.items():
        for way, by_held_out in ways.items():
            if runs := list(chain.from_iterable(by_held_out.values())):
                print(f"| {name} | {way} | {' | '.join(_cell(runs, column) for column in _COLUMNS)} |")


def _cell(runs: Sequence[Mapping[str, Any]], column: str) -> str:
    """The median of all runs, but the most copies of any; distinct-n against the author's as well."""
    values = [run[column] for run in runs if run.get(column) is not None]
    if not values:
        return "–"
    if column == "copies":
        return str(max(values))
    if not column.startswith("distinct"):
        return f"{median(values):.3f}"
    return f"{median(values):.3f} ({median(run[column] / run[f'human_{column}'] for run in runs) - 1:+.0%})"


if __name__ == "__main__":
    main()
