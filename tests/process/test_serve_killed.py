"""The bot is killed again and again while three trainings wait and run: each ends once, and is told of once."""

import asyncio
import json
import random
import signal
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.process import serving
from tests.process.serving import Place, Process, place, until

HANDLES = ("wrenofglass", "satinwing", "bluebower")
SEED = 11
ROUNDS = (
    (["starting", "learning"], "kept"),
    (["starting", "learning", "learning"], "ended"),
    (["starting", "learning"], "kept"),
)
"""For each job: the kills in its middle, in any order, and the one at its end."""


def _step(here: Place, handle: str) -> int:
    """At which step a training's checkpoint is; 0 where there is none."""
    try:
        with here.checkpoint(handle).open("rb") as file:
            header = json.loads(file.read(int.from_bytes(file.read(8), "little")))
    except (OSError, ValueError):
        return 0
    return json.loads(header["__metadata__"]["position"])["step"]


def _has_come(here: Place, moment: str) -> Callable[[], bool]:
    """Tells when something new of that kind has happened, or nothing more can."""

    def seen() -> object:
        if moment == "learning":
            return [_step(here, handle) for handle in HANDLES]
        if moment == "kept":
            return [len(here.versions(handle)) for handle in HANDLES]
        return [bool(job["ended_at"]) for job in here.jobs().values()]

    before = seen()

    def holds() -> bool:
        return seen() != before or all(job["announced_at"] for job in here.jobs().values())

    return holds


async def _watch_steps(here: Place, steps: list[tuple[str, int]]) -> None:
    """Every step at which a checkpoint was seen, in order."""
    last = dict.fromkeys(HANDLES, 0)
    while True:
        for handle in HANDLES:
            step = _step(here, handle)
            if step and step != last[handle]:
                last[handle] = step
                steps.append((handle, step))
        await asyncio.sleep(0.05)


async def _kill(here: Place, bot: Process, moment: str, chance: random.Random) -> list[int]:
    """Kill the bot at such a moment; returns the workers that it had."""
    if moment == "starting":
        await asyncio.sleep(chance.uniform(0.2, 5.0))
    else:
        await until(_has_come(here, moment), 300, moment)
        await asyncio.sleep(chance.uniform(0, {"learning": 1.5, "kept": 0.5, "ended": 0.3}[moment]))
    children = bot.children("")
    serving.kill(bot.popen.pid, signal.SIGKILL)
    assert await bot.ended() == -signal.SIGKILL
    return children


@pytest.mark.slow
async def test_killed_ten_times(base: Path, with_base: Path) -> None:
    chance = random.Random(SEED)
    moments = [moment for middle, end in ROUNDS for moment in [*chance.sample(middle, len(middle)), end]]
    steps: list[tuple[str, int]] = []
    async with place(with_base, base) as here:
        bot = await here.serve()
        for seed, handle in enumerate(HANDLES, start=1):
            await here.train(handle, serving.long_posts(600, seed))
        watching = asyncio.create_task(_watch_steps(here, steps))
        for moment in moments:
            children = await _kill(here, bot, moment, chance)
            await serving.gone(children)
            bot = here.launch()
        await here.discord.ready(60)
        rows = [await here.told(number) for number in (1, 2, 3)]
        watching.cancel()
        await bot.stop()

        outcome = [(row["key"], row["state"], row["attempt"], row["reason"]) for row in rows]
        print(moments, outcome, steps, sep="\n")  # noqa: T201
        assert [row["state"] for row in rows] == ["done"] * 3, outcome
        # Nothing is done twice: one version each, one end each, one call each below the one card.
        runs = [event for run in here.runs for event in run.events("job done")]
        assert sorted(event["job"] for event in runs) == ["1", "2", "3"]
        for row in rows:
            assert [version.name for version in here.versions(row["key"])] == [row["version"]]
            assert len(list((here.data / "timelines" / str(here.guild) / row["key"]).iterdir())) == 1
            card = here.discord.messages[row["card_id"]]
            assert card.embeds[0]["title"] == f"I have learned @{row['key']}"
            calls = [ping for ping in here.pings() if f"@{row['key']}" in ping.content]
            assert [int(call.json["message_reference"]["message_id"]) for call in calls] == [card.id]
        assert len(here.discord.channel_messages(here.channel)) == 6
        assert here.discord.syncs == 1
        # A training that had a checkpoint never goes back behind it.
        for handle in HANDLES:
            reached = [step for key, step in steps if key == handle]
            assert reached == sorted(reached)
        assert sum(len(run.events("went on from its checkpoint")) for run in here.runs) >= 1
        await serving.gone([pid for run in here.runs for pid in run.children("")])
        assert not list((here.data / "training").rglob("*.safetensors"))
