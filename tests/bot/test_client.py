"""The bot's connection: where it goes."""

from typing import Any
from unittest.mock import AsyncMock, Mock

import pytest
from discord.ext import commands
from discord.gateway import DiscordWebSocket
from yarl import URL

from bot.client import Bowerbird

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
