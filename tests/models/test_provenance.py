"""What a version records of its making."""

import hashlib
import json
import subprocess
import sys
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

import models
from models import provenance
from models.corpus import build_corpus
from models.sources import Post, Profile, Timeline
from models.training import FineTuned, TrainingOptions, describe
from tests.models import tiny


def timeline(texts: list[str], handle: str = "satin", source: str = "txt") -> Timeline:
    return Timeline(Profile(handle), [Post(text) for text in texts], source)


TEXTS = tiny.posts(400)


def test_a_corpus_carries_the_hashes_of_the_timelines_and_where_they_came_from() -> None:
    read = [timeline(TEXTS[:200], "wren", "bluesky"), timeline(TEXTS[200:], "jay", "archive, csv")]
    corpus = build_corpus(read)
    assert corpus.timelines == {"wren": read[0].fingerprint, "jay": read[1].fingerprint}
    assert corpus.sources == {"wren": "bluesky", "jay": "archive, csv"}
    again = type(corpus).from_json(json.loads(json.dumps(corpus.to_json())))
    assert (again.timelines, again.sources) == (corpus.timelines, corpus.sources)


POST = Post("Blue glass \ud83d &amp; more", 12, datetime(2020, 1, 2, tzinfo=UTC), is_reply=True)


@pytest.mark.parametrize(
    "changed",
    [
        replace(POST, text="Blue glass \ud83d & more"),
        replace(POST, id=13),
        replace(POST, id=None),
        replace(POST, created_at=datetime(2020, 1, 3, tzinfo=UTC)),
        replace(POST, created_at=None),
        replace(POST, is_reply=False),
        replace(POST, is_retweet=True),
        replace(POST, is_long=True),
    ],
)
def test_every_fact_of_a_post_is_in_the_hash(changed: Post) -> None:
    def fingerprint(*posts: Post) -> str:
        return Timeline(Profile("satin"), list(posts), "csv").fingerprint

    assert fingerprint(POST) == fingerprint(replace(POST))
    assert fingerprint(POST) != fingerprint(changed)
    assert fingerprint(POST, changed) != fingerprint(changed, POST)


def test_a_profile_is_not_in_the_hash() -> None:
    named = Timeline(Profile("satin", "Satin", "https://pictures.example/1.png"), [POST], "archive")
    assert named.fingerprint == Timeline(Profile("satin"), [POST], "csv").fingerprint


MADE = FineTuned(
    files={"adapter_model.safetensors": b"weights", "curve.png": b"picture"},
    metrics={},
    base={"name": "tiny", "fingerprint": "of the base"},
    circumstances=provenance.circumstances({"cpu": "a small one", "device": "cpu", "dtype": "float32", "threads": 1}),
)


def test_everything_that_a_result_depends_on_is_recorded() -> None:
    corpus = build_corpus([timeline(TEXTS)])
    told = provenance.provenance(corpus, TrainingOptions(seed=7), MADE)
    assert told == json.loads(json.dumps(told))
    assert told["posts"] == {"satin": timeline(TEXTS).fingerprint}
    assert told["corpus"] == corpus.fingerprint
    assert told["base"] == "of the base"
    assert (told["seed"], told["options"]["seed"], told["options"]["rank"]) == (7, 7, 8)
    assert told["machine"] == {"cpu": "a small one", "device": "cpu", "dtype": "float32", "threads": 1}
    assert set(told["libraries"]) == {"python", "torch", "transformers", "safetensors", "tokenizers"}
    assert all(told["libraries"].values())
    assert told["result"] == {"adapter_model.safetensors": hashlib.sha256(b"weights").hexdigest()}
    assert set(told["code"]) == {"version", "commit", "sha256"}


def test_options_are_recorded_as_they_were_asked_for() -> None:
    """Of a training that went on, too: it makes its own of them, and would again."""
    options = TrainingOptions(seed=7)
    went_on = replace(MADE, start={"version": "v", "fingerprint": "f"})
    told = provenance.provenance(build_corpus([timeline(TEXTS)]), options, went_on)
    assert TrainingOptions(**told["options"]) == options != options.continued()


@pytest.mark.parametrize(
    ("before", "together"),
    [({"satin": "x"}, "txt, x"), ({"satin": "txt"}, "txt"), ({}, "txt, unknown"), (None, "txt, unknown")],
)
def test_where_posts_came_from_is_known_after_going_on(before: dict[str, str] | None, together: str) -> None:
    """What was learned from X's API stays learned."""
    start = {"version": "v", "fingerprint": "f"} | ({} if before is None else {"sources": before})
    corpus = build_corpus([timeline(TEXTS)])
    assert describe(corpus, TrainingOptions(), MADE)["sources"] == {"satin": "txt"}
    assert describe(corpus, TrainingOptions(), replace(MADE, start=start))["sources"] == {"satin": together}


def test_the_code_is_told_by_the_files_that_decide(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    package = tmp_path / "models"
    package.mkdir()
    for name in provenance.DECIDING:
        (package / f"{name}.py").write_bytes((Path(models.__file__).parent / f"{name}.py").read_bytes())
    original = provenance.code()["sha256"]
    monkeypatch.setattr(provenance, "_HERE", package)
    assert provenance.code() == provenance.code() | {"sha256": original, "commit": None}
    for name in provenance.DECIDING:
        file = package / f"{name}.py"
        before = file.read_bytes()
        file.write_bytes(before + b"\n")
        assert provenance.code()["sha256"] != original
        file.write_bytes(before)


NOT_DECIDING = {
    "alphabet", "card", "copy_check", "curve", "errors", "files_on_disk", "first_tweets", "front_matter", "handles",
    "hub_id", "languages", "originality", "pipeline", "provenance", "sampling", "sources", "store",
}  # fmt: skip
"""What deciding files import without weights depending on it: pictures, words, names, measures; and reading posts, of
which the result is recorded."""


def test_no_file_that_decides_is_left_out() -> None:
    """Whatever a deciding file imports decides too, or is known not to."""
    code = (
        "import ast, sys\n"
        "for path in sys.argv[1:]:\n"
        "    for node in ast.walk(ast.parse(open(path).read())):\n"
        "        if isinstance(node, ast.ImportFrom) and node.module == 'models':\n"
        "            print(*(alias.name for alias in node.names))\n"
        "        elif isinstance(node, ast.ImportFrom) and (node.module or '').startswith('models.'):\n"
        "            print(node.module.split('.')[1])\n"
    )
    paths = [str(Path(models.__file__).parent / f"{name}.py") for name in provenance.DECIDING]
    told = subprocess.run([sys.executable, "-c", code, *paths], capture_output=True, text=True, check=True).stdout
    assert set(told.split()) - set(provenance.DECIDING) - NOT_DECIDING == set()


def repository(place: Path) -> Path:
    place.mkdir(parents=True)
    for command in (
        ["init", "-q"],
        ["-c", "user.name=Wren", "-c", "user.email=wren@aviary.example", "commit", "-q", "--allow-empty", "-m", "One"],
    ):
        subprocess.run(["git", "-C", str(place), *command], check=True, stdin=subprocess.DEVNULL)
    return place


def test_the_commit_is_that_of_the_program_and_of_nobody_else(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    root = repository(tmp_path / "checkout")
    monkeypatch.setattr(provenance, "_HERE", root / "models")
    commit = provenance._commit()
    assert commit is not None
    assert len(commit) == 40
    monkeypatch.setattr(provenance, "_HERE", root / "venv" / "site-packages" / "models")
    assert provenance._commit() is None


def test_a_machine_without_git_knows_no_commit(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    root = repository(tmp_path / "checkout")
    monkeypatch.setattr(provenance, "_HERE", root / "models")
    monkeypatch.setenv("PATH", str(tmp_path))
    assert provenance._commit() is None


def test_a_library_that_is_not_installed_is_told_as_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(provenance, "LIBRARIES", ("torch", "no-such-library-at-all"))
    assert provenance.libraries()["no-such-library-at-all"] is None
