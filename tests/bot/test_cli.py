"""What may be typed, and how an end is told."""

import os
import re
import signal
import sys
import time
from importlib.machinery import ModuleSpec
from pathlib import Path
from types import ModuleType

import pytest

from bot import cli, commands
from models.errors import BadHandleError, BadSourceError, DiskError, PromptError


def _fails_with(monkeypatch: pytest.MonkeyPatch, error: BaseException) -> None:
    def fail(*_arguments: object, **_options: object) -> int:
        raise error

    monkeypatch.setattr(commands, "models", fail)


@pytest.mark.parametrize(
    ("error", "code", "says"),
    [
        (BadHandleError("No handle."), 2, "bowerbird: No handle.\n"),
        (PromptError("No prompt."), 2, "bowerbird: No prompt.\n"),
        (BadSourceError("No\nsource."), 1, "bowerbird: No source.\n"),
        (DiskError("The disk is full at /srv/data."), 1, "bowerbird: The disk is full at /srv/data.\n"),
        (
            KeyboardInterrupt(),
            130,
            "bowerbird: Stopped; a training or an upload goes on from there when the same command is given again.\n",
        ),
    ],
)
def test_an_end_is_told_in_one_line(
    error: BaseException, code: int, says: str, run, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    _fails_with(monkeypatch, error)
    assert run("models") == code
    assert capsys.readouterr() == ("", says)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_signals_stop_with_a_class_of_our_own(number: int, run, monkeypatch: pytest.MonkeyPatch) -> None:
    """After a bare KeyboardInterrupt within an import Python may end by the signal instead of with exit code 130."""
    caught: list[type[BaseException]] = []

    def models(*_arguments: object, **_options: object) -> int:
        try:
            signal.raise_signal(number)
        except KeyboardInterrupt as error:
            caught.append(type(error))
            raise
        return 0

    monkeypatch.setattr(commands, "models", models)
    assert run("models") == 130
    assert caught[0] is not KeyboardInterrupt


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_stop_waits_for_torchs_import(number: int, run, monkeypatch: pytest.MonkeyPatch) -> None:
    """Raised through its C++ it would abort the process."""
    torch = ModuleType("torch.distributed")
    torch.__spec__ = ModuleSpec(torch.__name__, None)
    monkeypatch.setitem(sys.modules, torch.__name__, torch)
    reached: list[str] = []

    def models(*_arguments: object, **_options: object) -> int:
        monkeypatch.setattr(torch.__spec__, "_initializing", True, raising=False)
        signal.raise_signal(number)
        time.sleep(0.3)
        reached.append("the import's end")
        monkeypatch.setattr(torch.__spec__, "_initializing", False)
        time.sleep(30)
        reached.append("what comes next")
        return 0

    monkeypatch.setattr(commands, "models", models)
    assert run("models") == 130
    assert reached == ["the import's end"]


def test_an_ignored_interrupt_stays_ignored(run) -> None:
    """As `nohup` and a shell's background jobs ask for."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    assert run("models") == 0
    assert signal.getsignal(signal.SIGINT) is signal.SIG_IGN


def test_a_fault_of_ours_goes_to_the_log(
    run, data_dir: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    _fails_with(monkeypatch, ZeroDivisionError("by nought"))
    assert run("models") == 1
    said = capsys.readouterr().err
    assert said.count("\n") == 1
    assert "ZeroDivisionError" in said
    assert str(data_dir / "bowerbird.log") in said
    log = (data_dir / "bowerbird.log").read_text()
    assert "by nought" in log
    assert log.split()[1] in said  # the reference


def test_a_fault_of_ours_without_a_place_for_the_log(
    run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv("DATA_DIR", str(tmp_path / "file" / "data"))
    _fails_with(monkeypatch, ZeroDivisionError())
    assert run("models") == 1
    assert "could not be written" in capsys.readouterr().err


def test_a_reader_that_went_away(run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    _fails_with(monkeypatch, BrokenPipeError())
    with (tmp_path / "out").open("w") as out:
        monkeypatch.setattr(sys, "stdout", out)
        assert run("models") == 1
        assert str(Path(f"/proc/self/fd/{out.fileno()}").readlink()) == os.devnull


@pytest.mark.parametrize("arguments", [[], ["fly"], ["train"], ["tweet"], ["export", "@a"], ["models", "more"]])
def test_usage(arguments: list[str], run, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        run(*arguments)
    assert ended.value.code == 2
    said = capsys.readouterr().err
    assert said.startswith("bowerbird: ")
    assert said.endswith("--help`.\n")
    assert said.count("\n") == 1


@pytest.mark.parametrize("seed", ["-1", "1.5", "x", "", "4294967296", "٣"])
def test_what_is_no_seed(seed: str, run, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        run("tweet", "@a", f"--seed={seed}")
    assert "a seed is a whole number from 0 to 4294967295" in capsys.readouterr().err


def test_what_is_typed_is_what_is_asked(run, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = []
    monkeypatch.setattr(commands, "train", lambda training, _settings, as_json: asked.append((training, as_json)) or 0)
    assert run("train", "@a", "@b", "--from", "x.zip", "--from", "y", "--seed", "4294967295", "--retrain") == 0
    training = commands.Training(["@a", "@b"], [Path("x.zip"), Path("y")], "lora", 4294967295, retrain=True)
    assert asked == [(training, False)]


@pytest.mark.parametrize(("typed", "adapter_only"), [((), False), (("--adapter",), True)])
def test_export_takes_the_adapter_alone_where_it_is_asked_to(
    typed: tuple[str, ...],
    adapter_only: bool,  # noqa: FBT001
    run,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked = []
    monkeypatch.setattr(commands, "export", lambda *told, **options: asked.append((told[:2], options)) or 0)
    assert run("export", "@wren", "out", *typed) == 0
    assert asked == [((["@wren"], Path("out")), {"adapter_only": adapter_only})]


@pytest.mark.parametrize(
    "typed",
    [
        ("@wren", "My dream is", "-n", "3", "--json"),
        ("@wren", "-n", "3", "My dream is", "--json"),
        ("-n3", "--json", "@wren", "My dream is"),
        ("--json", "@wren", "-n", "3", "--", "My dream is"),
    ],
)
def test_options_stand_anywhere(typed: tuple[str, ...], run, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = []
    monkeypatch.setattr(commands, "tweet", lambda *told, as_json: asked.append((told[:3], as_json)) or 0)
    assert run("tweet", *typed) == 0
    assert asked == [((["@wren"], "My dream is", 3), True)]


def test_a_prompt_may_begin_with_a_dash(run, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = []
    monkeypatch.setattr(commands, "tweet", lambda _handles, prompt, *_told, **_options: asked.append(prompt) or 0)
    assert run("tweet", "@wren", "-n", "3", "--", "-5 is cold") == 0
    assert asked == ["-5 is cold"]


def test_an_unknown_option_names_the_help_of_its_command(run, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        run("tweet", "@wren", "--loud")
    assert capsys.readouterr().err == ("bowerbird: unrecognized arguments: --loud; see `python -m bot tweet --help`.\n")


def test_help_names_every_command(run, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        run("--help")
    assert ended.value.code == 0
    told = capsys.readouterr().out
    assert all(name in told for name in ("train", "tweet", "models", "export", "publish", "forget", "doctor", "demo"))


def test_the_readme_has_every_command(run, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        run("--help")
    commands_told = re.findall(r"^    (\w+)  ", capsys.readouterr().out, re.MULTILINE)
    assert len(commands_told) > 10
    readme = (Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8")
    assert [name for name in commands_told if f"| `python -m bot {name}" not in readme] == []


def test_a_wrong_setting_is_told_before_anything(
    run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv("DATA_DIR", str(tmp_path / "file"))
    assert run("models") == 2
    assert capsys.readouterr().err.startswith("bowerbird: DATA_DIR is ")
    assert cli.main(["doctor"]) == 2
