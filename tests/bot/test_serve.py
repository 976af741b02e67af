"""What is opened for the bot, before it connects; the whole program is in tests/process/."""
# ruff: noqa: ASYNC240  (small files)

from pathlib import Path

import pytest

from bot.jobs import NewJob
from bot.serve import CannotServeError, check, open_services
from bot.settings import Settings
from bot.uploads import Uploads
from tests.bot.discord.stepped import SteppedEngine
from tests.bot.test_uploads import File, in_two


async def test_attached_posts_that_no_job_waits_for_go_at_the_start(data_dir: Path) -> None:
    settings, uploads = Settings(data_dir=data_dir), Uploads(data_dir, in_two)
    await uploads.save("1", "wren", [File("left.txt")], 7)
    async with open_services(settings, SteppedEngine()) as services:
        assert not list(data_dir.rglob("*.txt"))
        asked = await uploads.save("1", "wren", [File("asked.txt")], 7)
        sources = {"wren": [str(path) for path in asked]}
        await services.jobs.add(NewJob(1, "1", "wren", 5, 6, sources))
    async with open_services(settings, SteppedEngine()):
        assert list(data_dir.rglob("*.txt")) == asked


def test_a_damaged_database_is_told_with_what_else_is_wrong(data_dir: Path) -> None:
    data_dir.mkdir()
    (data_dir / "bowerbird.db").write_bytes(b"Dear diary, " * 1000)
    with pytest.raises(CannotServeError) as caught:
        check(Settings(data_dir=data_dir))
    assert [line[:15] for line in str(caught.value).splitlines()[1:]] == ["- DISCORD_TOKEN", "- The database "]
