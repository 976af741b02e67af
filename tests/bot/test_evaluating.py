"""Measuring a voice on the command line: what is asked for, what is refused, what is printed."""

import json
from pathlib import Path
from typing import Any

import pytest

from bot.cli import main
from models.appraise import Appraisal
from models.corpus import build_corpus
from models.held_out import Seen
from models.keep import keep
from models.quality import quality
from models.sources import read_source
from models.store import Store, Version
from models.training import FineTuned, TrainingOptions
from tests.models import tiny
from tests.models.sources import archives


@pytest.fixture
def data_dir(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("DATA_DIR", str(tmp_path / "data"))
    monkeypatch.chdir(tmp_path)
    return tmp_path / "data"


def test_a_voice_that_is_not_there(data_dir: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["evaluate", "@wren"]) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert "wren" in said.err
    assert said.err.count("\n") == 1
    assert not data_dir.exists() or not list(data_dir.glob("store/shared/*"))


@pytest.mark.parametrize("count", ["0", "19", "1001", "many"])
def test_too_few_or_too_many_tweets(count: str, data_dir: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["evaluate", "@wren", "-n", count])
    assert ended.value.code == 2
    assert "20 to 1000" in capsys.readouterr().err
    assert not data_dir.exists()


@pytest.fixture
def posts(data_dir: Path, tmp_path: Path) -> Path:
    """A file of posts that a voice in the store has learned from."""
    path = tmp_path / "satin.txt"
    path.write_text("\n".join(f"{post} Thing number {number}." for number, post in enumerate(tiny.posts(200))))
    made = FineTuned(
        files={"adapter.safetensors": b"weights"},
        metrics={"base_bits_per_byte": 1.5, "bits_per_byte": 1.2, "epochs": 1.0, "training_seconds": 12.0},
        base={"name": "tiny", "fingerprint": "f"},
        fingerprint="of the training",
    )
    keep(build_corpus([read_source([path], "satin")]), TrainingOptions(), made, Store(data_dir / "store"))
    return path


@pytest.fixture
def appraised(monkeypatch: pytest.MonkeyPatch) -> list[tuple[Seen, dict[str, Any], dict[str, Any]]]:
    """Everything but the model is real; what it would have been asked."""
    asked: list[tuple[Seen, dict[str, Any], dict[str, Any]]] = []

    def appraise(_version: Version, _data_dir: Path, seen: Seen, others: dict[str, Any], **more: Any) -> Appraisal:
        asked.append((seen, others, more))
        measured = quality(
            seen.learned[:5], held_out=seen.held_out, training=seen.learned, author="satin", authors=None
        )
        return Appraisal({"bits_per_byte": 1.2, "base_bits_per_byte": 1.5}, measured, {})

    monkeypatch.setattr("models.appraise.appraise", appraise)
    return asked


def test_json_is_one_object(posts: Path, appraised: list[Any], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["evaluate", "@satin", "--from", str(posts), "-n", "20", "--seed", "3", "--json"]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert (answer["key"], answer["bits_per_byte"], answer["copy_rate"]) == ("satin", 1.2, 1.0)
    ((seen, others, more),) = appraised
    assert len(seen.held_out) == 10
    assert others == {}
    assert (more["count"], more["seed"]) == (20, 3)


def test_a_table_says_what_is_missing_and_why(
    posts: Path, appraised: list[Any], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["evaluate", "@satin", "--from", str(posts)]) == 0
    said = capsys.readouterr()
    assert "1.200" in said.out
    assert "1.500 before" in said.out
    assert "No auc: it needs 20 different tweets" in said.err
    assert len(appraised) == 1


def test_others_are_learned_by_their_training_posts(posts: Path, appraised: list[Any], tmp_path: Path) -> None:
    other = tmp_path / "jay.txt"
    other.write_text("\n".join(f"Number {number}: nothing but acorns under the oak here" for number in range(200)))
    assert main(["evaluate", "@satin", "--from", str(posts), "--others", str(other), str(other)]) == 0
    ((_, others, _),) = appraised
    assert [len(texts) for texts in others.values()] == [180, 180]


def test_several_files_of_one_other_author_are_learned_together(
    posts: Path, appraised: list[Any], tmp_path: Path
) -> None:
    files = [tmp_path / "earlier.jsonl", tmp_path / "later.jsonl"]
    for file in files:
        texts = [
            f"Number {number} of {file.stem}: nothing but acorns under the oak here, as ever" for number in range(100)
        ]
        file.write_text("\n".join(json.dumps({"text": text, "user": "jay"}) for text in texts))
    assert main(["evaluate", "@satin", "--from", str(posts), "--others", *map(str, files)]) == 0
    ((_, others, _),) = appraised
    assert {author: len(texts) for author, texts in others.items()} == {"jay": 180}


def test_the_author_among_the_others_is_refused(
    posts: Path, appraised: list[Any], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    own = [archives.tweet(number, text) for number, text in enumerate(posts.read_text().splitlines(), 1)]
    archive = archives.write_zip(
        tmp_path / "x.zip", {"data/tweets.js": archives.tweets_js(*own), "data/account.js": archives.account("satin")}
    )
    assert main(["evaluate", "@satin", "--from", str(posts), "--others", str(archive)]) == 1
    assert "x.zip holds posts of @satin itself; give those of other authors" in capsys.readouterr().err
    assert not appraised


def test_posts_that_it_has_not_learned_from_are_refused(
    posts: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    other = tmp_path / "jay.txt"
    other.write_text("\n".join(f"Number {number}: nothing but acorns under the oak here" for number in range(200)))
    assert main(["evaluate", "@satin", "--from", str(other)]) == 1
    assert "has learned from none of these posts" in capsys.readouterr().err
    assert posts.exists()
