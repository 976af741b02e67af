"""A lineage told to trackio, which keeps it on this machine.

Knows trackio. It is only imported by the recorder's process, which has set where trackio keeps things.
"""

import tempfile
from contextlib import suppress
from pathlib import Path
from typing import Any

import trackio

from models.tracking.lineage import Artifact, Lineage, Run


def record(lineage: Lineage, project: str) -> None:
    """Tell both runs and all artifacts, with every edge."""
    train, preprocess = lineage.train, lineage.preprocess
    (corpus,) = preprocess.outputs
    base = next(artifact for artifact in train.inputs if artifact is not corpus)
    raw, pretrained = _log_sources(project, [*preprocess.inputs, base])
    run = _begin(project, preprocess, lineage.version)
    run.use_artifact(raw)
    run.log(dict(preprocess.metrics), step=0)
    made = _log(run, corpus)
    trackio.finish()
    run = _begin(project, train, lineage.version)
    run.use_artifact(made)
    run.use_artifact(pretrained)
    if lineage.went_on_from:
        with suppress(ValueError):  # it may have been trained before there was a tracker
            run.use_artifact(lineage.went_on_from)
    _tell(run, train)
    _log(run, *train.outputs)
    trackio.finish()


def _log_sources(project: str, artifacts: list[Artifact]) -> list[trackio.Artifact]:
    """What no run of ours made. trackio takes artifacts from runs alone, so one logs them and is removed again: what it
    logged stays, and nothing points to it."""
    run = _init(project, "sources")
    logged = [_log(run, artifact) for artifact in artifacts]
    trackio.finish()
    for other in trackio.Api().runs(project):
        if other.id == run.id:
            other.delete()
    return logged


def _begin(project: str, run: Run, version: str) -> trackio.Run:
    return _init(project, run.name, group=version, config={**run.config, "job_type": run.job_type})


def _init(project: str, name: str, *, group: str | None = None, config: dict[str, Any] | None = None) -> trackio.Run:
    # The training is over: what this machine does now is none of its numbers.
    return trackio.init(
        project, name=name, group=group, config=config, auto_log_cpu=False, auto_log_gpu=False, embed=False
    )


def _tell(run: trackio.Run, told: Run) -> None:
    last = 0
    for last, numbers in told.history:
        run.log(dict(numbers), step=last)
    final: dict[str, Any] = dict(told.metrics)
    if told.examples:
        final["tweets"] = trackio.Table(columns=["prompt", "tweet"], data=[list(row) for row in told.examples])
    run.log(final, step=last)


def _log(run: trackio.Run, artifact: Artifact) -> trackio.Artifact:
    told = trackio.Artifact(artifact.name, artifact.type, metadata=dict(artifact.facts))
    with tempfile.TemporaryDirectory() as directory:
        for name, content in artifact.contents().items():
            path = Path(directory) / name
            path.write_bytes(content)
            told.add_file(path, name)
        for path in artifact.weights:
            told.add_reference(path.as_uri(), path.name)  # the store has them already
        return run.log_artifact(told, aliases=[artifact.alias] if artifact.alias else None)
