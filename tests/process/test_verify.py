"""`verify` as people and scripts use it."""

from pathlib import Path

from tests.process import program
from tests.process.conftest import HANDLE, Trained


def results(ended: program.Ended) -> dict[str, str]:
    return {row["what"]: row["result"] for row in ended.json["rows"]}


def test_a_good_version(trained_once: Trained) -> None:
    """Trained again by another process, and to the same bytes."""
    ended = trained_once.run("verify", f"@{HANDLE}", "--from", trained_once.posts, "--retrain", "--json")
    assert ended.code == 0, ended.err
    assert ended.json["ok"] is True
    assert (ended.json["key"], ended.json["version"]) == (HANDLE, trained_once.ended.json["version"])
    things = ["files", f"posts of @{HANDLE}", "corpus", "base model", "code", "libraries", "machine", "trained again"]
    assert results(ended) == dict.fromkeys(things, "matches")


def test_without_posts(trained_once: Trained, run_here: program.Run) -> None:
    ended = trained_once.run("verify", f"@{HANDLE}", by=run_here)
    assert ended.code == 0, ended.err
    told = [line for line in ended.out.splitlines() if "cannot be checked" in line]
    assert len(told) == 2
    assert "its posts came from a file (jsonl); give it with --from PATH" in told[0]


def test_training_again_needs_the_posts(trained_once: Trained, run_here: program.Run) -> None:
    ended = trained_once.run("verify", f"@{HANDLE}", "--retrain", "--json", by=run_here)
    assert ended.code == 1
    assert ended.json["ok"] is False
    assert results(ended)["trained again"] == "cannot be checked"


def test_other_posts(trained_once: Trained, run_here: program.Run, tmp_path: Path) -> None:
    other = program.write_posts(tmp_path / "other.jsonl", 200, seed=2)
    ended = trained_once.run("verify", f"@{HANDLE}", "--from", other, by=run_here)
    assert ended.code == 1
    assert ended.out.count("differs") == 2
    assert ended.errors == []


def test_a_changed_byte(trained: Trained) -> None:
    """The newest version is what is asked about, though an older whole one would serve."""
    again = trained.run("train", f"@{HANDLE}", "--from", trained.posts, "--retrain", "--json")
    assert again.code == 0, again.err
    path = Path(again.json["path"]) / "metrics.json"
    path.write_text(path.read_text().replace("1", "2", 1))
    ended = trained.run("verify", f"@{HANDLE}", "--json")
    assert (ended.code, results(ended)["files"]) == (1, "differs")
    assert ended.json["version"] == again.json["version"]


def test_a_manifest_that_cannot_be_read(trained: Trained, run_here: program.Run) -> None:
    manifest = next(trained.data.glob("store/shared/*/*/manifest.json"))
    manifest.write_text("{")
    ended = trained.run("verify", f"@{HANDLE}", by=run_here)
    assert ended.code == 1
    assert len(ended.errors) == 1
    assert "is damaged" in ended.errors[0]


def test_nothing_to_verify(trained_once: Trained, run_here: program.Run) -> None:
    ended = trained_once.run("verify", "@jay", by=run_here)
    assert (ended.code, len(ended.errors)) == (1, 1)
    assert "There is no trained model of @jay" in ended.errors[0]


def test_a_source_that_cannot_be_read(trained_once: Trained, run_here: program.Run) -> None:
    ended = trained_once.run("verify", f"@{HANDLE}", "--from", "/nowhere.zip", by=run_here)
    assert (ended.code, len(ended.errors)) == (1, 1)
    assert "nowhere.zip" in ended.errors[0]
