"""A data directory of a test's own, and stand-ins for what computes."""

import signal
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import aiosqlite
import pytest
import pytest_asyncio

from bot.cli import main
from bot.database import open_database
from models.store import Store, Version

ABOUT = {
    "counts": {"downloaded": 1200, "retweets": 100, "short": 60, "truncated": 5, "wordless": 15, "duplicates": 20}
    | {"kept": 1000},
    "metrics": {"base_bits_per_byte": 1.5, "bits_per_byte": 1.2},
    "long_restored": 3,
    "options": {"method": "lora", "seed": 42},
    "base": {"name": "embedded", "fingerprint": "f"},
    "handles": ["wren"],
}


@pytest.fixture(autouse=True)
def data_dir(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Settings of nobody else, and this process's own answers to signals put back."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("DATA_DIR", str(tmp_path / "data"))
    monkeypatch.delenv("BASE_MODEL", raising=False)
    monkeypatch.setenv("COLUMNS", "200")
    before = {number: signal.getsignal(number) for number in (signal.SIGTERM, signal.SIGINT)}
    yield tmp_path / "data"
    for number, answer in before.items():
        signal.signal(number, answer)


@pytest.fixture
def stored(data_dir: Path) -> Version:
    """A version of @wren in the store, without weights."""
    about = ABOUT | {"counts_by_handle": {"wren": ABOUT["counts"]}}
    return Store(data_dir / "store").add("wren", {"README.md": b"# Card"}, about)


@pytest_asyncio.fixture
async def database(data_dir: Path) -> AsyncIterator[aiosqlite.Connection]:
    """A database of the test's own, in a file."""
    async with open_database(data_dir) as opened:
        yield opened


@pytest.fixture
def run():
    return lambda *arguments: main([str(argument) for argument in arguments])
