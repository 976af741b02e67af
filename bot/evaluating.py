"""Measuring a voice: what `evaluate` does.

Knows the terminal and where kept posts lie. What is measured, and how, is in models/appraise.py and what that uses.
"""

import asyncio
import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rich.table import Table

from bot import terminal
from bot.commands import checked_handles, whose
from bot.exploring import timelines_for
from bot.forgetting import check_allowed
from bot.settings import Settings
from models.corpus import build_corpus
from models.errors import BadSourceError
from models.handles import make_key, show_key
from models.held_out import as_seen_by
from models.sources import read_source
from models.store import Store


@dataclass(frozen=True, slots=True)
class Question:
    """What was asked for on the command line."""

    handles: Sequence[str]
    sources: Sequence[Path]
    others: Sequence[Path]
    """Files of posts of other authors, one or several of each; two or more are needed for the attribution."""
    count: int
    seed: int


def evaluate(asked: Question, settings: Settings, *, as_json: bool) -> int:
    """`evaluate @a [@b @c] [--from PATH…] [--others PATH…] [-n N] [--seed N] [--json]`.

    Raises:
        BowerbirdError: there is no such voice, or no posts that it has not seen.
    """
    handles = checked_handles(asked.handles)
    asyncio.run(check_allowed(handles, settings.data_dir))
    version = Store(settings.data_dir / "store").current(make_key(handles))
    corpus = build_corpus(timelines_for(handles, asked.sources, settings.data_dir))
    seen = as_seen_by(version, corpus)
    for warning in seen.warnings:
        terminal.say_warning(warning)
    others = {
        author: build_corpus([read_source(paths, author)]).train
        for author, paths in _by_author(asked.others, handles).items()
    }
    from models.appraise import appraise  # noqa: PLC0415  (torch, which the program needs only where it computes)

    with terminal.waiting(f"Measuring {show_key(version.key)}") as say:
        measured = appraise(
            version,
            settings.data_dir,
            seen,
            others,
            count=asked.count,
            seed=asked.seed,
            on_stage=lambda words, _fraction: say(words),
        ).to_json()
    if as_json:
        print(json.dumps({"key": version.key, "version": version.version} | measured))  # noqa: T201  (the contract)
        return 0
    terminal.out.print(_table(measured))
    for name, reason in measured["missing"].items():
        terminal.say_warning(f"No {name.replace('_', ' ')}: {reason}.")
    return 0


def _by_author(others: Sequence[Path], handles: Sequence[str]) -> dict[str, list[Path]]:
    """The files of each other author; one that names none is an author's of its own.

    Raises:
        BadSourceError: one is of somebody whose voice is measured, or cannot be opened.
    """
    files: dict[str, list[Path]] = {}
    for number, path in enumerate(others, 1):
        author = whose(path) or f"other{number}"
        if author in handles:
            raise BadSourceError(
                f"{path.name} holds posts of @{author} itself; give those of other authors with --others."
            )
        files.setdefault(author, []).append(path)
    return files


def _table(measured: dict[str, Any]) -> Table:
    from models.quality import DESCRIPTIONS  # noqa: PLC0415  (scikit-learn, likewise)

    table = Table("", "the model's tweets", "the author's own posts", box=None)
    bits = measured["bits_per_byte"], measured["base_bits_per_byte"]
    table.add_row("bits per byte of posts never seen (lower is better)", f"{bits[0]:.3f}", f"{bits[1]:.3f} before")
    if "tagless_bits_per_byte" in measured:
        bits = measured["tagless_bits_per_byte"], measured["tagless_base_bits_per_byte"]
        table.add_row("the same without mentions and hashtags", f"{bits[0]:.3f}", f"{bits[1]:.3f} before")
    for name, words in DESCRIPTIONS.items():
        value, human = measured.get(name), measured.get(f"human_{name}")
        if value is not None:
            table.add_row(words, f"{value:.3f}", "" if human is None else f"{human:.3f}")
    return table
