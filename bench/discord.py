"""The bot as members feel it: how soon it acknowledges, and how long five tweets take, idle and beside a training.

    python -m bench.discord DATA_DIR        (a DATA_DIR in which `make demo` has been run)

The real `serve` as a child process with the real engine, against a local server that speaks Discord's protocol. Of
every interaction the server measures the seconds until the acknowledgement and until the tweets are there.
"""

import argparse
import asyncio
import os
import re
import shutil
import statistics
import sys
import tempfile
import time
from importlib import resources
from pathlib import Path
from typing import Any

from tests.process.discord_server import DiscordServer

TWEETS = 20
INTERACTIONS = 200
IN_FLIGHT = 10  # as many as of one server may wait
ALONE = 0.3  # share of the training without anything else beside it
BESIDE = 0.75  # and up to which there are requests for tweets; behind it comes what is no training
PAUSE = 5.0  # seconds between two requests for tweets beside a training


async def main() -> None:
    """Four figures and what they were measured on."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data_dir", type=Path, help="in which `make demo` has been run")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as directory:
        data = Path(directory)
        for name in ("base", "store"):
            shutil.copytree(options.data_dir / name, data / name)
        async with DiscordServer() as discord:
            environment = os.environ | {
                "DISCORD_TOKEN": discord.token, "DISCORD_API_URL": discord.api_url,
                "DISCORD_GATEWAY_URL": discord.gateway_url, "DATA_DIR": str(data),
            }  # fmt: skip
            with (data / "stderr").open("wb") as log:
                bot = await asyncio.create_subprocess_exec(
                    sys.executable, "-m", "bot", "serve", env=environment, stderr=log
                )
                try:
                    await _measure(discord, data)
                finally:
                    bot.terminate()
                    await bot.wait()
            held = [int(found) for found in re.findall(r"event loop held ms=(\d+)", (data / "stderr").read_text())]
            print(f"event loop held over 100 ms: {len(held)} times, at most {max(held, default=0)} ms")


async def _measure(discord: DiscordServer, data: Path) -> None:
    guild = discord.add_guild("Bower")
    channel = discord.add_channel(guild, "bots")
    admin = discord.add_member(guild, "admin", permissions=0x7FFFFFFFFFFF)
    users = [discord.add_member(guild, f"user{number}") for number in range(IN_FLIGHT)]
    await discord.ready()
    await discord.until(lambda: discord.commands, 60, "commands")
    await (await discord.slash(guild, channel, admin, "config", {"tweets": 60}, subcommand="limits")).acknowledged()

    async def tweet(user: int) -> float:
        started = time.monotonic()
        asked = await discord.slash(guild, channel, user, "tweet", {"handle": "satin_bower My dream is", "count": 5})
        await asked.replied(within=300)
        return time.monotonic() - started

    await tweet(users[0])
    _show("tweets, idle", [await tweet(users[number % len(users)]) for number in range(TWEETS)])

    archive = data / "tweets.js"
    archive.write_bytes((resources.files("models.sample") / "satin_bower" / "data" / "tweets.js").read_bytes())
    await discord.slash(guild, channel, admin, "train", {"handle": "bower_two"}, attachments={"archive": archive})
    await discord.until(lambda: _fraction(discord, channel) > 0.02, 120, "a training under way")
    a_third = discord.until(lambda: _fraction(discord, channel) >= ALONE, 600, "a third of the training")
    alone = await _rate(discord, channel, a_third)

    beside: list[float] = []

    async def now_and_then() -> None:
        while 0 < _fraction(discord, channel) < BESIDE:
            beside.append(await tweet(users[len(beside) % len(users)]))
            await asyncio.sleep(PAUSE)

    busy = await _rate(discord, channel, now_and_then())
    _show("tweets, beside a training", beside)
    print(f"the training meanwhile: {busy / alone:.0%} of its own speed")

    flight = [asyncio.create_task(tweet(user)) for user in users]
    acknowledged = []
    kinds: list[tuple[str, dict[str, Any]]] = [("models", {}), ("jobs", {}), ("help", {})]
    kinds.append(("model", {"handle": "satin_bower"}))
    for number in range(INTERACTIONS):
        name, options = kinds[number % len(kinds)]
        asked = await discord.slash(guild, channel, users[number % len(users)], name, options)
        await asked.acknowledged(within=30)
        acknowledged.append(asked.acknowledged_after or 0.0)
    _show(f"acknowledgements, training and {IN_FLIGHT} tweets in flight", acknowledged)
    for task in flight:
        task.cancel()


async def _rate(discord: DiscordServer, channel: int, meanwhile: Any) -> float:
    started, at = time.monotonic(), _fraction(discord, channel)
    await meanwhile
    return (_fraction(discord, channel) - at) / (time.monotonic() - started)


def _fraction(discord: DiscordServer, channel: int) -> float:
    """How far the card says that the training is."""
    for message in reversed(discord.channel_messages(channel)):
        for embed in message.embeds:
            if str(embed.get("title", "")).startswith("Learning"):
                found = re.search(r"(\d+)%", embed.get("description", ""))
                return int(found[1]) / 100 if found else 0.0
    return 0.0


def _show(what: str, seconds: list[float]) -> None:
    if len(seconds) < 2:
        print(f"{what}: too few")
        return
    cut = statistics.quantiles(seconds, n=100, method="inclusive")
    print(
        f"{what}: n {len(seconds)}, p50 {cut[49]:.2f} s, p95 {cut[94]:.2f} s, p99 {cut[98]:.2f} s, "
        f"most {max(seconds):.2f} s",
        flush=True,
    )


if __name__ == "__main__":
    asyncio.run(main())
