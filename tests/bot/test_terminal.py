import io
from dataclasses import dataclass

import pytest
from rich.console import Console

from bot import terminal
from tests.bot.conftest import ABOUT


@dataclass
class Progress:
    """As `models.training.Progress`, without torch."""

    phase: str
    fraction: float
    loss: float | None = None
    tokens_per_second: float | None = None
    remaining_seconds: float | None = None
    sample: str | None = None
    resumed: bool = False


def _shown(thing: object) -> str:
    console = Console(file=io.StringIO(), width=120)
    console.print(thing)
    return console.file.getvalue()


def test_counts_have_a_column_a_handle() -> None:
    shown = _shown(terminal.counts_table({"wren": ABOUT["counts"], "jay": ABOUT["counts"] | {"downloaded": 7}}))
    rows = [[cell.strip() for cell in line.strip("│┃").replace("┃", "│").split("│")] for line in shown.splitlines()]
    assert ["", "@wren", "@jay"] in rows
    assert ["downloaded", "1,200", "7"] in rows
    assert [row[0] for row in rows if row[0] in terminal.COUNT_NAMES.values()] == list(terminal.COUNT_NAMES.values())


def test_models_table() -> None:
    row = {
        "key": "jay-wren", "created_at": "2026-03-01T10:20:30+00:00", "counts": ABOUT["counts"],
        "metrics": ABOUT["metrics"], "bytes": 4_900_000, "version": "20260301",
    }  # fmt: skip
    shown = _shown(terminal.models_table([row]))
    for cell in ("jay-wren", "2026-03-01 10:20", "1,000", "1.50 → 1.20", "4.9 MB", "20260301"):
        assert cell in shown


def test_tweets_are_shown_as_they_are(capsys: pytest.CaptureFixture[str]) -> None:
    terminal.show_tweets("My [b]", ["My [b] dream [/b] :smile:\nis blue", "My [b] x"])
    assert capsys.readouterr().out == "• My [b] dream [/b] :smile:\n  is blue\n• My [b] x\n"


def test_the_prompt_is_told_from_what_was_made_up(monkeypatch: pytest.MonkeyPatch) -> None:
    console = Console(file=io.StringIO(), force_terminal=True, color_system="standard", highlight=False)
    monkeypatch.setattr(terminal, "out", console)
    terminal.show_tweets("My", ["My dream"])
    assert "\x1b[2mMy\x1b[0m dream" in console.file.getvalue().replace("\x1b[39m dream\x1b[0m", " dream")


def test_an_error_is_one_line_on_stderr(capsys: pytest.CaptureFixture[str]) -> None:
    terminal.say_error("First\n  second [bold]third[/bold] " + "x" * 300)
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err == "bowerbird: First second [bold]third[/bold] " + "x" * 300 + "\n"


def test_progress_in_a_pipe_is_a_line_now_and_then(capsys: pytest.CaptureFixture[str]) -> None:
    with terminal.TrainingView("@wren") as view:
        view.on_prepare(0.0, "Preparing the base model embedded")
        view.on_prepare(1.0, "Base model ready")
        view.on_progress(Progress("loading", 0.0))
        for step in range(1, 101):
            view.on_progress(Progress("training", 0.95 * step / 100, 3.21, 1234.5, 100 - step, resumed=step > 0))
        view.on_progress(Progress("training", 0.95, 3.21, sample="one\ntwo"))
        view.on_progress(Progress("measuring", 0.98))
    said = capsys.readouterr()
    assert said.out == ""
    lines = said.err.splitlines()
    assert lines[:4] == [
        "Preparing the base model embedded 0%",
        "Base model ready 100%",
        "Loading 0%",
        "Going on from the last checkpoint.",
    ]
    assert lines[4] == "Learning @wren 1% loss 3.21 · 1,234 tokens/s · 1:39 left"
    assert lines[-2:] == ["  so far: one two", "Measuring 98%"]
    assert 10 <= len(lines) <= 18


def test_progress_on_a_terminal_is_a_bar(monkeypatch: pytest.MonkeyPatch) -> None:
    console = Console(file=io.StringIO(), force_terminal=True, width=100)
    monkeypatch.setattr(terminal, "err", console)
    with terminal.TrainingView("@wren") as view:
        view.on_progress(Progress("training", 0.5, 3.21, 1000.0, 60.0))
    shown = console.file.getvalue()
    assert "━" in shown
    assert "\x1b[?25h" in shown  # the cursor is back


@pytest.mark.parametrize(
    ("typed", "is_yes"), [("y\n", 1), (" YES \n", 1), ("\n", 0), ("n\n", 0), ("yesterday\n", 0), ("", 0)]
)
def test_a_question_shows_what_to_type_and_only_a_yes_is_one(
    typed: str, is_yes: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    console = Console(file=io.StringIO())
    monkeypatch.setattr(terminal, "err", console)
    monkeypatch.setattr("sys.stdin", io.StringIO(typed))
    assert terminal.ask("Pay about $1.25?") == bool(is_yes)
    assert console.file.getvalue() == "Pay about $1.25? [y/N] "
