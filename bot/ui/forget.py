"""The button that forgets a voice of this server, for those who manage it, with a question before."""

import asyncio
import re
from typing import Any, Self

import discord
from discord import ui

from bot.access import RefusedError, check_manager, guild_of
from bot.services import services_of
from bot.ui.choice import choose
from bot.ui.errors import ReportingButton
from models import workplace
from models.handles import show_key, split_key


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
        handles = " and ".join(f"@{handle}" for handle in split_key(self.key))
        question = f"Forget {handles}: every model and all posts of it in this server? This cannot be undone."
        if not await choose(interaction, question, "Forget"):
            await interaction.edit_original_response(content="Nothing was forgotten.", view=None)
            return
        forgotten = await forget_here(interaction, self.key)
        words = ", ".join(show_key(key) for key in forgotten) or "nothing: it was gone already"
        await interaction.edit_original_response(content=f"Forgotten: {words}.", view=None)


async def forget_here(interaction: discord.Interaction, key: str) -> list[str]:
    """Forget the handles of a key in this server's scope; returns the keys that are gone.

    Raises:
        RefusedError: one of them is being trained.
    """
    services = services_of(interaction)
    scope = str(guild_of(interaction).id)
    handles = split_key(key)
    for job in await services.jobs.open_jobs(int(scope)):
        if set(handles) & set(split_key(job.key)):
            raise RefusedError(f"{show_key(job.key)} is being learned; cancel training {job.id} first: /jobs.")
    forgotten: set[str] = set()
    for handle in handles:
        forgotten |= set(await asyncio.to_thread(workplace.forget, handle, services.settings.data_dir, scope=scope))
        await services.jobs.forget(handle, scope)
        await services.answers.forget(handle, scope)
    return sorted(forgotten)
