"""A process that fetches posts, and may be told to kill itself at a moment that no other process could hit.

    python -m tests.process.fetching_child URL TOKEN DIRECTORY LEDGER MOMENT PAGE

The ledger stands for the account book: one line for each receipt that was handed in.
"""

import asyncio
import json
import os
import signal
import sys
from dataclasses import asdict
from pathlib import Path

from models.sources.fetch import fetch
from models.sources.remote import Account, Kind, Page, Receipt
from models.sources.x_api import XApi

MOMENTS = ("asked", "answered", "written", "kept", "counted")
"""Before a request is sent, behind its answer, before its file gets its name, behind that, and behind its receipt."""


class Doomed:
    """Kills the process at one moment of one page; other moments pass."""

    def __init__(self, moment: str, page: int) -> None:
        self.moment, self.left = moment, page

    def reach(self, moment: str) -> None:
        if moment == self.moment:
            self.left -= 1
            if not self.left:
                os.kill(os.getpid(), signal.SIGKILL)


class Ledger:
    """A `Meter` that writes receipts into a file."""

    def __init__(self, path: Path, doom: Doomed) -> None:
        self.path, self.doom = path, doom
        lines = path.read_text().splitlines() if path.exists() else []
        self.known = {json.loads(line)["id"] for line in lines}

    async def before(self, kind: Kind, most: int) -> None:
        if kind == "post" and most:
            self.doom.reach("asked")

    async def after(self, receipt: Receipt) -> None:
        if receipt.id in self.known:
            return
        if receipt.kind == "post":
            self.doom.reach("kept")
        self.known.add(receipt.id)
        with self.path.open("a") as file:
            file.write(json.dumps(asdict(receipt)) + "\n")
            file.flush()
            os.fsync(file.fileno())


class Watched(XApi):
    """X's API, watched for answers."""

    doom: Doomed

    async def page(self, account: Account, cursor: str | None, since: str | None) -> Page:
        page = await super().page(account, cursor, since)
        self.doom.reach("answered")
        return page


async def main(url: str, token: str, directory: Path, ledger: Path, doom: Doomed) -> None:
    """Fetch all that is missing."""
    rename = Path.replace

    def replace(self: Path, target: Path) -> Path:
        if "page-" in target.name:
            doom.reach("written")
        return rename(self, target)

    Path.replace = replace  # type: ignore[method-assign,assignment]
    async with Watched(token, url) as api:
        api.doom = doom
        await fetch(api, "wren", directory, Ledger(ledger, doom), on_page=lambda *_: doom.reach("counted"))


if __name__ == "__main__":
    url, token, directory, ledger, moment, page = sys.argv[1:]
    asyncio.run(main(url, token, Path(directory), Path(ledger), Doomed(moment, int(page))))
