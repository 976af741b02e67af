"""The command line buys posts from X: never unasked, never more than was allowed, never twice."""

import asyncio
import json
import os
import pty
import select
import signal
import sqlite3
import subprocess
import sys
from collections.abc import AsyncIterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.models.sources import x_server
from tests.models.sources.x_server import ACCOUNT, XServer, make_posts
from tests.process import program
from tests.process.serving import until

HANDLE = "wren"
POSTS = 250
WARNING = "note: X_API_ENABLED is on. X's Developer Agreement"


@dataclass
class Till:
    """X as a program finds it, and where that program keeps its things."""

    x: XServer
    data: Path
    base: Path

    @property
    def variables(self) -> dict[str, str | Path]:
        return {
            "DATA_DIR": self.data, "BASE_MODEL": self.base,
            "X_API_ENABLED": "true", "X_BEARER_TOKEN": self.x.token, "X_API_URL": self.x.url,
        }  # fmt: skip

    async def run(self, *arguments: str, **variables: str) -> program.Ended:
        """In a thread, since X answers in this one."""
        return self.checked(await asyncio.to_thread(program.run, *arguments, **self.variables | variables))

    async def train(self, *arguments: str, **variables: str) -> program.Ended:
        return await self.run("train", f"@{HANDLE}", *arguments, **variables)

    def checked(self, ended: program.Ended) -> program.Ended:
        """The token is nowhere, neither said nor written down, and no traceback is."""
        assert self.x.token not in ended.out + ended.err
        assert "Traceback" not in ended.out + ended.err
        files = [path for path in self.data.rglob("*") if path.is_file()]
        assert [path for path in files if self.x.token.encode() in path.read_bytes()] == []
        return ended

    def forget_when_it_was_looked_up(self) -> None:
        """As if it were long ago."""
        path = self.data / "timelines" / "shared" / HANDLE / "account.json"
        kept = json.loads(path.read_text())
        kept["receipt"]["at"] -= 3 * 86_400
        path.write_text(json.dumps(kept))

    def spent(self) -> dict[str, tuple[int, float]]:
        """What the account book has: how many and for how many USD, by kind."""
        with closing(sqlite3.connect(self.data / "bowerbird.db")) as database:
            rows = database.execute("SELECT kind, SUM(count), SUM(micros) / 1e6 FROM spending GROUP BY kind")
            return {kind: (count, price) for kind, count, price in rows}


@pytest.fixture
async def till(base: Path, tmp_path: Path) -> AsyncIterator[Till]:
    async with XServer(make_posts(POSTS)) as x:
        yield Till(x, tmp_path / "data", base)


def _nothing_bought(till: Till) -> bool:
    """But the look-up, which says what there is."""
    return till.x.page_requests == 0 and till.spent() == {"account": (1, 0.01)}


# Nothing is bought unasked


async def test_without_a_yes_nothing_is_bought(till: Till) -> None:
    ended = await till.train("--json")
    assert ended.code == 1
    assert ended.out == ""
    assert ended.errors == [
        "bowerbird: This takes about $1.25: give --yes or --max-price USD to pay it, or --from PATH."
    ]
    assert ended.err.splitlines()[-2] == "note: @wren: about 250 posts on X, about $1.25, at most $1.75."
    assert ended.err.count(WARNING) == 1
    assert _nothing_bought(till)
    assert not (till.data / "store").exists()


async def test_more_than_was_allowed_is_not_bought(till: Till) -> None:
    ended = await till.train("--max-price", "1.74", "--json")
    assert ended.code == 1
    assert ended.out == ""
    (error,) = ended.errors
    assert error == (
        "bowerbird: This takes about $1.25 and at most $1.75, more than --max-price $1.74 allows; allow more, or give "
        "the account's archive with --from, which costs nothing."
    )
    assert _nothing_bought(till)


async def test_yes_allows_no_more_than_the_budget(till: Till) -> None:
    ended = await till.train("--yes", X_MONTHLY_BUDGET="1.5")
    assert ended.code == 1
    (error,) = ended.errors
    assert error.startswith("bowerbird: This bot has $1.49 left of its $1.50 for this month, and this may take $1.75;")
    assert _nothing_bought(till)


async def test_with_x_switched_off_it_is_not_asked(till: Till) -> None:
    ended = await till.train("--yes", X_API_ENABLED="false")
    assert ended.code == 1
    (error,) = ended.errors
    assert error.startswith("bowerbird: No posts to learn from: give @wren --from PATH")
    assert WARNING not in ended.err
    assert not till.x.requests
    assert program.files_under(till.data) == {}


@pytest.mark.parametrize("answer", ["n\n", "\n", "\x04"], ids=["no", "enter", "end"])
async def test_on_a_terminal_it_asks_and_only_a_yes_is_one(till: Till, answer: str) -> None:
    code, said = await asyncio.to_thread(_on_a_terminal, till, answer)
    assert "Pay about $1.25? [y/N]" in said
    assert code == 1
    assert "Nothing was bought. The account's archive, given with --from, costs nothing." in said
    assert till.x.token not in said
    assert _nothing_bought(till)


async def test_a_yes_on_a_terminal_buys(till: Till) -> None:
    till.x.faults[2] = [x_server.problem(402, "CreditsDepleted", times=-1)]  # so that it need not train
    code, said = await asyncio.to_thread(_on_a_terminal, till, "y\n")
    assert code == 1
    assert "there are no credits left" in said
    assert "Fetching posts of @wren from X" in said
    assert till.spent()["post"] == (200, 1.0)


@pytest.mark.parametrize("allowed", [["--yes"], ["--max-price", "9"]], ids=["yes", "price"])
async def test_no_more_is_paid_than_was_told(till: Till, allowed: list[str]) -> None:
    """Who deleted posts and wrote others has more new ones than the account's number says."""
    till.x.total = 30
    till.x.faults[2] = [x_server.problem(402, "CreditsDepleted", times=-1)]  # so that it never trains
    for pages in (1, 2):
        ended = await till.train(*allowed)
        assert ended.code == 1
        told = {
            1: "about 30 posts on X, about $0.15, at most $0.65.",
            2: "about 1 new post on X, about $0.005, at most $0.51.",
        }
        assert f"note: @wren: {told[pages]}" in ended.err.splitlines()
        assert "There is more to fetch than was agreed to" in ended.errors[0]
        assert till.spent()["post"] == (100 * pages, 0.5 * pages)


# Bought once


async def test_bought_once_and_then_known(till: Till) -> None:
    first = await till.train("--yes", "--json")
    assert first.code == 0, first.err
    made = first.json
    assert made["source"] == {"requests": 4, "posts_read": POSTS, "price": 1.26}
    assert (made["key"], made["counts"]["downloaded"]) == (HANDLE, POSTS)
    assert till.spent() == {"account": (1, 0.01), "post": (POSTS, 1.25)}
    assert till.x.dollars == 1.26
    assert first.err.count(WARNING) == 1

    requests = len(till.x.requests)
    again = await till.train("--json")
    assert again.code == 0, again.err
    assert again.json["source"] == {"requests": 0, "posts_read": 0, "price": 0.0}
    assert again.json["version"] == made["version"]
    assert len(till.x.requests) == requests
    assert till.x.dollars == 1.26

    # What is here serves also where X does not answer, or there is no money to ask it.
    till.forget_when_it_was_looked_up()
    till.x.faults[ACCOUNT] = [x_server.problem(402, "CreditsDepleted", times=-1)]
    for variables, why in (
        ({}, "there are no credits left"),
        ({"X_MONTHLY_BUDGET": "1.26"}, "This bot has $0.00 left"),
    ):
        refused = await till.train("--json", **variables)
        assert (refused.code, refused.json["version"]) == (0, made["version"]), refused.err
        assert why in refused.err
        assert "Went on with the posts that are here." in refused.err

    # And where X is switched off.
    without = await till.train("--json", X_API_ENABLED="false")
    assert (without.code, without.json["version"]) == (0, made["version"])


async def _stopped_in_the_middle(till: Till, number: signal.Signals) -> None:
    """A page of posts is bought and written down, and another is asked for, when the signal comes."""
    till.x.on_answer = till.x.answering.clear
    till.x.answering.clear()
    process = program.start("train", f"@{HANDLE}", "--max-price", "1.75", **till.variables)
    ending = asyncio.create_task(asyncio.to_thread(program.finish, process))
    for _ in range(2):  # the look-up, and a page
        await until(lambda: till.x.waiting, 30, "a request")
        till.x.answering.set()
        await until(lambda: not till.x.answering.is_set(), 30, "an answer")
    await until(lambda: till.x.waiting, 30, "the second page")
    process.send_signal(number)
    await asyncio.sleep(1)
    # It is billed, so it is waited for.
    assert process.poll() is None
    till.x.answering.set()
    ended = till.checked(await ending)
    assert ended.code == 130
    assert len(ended.errors) == 1
    assert ended.err.splitlines()[-1] == ended.errors[0]
    assert till.spent()["post"] == (200, 1.0)
    assert till.x.dollars == 1.01


async def test_terminated_in_the_middle_it_keeps_what_was_paid(till: Till) -> None:
    await _stopped_in_the_middle(till, signal.SIGTERM)


async def test_stopped_in_the_middle_it_goes_on_behind_what_was_paid(till: Till) -> None:
    await _stopped_in_the_middle(till, signal.SIGINT)
    till.x.on_answer = lambda: None
    till.x.answering.set()
    refused = await till.train()
    assert refused.code == 1
    assert "note: @wren: about 50 new posts on X, about $0.25, at most $0.75." in refused.err.splitlines()
    # The rest may cost what is left of the promise, and no more.
    assert (await till.train("--max-price", "0.74")).code == 1
    made = await till.train("--max-price", "0.75", "--json")
    assert made.code == 0, made.err
    assert made.json["source"] == {"requests": 1, "posts_read": 50, "price": 0.25}
    assert made.json["counts"]["downloaded"] == POSTS
    assert till.x.dollars == 1.26
    assert till.spent() == {"account": (1, 0.01), "post": (POSTS, 1.25)}


async def test_who_stops_it_twice_does_not_wait(till: Till) -> None:
    till.x.answering.clear()
    process = program.start("train", f"@{HANDLE}", "--yes", **till.variables)
    ending = asyncio.create_task(asyncio.to_thread(program.finish, process))
    await until(lambda: till.x.waiting, 30, "a request")
    process.send_signal(signal.SIGINT)
    await asyncio.sleep(1)
    assert process.poll() is None
    process.send_signal(signal.SIGINT)
    ended = till.checked(await asyncio.wait_for(ending, 10))
    assert (ended.code, len(ended.errors)) == (130, 1)


# Faults of X's


async def test_a_wrong_token_is_told_to_who_can_mend_it(till: Till) -> None:
    wrong = "thisIsNoTokenOfXs"
    ended = await till.train("--yes", X_BEARER_TOKEN=wrong)
    assert ended.code == 1
    (error,) = ended.errors
    assert error.endswith(
        "X answered 401 Unauthorized: the bearer token is wrong or was withdrawn; make a new one in X's developer "
        "console (console.x.com) and set X_BEARER_TOKEN."
    )
    assert wrong not in ended.err + ended.out
    assert len(till.x.requests) == 1
    assert till.spent() == {}


@pytest.mark.usefixtures("with_base")
async def test_what_can_be_no_token_is_never_sent(till: Till) -> None:
    train = ["train", f"@{HANDLE}", "--yes"]
    for token, command in (("two words", train), ("gänsefüßchen", train), ("two words", ["doctor"])):
        ended = await till.run(*command, X_BEARER_TOKEN=token)
        assert ended.code == 1
        (error,) = ended.errors
        assert "X_BEARER_TOKEN" in error or "bearer token" in error
        assert token not in ended.err + ended.out
    assert not till.x.requests


@pytest.mark.usefixtures("with_base")
async def test_a_fault_for_good_in_the_middle_keeps_what_was_paid_and_doctor_counts_it(till: Till) -> None:
    till.x.faults[1] = [x_server.problem(402, "CreditsDepleted", times=-1)]
    ended = await till.train("--yes")
    assert ended.code == 1
    (error,) = ended.errors
    assert "X answered 402 CreditsDepleted: there are no credits left; buy some in X's developer console" in error
    assert till.spent() == {"account": (1, 0.01), "post": (100, 0.5)}

    doctor = await till.run("doctor")
    assert doctor.code == 0, doctor.err
    assert "x           on: $0.51 of $50.00 spent this month, $49.49 left" in doctor.out.splitlines()
    assert doctor.err.count(WARNING) == 1


async def test_an_account_that_is_not_there(till: Till) -> None:
    ended = await till.run("train", "@jay", "--yes")
    assert (ended.code, ended.errors) == (1, ["bowerbird: There is no account @jay on X; check the spelling."])
    till.x.faults[ACCOUNT] = [x_server.problem(402, "CreditsDepleted")]
    assert "there are no credits left" in (await till.train("--yes")).errors[0]
    assert till.spent() == {}


def _on_a_terminal(till: Till, answer: str) -> tuple[int, str]:
    """`train` where somebody sits who types this; the exit code, and all that was shown."""
    ours, theirs = pty.openpty()
    environment = os.environ | {name: str(value) for name, value in till.variables.items()}
    environment |= {"PYTHONPATH": str(program.ROOT), "COLUMNS": "200", "TERM": "dumb"}
    process = subprocess.Popen(
        [sys.executable, "-m", "bot", "train", f"@{HANDLE}"],
        cwd=till.data.parent, env=environment, stdin=theirs, stdout=theirs, stderr=theirs, start_new_session=True,
    )  # fmt: skip
    os.close(theirs)
    said = b""
    try:
        while True:
            readable, _, _ = select.select([ours], [], [], program.LONGEST_RUN)
            assert readable, said
            try:
                said += os.read(ours, 1 << 16)
            except OSError:  # so Linux tells that the other end is closed
                break
            if b"Pay about" in said and answer:
                os.write(ours, answer.encode())
                answer = ""
        return process.wait(program.LONGEST_RUN), said.decode()
    finally:
        process.kill()
        process.wait()
        os.close(ours)
