"""The list of models in pages; the buttons carry page and search in their custom id."""

import re
from functools import partial
from typing import Any, Self

import discord
from discord import ui

from bot.access import RefusedError, check_place, guild_of
from bot.services import services_of
from bot.suggest import known_models
from bot.ui.embeds import models_embed
from bot.ui.errors import ReportingButton
from bot.ui.paging import Page, show

PAGE = 10


class PageButton(ReportingButton, template=r"models:(?P<page>\d+):(?P<search>.*)"):
    """Turns to a page."""

    def __init__(self, page: int, search: str, label: str = "Page", *, disabled: bool = False) -> None:
        super().__init__(ui.Button(label=label, custom_id=f"models:{page}:{search}", disabled=disabled))
        self.page, self.search = page, search

    @classmethod
    async def from_custom_id(cls, _interaction: discord.Interaction, _item: ui.Item[Any], match: re.Match[str]) -> Self:
        return cls(int(match["page"]), match["search"])

    async def pressed(self, interaction: discord.Interaction) -> None:
        await check_place(services_of(interaction), interaction)
        await show_page(interaction, self.page, self.search, turn=True)


async def show_page(interaction: discord.Interaction, page: int, search: str, *, turn: bool = False) -> None:
    """Show a page of the models whose key contains `search`, as a new reply or (`turn`) in place of the old one."""
    found = [
        version
        for version in await known_models(services_of(interaction), guild_of(interaction).id)
        if search in version.key
    ]
    if not found:
        raise RefusedError(
            f"I know no voice with {search!r} in its handle; /models shows all."
            if search
            else "I have not learned anybody here yet; /train starts it."
        )
    now = Page.of(page, len(found), PAGE)
    view = ui.View(timeout=None)
    now.add_arrows(view, partial(PageButton, search=search))
    await show(interaction, models_embed(found[now.shown], now.number, now.pages, len(found)), view, turn=turn)
