"""What W&B is told: offline as its own files say, online as its own functions are called."""

import json
from pathlib import Path
from typing import Any
from unittest.mock import MagicMock, create_autospec

import pytest
import wandb

from models.links import read_links
from models.store import Version
from models.tracking import Tracker, to_wandb
from models.tracking.lineage import lineage_of
from models.tracking.place import place_of
from tests.models import versions
from tests.models.tracking.conftest import TWEETS, add_version, record
from tests.models.tracking.wandb_runs import of_kind, records

# Offline


@pytest.fixture(scope="module")
def recorded(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """One training, read back: the records of each run, and where they lie."""
    data_dir = tmp_path_factory.mktemp("recorded")
    version = add_version(data_dir)
    assert record(version, data_dir, Tracker("wandb"))
    place = place_of(data_dir, version.scope, version.key)
    runs = sorted((place / "wandb").glob("offline-run-*"))
    return {"version": version.version, "place": place, "links": read_links(version.path)} | {
        run.name.rpartition("-")[2]: records(run) for run in runs
    }


def test_two_runs_of_one_project(recorded: dict[str, Any]) -> None:
    for job in ("preprocess", "train"):
        (run,) = of_kind(recorded[job], "run")
        assert (run.project, run.job_type, run.display_name) == ("bowerbird", job, f"@wren-{job}")
        assert run.run_id == f"{recorded['version']}-{job}"


def test_artifacts_are_versioned(recorded: dict[str, Any]) -> None:
    artifacts = {
        job: {artifact.name: artifact.type for artifact in of_kind(recorded[job], "artifact")}
        for job in ("preprocess", "train")
    }
    assert artifacts["preprocess"] == {"wren-raw-dataset": "raw-dataset", "wren-train-dataset": "train-dataset"}
    assert artifacts["train"].items() >= {
        ("HuggingFaceTB-SmolLM2-135M-Instruct", "pretrained-model"),
        ("wren-finetuned-model", "finetuned-model"),
    }


def test_the_model_s_artifact_has_no_weights(recorded: dict[str, Any]) -> None:
    model = next(found for found in of_kind(recorded["train"], "artifact") if found.type == "finetuned-model")
    assert {entry.path for entry in model.manifest.contents} == {"README.md", "metrics.json", "finetuned-model.json"}
    assert set(model.aliases) == {"latest", recorded["version"]}


def test_settings_and_what_was_used(recorded: dict[str, Any]) -> None:
    (run,) = of_kind(recorded["train"], "run")
    config = {item.key: json.loads(item.value_json) for item in run.config.update}
    assert (config["rank"], config["learning_rate"]) == (8, 2e-3)
    assert set(config["inputs"]) == {"wren-train-dataset", "HuggingFaceTB-SmolLM2-135M-Instruct"}


def test_the_curve_and_the_results(recorded: dict[str, Any]) -> None:
    rows = [_items(row) for row in of_kind(recorded["train"], "history")]
    curve = [(row["_step"], row["train/loss"]) for row in rows if "train/loss" in row]
    assert curve == [(point["step"], pytest.approx(point["loss"])) for point in versions.CURVE]
    summary = {}
    for part in of_kind(recorded["train"], "summary"):
        summary |= {item.key or ".".join(item.nested_key): json.loads(item.value_json) for item in part.update}
    assert summary["bits_per_byte"] == 1.509


def test_tweets_in_a_table(recorded: dict[str, Any]) -> None:
    (table,) = recorded["place"].rglob("tweets*.table.json")
    told = json.loads(table.read_text())
    assert (told["columns"], told["data"]) == (["prompt", "tweet"], [["My dream is", tweet] for tweet in TWEETS])


def test_there_is_nothing_to_link_to(recorded: dict[str, Any]) -> None:
    assert recorded["links"] == {}


def test_nothing_of_this_machine(recorded: dict[str, Any]) -> None:
    (run,) = of_kind(recorded["train"], "run")
    assert run.host == "bowerbird"
    assert not run.git.remote_url
    assert not of_kind(recorded["train"], "stats")
    assert not list(recorded["place"].rglob("requirements.txt"))
    assert not list(recorded["place"].rglob("wandb-metadata.json"))


def _items(row: Any) -> dict[str, Any]:
    return {item.key or ".".join(item.nested_key): json.loads(item.value_json) for item in row.item}


# Online


@pytest.fixture
def runs(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> list[MagicMock]:
    """Every run that is begun, without a W&B to talk to."""
    monkeypatch.setenv("WANDB_DATA_DIR", str(tmp_path / "staging"))
    begun: list[MagicMock] = []

    def init(**named: Any) -> MagicMock:
        run = create_autospec(wandb.Run, instance=True)
        run.__enter__.return_value = run
        run.url = f"https://wandb.ai/somebody/{named['project']}/runs/{named['id']}"
        run.begun_with, run.summary = named, {}
        run.log_artifact.side_effect = lambda artifact, **_named: create_autospec(
            wandb.Artifact, instance=True, type=artifact.type
        )
        begun.append(run)
        return run

    monkeypatch.setattr(to_wandb.wandb, "init", init)
    return begun


def _types(calls: Any) -> list[str]:
    return [getattr(call.args[0], "type", call.args[0]) for call in calls]


def test_online_every_edge_is_told(version: Version, runs: list[MagicMock]) -> None:
    url = to_wandb.record(lineage_of(version), Tracker("wandb", mode="online"))
    preprocess, train = runs
    assert (_types(preprocess.use_artifact.mock_calls), _types(preprocess.log_artifact.mock_calls)) == (
        ["raw-dataset"], ["train-dataset"]
    )  # fmt: skip
    assert (_types(train.use_artifact.mock_calls), _types(train.log_artifact.mock_calls)) == (
        ["train-dataset", "pretrained-model"], ["finetuned-model"]
    )  # fmt: skip
    assert url == f"https://wandb.ai/somebody/bowerbird/runs/{version.version}-train"


def test_online_a_training_that_went_on_uses_the_model_before(data_dir: Path, runs: list[MagicMock]) -> None:
    version = add_version(data_dir, start={"version": "v"})
    to_wandb.record(lineage_of(version), Tracker("wandb", mode="online"))
    assert _types(runs[1].use_artifact.mock_calls)[-1] == "wren-finetuned-model:v"


def test_weights_only_where_they_are_wanted(version: Version, runs: list[MagicMock]) -> None:
    to_wandb.record(lineage_of(version), Tracker("wandb", mode="online", with_weights=True))
    (call,) = runs[1].log_artifact.mock_calls
    assert "adapter_model.safetensors" in call.args[0].manifest.entries


def test_where_it_is_told(version: Version, runs: list[MagicMock]) -> None:
    to_wandb.record(lineage_of(version), Tracker("wandb", mode="online", project="birds", entity="team"))
    assert {(run.begun_with["project"], run.begun_with["entity"]) for run in runs} == {("birds", "team")}
    assert {run.begun_with["settings"].mode for run in runs} == {"online"}
