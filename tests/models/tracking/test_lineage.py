"""What every tracker is told of a version."""

import json
from pathlib import Path

import pytest

from models.store import Store
from models.tracking.lineage import lineage_of, slug
from tests.models import versions
from tests.models.tracking.conftest import TWEETS, add_version


def test_the_ancestor_s_graph(data_dir: Path) -> None:
    told = lineage_of(add_version(data_dir, "jay", "wren"))
    runs = [
        (run.name, run.job_type, [used.type for used in run.inputs], [made.type for made in run.outputs])
        for run in (told.preprocess, told.train)
    ]
    assert runs == [
        ("@jay-wren-preprocess", "preprocess", ["raw-dataset"], ["train-dataset"]),
        ("@jay-wren-train", "train", ["train-dataset", "pretrained-model"], ["finetuned-model"]),
    ]


def test_data_sets_are_told_by_numbers_and_hashes(data_dir: Path) -> None:
    told = lineage_of(add_version(data_dir))
    (raw,), (corpus,) = told.preprocess.inputs, told.preprocess.outputs
    assert raw.facts == {"sha256": {"wren": "d" * 64}, "sources": {"wren": "archive"}, "downloaded": {"wren": 735}}
    assert corpus.facts == {
        "fingerprint": "c" * 64,
        "counts": {"wren": versions.COUNTS},
        "splits": {"train": 596, "validation": 33, "test": 33},
        "languages": ["en"],
    }


def test_everything_that_decided_the_result(data_dir: Path) -> None:
    config = lineage_of(add_version(data_dir)).train.config
    assert (config["rank"], config["learning_rate"], config["seed"]) == (8, 2e-3, 42)
    assert config["betas"] == [0.9, 0.99]
    assert config["base"] == "HuggingFaceTB/SmolLM2-135M-Instruct"


def test_the_curve_the_metrics_and_the_tweets(data_dir: Path) -> None:
    train = lineage_of(add_version(data_dir)).train
    assert train.history[0] == (15, {"seconds": 2.5, "train/loss": 3.0, "validation/bits_per_byte": 1.4})
    assert len(train.history) == len(versions.CURVE)
    assert train.metrics["bits_per_byte"] == 1.509
    assert train.examples == tuple(("My dream is", tweet) for tweet in TWEETS)


def test_an_operator_s_own_base_is_not_named(data_dir: Path) -> None:
    base = {"name": "/home/somebody/model", "fingerprint": "b" * 64, "hub_id": None}
    told = lineage_of(add_version(data_dir, base=base))
    assert told.train.inputs[1].name == "own-base"
    assert "somebody" not in json.dumps([told.train.config, told.train.inputs[1].facts])


def test_what_the_training_went_on_from(data_dir: Path) -> None:
    start = {"version": "20260101-000000-000000-abcdef", "new_posts": 3, "old_posts": 9}
    told = lineage_of(add_version(data_dir, start=start))
    assert told.went_on_from == "wren-finetuned-model:20260101-000000-000000-abcdef"
    assert lineage_of(add_version(data_dir)).went_on_from is None


def test_a_version_of_long_ago_can_be_told(data_dir: Path) -> None:
    files = {"README.md": b"# Card", "metrics.json": b"{}"}
    told = lineage_of(Store(data_dir / "store").add("wren", files, versions.old_about()))
    assert told.train.history == ()
    assert told.train.examples == ()


def test_the_same_corpus_is_the_same_artifact(data_dir: Path) -> None:
    first, second = (lineage_of(add_version(data_dir)) for _ in range(2))
    assert first.preprocess.outputs[0].digest == second.preprocess.outputs[0].digest
    assert first.train.outputs[0].digest != second.train.outputs[0].digest


@pytest.mark.parametrize("key", ["wren", "jay-wren_", "1_b"])
def test_keys_of_x_are_told_as_they_are(key: str) -> None:
    assert slug(key) == key


def test_no_two_keys_are_told_alike() -> None:
    keys = ["jay-com", "jay.com", "jay+wren.com", "jay-wren.com", "jay_com"]
    assert len({slug(key) for key in keys}) == len(keys)
    assert all(set(slug(key)) <= set("abcdefghijklmnopqrstuvwxyz0123456789_-") for key in keys)
