"""The table of docs/x-answers.md: every recorded answer of X's, at every moment, and what comes of it.

`BOWERBIRD_ANSWERS=docs/x-answers.md` writes it.
"""

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from models.errors import BowerbirdError
from models.sources.fetch import look_up
from models.sources.fetched import Fetched
from models.sources.x_api import XApi
from tests.models.sources import x_server
from tests.models.sources.fetching import Place
from tests.models.sources.x_server import ACCOUNT, XServer, make_posts

MOMENTS: dict[str, int | str] = {"look-up": ACCOUNT, "first page": 0, "page 7": 6}
PATIENCE = 60.0
POSTS = 950
HEAD = """# What comes of X's answers

Every answer of X's that was recorded, given by a server of the tests for ever from one moment on: in place of the
look-up, of the first page, or of the seventh. The account has 950 posts; a job waits up to 60 seconds in its place.
The money is what is counted at $0.005 a post and $0.010 an account, and is what the server bills (but for the recorded
account, which is not the server's own).

Made by `BOWERBIRD_ANSWERS=docs/x-answers.md pytest tests/models/sources/test_answers.py`.

"""
COLUMNS = ("answer", "in place of", "the user sees", "the operator sees", "requests", "money", "posts kept")


@dataclass(frozen=True)
class Row:
    """What came of one answer at one moment."""

    answer: str
    moment: str
    user: str
    operator: str
    requests: int
    dollars: float
    billed: float
    posts: int
    error: str
    slept: int

    @property
    def cells(self) -> tuple[str, ...]:
        money = f"${self.dollars:.3f}"
        return self.answer, self.moment, self.user, self.operator, str(self.requests), money, str(self.posts)


async def outcome(name: str, moment: str, folder: Path) -> Row:
    """Fetch from a server that answers so from that moment on."""
    place = Place(folder / "wren")
    async with XServer(make_posts(POSTS), now=place.clock.now) as x:
        x.faults[MOMENTS[moment]] = [x_server.recorded(name)]
        error: BowerbirdError | None = None
        async with XApi(x.token, x.url, now=place.clock.now) as api:
            try:
                await look_up(api, "wren", place.directory, place.till, now=place.clock.now, sleep=place.clock.sleep)
                await place.fetch(api, patience=PATIENCE)
            except BowerbirdError as caught:
                error = caught
        kept = Fetched(place.directory).posts
        return Row(
            answer=name,
            moment=moment,
            user=str(error or f"nothing of it: {kept} posts are fetched"),
            operator=getattr(error, "cause", "–"),
            requests=len(x.requests),
            dollars=place.till.dollars,
            billed=x.dollars,
            posts=kept,
            error=type(error).__name__,
            slept=len(place.clock.slept),
        )


@pytest.fixture
async def rows(real_data: Path, tmp_path: Path) -> list[Row]:
    names = sorted(path.stem for path in (real_data / "x_api" / "errors").glob("*.json"))
    return [await outcome(name, moment, tmp_path / f"{name} {moment}") for name in names for moment in MOMENTS]


async def test_the_table(rows: list[Row]) -> None:
    assert len(rows) == 45
    before = {"look-up": 0, "first page": 1, "page 7": 7}
    for row in rows:
        assert row.user.endswith((".", "fetched")), row
        assert row.posts == (600 if row.moment == "page 7" else 0), row
        # A fault is asked about four times, each time behind a wait; everything else once.
        tries = 4 if row.error == "TroubleError" else 1
        assert row.requests == before[row.moment] + tries, row
        assert row.slept == tries - 1, row
        # What an answer out of a recording costs, the server does not know.
        foreign = 0.010 if (row.answer, row.moment) == ("user_found", "look-up") else 0
        assert row.dollars == pytest.approx(row.billed + foreign), row
        assert row.dollars == pytest.approx({"look-up": foreign, "first page": 0.010, "page 7": 3.010}[row.moment]), row
        told = row.operator != "–"
        assert told == (row.error in {"OutOfOrderError", "UnreadableError", "TroubleError"}), row
        assert "2/problems" not in row.user + row.operator, row
    errors = {(row.answer, row.moment): row.error for row in rows}
    assert errors["timeline_empty", "page 7"] == "NoneType"
    assert errors["timeline_empty", "first page"] == "NoAccountError"
    for row in rows:
        if row.answer.startswith(("credits", "forbidden", "unauthorized", "usage_cap")):
            assert row.error == "OutOfOrderError", row
    if path := os.environ.get("BOWERBIRD_ANSWERS"):
        write(Path(path), rows)


def write(path: Path, rows: list[Row]) -> None:
    """The table as Markdown."""
    lines: list[Any] = [COLUMNS, ["---"] * len(COLUMNS), *(row.cells for row in rows)]
    path.write_text(HEAD + "".join(f"| {' | '.join(cells)} |\n" for cells in lines))
