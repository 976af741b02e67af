"""What the command line shows: tables, progress, tweets, errors.

Knows rich and how a thing looks in a terminal or in a pipe. Knows nothing of how the things are made.
"""

import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn
from rich.table import Table
from rich.text import Text

if TYPE_CHECKING:
    from models.training import Progress as TrainingProgress

out = Console(highlight=False, soft_wrap=True)
err = Console(stderr=True, highlight=False, soft_wrap=True)

COUNT_NAMES = {
    "downloaded": "downloaded",
    "retweets": "retweets",
    "short": "too short",
    "truncated": "cut off",
    "wordless": "only links, mentions, hashtags",
    "duplicates": "said before",
    "kept": "kept",
}


def say_error(sentence: str) -> None:
    """One line on stderr."""
    err.print(Text.assemble(("bowerbird: ", "bold red"), " ".join(sentence.split())))


def say_warning(sentence: str) -> None:
    """One line on stderr that stops nothing."""
    err.print(Text.assemble(("note: ", "yellow"), sentence))


def say_stage(words: str) -> None:
    """One line on stderr of what is done next."""
    err.print(words, markup=False)


def counts_table(by_handle: dict[str, dict[str, int]]) -> Table:
    """What became of the posts, a column a handle."""
    table = Table(title="Posts", title_justify="left")
    table.add_column("")
    for handle in by_handle:
        table.add_column(f"@{handle}", justify="right")
    for name, label in COUNT_NAMES.items():
        style = "bold" if name in {"downloaded", "kept"} else None
        table.add_row(label, *(f"{counts[name]:,}" for counts in by_handle.values()), style=style)
    return table


def models_table(rows: Sequence[dict[str, Any]]) -> Table:
    """The store's models; rows as `models --json` gives them."""
    table = Table()
    for name in ("model", "made", "posts", "bits/byte", "size", "version"):
        # Folded: cut off, a version is of no use to who is to type it.
        table.add_column(name, justify="right" if name in {"posts", "bits/byte", "size"} else "left", overflow="fold")
    for row in rows:
        metrics = row["metrics"]
        table.add_row(
            row["key"],
            row["created_at"][:16].replace("T", " "),
            f"{row['counts']['kept']:,}",
            f"{metrics['base_bits_per_byte']:.2f} → {metrics['bits_per_byte']:.2f}",
            f"{row['bytes'] / 1e6:.1f} MB",
            row["version"],
        )
    return table


def show_tweets(prompt: str, texts: Sequence[str]) -> None:
    """Tweets with what was given and what was made up told apart."""
    given = len(prompt)
    for text in texts:
        rest = text[given:].replace("\n", "\n  ")
        out.print(Text.assemble(("• ", "cyan"), (text[:given], "dim"), (rest, "default")))


class TrainingView:
    """A bar that follows a training on stderr; where that is no terminal, a line now and then."""

    def __init__(self, title: str) -> None:
        self._title = title
        self._bar = Progress(
            TextColumn("{task.description}"), BarColumn(),
            TextColumn("{task.percentage:>3.0f}% {task.fields[numbers]}"), console=err, transient=True,
        )  # fmt: skip
        self._task = self._bar.add_task(title, total=1.0, numbers="")
        self._last_line = ("", 0.0)
        self._told_resumed = False

    def __enter__(self) -> Self:
        if err.is_terminal:
            self._bar.start()
        return self

    def __exit__(
        self, _type: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        if err.is_terminal:  # else it would leave an empty line
            self._bar.stop()

    def on_prepare(self, fraction: float, what: str) -> None:
        """The base model's progress; see `models.base.OnPrepare`."""
        self._show(fraction, what, "")

    def on_progress(self, progress: "TrainingProgress") -> None:
        """The training's progress; see `models.training.OnProgress`."""
        if progress.resumed and not self._told_resumed:
            self._told_resumed = True
            err.print("Going on from the last checkpoint.")
        numbers = []
        if progress.loss is not None:
            numbers.append(f"loss {progress.loss:.2f}")
        if progress.tokens_per_second is not None:
            numbers.append(f"{progress.tokens_per_second:,.0f} tokens/s")
        if progress.remaining_seconds is not None:
            numbers.append(f"{_clock(progress.remaining_seconds)} left")
        words = {"loading": "Loading", "training": f"Learning {self._title}", "measuring": "Measuring"}[progress.phase]
        self._show(progress.fraction, words, " · ".join(numbers))
        if progress.sample:
            err.print(Text.assemble(("  so far: ", "dim"), (" ".join(progress.sample.split()), "italic")))

    def _show(self, fraction: float, words: str, numbers: str) -> None:
        self._bar.update(self._task, completed=fraction, description=words, numbers=numbers)
        last_words, last_fraction = self._last_line
        if not err.is_terminal and (words != last_words or fraction - last_fraction >= 0.1):
            self._last_line = (words, fraction)
            err.print(f"{words} {fraction:.0%} {numbers}".rstrip())


@contextmanager
def waiting(words: str) -> Iterator[Callable[[str], None]]:
    """A spinner on stderr while something without a measure goes on; what is yielded changes its words."""
    if err.is_terminal:
        with err.status(words) as status:
            yield status.update
    else:
        yield lambda _others: None


@contextmanager
def counting(words: str) -> Iterator[Callable[[int, int], None]]:
    """A bar of so many of so many, for what takes minutes; on stderr, and only lines' ends in a pipe."""
    with Progress(
        TextColumn("{task.description}"), BarColumn(), TextColumn("{task.completed:,.0f}"), console=err
    ) as bar:
        task = bar.add_task(words, total=None)
        yield lambda done, expected: bar.update(task, completed=done, total=expected)


def ask(question: str) -> bool:
    """A question that only a yes answers with yes."""
    try:
        # Without markup: rich would take [y/N] for a style, and not show it.
        return err.input(f"{question} [y/N] ", markup=False).strip().lower() in {"y", "yes"}
    except EOFError:
        return False


def is_interactive() -> bool:
    """Whether someone sits there who can read and type."""
    return sys.stdin.isatty() and sys.stdout.isatty()


def _clock(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes}:{rest:02d}"
