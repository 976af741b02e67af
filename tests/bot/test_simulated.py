"""What the simulated Discord shares with the place that it lies in, and what it does not say."""

import asyncio
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import aiohttp
import pytest

from bot.settings import Settings
from bot.simulated import _share, simulate

IMPORT = """
import logging
logging.basicConfig(level=logging.WARNING)
from bot.simulated import _simcord
_simcord()
logging.getLogger("bot").warning("heard")
"""


def test_the_base_model_is_not_prepared_twice(tmp_path: Path) -> None:
    base, place = tmp_path / "base", tmp_path / "simulated" / "base"
    (place / "embedded").mkdir(parents=True)
    _share(base, place)
    _share(base, place)
    (base / "embedded").mkdir()
    assert [path.name for path in place.iterdir()] == ["embedded"]
    tmp_path = tmp_path.rename(tmp_path.with_name("moved"))
    assert (tmp_path / "simulated" / "base" / "embedded").is_dir()


async def test_its_page_is_there_until_it_is_told_to_stop(data_dir: Path) -> None:
    addresses: list[str] = []
    running = asyncio.create_task(simulate(Settings(data_dir=data_dir), addresses.append))
    try:
        async with asyncio.timeout(30):
            # Before that the signal would end this process.
            while not addresses or signal.getsignal(signal.SIGTERM) is signal.SIG_DFL:
                await asyncio.sleep(0.01)
                assert not running.done()
            async with aiohttp.ClientSession() as session, session.get(addresses[0]) as page:
                assert (page.status, page.content_type) == (200, "text/html")
            os.kill(os.getpid(), signal.SIGTERM)
            await running
    finally:
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)
    assert len(addresses) == 1
    assert addresses[0].startswith("http://127.0.0.1:")
    assert (data_dir / "simulated" / "bowerbird.db").is_file()


def test_the_demo_tells_where_it_is_and_what_to_attach(
    run, data_dir: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    async def simulated(_settings: Settings, on_ready: Callable[[str], None]) -> None:
        on_ready("http://127.0.0.1:7000/")

    monkeypatch.setattr("bot.simulated.simulate", simulated)
    assert run("demo", "--discord") == 0
    said = capsys.readouterr().out
    assert "http://127.0.0.1:7000/" in said
    assert "/train handle:satin_bower" in said
    posts = data_dir / "simulated" / "satin_bower-tweets.js"
    assert str(posts) in said.replace("\n", "")
    assert posts.read_bytes().startswith(b"window.YTD.tweets.part0")


def test_its_library_warns_of_nothing() -> None:
    done = subprocess.run([sys.executable, "-c", IMPORT], capture_output=True, text=True, check=True)
    assert done.stderr == "WARNING:bot:heard\n"
