"""The button that chooses which picture of tweets stands for a voice on its card, and who may press it.

Knows people and messages. Where the picture is kept is the business of models/preview.py.
"""

import asyncio
import re
from collections.abc import Sequence
from typing import Any, Self

import discord
from discord import ui

from bot.access import RefusedError, check_picture_pace, check_place, guild_of, is_manager, is_operator, nothing_known
from bot.answers import Answer
from bot.services import services_of
from bot.ui.buttons import picture_file
from bot.ui.choice import PATIENCE
from bot.ui.errors import ReportingButton, ReportingView
from bot.ui.plain import one_line, with_handles
from models.handles import show_key, split_key
from models.harmless import without_tricks
from models.preview import set_preview
from models.store import SHARED, Version

_MOST = 25  # choices in a menu
_LONGEST_LABEL = 100


# `card` and not `preview`: the longest key must fit into an id of 100 characters.
class PreviewButton(ReportingButton, template=r"card:(?P<scope>shared|\d+):(?P<key>[a-z0-9_.+-]+)"):
    """Offers the last answers of a voice here; the picture of the chosen one becomes the preview."""

    def __init__(self, scope: str, key: str) -> None:
        super().__init__(ui.Button(label="Set preview", emoji="🖼️", custom_id=f"card:{scope}:{key}"))
        self.scope, self.key = scope, key

    @classmethod
    async def from_custom_id(cls, _interaction: discord.Interaction, _item: ui.Item[Any], match: re.Match[str]) -> Self:
        return cls(match["scope"], match["key"])

    async def pressed(self, interaction: discord.Interaction) -> None:
        services, guild_id = services_of(interaction), guild_of(interaction).id
        await check_may_choose(interaction, self.scope)
        await services.optouts.check(str(guild_id), split_key(self.key))
        versions = await asyncio.to_thread(services.store.versions, self.key, scope=self.scope)
        if not versions:
            raise nothing_known(self.key)
        answers = await services.answers.newest(guild_id, self.scope, self.key, _MOST)
        if not answers:
            raise RefusedError(f"There are no tweets of {show_key(self.key)} to choose from yet: /tweet writes some.")
        await interaction.response.send_message(
            with_handles(f"Which tweets stand for {show_key(self.key)} on its card?"),
            view=_AnswerMenu(versions[0], answers),
            ephemeral=True,
        )


class _AnswerMenu(ReportingView):
    """Only whoever pressed the button sees it."""

    def __init__(self, version: Version, answers: Sequence[Answer]) -> None:
        super().__init__(timeout=PATIENCE)
        self._version = version
        for answer in answers:
            label = one_line(without_tricks(answer.tweets[0]), _LONGEST_LABEL) or "…"
            self.choice.add_option(label=label, value=str(answer.number), description=_how_many(answer))

    @ui.select(placeholder="Tweets, newest first")
    async def choice(self, interaction: discord.Interaction, select: ui.Select["_AnswerMenu"]) -> None:
        services, version = services_of(interaction), self._version
        await check_may_choose(interaction, version.scope)
        answer = await services.answers.find(int(select.values[0]), guild_of(interaction).id)
        if answer is None or (answer.request.scope, answer.request.key) != (version.scope, version.key):
            raise RefusedError("These tweets are no longer known; choose others.")
        check_picture_pace(services, interaction)
        await interaction.response.defer()
        picture = await services.pictures.draw(version.key, version.about, answer.request.prompt, answer.tweets)
        await asyncio.to_thread(set_preview, version.path, picture)
        await interaction.edit_original_response(
            content=with_handles(f"This picture now stands for {show_key(version.key)} on its card."),
            view=None,
            attachments=[picture_file(picture, answer.tweets)],
        )


async def check_may_choose(interaction: discord.Interaction, scope: str) -> None:
    """That this member may choose the preview of a voice of this scope.

    In a server's own voices those who manage it may; a shared one is seen by every server, so only the operator may.

    Raises:
        RefusedError: they may not, or the voice is another server's.
    """
    guild = guild_of(interaction)
    if scope not in {SHARED, str(guild.id)}:
        raise RefusedError("This voice belongs to another server.")
    await check_place(services_of(interaction), interaction)
    if not await may_choose(interaction, scope):
        who = "whoever runs this bot" if scope == SHARED else "those who have the Manage Server permission"
        raise RefusedError(f"Which picture stands for this voice is decided by {who}.")


async def may_choose(interaction: discord.Interaction, scope: str) -> bool:
    """See `check_may_choose`."""
    return await is_operator(interaction) if scope == SHARED else is_manager(interaction)


def _how_many(answer: Answer) -> str:
    return "1 tweet" if len(answer.tweets) == 1 else f"{len(answer.tweets)} tweets"
