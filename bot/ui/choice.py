"""A yes-or-no question that only whoever is asked can see."""

import discord
from discord import ui

from bot.ui.errors import ReportingView
from bot.ui.plain import with_handles

PATIENCE = 300.0  # seconds


class Choice(ReportingView):
    """Two buttons; `chosen` is None until one is pressed."""

    def __init__(self, yes: str, no: str) -> None:
        super().__init__(timeout=PATIENCE)
        self.chosen: bool | None = None
        self.confirm.label = yes
        self.decline.label = no

    @ui.button(label="Yes", style=discord.ButtonStyle.primary)
    async def confirm(self, interaction: discord.Interaction, _button: ui.Button["Choice"]) -> None:
        await self._end(interaction, chosen=True)

    @ui.button(label="No", style=discord.ButtonStyle.secondary)
    async def decline(self, interaction: discord.Interaction, _button: ui.Button["Choice"]) -> None:
        await self._end(interaction, chosen=False)

    async def _end(self, interaction: discord.Interaction, *, chosen: bool) -> None:
        self.chosen = chosen
        self.stop()
        await interaction.response.edit_message(
            content="One moment …" if chosen else "All right.", view=None, embed=None
        )


async def choose(
    interaction: discord.Interaction, question: str, yes: str, *, no: str = "No", embed: discord.Embed | None = None
) -> bool:
    """Ask in place of the deferred, private reply; False where nothing is pressed for five minutes."""
    view = Choice(yes, no)
    await interaction.edit_original_response(content=with_handles(question), view=view, embed=embed)
    await view.wait()
    return bool(view.chosen)
