"""What scripts rely on: one JSON object on stdout, the rest on stderr."""

import os
import time
from pathlib import Path

import pytest

from tests.models import tiny
from tests.models.sources import archives
from tests.process import program
from tests.process.conftest import HANDLE, Trained

KINDS = {"retweets", "short", "truncated", "wordless", "duplicates", "kept"}


def _adds_up(counts: dict[str, int]) -> bool:
    return set(counts) == KINDS | {"downloaded"} and counts["downloaded"] == sum(counts[kind] for kind in KINDS)


def test_train_prints_its_contract_and_nothing_else(trained_once: Trained) -> None:
    made = trained_once.ended.json
    assert made["key"] == HANDLE
    assert _adds_up(made["counts"])
    assert made["counts"]["downloaded"] == made["counts"]["kept"] == 200
    assert all(_adds_up(counts) for counts in made["counts_by_handle"].values())
    assert 0 < made["metrics"]["bits_per_byte"] < 20
    assert 0 < made["metrics"]["base_bits_per_byte"] < 20
    assert made["seconds"] > 0
    assert Path(made["path"]).is_dir()
    assert Path(made["path"]).name == made["version"]
    # The progress and the warning are on stderr, and there are no stray words of libraries between them.
    lines = trained_once.ended.err.splitlines()
    assert any(line.startswith(f"Learning @{HANDLE} ") for line in lines)
    known = ("note: ", "Preparing", "Reading", "Writing", "Base model ready", "Loading ", "Learning ", "Measuring ")
    assert [line for line in lines if not line.startswith(known) and "so far:" not in line] == []


def test_the_same_command_again_is_quick_and_retrain_makes_a_second_version(trained: Trained) -> None:
    first = trained.ended.json
    started = time.monotonic()
    again = trained.run("train", f"@{HANDLE}", "--from", trained.posts, "--json")
    assert again.json["version"] == first["version"]
    assert "Learning" not in again.err
    assert time.monotonic() - started < 30
    second = trained.run("train", f"@{HANDLE}", "--from", trained.posts, "--json", "--retrain").json
    assert second["version"] > first["version"]
    assert len([path for path in (trained.data / "store/shared" / HANDLE).iterdir() if path.is_dir()]) == 2
    listed = trained.run("models", "--json")
    assert [model["version"] for model in listed.json["models"]] == [second["version"]]
    assert listed.err == ""


def test_models(trained_once: Trained) -> None:
    ended = trained_once.run("models", "--json")
    (model,) = ended.json["models"]
    assert model["key"] == HANDLE
    assert model["version"] == trained_once.ended.json["version"]
    assert model["counts"] == trained_once.ended.json["counts"]
    files = Path(model["path"]).iterdir()
    assert model["bytes"] == sum(file.stat().st_size for file in files)
    assert model["created_at"].endswith("+00:00")


def test_models_of_an_empty_store(tmp_path: Path) -> None:
    ended = program.run("models", "--json", DATA_DIR=tmp_path / "data")
    assert (ended.code, ended.json, ended.err) == (0, {"models": []}, "")


def test_the_same_seed_gives_the_same_tweets(trained_once: Trained) -> None:
    first = trained_once.run("tweet", f"@{HANDLE.upper()}", "My garden", "-n", "4", "--seed", "7", "--json")
    assert first.code == 0, first.err
    made = first.json
    assert made.keys() == {"key", "version", "prompt", "tweets", "seconds"}
    assert (made["key"], made["prompt"]) == (HANDLE, "My garden")
    assert made["version"] == trained_once.ended.json["version"]
    texts = [tweet["text"] for tweet in made["tweets"]]
    assert 1 <= len(texts) <= 4
    assert len(set(texts)) == len(texts)
    assert all(text.startswith("My garden") and len(text) > len("My garden") for text in texts)
    assert (
        trained_once.run("tweet", HANDLE, "My garden", "-n", "4", "--seed", "7", "--json").json["tweets"]
        == (made["tweets"])
    )


def test_an_emoji_is_a_prompt(trained_once: Trained) -> None:
    ended = trained_once.run("tweet", HANDLE, "🦜💙", "-n", "2", "--seed", "1", "--json")
    assert ended.errors == []
    assert ended.json["prompt"] == "🦜💙"
    assert ended.json["tweets"]
    assert all(tweet["text"].startswith("🦜💙") for tweet in ended.json["tweets"])
    assert ended.code == 0


def test_two_handles_make_one_key_and_each_gets_its_own_posts(trained: Trained, tmp_path: Path) -> None:
    other = program.write_posts(tmp_path / "other.jsonl", 180, seed=5)
    ended = trained.run("train", "@wrenofglass", "@Jay_Of_Tin", "--from", trained.posts, "--from", other, "--json")
    assert ended.code == 0, ended.err
    made = ended.json
    assert made["key"] == "jay_of_tin-wrenofglass"
    assert _adds_up(made["counts"])
    # In the order given on the command line, not in that of the key: posts.jsonl has 200, all of the first handle.
    assert {handle: counts["downloaded"] for handle, counts in made["counts_by_handle"].items()} == {
        "wrenofglass": 200,
        "jay_of_tin": 180,
    }
    told = trained.run("tweet", "@wrenofglass-jay_of_tin", "The", "-n", "1", "--seed", "3", "--json")
    assert told.json["key"] == made["key"]
    assert [model["key"] for model in trained.run("models", "--json").json["models"]] == [made["key"], HANDLE]


def test_a_real_archive(trained: Trained) -> None:
    folder = (program.ROOT / os.environ.get("BOWERBIRD_TEST_DATA", "../shared/data") / "archives").resolve()
    archive = next(folder.glob("twitter-2024-*.zip"), None)
    if archive is None:
        pytest.skip("BOWERBIRD_TEST_DATA names no folder of real data")
    ended = trained.run("train", "@alrocar", "--from", archive, "--json")
    assert ended.code == 0, ended.err
    made = ended.json
    assert _adds_up(made["counts"])
    assert made["counts"]["downloaded"] == 1223
    assert made["long_restored"] > 30
    assert made["metrics"]["bits_per_byte"] < made["metrics"]["base_bits_per_byte"]


def test_the_archive_of_somebody_else_is_named_on_stderr(trained: Trained, tmp_path: Path) -> None:
    posts = [archives.tweet(1000 + number, text) for number, text in enumerate(tiny.posts(200, seed=6))]
    path = archives.write_zip(
        tmp_path / "archive.zip", archives.modern() | {"data/tweets.js": archives.tweets_js(*posts)}
    )
    ended = trained.run("train", "@jay_of_tin", "--from", path, "--json")
    assert ended.code == 0, ended.err
    (said,) = [line for line in ended.err.splitlines() if "@wren" in line and "belongs to" in line]
    assert said.startswith("note: ")
    assert "@jay_of_tin" in said
    assert any("@wren" in warning and "@jay_of_tin" in warning for warning in ended.json["warnings"])
