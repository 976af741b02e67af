"""A lineage told to Weights & Biases, or written down for `wandb sync`.

Knows wandb. It is only imported by the recorder's process, which has set where wandb keeps things.
"""

from contextlib import suppress
from typing import Any

import wandb

from models.tracking import Tracker
from models.tracking.lineage import Artifact, Lineage, Run


def record(lineage: Lineage, tracker: Tracker) -> str | None:
    """Tell both runs and all artifacts; returns the address of the training's run where it is on the web.

    Offline, W&B takes artifacts from runs but no word of what they used: what a run used is logged by it then, too, so
    that it is versioned, and named in its config under `inputs`.
    """
    with _begin(lineage.preprocess, lineage.version, tracker) as run:
        for artifact in lineage.preprocess.inputs:
            _use(run, _artifact(artifact, tracker), tracker)
        run.log(dict(lineage.preprocess.metrics))
        made = {artifact.name: _log(run, artifact, tracker) for artifact in lineage.preprocess.outputs}
    with _begin(lineage.train, lineage.version, tracker) as run:
        for artifact in lineage.train.inputs:
            if artifact.name not in made:
                _use(run, _artifact(artifact, tracker), tracker)
            elif tracker.mode == "online":
                run.use_artifact(made[artifact.name])
        if lineage.went_on_from and tracker.mode == "online":
            with suppress(ValueError, wandb.Error):  # it may have been trained before there was a tracker
                run.use_artifact(lineage.went_on_from)
        _tell(run, lineage.train)
        for artifact in lineage.train.outputs:
            _log(run, artifact, tracker)
        return run.url if tracker.mode == "online" else None


def _begin(run: Run, version: str, tracker: Tracker) -> wandb.Run:
    inputs = {artifact.name: artifact.digest for artifact in run.inputs}
    return wandb.init(
        entity=tracker.entity,
        project=tracker.project,
        id=f"{version}-{run.job_type}",
        name=run.name,
        group=version,
        job_type=run.job_type,
        config={**run.config, "inputs": inputs},
        # Of this machine nothing is told but what the run's config says.
        settings=wandb.Settings(
            mode=tracker.mode, console="off", disable_code=True, disable_git=True, host="bowerbird", save_code=False,
            silent=True, x_disable_machine_info=True, x_disable_meta=True, x_disable_stats=True,
            x_save_requirements=False,
        ),
    )  # fmt: skip


def _tell(run: wandb.Run, told: Run) -> None:
    for step, numbers in told.history:
        run.log(dict(numbers), step=step)
    if told.examples:
        rows: list[Any] = [list(row) for row in told.examples]
        run.log({"tweets": wandb.Table(columns=["prompt", "tweet"], data=rows)})
    run.summary.update(dict(told.metrics))


def _use(run: wandb.Run, artifact: wandb.Artifact, tracker: Tracker) -> None:
    if tracker.mode == "online":
        run.use_artifact(artifact)
    else:
        run.log_artifact(artifact)


def _log(run: wandb.Run, artifact: Artifact, tracker: Tracker) -> wandb.Artifact:
    aliases = ["latest", artifact.alias] if artifact.alias else ["latest"]
    logged = run.log_artifact(_artifact(artifact, tracker), aliases=aliases)
    if tracker.mode == "online":
        logged.wait()  # the next run uses it
    return logged


def _artifact(artifact: Artifact, tracker: Tracker) -> wandb.Artifact:
    told = wandb.Artifact(artifact.name, artifact.type, metadata=dict(artifact.facts))
    for name, content in artifact.contents().items():
        with told.new_file(name, mode="wb") as file:
            file.write(content)
    if tracker.with_weights:
        for path in artifact.weights:
            told.add_file(str(path), path.name)
    return told
