"""A long list in pages: which part of it a page shows, its buttons to turn, and how it is shown.

Knows nothing of what is in the list.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import discord
from discord import ui


@dataclass(frozen=True, slots=True)
class Page:
    """One page of a list."""

    number: int
    """From 0."""
    pages: int
    shown: slice
    """What of the list stands on it."""

    @classmethod
    def of(cls, wanted: int, count: int, size: int) -> "Page":
        """The wanted page of a list of `count`, with `size` on each; the last one where the list has become shorter."""
        pages = -(-count // size)
        number = min(wanted, pages - 1)
        return cls(number, pages, slice(number * size, (number + 1) * size))

    def add_arrows(self, view: ui.View, button: Callable[..., ui.Item[Any]]) -> None:
        """Buttons to the pages before and behind, where there is more than this one.

        `button` takes the page that it turns to, `label` and `disabled`.
        """
        if self.pages > 1:
            view.add_item(button(max(self.number - 1, 0), label="◀", disabled=self.number == 0))
            view.add_item(button(self.number + 1, label="▶", disabled=self.number == self.pages - 1))


async def show(
    interaction: discord.Interaction, embed: discord.Embed, view: ui.View, *, turn: bool, ephemeral: bool = False
) -> None:
    """As a new reply, or (`turn`) in place of the page that was there."""
    if turn:
        await interaction.response.edit_message(embed=embed, view=view)
    else:
        await interaction.response.send_message(embed=embed, view=view, ephemeral=ephemeral)
