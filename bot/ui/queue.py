"""The trainings of a server in pages, with a button to cancel each; the buttons to turn carry the page in their id.

Knows how many buttons a message holds. Who may cancel is bot/ui/buttons.py's to say.
"""

import re
from typing import Any, Self

import discord
from discord import ui

from bot.access import RefusedError, check_place, guild_of
from bot.services import services_of
from bot.ui.buttons import CancelButton
from bot.ui.embeds import jobs_embed
from bot.ui.errors import ReportingButton
from bot.ui.paging import Page, show

PAGE = 20
"""Trainings: a message holds five rows of five buttons, and the last row turns the page."""


class QueuePageButton(ReportingButton, template=r"jobs:(?P<page>\d+)"):
    """Turns to a page."""

    def __init__(self, page: int, label: str = "Page", *, disabled: bool = False) -> None:
        super().__init__(ui.Button(label=label, custom_id=f"jobs:{page}", disabled=disabled, row=4))
        self.page = page

    @classmethod
    async def from_custom_id(cls, _interaction: discord.Interaction, _item: ui.Item[Any], match: re.Match[str]) -> Self:
        return cls(int(match["page"]))

    async def pressed(self, interaction: discord.Interaction) -> None:
        await check_place(services_of(interaction), interaction)
        await show_queue(interaction, self.page, turn=True)


async def show_queue(interaction: discord.Interaction, page: int, *, turn: bool = False) -> None:
    """Show a page of what runs or waits here, as a new private reply or (`turn`) in place of the old one.

    Raises:
        RefusedError: nothing runs or waits.
    """
    services = services_of(interaction)
    jobs = await services.jobs.open_jobs(guild_of(interaction).id)
    if not jobs:
        raise RefusedError("Nothing is being learned in this server; /train starts a training.")
    now = Page.of(page, len(jobs), PAGE)
    fractions = {job_id: standing.fraction for job_id, standing in services.runner.standings.items()}
    embed = jobs_embed(jobs, fractions, now.shown)
    view = ui.View(timeout=None)
    for job in jobs[now.shown]:
        view.add_item(CancelButton(job.id, f"Cancel {job.key}"))
    if now.pages > 1:
        embed.set_footer(text=f"Page {now.number + 1} of {now.pages}")
    now.add_arrows(view, QueuePageButton)
    await show(interaction, embed, view, turn=turn, ephemeral=True)
