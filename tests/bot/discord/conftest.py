"""A running environment: the bot logged in, the runner and the announcer beside it as `serve` has them."""

import asyncio
import json
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import discord
import pytest
from simcord.actors import MemberActor
from simcord.builders import ChannelHandle, GuildHandle
from simcord.env import Env
from simcord.results import InteractionResult, ResponseMessage
from simcord.types import HttpLogEntry

from bot import announcer as announcer_module
from bot import avatars, pictures, reading
from bot.announcer import Announcer
from bot.attachments import whole
from bot.client import Bowerbird
from bot.serve import open_services
from bot.services import Services
from bot.settings import Settings
from models.errors import BowerbirdError
from models.store import Version
from tests.bot.discord.stepped import SteppedEngine, SteppedTraining, add_model
from tests.models import tiny


@dataclass
class Elsewhere:
    """Another server that the bot is in."""

    guild: GuildHandle
    channel: ChannelHandle
    carol: MemberActor
    """The one who manages it."""


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

    async def until(self, done, what: str = "", within: float = 20.0) -> None:
        """Let the services beside the bot work until `done()` is true."""
        try:
            async with asyncio.timeout(within):
                while not (await result if asyncio.iscoroutine(result := done()) else result):  # noqa: ASYNC110
                    await asyncio.sleep(0.01)
        except TimeoutError:
            raise AssertionError(f"never happened: {what}") from None
        await self.env.settle()

    async def train(self, who: MemberActor, **options: object) -> InteractionResult:
        """`/train` in the usual channel, with a file of posts where none is named."""
        options = {"handle": "jack", "archive": ("posts.jsonl", posts_file())} | options
        return await who.slash(self.channel, "train", **{name: value for name, value in options.items() if value})

    async def running(self, number: int = 1) -> SteppedTraining:
        """The training that was started as the `number`-th."""
        await self.until(lambda: len(self.engine.trainings) >= number, f"training {number}")
        return self.engine.trainings[number - 1]

    async def ended(self) -> None:
        """Wait for the end of what was finished, failed or cancelled, and have it told."""
        await self.until(self.services.jobs.unannounced, "an end")
        await self.shown()

    async def learned(self, who: MemberActor, **options: object) -> None:
        """A training from its command to its announcement."""
        before = len(self.engine.trainings)
        await self.train(who, **options)
        (await self.running(before + 1)).finish()
        await self.ended()

    def know(self, key: str = "jack", scope: str | None = None, **more: object) -> Version:
        """Put a finished model into the store."""
        return add_model(self.services.store, key, scope or self.scope, **more)

    async def ask(self, who: MemberActor, handle: str = "jack", **options: object) -> InteractionResult:
        """`/tweet` in the usual channel."""
        return await who.slash(self.channel, "tweet", handle=handle, **options)

    async def fill(self, who: MemberActor, shown: InteractionResult, text: str) -> InteractionResult:
        """Send off the prompt's modal."""
        return await who.submit_modal(shown, {prompt_field(shown)["custom_id"]: text})

    def another_server(self) -> Elsewhere:
        """A second server, with a manager of its own."""
        guild = self.env.create_guild("Elsewhere")
        managers = guild.create_role("Managers", permissions=discord.Permissions(manage_guild=True))
        carol = guild.add_member(self.env.create_user("carol"), roles=[managers])
        return Elsewhere(guild, guild.create_text_channel("lounge"), carol)

    async def forge(
        self, who: MemberActor, message: ResponseMessage | discord.Message, custom_id: str
    ) -> InteractionResult:
        """Press a button of `message` as if the bot had sent it with this custom id."""
        stored = self.env.backend.get_message(
            message.channel.id if isinstance(message, discord.Message) else message.channel_id, message.id
        )
        stored.components[0]["components"][0]["custom_id"] = custom_id
        return await who.click(message, custom_id=custom_id)

    async def restart(self) -> None:
        """The bot once more over the same services, as after a crash."""
        self.bot = Bowerbird(self.services)
        await self.env.restart_bot(self.bot)
        self.announcer = Announcer(self.bot, self.services)

    def sent(self, method: str, path: str) -> list[HttpLogEntry]:
        """The bot's requests to Discord whose path ends so."""
        return [one for one in self.env.http_requests if one.method == method and one.path.endswith(path)]

    def pings(self) -> list[object]:
        """What the bot's messages could ping anybody with."""
        bodies = [one.json.get("data", one.json) for one in self.env.http_requests if isinstance(one.json, dict)]
        nobody = {"parse": [], "replied_user": False}
        return [
            body
            for body in bodies
            if body.get("content") and {"replied_user": False} | body.get("allowed_mentions", {}) != nobody
        ]

    async def shown(self) -> None:
        """Have the announcer show and tell all that is due now."""
        await self.announcer.catch_up()
        await self.env.settle()


def posts_file(count: int = 150, seed: int = 1) -> bytes:
    """Posts as JSON lines, enough to learn from."""
    lines = [json.dumps({"full_text": f"{text} {number}"}) for number, text in enumerate(tiny.posts(count, seed))]
    return "\n".join(lines).encode()


PICTURE = b"\x89PNG a picture of: "


def drawn(_key: str, _about: object, _prompt: str, tweets: list[str], _avatars: object) -> bytes:
    """In the place of a picture, which is drawn in tests of its own."""
    return PICTURE + "|".join(tweets).encode()


async def no_picture(_session: object, _url: str) -> None:
    """In the place of a network."""


def said(result: InteractionResult) -> str:
    """What a person reads after what they did: the private sentence, else the words of the reply."""
    messages = [*result.followups, *([result.response] if result.response else [])]
    assert messages, "nobody answered"
    shown = messages[0]
    return " ".join([shown.content, *(text_of(embed) for embed in shown.embeds)]).strip()


def text_of(embed: discord.Embed) -> str:
    """All words of an embed."""
    parts = [embed.title, embed.description, embed.author.name, embed.footer.text]
    parts += [part for field in embed.fields for part in (field.name, field.value)]
    return "\n".join(part for part in parts if part)


def labels(message: ResponseMessage | discord.Message) -> list[str]:
    """The words on a message's buttons."""
    rows = [row if isinstance(row, dict) else row.to_dict() for row in message.components]
    return [button["label"] for row in rows for button in row["components"]]


def prompt_field(shown: InteractionResult) -> dict[str, Any]:
    """The one field of the prompt's modal."""
    assert shown.modal, "no modal"
    return shown.modal["components"][0]["components"][0]


def _is_for_people(error: BaseException) -> bool:
    cause = getattr(error, "original", error)
    return isinstance(cause, BowerbirdError | discord.app_commands.MissingPermissions)


@pytest.fixture
def faults() -> list[BaseException]:
    """Faults of the bot itself, which a test that asks for this fixture brings about."""
    return []


@pytest.fixture
async def services(tmp_path: Path) -> AsyncIterator[Services]:
    settings = Settings(data_dir=tmp_path / "data", discord_token="simulated")  # noqa: S106
    async with open_services(settings, SteppedEngine(), whole) as opened:
        yield opened


@pytest.fixture
async def env(
    services: Services, request: pytest.FixtureRequest, caplog: pytest.LogCaptureFixture
) -> AsyncIterator[Env]:
    env = Env(Bowerbird(services), shard_count=1, settle_timeout=20.0)
    await env.start()
    try:
        yield env
    finally:
        await env.shutdown()
    if "faults" not in request.fixturenames:
        assert not [error for error in env.errors if not _is_for_people(error)]
        assert "Ignoring exception" not in caplog.text, "discord.py swallowed an error"


@pytest.fixture
async def world(services: Services, env: Env, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[World]:
    monkeypatch.setattr(announcer_module, "EDIT_EVERY", 0.0)
    # A process for every archive and picture takes its time, and is tested alone.
    monkeypatch.setattr(reading, "_elsewhere", asyncio.to_thread)
    monkeypatch.setattr(pictures, "elsewhere", asyncio.to_thread)
    monkeypatch.setattr(pictures, "picture_or_none", drawn)
    monkeypatch.setattr(avatars, "_fetch", no_picture)
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
