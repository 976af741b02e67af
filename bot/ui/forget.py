"""The button that forgets a voice of this server, and what every forgetting in Discord shows and takes away.

Knows words and messages. What is removed is the business of bot/forgetting.py.
"""

import asyncio
import logging
import re
from collections.abc import Sequence
from typing import Any, Self

import aiohttp
import discord
from discord import ui

from bot.access import check_manager, guild_of
from bot.forgetting import Card, Forgotten
from bot.services import Services, services_of
from bot.ui.choice import choose
from bot.ui.errors import ReportingButton
from bot.ui.plain import as_many_as_fit, with_handles
from models.handles import show_key, split_key
from models.store import SHARED

_LONGEST_LIST = 500  # characters: three lists and the words around them fit the 2,000 of a message
_TROUBLE = (discord.HTTPException, aiohttp.ClientError, OSError, TimeoutError)

_log = logging.getLogger(__name__)


class ForgetButton(ReportingButton, template=r"forget:(?P<key>[a-z0-9_.+-]+)"):
    """Forgets every handle of a key in this server: models, posts, what was asked."""

    def __init__(self, key: str) -> None:
        super().__init__(ui.Button(label="Forget", style=discord.ButtonStyle.danger, custom_id=f"forget:{key}"))
        self.key = key

    @classmethod
    async def from_custom_id(cls, _interaction: discord.Interaction, _item: ui.Item[Any], match: re.Match[str]) -> Self:
        return cls(match["key"])

    async def pressed(self, interaction: discord.Interaction) -> None:
        check_manager(interaction)
        await interaction.response.defer(ephemeral=True, thinking=True)
        await ask_and_forget(interaction, split_key(self.key), str(guild_of(interaction).id))


async def ask_and_forget(interaction: discord.Interaction, handles: Sequence[str], scope: str | None) -> None:
    """Forget handles in this server's scope, or everywhere where it is None, if whoever asked for it says so again.

    Raises:
        BusyError: one of them is being learned.
    """
    where = "in this server" if scope else "in every server, and the shared ones, since you run this bot"
    question = f"Forget {_names(handles)}: every model and all posts of it {where}? This cannot be undone."
    if not await choose(interaction, question, "Forget"):
        await interaction.edit_original_response(content="Nothing was forgotten.", view=None)
        return
    services = services_of(interaction)
    forgotten = await services.forgetting.forget(handles, scope)
    await take_away(interaction.client, forgotten.cards)
    words = forgotten_words(handles, forgotten, scope)
    if scope and (shared := await shared_keys(services, handles)):
        words += f" What all servers share ({shared}) is the operator's to forget; /optout refuses it in this server."
    await interaction.edit_original_response(content=with_handles(words), view=None)


def forgotten_words(handles: Sequence[str], forgotten: Forgotten, scope: str | None) -> str:
    """What is gone, and where, as a sentence."""
    where = "in this server" if scope else "everywhere"
    if not forgotten.keys:
        return f"There was nothing about {_names(handles)} {where}."
    words = f"Forgotten {where}: {_listed([show_key(key) for key in forgotten.keys])}."
    if forgotten.elsewhere:
        places = _listed([f"<{address}>" for address in forgotten.elsewhere])
        words += f" What the operator put on the web stays there until they remove it: {places}."
    return words


async def shared_keys(services: Services, handles: Sequence[str]) -> str:
    """The keys of shared models that these handles are part of, for people; empty where there is none."""
    shared = await asyncio.to_thread(services.store.models, scope=SHARED)
    return _listed([show_key(one.key) for one in shared if not set(handles).isdisjoint(split_key(one.key))])


async def take_away(client: discord.Client, cards: Sequence[Card]) -> None:
    """Delete the messages that showed forgotten jobs, as far as Discord lets the bot; they may be gone already.

    To be called before anything that can fail: no row knows any more where they are.
    """
    for card in cards:
        channel = client.get_partial_messageable(card.channel_id, guild_id=card.guild_id)
        try:
            await channel.get_partial_message(card.message_id).delete()
        except _TROUBLE as error:
            _log.info("a forgotten card stays: %s", error, extra={"channel": card.channel_id})


def _listed(parts: Sequence[str]) -> str:
    return as_many_as_fit([with_handles(part) for part in parts], ", ", _LONGEST_LIST)


def _names(handles: Sequence[str]) -> str:
    return " and ".join(f"@{handle}" for handle in handles)
