"""What trackio itself reads back of a recording."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from models.tracking import Tracker
from models.tracking.place import trackio_dir, trackio_project
from tests.models import versions
from tests.models.tracking.conftest import TWEETS, add_version, record

_READ = """
import json, sys, trackio
from trackio import server
project = sys.argv[1]
artifacts = server.list_artifacts(project)
newest = {artifact["type"]: artifact["versions"][0]["version_id"] for artifact in artifacts}
lineage = server.get_artifact_lineage(project, newest["finetuned-model"])
names = {node["id"]: node.get("artifact_name") or node["run_name"] for node in lineage["nodes"]}
names |= {node["id"]: names[node["id"]] + f":v{node['version']}" for node in lineage["nodes"] if "version" in node}
runs = trackio.Api().runs(project)
json.dump({
    "edges": sorted(f"{names[edge['source']]} -> {names[edge['target']]}" for edge in lineage["edges"]),
    "runs": {run.name: run.config for run in runs},
    "logs": {run.name: server.get_logs(project, run.name, run_id=run.id) for run in runs},
    "manifest": server.get_artifact_manifest(project, "wren-finetuned-model", "latest"),
    "versions": {artifact["type"]: len(artifact["versions"]) for artifact in artifacts},
}, sys.stdout)
"""


def read_back(data_dir: Path, project: str) -> dict[str, Any]:
    """In a process of its own: trackio reads its directory's name while it is imported."""
    variables = os.environ | {"TRACKIO_DIR": str(trackio_dir(data_dir)), "HF_HUB_OFFLINE": "1"}
    command = [sys.executable, "-c", _READ, project]
    return json.loads(subprocess.run(command, env=variables, capture_output=True, check=True).stdout)


@pytest.fixture(scope="module")
def recorded(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """One training, read back."""
    data_dir = tmp_path_factory.mktemp("recorded")
    version = add_version(data_dir)
    assert record(version, data_dir, Tracker("trackio"))
    return read_back(data_dir, trackio_project(version.scope, version.key)) | {
        "version": version.version,
        "data_dir": data_dir,
    }


def test_the_whole_graph_and_nothing_else(recorded: dict[str, Any]) -> None:
    assert recorded["edges"] == [
        "@wren-preprocess -> wren-train-dataset:v0",
        "@wren-train -> wren-finetuned-model:v0",
        "HuggingFaceTB-SmolLM2-135M-Instruct:v0 -> @wren-train",
        "wren-raw-dataset:v0 -> @wren-preprocess",
        "wren-train-dataset:v0 -> @wren-train",
    ]


def test_two_runs_with_their_settings(recorded: dict[str, Any]) -> None:
    assert {name: config["job_type"] for name, config in recorded["runs"].items()} == {
        "@wren-preprocess": "preprocess",
        "@wren-train": "train",
    }
    assert recorded["runs"]["@wren-train"]["learning_rate"] == 2e-3


def test_counts_and_the_curve(recorded: dict[str, Any]) -> None:
    (counts,) = recorded["logs"]["@wren-preprocess"]
    assert (counts["downloaded"], counts["kept"], counts["split/test"]) == (735, 662, 33)
    steps = [row for row in recorded["logs"]["@wren-train"] if "train/loss" in row]
    assert [row["step"] for row in steps] == [point["step"] for point in versions.CURVE]
    assert recorded["logs"]["@wren-train"][-1]["bits_per_byte"] == 1.509


def test_tweets_in_a_table(recorded: dict[str, Any]) -> None:
    table = recorded["logs"]["@wren-train"][-1]["tweets"]
    assert [row["tweet"] for row in table["_value"]] == TWEETS


def test_the_weights_are_referred_to_and_not_copied(recorded: dict[str, Any]) -> None:
    files = {entry["path"]: entry for entry in recorded["manifest"]["manifest"]}
    assert set(files) == {"README.md", "metrics.json", "finetuned-model.json", "adapter_model.safetensors"}
    assert files["adapter_model.safetensors"]["ref"].startswith("file://")
    assert recorded["version"] in recorded["manifest"]["aliases"]


def test_a_training_that_went_on_uses_the_model_before(recorded: dict[str, Any]) -> None:
    data_dir = recorded["data_dir"]
    version = add_version(data_dir, start={"version": recorded["version"]})
    assert record(version, data_dir, Tracker("trackio"))
    found = read_back(data_dir, trackio_project(version.scope, version.key))
    assert "wren-finetuned-model:v0 -> @wren-train" in found["edges"]
    assert found["versions"] == {
        "raw-dataset": 1, "train-dataset": 1, "pretrained-model": 1, "finetuned-model": 2
    }  # fmt: skip
