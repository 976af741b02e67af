"""The whole bot with X as the source: the price, the fetching on the card, a kill in its middle, one payment each."""

import asyncio
import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest

from tests.models import tiny
from tests.models.sources.x_server import XServer, make_posts
from tests.process import serving
from tests.process.serving import Place, Process, place, until

HANDLE = "wren"
POSTS = 700


def _spent(here: Place) -> dict[str, int]:
    """What the account book counts, by kind."""
    database = sqlite3.connect(f"file:{here.data / 'bowerbird.db'}?mode=ro", uri=True)
    try:
        return dict(database.execute("SELECT kind, SUM(count) FROM spending GROUP BY kind"))
    finally:
        database.close()


async def _serve(here: Place, x: XServer) -> Process:
    process = here.launch(X_API_ENABLED="true", X_BEARER_TOKEN=x.token, X_API_URL=x.url)
    await here.discord.ready()
    return process


@pytest.mark.slow
async def test_posts_are_bought_once_though_the_bot_is_killed(base: Path, with_base: Path) -> None:
    # Of what the tiny base can write: of other posts it learns no whole sentence, and its tweets are left out.
    posts = [replace(post, text=text) for post, text in zip(make_posts(POSTS), tiny.posts(POSTS), strict=True)]
    async with XServer(posts) as x, place(with_base, base) as here:
        bot = await _serve(here, x)
        asked = await here.discord.slash(here.guild, here.channel, here.user, "train", {"handle": f"@{HANDLE}"})
        question = await asked.replied()
        (embed,) = question.embeds
        assert "about **$3.50**, at most $4.00" in [field["value"] for field in embed["fields"]]
        assert _spent(here) == {"account": 1}

        third = asyncio.Event()
        x.on_answer = lambda: third.set() if x.pages >= 3 else None
        await here.discord.click(question, here.user, "Fetch for $3.50")
        await asyncio.wait_for(third.wait(), 30)
        serving.kill(bot.popen.pid)
        await bot.ended()

        again = await _serve(here, x)
        row = await here.told()
        card = await here.card()
        assert (row["state"], row["scope"]) == ("done", "shared")
        assert card.embeds[0]["title"] == f"I have learned @{HANDLE}"
        assert len(here.pings()) == 1
        # Seven full pages; the one in hand at the kill may have come twice, and is billed once.
        assert 7 <= x.page_requests <= 8
        assert _spent(here) == {"account": 1, "post": POSTS}
        assert x.dollars == 3.51
        assert len(list((here.data / "store" / "shared" / HANDLE).glob("[0-9]*"))) == 1
        answer = await here.tweet(HANDLE)
        assert answer.embeds, answer.content
        assert serving.MARK in answer.embeds[0]["author"]["name"]
        await until(lambda: not (here.data / "training" / "shared" / HANDLE).exists(), 10, "an empty workplace")
        await again.stop()
        for process in (bot, again):
            assert x.token not in process.err + "".join(process.out)
            assert "X's Developer Agreement" in process.err


@pytest.mark.slow
@pytest.mark.parametrize("answers", [True, False], ids=["answered", "silent"])
async def test_stopped_while_a_page_is_asked_for(base: Path, tmp_path: Path, *, answers: bool) -> None:
    """What comes in time is kept and booked; for what does not, nobody waits longer than was promised."""
    async with XServer(make_posts(250)) as x, place(tmp_path / "data", base) as here:
        bot = await _serve(here, x)
        asked = await here.discord.slash(here.guild, here.channel, here.user, "train", {"handle": f"@{HANDLE}"})
        question = await asked.replied()
        x.on_answer = x.answering.clear
        await here.discord.click(question, here.user, "Fetch for $1.25")
        await until(lambda: x.waiting, 30, "a request that waits")
        stopping = asyncio.create_task(bot.stop())
        if answers:
            await asyncio.sleep(4)
            x.answering.set()
        seconds = await stopping
        print(f"SIGTERM while a page is asked for: {seconds:.1f} s")  # noqa: T201
        assert seconds < 10
        assert bot.popen.returncode == 0, bot.err
        assert "Traceback" not in bot.err
        assert _spent(here).get("post", 0) == (200 if answers else 100)
        assert here.jobs()[1]["state"] == "running"
