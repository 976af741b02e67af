"""Memory of the bot's process over a thousand requests for tweets and twenty trainings: is it flat?

    python -m bench.memory

The bot in a process of its own with an engine that answers at once, against a local server that speaks Discord's
protocol. What grows is the bot's, not a model's.
"""

import asyncio
import os
import sys
import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path

from models.corpus import Corpus
from models.store import Version
from models.training import FineTuned, Progress, TrainingOptions
from models.tweets import Tweets
from tests.process.discord_server import DiscordServer

TWEETS = 1_000
TRAININGS = 20
_STEPS = 10


async def drive() -> None:
    """Act as the members, and read the process's memory as it goes."""
    with tempfile.TemporaryDirectory() as directory:
        async with DiscordServer() as discord:
            environment = os.environ | {
                "DISCORD_TOKEN": discord.token, "DISCORD_API_URL": discord.api_url,
                "DISCORD_GATEWAY_URL": discord.gateway_url, "DATA_DIR": directory,
            }  # fmt: skip
            bot = await asyncio.create_subprocess_exec(sys.executable, "-m", "bench.memory", "bot", env=environment)
            try:
                await _measure(discord, bot.pid, Path(directory))
            finally:
                bot.kill()
                await bot.wait()


async def _measure(discord: DiscordServer, pid: int, data: Path) -> None:
    guild = discord.add_guild("Bower")
    channel = discord.add_channel(guild, "bots")
    admin = discord.add_member(guild, "admin", permissions=0x7FFFFFFFFFFF)
    await discord.ready()
    await discord.until(lambda: discord.commands, 60, "commands")
    limits = {"tweets": 60, "trainings": 100, "waiting": 100}
    await (await discord.slash(guild, channel, admin, "config", limits, subcommand="limits")).replied()
    posts = data / "posts.txt"
    posts.write_text(
        "\n".join(f"Number {number} of the many blue things I keep near the bower" for number in range(200))
    )
    print("| tweets | trainings | resident MB |\n| --- | --- | --- |", flush=True)
    for step in range(_STEPS + 1):
        print(f"| {step * TWEETS // _STEPS} | {step * TRAININGS // _STEPS} | {_resident(pid):.1f} |", flush=True)
        if step == _STEPS:
            return
        for number in range(TRAININGS // _STEPS):
            handle = f"bird_{step}_{number}"
            announced = _announcements(discord, channel) + 1
            await discord.slash(guild, channel, admin, "train", {"handle": handle}, attachments={"archive": posts})
            await discord.until(partial(_announced, discord, channel, announced), 60, "an announcement")
        user = admin
        for number in range(TWEETS // _STEPS):
            # A new member for every few: the limit of tweets a minute is theirs.
            if number % 50 == 0:
                user = discord.add_member(guild, f"member{step}_{number // 50}")
            asked = await discord.slash(guild, channel, user, "tweet", {"handle": f"bird_{step}_0", "prompt": "My"})
            await asked.replied(within=30)


async def bot() -> None:
    """The bot's process: as `serve` has it, but for the engine."""
    import discord.http  # noqa: PLC0415

    from bot.announcer import Announcer  # noqa: PLC0415
    from bot.client import Bowerbird  # noqa: PLC0415
    from bot.serve import open_services  # noqa: PLC0415
    from bot.settings import read_settings  # noqa: PLC0415
    from tests.bot.discord.stepped import SteppedEngine  # noqa: PLC0415

    class Immediate(SteppedEngine):
        """Every training ends at once."""

        async def fine_tune(
            self,
            corpus: Corpus,
            options: TrainingOptions,
            on_progress: Callable[[Progress], None],
            *,
            scope: str,
            start: Version | None = None,
        ) -> FineTuned:
            work = asyncio.ensure_future(super().fine_tune(corpus, options, on_progress, scope=scope, start=start))
            await asyncio.sleep(0)
            training = self.trainings.pop()
            training.progress(0.5, "halfway there")
            training.finish()
            return await work

        async def generate(self, version: Version, prompt: str, *, count: int, seed: int) -> Tweets:
            self.requests.clear()
            return await super().generate(version, prompt, count=count, seed=seed)

    settings = read_settings()
    discord.http.Route.BASE = settings.discord_api_url
    async with open_services(settings, Immediate()) as services:
        client = Bowerbird(services, gateway_url=settings.discord_gateway_url)
        await asyncio.gather(
            client.start(settings.discord_token or ""), services.runner.run(), Announcer(client, services).run()
        )


def _announcements(discord: DiscordServer, channel: int) -> int:
    return sum("I have learned" in message.content for message in discord.channel_messages(channel))


def _announced(discord: DiscordServer, channel: int, wanted: int) -> bool:
    return _announcements(discord, channel) >= wanted


def _resident(pid: int) -> float:
    pages = int(Path(f"/proc/{pid}/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


if __name__ == "__main__":
    asyncio.run(bot() if sys.argv[1:] == ["bot"] else drive())
