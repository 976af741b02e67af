"""A process that fetches 3,200 posts is killed at five moments: nothing is lost, and nothing is paid twice."""

import asyncio
import json
import signal
import sys
from pathlib import Path

from models.sources.fetched import Fetched, read_fetched
from tests.models.sources import x_server
from tests.models.sources.x_server import XServer, make_posts
from tests.process.fetching_child import MOMENTS

ROOT = Path(__file__).parents[2]
PAGES = 32


async def run(x: XServer, directory: Path, ledger: Path, moment: str = "-", page: int = 0) -> tuple[int, str]:
    """Let a process fetch; how it ended, and what it said."""
    child = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "tests.process.fetching_child",
        x.url, x.token, str(directory), str(ledger), moment, str(page),
        cwd=ROOT, stderr=asyncio.subprocess.PIPE,
    )  # fmt: skip
    _, said = await asyncio.wait_for(child.communicate(), 120)
    assert child.returncode is not None
    return child.returncode, said.decode()


async def test_killed_at_five_moments(tmp_path: Path) -> None:
    directory, ledger = tmp_path / "wren", tmp_path / "ledger"
    async with XServer(make_posts(3200, "a_know")) as x:
        for moment in MOMENTS:
            code, said = await run(x, directory, ledger, moment, 6)
            assert code == -signal.SIGKILL, said
            assert not Fetched(directory).is_complete
        code, said = await run(x, directory, ledger)
        assert (code, said) == (0, "")
        # Of the five answers in hand, two were not on disk yet; they come again on the same day, and are billed once.
        assert PAGES <= x.page_requests <= PAGES + 2
        assert x.dollars == 16.01
    fetched = Fetched(directory)
    assert fetched.is_complete
    assert fetched.posts == 3200
    assert [post.id for post in read_fetched(directory, "wren").posts] == x_server.ids_of(x.posts)
    assert not list(directory.rglob(".writing-*"))
    receipts = [json.loads(line) for line in ledger.read_text().splitlines()]
    assert len({receipt["id"] for receipt in receipts}) == len(receipts)
    assert sum(receipt["count"] for receipt in receipts if receipt["kind"] == "post") == 3200
    assert sum(receipt["count"] for receipt in receipts if receipt["kind"] == "account") == 1
