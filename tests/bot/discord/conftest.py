"""A running environment: the bot logged in, the runner and the announcer beside it as `serve` has them."""

import asyncio
import json
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

import discord
import pytest
from simcord.actors import MemberActor
from simcord.builders import ChannelHandle, GuildHandle
from simcord.env import Env

from bot import announcer as announcer_module
from bot.announcer import Announcer
from bot.client import Bowerbird
from bot.serve import open_services
from bot.services import Services
from bot.settings import Settings
from tests.bot.discord.stepped import SteppedEngine
from tests.models import tiny


@dataclass
class World:
    """What a test needs to act and to look."""

    env: Env
    bot: Bowerbird
    services: Services
    engine: SteppedEngine
    announcer: Announcer
    guild: GuildHandle
    channel: ChannelHandle
    alice: MemberActor
    """An ordinary member."""
    bob: MemberActor
    """Another one."""
    mod: MemberActor
    """Has Manage Server."""

    @property
    def scope(self) -> str:
        return str(self.guild.id)

    async def until(self, done, what: str = "", within: float = 5.0) -> None:
        """Let the services beside the bot work until `done()` is true."""
        try:
            async with asyncio.timeout(within):
                while not (await result if asyncio.iscoroutine(result := done()) else result):
                    await asyncio.sleep(0.01)
        except TimeoutError:
            raise AssertionError(f"never happened: {what}") from None
        await self.env.settle()

    async def shown(self) -> None:
        """Have the announcer show and tell all that is due now."""
        await self.announcer.catch_up()
        await self.env.settle()


def posts_file(count: int = 150) -> bytes:
    """Posts as JSON lines, enough to learn from."""
    lines = [json.dumps({"full_text": f"{text} {number}"}) for number, text in enumerate(tiny.posts(count))]
    return "\n".join(lines).encode()


@pytest.fixture
async def services(tmp_path: Path) -> AsyncIterator[Services]:
    settings = Settings(data_dir=tmp_path / "data", discord_token="simulated")
    async with open_services(settings, SteppedEngine()) as opened:
        yield opened


@pytest.fixture
async def env(services: Services) -> AsyncIterator[Env]:
    env = Env(Bowerbird(services), shard_count=1)
    await env.start()
    try:
        yield env
    finally:
        await env.shutdown()
    assert not env.errors


@pytest.fixture
async def world(services: Services, env: Env, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[World]:
    monkeypatch.setattr(announcer_module, "EDIT_EVERY", 0.0)
    guild = env.create_guild("Bower")
    mods = guild.create_role("Mods", permissions=discord.Permissions(manage_guild=True, manage_messages=True))
    runner = asyncio.create_task(services.runner.run())
    try:
        yield World(
            env, env.bot, services, services.engine, Announcer(env.bot, services), guild,
            guild.create_text_channel("general"),
            *(guild.add_member(env.create_user(name)) for name in ("alice", "bob")),
            guild.add_member(env.create_user("mod"), roles=[mods]),
        )  # fmt: skip
    finally:
        runner.cancel()
        await asyncio.gather(runner, return_exceptions=True)
