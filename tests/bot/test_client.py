"""The bot's connection and commands: where they go."""

from typing import Any
from unittest.mock import AsyncMock, Mock

import pytest
from discord import ChannelType
from discord.ext import commands
from discord.gateway import DiscordWebSocket
from yarl import URL

from bot.client import Bowerbird
from bot.cogs.config import Config
from bot.cogs.help import Help

TOLD = "wss://gateway.example/"
GIVEN = "ws://127.0.0.1:8001/"


@pytest.mark.parametrize(("given", "used"), [(None, TOLD), (GIVEN, GIVEN)])
async def test_every_connection_goes_to_the_same_gateway(
    given: str | None, used: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(DiscordWebSocket, "DEFAULT_GATEWAY", URL("wss://elsewhere.example/"))
    launched: list[Any] = []

    async def launch_shard(_self: Any, gateway: URL, number: int, *, initial: bool = False) -> None:  # noqa: ARG001
        launched.append((gateway, number))

    monkeypatch.setattr(commands.AutoShardedBot, "launch_shard", launch_shard)
    bot = Bowerbird(Mock(), gateway_url=given)
    monkeypatch.setattr(bot.http, "get_bot_gateway", AsyncMock(return_value=(2, TOLD, {})))
    await bot.launch_shards()
    assert launched == [(URL(used), 0), (URL(used), 1)]
    assert URL(used) == DiscordWebSocket.DEFAULT_GATEWAY  # of connections that are made anew


async def test_commands_are_servers_alone_also_where_the_application_could_be_installed_by_users() -> None:
    bot = Bowerbird(Mock())
    await bot.add_cog(Config())
    await bot.add_cog(Help())
    for command in bot.tree.get_commands():
        assert command.to_dict(bot.tree)["integration_types"] == [0]


async def test_forums_and_the_chats_of_voice_channels_can_be_allowed() -> None:
    bot = Bowerbird(Mock())
    await bot.add_cog(Config())
    (config,) = [command.to_dict(bot.tree) for command in bot.tree.get_commands()]
    (channels,) = [one for one in config["options"] if one["name"] == "channels"]
    types = {ChannelType.text, ChannelType.news, ChannelType.forum, ChannelType.voice, ChannelType.stage_voice}
    for option in channels["options"]:
        assert {kind.value for kind in types} <= set(option["channel_types"])
