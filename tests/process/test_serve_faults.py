"""What goes wrong around the running bot: in Discord, and in the processes that do its work."""

import signal
from functools import partial
from pathlib import Path

import pytest

from bot.ui.plain import plain
from tests.process import serving
from tests.process.discord_server import Interaction
from tests.process.serving import MARK, place, until

HANDLE, OTHER = "wrenofglass", "satinwing"
LONG = serving.long_posts(1000)
OF_A_CHANNEL = r"^/channels/\d+/messages"


def _was_told(asked: Interaction, words: str) -> bool:
    """Whether some answer to it says so."""
    return any(words in (response.body.get("content") or "") for response in asked.responses)


@pytest.mark.slow
async def test_discord_has_trouble(base: Path, with_base: Path) -> None:
    async with place(with_base, base) as here:
        discord = here.discord
        bot = await here.serve()
        await here.train(HANDLE, LONG)
        card = await here.card()
        discord.rate_limit_next(2, 1.2, OF_A_CHANNEL, method="PATCH")
        await bot.child("train")
        await discord.send_reconnect()
        await discord.ready()
        assert len(discord.resumes) == 1
        # The next message to the channel is the announcement: it arrives, but the bot hears that it has not.
        discord.fail_next(1, 503, OF_A_CHANNEL + "$", method="POST", after=True)
        discord.fail_next(2, 500, OF_A_CHANNEL + "$", method="POST", after=True)
        discord.fail_next(1, 502, OF_A_CHANNEL + "$", method="POST", as_html=True)
        await here.told(1)
        assert all(fault.times == 0 for fault in discord.faults)
        posted = [one for one in discord.requests if one.method == "POST" and one.path.endswith("/messages")]
        assert len([one for one in posted if one.json.get("nonce") == "end-1"]) == 5
        assert len(here.pings()) == 1
        assert card.embeds[0]["title"] == f"I have learned @{HANDLE}"
        assert len(discord.channel_messages(here.channel)) == 2

        # A session that ends, and a channel that goes: whoever asked hears of it directly.
        await here.train(OTHER, LONG)
        await here.card(2)
        await discord.send_invalid_session()
        discord.delete_channel(here.channel)
        row = await here.told(2)
        assert row["state"] == "done"
        (direct,) = discord.channel_messages(discord.dm_channel(here.user))
        assert direct.content == f"I have learned @{OTHER}."
        assert direct.embeds[0]["title"] == f"I have learned @{OTHER}"
        await discord.ready()
        assert len(discord.identifies) == 2
        await bot.stop()
        assert bot.popen.returncode == 0


@pytest.mark.slow
async def test_a_process_is_killed_or_a_token_expires(base: Path, with_base: Path) -> None:
    async with place(with_base, base) as here:
        discord = here.discord
        bot = await here.serve()
        await here.train(HANDLE, LONG)
        card = await here.card()
        serving.kill(await bot.child("train"))
        row = await here.told(1)
        assert (row["state"], row["attempt"]) == ("failed", 1)
        assert row["reason"].startswith("The process that ")
        assert row["reason"].endswith("; try again.")
        assert card.embeds[0]["title"] == f"Could not learn @{HANDLE}"
        assert plain(row["reason"]) in card.embeds[0]["description"]
        assert [ping.content for ping in here.pings()] == [f"<@{here.user}> I could not learn @{HANDLE}."]

        await here.train(HANDLE, serving.posts(200))
        assert (await here.told(2))["state"] == "done"
        for fate in ("killed", "expired"):
            generator = await bot.child("generate")
            serving.kill(generator, signal.SIGSTOP)
            asked = await discord.slash(here.guild, here.channel, here.user, "tweet", {"handle": HANDLE})
            await asked.acknowledged()
            if fate == "killed":
                serving.kill(generator)
                told = partial(_was_told, asked, "try once more")
                await until(told, 30, "the sentence")
            else:
                discord.expire_tokens()
                serving.kill(generator, signal.SIGCONT)
                await until(lambda: bot.events("interaction gone"), 30, "the end of the request")
            assert MARK in (await here.tweet(HANDLE)).embeds[0]["author"]["name"]
        # Killed while it has nothing to do: nobody notices.
        generator = await bot.child("generate")
        serving.kill(generator)
        await serving.buried(generator)
        assert MARK in (await here.tweet(HANDLE)).embeds[0]["author"]["name"]
        await bot.stop()
        assert bot.popen.returncode == 0
